// inin006: meta tags of the app's own.
#include "program.hpp"

const Registered inin006("inin006", [](const Program& program) {
  App app{{.meta_tags = {{{"name", "description"}, {"content", "my dash app"}},
                         {{"name", "custom"}, {"content", "customized"}}}}};
  app.layout(html::Div().id("content"));
  return program.run(app);
});
