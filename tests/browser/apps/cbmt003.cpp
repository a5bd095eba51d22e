// cbmt003: a chain whose end also listens to a table.
#include "program.hpp"

const Registered cbmt003("cbmt003", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div().id("a1"), html::Div().id("a2"), html::Div().id("b1"), html::H1().id("b2"),
                       html::Button("Update").id("button"), dash_table::DataTable().id("table")));
  app.callback(Output("a2", "children"), Output("a1", "children"), Input("button", "n_clicks"),
               [](std::optional<int> n) { return std::tuple{"a2: " + str(n), "a1: " + str(n)}; });
  app.callback(Output("b1", "children"), Input("a1", "children"),
               [](const std::string& a1) { return "b1: '" + a1 + "'"; });
  app.callback(Output("b2", "children"), Input("a2", "children"), Input("table", "selected_cells"),
               [](const std::string& a2, const Json& cells) {
                 return "b2: '" + a2 + "', " + (cells.is_null() ? "None" : dumps(cells));
               });
  return program.run(app);
});
