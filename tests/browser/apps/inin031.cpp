// inin031: the first value of a dropdown chosen again.
#include "program.hpp"

const Registered inin031("inin031", [](const Program& program) {
  App app;
  app.layout(html::Div(
      dcc::Dropdown({"Toronto", "Montréal", "Vancouver"}, "Toronto").id("dropdown").searchable(false),
      html::Div().id("output")));
  app.callback(Output("output", "children"), Input("dropdown", "value"),
               [](const std::string& value) { return "You have selected " + value; });
  return program.run(app);
});
