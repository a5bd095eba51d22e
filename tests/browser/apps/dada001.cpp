// dada001: style sheets and scripts of the assets folder, in their order.
#include "program.hpp"

const Registered dada001("dada001", [](const Program& program) {
  App app{{.assets_folder = BROWSER_ASSETS "/dada001"}};
  app.layout(html::Div(html::Div("Content").id("content"), dcc::Input().id("test")).id("layout"));
  return program.run(app);
});
