// ws001 to ws044, rdls005: callbacks over a WebSocket, who may connect, and what becomes of a connection.
#include "program.hpp"

#include <chrono>
#include <thread>

namespace websocket {

// "Clicked n" for each click, and what the app is told of its connections.
App clicks(AppSettings settings = {}) {
  settings.websocket_callbacks = true;
  App app(std::move(settings));
  app.layout(html::Div(html::Button("Click").id("btn"), html::Div("initial").id("output")));
  app.callback(Output("output", "children"), Input("btn", "n_clicks"),
               [](int n_clicks) { return "Clicked " + std::to_string(n_clicks); });
  return app;
}

int run_clicks(const Program& program, AppSettings settings = {}) {
  auto app = clicks(std::move(settings));
  return program.run(app);
}

AppSettings global() { return {.websocket_callbacks = true}; }
// A connection that is closed soon.
AppSettings impatient() {
  return {
      .websocket_callbacks = true, .websocket_inactivity_timeout = 500, .websocket_heartbeat_interval = 100};
}

using Refusal = std::optional<WebSocketRefusal>;

const Registered ws001("ws001", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("ws-input").type("text"), html::Div().id("ws-output")));
  app.callback(Output("ws-output", "children"), Input("ws-input", "value"),
               [&](const Context& context, const std::optional<std::string>& value) {
                 program.control.count(context.is_websocket() ? "websocket" : "http");
                 return "WS: " + value.value_or("");
               })
      .websocket();
  return program.run(app);
});

const Registered ws002("ws002", [](const Program& program) {
  App app(global());
  app.layout(html::Div(html::Button("Click me").id("btn").n_clicks(0), html::Div().id("output"),
                       dcc::Input().id("input").type("text"), html::Div().id("input-output")));
  app.callback(Output("output", "children"), Input("btn", "n_clicks"),
               [](int n_clicks) { return "Clicked " + std::to_string(n_clicks) + " times"; });
  app.callback(Output("input-output", "children"), Input("input", "value"),
               [](const std::optional<std::string>& value) { return "Input: " + value.value_or(""); });
  return program.run(app);
});

const Registered ws003("ws003", [](const Program& program) {
  App app;
  app.layout(html::Div(dcc::Input().id("ws-input").type("text"), html::Div().id("ws-output"),
                       dcc::Input().id("http-input").type("text"), html::Div().id("http-output")));
  const auto tell = [](const Context& context, const std::optional<std::string>& value) {
    return (context.is_websocket() ? "[WebSocket] " : "[HTTP] ") + value.value_or("");
  };
  app.callback(Output("ws-output", "children"), Input("ws-input", "value"), tell).websocket();
  app.callback(Output("http-output", "children"), Input("http-input", "value"), tell);
  return program.run(app);
});

