// dvhr001: a page that follows the files of a folder of the test's, and its program.
#include "program.hpp"

#include <cstdlib>

namespace devtools_dvhr001_app {

const Registered dvhr001("dvhr001", [](const Program& program) {
  App app{{.assets_folder = std::getenv("HR_ASSETS"),
           .dev_tools = {.ui = true,
                         .serve_dev_bundles = true,
                         .hot_reload = true,
                         .hot_reload_interval = 0.1,
                         .hot_reload_watch_interval = 0.05,
                         .hot_reload_max_retry = 100}}};
  app.layout(
      html::Div(html::H3("Hot reload").id("text"), html::Button("Click").id("btn")).id("hot-reload-content"));
  app.callback(Output("text", "children"), Input("btn", "n_clicks"), [](std::optional<int> clicks) {
    if (!clicks) throw PreventUpdate();
    return *clicks;
  });
  return program.run(app);
});

}  // namespace devtools_dvhr001_app
