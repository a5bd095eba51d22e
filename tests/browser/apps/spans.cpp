// spans: a thousand spans, made anew at each click.
#include "program.hpp"

namespace spans_app {

std::vector<Child> thousand(int n) {
  std::vector<Child> spans;
  for (int i = 0; i < 1000; ++i)
    spans.push_back(html::Span(std::to_string(i) + ":" + std::to_string(n) + " "));
  return spans;
}

const Registered spans("spans", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("Update").id("btn"), html::Div(thousand(0)).id("spans")));
  app.callback(Output("spans", "children"), Input("btn", "n_clicks"), thousand).prevent_initial_call();
  return program.run(app);
});

}  // namespace spans_app
