// rdps001 to rdps012, rdps014: what the user has changed outlives the page, or comes back with the component.
#include "program.hpp"

namespace rdps001_app {

using Table = struct dash_table::DataTable;
using Column = Table::Column;

std::vector<Column> columns(bool deletable = false) {
  std::vector<Column> made;
  for (const char* name : {"a", "b"}) {
    Column column(name, made.empty() ? "c0" : "c1");
    column.renamable(true).hideable(true);
    if (deletable) column.deletable(true);
    made.push_back(column);
  }
  return made;
}

Table table() {
  using Row = std::map<std::string, int>;
  return dash_table::DataTable(std::vector{Row{{"c0", 0}, {"c1", 1}}, Row{{"c0", 2}, {"c1", 3}}}, columns())
      .id("table")
      .persistence(true);
}

// A table that says in #out what its columns are called; the test sets "persistence" for the next page.
int reloadable(const Program& program, const char* type) {
  auto& control = program.control;
  App app;
  app.layout([&control, type] {
    auto shown = table().persistence(control.number("persistence", 1));
    if (std::string_view(type) == "session") shown.persistence_type("session");
    if (std::string_view(type) == "memory") shown.persistence_type("memory");
    return html::Div(html::Div().id("out"), shown);
  });
  using Names = std::vector<std::map<std::string, Json>>;
  app.callback(Output("out", "children"), Input("table", "columns"), Input("table", "hidden_columns"),
               [](const Names& all, const std::optional<std::vector<std::string>>& hidden) {
                 std::string names, ids;
                 for (const auto& column : all)
                   names += (names.empty() ? "" : ", ") + std::string(column.at("name").as_string());
                 if (hidden)
                   for (const auto& id : *hidden) ids += (ids.empty() ? "" : ", ") + id;
                 return "names: [" + names + "]; hidden: [" + ids + "]";
               });
  return program.run(app);
}

const Registered rdps001("rdps001", [](const Program& program) { return reloadable(program, "local"); });
const Registered rdps002("rdps002", [](const Program& program) { return reloadable(program, "session"); });
const Registered rdps003("rdps003", [](const Program& program) { return reloadable(program, "memory"); });

// A button, and what a function makes of its clicks.
template <class F>
int on_click(const Program& program, F made) {
  App app;
  app.layout(html::Div(html::Button("click").id("btn"), html::Div().id("container")));
  app.callback(Output("container", "children"), Input("btn", "n_clicks"),
               [made](int clicks) -> Child { return made(clicks); });
  return program.run(app);
}

const Registered rdps004("rdps004", [](const Program& program) {
  return on_click(program, [](int clicks) -> Child {
    if (clicks % 2 == 1) return "nope";
    return table().persistence_type("memory").persistence(clicks < 3 ? 1 : 2);
  });
});

const Registered rdps005("rdps005", [](const Program& program) {
  return on_click(program, [](int clicks) -> Child {
    return clicks % 2 == 1 ? table().persisted_props({"data", "columns.name"}) : table();
  });
});

const Registered rdps006("rdps006", [](const Program& program) {
  return on_click(program, [](int clicks) -> Child {
    const auto mark = [](int i) {
      const auto number = std::to_string(i);
      return html::Div("div " + number).id("div" + number);
    };
    std::vector<Component> children{mark(0), table()};
    for (int i = 1; i <= clicks; ++i) children = {mark(i), html::Div(children)};
    return children;
  });
});

const Registered rdps007("rdps007", [](const Program& program) {
  return on_click(program, [](int clicks) -> Child {
    return table().hidden_columns(clicks % 2 == 1 ? std::vector<std::string>{"c0"}
                                                  : std::vector<std::string>{});
  });
});

const Registered rdps008("rdps008", [](const Program& program) {
  return on_click(program, [](int clicks) -> Child { return table().columns(columns(clicks % 2 == 1)); });
});

const Registered rdps009("rdps009", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("reset name edits").id("btn"), table()));
  app.callback(Output("table", "columns"), Input("btn", "n_clicks"), [](int clicks) {
    // The property itself ends its persistence, though it be what it was.
    if (clicks == 0) throw PreventUpdate();
    return columns();
  });
  return program.run(app);
});

template <class Id>
struct dcc::Input field(const Id& id, const std::string& persistence) {
  return dcc::Input().id(id).className("persisted").value("a").persistence(persistence);
}

const Registered rdps010("rdps010", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("persistence-val").className("persistence-val").value(""),
                       html::Div(field("persisted", "")).id("persisted-container"),
                       html::Div().id("out").className("out")));
  app.callback(Output("persisted-container", "children"), Input("persistence-val", "value"),
               [](const std::string& value) { return field("persisted", value); });
  app.callback(Output("out", "children"), Input("persisted", "value"),
               [](const Json& value) { return value; });
  return program.run(app);
});

const Registered rdps011("rdps011", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("persistence-val").className("persistence-val").value(""),
                       field("persisted2", ""), html::Div().id("out").className("out")));
  app.callback(Output("persisted2", "persistence"), Input("persistence-val", "value"),
               [](const std::string& value) { return value; });
  app.callback(Output("out", "children"), Input("persisted2", "value"),
               [](const Json& value) { return value; });
  return program.run(app);
});

const Registered rdps012("rdps012", [](const Program& program) {
  App app;
  const auto input = [](auto i, const char* name) { return dcc::Input::Id{{"i", i}, {"id", name}}; };
  const auto div = [](auto i, const char* name) { return html::Div::Id{{"i", i}, {"id", name}}; };
  app.layout(html::Div(html::Button("click").id("btn").n_clicks(0), html::Div().id("content")));
  app.callback(Output("content", "children"), Input("btn", "n_clicks"), [=](int n) {
    return std::vector<Component>{
        dcc::Input().id(input(n, "persistence-val")).value("").className("persistence-val"),
        html::Div(field(input(n, "persisted"), "")).id(div(n, "persisted-container")),
        html::Div().id(div(n, "out")).className("out")};
  });
  app.callback(Output(div(MATCH, "persisted-container").children()),
               Input(input(MATCH, "persistence-val").value()), State("btn", "n_clicks"),
               [=](const std::string& value, int n) { return field(input(n, "persisted"), value); });
  app.callback(Output(div(MATCH, "out").children()), Input(input(MATCH, "persisted").value()),
               [](const Json& value) { return value; });
  return program.run(app);
});

const Registered rdps014("rdps014", [](const Program& program) {
  App app;
  const auto kept = [](const char* id, const char* value) {
    return dcc::Input().id(id).value(value).persistence(true);
  };
  app.layout(kept("input-1", "initial"), html::Div().id("output-1"), kept("input-2", "second"),
             html::Div().id("output-2"));
  for (const std::string number : {"1", "2"})
    app.callback(Output("output-" + number, "children"), Input("input-" + number, "value"),
                 [number](const std::string& value) { return "Output " + number + ": " + value; });
  return program.run(app);
});

}  // namespace rdps001_app
