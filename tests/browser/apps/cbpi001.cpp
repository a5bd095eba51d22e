// cbpi001 to cbpi004: callbacks that are not called when the page is loaded, and those behind them.
#include "program.hpp"

namespace cbpi001_app {

// Ids that are text, and dictionary ids, of which callbacks take those that MATCH.
struct Plain {
  static html::Div::Id laid_out(const std::string& name) { return html::Div::Id{name}; }
  static html::Div::Id named(const std::string& name) { return html::Div::Id{name}; }
};
struct Matched {
  static html::Div::Id laid_out(const std::string& name) { return html::Div::Id{{"i", 0}, {"j", name}}; }
  static html::Div::Id named(const std::string& name) { return html::Div::Id{{"i", MATCH}, {"j", name}}; }
};

template <class Ids>
std::vector<Child> page(std::string_view letters) {
  std::vector<Child> made{html::Div("click").id(Ids::laid_out("btn")).className("btn")};
  for (const char letter : letters) {
    const std::string id(1, static_cast<char>(letter - 'A' + 'a'));
    made.emplace_back(html::Div(std::string(1, letter)).id(Ids::laid_out(id)).className(id));
  }
  return made;
}

// In the layout, or made by a callback.
enum class Content { laid_out, made };

template <Content content, class Ids = Plain>
App app_with(std::string_view letters) {
  App app{{.suppress_callback_exceptions = content == Content::made}};
  if constexpr (content == Content::made) {
    app.layout(html::Div().id("content"));
    app.callback(Output("content", "children"), Input("content", "style"),
                 [made = page<Ids>(letters)](const Json&) { return html::Div(made); });
  } else {
    app.layout(html::Div(page<Ids>(letters)));
  }
  return app;
}

using Text = const std::string&;

template <Content content, class Ids = Plain>
int prevented(const Program& program) {
  auto app = app_with<content, Ids>("ABCDEF");
  const auto children = [](const char* name) { return Ids::named(name).children(); };
  app.callback(Output(children("a")), Input(Ids::named("btn").n_clicks()), [](int) { return "Click"; })
      .prevent_initial_call();
  // Called although what it listens to is not.
  app.callback(Output(children("b")), Input(children("a")), [](Text a) { return a; });
  app.callback(Output(children("c")), Input(children("a")), [](Text a) { return a; }).prevent_initial_call();
  app.callback(Output(children("d")), Input(Ids::named("d").style()),
               [](const Json&) -> NoUpdate { throw PreventUpdate(); });
  app.callback(Output(children("e")), Input(children("a")), Input(children("d")),
               [](Text a, Text d) { return a + d; });
  // Called at the start after all: b, which it listens to, is set then.
  app.callback(Output(children("f")), Input(children("a")), Input(children("b")), Input(children("d")),
               [](Text a, Text b, Text d) { return a + b + d; })
      .prevent_initial_call();
  return program.run(app);
}

template <Content content>
int prevented_multi(const Program& program) {
  auto app = app_with<content>("ABCDEFG");
  app.callback(Output("a", "children"), Output("b", "children"), Input("btn", "n_clicks"),
               [](int) { return std::tuple{"Blue", "Cheese"}; })
      .prevent_initial_call();
  app.callback(Output("c", "children"), Output("d", "children"), Input("a", "children"),
               Input("b", "children"), [](Text a, Text b) { return std::tuple{a + b, a + b}; })
      .prevent_initial_call();
  app.callback(Output("e", "children"), Output("f", "children"), Input("a", "children"),
               [](Text a) { return std::tuple{a, a}; })
      .prevent_initial_call();
  app.callback(Output("g", "children"), Input("f", "children"), [](Text f) { return f; });
  return program.run(app);
}

const Registered cbpi001("cbpi001", prevented<Content::laid_out>);
const Registered cbpi001_content("cbpi001_content", prevented<Content::made>);
const Registered cbpi002("cbpi002", prevented<Content::laid_out, Matched>);
const Registered cbpi002_content("cbpi002_content", prevented<Content::made, Matched>);
const Registered cbpi003("cbpi003", prevented_multi<Content::laid_out>);
const Registered cbpi003_content("cbpi003_content", prevented_multi<Content::made>);

const Registered cbpi004("cbpi004", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("click").id("btn"), html::Div().id("out")));
  app.callback(Output("out", "children"), Input("btn", "n_clicks"), [](int n) { return n; })
      .prevent_initial_call(true);
  return program.run(app);
});

}  // namespace cbpi001_app
