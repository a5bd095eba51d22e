// hook011: a component of a library's in the menu of the developer tools, with a callback.
#include "program.hpp"

const Registered hook011("hook011", [](const Program& program) {
  hooks().devtool(html::Button("devtool").id("devtool"));
  App app;
  app.layout(html::Div("hooked", html::Div().id("output")));
  app.callback(Output("output", "children"), Input("devtool", "n_clicks").allow_optional(),
               [](std::optional<int>) { return "hooked from devtools"; })
      .prevent_initial_call();
  return program.run(app);
});
