// ws030 to ws048 of upstream's properties: what a WebSocket callback sets and asks while it runs.
#include "program.hpp"

namespace websocket_props {

// An app with a button "btn" and a callback for result.children that is called for clicks alone.
template <class Layout, class Function>
int run(const Program& program, Layout layout, Function function) {
  App app({.websocket_callbacks = true});
  app.layout(html::Div(html::Button("Go").id("btn"), std::move(layout), html::Div("waiting").id("result")));
  app.callback(Output("result", "children"), Input("btn", "n_clicks"),
               [function](const Context& context, int n) {
                 if (n == 0) throw PreventUpdate();
                 return function(context, std::to_string(n));
               });
  return program.run(app);
}

const Registered ws030("ws030", [](const Program& program) {
  return run(program, html::Div("0%").id("progress"), [&](const Context& context, const std::string&) {
    for (int i = 1; i < 6; ++i) context.set_props("progress", "children", std::to_string(i * 20) + "%");
    program.control.pass("end");
    return "Done";
  });
});

const Registered ws031("ws031", [](const Program& program) {
  return run(program,
             html::Div(html::Div("A: initial").id("output-a"), html::Div("B: initial").id("output-b"),
                       html::Div("C: initial").id("output-c")),
             [](const Context& context, const std::string& n) {
               context.set_props("output-a", "children", "A: updated " + n);
               context.set_props("output-b", "children", "B: updated " + n);
               context.set_props("output-c", "children", "C: updated " + n);
               return "All updated " + n;
             });
});

const Registered ws032("ws032", [](const Program& program) {
  return run(program,
             html::Div(html::Div().id("text-output"), html::Div().id("number-output"),
                       html::Div().id("list-output")),
             [](const Context& context, const std::string&) {
               context.set_props("text-output", "children", "Hello World");
               context.set_props("number-output", "children", 42);
               context.set_props("list-output", "children",
                                 std::vector<std::string>{"Item 1", " - ", "Item 2"});
               return "Values set";
             });
});

const Registered ws033("ws033_sync", [](const Program& program) {
  return run(program, html::Div("before").id("side-effect"),
             [](const Context& context, const std::string& n) {
               context.set_props("side-effect", "children", "Side effect " + n);
               return "Result " + n;
             });
});

const Registered ws034("ws034", [](const Program& program) {
  return run(program, html::Div("Source Value").id("source"), [](const Context& context, const std::string&) {
    return "Read: " + context.get_prop<std::string>(html::Div::Id("source").children());
  });
});

const Registered ws035("ws035", [](const Program& program) {
  return run(program, html::Div("original").id("target"), [](const Context& context, const std::string& n) {
    context.set_props(html::Div::Id("target").children(), "Set via WebSocket " + n);
    return "Set complete";
  });
});

const Registered ws036("ws036", [](const Program& program) {
  const html::Div::Id output{{"type", "output"}, {"index", 0}};
  return run(program, html::Div("initial").id(output),
             [output](const Context& context, const std::string& n) {
               context.set_props(output.children(), "Updated " + n);
               return "Done " + n;
             });
});

const Registered ws037("ws037", [](const Program& program) {
  return run(program, html::Div("initial").id("output"), [](const Context& context, const std::string& n) {
    Patch patch;
    patch += " + click " + n;
    context.set_props("output", "children", patch);
    return "Appended " + n;
  });
});

const Registered ws045("ws045", [](const Program& program) {
  return run(program, html::Div().id("container"), [](const Context& context, const std::string& n) {
    context.set_props("container", "children",
                      html::Div(html::Span("Updated " + n), html::B(" - Bold Text")));
    return "Children updated " + n;
  });
});

const Registered ws046("ws046", [](const Program& program) {
  return run(program, html::Div().id("wrapper"), [](const Context& context, const std::string& n) {
    context.set_props("wrapper", "children",
                      html::Div(html::Ul(html::Li("Item " + n + ".1"), html::Li("Item " + n + ".2"))));
    return "Nested updated " + n;
  });
});

const Registered ws047("ws047", [](const Program& program) {
  return run(program, html::Div().id("list-container"), [](const Context& context, const std::string& n) {
    context.set_props(
        "list-container", "children",
        html::Div(html::Div("Item 1 - " + n), html::Div("Item 2 - " + n), html::Div("Item 3 - " + n)));
    return "List updated " + n;
  });
});

const Registered ws047b("ws047b", [](const Program& program) {
  std::vector<Child> outputs;
  for (int i = 0; i < 10; ++i) outputs.push_back(html::Div("0").id("output-" + std::to_string(i)));
  return run(program, html::Div(outputs), [](const Context& context, const std::string& n) {
    for (int i = 0; i < 10; ++i) context.set_props("output-" + std::to_string(i), "children", n);
    return "Done " + n;
  });
});

const Registered ws048("ws048", [](const Program& program) {
  const auto dynamic = [](auto index) { return html::Button::Id{{"type", "dynamic"}, {"index", index}}; };
  App app({.suppress_callback_exceptions = true, .websocket_callbacks = true});
  app.layout(html::Div(html::Button("Add Component").id("add-btn"), html::Div().id("container"),
                       html::Div("waiting").id("match-result"), html::Div().id("result")));
  app.callback(Output("result", "children"), Input("add-btn", "n_clicks"),
               [=](const Context& context, int n) {
                 if (n == 0) throw PreventUpdate();
                 context.set_props("container", "children",
                                   html::Div(html::Span("Hello"), html::Button("Click me").id(dynamic(0))));
                 return "Component added " + std::to_string(n);
               });
  // Upstream has MATCH here, which the pinned renderer takes only where an output has it, too.
  app.callback(Output("match-result", "children"), Input(dynamic(ALL).n_clicks()),
               [](const Context& context, const std::vector<int>& clicks) {
                 const auto index = context.triggered_id().part<std::size_t>("index");
                 if (clicks.at(index) == 0) throw PreventUpdate();
                 return "Clicked button index " + std::to_string(index) + " - " +
                        std::to_string(clicks[index]) + " times";
               })
      .prevent_initial_call();
  return program.run(app);
});

const Registered ws050("ws050", [](const Program& program) {
  constexpr int count = 6;
  App app({.websocket_callbacks = true});
  std::vector<Child> outputs;
  for (int i = 0; i < count; ++i) outputs.push_back(html::Div("idle").id("long-" + std::to_string(i)));
  app.layout(html::Div(html::Button("Start long tasks").id("start").n_clicks(0),
                       html::Button("Regular").id("reg-btn").n_clicks(0), html::Div("idle").id("reg-out"),
                       html::Div(outputs)));
  for (int i = 0; i < count; ++i) {
    const auto id = "long-" + std::to_string(i);
    app.callback(Output(id, "children"), Input("start", "n_clicks"),
                 [&program, id](const Context& context, int) {
                   context.set_props(id, "children", "running");
                   program.control.pass("long");
                   return "done";
                 })
        .prevent_initial_call();
  }
  app.callback(Output("reg-out", "children"), Input("reg-btn", "n_clicks"),
               [](int n) { return "ok " + std::to_string(n); })
      .prevent_initial_call();
  return program.run(app);
});

}  // namespace websocket_props
