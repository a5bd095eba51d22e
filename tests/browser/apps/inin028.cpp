// inin028: several components and texts as layout.
#include "program.hpp"

const Registered inin028("inin028", [](const Program& program) {
  App app;
  app.layout("string1", "string2", html::Div("one").id("one"), html::Div("two").id("two"),
             html::Button("direct").id("direct"), html::Div().id("direct-output"),
             html::Div(html::Button("nested").id("nested"), html::Div().id("nested-output")));
  const auto text = [](int n_clicks) { return "Clicked " + std::to_string(n_clicks) + " times"; };
  app.callback(Output("direct-output", "children"), Input("direct", "n_clicks"), text).prevent_initial_call();
  app.callback(Output("nested-output", "children"), Input("nested", "n_clicks"), text).prevent_initial_call();
  return program.run(app);
});
