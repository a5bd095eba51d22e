// cbsc002: a callback makes components, and another listens to them.
#include "program.hpp"

const Registered cbsc002("cbsc002", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(dcc::Input().id("input").value("initial value"), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("input", "value"), [](const std::string&) {
    return html::Div(dcc::Input().id("sub-input-1").value("sub input initial value"),
                     html::Div().id("sub-output-1"));
  });
  app.callback(Output("sub-output-1", "children"), Input("sub-input-1", "value"),
               [&](const std::string& value) {
                 program.control.count("update_input");
                 return value;
               });
  return program.run(app);
});
