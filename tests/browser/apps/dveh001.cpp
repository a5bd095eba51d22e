// dveh001 to dveh006, dvui001 to dvui007, dvct001, arb005: what the debug menu shows.
#include "served.hpp"

#include <stdexcept>

namespace dveh001_app {

const Registered dveh001("dveh001", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("C++ exception").id("cpp").n_clicks(0), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("cpp", "n_clicks"), [](int clicks) {
    if (clicks == 1) return std::to_string(std::string("short").at(99));
    if (clicks == 2) throw std::runtime_error("Special 2 clicks exception");
    return std::string();
  });
  return program.run(app);
});

const Registered dveh002("dveh002", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("Prevent update").id("cpp").n_clicks(0), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("cpp", "n_clicks"), [](int clicks) {
    if (clicks == 1) throw PreventUpdate();
    if (clicks == 2) throw std::runtime_error("An actual exception");
    return "button clicks: " + std::to_string(clicks);
  });
  return program.run(app);
});

const Registered dveh005("dveh005", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("trigger multi output update").id("multi-output").n_clicks(0),
                       html::Div().id("multi-1"), html::Div().id("multi-2")));
  app.callback(Output("multi-1", "children"), Output("multi-2", "children"),
               Input("multi-output", "n_clicks"), [](int clicks) {
                 if (clicks > 0) throw std::domain_error("division by zero");
                 return std::tuple{"Output 1 - 0 Clicks", "Output 2 - 0 Clicks"};
               });
  return program.run(app);
});

const Registered dvui003("dvui003", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("new-item"), html::Button("Add").id("add"), html::Div().id("totals")));
  app.callback(
      Output("totals", "children"), Input("add", "n_clicks"), State("new-item", "value"),
      [](int clicks, const std::optional<std::string>&) { return std::to_string(clicks) + " items"; });
  return program.run(app);
});

const Registered dvui006("dvui006", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("a"), html::Div().id("b")));
  app.callback(Output("b", "children"), Input("a", "value"),
               [](const std::optional<std::string>& a) { return a; });
  return program.run(app);
});

const Registered dvui007("dvui007", [](const Program& program) {
  App app;
  app.layout(html::Div(html::P("You should never see this").id("just_an_id")));
  return serve_with(program, app, [](const Request& request, auto inner) {
    if (path_of(request) != "/") return inner(request);
    Response other;
    other.content_type = "text/html; charset=utf-8";
    other.body =
        "<!DOCTYPE html><title>Alternative response</title><h1 id=\"alternative_id\">Alternative header</h1>";
    return other;
  });
});

const Registered dvct001("dvct001", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div());
  app.callback(Output("x", "p"), Input("y", "q"), [](const Context& context, int y) {
    context.record_timing("pancakes", TimeSpan(std::chrono::milliseconds(1230)));
    return y;
  });
  return program.run(app);
});

const Registered arb005("arb005", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("start").id("start")));
  app.callback(Input("start", "n_clicks"), [](int) { throw std::logic_error("no output to show it at"); })
      .prevent_initial_call();
  return program.run(app);
});

int graph(const Program& program, bool at_once) {
  App app{{.suppress_callback_exceptions = true}};
  const auto figure = Json{{"data", {{{"y", {3, 1, 2}}}}}};
  const auto shown = dcc::Graph().id("output").figure(figure);
  if (at_once) {
    app.layout(html::Div(shown));
  } else {
    app.layout(html::Div(html::Button().id("btn")).id("div"));
    app.callback(Output("div", "children"), Input("btn", "n_clicks"),
                 [shown](std::optional<int> clicks) -> Child {
                   if (!clicks) throw PreventUpdate();
                   return shown;
                 });
  }
  return program.run(app);
}

const Registered scri001("scri001", [](const Program& program) { return graph(program, true); });
const Registered scri002("scri002", [](const Program& program) { return graph(program, false); });

}  // namespace dveh001_app
