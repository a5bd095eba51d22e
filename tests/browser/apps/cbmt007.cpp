// cbmt007: cancelled callbacks among components that a callback makes.
#include "program.hpp"

const Registered cbmt007("cbmt007", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div().id("content"));
  app.callback(Output("content", "children"), Input("content", "style"), [](const Json&) {
    return html::Div(html::Div(42).id("above-in"), html::Div().id("above-dummy"), html::Hr(),
                     html::Div(0).id("above-out"), html::Div(0).id("below-out"), html::Hr(),
                     html::Div().id("below-dummy"), html::Div(44).id("below-in"));
  });
  for (const std::string place : {"above", "below"}) {
    app.callback(Output(place + "-dummy", "children"), Input(place + "-dummy", "style"),
                 [](const Json&) -> NoUpdate { throw PreventUpdate(); });
    app.callback(Output(place + "-out", "children"), Input(place + "-in", "children"),
                 [](int v) { return v; });
  }
  return program.run(app);
});
