// cbmt006: a property that the component derives from the one that was set.
#include "program.hpp"

const Registered cbmt006("cbmt006", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div().id("output"), html::Button("click").id("btn"), dcc::Store().id("store")));
  app.callback(Output("output", "children"), Input("store", "modified_timestamp"), State("store", "data"),
               [](double, const Json& data) { return data; });
  app.callback(Output("store", "data"), Input("btn", "n_clicks"), [](int n_clicks) { return n_clicks; });
  return program.run(app);
});
