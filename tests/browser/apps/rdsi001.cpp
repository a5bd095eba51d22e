// rdsi001, rdsi002: State is read and does not call.
#include "program.hpp"

namespace rdsi001_app {

std::string say(const std::string& input, const std::string& state) {
  return "input=\"" + input + "\", state=\"" + state + "\"";
}

const Registered rdsi001("rdsi001", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().value("Initial Input").id("input"),
                       dcc::Input().value("Initial State").id("state"), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("input", "value"), State("state", "value"),
               [&](const std::string& input, const std::string& state) {
                 program.control.count("update_output");
                 return say(input, state);
               });
  return program.run(app);
});

const Registered rdsi002("rdsi002", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("Click Me").id("button"), dcc::Input().value("Initial Input").id("input"),
                       dcc::Input().value("Initial State").id("state"), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("input", "value"), Input("button", "n_clicks"),
               State("state", "value"), [&](const std::string& input, int, const std::string& state) {
                 program.control.count("update_output");
                 return say(input, state);
               });
  return program.run(app);
});

}  // namespace rdsi001_app