const Registered ws004("ws004", [](const Program& program) {
  App app(global());
  app.layout(html::Div(dcc::Input().id("state-input").type("text").value("initial"),
                       html::Button("Submit").id("btn"), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("btn", "n_clicks"), State("state-input", "value"),
               [](int n_clicks, const std::string& state) {
                 return n_clicks == 0 ? "Click to submit" : "Submitted: " + state;
               });
  return program.run(app);
});

const Registered ws005("ws005", [](const Program& program) {
  App app(global());
  app.layout(html::Div(html::Button("Check context").id("btn"), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("btn", "n_clicks"),
               [](const Context& context, int n_clicks) -> std::string {
                 if (n_clicks == 0) return "Click to check";
                 return context.is_websocket() ? "WebSocket context available" : "No WebSocket context";
               });
  return program.run(app);
});

const Registered ws006("ws006", [](const Program& program) {
  App app(global());
  app.layout(html::Div(html::Button("Update").id("btn"), html::Div().id("output1"), html::Div().id("output2"),
                       html::Div().id("output3")));
  app.callback(Output("output1", "children"), Output("output2", "children"), Output("output3", "children"),
               Input("btn", "n_clicks"), [](int n) {
                 return std::tuple("First: " + std::to_string(n), "Second: " + std::to_string(2 * n),
                                   "Third: " + std::to_string(3 * n));
               });
  return program.run(app);
});

const Registered ws007("ws007", [](const Program& program) {
  App app(global());
  app.layout(
      html::Div(dcc::Slider().id("slider").min(0).max(100).value(50).step(10), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("slider", "value"),
               [](int value) { return "Slider value: " + std::to_string(value); });
  return program.run(app);
});

const Registered ws010("ws010", [](const Program& program) {
  return run_clicks(program, {.websocket_connect = [&](const Request&) -> Refusal {
                      program.control.count("connect");
                      return std::nullopt;
                    }});
});

const Registered ws011("ws011", [](const Program& program) {
  return run_clicks(program, {.websocket_connect = [&](const Request&) -> Refusal {
                      program.control.count("connect");
                      return WebSocketRefusal{};
                    }});
});

const Registered ws012("ws012", [](const Program& program) {
  return run_clicks(program, {.websocket_connect = [&](const Request&) -> Refusal {
                      program.control.count("connect");
                      return WebSocketRefusal{4001, "Connection not allowed"};
                    }});
});

const Registered ws013("ws013", [](const Program& program) {
  return run_clicks(program, {.websocket_message = [&](const Request&, std::string_view) -> Refusal {
                      program.control.count("message");
                      return std::nullopt;
                    }});
});

const Registered ws014("ws014", [](const Program& program) {
  return run_clicks(program, {.websocket_message = [&](const Request&, std::string_view message) -> Refusal {
                      if (message.find("\"value\":2") == message.npos) return std::nullopt;
                      program.control.count("refused");
                      return WebSocketRefusal{4001, "Message rejected"};
                    }});
});

// The same app for what happens to the connection of a page that is idle.
const auto idle = [](const Program& program) { return run_clicks(program, impatient()); };
const Registered ws020("ws020", idle);
const Registered ws021("ws021", idle);
const Registered ws023("ws023", idle);
const Registered ws033("ws033", idle);

// Counts clicks; for many of them at once.
const auto counting = [](const Program& program) {
  App app(global());
  app.layout(html::Div(html::Button("Click").id("btn").n_clicks(0), html::Div("0").id("output")));
  app.callback(Output("output", "children"), Input("btn", "n_clicks"),
               [](int n_clicks) { return std::to_string(n_clicks); });
  return program.run(app);
};
const Registered ws022("ws022", counting);
const Registered ws030("ws030_connection", counting);
const Registered ws031("ws031_rapid", counting);

const Registered ws024("ws024", [](const Program& program) {
  App app(impatient());
  app.layout(html::Div(html::Button("Start Long Task").id("btn"), html::Div("ready").id("output")));
  app.callback(Output("output", "children"), Input("btn", "n_clicks"), [&](int n_clicks) -> std::string {
    if (n_clicks == 0) return "ready";
    program.control.count("started");
    program.control.pass("task");
    return "Completed task " + std::to_string(n_clicks);
  });
  return program.run(app);
});

const Registered ws032("ws032_long", [](const Program& program) {
  App app(global());
  app.layout(html::Div(html::Button("Start").id("btn").n_clicks(0), html::Div("ready").id("status"),
                       html::Div("0").id("progress")));
  app.callback(Output("status", "children"), Input("btn", "n_clicks"),
               [&](const Context& context, int) {
                 context.set_props("status", "children", "running");
                 for (int i = 1; i < 6; ++i) {
                   context.set_props("progress", "children", std::to_string(i * 20));
                   if (i == 3) program.control.pass("rest");
                 }
                 return "done";
               })
      .prevent_initial_call();
  return program.run(app);
});

const Registered ws034("ws034_concurrent", [](const Program& program) {
  App app(global());
  app.layout(html::Div(html::Button("Button A").id("btn-a").n_clicks(0),
                       html::Button("Button B").id("btn-b").n_clicks(0), html::Div("a:0").id("output-a"),
                       html::Div("b:0").id("output-b")));
  for (const std::string name : {"a", "b"})
    app.callback(Output("output-" + name, "children"), Input("btn-" + name, "n_clicks"),
                 [&program, name](int n_clicks) {
                   program.control.count(name);
                   program.control.pass("both");
                   return name + ":" + std::to_string(n_clicks);
                 });
  return program.run(app);
});

const Registered ws035("ws035_shutdown", [](const Program& program) {
  App app(impatient());
  app.layout(html::Div(html::Button("Start").id("btn").n_clicks(0), html::Div("ready").id("status"),
                       html::Div("0").id("progress")));
  app.callback(Output("status", "children"), Input("btn", "n_clicks"),
               [&](const Context& context, int) {
                 context.set_props("status", "children", "running");
                 for (int i = 1; i < 11; ++i) {
                   if (context.is_shutdown()) throw PreventUpdate();
                   context.set_props("progress", "children", std::to_string(i * 10));
                 }
                 return "done";
               })
      .prevent_initial_call();
  return program.run(app);
});

const Registered websocket_left("websocket_left", [](const Program& program) {
  App app(global());
  app.layout(html::Div(html::Button("Start").id("btn").n_clicks(0), html::Div("ready").id("status")));
  app.callback(Output("status", "children"), Input("btn", "n_clicks"),
               [&](const Context& context, int) {
                 context.set_props("status", "children", "running");
                 while (!context.is_shutdown()) std::this_thread::yield();
                 program.control.count("shutdown");
                 return "done";
               })
      .prevent_initial_call();
  return program.run(app);
});

// Counts seconds for as long as a page is there, faster.
const Registered websocket_clock("websocket_clock", [](const Program& program) {
  App app({.websocket_connect = [&](const Request&) -> Refusal {
    program.control.count("connect");
    return std::nullopt;
  }});
  app.layout(html::Div(html::Div("-").id("clock"), dcc::Input().id("name").value("here")));
  app.callback(State("name", "value"),
               [&](const Context& context, const std::string& name) {
                 program.control.count("started");
                 for (int i = 0;; ++i) {
                   context.set_props("clock", "children", name + " " + std::to_string(i));
                   // The pace of what is shown: no test waits for it.
                   std::this_thread::sleep_for(std::chrono::milliseconds(5));
                 }
               })
      .persistent();
  return program.run(app);
});

const Registered ws040("ws040", [](const Program& program) { return run_clicks(program); });
const Registered ws041("ws041", [](const Program& program) {
  return run_clicks(program, {.websocket_allowed_origins = {}});
});
const Registered ws042("ws042", [](const Program& program) {
  return run_clicks(program, {.websocket_allowed_origins = {"*"}});
});
const Registered ws043("ws043", [](const Program& program) {
  return run_clicks(program, {.websocket_allowed_origins = {"http://localhost:*", "http://127.0.0.1:*"}});
});
const Registered ws044("ws044", [](const Program& program) {
  App app({.websocket_allowed_origins = {"http://localhost:*", "http://127.0.0.1:*"}});
  app.layout(html::Div(html::Button("Click").id("btn"), html::Div("initial").id("output")));
  app.callback(Output("output", "children"), Input("btn", "n_clicks"),
               [](int n_clicks) { return "Clicked " + std::to_string(n_clicks); })
      .websocket();
  return program.run(app);
});

const Registered rdls005("rdls005", [](const Program& program) {
  App app;
  app.layout(html::Div(html::H3("Test persistent callback"), html::Button("Persistent").id("persistent-btn"),
                       html::Button("Regular").id("regular-btn"), html::Div().id("persistent-output"),
                       html::Div().id("regular-output")));
  app.callback(Output("persistent-output", "children"), Input("persistent-btn", "n_clicks"),
               [&](int n_clicks) {
                 if (n_clicks > 0) {
                   program.control.count("persistent");
                   program.control.pass("persistent");
                 }
                 return "Persistent: " + std::to_string(n_clicks);
               })
      .persistent();
  app.callback(Output("regular-output", "children"), Input("regular-btn", "n_clicks"), [&](int n_clicks) {
    if (n_clicks > 0) program.control.pass("regular");
    return "Regular: " + std::to_string(n_clicks);
  });
  return program.run(app);
});

}  // namespace websocket
