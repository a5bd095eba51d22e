// cbpu002: no_update for some of several outputs.
#include "program.hpp"

const Registered cbpu002("cbpu002", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("B").id("btn"), html::P("initial1").id("n1"),
                       html::P("initial2").id("n2"), html::P("initial3").id("n3")));
  app.callback(Output("n1", "children"), Output("n2", "children"), Output("n3", "children"),
               Input("btn", "n_clicks"), [](std::optional<int> n) {
                 const auto until = [&](int last) {
                   return n && *n > last ? Update<std::optional<int>>(no_update)
                                         : Update<std::optional<int>>(n);
                 };
                 return std::tuple{until(4), until(2), no_update};
               });
  return program.run(app);
});
