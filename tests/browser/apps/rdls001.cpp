// rdls001, rdls002: spinners while callbacks run.
#include "program.hpp"

namespace rdls001_app {

const Registered rdls001("rdls001", [](const Program& program) {
  App app;
  app.layout(html::Div(
      html::H3("Edit text input to see loading state"),
      dcc::Input().id("input-3").value("Input triggers the loading states"),
      dcc::Loading(html::Div().id("loading-output-1")).className("loading-1").type("default"),
      html::Div(
          dcc::Loading(html::Div(html::Div().id("loading-output-2"))).className("loading-2").type("circle"),
          dcc::Loading(dcc::Graph().id("graph")).className("loading-3").type("cube"))));
  app.callback(Output("graph", "figure"), Output("loading-output-1", "children"),
               Output("loading-output-2", "children"), Input("input-3", "value"),
               [&](const std::string& value) {
                 program.control.pass("lock");
                 return std::tuple{boost::json::object{{"data", {{{"y", {1, 4, 2, 3}}}}}}, value, value};
               });
  return program.run(app);
});

struct html::Div loading_div(const std::string& id, const char* color) {
  return html::Div(dcc::Loading(html::Div().id(id).style(
                                    {{"width", 200}, {"height", 200}, {"backgroundColor", color}}))
                       .className(id))
      .style({{"display", "inline-block"}});
}

const Registered rdls002("rdls002", [](const Program& program) {
  auto& control = program.control;
  App app;
  app.layout(html::Div(html::Button("Start").id("button").n_clicks(0), loading_div("output-1", "hotpink"),
                       loading_div("output-2", "rebeccapurple"), loading_div("output-3", "green"),
                       loading_div("output-4", "#FF851B")));
  app.callback(Output("output-1", "children"), Input("button", "n_clicks"), [&](int n_clicks) {
    control.pass("lock1");
    return "Output 1: " + std::to_string(n_clicks);
  });
  app.callback(Output("output-2", "children"), Input("output-1", "children"), [&](const std::string& text) {
    control.pass("lock2");
    return "Output 2: " + text;
  });
  app.callback(Output("output-3", "children"), Output("output-4", "children"), Input("output-2", "children"),
               [&](const std::string& text) {
                 control.pass("lock34");
                 return std::tuple{"Output 3: " + text, "Output 4: " + text};
               });
  return program.run(app);
});

}  // namespace rdls001_app
