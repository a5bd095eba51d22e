// dvcv002 to dvcv016: apps that the debug menu would complain about; most of them are not served at all.
#include "program.hpp"

namespace dvcv002_app {

using Text = const std::string&;

std::string echo(Text text) { return text; }
std::tuple<std::string, std::string> twice(Text text) { return {text, text}; }

Output<> children(const char* id) { return Output(id, "children"); }
Input<> from(const char* id) { return Input(id, "children"); }

App app_with(std::initializer_list<const char*> ids) {
  App app;
  std::vector<Component> divs;
  for (const auto* id : ids) divs.push_back(html::Div().id(id));
  app.layout(html::Div(divs));
  return app;
}

const Registered dvcv002("dvcv002", [](const Program& program) {
  auto app = app_with({"a"});
  app.callback(children("a"), Output("", ""), Input("", ""), twice);
  return program.run(app);
});

using A = html::Div::Id;

const Registered dvcv003("dvcv003", [](const Program& program) {
  auto app = app_with({"a", "b"});
  app.callback(children("a"), children("a"), from("b"), twice);
  app.callback(Output(A{{"a", 1}}.children()), Output(A{{"a", ALL}}.children()), from("b"),
               [](Text b) { return std::tuple{b, std::vector{b}}; });
  return program.run(app);
});

const Registered dvcv004("dvcv004", [](const Program& program) {
  auto app = app_with({"a", "b", "c"});
  const auto style = [](Text text) { return std::tuple{text, types::Style{}}; };
  app.callback(children("a"), Output("a", "style"), from("b"), style);
  app.callback(children("b"), Input("b", "style"), [](const Json& value) { return value; });
  app.callback(children("a"), from("b"), echo);
  app.callback(children("b"), Output("b", "style"), from("c"), style);
  app.callback(Output(A{{"a", 1}}.children()), Output(A{{"b", ALL}, {"c", 1}}.children()), from("b"),
               [](Text b) { return std::tuple{b, std::vector{b}}; });
  app.callback(Output(A{{"a", ALL}}.children()), Output(A{{"b", 1}, {"c", ALL}}.children()), from("b"),
               [](Text b) { return std::tuple{std::vector{b}, std::vector{b}}; });
  return program.run(app);
});

const Registered dvcv005("dvcv005", [](const Program& program) {
  auto app = app_with({"a", "b", "c"});
  using OptionalText = std::optional<std::string>;
  app.callback(children("a"), from("a"), [](OptionalText a) { return a; });
  app.callback(children("b"), children("c"), from("c"), [](OptionalText c) { return std::tuple{c, c}; });
  app.callback(Output(A{{"a", ALL}}.children()), Input(A{{"a", 1}}.children()),
               [](OptionalText a) { return std::vector{a}; })
      .optional();
  app.callback(Output(A{{"b", MATCH}}.children()), Output(A{{"b", MATCH}, {"c", 1}}.children()),
               Input(A{{"b", MATCH}, {"c", 1}}.children()), [](OptionalText c) { return std::tuple{c, c}; });
  return program.run(app);
});

const Registered dvcv006("dvcv006", [](const Program& program) {
  auto app = app_with({"a"});
  app.callback(Output(A{{"b", MATCH}}.children()), Output(A{{"b", ALL}, {"c", 1}}.children()),
               Input(A{{"b", MATCH}, {"c", 2}}.children()),
               [](Text c) { return std::tuple{c, std::vector{c}}; });
  app.callback(Output(A{{"a", MATCH}}.children()), Input(A{{"b", MATCH}}.children()),
               Input(A{{"c", ALLSMALLER}}.children()), State(A{{"d", MATCH}, {"dd", MATCH}}.children()),
               State(A{{"e", ALL}}.children()),
               [](Text b, const std::vector<Json>&, Text, const std::vector<Json>&) { return b; });
  return program.run(app);
});

const Registered dvcv007("dvcv007", [](const Program& program) {
  auto app = app_with({"a"});
  app.callback(Output(A{{"", 1}, {"c", ALLSMALLER}}.children()), from("a"),
               [](Text a) { return std::vector{a}; });
  return program.run(app);
});

int bad_ids(const Program& program, bool suppress) {
  App app{{.suppress_callback_exceptions = suppress}};
  app.layout(html::Div(html::Div(html::Div().id("inner-div"), dcc::Input().id("inner-input")).id("outer-div"),
                       dcc::Input().id("outer-input"))
                 .id("main"));
  using OptionalText = std::optional<std::string>;
  const auto same = [](OptionalText a) { return a; };
  app.callback(children("nuh-uh"), Input("inner-input", "value"), same);
  app.callback(Output("outer-input", "value"), Input("yeah-no", "value"), same);
  app.callback(children("inner-div"), children("nope"), Input("inner-input", "value"),
               State("what", "children"), [](OptionalText a, const Json&) { return std::tuple{a, a}; });
  app.callback(Output("inner-div", "title"), Input("inner-input", "value"), same);
  return program.run(app);
}

const Registered dvcv008("dvcv008", [](const Program& program) { return bad_ids(program, false); });
const Registered dvcv009("dvcv009", [](const Program& program) { return bad_ids(program, true); });

const Registered dvcv010("dvcv010", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div(html::Div().id("inner-div"), dcc::Input().id("inner-input")).id("outer-div"),
                       dcc::Input().id({{"a", 1}}))
                 .id("main"));
  app.callback(Output("inner-div", "xyz"), Input("inner-input", "pdq"), Input("inner-div", "data-xyz"),
               State("inner-div", "value"), [](const Json&, const Json&, const Json&) { return 1; });
  return program.run(app);
});

