// cbsc017, 018, 021, 023, 026: functions called directly, results of other kinds, callbacks without inputs.
#include "program.hpp"

#include <array>

namespace cbsc017_app {

const Registered cbsc017("cbsc017", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input").value("initial value"),
                       html::Div(html::Div(1.5, nullptr, "string", html::Div().id("output-1")))));
  const auto update_output = [](const std::string& value) { return "returning " + value; };
  app.callback(Output("output-1", "children"), Input("input", "value"), update_output);
  program.control.text("direct", update_output("my-value"));
  return program.run(app);
});

const Registered cbsc018("cbsc018", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Store().id("output"), html::Button("click").id("clicker")));
  app.callback(Output("output", "data"), Input("clicker", "n_clicks"),
               [](int) { return std::array{std::array{1, 2, 3}, std::array{4, 5, 6}}; });
  return program.run(app);
});

const Registered cbsc021("cbsc021", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("start").id("start"), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("start", "n_clicks"), [](int) { return "done"; })
      .running(Output("non_existent_component", "children"), html::B("on").id("content"), "off")
      .prevent_initial_call();
  return program.run(app);
});

const Registered cbsc023("cbsc023", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Store().id("store").data("initial"), html::Div().id("output")));
  app.callback(Output("output", "children"), State("store", "data"),
               [](const std::string& data) { return "Data: " + data; });
  return program.run(app);
});

const Registered cbsc026("cbsc026", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Store().id("store").data("initial"), html::Div("Waiting...").id("output")));
  app.callback(Output("output", "children"), State("store", "data"), [&](const std::string& data) {
    program.control.count("first");
    return "First: " + data;
  });
  app.callback(Output("output", "children").allow_duplicate(), State("store", "data"),
               [&](const std::string& data) {
                 program.control.count("second");
                 return "Second: " + data;
               })
      .prevent_initial_call("initial_duplicate");
  return program.run(app);
});

}  // namespace cbsc017_app
