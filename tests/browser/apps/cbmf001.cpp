// cbmf001: one callback, to be asked for wrong outputs by hand.
#include "program.hpp"

const Registered cbmf001("cbmf001", [](const Program& program) {
  App app;
  app.layout(dcc::Input().id("i").value("initial value"),
             html::Div(html::Div(1.5, nullptr, "string", html::Div().id("o1"))));
  app.callback(Output("o1", "children"), Input("i", "value"), [](const Json& value) { return value; });
  return program.run(app);
});
