// cbwc001 to cbwc005, cbwc007, cbwc008: callbacks whose ids have MATCH, ALL and ALLSMALLER.
#include "program.hpp"

#include <numeric>

namespace cbwc001_app {

const auto done_box = [](auto item) { return dcc::Checklist::Id{{"item", item}, {"action", "done"}}; };
const auto item_text = [](auto item) { return html::Div::Id{{"item", item}}; };
const auto note = [](auto item) { return html::Div::Id{{"item", item}, {"preceding", true}}; };

using Ticks = std::vector<std::string>;

types::Style style_of(bool done) {
  if (done)
    return {{"display", "inline"}, {"margin", "10px"}, {"textDecoration", "line-through"}, {"color", "#888"}};
  return {{"display", "inline"}, {"margin", "10px"}};
}

Child todo_page() {
  return html::Div(html::Div("Dash To-Do list"), dcc::Input().id("new-item"), html::Button("Add").id("add"),
                   html::Button("Clear Done").id("clear-done"), html::Div().id("list-container"), html::Hr(),
                   html::Div().id("totals"));
}

Component todo_item(int number, const std::string& text, const Ticks& ticks) {
  return html::Div(dcc::Checklist()
                       .id(done_box(number))
                       .options({Option("", "done")})
                       .value(ticks)
                       .style({{"display", "inline"}}),
                   html::Div(text).id(item_text(number)).style(style_of(!ticks.empty())),
                   html::Div().id(note(number)).style(style_of(false)))
      .style({{"clear", "both"}});
}

int todo(const Program& program, bool content_callback) {
  App app{{.suppress_callback_exceptions = content_callback}};
  if (content_callback) {
    app.layout(html::Div(html::Div().id("content"), dcc::Location().id("url")));
    app.callback(Output("content", "children"), Input("url", "pathname"),
                 [](const Json&) { return todo_page(); });
  } else {
    app.layout(todo_page());
  }
  auto& control = program.control;
  app.callback(Output("list-container", "children"), Output("new-item", "value"), Input("add", "n_clicks"),
               Input("new-item", "n_submit"), Input("clear-done", "n_clicks"), State("new-item", "value"),
               State(item_text(ALL).children()), State(done_box(ALL).value()),
               [&control](const Context& context, int, int, int, const std::optional<std::string>& new_item,
                          const std::vector<std::string>& texts, const std::vector<Ticks>& ticks) {
                 control.count("list");
                 const bool adding = context.is_triggered_by("add") || context.is_triggered_by("new-item");
                 const bool clearing = context.is_triggered_by("clear-done");
                 std::vector<Component> items;
                 for (std::size_t i = 0; i < texts.size(); ++i)
                   if (!clearing || ticks[i].empty())
                     items.push_back(todo_item(static_cast<int>(items.size()), texts[i], ticks[i]));
                 if (adding)
                   items.push_back(todo_item(static_cast<int>(items.size()), new_item.value_or(""), {}));
                 return std::tuple{items, adding ? std::optional<std::string>("") : new_item};
               });
  app.callback(Output(item_text(MATCH).style()), Input(done_box(MATCH).value()),
               [&control](const Ticks& ticks) {
                 control.count("style");
                 return style_of(!ticks.empty());
               });
  app.callback(
      Output(note(MATCH).children()), Input(done_box(ALLSMALLER).value()), Input(done_box(MATCH).value()),
      [&control](const std::vector<Ticks>& before, const Ticks& ticks) -> std::string {
        control.count("preceding");
        if (!ticks.empty()) return "";
        const auto done = std::count_if(before.begin(), before.end(), [](auto& t) { return !t.empty(); });
        const bool all = done == static_cast<std::ptrdiff_t>(before.size());
        return std::to_string(done) + " of " + std::to_string(before.size()) + " preceding items are done" +
               (all ? " DO THIS NEXT!" : "");
      });
  app.callback(Output("totals", "children"), Input(done_box(ALL).value()),
               [&control](const std::vector<Ticks>& ticks) {
                 control.count("totals");
                 const auto all = static_cast<std::ptrdiff_t>(ticks.size());
                 const auto done =
                     std::count_if(ticks.begin(), ticks.end(), [](auto& t) { return !t.empty(); });
                 return std::to_string(done) + " of " + std::to_string(all) + " items completed" +
                        (all == 0 ? "" : " - " + std::to_string(100 * done / all) + "%");
               });
  return program.run(app);
}

const Registered cbwc001("cbwc001", [](const Program& program) { return todo(program, false); });
const Registered cbwc001_content("cbwc001_content",
                                 [](const Program& program) { return todo(program, true); });

const auto number_at = [](auto i) { return html::Div::Id{{"i", i}}; };

void fibonacci_layout(App& app) {
  app.layout(html::Div(dcc::Input().id("n").type("number").min(0).max(10).value(4), html::Div().id("series"),
                       html::Div().id("sum")));
  app.callback(Output("series", "children"), Input("n", "value"), [](int n) {
    std::vector<Component> items;
    for (int i = 0; i < n; ++i) items.push_back(html::Div().id(number_at(i)));
    return items;
  });
}

const Registered cbwc002("cbwc002", [](const Program& program) {
  App app;
  fibonacci_layout(app);
  auto& control = program.control;
  using Numbers = std::vector<std::optional<int>>;
  app.callback(Output(number_at(MATCH).children()), Input(number_at(ALLSMALLER).children()),
               [&control](const Numbers& before) {
                 control.count("sequence");
                 const auto n = before.size();
                 return n < 2 ? static_cast<int>(n) : before[n - 1].value_or(0) + before[n - 2].value_or(0);
               });
  app.callback(Output("sum", "children"), Input(number_at(ALL).children()), [&control](const Numbers& all) {
    control.count("sum");
    int sum = 0;
    for (const auto& number : all) sum += number.value_or(0);
    return std::to_string(all.size()) + " elements, sum: " + std::to_string(sum);
  });
  return program.run(app);
});

const Registered cbwc002_clientside("cbwc002_clientside", [](const Program& program) {
  App app;
  fibonacci_layout(app);
  app.clientside_callback(
      "(before) => before.length < 2 ? before.length : Number(before.at(-1) || 0) + Number(before.at(-2) || "
      "0)",
      Output(number_at(MATCH).children()), Input(number_at(ALLSMALLER).children()));
  app.clientside_callback(
      "(all) => `${all.length} elements, sum: ${all.reduce((a, b) => Number(a) + Number(b), 0)}`",
      Output("sum", "children"), Input(number_at(ALL).children()));
  return program.run(app);
});

const Registered cbwc003("cbwc003", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(html::Button("Add Filter").id("add-filter").n_clicks(0),
                       html::Div(std::vector<Component>()).id("container")));
  const auto dropdown = [](auto index) { return dcc::Dropdown::Id{{"type", "dropdown"}, {"index", index}}; };
  const auto output = [](auto index) { return html::Div::Id{{"type", "output"}, {"index", index}}; };
  app.callback(Output("container", "children"), Input("add-filter", "n_clicks"),
               State("container", "children"), [=](int clicks, const Json& children) {
                 std::vector<Value> all;
                 for (const auto& child : children.as_array()) all.push_back(to_value(child));
                 const Component added =
                     html::Div(dcc::Dropdown({"NYC", "MTL", "LA", "TOKYO"}).id(dropdown(clicks)),
                               html::Div().id(output(clicks)));
                 all.push_back(to_value(added));
                 return Value::list(std::move(all));
               });
  app.callback(Output(output(MATCH).children()), Input(dropdown(MATCH).value()), State(dropdown(MATCH), "id"),
               [](const std::optional<std::string>& value, const std::map<std::string, Json>& id) {
                 return html::Div("Dropdown " + dumps(id.at("index")) + " = " + value.value_or("None"));
               });
  return program.run(app);
});

