// inin025: two apps on one server, each below a path of its own.
#include "program.hpp"

#include <cdash/http/options.hpp>

namespace inin025_app {

App app_below(std::string path, std::string text) {
  App app{{.url_base_pathname = std::move(path)}};
  app.layout(html::Div().id("out"));
  app.callback(Output("out", "children"), Input("out", "n_clicks"),
               [text = std::move(text)](int) { return text; });
  return app;
}

const Registered inin025("inin025", [](const Program& program) {
  auto first = app_below("/app1/", "The first");
  auto second = app_below("/app2/", "The second");
  Mounts both{first, second};
  return serve(both, read_options(program.argc, program.argv).server);
});

}  // namespace inin025_app
