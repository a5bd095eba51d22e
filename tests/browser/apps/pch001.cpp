// pch001 to pch007, pch_cs001, pch_cs002: properties that are patched, and outputs that callbacks share.
#include "program.hpp"

namespace pch001_app {

const auto button = [](std::string name) { return html::Button(name).id(name); };
const dcc::Store::Id store{"store"};

// How a patch gets to the store: as the value of an output, or besides them.
enum class By { output, set_props };

// A callback that patches the store on a click, with the text of a field.
template <By by, class F>
void on_click(App& app, const std::string& of, F patch) {
  const auto made = [patch](const std::string& value, int index) {
    Patch p;
    patch(p, value, index);
    p["n_clicks"] += 1;
    return p;
  };
  const Input click(of + "-btn", "n_clicks");
  const State value("value", "value"), index("index", "value");
  if constexpr (by == By::output)
    app.callback(Output(store.data()).allow_duplicate(), click, value, index,
                 [made](int, const std::string& text, int at) { return made(text, at); })
        .prevent_initial_call();
  else
    app.callback(click, value, index,
                 [made](const Context& context, int, const std::string& text, int at) {
                   context.set_props(store.data(), made(text, at));
                 })
        .prevent_initial_call();
}

Component stored_page(const std::vector<Component>& buttons) {
  return html::Div(dcc::Input().id("value").value(""), dcc::Input().id("index").type("number").value(1),
                   buttons,
                   dcc::Store().id(store).data(
                       {{"value", "unset"}, {"n_clicks", 0}, {"array", {"initial"}}, {"delete", "me"}}),
                   html::Div().id("store-content"));
}

void show_store(App& app) {
  app.clientside_callback("(value) => JSON.stringify(value)", Output("store-content", "children"),
                          Input(store.data()));
}

template <By by>
int patched(const Program& program) {
  App app;
  using Text = const std::string&;
  std::vector<Component> buttons;
  for (const char* name : {"set", "append", "prepend", "extend", "merge", "delete", "insert", "delete-index",
                           "clear", "reverse", "remove"})
    buttons.push_back(button(std::string(name) + "-btn"));
  app.layout(stored_page(buttons));
  show_store(app);
  on_click<by>(app, "set", [](Patch& p, Text value, int) { p["value"] = value; });
  on_click<by>(app, "append", [](Patch& p, Text value, int) { p["array"].append(value); });
  on_click<by>(app, "prepend", [](Patch& p, Text value, int) { p["array"].prepend(value); });
  on_click<by>(app, "extend", [](Patch& p, Text value, int) { p["array"].extend(std::vector{value}); });
  on_click<by>(app, "merge", [](Patch& p, Text value, int) {
    p.update(std::map<std::string, std::string>{{"merged", value}});
  });
  on_click<by>(app, "delete", [](Patch& p, Text, int) { p.erase("delete"); });
  on_click<by>(app, "insert", [](Patch& p, Text value, int index) { p["array"].insert(index, value); });
  on_click<by>(app, "delete-index", [](Patch& p, Text, int) {
    p["array"].erase(1);
    p["array"].erase(-2);
  });
  on_click<by>(app, "clear", [](Patch& p, Text, int) { p["array"].clear(); });
  on_click<by>(app, "reverse", [](Patch& p, Text, int) { p["array"].reverse(); });
  on_click<by>(app, "remove", [](Patch& p, Text, int) { p["array"].remove("initial"); });
  return program.run(app);
}

// The same operations by functions in the page, as an output's value or with its set_props.
int patched_in_page(const Program& program, By by) {
  App app;
  std::vector<Component> buttons;
  const std::vector<std::pair<std::string, std::string>> operations{
      {"set", "assign(['value'], value)"},
      {"append", "append(['array'], value)"},
      {"prepend", "prepend(['array'], value)"},
      {"extend", "extend(['array'], [value])"},
      {"merge", "merge([], {merged: value})"},
      {"delete", "delete(['delete'])"},
      {"insert", "insert(['array'], index, value)"},
      {"delete-index", "delete(['array', 1]).delete(['array', -2])"},
      {"clear", "clear(['array'])"},
      {"reverse", "reverse(['array'])"},
      {"remove", "remove(['array'], 'initial')"}};
  for (const auto& [name, operation] : operations) buttons.push_back(button(name + "-btn"));
  app.layout(stored_page(buttons));
  show_store(app);
  for (const auto& [name, operation] : operations) {
    const auto patch = "new dash_clientside.Patch()." + operation + ".add(['n_clicks'], 1).build()";
    const Input click(name + "-btn", "n_clicks");
    const State value("value", "value"), index("index", "value");
    if (by == By::output)
      app.clientside_callback("(n, value, index) => " + patch, Output(store.data()).allow_duplicate(), click,
                              value, index)
          .prevent_initial_call();
    else
      app.clientside_callback(
             "(n, value, index) => { dash_clientside.set_props('store', {data: " + patch + "}); }", click,
             value, index)
          .prevent_initial_call();
  }
  return program.run(app);
}

const Registered pch_cs001("pch_cs001",
                           [](const Program& program) { return patched_in_page(program, By::output); });
const Registered pch_cs002("pch_cs002",
                           [](const Program& program) { return patched_in_page(program, By::set_props); });

const Registered pch001("pch001", patched<By::output>);
const Registered pch007("pch007", patched<By::set_props>);

const Registered pch002("pch002", [](const Program& program) {
  App app;
  const auto output = [](auto index) { return html::Div::Id{{"type", "output"}, {"index", index}}; };
  app.layout(html::Div(html::Button("Click").id("click"), html::Div().id(output(0)).className("first"),
                       html::Div().id(output(1)).className("second")));
  app.callback(Output(output(ALL).children()), Input("click", "n_clicks"), [](int clicks) {
    if (clicks == 0) return std::vector<Value>{to_value("Foo"), to_value("Bar")};
    Patch first, second;
    first.append("Bar");
    second.prepend("Foo");
    return std::vector<Value>{first.to_value(), second.to_value()};
  });
  return program.run(app);
});

const Registered pch003("pch003", [](const Program& program) {
  App app;
  const html::Div::Id output{"output"};
  app.layout(html::Div(
      html::Div(dcc::Input().value("").id("children-value"), html::Button("Add").id("add-children")),
      html::Div(std::vector<Component>{html::Div("init").id("initial")}).id(output)));
  app.callback(Output(output.children()), Input("add-children", "n_clicks"), State("children-value", "value"),
               [output](int, const std::string& value) {
                 PatchOf p(output.children());
                 p.append(html::Div(value).id(value));
                 return p;
               })
      .prevent_initial_call();
  return program.run(app);
});

template <bool in_the_page>
int two_clicks(const Program& program) {
  App app;
  app.layout(html::Div(html::Button("Click 1").id("click1"), html::Button("Click 2").id("click2"),
                       html::Div("initial").id("output")));
  for (const std::string name : {"click1", "click2"}) {
    const auto output = Output("output", "children").allow_duplicate();
    if constexpr (in_the_page)
      app.clientside_callback("() => '" + name + "'", output, Input(name, "n_clicks")).prevent_initial_call();
    else
      app.callback(output, Input(name, "n_clicks"), [name](int) { return name; }).prevent_initial_call();
  }
  return program.run(app);
}

const Registered pch004("pch004", two_clicks<false>);
const Registered pch005("pch005", two_clicks<true>);

const Registered pch006("pch006", [](const Program& program) {
  App app;
  const auto reckon = [&app](const std::string& name, auto change) {
    app.callback(Output(store.data()).allow_duplicate(), Input(name, "n_clicks"),
                 [change](int) {
                   Patch p;
                   change(p);
                   return p;
                 })
        .prevent_initial_call();
  };
  app.layout(dcc::Store().id(store).data(2), button("add-one"), button("remove-one"), button("mul-two"),
             button("div-two"), button("merge"), dcc::Store().id("dict-store").data({{"initial", "initial"}}),
             html::Div().id("store-output"), html::Div().id("dict-store-output"));
  reckon("add-one", [](Patch& p) { p += 1; });
  reckon("remove-one", [](Patch& p) { p -= 1; });
  reckon("mul-two", [](Patch& p) { p *= 2; });
  reckon("div-two", [](Patch& p) { p /= 2; });
  app.callback(Output("dict-store", "data"), Input("merge", "n_clicks"),
               [](int) {
                 Patch p;
                 p.update(boost::json::object{{"merged", "merged"}});
                 return p;
               })
      .prevent_initial_call();
  app.clientside_callback("data => data", Output("store-output", "children"), Input(store.data()));
  app.clientside_callback("data => JSON.stringify(data)", Output("dict-store-output", "children"),
                          Input("dict-store", "data"));
  return program.run(app);
});

}  // namespace pch001_app
