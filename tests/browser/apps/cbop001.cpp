// cbop001, cbop002, cbsc019, cbsc020, cber001: components that may be missing, what shows meanwhile, and
// errors.
#include "program.hpp"

#include <stdexcept>

namespace cbop001_app {

App app_with_later_button() {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(html::Button("Button 1").id("button1"), html::Div().id("button-container"),
                       html::Div().id("test-out"), html::Div().id("test-out2")));
  app.callback(Output("button-container", "children"), Input("button1", "n_clicks"),
               State("button-container", "children"),
               [](int, const Json& content) -> Update<Child> {
                 if (!content.is_null()) return no_update;
                 return Child(html::Button("Button 2").id("button2"));
               })
      .prevent_initial_call();
  return app;
}

const auto both = [](std::optional<int> first, std::optional<int> second) {
  return str(first) + " - " + str(second);
};

const Registered cbop001("cbop001", [](const Program& program) {
  auto app = app_with_later_button();
  app.callback(Output("test-out", "children"), Input("button1", "n_clicks"),
               Input("button2", "n_clicks").allow_optional(), both);
  return program.run(app);
});

const Registered cbop002("cbop002", [](const Program& program) {
  auto app = app_with_later_button();
  app.callback(Output("test-out", "children"), Input("button1", "n_clicks"),
               State("button2", "n_clicks").allow_optional(), both);
  app.callback(Output("test-out2", "children"), Input("button2", "n_clicks").allow_optional(),
               [](std::optional<int> clicks) -> Update<int> {
                 if (clicks.value_or(0) == 0) return no_update;
                 return *clicks;
               });
  return program.run(app);
});

int running(const Program& program, const char* what, bool suppress) {
  App app{{.suppress_callback_exceptions = suppress}};
  app.layout(
      html::Div(html::Div("off").id("running"), html::Button("start").id("start"), html::Div().id("output")));
  app.callback(Output("output", "children"), Input("start", "n_clicks"),
               [&control = program.control](int) {
                 control.pass("click");
                 return "done";
               })
      .running(Output(what, "children"), html::B("on").id("content"), "off")
      .prevent_initial_call();
  return program.run(app);
}

const Registered cbsc019("cbsc019",
                         [](const Program& program) { return running(program, "running", false); });
const Registered cbsc020("cbsc020", [](const Program& program) { return running(program, "nowhere", true); });

const Registered without_inputs("without_inputs", [](const Program& program) {
  App app;
  app.layout(html::Div("initial").id("output"));
  app.callback(Output("output", "children"), [] { return "set"; });
  return program.run(app);
});

struct Started {
  Input<> start;
};
BOOST_DESCRIBE_STRUCT(Started, (), (start))
struct Clicks {
  int start = 0;
};
BOOST_DESCRIBE_STRUCT(Clicks, (), (start))
struct Shown {
  Output<> test;
};
BOOST_DESCRIBE_STRUCT(Shown, (), (test))
struct Text {
  std::string test;
};
BOOST_DESCRIBE_STRUCT(Text, (), (test))

const Registered cber001("cber001", [](const Program& program) {
  App app{{.on_error = [](const Context& context, const std::exception& error) {
    context.set_props("output-global", "children", std::string("global: ") + error.what());
  }}};
  app.layout(html::Button("start").id("start-local"), html::Button("start-global").id("start-global"),
             html::Button("start-grouped").id("start-grouped"), html::Div().id("output"),
             html::Div().id("output-global"), html::Div().id("error-message"),
             html::Div("default-value").id("grouped-output"));
  app.callback(Output("output", "children"), Input("start-local", "n_clicks"),
               [](int) -> std::string { throw std::runtime_error("local error"); })
      .on_error([](const Context& context, const std::exception& error) {
        context.set_props("error-message", "children", std::string("message: ") + error.what());
        return std::string("callback: ") + error.what();
      })
      .prevent_initial_call();
  app.callback(Output("output-global", "children"), Input("start-global", "n_clicks"),
               [](int) -> std::string { throw std::runtime_error("global error"); })
      .prevent_initial_call();
  app.callback(Shown{{"grouped-output", "children"}}, Started{{"start-grouped", "n_clicks"}},
               [](const Clicks&) -> Text { throw std::runtime_error("grouped error"); })
      .prevent_initial_call();
  return program.run(app);
});

}  // namespace cbop001_app
