// dync001, dync002: callbacks that are registered by a callback, while the app serves.
#include "program.hpp"

namespace dync001_app {

const Registered dync001("dync001", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div().id("output"), html::Button("create").id("create"),
                       html::Div("initial").id("output-2"), html::Button("dynamic").id("dynamic")));
  app.callback(Output("output", "children"), Input("create", "n_clicks"),
               [&app](int clicks) {
                 app.callback(Output("output-2", "children"), Input("dynamic", "n_clicks"),
                              [](int later) { return "Dynamic clicks " + std::to_string(later); })
                     .prevent_initial_call();
                 return "creator " + std::to_string(clicks);
               })
      .allow_dynamic_callbacks()
      .prevent_initial_call();
  return program.run(app);
});

const Registered dync002("dync002", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("Add callbacks").id("add-callbacks"), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("add-callbacks", "n_clicks"),
               [&app](int) {
                 app.callback(Output("no-exist", "children"), Input("invalid", "n_clicks"),
                              [](int) { return "additional"; });
                 return html::Div("add callbacks");
               })
      .allow_dynamic_callbacks()
      .prevent_initial_call();
  return program.run(app);
});

}  // namespace dync001_app
