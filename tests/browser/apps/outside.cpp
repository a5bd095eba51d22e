// outside: a style sheet from another host, which the suite's log must show.
#include "program.hpp"

const Registered outside("outside", [](const Program& program) {
  App app{{.external_stylesheets = {{{"href", "https://elsewhere.invalid/style.css"}}}}};
  app.layout(html::Div("Hello"));
  return program.run(app);
});
