// dcl001, roc001, rdcap002 to 004, rddd001, rdif001, rdls004, rdmo004, rdrc001: the page, and what is in it.
#include "served.hpp"

#include <algorithm>

namespace dcl001_app {

const Registered dcl001("dcl001", [](const Program& program) {
  App app;
  const dcc::Tabs::Id tabs{"tabs"};
  const auto tab = [](const std::string& id, const std::string& label, bool disabled) {
    return dcc::Tab().label(label).value(id).id(id).disabled(disabled);
  };
  app.layout(
      html::Div(html::Button("Enable Tabs").id("button").n_clicks(0),
                html::Button("Add Tabs").id("add_button").n_clicks(0), dcc::Store().id("store-data"),
                dcc::Tabs(tab("tab-a", "Tab A", true), tab("tab-b", "Tab B", true)).id(tabs).value("tab-a")));
  app.callback(Output("store-data", "data"), Input("button", "n_clicks"),
               [](int clicks) { return clicks > 0 ? Json{{"data", "available"}} : Json(); });
  app.callback(Output(tabs.children()), Input("add_button", "n_clicks"),
               [tab](int clicks) {
                 Patch children;
                 children.append(tab("test-" + std::to_string(clicks), std::to_string(clicks), false));
                 return children;
               })
      .prevent_initial_call();
  app.callback(Output("tab-a", "disabled"), Output("tab-b", "disabled"), Input("store-data", "data"),
               [](const Json& data) {
                 const bool disabled = !data.is_object() || !data.get_object().contains("data");
                 return std::tuple{disabled, disabled};
               });
  return program.run(app);
});

const Registered roc001("roc001", [](const Program& program) {
  App app;
  const auto swap = [](auto i) { return html::Button::Id{{"type", "swap-btn"}, {"id", i}}; };
  std::vector<Component> sections;
  for (int i = 0; i < 2; ++i) {
    const auto number = std::to_string(i);
    sections.push_back(
        html::Div(html::H1("I am section " + number),
                  html::Button("SWAP").id(swap(i)).n_clicks(0).className("swap_button_" + number),
                  dcc::Dropdown({"A", "B", "C"})
                      .id({{"type", "dropdown"}, {"id", i}})
                      .multi(true)
                      .value(std::vector<std::string>())
                      .className("dropdown_" + number))
            .id({{"type", "section-container"}, {"id", i}}));
  }
  app.layout(html::Div(sections).id("main-app"));
  app.callback(Output("main-app", "children"), Input(swap(ALL).n_clicks()), State("main-app", "children"),
               [](const std::vector<int>&, const std::vector<Json>& children) {
                 return std::vector(children.rbegin(), children.rend());
               })
      .prevent_initial_call();
  return program.run(app);
});

Option labelled(int index) {
  return Option(
      html::Div(html::Button("click me").id({{"type", "button"}, {"index", index}}).className("label-button"),
                html::Span().id({{"type", "text"}, {"index", index}}).className("label-result")),
      std::to_string(index));
}

const Registered rdcap002("rdcap002", [](const Program& program) {
  App app;
  const dcc::Checklist::Id options{"options"};
  app.layout(html::Div(html::Button("add options").id("add-option"),
                       dcc::Checklist({labelled(0), labelled(1), labelled(2)}).id(options)));
  app.callback(Output(options.options()), Input("add-option", "n_clicks"), State(options.options()),
               [](int, const std::vector<Json>& before) {
                 std::vector<Value> all;
                 for (const auto& option : before) all.push_back(to_value(option));
                 all.push_back(to_value(labelled(static_cast<int>(before.size()))));
                 return Value::list(std::move(all));
               })
      .prevent_initial_call();
  const auto text = [](auto index) { return html::Span::Id{{"type", "text"}, {"index", index}}; };
  const auto button = [](auto index) { return html::Button::Id{{"type", "button"}, {"index", index}}; };
  app.callback(Output(text(MATCH).children()), Input(button(MATCH).n_clicks()),
               [](std::optional<int> clicks) { return clicks; });
  return program.run(app);
});

// How often a property has changed, counted in the page.
void count_changes(App& app, const char* id) {
  app.clientside_callback("(value, before) => parseInt(before) + 1", Output("counter", "children"),
                          Input(id, "value"), State("counter", "children"))
      .prevent_initial_call();
}

const Registered rdcap003("rdcap003", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("3<->2").id("a"), dcc::Checklist().id("b"), html::Div(0).id("counter")));
  count_changes(app, "b");
  app.callback(Output("b", "options"), Input("a", "n_clicks"), [](int clicks) {
    std::vector<std::string> options{"0", "1", "2"};
    if (clicks % 2 == 1) options.pop_back();
    return options;
  });
  return program.run(app);
});

