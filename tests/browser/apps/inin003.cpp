// inin003: data-* and aria-* attributes of every type in the layout.
#include "program.hpp"

const Registered inin003("inin003", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div()
                           .id("inner-element")
                           .attribute("data-string", "multiple words")
                           .attribute("data-number", 512)
                           .attribute("data-none", nullptr)
                           .attribute("data-date", "2012-01-10")
                           .attribute("aria-progress", 5))
                 .id("data-element"));
  return program.run(app);
});
