// cbsc001: what is typed stands in the page.
#include "program.hpp"

const Registered cbsc001("cbsc001", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input").value("initial value"),
                       html::Div(html::Div(1.5, nullptr, "string", html::Div().id("output-1")))));
  app.callback(Output("output-1", "children"), Input("input", "value"), [&](const std::string& value) {
    program.control.pass("lock");
    program.control.count("update_output");
    return value;
  });
  return program.run(app);
});
