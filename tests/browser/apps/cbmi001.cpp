// cbmi001, cbmi002, cbmi003: callbacks whose inputs are not in the page yet.
#include "program.hpp"

#include <stdexcept>

namespace cbmi001_app {

using Text = const std::string&;

Child letters(const std::vector<std::string>& ids) {
  std::vector<Child> divs;
  for (const auto& id : ids)
    divs.emplace_back(html::Div(std::string(1, static_cast<char>(id[0] - 'a' + 'A'))).id(id));
  return divs;
}

void content_on_click(App& app, std::vector<std::string> ids) {
  app.callback(Output("content", "children"), Input("btn", "n_clicks"),
               [ids = std::move(ids)](int n) { return n == 0 ? Child("content init") : letters(ids); });
}

const Registered cbmi001("cbmi001", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(html::Div("Title").id("title"), html::Button("click").id("btn"),
                       html::Div().id("content"), html::Div("output1 init").id("out1"),
                       html::Div("output2 init").id("out2"), html::Div("output3 init").id("out3")));
  content_on_click(app, {"a", "b", "c"});
  app.callback(Output("out1", "children"), Input("a", "children"), Input("b", "children"),
               State("c", "children"), State("title", "children"), [](Text a, Text b, Text c, Text title) {
                 if (c != "C" || title != "Title")
                   throw std::logic_error("the states are \"" + c + "\", \"" + title + "\"");
                 return a + b;
               });
  app.callback(Output("out2", "children"), Input("out1", "children"), State("title", "children"),
               [](Text out1, Text title) { return out1 + " - 2 - " + title; });
  app.callback(Output("out3", "children"), Input("out1", "children"), Input("title", "children"),
               [](Text out1, Text title) { return out1 + " - 3 - " + title; });
  return program.run(app);
});

const Registered cbmi002("cbmi002", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(html::Button("click").id("btn"), html::Div().id("content"),
                       html::Div("output1 init").id("out1"), html::Div("output2 init").id("out2"),
                       html::Div("output3 init").id("out3")));
  content_on_click(app, {"a", "b"});
  app.callback(Output("out1", "children"), Input("a", "children"), [](Text a) { return a; });
  app.callback(Output("out2", "children"), Input("b", "children"), [](Text b) { return b; });
  app.callback(Output("out3", "children"), Input("out1", "children"), Input("out2", "children"),
               [](Text out1, Text out2) { return out1 + out2; });
  return program.run(app);
});

const Registered cbmi003("cbmi003", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(html::Div("Title").id("title"), html::Button("click").id("btn"),
                       html::Div().id("content"), html::Div("output1 init").id("out1"),
                       html::Div("output2 init").id("out2")));
  content_on_click(app, {"a", "b"});
  app.callback(Output("out1", "children"), Input("a", "children"), Input("title", "children"),
               [](Text a, Text title) { return a + title; });
  app.callback(Output("out2", "children"), Input("out1", "children"),
               [](Text out1) { return out1 + " - 2"; });
  return program.run(app);
});

}  // namespace cbmi001_app
