// inin007: the viewport's meta tag replaced by an empty one.
#include "program.hpp"

const Registered inin007("inin007", [](const Program& program) {
  App app{{.meta_tags = {{{"name", "viewport"}}}}};
  app.layout(html::Div().id("content"));
  return program.run(app);
});
