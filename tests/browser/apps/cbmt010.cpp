// cbmt010: callbacks with an input in common, and one behind both.
#include "program.hpp"

const Registered cbmt010("cbmt010", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div("id").id("session-id"), dcc::Dropdown().id("dropdown-1"),
                       dcc::Dropdown().id("dropdown-2"), html::Div().id("output")));
  using Text = std::optional<std::string>;
  for (const std::string dropdown : {"dropdown-1", "dropdown-2"}) {
    app.callback(Output(dropdown, "options"), Input(dropdown, "value"), Input("session-id", "children"),
                 [&, dropdown](const Text&, const std::string&) {
                   program.control.count(dropdown);
                   return std::vector<std::string>{"a"};
                 });
  }
  app.callback(Output("output", "children"), Input("dropdown-1", "value"), Input("dropdown-2", "value"),
               [](const Text& v1, const Text& v2) { return v1.value_or("b") + v2.value_or("b"); });
  return program.run(app);
});
