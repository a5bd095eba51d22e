// cbsc015: one property is input and output of one callback.
#include "program.hpp"

const Registered cbsc015("cbsc015", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div("0").id("input-text"), dcc::Input().id("input").type("number").value(0)));
  app.callback(Output("input", "value"), Input("input", "value"),
               [](const Context& context, double v) { return context.triggered().empty() ? v : v + 1; });
  app.callback(Output("input-text", "children"), Input("input", "value"), [&](int v) {
    program.control.pass("lock");
    program.control.count("follower_output");
    return std::to_string(v);
  });
  return program.run(app);
});
