// cbsc003: a callback while the code of a table on another tab is not loaded.
#include "program.hpp"

const Registered cbsc003("cbsc003", [](const Program& program) {
  App app;
  app.layout(
      html::Div(dcc::Tabs(dcc::Tab(html::Button("Update Input").id("btn"), html::Div("Hello").id("output")),
                          dcc::Tab(dash_table::DataTable().id("other-table")))));
  app.callback(Output("output", "children"), Input("btn", "n_clicks"), [](std::optional<int> n_clicks) {
    if (!n_clicks) throw PreventUpdate();
    return "Bye";
  });
  return program.run(app);
});
