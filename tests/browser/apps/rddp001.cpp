// rddp001: a callback for a component that never comes.
#include "program.hpp"

const Registered rddp001("rddp001", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(dcc::Input().id("input").value("initial value"), html::Div().id("output-1")));
  for (const std::string output : {"output-1", "output-2"})
    app.callback(Output(output, "children"), Input("input", "value"), [&, output](const std::string& value) {
      program.control.count(output);
      return value;
    });
  return program.run(app);
});
