// The files of dada001, built into the program.
#include <cdash_assets.hpp>
#include "program.hpp"

namespace embedded_app {

const Registered embedded("embedded", [](const Program& program) {
  App app{{.index_string = "<!DOCTYPE html><html><head>{%css%}</head><body><div id=\"add\">Own page</div>"
                           "{%app_entry%}{%config%}{%scripts%}{%renderer%}</body></html>",
           .assets_ignore = "ignored",
           .embedded_assets = cdash_assets::files()}};
  app.layout(html::Div(html::Div("Content").id("content"), dcc::Input().id("test")).id("layout"));
  return program.run(app);
});

}  // namespace embedded_app
