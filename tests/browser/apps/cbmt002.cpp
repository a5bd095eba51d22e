// cbmt002: one link of a chain is cancelled, the others go on.
#include "program.hpp"

const Registered cbmt002("cbmt002", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("a").value("x"), html::Div("b").id("b"), html::Div("c").id("c"),
                       html::Div().id("out")));
  app.callback(
      Output("out", "children"), Input("a", "value"), Input("b", "children"), Input("c", "children"),
      [](const std::string& a, const std::string& b, const std::string& c) { return a + "/" + b + "/" + c; });
  app.callback(Output("b", "children"), Input("a", "value"),
               [](const std::string&) -> NoUpdate { throw PreventUpdate(); });
  app.callback(Output("c", "children"), Input("a", "value"), [](const std::string& a) { return a; });
  return program.run(app);
});
