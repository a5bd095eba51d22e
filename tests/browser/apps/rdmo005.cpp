// rdmo005: inputs without callbacks, with and without an id.
#include "program.hpp"

const Registered rdmo005("rdmo005", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("id").value(""), html::Div(dcc::Input().value("")).id("container")));
  return program.run(app);
});