const Registered dvcv011("dvcv011", [](const Program& program) {
  App app;
  const auto same = [](const Json& value) { return value; };
  app.callback(children("a"), from("c"), echo);
  app.callback(children("a"), from("b"), echo);
  app.callback(Output("a", "style"), Input("c", "style"), same);
  app.callback(Output("a", "style"), Input("b", "style"), same);
  app.layout(html::Div(html::Div().id("a"), html::Div("Bye").id("b").style({{"color", "red"}}),
                       html::Div("Hello").id("c").style({{"color", "green"}})));
  return program.run(app);
});

const Registered dvcv012("dvcv012", [](const Program& program) {
  auto app = app_with({"a", "b", "c"});
  app.callback(children("a"), from("b"), echo);
  app.callback(children("b"), from("a"), echo);
  return program.run(app);
});

const Registered dvcv013("dvcv013", [](const Program& program) {
  auto app = app_with({"a", "b", "c"});
  app.callback(children("b"), from("a"), echo);
  app.callback(children("c"), from("b"), echo);
  app.callback(children("a"), from("c"), echo);
  return program.run(app);
});

const Registered dvcv016("dvcv016", [](const Program& program) {
  auto app = app_with({"a", "b", "c"});
  app.callback(children("a"), children("b"), from("a"), from("b"), from("c"),
               [](Text a, Text b, Text) { return std::tuple{a, b}; });
  app.callback(children("c"), from("a"), echo);
  return program.run(app);
});

enum class Validation { none, attribute, suppress };

int multipage(const Program& program, Validation validation) {
  App app{{.suppress_callback_exceptions = validation == Validation::suppress}};
  const auto link = [](const char* id, const char* to) {
    return dcc::Link("Navigate to \"" + std::string(to) + "\"", to).id(id);
  };
  const auto skeleton = html::Div(dcc::Location().id("url").refresh(false), html::Div().id("page-content"));
  const auto index = html::Div(link("index_p1", "/page-1"), link("index_p2", "/page-2"));
  const auto page_1 =
      html::Div(html::H2("Page 1"), dcc::Input().id("input-1-state").type("text").value("Montreal"),
                dcc::Input().id("input-2-state").type("text").value("Canada"),
                html::Button("Submit").id("submit-button").n_clicks(0), html::Div().id("output-state"),
                link("p1_index", "/"), link("p1_p2", "/page-2"));
  const auto page_2 =
      html::Div(html::H2("Page 2"), dcc::Input().id("page-2-input").value("LA"),
                html::Div().id("page-2-display-value"), link("p2_index", "/"), link("p2_p1", "/page-1"));
  app.layout(skeleton);
  if (validation == Validation::attribute) app.validation_layout(skeleton, index, page_1, page_2);
  app.callback(children("page-content"), Input("url", "pathname"), [=](Text path) -> Child {
    if (path == "/page-1") return page_1;
    if (path == "/page-2") return page_2;
    return index;
  });
  app.callback(children("output-state"), Input("submit-button", "n_clicks"), State("input-1-state", "value"),
               State("input-2-state", "value"), [](int clicks, Text first, Text second) {
                 return "The Button has been pressed " + std::to_string(clicks) + " times,Input 1 is \"" +
                        first + "\",and Input 2 is \"" + second + "\"";
               });
  app.callback(children("page-2-display-value"), Input("page-2-input", "value"),
               [](Text value) { return "You have selected \"" + value + "\""; });
  return program.run(app);
}

const Registered dvcv014("dvcv014",
                         [](const Program& program) { return multipage(program, Validation::none); });
const Registered dvcv015_attribute("dvcv015_attribute", [](const Program& program) {
  return multipage(program, Validation::attribute);
});
const Registered dvcv015_suppress("dvcv015_suppress", [](const Program& program) {
  return multipage(program, Validation::suppress);
});

}  // namespace dvcv002_app
