// cbpu003: no_update for one of two outputs stops the chain behind it.
#include "program.hpp"

const Registered cbpu003("cbpu003", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("a_in").value("a"), dcc::Input().id("b_in").value("b"),
                       html::P("").id("a_out"), html::P("").id("a_out_short"), html::P("").id("b_out"),
                       html::P("").id("ab_out")));
  app.callback(Output("a_out", "children"), Output("a_out_short", "children"), Input("a_in", "value"),
               [](const std::string& a) {
                 return std::tuple{a, a.size() < 3 ? Update<std::string>(a) : Update<std::string>(no_update)};
               });
  app.callback(Output("b_out", "children"), Input("b_in", "value"), [](const std::string& b) { return b; });
  app.callback(Output("ab_out", "children"), Input("a_out_short", "children"), State("b_out", "children"),
               [](const std::string& a, const std::string& b) { return a + " " + b; });
  return program.run(app);
});
