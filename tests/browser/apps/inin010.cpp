// inin010: a function as layout; counts its calls in the page.
#include "program.hpp"

const Registered inin010("inin010", [](const Program& program) {
  App app;
  app.layout([&] {
    const auto load = program.control.count("layout");
    return html::Div(html::Div("Hello World").id("a"), html::Div("load " + std::to_string(load)).id("load"));
  });
  return program.run(app);
});
