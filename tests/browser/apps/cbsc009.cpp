// cbsc009, rdarp001, rdcap001, rdps013, rdraw001, rext00x, rtype001, dvui004: components without a pack.
#include "parts.hpp"

namespace cbsc009_app {

const Registered cbsc009("cbsc009", [](const Program& program) {
  auto app = app_with_parts();
  app.layout(parts::Fragment().children(
      {parts::Collapse().children({parts::Async().id("async").with("value", "A")}).id("collapse"),
       html::Button("n").id("n"), parts::Delayed().id("d"), html::Div("Output init").id("output")}));
  using Clicks = std::optional<int>;
  app.callback(
      Output("output", "children"), Output("collapse", "display"), Input("n", "n_clicks"),
      Input("d", "n_clicks"), Input("async", "value"), [](Clicks n, Clicks d, const std::string& value) {
        const auto text = [](Clicks clicks) { return clicks ? std::to_string(*clicks) : "null"; };
        return std::tuple{"[" + text(n) + ", " + text(d) + ", \"" + value + "\"]", n.value_or(0) > 1};
      });
  return program.run(app);
});

const Registered rdarp001("rdarp001", [](const Program& program) {
  auto app = app_with_parts();
  const auto receives = [](const char* id, const char* text) {
    return parts::Receives().id(id).with("text", text);
  };
  app.layout(
      html::Div(parts::Adds().children({receives("test-receive1", "receive component1")}).id("test-add"),
                receives("test-receive2", "receive component2"),
                html::Button("load no pass props").id("load-no-pass"), html::Div().id("no-pass-output"),
                html::Button("load pass props").id("load-pass"), html::Div().id("pass-output")));
  app.callback(Output("no-pass-output", "children"), Input("load-no-pass", "n_clicks"),
               [receives](int clicks) -> Child {
                 if (clicks == 0) throw PreventUpdate();
                 return receives("test-receive-no-pass", "receive component no pass");
               });
  app.callback(Output("pass-output", "children"), Input("load-pass", "n_clicks"),
               [receives](int clicks) -> Child {
                 if (clicks == 0) throw PreventUpdate();
                 return parts::Adds()
                     .children({receives("test-receive-pass", "receive component pass")})
                     .id("test-add-pass");
               });
  return program.run(app);
});

// Tells the page which properties of the library hold components, as a pack's metadata would.
constexpr const char* page_that_knows_the_library =
    "<!DOCTYPE html><html><head>{%metas%}<title>{%title%}</title>{%css%}</head><body>{%app_entry%}"
    "<footer>{%config%}<script>{"
    "const config = document.getElementById('_dash-config');"
    "const all = JSON.parse(config.textContent);"
    "all.children_props.browser_test_parts = {Holder: ['one', 'frame.header', 'frame.footer', "
    "'choices[].label', 'pairs[].first', 'pairs[].second', 'named{}', 'named_below.node{}', "
    "'named_list[]{}', 'nested_list[].obj{}']};"
    "config.textContent = JSON.stringify(all);"
    "}</script>{%scripts%}{%renderer%}</footer></body></html>";

// An object with these members; each value may hold components.
struct Members {
  Members(std::initializer_list<std::pair<const char*, Value>> all) {
    for (const auto& [name, value] : all) members.emplace_back(name, value);
  }
  operator Value() const { return Value::object(members); }

