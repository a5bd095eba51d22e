// cbpu001: PreventUpdate and no_update leave the output alone, and everything behind it.
#include "program.hpp"

const Registered cbpu001("cbpu001", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("input").value("initial input"),
                       html::Div("initial output").id("output1"), html::Div("initial output").id("output2")));
  app.callback(Output("output1", "children"), Input("input", "value"), [&](const std::string&) -> NoUpdate {
    if (program.control.count("callback1") > 2) return no_update;
    throw PreventUpdate();
  });
  app.callback(Output("output2", "children"), Input("output1", "children"),
               [&](const std::string& value) {
                 program.control.count("callback2");
                 return value;
               })
      .prevent_initial_call();
  return program.run(app);
});
