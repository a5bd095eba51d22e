// cbmi001 to cbmi009: callbacks whose inputs or outputs are not in the page yet.
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

const Registered cbmi004("cbmi004", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(html::Button("click").id("btn"), html::Div().id("content"),
                       html::Div("output1 init").id("out1")));
  content_on_click(app, {"a", "b"});
  app.callback(Output("out1", "children"), Output("b", "children"), Input("a", "children"),
               [](Text a) { return std::tuple{a, a}; });
  return program.run(app);
});

const auto item = [](auto i) { return html::Div::Id{{"i", i}}; };

// A page whose button makes items, one more each time, and `last` behind them.
App app_with_items(const std::vector<std::string>& outputs, std::optional<Component> last = {}) {
  App app{{.suppress_callback_exceptions = true}};
  std::vector<Component> parts{html::Div("Title").id("title"), html::Button("click").id("btn"),
                               html::Div().id("content")};
  for (const auto& number : outputs)
    parts.push_back(html::Div("output" + number + " init").id("out" + number));
  app.layout(html::Div(parts));
  app.callback(Output("content", "children"), Input("btn", "n_clicks"), [last](int clicks) -> Child {
    if (clicks == 0) return "content init";
    std::vector<Component> made;
    for (int i = 0; i < clicks; ++i) made.push_back(html::Div("item " + std::to_string(i)).id(item(i)));
    if (last) made.push_back(*last);
    return made;
  });
  return app;
}

std::string listed(const std::vector<std::string>& items) {
  std::string text;
  for (const auto& each : items) text += (text.empty() ? "" : ", ") + each;
  return items.empty() ? "no items" : text;
}

void second_of_first(App& app) {
  app.callback(Output("out2", "children"), Input("out1", "children"),
               [](Text out1) { return out1 + " - 2"; });
}

const Registered cbmi005("cbmi005", [](const Program& program) {
  auto app = app_with_items({"1", "2"});
  app.callback(Output("out1", "children"), Input(item(ALL).children()), listed);
  second_of_first(app);
  return program.run(app);
});

const Registered cbmi006("cbmi006", [](const Program& program) {
  auto app = app_with_items({"2"}, html::Div("output1 init").id("out1"));
  app.callback(Output("out1", "children"), Input(item(ALL).children()), listed);
  second_of_first(app);
  return program.run(app);
});

const Registered cbmi007("cbmi007", [](const Program& program) {
  auto app = app_with_items({"2", "3"}, html::Div("output1 init").id("out1"));
  app.callback(Output("out1", "children"), Output("out3", "children"), Input(item(ALL).children()),
               [](const std::vector<std::string>& items) {
                 return std::tuple{listed(items), listed(items) + " - 3"};
               });
  second_of_first(app);
  return program.run(app);
});

const Registered cbmi008("cbmi008", [](const Program& program) {
  auto app = app_with_items({"1", "2"}, html::Div("A").id("a"));
  app.callback(Output("out1", "children"), Input(item(ALL).children()), Input("a", "children"),
               [](const std::vector<std::string>& items, Text a) { return a + " - " + listed(items); });
  second_of_first(app);
  return program.run(app);
});

const Registered cbmi009("cbmi009", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  const auto part = [](auto i, const char* name) { return html::Div::Id{{"i", i}, {"id", name}}; };
  app.layout(html::Div(html::Div("Title").id(part(0, "title")), html::Button("click").id("btn"),
                       html::Div().id("content"), html::Div("output1 init").id(part(0, "out1")),
                       html::Div("output2 init").id(part(0, "out2")),
                       html::Div("output3 init").id(part(0, "out3"))));
  app.callback(Output("content", "children"), Input("btn", "n_clicks"), [part](int clicks) -> Child {
    if (clicks == 0) return "content init";
    return std::vector<Component>{html::Div("A").id(part(0, "a")), html::Div("B").id(part(0, "b")),
                                  html::Div("C").id(part(0, "c"))};
  });
  app.callback(Output(part(MATCH, "out1").children()), Input(part(MATCH, "a").children()),
               Input(part(MATCH, "b").children()), State(part(MATCH, "c").children()),
               State(part(MATCH, "title").children()), [](Text a, Text b, Text c, Text title) {
                 if (c != "C" || title != "Title")
                   throw std::logic_error("the states are \"" + c + "\", \"" + title + "\"");
                 return a + b;
               });
  app.callback(Output(part(MATCH, "out2").children()), Input(part(MATCH, "out1").children()),
               State(part(MATCH, "title").children()),
               [](Text out1, Text title) { return out1 + " - 2 - " + title; });
  app.callback(Output(part(MATCH, "out3").children()), Input(part(MATCH, "out1").children()),
               Input(part(MATCH, "title").children()),
               [](Text out1, Text title) { return out1 + " - 3 - " + title; });
  return program.run(app);
});

}  // namespace cbmi001_app
