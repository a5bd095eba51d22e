// lcbc001 to lcbc019: callbacks in the background.
#include "program.hpp"

#include <atomic>
#include <stdexcept>
#include <stop_token>

namespace background_app {

using namespace std::chrono_literals;

// A job of four steps, which a test can hold at the third.
std::string four_steps(Control& control, const Progress<std::string>& set_progress, std::string result) {
  for (int i = 0; i < 4; ++i) {
    set_progress("Progress " + std::to_string(i) + "/4");
    if (i == 2) control.pass("third");
  }
  return result;
}

Child status_page(const std::string& text) {
  return {dcc::Input(text).id("input"),
          html::Button("Run").id("run-button"),
          html::Button("Cancel").id("cancel-button"),
          html::Div("Finished").id("status"),
          html::Div("No results").id("result"),
          html::Div().id("side-status")};
}

auto register_steps(const Program& program, App& app) {
  return app
      .callback(Output("result", "children"), Input("run-button", "n_clicks"), State("input", "value"),
                [&control = program.control](const Progress<std::string>& set_progress, int,
                                             const std::string& text) {
                  control.count("calls");
                  return four_steps(control, set_progress, "Processed '" + text + "'");
                })
      .prevent_initial_call()
      .background({.interval = 50ms})
      .progress(Output("status", "children"))
      .progress_default("Finished")
      .cancel(Input("cancel-button", "n_clicks"));
}

const Registered lcbc001("lcbc001", [](const Program& program) {
  App app;
  app.layout(dcc::Input("initial value").id("input"),
             html::Div(html::Div(1.5, nullptr, "string", html::Div().id("output-1"))));
  app.callback(Output("output-1", "children"), Input("input", "value"),
               [](const std::string& text) { return text; })
      .background({.interval = 50ms});
  return program.run(app);
});

const Registered lcbc002("lcbc002", [](const Program& program) {
  App app;
  app.layout(html::Button("Click Here").id("button-1").n_clicks(0), html::Div("Finished").id("status"),
             html::Div("Not clicked").id("result"));
  app.callback(Output("result", "children"), Input("button-1", "n_clicks"),
               [&control = program.control](int clicks) {
                 control.pass("job");
                 return "Clicked " + std::to_string(clicks) + " time(s)";
               })
      .prevent_initial_call()
      .running(Output("status", "children"), "Running", "Finished")
      .background({.interval = 50ms});
  return program.run(app);
});

const Registered lcbc003("lcbc003", [](const Program& program) {
  App app;
  app.layout(status_page("initial value"));
  app.callback(Output("result", "children"), Input("run-button", "n_clicks"), State("input", "value"),
               [&control = program.control](std::stop_token token, int, const std::string& text) {
                 control.pass("job");
                 if (token.stop_requested()) control.count("stopped");
                 return "Processed '" + text + "'";
               })
      .prevent_initial_call()
      .running(Output("status", "children"), "Running", "Finished")
      .background({.interval = 50ms})
      .cancel(Input("cancel-button", "n_clicks"));
  return program.run(app);
});

const Registered lcbc004("lcbc004", [](const Program& program) {
  App app;
  app.layout(status_page("hello, world"));
  register_steps(program, app);
  return program.run(app);
});

const Registered lcbc005("lcbc005", [](const Program& program) {
  App app;
  app.layout(dcc::Input("AAA").id("input"), html::Button("Run").id("run-button"),
             html::Div("Finished").id("status"), html::Div("No results").id("result"));
  app.callback(Output("result", "children"), Input("run-button", "n_clicks"), State("input", "value"),
               [&control = program.control](const Progress<std::string>& set_progress, int,
                                            const std::string& text) {
                 control.count("calls");
                 return four_steps(control, set_progress, "Result for '" + text + "'");
               })
      .background({.interval = 50ms, .cache_args_to_ignore = {0}})
      .progress(Output("status", "children"))
      .progress_default("Finished")
      .cache_by([&control = program.control] { return control.number("version", 0); });
  return program.run(app);
});

const Registered lcbc006("lcbc006", [](const Program& program) {
  App app;
  app.layout(dcc::Input("AAA").id("input1"), html::Button("Run").id("run-button1"),
             html::Div("Finished").id("status1"), html::Div("No results").id("result1"),
             dcc::Input("aaa").id("input2"), html::Button("Run").id("run-button2"),
             html::Div("Finished").id("status2"), html::Div("No results").id("result2"));
  for (const std::string n : {"1", "2"})
    app.callback(Output("result" + n, "children"), Input("run-button" + n, "n_clicks"),
                 State("input" + n, "value"),
                 [&control = program.control, n](const Progress<std::string>& set_progress, int,
                                                 const std::string& text) {
                   control.count("calls" + n);
                   return four_steps(control, set_progress, "Result for '" + text + "'");
                 })
        .prevent_initial_call(n == "2")
        .background({.interval = 50ms, .cache_args_to_ignore = {0}})
        .progress(Output("status" + n, "children"))
        .progress_default("Finished")
        .cache_by([&control = program.control] { return control.number("version", 0); });
  return program.run(app);
});

const Registered lcbc007("lcbc007", [](const Program& program) {
  App app;
  app.layout(html::Button("Show").id("show-layout-button"), html::Div().id("dynamic-layout"));
  app.validation_layout(status_page(""));
  app.callback(Output("dynamic-layout", "children"), Input("show-layout-button", "n_clicks"),
               [](int clicks) { return clicks > 0 ? status_page("hello, world") : Child(); });
  register_steps(program, app);
  return program.run(app);
});

const Registered lcbc008("lcbc008", [](const Program& program) {
  App app;
  app.layout(html::Div(html::P("Button not clicked").id("output")), html::Button("Run Job!").id("button"),
             html::Div().id("output-status"), html::Div().id("output1"), html::Div().id("output2"),
             html::Div().id("output3"), html::Button("multi-output").id("multi-output"));
  app.callback(Output("output", "children"), Input("button", "n_clicks"),
               [&control = program.control](int clicks) {
                 control.pass("job");
                 if (clicks == 2) throw std::runtime_error("bad error");
                 if (clicks == 4) throw PreventUpdate();
                 return "Clicked " + std::to_string(clicks) + " times";
               })
      .prevent_initial_call()
      .running(Output("button", "disabled"), true, false)
      .background({.interval = 50ms});
  app.callback(Output("output-status", "children"), Output("output1", "children"),
               Output("output2", "children"), Output("output3", "children"),
               Input("multi-output", "n_clicks"),
               [&control = program.control](int clicks) {
                 control.pass("job");
                 const auto n = [&](int i) { return i <= clicks ? Update<int>(i) : Update<int>(no_update); };
                 return std::tuple{"Updated: " + std::to_string(clicks), n(1), n(2), n(3)};
               })
      .prevent_initial_call()
      .running(Output("multi-output", "disabled"), true, false)
      .background({.interval = 50ms});
  return program.run(app);
});

const Registered lcbc009("lcbc009", [](const Program& program) {
  App app;
  app.layout(status_page(""));
  app.callback(Output("result", "children"), Input("run-button", "n_clicks"),
               [&control = program.control](const Progress<std::string>& set_progress, int clicks) {
                 return four_steps(control, set_progress, "Clicked '" + std::to_string(clicks) + "'");
               })
      .prevent_initial_call()
      .background({.interval = 1ms})
      .progress(Output("status", "children"))
      .progress_default("Finished")
      .cancel(Input("cancel-button", "n_clicks"));
  app.callback(Output("side-status", "children"), Input("status", "children"),
               [](const std::string& status) { return "Side " + status; })
      .prevent_initial_call();
  return program.run(app);
});

const Registered lcbc011("lcbc011", [](const Program& program) {
  App app;
  const auto button = [](int i) { return html::Button::Id{{"type", "run-button"}, {"index", i}}; };
  app.layout(html::Button("Run 1").id(button(0)), html::Button("Run 2").id(button(1)),
             html::Button("Run 3").id(button(2)), html::Div("No results").id("result"),
             html::Div().id("running"));
  app.callback(Output("result", "children"),
               Input(html::Button::Id{{"type", "run-button"}, {"index", ALL}}.n_clicks()),
               [](const Context& context, const std::vector<int>& clicks) {
                 const auto index = context.triggered_id().part<int>("index");
                 return std::to_string(index) + " clicked " +
                        std::to_string(clicks[static_cast<std::size_t>(index)]);
               })
      .prevent_initial_call()
      .running(Output("running", "children"), "on", "off")
      .background({.interval = 50ms});
  return program.run(app);
});

const Registered lcbc013("lcbc013", [](const Program& program) {
  App app;
  app.layout(html::Div().id("output"), html::Button("click").id("click"),
             dcc::Store().id("stored").data("stored"));
  app.callback(Output("output", "children"), Input("click", "n_clicks"), State("stored", "data"),
               [](int, const std::string& stored) { return stored; })
      .prevent_initial_call()
      .background({.interval = 50ms});
  return program.run(app);
});

const Registered lcbc014("lcbc014", [](const Program& program) {
  App app;
  app.layout(html::Button("Start").id("start"), html::Div().id("output"), html::Div().id("progress-output"),
             html::Div(0).id("progress-counter"));
  app.clientside_callback("function(_, previous) { return parseInt(previous) + 1; }",
                          Output("progress-counter", "children"), Input("progress-output", "children"),
                          State("progress-counter", "children"))
      .prevent_initial_call();
  app.callback(Output("output", "children"), Input("start", "n_clicks"),
               [&control = program.control](const Progress<std::string>& set_progress, int) {
                 set_progress("start");
                 control.pass("job");
                 set_progress("stop");
                 return "done";
               })
      .prevent_initial_call()
      .background({.interval = 50ms})
      .progress(Output("progress-output", "children"));
  return program.run(app);
});

const Registered lcbc015("lcbc015", [](const Program& program) {
  App app;
  app.layout(html::Button("click 1").id("button-1"), html::Button("click 2").id("button-2"),
             html::Div().id("output-1"), html::Div().id("output-2"));
  for (const std::string n : {"1", "2"})
    app.callback(Output("output-" + n, "children"), Input("button-" + n, "n_clicks"),
                 [n](int) { return "Clicked on " + n; })
        .prevent_initial_call()
        .background({.interval = 50ms});
  return program.run(app);
});

// Two parts of a page that come and go, as the pages of upstream's program do.
const Registered lcbc016("lcbc016", [](const Program& program) {
  App app;
  app.settings().suppress_callback_exceptions = true;
  app.layout(dcc::Location().id("url").refresh("callback-nav"), html::Button("Cancel").id("shared_cancel"),
             html::Div().id("page"));
  app.callback(Output("page", "children"), Input("url", "pathname"), [](const std::string& path) {
    const std::string n = path == "/2" ? "2" : "1";
    return html::Div(html::Button("start").id("start" + n), html::Button("cancel").id("cancel" + n),
                     html::Div("idle").id("progress" + n), html::Div("initial").id("output" + n));
  });
  for (const std::string n : {"1", "2"})
    app.callback(Output("output" + n, "children"), Input("start" + n, "n_clicks"),
                 [&control = program.control](int clicks) {
                   control.pass("job");
                   return "Click " + std::to_string(clicks);
                 })
        .prevent_initial_call()
        .running(Output("progress" + n, "children"), "running", "idle")
        .background({.interval = 50ms})
        .cancel(Input("cancel" + n, "n_clicks"), Input("shared_cancel", "n_clicks"));
  return program.run(app);
});

const Registered lcbc017("lcbc017", [](const Program& program) {
  App app;
  app.layout(html::Button("start").id("start"), html::Div().id("secondary"), html::Div().id("no-output"),
             html::Div("initial").id("output"), html::Button("start-no-output").id("start-no-output"));
  app.callback(Output("output", "children"), Input("start", "n_clicks"),
               [&control = program.control](const Context& context, int) {
                 context.set_props("secondary", "children", "first");
                 context.set_props("secondary", "style", types::Style{{"background", "red"}});
                 control.pass("job");
                 context.set_props("secondary", "children", "second");
                 return "completed";
               })
      .prevent_initial_call()
      .background({.interval = 50ms});
  app.callback(Input("start-no-output", "n_clicks"),
               [&control = program.control](const Context& context, int) {
                 context.set_props("no-output", "children", "started");
                 control.pass("job");
                 context.set_props("no-output", "children", "completed");
               })
      .prevent_initial_call()
      .background({.interval = 50ms});
  return program.run(app);
});

const Registered lcbc018("lcbc018", [](const Program& program) {
  App app;
  app.settings().on_error = [](const Context& context, const std::exception& error) {
    context.set_props("global-output", "children", std::string("global: ") + error.what());
  };
  app.layout(html::Button("callback on_error").id("start-cb-onerror"), html::Div().id("cb-output"),
             html::Button("global on_error").id("start-global-onerror"), html::Div().id("global-output"));
  app.callback(Output("cb-output", "children"), Input("start-cb-onerror", "n_clicks"),
               [](int) -> std::string { throw std::runtime_error("callback error"); })
      .prevent_initial_call()
      .background({.interval = 50ms})
      .on_error([](const std::exception& error) { return std::string("callback: ") + error.what(); });
  app.callback(Output("global-output", "children"), Input("start-global-onerror", "n_clicks"),
               [](int) -> std::string { throw std::runtime_error("global error"); })
      .prevent_initial_call()
      .background({.interval = 50ms});
  return program.run(app);
});

const Registered lcbc019("lcbc019", [](const Program& program) {
  App app;
  app.layout(html::Button("set-cookies").id("set-cookies"), html::Button("use-cookies").id("use-cookies"),
             html::Div().id("intermediate"), html::Div("output").id("output"));
  app.callback(Output("intermediate", "children"), Input("set-cookies", "n_clicks"),
               [](const Context& context, int) {
                 context.set_cookie("bg-cookie", "cookie-value");
                 return "ok";
               })
      .prevent_initial_call();
  app.callback(Output("output", "children"), Input("use-cookies", "n_clicks"),
               [](const Context& context, int) { return std::string(context.cookie("bg-cookie")); })
      .prevent_initial_call()
      .background({.interval = 50ms});
  return program.run(app);
});

}  // namespace background_app
