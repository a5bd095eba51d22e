// sinj001: a page whose address carries a script.
#include "program.hpp"

const Registered sinj001("sinj001", [](const Program& program) {
  App app{{.title = "Title"}};
  app.layout(html::Div("Regular page").id("page"), dcc::Location().id("url"), html::Div().id("search"));
  app.callback(Output("search", "children"), Input("url", "search"),
               [](const std::string& search) { return search; });
  return program.run(app);
});
