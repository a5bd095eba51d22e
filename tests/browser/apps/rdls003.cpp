// rdls003: the document's title while callbacks run: as it comes, none, and another.
#include "program.hpp"

namespace rdls003_app {

int titled(const Program& program, AppSettings settings) {
  App app(std::move(settings));
  app.layout(html::Div(html::H3("Press button see document title updating"), html::Div().id("output"),
                       html::Button("Update").id("button").n_clicks(0)));
  app.callback(Output("output", "children"), Input("button", "n_clicks"), [&](int n) {
    program.control.pass("lock");
    return n;
  });
  return program.run(app);
}

const Registered rdls003("rdls003", [](const Program& program) { return titled(program, {}); });
const Registered rdls003_none("rdls003_none",
                              [](const Program& program) { return titled(program, {.update_title = ""}); });
const Registered rdls003_hello("rdls003_hello", [](const Program& program) {
  return titled(program, {.update_title = "Hello World"});
});

}  // namespace rdls003_app
