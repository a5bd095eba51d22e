// An app with health check and metrics, whose callbacks answer, fail and run in the background.
#include "program.hpp"

#include <stdexcept>

namespace operation_watched {

const Registered watched("watched", [](const Program& program) {
  App app{{.health_endpoint = "health", .metrics_endpoint = "metrics"}};
  app.layout(dcc::Input().id("in").value("a"), html::Div().id("out"), html::Div().id("live"),
             html::Div().id("job"));
  app.callback(Output("out", "children"), Input("in", "value"), [](const std::string& text) {
    if (text == "bad") throw std::runtime_error("no");
    return text;
  });
  app.callback(Output("live", "children"), Input("in", "value"), [](const std::string& text) { return text; })
      .websocket();
  app.callback(Output("job", "children"), Input("in", "value"), [](const std::string& text) { return text; })
      .background();
  return program.run(app);
});

}  // namespace operation_watched
