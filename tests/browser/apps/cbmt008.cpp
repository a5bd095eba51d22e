// cbmt008: a callback waits for another whose output it listens to.
#include "program.hpp"

const Registered cbmt008("cbmt008", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input-1").value("input 1"), dcc::Input().id("input-2"),
                       html::Div("test").id("output")));
  app.callback(Output("input-2", "value"), Input("input-1", "value"), [&](const std::string& input1) {
    program.control.count("input-2");
    return "<<" + input1 + ">>";
  });
  app.callback(Output("output", "children"), Input("input-1", "value"), Input("input-2", "value"),
               [&](const std::string& input1, const std::string& input2) {
                 program.control.count("output");
                 return input1 + " + " + input2;
               });
  return program.run(app);
});
