// large_assets: serves the folder that its test names.
#include <cstdlib>

#include "program.hpp"

const Registered large_assets("large_assets", [](const Program& program) {
  App app{{.assets_folder = std::getenv("LARGE_ASSETS")}};
  app.layout(html::Div("large assets"));
  return program.run(app);
});
