// cbsc007: a callback's output that the page itself sets meanwhile (dcc.Location).
#include "program.hpp"

namespace cbsc007_app {

template <bool refresh>
int parallel_updates(const Program& program) {
  App app;
  app.layout(html::Div(dcc::Location().id("loc").refresh(refresh), html::Button("Update path").id("btn"),
                       dash_table::DataTable().id("t").columns({{"a", "a"}}), html::Div().id("out")));
  app.callback(Output("t", "data"), Input("loc", "pathname"), [](const std::optional<std::string>& path) {
    return std::vector<std::map<std::string, std::string>>{{{"a", path.value_or("None") + ":a"}}};
  });
  app.callback(Output("out", "children"), Input("loc", "pathname"), Input("t", "data"),
               [](const std::optional<std::string>& path, const Json& data) {
                 return dumps(data) + " - " + path.value_or("None");
               });
  app.callback(Output("loc", "pathname"), Input("btn", "n_clicks"), [](int n) {
    if (n == 0) throw PreventUpdate();
    return "/" + std::to_string(n);
  });
  return program.run(app);
}

const Registered cbsc007("cbsc007", parallel_updates<false>);
const Registered cbsc007_refresh("cbsc007_refresh", parallel_updates<true>);

}  // namespace cbsc007_app
