// cbsc004: callbacks use a table that is on a tab not opened yet.
#include "program.hpp"

const Registered cbsc004("cbsc004", [](const Program& program) {
  App app;
  const auto table = dash_table::DataTable().id("table").columns({{"A", "a"}}).data({{{"a", "b"}}});
  app.layout(html::Div(dcc::Tabs(dcc::Tab("boo!"), dcc::Tab(table)), html::Button("Update Input").id("btn"),
                       html::Div("Hello").id("output"), html::Div().id("output2")));
  const auto text = [](std::optional<int> n_clicks, const Json& data) {
    return dumps(data) + " - " + str(n_clicks);
  };
  app.callback(Output("output", "children"), Input("btn", "n_clicks"), State("table", "data"), text);
  app.callback(Output("output2", "children"), Input("btn", "n_clicks"),
               State("table", "derived_viewport_data"), text);
  return program.run(app);
});
