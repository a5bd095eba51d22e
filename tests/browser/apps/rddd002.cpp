// rddd002: 0 as a child, alone and in a list.
#include "program.hpp"

const Registered rddd002("rddd002", [](const Program& program) {
  App app;
  app.layout(html::Div(0).id("falsy-wrapper"));
  return program.run(app);
});

const Registered rddd002_list("rddd002_list", [](const Program& program) {
  App app;
  app.layout(html::Div(std::vector{0}).id("falsy-wrapper"));
  return program.run(app);
});
