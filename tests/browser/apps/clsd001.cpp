// clsd001 to clsd022, clol001 to clol004, cmorsnu001, sp001: callbacks that run in the page.
#include "program.hpp"

namespace clsd001_app {

App app_with_assets() { return App{{.assets_folder = BROWSER_ASSETS "/clientside"}}; }

ClientsideFunction named(std::string function) { return {"clientside", std::move(function)}; }

void server_says(App& app) {
  app.layout(html::Div(dcc::Input().id("input"), html::Div().id("output-clientside"),
                       html::Div().id("output-serverside")));
  app.callback(Output("output-serverside", "children"), Input("input", "value"),
               [](const std::optional<std::string>& value) {
                 return "Server says \"" + value.value_or("None") + "\"";
               });
}

const Registered clsd001("clsd001", [](const Program& program) {
  auto app = app_with_assets();
  server_says(app);
  app.clientside_callback(named("display"), Output("output-clientside", "children"), Input("input", "value"));
  return program.run(app);
});

const Registered clsd021("clsd021", [](const Program& program) {
  auto app = app_with_assets();
  server_says(app);
  app.clientside_callback(ClientsideFunction{"clientside_module", "display"},
                          Output("output-clientside", "children"), Input("input", "value"));
  return program.run(app);
});

const Registered clsd008("clsd008", [](const Program& program) {
  App app;
  server_says(app);
  app.clientside_callback("function (value) { return 'Client says \"' + value + '\"'; }",
                          Output("output-clientside", "children"), Input("input", "value"));
  return program.run(app);
});

const Registered clsd002("clsd002", [](const Program& program) {
  auto app = app_with_assets();
  app.layout(html::Div(dcc::Input().id("x").value(3), dcc::Input().id("y").value(6),
                       dcc::Input().id("x-plus-y"), dcc::Input().id("x-plus-y-div-2"),
                       dcc::Textarea().id("display-all-of-the-values"),
                       dcc::Input().id("mean-of-all-values")));
  auto& control = program.control;
  // What is typed into a field is text, unless it looks like a number to the page.
  app.clientside_callback("(x, y) => Number(x) + Number(y)", Output("x-plus-y", "value"), Input("x", "value"),
                          Input("y", "value"));
  app.callback(Output("x-plus-y-div-2", "value"), Input("x-plus-y", "value"), [&control](double sum) {
    control.count("divide");
    return sum / 2;
  });
  app.callback(Output("display-all-of-the-values", "value"), Input("x", "value"), Input("y", "value"),
               Input("x-plus-y", "value"), Input("x-plus-y-div-2", "value"),
               [&control](const Json& x, const Json& y, double sum, double half) {
                 control.count("display");
                 const auto text = [](const Json& value) {
                   return value.is_string() ? std::string(std::string_view(value.get_string()))
                                            : dumps(value);
                 };
                 return text(x) + "\n" + text(y) + "\n" + dumps(Json(sum)) + "\n" + dumps(Json(half));
               });
  app.clientside_callback("(...all) => all.map(Number).reduce((a, b) => a + b, 0) / all.length",
                          Output("mean-of-all-values", "value"), Input("x", "value"), Input("y", "value"),
                          Input("x-plus-y", "value"), Input("x-plus-y-div-2", "value"));
  return program.run(app);
});

void three_fields(App& app) {
  app.layout(html::Div(dcc::Input().id("first").value(1), dcc::Input().id("second").value(1),
                       dcc::Input().id("third").value(1)));
}

const Registered clsd003("clsd003", [](const Program& program) {
  auto app = app_with_assets();
  three_fields(app);
  app.clientside_callback(named("add1_break_at_11"), Output("second", "value"), Input("first", "value"));
  app.clientside_callback(named("add1_break_at_11"), Output("third", "value"), Input("second", "value"));
  return program.run(app);
});

const Registered clsd004("clsd004", [](const Program& program) {
  auto app = app_with_assets();
  std::vector<Component> fields{dcc::Input().id("input").value(1)};
  std::vector<Output<>> outputs;
  for (int i = 1; i <= 4; ++i) {
    const auto id = "output-" + std::to_string(i);
    fields.push_back(dcc::Input().id(id));
    outputs.emplace_back(id, "value");
  }
  app.layout(html::Div(fields));
  app.clientside_callback(named("add_to_four_outputs"), outputs, Input("input", "value"));
  return program.run(app);
});

const Registered clsd006("clsd006", [](const Program& program) {
  auto app = app_with_assets();
  three_fields(app);
  app.clientside_callback(named("add1_prevent_at_11"), Output("second", "value"), Input("first", "value"),
                          State("second", "value"));
  app.clientside_callback(named("add1_prevent_at_11"), Output("third", "value"), Input("second", "value"),
                          State("third", "value"));
  return program.run(app);
});

const Registered clsd007("clsd007", [](const Program& program) {
  auto app = app_with_assets();
  three_fields(app);
  app.clientside_callback(named("add1_no_update_at_11"), Output("second", "value"), Output("third", "value"),
                          Input("first", "value"), State("second", "value"), State("third", "value"));
  return program.run(app);
});

// A button and three with dictionary ids, and what a function of the asset says of their clicks.
int buttons(const Program& program, const char* function) {
  auto app = app_with_assets();
  const auto button = [](auto index) { return html::Button::Id{{"btn1", index}}; };
  app.layout(html::Div(html::Button("btn0").id("btn0"), html::Button("btn1:0").id(button(0)),
                       html::Button("btn1:1").id(button(1)), html::Button("btn1:2").id(button(2)),
                       html::Div().id("output-clientside")));
  app.clientside_callback(named(function), Output("output-clientside", "children"), Input("btn0", "n_clicks"),
                          Input(button(ALL).n_clicks()));
  return program.run(app);
}

const Registered clsd009("clsd009",
                         [](const Program& program) { return buttons(program, "triggered_to_str"); });
const Registered clsd010("clsd010", [](const Program& program) { return buttons(program, "inputs_to_str"); });
const Registered clsd011("clsd011",
                         [](const Program& program) { return buttons(program, "inputs_list_to_str"); });
const Registered clsd020("clsd020",
                         [](const Program& program) { return buttons(program, "triggered_id_to_str"); });

int fields(const Program& program, const char* function) {
  auto app = app_with_assets();
  const auto field = [](auto index) { return dcc::Input::Id{{"in1", index}}; };
  app.layout(html::Div(dcc::Input().id("in0"), dcc::Input().id(field(0)), dcc::Input().id(field(1)),
                       dcc::Input().id(field(2)), html::Div().id("output-clientside")));
  app.clientside_callback(named(function), Output("output-clientside", "children"), Input("in0", "n_submit"),
                          Input(field(ALL).n_submit()), State("in0", "value"), State(field(ALL).value()));
  return program.run(app);
}

const Registered clsd012("clsd012", [](const Program& program) { return fields(program, "states_to_str"); });
const Registered clsd013("clsd013",
                         [](const Program& program) { return fields(program, "states_list_to_str"); });

const Registered clsd014("clsd014", [](const Program& program) {
  auto app = app_with_assets();
  app.layout(html::Div(html::Div().id("input-text"), dcc::Input().id("input").type("number").value(0)));
  app.clientside_callback(named("input_output_callback"), Output("input", "value"), Input("input", "value"));
  app.clientside_callback(named("input_output_follower"), Output("input-text", "children"),
                          Input("input", "value"));
  return program.run(app);
});

const Registered clsd015("clsd015", [](const Program& program) {
  auto app = app_with_assets();
  app.layout(html::Div(html::Div("initial").id("input"), html::Div().id("div-1"), html::Div().id("div-2")));
  app.clientside_callback(named("chained_promise"), Output("div-1", "children"), Input("input", "children"));
  app.callback(Output("div-2", "children"), Input("div-1", "children"),
               [](const std::string& text) { return text + "-twice"; });
  return program.run(app);
});

int shared_input(const Program& program, const char* function) {
  auto app = app_with_assets();
  app.layout(html::Div(html::Div("initial").id("input"), html::Div().id("clientside-div"),
                       html::Div().id("serverside-div")));
  app.clientside_callback(named(function), Output("clientside-div", "children"), Input("input", "children"));
  app.callback(Output("serverside-div", "children"), Input("input", "children"),
               [&control = program.control](const std::string& text) {
                 control.pass("server");
                 return "serverside-" + text;
               });
  return program.run(app);
}

const Registered clsd016("clsd016",
                         [](const Program& program) { return shared_input(program, "delayed_promise"); });
const Registered clsd017("clsd017",
                         [](const Program& program) { return shared_input(program, "non_delayed_promise"); });

int inline_source(const Program& program, const std::string& source) {
  App app;
  app.layout(html::Div(html::Div("initial").id("input"), html::Div().id("output-div")));
  app.clientside_callback(source, Output("output-div", "children"), Input("input", "children"));
  return program.run(app);
}

const Registered clsd018("clsd018", [](const Program& program) {
  return inline_source(program, "async function (text) { return text + '-inline'; }");
});
const Registered clsd019("clsd019", [](const Program& program) {
  return inline_source(program, "(text) => new Promise((resolve) => resolve(text + '-inline'))");
});

const Registered clsd022("clsd022", [](const Program& program) {
  App app;
  const auto input = [](auto index) { return html::Button::Id{{"type", "input"}, {"index", index}}; };
  const auto output = [](auto index) { return html::Div::Id{{"type", "output"}, {"index", index}}; };
  app.layout(
      html::Div(html::Button("click").id(input(3.1)), html::Div().id(output(3.1)).className("output")));
  app.clientside_callback("(n) => `clicked ${n}`", Output(output(MATCH).children()),
                          Input(input(MATCH).n_clicks()))
      .prevent_initial_call();
  return program.run(app);
});

void triggers(App& app, int buttons) {
  std::vector<Component> parts{html::Pre("initial").id("output1"), html::Pre("initial").id("output2")};
  for (int i = 1; i <= buttons; ++i)
    parts.push_back(html::Button("trigger").id("trigger" + std::to_string(i)));
  app.layout(html::Div(parts));
}

const Registered clol001("clol001", [](const Program& program) {
  App app;
  triggers(app, 1);
  app.clientside_callback("() => JSON.stringify(dash_clientside.callback_context.outputs_list)",
                          Output("output1", "children"), Input("trigger1", "n_clicks"))
      .prevent_initial_call();
  return program.run(app);
});

const Registered clol002("clol002", [](const Program& program) {
  App app;
  triggers(app, 1);
  app.clientside_callback(
         "() => Array(2).fill(JSON.stringify(dash_clientside.callback_context.outputs_list))",
         Output("output1", "children"), Output("output2", "children"), Input("trigger1", "n_clicks"))
      .prevent_initial_call();
  return program.run(app);
});

const Registered clol003("clol003", [](const Program& program) {
  App app;
  triggers(app, 2);
  app.clientside_callback(R"(() => {
    const {outputs_list, triggered_id} = dash_clientside.callback_context;
    const text = JSON.stringify(outputs_list), stay = dash_clientside.no_update;
    return triggered_id === 'trigger1' ? [text, stay] : [stay, text];
  })",
                          Output("output1", "children"), Output("output2", "children"),
                          Input("trigger1", "n_clicks"), Input("trigger2", "n_clicks"))
      .prevent_initial_call();
  return program.run(app);
});

