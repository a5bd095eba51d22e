// cbmt011: callbacks on outputs that another callback makes.
#include "program.hpp"

const Registered cbmt011("cbmt011", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(dcc::Dropdown({"a", "b"}, "a").id("outer-controls"),
                       dcc::RadioItems({Option("Tab 1", 1), Option("Tab 2", 2)}, 1).id("tabs"),
                       html::Div().id("tab-output")));
  app.callback(Output("tab-output", "children"), Input("tabs", "value"), [](int value) {
    return html::Div(html::Div().id("tab-" + std::to_string(value) + "-output"));
  });
  for (const std::string tab : {"1", "2"}) {
    app.callback(Output("tab-" + tab + "-output", "children"), Input("outer-controls", "value"),
                 [&, tab](const std::string& value) {
                   program.control.count("tab" + tab);
                   return "Selected \"" + value + "\" in tab " + tab;
                 });
  }
  return program.run(app);
});
