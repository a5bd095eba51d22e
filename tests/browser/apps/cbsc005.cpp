// cbsc005: children of every type, one after the other.
#include "program.hpp"

const Registered cbsc005("cbsc005", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button().id("btn"), html::Div("init").id("out")));
  app.callback(Output("out", "children"), Input("btn", "n_clicks"), [](int n) -> Update<Child> {
    switch (n) {
      case 1:
        return Child(nullptr);
      case 2:
        return Child("a string");
      case 3:
        return Child(123);
      case 4:
        return Child(123.45);
      case 5:
        return Child(std::vector{6, 7, 8});
      case 6:
        return Child(std::vector<std::string>{"a", "list", "of", "strings"});
      case 7:
        return Child{"strings", 2, "numbers"};
      case 8:
        return Child{"a string", html::Div("and a div")};
      default:
        return no_update;
    }
  });
  return program.run(app);
});