const Registered clol004("clol004", [](const Program& program) {
  App app;
  triggers(app, 1);
  app.clientside_callback(
         "() => { dash_clientside.set_props('output1', {children: JSON.stringify("
         "dash_clientside.callback_context.outputs_list)}); }",
         Input("trigger1", "n_clicks"))
      .prevent_initial_call();
  return program.run(app);
});

const Registered cmorsnu001("cmorsnu001", [](const Program& program) {
  App app;
  triggers(app, 1);
  app.clientside_callback("() => { window.called = true; return dash_clientside.no_update; }",
                          Output("output1", "children"), Output("output2", "children"),
                          Input("trigger1", "n_clicks"))
      .prevent_initial_call();
  return program.run(app);
});

const Registered sp001("sp001", [](const Program& program) {
  App app;
  const html::Div::Id one{{"index", "1"}, {"type", "test"}}, two{"two"}, three{"three"};
  app.layout(html::Div(html::Div().id(one), html::Div().id(two), html::Div().id(three),
                       html::Div().id("four"), html::Button("test setprops").id("setup")));
  app.clientside_callback(R"(() => {
    dash_clientside.set_props({index: '1', type: 'test'}, {children: ['rawr']});
    dash_clientside.set_props('two', {children: 'this is a test'});
    dash_clientside.set_props('three', {children: 'i see trees of green'});
    return dash_clientside.no_update;
  })",
                          Output("setup", "title"), Input("setup", "n_clicks"))
      .prevent_initial_call();
  for (const auto& id : {one, two, three})
    app.callback(Output("four", "children").allow_duplicate(), Input(id.children()),
                 [&control = program.control](const Json&) { return control.count("set"); })
        .prevent_initial_call();
  return program.run(app);
});

}  // namespace clsd001_app
