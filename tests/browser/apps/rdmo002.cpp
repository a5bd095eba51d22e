// rdmo002: one callback sets three properties of one component.
#include "program.hpp"

const Registered rdmo002("rdmo002", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input").value("dash"),
                       html::Div(html::Div().id("output")).id("output-container")));
  app.callback(Output("output", "children"), Output("output", "style"), Output("output", "className"),
               Input("input", "value"), [&](const std::string& value) {
                 program.control.pass("lock");
                 program.control.count("update_output");
                 return std::tuple{value, std::map<std::string, std::string>{{"fontFamily", value}}, value};
               });
  return program.run(app);
});
