// dada001: style sheets and scripts of the assets folder, in their order, in a page of the app's own.
#include "program.hpp"

const Registered dada001("dada001", [](const Program& program) {
  App app{{.index_string =
               "<!DOCTYPE html><html><head>{%metas%}<title>{%title%}</title>{%css%}</head>"
               "<body><div id=\"add\">Own page</div>{%app_entry%}<footer>{%config%}{%scripts%}{%renderer%}"
               "</footer></body></html>",
           .assets_folder = BROWSER_ASSETS "/dada001",
           .assets_ignore = "ignored"}};
  app.layout(html::Div(html::Div("Content").id("content"), dcc::Input().id("test")).id("layout"));
  return program.run(app);
});
