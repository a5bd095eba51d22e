// inin017: a component of a library that the layout does not use.
#include "program.hpp"

const Registered inin017("inin017", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("Click me to put a dcc ").id("btn-insert"), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("btn-insert", "n_clicks"), [](std::optional<int> n) {
    if (!n) throw PreventUpdate();
    return dcc::Input().id("inserted-input");
  });
  return program.run(app);
});