const Registered rdcap004("rdcap004", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div("Single dynamic Dropdown", dcc::Dropdown().id("my-dynamic-dropdown")),
                       html::Button("Reset").id("button").n_clicks(0), html::Div(0).id("counter")));
  count_changes(app, "my-dynamic-dropdown");
  app.callback(Output("my-dynamic-dropdown", "options"), Input("my-dynamic-dropdown", "search_value"),
               [](const std::optional<std::string>& search) {
                 std::vector<Option> found;
                 for (const auto& [label, value] : std::vector<std::pair<std::string, std::string>>{
                          {"aa1", "aa1"}, {"aa2", "aa2"}, {"best value", "bb1"}, {"bye", "bb3"}})
                   if (!search || label.find(*search) != label.npos) found.emplace_back(label, value);
                 return found;
               });
  app.callback(Output("my-dynamic-dropdown", "value"), Input("button", "n_clicks"),
               [](int) { return nullptr; });
  return program.run(app);
});

const Registered rddd001("rddd001", [](const Program& program) {
  App app;
  const auto div = [](const char* id, std::initializer_list<Child> children = {}) {
    struct html::Div made;
    made.id(id);
    if (children.size() > 0) made.children(children);
    return made;
  };
  app.layout(html::Div(
      "Basic string", 3.14, true, nullptr,
      div("div-4", {"Child div with basic string"})
          .className("my-class")
          .title("tooltip")
          .style({{"color", "red"}, {"fontSize", 30}}),
      div("div-5"),
      div("div-6", {div("div-6-0", {"Grandchild div"}),
                    div("div-6-1", {div("div-6-1-0", {"Great grandchild"}), 3.14159, "another basic string"}),
                    div("div-6-2", {div("div-6-2-0", {div("div-6-2-0-x", {div("p"), "", div("q")})})})})));
  return program.run(app);
});

const Registered rdif001("rdif001", [](const Program& program) {
  App app;
  std::vector<Component> parts{html::Button("click me").id("btn")};
  std::vector<Output<>> outputs;
  for (int i = 0; i < 50; ++i) {
    const auto id = "output-" + std::to_string(i);
    parts.push_back(html::Div().id(id));
    outputs.emplace_back(id, "children");
  }
  app.layout(html::Div(parts));
  app.callback(outputs, Input("btn", "n_clicks"), [](std::optional<int> clicks) {
    if (!clicks) throw PreventUpdate();
    std::vector<std::string> texts;
    for (int i = 0; i < 50; ++i) texts.push_back(std::to_string(i) + "=" + std::to_string(i + *clicks));
    return texts;
  });
  return serve_with(program, app, [](const Request& request, auto inner) {
    Response response;
    if (path_of(request) == "/iframe-wrapper") {
      response.content_type = "text/html; charset=utf-8";
      response.body =
          "<!DOCTYPE html><html><iframe src=\"/\" sandbox=\"allow-scripts\" "
          "style=\"width:100%;height:100vh;border:none\"></iframe></html>";
    } else if (request.method != "OPTIONS") {
      response = inner(request);
    }
    response.headers.emplace_back("Access-Control-Allow-Origin", "*");
    response.headers.emplace_back("Access-Control-Allow-Headers",
                                  "Origin, X-Requested-With, Content-Type, Accept, Authorization");
    return response;
  });
});

int retitled(const Program& program, std::string update_title) {
  App app{{.title = "Initial Title", .update_title = std::move(update_title)}};
  app.layout(html::Div(html::Button("Page Title").id("page-title").n_clicks(0), html::Div().id("page-output"),
                       html::Div().id("final-output")));
  app.clientside_callback("(n) => { if (n > 0) document.title = `Page ${n}`; return n; }",
                          Output("page-output", "children"), Input("page-title", "n_clicks"));
  app.callback(Output("final-output", "children"), Input("page-output", "children"),
               [&control = program.control](int n) {
                 control.pass("lock");
                 return n;
               });
  return program.run(app);
}

const Registered rdls004("rdls004", [](const Program& program) { return retitled(program, "Updating..."); });
const Registered rdls004_none("rdls004_none", [](const Program& program) { return retitled(program, ""); });

const Registered rdmo004("rdmo004", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("a"), dcc::Input().id("b"), html::P().id("c")));
  app.callback(Output("a", "value"), Input("b", "value"), [](const std::string& b) { return b + "X"; });
  app.callback(Output("b", "value"), Output("c", "children"), Input("a", "value"),
               [](const std::string& a) { return std::tuple{a, a}; });
  return program.run(app);
});

const Registered rdrc001("rdrc001", [](const Program& program) {
  App app;
  app.layout(
      html::Div(html::Div("Hello world").id("output"), dcc::Input().id("input").value("initial value")));
  app.callback(Output("output", "children"), Input("input", "value"),
               [](const std::string& value) { return value; });
  return serve_with(program, app, [&control = program.control](const Request& request, auto inner) {
    for (const std::string_view route : {"layout", "dependencies", "update-component"})
      if (path_of(request).ends_with(route)) {
        control.count(route);
        control.pass(route);
      }
    return inner(request);
  });
});

}  // namespace dcl001_app
