// rdmo003: a tuple of one for one output.
#include "program.hpp"

const Registered rdmo003("rdmo003", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input").value(""),
                       html::Div(html::Div().id("output")).id("output-container")));
  app.callback(Output("output", "children"), Input("input", "value"),
               [](const std::string& value) { return "out" + value; });
  return program.run(app);
});
