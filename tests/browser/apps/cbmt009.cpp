// cbmt009: a chain that branches, with one parent late.
#include "program.hpp"

const Registered cbmt009("cbmt009", [](const Program& program) {
  auto& control = program.control;
  App app;
  app.layout(html::Div(dcc::Input().id("grandparent").value("input 1"), dcc::Input().id("parent-a"),
                       dcc::Input().id("parent-b"), html::Div().id("child-a"), html::Div().id("child-b")));
  app.callback(Output("parent-a", "value"), Input("grandparent", "value"), [&](const std::string& value) {
    control.count("parent-a");
    return "a: " + value;
  });
  app.callback(Output("parent-b", "value"), Input("grandparent", "value"), [&](const std::string& value) {
    control.pass("parent-b");
    control.count("parent-b");
    return "b: " + value;
  });
  app.callback(Output("child-a", "children"), Input("parent-a", "value"), Input("parent-b", "value"),
               [&](const std::string& a, const std::string& b) {
                 control.pass("child-a");
                 control.count("child-a");
                 return a + " + " + b;
               });
  app.callback(Output("child-b", "children"), Input("parent-a", "value"), Input("parent-b", "value"),
               Input("grandparent", "value"),
               [&](const std::string& a, const std::string& b, const std::string& grandparent) {
                 control.count("child-b");
                 return a + " + " + b + " + " + grandparent;
               });
  return program.run(app);
});
