// api001: a folder of assets whose name keeps it out of the page.
#include "program.hpp"

namespace api001_app {

const Registered api001("api001", [](const Program& program) {
  App app{{.index_string = "<!DOCTYPE html><html><head>{%metas%}<title>{%title%}</title>{%css%}</head><body>"
                           "<div id=\"normal-test-target\"></div><div id=\"ignored-test-target\"></div>"
                           "{%app_entry%}<footer>{%config%}{%scripts%}{%renderer%}</footer></body></html>",
           .assets_folder = BROWSER_ASSETS "/api001",
           .assets_path_ignore = {"should_be_ignored"}}};
  app.layout(html::Div());
  return program.run(app);
});

}  // namespace api001_app
