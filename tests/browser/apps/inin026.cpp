// inin026: graphs on two tabs, each with what was clicked in it.
#include "program.hpp"

namespace inin026_app {

std::vector<Child> tab(const std::string& graph, std::vector<int> x) {
  return {html::Div(dcc::Graph().id(graph).figure(
              {{"data", {{{"x", boost::json::value_from(x)}, {"y", {5, 10, 6}}, {"type", "bar"}}}}})),
          html::Pre().id(graph + "_info")};
}

const Registered inin026("inin026", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(dcc::Tabs(dcc::Tab().label("Tab 1").value("tab1").id("tab1"),
                                 dcc::Tab().label("Tab 2").value("tab2").id("tab2"))
                           .id("tabs")
                           .value("tab1"),
                       html::Div().id("tab_content")));
  for (const std::string graph : {"graph1", "graph2"})
    app.callback(Output(graph + "_info", "children"), Input(graph, "clickData"),
                 [](const Json& data) { return dumps(data); });
  app.callback(Output("tab_content", "children"), Input("tabs", "value"), [](const std::string& name) {
    return name == "tab2" ? tab("graph2", {4, 3, 2}) : tab("graph1", {1, 2, 3});
  });
  return program.run(app);
});

}  // namespace inin026_app