const Registered cbwc004("cbwc004", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  const auto input = [](auto index) { return dcc::Input::Id{{"type", "input"}, {"index", index}}; };
  app.layout(html::Div(dcc::Input().id(input(1)).value("input-1"), html::Div().id("container"),
                       html::Div().id("output-outer"), html::Button("Show content").id("btn")));
  app.callback(Output("container", "children"), Input("btn", "n_clicks"), [=](int clicks) -> Child {
    if (clicks == 0) return "No content initially";
    return html::Div(dcc::Input().id(input(2)).value("input-2"), html::Div().id("output-inner"));
  });
  const auto triggered = [](const Context& context, const Json&) {
    std::string names;
    for (const auto& each : context.triggered())
      names += (names.empty() ? "" : ", ") + std::string(each.prop_id);
    return "triggered: " + (names.empty() ? "nothing" : names);
  };
  app.callback(Output("output-inner", "children"), Input(input(ALL).value()), triggered);
  app.callback(Output("output-outer", "children"), Input(input(ALL).value()), triggered);
  return program.run(app);
});

const Registered cbwc007("cbwc007", [](const Program& program) {
  App app;
  const auto box = [](auto index) { return dcc::Dropdown::Id{{"type", "demo-options"}, {"index", index}}; };
  const auto choices = [](int of) {
    std::vector<std::string> texts;
    for (int i = 0; i < 3; ++i) texts.push_back("option" + std::to_string(of) + "-" + std::to_string(i));
    return texts;
  };
  app.layout(
      html::Div(html::Button("refresh options").id("refresh-options"), html::Br(),
                html::Div(dcc::Dropdown().id(box(0)).placeholder("dropdown-0").style({{"width", "200px"}}),
                          dcc::Dropdown().id(box(1)).placeholder("dropdown-1").style({{"width", "200px"}}),
                          dcc::Dropdown(choices(2)).id(box(2)).style({{"width", "200px"}}))
                    .id("dropdown-container"),
                html::Br(), html::Pre().id("selected-values")));
  app.callback(Output(box(0).options()), Output(box(1).options()), Input("refresh-options", "n_clicks"),
               [=](int) { return std::tuple{choices(0), choices(1)}; })
      .prevent_initial_call();
  app.callback(Output("selected-values", "children"), Input(box(ALL).value()),
               [](const Json& values) { return dumps(values); });
  return program.run(app);
});

const Registered cbwc008("cbwc008", [](const Program& program) {
  App app;
  const auto button = [](auto index) { return html::Button::Id{{"component", "button"}, {"index", index}}; };
  const auto output = [](auto index) { return html::Div::Id{{"component", "output"}, {"index", index}}; };
  app.layout(
      html::Div(html::Button("Test1").id(button("1")), html::Button("Test2").id(button("2"))).id("buttons"),
      html::Div(html::Div().id(output("1"))).id("output1"),
      html::Div(html::Div().id(output("2"))).id("output2"));
  app.callback(Output(output(MATCH).children()), Input(button(MATCH).n_clicks()),
               [&control = program.control](int) {
                 control.pass("click");
                 return "done";
               })
      .running(Output(button(MATCH).children()), "running", "finished")
      .running(Output(button(ALL).disabled()), true, false)
      .prevent_initial_call();
  return program.run(app);
});

}  // namespace cbwc001_app
