// An app whose pages ask below /my-app/, which a proxy takes away: with an asset, callbacks of both kinds,
// and a picture of the assets.
#include "program.hpp"

namespace proxied_app {

const Registered proxied("proxied", [](const Program& program) {
  App app{{.assets_folder = BROWSER_ASSETS "/proxied", .requests_pathname_prefix = "/my-app/"}};
  app.layout(dcc::Input().id("in"), html::Div().id("out"), html::Div().id("over-websocket"),
             dcc::Link("A page", app.get_relative_path("/a/page")).id("link"), dcc::Location().id("url"),
             html::Div().id("path"), dcc::Graph().id("graph"));
  app.callback(Output("out", "children"), Input("in", "value"),
               [](const std::string& text) { return "HTTP " + text; });
  app.callback(Output("over-websocket", "children"), Input("in", "value"),
               [](const std::string& text) { return "WebSocket " + text; })
      .websocket();
  app.callback(Output("path", "children"), Input("url", "pathname"),
               [&app](const std::optional<std::string>& path) {
                 return "path: " + app.strip_relative_path(path).value_or("");
               });
  return program.run(app);
});

}  // namespace proxied_app
