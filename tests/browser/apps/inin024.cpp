// inin_024: the smallest app, for the port from the environment.
#include "program.hpp"

const Registered inin024("inin024", [](const Program& program) {
  App app;
  app.layout(html::Div("hi").id("out"));
  return program.run(app);
});