  std::vector<std::pair<std::string, Value>> members;
};

Value button(const std::string& id) { return to_value(html::Button(id).id(id)); }
Value text(const char* id) { return to_value(html::Div(id).id(id)); }

Part holder(const char* id, const char* property, const Value& value) {
  return parts::Holder().id(id).with(property, value);
}

std::vector<Child> holders() {
  const auto choice = [](const Value& label, int value) {
    return Members{{"label", label}, {"value", to_value(value)}};
  };
  const auto pair = [](const char* id, const char* first, const char* second) {
    return Members{
        {"id", Value(id)}, {"first", to_value(html::Span(first))}, {"second", to_value(html::Span(second))}};
  };
  return {
      holder("alone", "one", text("as-props")),
      holder("clicker-container", "one", button("clicker")),
      holder("nested-output-container", "one", to_value(html::Div().id("nested-output"))),
      html::Div(html::Button("click-nested").id("send-nested"), html::Div().id("output-from-prop")),
      holder("elements", "one",
             Value::list({text("list-one"), text("list-two"), to_value(html::Div().id("list-output"))})),
      html::Div(html::Button("click-list").id("to-list"), html::Div().id("output-from-list"),
                html::Button("click footer").id("to-footer"), html::Div().id("from-header"),
                html::Div().id("from-list-of-dict"), html::Button("click to list").id("update-list-of-dict")),
      holder("shaped", "frame", Members{{"header", button("button-header")}, {"footer", text("footer")}}),
      holder("list-of-dict", "choices",
             Value::list({choice(button("list-click-1"), 1), choice(button("list-click-2"), 2),
                          choice(button("list-click-3"), 3)})),
      holder("list-of-dict-update", "choices", Value::list({choice(text("update-in-list-of-dict"), 1)})),
      holder("list-of-list-of-nodes", "choices",
             Value::list({choice(Value::list({text("first-label"), text("second-label")}), 2)})),
      holder("list-in-shape", "frame",
             Members{{"header", Value::list({text("first-in-shape"), text("second-in-shape")})}}),
      holder("multi-component", "pairs",
             Value::list({pair("multi", "first", "second"), pair("multi2", "foo", "bar")})),
      holder("dynamic", "named",
             Members{{"inside-dynamic", Value("dynamic")},
                     {"dynamic-output", to_value(html::Div().id("output-dynamic"))},
                     {"clicker", button("click-dynamic")},
                     {"clicker-dict", button("click-dict")},
                     {"clicker-list", button("click-list")},
                     {"clicker-nested", button("click-in-list")}})
          .with("named_below", Value(Members{{"node", Members{{"dict-dyn", text("inside-dict")},
                                                              {"dict-2", text("inside-dict-2")}}}}))
          .with("named_list",
                Value::list({Members{{"list", text("inside-list")}, {"list-2", text("inside-list-2")}},
                             Members{{"list-3", text("inside-list-3")}}}))
          .with("nested_list", Value::list({Members{{"obj", Members{{"nested", text("nested-dyn")}}}},
                                            Members{{"obj", Members{{"nested-b", text("nested-2")},
                                                                    {"again", text("nested-again")}}}}})),
      html::Button("reset").id("reset_test")};
}

const Registered rdcap001("rdcap001", [](const Program& program) {
  auto app =
      app_with_parts({.index_string = page_that_knows_the_library, .suppress_callback_exceptions = true});
  app.layout(html::Div(holders()).id("test_container"));
  const auto count = [&app](const char* output, const char* input, std::string what) {
    return app.callback(
        Output(output, "children"), Input(input, "n_clicks"),
        [what = std::move(what)](const std::optional<int>& clicks) { return what + ": " + str(clicks); });
  };
  count("output-from-prop", "clicker", "From prop");
  count("nested-output", "send-nested", "Nested");
  count("output-from-list", "list-two", "From list");
  count("list-output", "to-list", "To list");
  count("from-header", "button-header", "From header");
  count("footer", "to-footer", "To footer");
  count("update-in-list-of-dict", "update-list-of-dict", "Updated");
  app.callback(
         Output("from-list-of-dict", "children"), Input("list-click-1", "n_clicks"),
         Input("list-click-2", "n_clicks"), Input("list-click-3", "n_clicks"),
         [](const Context& context, int, int, int) { return std::string(context.triggered()[0].prop_id); })
      .prevent_initial_call();
  count("output-dynamic", "click-dynamic", "Clicked").prevent_initial_call();
  count("inside-dict", "click-dict", "Clicked").prevent_initial_call();
  count("inside-list", "click-list", "Clicked").prevent_initial_call();
  count("nested-dyn", "click-in-list", "Clicked").prevent_initial_call();
  app.callback(Output("test_container", "children"), Input("reset_test", "n_clicks"),
               [](int) { return holders(); })
      .prevent_initial_call();
  return program.run(app);
});

const Registered rdps013("rdps013", [](const Program& program) {
  auto app = app_with_parts();
  app.layout(html::Div(html::Button("click me").id("btn"), html::Div().id("container1"),
                       html::Div().id("container2")));
  app.callback(Output("container1", "children"), Input("btn", "n_clicks"),
               [](int) { return parts::Kept().id("component-propName").with("persistence", true); });
  app.callback(Output("container2", "children"), Input("btn", "n_clicks"),
               [](int) { return parts::KeptMember().id("component-propPart").with("persistence", true); });
  return program.run(app);
});

const Registered rdraw001("rdraw001", [](const Program& program) {
  auto app = app_with_parts();
  app.layout(html::Div(html::Div(parts::Counter().id("counter")).id("redrawer"),
                       html::Button("redraw").id("redraw")));
  app.callback(Output("redrawer", "children"), Input("redraw", "n_clicks"),
               [](int) { return parts::Counter().id("counter"); })
      .prevent_initial_call();
  return program.run(app);
});

const Registered rtype001("rtype001", [](const Program& program) {
  auto app = app_with_parts();
  app.layout(html::Div(html::Div(parts::DrawnBy().id("render_test")).id("container"),
                       html::Button("redraw").id("redraw"), html::Button("update render").id("update_render"),
                       html::Button("clientside").id("clientside_render"), html::Div().id("render_output")));
  app.clientside_callback("() => { dash_clientside.set_props('render_test', {n_clicks: 20}); }",
                          Input("clientside_render", "n_clicks"))
      .prevent_initial_call();
  app.callback(Output("container", "children"), Input("redraw", "n_clicks"),
               [](int) { return parts::DrawnBy().id("render_test"); })
      .prevent_initial_call();
  app.callback(Output("render_test", "n_clicks"), Input("update_render", "n_clicks"), [](int) { return 0; })
      .prevent_initial_call();
  app.callback(Output("render_output", "children"), Input("render_test", "n_clicks"),
               [](const Json& clicks) { return dumps(clicks); });
  return program.run(app);
});

Json component_json(const char* type, Json children, Json id) {
  return {{"type", type},
          {"namespace", "dash_html_components"},
          {"props", {{"id", std::move(id)}, {"children", std::move(children)}}}};
}

Json extra() {
  return component_json(
      "Div", boost::json::array{component_json("Div", "extra children", {{"type", "extra"}, {"index", 1}})},
      "extra");
}

const Registered rext001("rext001", [](const Program& program) {
  auto app = app_with_parts();
  const auto output = [](auto index) { return html::Div::Id{{"type", "output"}, {"index", index}}; };
  const auto inside = [](auto index) { return html::Div::Id{{"type", "extra"}, {"index", index}}; };
  app.layout(html::Div(
      dcc::Input().id("sync").value("synced"), html::Button("sync").id("sync-btn"),
      parts::Foreign().id("ext").with("input_id", "external").with("text", "external").with("extra", extra()),
      parts::Foreign().id("without-id").with("text", "without-id"),
      html::Div(html::Div().id(output(1))).id("out")));
  app.callback(Output("ext", "text"), Input("sync-btn", "n_clicks"), State("sync", "value"),
               [](int, const std::string& value) { return value; })
      .prevent_initial_call();
  app.callback(Output(output(MATCH).children()), Input(inside(MATCH).n_clicks()),
               [](int) { return "clicked"; })
      .prevent_initial_call();
  return program.run(app);
});

const Registered rext002("rext002", [](const Program& program) {
  auto app = app_with_parts();
  app.layout(html::Div(dcc::Tabs(
      dcc::Tab(parts::Foreign().id("ext").with("extra", extra()).with("extra_temp", true)).label("Tab 1"),
      dcc::Tab(parts::Foreign().id("without-id").with("text", "without-id")).label("Tab 2"))));
  return program.run(app);
});

const Registered aoeoswnpsn001("aoeoswnpsn001", [](const Program& program) {
  auto app = app_with_parts();
  std::vector<Value> choices;
  for (const char* name : {"a", "b", "c"})
    choices.push_back(Members{{"label", Value(name)}, {"value", Value(name)}});
  const auto list = Value::list(choices);
  app.layout(
      html::Div(parts::Lengths().id("test-component1").with("first", list).with("second", list),
                parts::Lengths().id("test-component2").with("first", nullptr).with("second", nullptr)));
  return program.run(app);
});

const Registered dvui004("dvui004", [](const Program& program) {
  auto app = app_with_parts();
  app.layout(html::Div(html::Button("Click me!").id("btn"), parts::Width().id("width")));
  app.callback(Output("width", "width"), Input("btn", "n_clicks"),
               [](int clicks) { return (clicks + 1) * 10; });
  return program.run(app);
});

}  // namespace cbsc009_app
