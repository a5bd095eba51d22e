// arb001 to arb008, cbcx001, cbcx008: properties and cookies that a callback sets besides its outputs, or
// without any.
#include "program.hpp"

namespace arb001_app {

const Registered arb001("arb001", [](const Program& program) {
  App app;
  app.layout(html::Div().id("output"), html::Div().id("secondary-output"),
             html::Button("click").id("clicker"));
  app.callback(Output("output", "children"), Input("clicker", "n_clicks"),
               [](const Context& context, int clicks) {
                 context.set_props("secondary-output", "children", "secondary");
                 return "Clicked " + std::to_string(clicks) + " times";
               })
      .prevent_initial_call();
  return program.run(app);
});

const Registered arb002("arb002", [](const Program& program) {
  App app;
  app.layout(html::Div().id("secondary-output"), html::Button("no-output").id("no-output"),
             html::Button("no-output2").id("no-output2"), html::Button("no-output3").id("no-output3"));
  for (const std::string name : {"no-output", "no-output2"})
    app.callback(
           Input(name, "n_clicks"),
           [name](const Context& context, int) { context.set_props("secondary-output", "children", name); })
        .prevent_initial_call();
  app.callback(Input("no-output3", "n_clicks"), [&control = program.control](int) { control.count("calls"); })
      .prevent_initial_call();
  return program.run(app);
});

const Registered arb004("arb004", [](const Program& program) {
  App app;
  const html::Div::Id target{{"id", "output"}, {"index", 0}};
  app.layout(html::Button("click").id("click"), html::Div(html::Div().id(target)).id("output"));
  app.callback(Input("click", "n_clicks"),
               [target](const Context& context, int clicks) {
                 context.set_props(target.children(), "Clicked " + std::to_string(clicks) + " times");
               })
      .prevent_initial_call();
  return program.run(app);
});

const Registered arb006("arb006", [](const Program& program) {
  App app;
  const html::Div::Id output{"output"};
  app.layout(html::Button("start").id("start"), html::Div("initial").id(output));
  app.callback(Input("start", "n_clicks"), [output](const Context& context, int) {
    context.set_props(output.children(), "changed");
    context.set_props(output.style(), types::Style{{"background", "rgb(255,0,0)"}});
  });
  return program.run(app);
});

const Registered arb007("arb007", [](const Program& program) {
  App app;
  app.layout(html::Button("start").id("start1"), html::Button("start2").id("start2"),
             html::Div().id("output"));
  app.clientside_callback("() => { dash_clientside.set_props('output', {children: 'start1'}); }",
                          Input("start1", "n_clicks"))
      .prevent_initial_call();
  app.clientside_callback("() => { dash_clientside.set_props('output', {children: 'start2'}); }",
                          Input("start2", "n_clicks"))
      .prevent_initial_call();
  return program.run(app);
});

const Registered arb008("arb008", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(html::Button("origin button").id("origin-button"),
                       html::Div().id("generated-button-container"),
                       html::Div("initial text").id("generated-button-output")));
  app.callback(Input("origin-button", "n_clicks"), [](const Context& context, int) {
    context.set_props("generated-button-container", "children",
                      html::Button("generated button").id("generated-button").n_clicks(0));
  });
  app.callback(Output("generated-button-output", "children"),
               Input("generated-button", "n_clicks").allow_optional(),
               [](std::optional<int> clicks) { return "n_clicks: " + str(clicks); })
      .prevent_initial_call();
  return program.run(app);
});

const Registered cbcx001("cbcx001", [](const Program& program) {
  App app;
  app.layout(dcc::Input().id("input").value("ab"), html::Div().id("output"));
  app.callback(Output("output", "children"), Input("input", "value"),
               [](const Context& context, const std::string& value) {
                 context.set_cookie("dash_cookie", value + " - cookie");
                 return value + " - output";
               });
  return program.run(app);
});

const Registered cbcx008("cbcx008", [](const Program& program) {
  App app;
  const auto button = [](auto index) { return html::Button::Id{{"type", "btn"}, {"index", index}}; };
  app.layout(html::Button("Click me").id(button("myindex")), html::Div().id("output"));
  app.callback(Output("output", "children"), Input(button(ALL).n_clicks()),
               [=](const Context& context, const std::vector<int>&) -> std::string {
                 if (context.triggered().empty()) return "";
                 const auto id = context.triggered_prop_ids().begin()->second;
                 return id == button("myindex") && id == context.triggered_id() ? id.part("index")
                                                                                : "another";
               });
  return program.run(app);
});

}  // namespace arb001_app
