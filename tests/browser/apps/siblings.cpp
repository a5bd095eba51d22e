// siblings: a field that the page itself keeps the text of, among siblings that a callback sets.
#include "program.hpp"

namespace siblings_app {

std::vector<Child> field_and_text(int n) {
  return {html::Textarea().id("typed"), html::Span(std::to_string(n)).id("clicks")};
}

const Registered siblings("siblings", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("Update").id("btn"), html::Div(field_and_text(0)).id("box")));
  app.callback(Output("box", "children"), Input("btn", "n_clicks"), field_and_text).prevent_initial_call();
  return program.run(app);
});

}  // namespace siblings_app
