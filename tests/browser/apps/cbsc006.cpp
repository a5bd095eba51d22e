// cbsc006: a list of objects as output and input.
#include "program.hpp"

const Registered cbsc006("cbsc006", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button().id("btn"), dcc::Dropdown().id("dd"), html::Div().id("out")));
  app.callback(Output("dd", "options"), Input("btn", "n_clicks"), [](int n) {
    boost::json::array options;
    for (int i = 0; i < n; ++i) options.push_back({{"label", "opt" + std::to_string(i)}, {"value", i}});
    return options;
  });
  app.callback(Output("out", "children"), Input("dd", "options"),
               [](const boost::json::array& options) { return options.size(); });
  return program.run(app);
});
