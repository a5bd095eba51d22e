// Apps with scripts of clicks and typing, which cdash::testing and Chromium both run; test_testing.py
// compares.
#include "program.hpp"

#include <cdash/testing.hpp>
#include <cstdio>
#include <random>
#include <set>

namespace testing_scripts_app {

// A click on a component, or a character typed into an input.
struct Step {
  ComponentId id;
  std::string typed = {};
};

struct Script {
  std::string name;
  void (*make)(App&);
  std::vector<Step> steps;
};

// What the page sends for a step, without what differs each time.
Json sent(const testing::SentCall& call) {
  boost::json::object told{{"output", call.output}};
  for (const auto* key : {"outputs", "inputs", "state", "changedPropIds", "parsedChangedPropsIds"})
    if (const auto* value = call.request.as_object().if_contains(key)) told[key] = *value;
  return told;
}

// Runs a script in process, and prints each step with its calls, and the page at the end.
int play(const Script& script) {
  App app;
  script.make(app);
  testing::Page page{app, {.on_error = testing::OnError::collect}};
  boost::json::array steps;
  std::size_t told = 0;
  const auto tell = [&](boost::json::object step) {
    boost::json::array calls;
    for (; told < page.calls().size(); ++told) calls.push_back(sent(page.calls()[told]));
    step["calls"] = std::move(calls);
    steps.push_back(std::move(step));
  };
  tell({{"do", "load"}});
  for (const auto& step : script.steps) {
    if (!page.has(step.id)) continue;  // it has gone; there is nothing to click on in the browser either
    if (step.typed.empty()) {
      page.click(step.id);
    } else {
      const auto before = page.get(step.id, "value");
      page.set(step.id, "value", (before.is_null() ? "" : before.as<std::string>()) + step.typed);
    }
    tell({{"do", step.typed.empty() ? "click" : "type"}, {"id", step.id.text()}, {"text", step.typed}});
  }
  std::string text;
  write_json(text, Json{{"steps", std::move(steps)},
                        {"layout", page.layout().json()},
                        {"errors", boost::json::array(page.errors().begin(), page.errors().end())}});
  std::puts(text.c_str());
  return 0;
}

int run(const Script& script, const Program& program) {
  if (program.argc > 1 && std::string_view(program.argv[1]) == "--script") return play(script);
  App app;
  script.make(app);
  return program.run(app);
}

Component button(const std::string& id) { return html::Button(id).id(id); }
std::string text_of(const Json& value) { return value.is_null() ? "nothing" : dumps(value); }

// Chains, a diamond, no_update in the middle of a chain, callbacks that wait for several others.
void chains(App& app) {
  app.layout(button("go"), button("other"), html::Div().id("a"), html::Div().id("b"), html::Div().id("c"),
             html::Div().id("d"), html::Div().id("e"), html::Div("e1").id("f"));
  app.callback(Output("a", "children"), Input("go", "n_clicks"), [](int n) { return n; });
  app.callback(Output("b", "children"), Input("a", "children"), [](const Json& a) -> Update<std::string> {
    if (text_of(a) == "1") return no_update;
    return "b" + text_of(a);
  });
  app.callback(Output("c", "children"), Input("a", "children"),
               [](const Json& a) { return "c" + text_of(a); });
  app.callback(
      Output("d", "children"), Input("b", "children"), Input("c", "children"), State("go", "n_clicks"),
      [](const Json& b, const Json& c, const Json& n) { return text_of(b) + text_of(c) + text_of(n); });
  app.callback(Output("e", "children"), Input("b", "children"), Input("other", "n_clicks"),
               [](const Json& b, int) { return text_of(b); })
      .prevent_initial_call();
  app.callback(Output("f", "children"), Input("e", "children"), [](const Json& e) -> std::string {
    if (e.is_null()) throw PreventUpdate();
    return text_of(e);
  });
}

// One property set by two callbacks, and a pair of inputs that set each other.
void circles(App& app) {
  app.layout(html::Button("go").id("go"), dcc::Input().id("left").value("1"),
             dcc::Input().id("right").value("2"), html::Div().id("log"), html::Div("start").id("shared"));
  app.callback(Output("left", "value"), Output("right", "value"), Input("left", "value"),
               Input("right", "value"),
               [](const Context& context, const std::string& left, const std::string& right) {
                 return context.triggered_id() == "right" ? std::tuple{right + "r", right}
                                                          : std::tuple{left, left + "l"};
               });
  app.callback(Output("log", "children"), Input("left", "value"), Input("right", "value"),
               [](const std::string& left, const std::string& right) { return left + "|" + right; });
  app.callback(Output("shared", "children"), Input("log", "children"),
               [](const Json& log) { return text_of(log); });
  app.callback(Output("shared", "children").allow_duplicate(), Input("go", "n_clicks"),
               [](int n) { return "go " + std::to_string(n); })
      .prevent_initial_call();
}

const auto item = [](auto index) { return html::Div::Id{{"type", "item"}, {"index", index}}; };
const auto remove_item = [](auto index) { return html::Button::Id{{"type", "remove"}, {"index", index}}; };
const auto note = [](auto index) { return html::Div::Id{{"type", "note"}, {"index", index}}; };

Component row(int number) {
  return html::Div(html::Div("item " + std::to_string(number)).id(item(number)),
                   html::Button("x").id(remove_item(number)), html::Div().id(note(number)));
}

// Rows that come and go, with MATCH, ALL and ALLSMALLER.
void patterns(App& app) {
  app.settings().suppress_callback_exceptions = true;
  app.layout(button("add"), button("clear"), html::Div(std::vector<Component>{row(0)}).id("rows"),
             html::Div().id("number"), html::Div().id("all"));
  app.callback(Output("rows", "children"), Input("add", "n_clicks"), Input("clear", "n_clicks"),
               Input(remove_item(ALL).n_clicks()), State(item(ALL), "id"),
               [](const Context& context, int add, int, const std::vector<int>& clicked,
                  const std::vector<std::map<std::string, Json>>& ids) {
                 std::vector<Component> rows;
                 if (context.triggered_id() == "clear") return rows;
                 bool removes = false;
                 for (std::size_t i = 0; i < ids.size(); ++i) {
                   removes = removes || clicked[i] > 0;
                   if (clicked[i] == 0) rows.push_back(row(static_cast<int>(ids[i].at("index").as_int64())));
                 }
                 if (!removes) rows.push_back(row(add));
                 return rows;
               })
      .prevent_initial_call();
  app.callback(Output(note(MATCH).children()), Input(item(MATCH).children()),
               State(item(ALLSMALLER).children()), [](const Json& own, const std::vector<Json>& before) {
                 return text_of(own) + " after " + std::to_string(before.size());
               });
  app.callback(Output("number", "children"), Input(item(ALL).children()),
               [](const std::vector<Json>& items) { return items.size(); });
  app.callback(Output("all", "children"), Input(note(ALL).children()), Input("number", "children"),
               [](const std::vector<Json>& notes, const Json& number) {
                 std::string all = text_of(number);
                 for (const auto& each : notes) all += ";" + text_of(each);
                 return all;
               });
}

// Whole pieces of layout that bring callbacks of their own, one inside the other.
void pieces(App& app) {
  app.settings().suppress_callback_exceptions = true;
  app.layout(button("go"), html::Div().id("outer"), html::Div().id("after"), html::Div().id("sum"));
  app.callback(Output("outer", "children"), Input("go", "n_clicks"), [](int n) -> Child {
    if (n == 3) return nullptr;
    return html::Div(html::Button("in").id("inner-go"), html::Div(n).id("inner"), html::Div().id("twice"),
                     html::Div("stays").id("quiet"));
  });
  app.callback(Output("twice", "children"), Input("inner", "children"),
               [](const Json& inner) { return html::Span(text_of(inner) + text_of(inner)).id("deep"); });
  app.callback(Output("quiet", "children"), Input("inner-go", "n_clicks"), [](int n) { return n; })
      .prevent_initial_call();
  app.callback(Output("after", "children"), Input("deep", "children"),
               [](const Json& deep) { return text_of(deep); });
  app.callback(Output("sum", "children"), Input("after", "children"), Input("quiet", "children"),
               [](const Json& after, const Json& quiet) { return text_of(after) + text_of(quiet); });
}

// set_props, running, callbacks without outputs, patches.
void side_effects(App& app) {
  app.layout(button("go"), button("patch"), html::Div("0").id("a"), html::Div().id("b"),
             html::Div("idle").id("state"), html::Div().id("seen"),
             html::Div(std::vector<Component>{html::P("first")}).id("list"), html::Div().id("length"));
  app.callback(Input("go", "n_clicks"), [](const Context& context, int n) {
    context.set_props("a", "children", n);
    if (n > 1) context.set_props("state", "title", "set");
  });
  app.callback(Output("b", "children"), Input("a", "children"), [](const Json& a) { return text_of(a); })
      .running(Output("state", "children"), "busy", "idle");
  app.callback(Output("seen", "children"), Input("state", "children"),
               [](const Json& state) { return "saw " + text_of(state); });
  app.callback(Output("list", "children"), Input("patch", "n_clicks"),
               [](int n) {
                 Patch patch;
                 patch.append(html::P(n));
                 if (n == 2) patch.erase(0);
                 return patch;
               })
      .prevent_initial_call();
  app.callback(Output("length", "children"), Input("list", "children"),
               [](const Json& list) { return list.is_array() ? list.get_array().size() : 0; });
}

// More calls than are made at once.
void many(App& app) {
  std::vector<Component> boxes;
  for (int i = 0; i < 18; ++i) boxes.push_back(html::Div().id("box" + std::to_string(i)));
  app.layout(button("go"), html::Div(boxes), html::Div().id("last"));
  for (int i = 0; i < 18; ++i)
    app.callback(Output("box" + std::to_string(i), "children"), Input("go", "n_clicks"),
                 [i](int n) { return n * 100 + i; });
  app.callback(Output("last", "children"), Input("box0", "children"), Input("box17", "children"),
               [](int first, int last) { return first + last; });
}

// Components that report something by themselves.
void reporting(App& app) {
  app.settings().suppress_callback_exceptions = true;
  app.layout(button("go"), dcc::Location().id("url"), dcc::Store().data(1).id("given"),
             dcc::Store().id("empty"), html::Div().id("where"), html::Div().id("stored"),
             html::Div().id("kept"), html::Div().id("later"));
  app.callback(Output("where", "children"), Input("url", "pathname"), Input("url", "search"),
               [](const Json& path, const Json& search) { return text_of(path) + text_of(search); });
  app.callback(Output("stored", "children"), Input("given", "modified_timestamp"), State("given", "data"),
               [](const Json&, const Json& data) { return text_of(data); });
  app.callback(Output("kept", "children"), Input("empty", "modified_timestamp"), State("empty", "data"),
               [](const Json&, const Json& data) { return text_of(data); });
  app.callback(Output("empty", "data"), Input("go", "n_clicks"), [](int n) { return n / 2; })
      .prevent_initial_call();
  app.callback(Output("later", "children"), Input("go", "n_clicks"),
               [](int n) { return html::Div(dcc::Store().data(n).id("new"), html::Div().id("told")); })
      .prevent_initial_call();
  app.callback(
      Output("told", "children"), Input("new", "modified_timestamp"), State("new", "data"),
      [](const Json& time, const Json& data) { return text_of(data) + (time.is_null() ? " new" : ""); });
}

// A graph of callbacks that nobody has thought of: which property calls for which is drawn by lot.
template <unsigned Seed>
void drawn(App& app) {
  constexpr int buttons = 3, boxes = 12;
  std::mt19937 random(Seed);
  const auto draw = [&](int below) { return static_cast<int>(random() % static_cast<unsigned>(below)); };
  const auto name = [](int i) { return "n" + std::to_string(i); };
  std::vector<Component> page;
  for (int i = 0; i < buttons; ++i) page.push_back(button(name(i)));
  for (int i = buttons; i < buttons + boxes; ++i)
    page.push_back(draw(3) ? html::Div().id(name(i)) : html::Div("given").id(name(i)));
  app.layout(page);
  for (int i = buttons; i < buttons + boxes;) {
    std::vector<Output<types::Any>> outputs;
    for (int n = 1 + draw(2), first = i; i < first + n && i < buttons + boxes; ++i)
      outputs.emplace_back(name(i), "children");
    const int known = i - static_cast<int>(outputs.size());
    std::vector<Input<types::Any>> inputs;
    std::vector<State<types::Any>> states;
    const auto property = [&](int of) { return of < buttons ? "n_clicks" : "children"; };
    std::set<int> drawn_ones;
    for (int n = 1 + draw(3); n > 0; --n) drawn_ones.insert(draw(known));
    for (const int of : drawn_ones) inputs.emplace_back(name(of), property(of));
    if (draw(2)) {
      const int of = draw(buttons + boxes);
      states.emplace_back(name(of), property(of));
    }
    const int silent = draw(5);
    const std::size_t number = outputs.size();
    auto options = app.callback(outputs, inputs, states,
                                [silent, number](const std::vector<Json>& values, const std::vector<Json>&) {
                                  std::size_t sum = 0;
                                  for (const auto& value : values)
                                    sum = sum * 31 + std::hash<std::string>()(dumps(value));
                                  if (silent == 1 && sum % 2) throw PreventUpdate();
                                  std::vector<Update<int>> results;
                                  for (std::size_t n = 0; n < number; ++n) {
                                    if (silent == 2 && (sum + n) % 3 == 0)
                                      results.emplace_back(no_update);
                                    else
                                      results.emplace_back(static_cast<int>((sum + n) % 1000));
                                  }
                                  return results;
                                });
    if (draw(4) == 0) options.prevent_initial_call();
  }
}

const std::vector<Step> lots{{"n0"}, {"n1"}, {"n0"}, {"n2"}, {"n1"}, {"n2"}, {"n0"}};

const std::vector<Script> scripts{
    {"chains", chains, {{"go"}, {"other"}, {"go"}, {"go"}}},
    {"circles", circles, {{"left", "x"}, {"right", "y"}, {"go"}, {"left", "z"}}},
    {"patterns",
     patterns,
     {{"add"}, {"add"}, {remove_item(1).id()}, {"add"}, {remove_item(0).id()}, {"clear"}, {"add"}}},
    {"pieces", pieces, {{"go"}, {"inner-go"}, {"go"}, {"inner-go"}, {"go"}, {"go"}, {"inner-go"}}},
    {"side_effects", side_effects, {{"go"}, {"go"}, {"patch"}, {"patch"}, {"go"}}},
    {"many", many, {{"go"}, {"go"}}},
    {"reporting", reporting, {{"go"}, {"go"}, {"go"}}},
    {"drawn_1", drawn<1>, lots},
    {"drawn_2", drawn<2>, lots},
    {"drawn_3", drawn<3>, lots},
    {"drawn_4", drawn<4>, lots},
    {"drawn_5", drawn<5>, lots},
    {"drawn_6", drawn<6>, lots},
};

const bool registered = [] {
  for (const auto& script : scripts)
    Registered("testing_" + script.name, [&script](const Program& program) { return run(script, program); });
  return true;
}();

}  // namespace testing_scripts_app
