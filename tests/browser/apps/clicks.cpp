// clicks: a counter in the page, and who asked last in the program.
#include "program.hpp"

const Registered clicks("clicks", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("Click").id("btn"), html::Div().id("out"),
                       dcc::Input().id("name").value("nobody"), html::Div().id("hello")));
  app.callback(Output("out", "children"), Input("btn", "n_clicks"), [&](int n) {
    program.control.count("callback");
    return "clicked " + std::to_string(n);
  });
  app.callback(Output("hello", "children"), Input("name", "value"),
               [](const std::string& name) { return "Hello " + name; });
  return program.run(app);
});
