// cbmt001: a slow answer is overtaken by later ones.
#include "program.hpp"

const Registered cbmt001("cbmt001", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("Click").id("input").n_clicks(0), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("input", "n_clicks"), [&](int n_clicks) {
    program.control.count("update_output");
    if (n_clicks == 1) program.control.pass("slow");
    program.control.count("answered");
    return n_clicks;
  });
  return program.run(app);
});
