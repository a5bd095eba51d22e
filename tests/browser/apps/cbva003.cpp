// cbva003 to cbva005, cb001 to cb007, dash_callback_001: the ways to register a callback.
#include "program.hpp"

namespace cbva003_app {

using Text = const std::string&;

// One dependency as such, and a list of one.
template <class D>
std::vector<D> list_of(const D& dependency) {
  return {dependency};
}

const Registered cbva003("cbva003", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div("Hi").id("in"), html::Div().id("out1"), html::Div().id("out2")));
  app.callback(Output("out1", "children"), Input("in", "children"), [](Text in) { return "1: " + in; });
  app.callback(list_of(Output("out2", "children")), list_of(Input("in", "children")),
               [](const std::vector<std::string>& in) { return std::vector{"2: " + in.at(0)}; });
  return program.run(app);
});

const Registered cbva004("cbva004", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div("Hi").id("in"), html::Div("gh").id("state"), html::Div().id("out1"),
                       html::Div().id("out2")));
  app.callback(Output("out1", "children"), Input("in", "children"), State("state", "children"),
               [](Text in, Text state) { return "1: " + in + state; });
  app.callback(list_of(Output("out2", "children")), list_of(Input("in", "children")),
               list_of(State("state", "children")),
               [](const std::vector<std::string>& in, const std::vector<std::string>& state) {
                 return std::vector{"2: " + in.at(0) + state.at(0)};
               });
  return program.run(app);
});

const Registered cbva005("cbva005", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div("Yo").id("in1"), html::Div("lo").id("in2"), html::Div().id("out1"),
                       html::Div().id("out2")));
  app.callback(Output("out1", "children"), std::vector{Input("in1", "children"), Input("in2", "children")},
               [](const std::vector<std::string>& in) { return "1: " + in.at(0) + in.at(1); });
  app.callback(
      list_of(Output("out2", "children")), Input("in1", "children"), list_of(State("in2", "children")),
      [](Text in1, const std::vector<std::string>& in2) { return std::vector{"2: " + in1 + in2.at(0)}; });
  return program.run(app);
});

// A field and empty elements.
App app_with_outputs(const std::string& value, const std::vector<std::string>& outputs) {
  App app;
  std::vector<Component> parts{dcc::Input().id("input").value(value)};
  for (const auto& output : outputs) parts.push_back(html::Div().id(output));
  app.layout(html::Div(parts));
  return app;
}

void say(App& app, const char* output, std::string what) {
  app.callback(Output(output, "children"), Input("input", "value"),
               [what = std::move(what)](const std::optional<std::string>& value) {
                 return what + value.value_or("None");
               });
}

const Registered cb001("cb001", [](const Program& program) {
  auto app = app_with_outputs("initial", {"output-callback", "output-dash-callback"});
  say(app, "output-callback", "Callback: ");
  app.callback(Output(html::Div::Id{"output-dash-callback"}.children()),
               Input(dcc::Input::Id{"input"}.value()), [](Text value) { return "Dash callback: " + value; });
  return program.run(app);
});

const Registered cb002("cb002", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input1").value("Hello"), dcc::Input().id("input2").value("World"),
                       html::Div().id("output")));
  app.callback(Output("output", "children"), Input("input1", "value"), Input("input2", "value"),
               [](Text first, Text second) { return first + " " + second; });
  return program.run(app);
});

const Registered cb003("cb003", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input1").value("stored"), dcc::Input().id("input2").value("trigger"),
                       html::Button("Submit").id("button"), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("button", "n_clicks"), State("input1", "value"),
               State("input2", "value"), [](const std::optional<int>& clicks, Text first, Text second) {
                 return clicks ? "Click " + str(clicks) + ": " + first + " + " + second : "Not clicked";
               });
  return program.run(app);
});

const Registered cb004("cb004", [](const Program& program) {
  auto app = app_with_outputs("test", {"output1", "output2", "output3"});
  app.callback(Output("output1", "children"), Output("output2", "children"), Output("output3", "children"),
               Input("input", "value"), [](Text value) {
                 return std::tuple{"First: " + value, "Second: " + value, "Third: " + value};
               });
  return program.run(app);
});

const Registered cb005("cb005", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input").value("initial"), html::Div("default").id("output")));
  app.callback(Output("output", "children"), Input("input", "value"),
               [](Text value) { return "Updated: " + value; })
      .prevent_initial_call();
  return program.run(app);
});

const Registered cb006("cb006", [](const Program& program) {
  auto app = app_with_outputs("", {"output1", "output2", "output3", "output4"});
  say(app, "output1", "Callback global: ");
  say(app, "output2", "Dash callback global: ");
  say(app, "output3", "App callback: ");
  say(app, "output4", "Callback global 2: ");
  return program.run(app);
});

const Registered cb007("cb007", [](const Program& program) {
  auto app = app_with_outputs("0", {"output1", "output2"});
  app.callback(Output("output1", "children"), Output("output2", "children"), Input("input", "value"),
               [](Text value) {
                 const int number = value.empty() ? 0 : std::stoi(value);
                 const auto text = std::to_string(number);
                 using Change = Update<std::string>;
                 return number % 2 == 0 ? std::tuple{Change("Even: " + text), Change(no_update)}
                                        : std::tuple{Change(no_update), Change("Odd: " + text)};
               });
  return program.run(app);
});

const Registered dash_callback_001("dash_callback_001", [](const Program& program) {
  auto app = app_with_outputs("", {"div-1", "div-2", "div-3", "div-4", "div-5"});
  for (const auto* number : {"1", "2", "3"})
    say(app, ("div-" + std::string(number)).c_str(), "Input " + std::string(number) + " - ");
  for (const auto* number : {"4", "5"})
    app.clientside_callback("(value) => 'Input " + std::string(number) + " - ' + value",
                            Output("div-" + std::string(number), "children"), Input("input", "value"));
  return program.run(app);
});

}  // namespace cbva003_app
