// dync001, dync002 and one with jobs: callbacks that are registered by a callback, while the app serves.
#include "program.hpp"

#include <chrono>

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

const Registered jobs("dynamic_jobs", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Button("create").id("create"), html::Div().id("created"),
                       html::Button("run").id("run"), html::Button("cancel").id("cancel"),
                       html::Div("idle").id("status"), html::Div("no result").id("result")));
  app.callback(Output("created", "children"), Input("create", "n_clicks"),
               [&](int) {
                 app.callback(Output("result", "children"), Input("run", "n_clicks"),
                              [&control = program.control](int clicks) {
                                control.pass("job");
                                return "result " + std::to_string(clicks);
                              })
                     .prevent_initial_call()
                     .background({.interval = std::chrono::milliseconds(50)})
                     .running(Output("status", "children"), "running", "idle")
                     .cancel(Input("cancel", "n_clicks"));
                 return "created";
               })
      .allow_dynamic_callbacks()
      .prevent_initial_call();
  return program.run(app);
});

}  // namespace dync001_app
