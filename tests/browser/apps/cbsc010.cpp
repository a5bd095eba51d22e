// cbsc010: a callback that only a click gets through.
#include "program.hpp"

const Registered cbsc010("cbsc010", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("Click Me").id("button"), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("button", "n_clicks"), [&](int n_clicks) {
    if (n_clicks == 0) throw PreventUpdate();
    program.control.count("update_output");
    return "Click";
  });
  return program.run(app);
});
