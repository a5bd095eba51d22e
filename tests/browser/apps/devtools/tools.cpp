// dvpc001, dvui001, dvui002, dvui005, dveh003, dveh004: what the page checks and shows by its tools; and the
// error panel.
#include "program.hpp"

#include <stdexcept>

namespace devtools_tools_app {

// Whatever the test sends as a component becomes one of the page.
const Registered dvpc001("dvpc001", [](const Program& program) {
  App app{{.dev_tools = {.hot_reload = false}}};
  app.layout(html::Div(html::Div().id("content"), dcc::Store().id("case")));
  app.callback(Output("content", "children"), Input("case", "data"), [](const Json& sent) -> Json {
    if (sent.is_null()) throw PreventUpdate();
    return {
        {"namespace", "dash_html_components"},
        {"type", "Div"},
        {"props", {{"id", "new-component"}, {"title", sent.at("name")}, {"children", sent.at("component")}}}};
  });
  return program.run(app);
});

// A wrong value that no compiler has seen: for a property that is named by text.
int broken(const Program& program, DevTools tools) {
  tools.hot_reload = false;
  App app{{.dev_tools = tools}};
  app.layout(html::Div(html::P("Hello").id("tcid"),
                       dcc::Graph().id("broken").figure(Json{{"data", {{{"y", {3, 1, 2}}}}}}),
                       html::Button().id("button").n_clicks(1)));
  app.callback(Output("broken", "animate"), Input("button", "n_clicks"),
               [](int clicks) { return clicks + 2; });
  return program.run(app);
}

const Registered dvui001("dvui001",
                         [](const Program& program) { return broken(program, {.props_check = false}); });
const Registered dvui002("dvui002", [](const Program& program) { return broken(program, {.ui = false}); });
const Registered dveh003("dveh003", [](const Program& program) { return broken(program, {}); });

const Registered dvui005("dvui005", [](const Program& program) {
  App app{{.show_undo_redo = true}};
  app.layout(html::Div(dcc::Input().id("a"), html::Div().id("b")));
  app.callback(Output("b", "children"), Input("a", "value"),
               [](const std::optional<std::string>& a) { return a; });
  return program.run(app);
});

// An exception within an exception, with words that a page must not take for its own.
const Registered panel("panel", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("in").value("<img src=x onerror='parent.struck=1'>"),
                       html::Button("fail").id("fail"), html::Div().id("report")));
  app.callback(Output("report", "children"), Input("fail", "n_clicks"), State("in", "value"),
               [](int, const std::string& name) -> std::string {
                 try {
                   throw std::out_of_range("row 7 of 5");
                 } catch (...) {
                   const auto words = name + "</p><script>parent.struck=1</script> has no report";
                   std::throw_with_nested(std::runtime_error(words));
                 }
               })
      .prevent_initial_call();
  return program.run(app);
});

}  // namespace devtools_tools_app
