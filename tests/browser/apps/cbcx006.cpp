// cbcx006: what changed, at the start, for the first of a chain and for the second.
#include "program.hpp"

const Registered cbcx006("cbcx006", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input-number-1").type("number").value(0),
                       dcc::Input().id("input-number-2").type("number").value(0),
                       dcc::Input().id("sum-number").type("number").value(0).disabled(true),
                       html::Div().id("results")));
  const auto note = [&control = program.control](const Context& context, const char* callback) {
    std::string names;
    for (const auto& trigger : context.triggered()) names += std::string(trigger.prop_id) + " ";
    control.text(callback, names);
    control.count(callback);
  };
  app.callback(Output("sum-number", "value"), Input("input-number-1", "value"),
               Input("input-number-2", "value"), [note](const Context& context, double n1, double n2) {
                 note(context, "sum");
                 return n1 + n2;
               });
  app.callback(Output("results", "children"), Input("input-number-1", "value"),
               Input("input-number-2", "value"), Input("sum-number", "value"),
               [note](const Context& context, int n1, int n2, int sum) {
                 note(context, "results");
                 return std::to_string(n1) + " + " + std::to_string(n2) + " = " + std::to_string(sum);
               });
  return program.run(app);
});
