// cbcx004, cbcx005: what a callback learns of the change that called it.
#include "program.hpp"

namespace cbcx004_app {

const Registered cbcx004("cbcx004", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("click!").id("btn"), html::Div().id("out")));
  app.callback(Output("out", "children"), Input("btn", "n_clicks"), [](const Context& context, int) {
    // Nothing stands for the load of the page: no change, and no id.
    std::string text = context.triggered().empty() ? "falsy" : "truthy";
    text += ", has id \"" + std::string(context.triggered_id()) + "\", and full value [";
    for (const auto& each : context.triggered())
      text += std::string(each.prop_id) + ": " + (each.value ? dumps(*each.value) : "null");
    return "triggered is " + text + "]";
  });
  return program.run(app);
});

const Registered cbcx005("cbcx005", [](const Program& program) {
  App app;
  const auto box = [](const char* color) {
    return types::Style{{"backgroundColor", color}, {"padding", "50px"}};
  };
  const auto inner =
      html::Div(html::Div().id("div3"), html::Button("Button 2").id("btn2")).id("div2").style(box("yellow"));
  const auto outer = html::Div(html::Button("Button 1").id("btn1"), inner).id("div1").style(box("blue"));
  app.layout(html::Div(html::Button("Button 0").id("btn0"), outer).id("div0").style(box("red")));
  using Clicks = std::optional<int>;
  app.callback(Output("div3", "children"), Input("div1", "n_clicks"), Input("div2", "n_clicks"),
               Input("btn0", "n_clicks"), Input("btn1", "n_clicks"), Input("btn2", "n_clicks"),
               [&control = program.control](const Context& context, Clicks div1, Clicks div2, Clicks btn0,
                                            Clicks btn1, Clicks btn2) -> NoUpdate {
                 std::string names;
                 for (const auto& each : context.triggered()) names += std::string(each.prop_id) + " ";
                 control.text("triggered", names);
                 control.text("clicks", str(div1) + " " + str(div2) + " " + str(btn0) + " " + str(btn1) +
                                            " " + str(btn2));
                 control.count("calls");
                 return no_update;
               })
      .prevent_initial_call();
  return program.run(app);
});

}  // namespace cbcx004_app
