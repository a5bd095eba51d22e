// cbsc011, cbsc012: one call for ten inputs that appear together, at the start or later.
#include "program.hpp"

namespace cbsc011_app {

constexpr auto ten = std::make_index_sequence<10>();

std::vector<Child> fields() {
  std::vector<Child> made;
  for (int i = 0; i < 10; ++i)
    made.emplace_back(dcc::Input().value("Input " + std::to_string(i)).id("input-" + std::to_string(i)));
  return made;
}

template <std::size_t>
using Text = std::string;

// Shows the ten fields' values as JSON.
template <std::size_t... N>
void show_in(App& app, const char* output, Control& control, std::index_sequence<N...>) {
  app.callback(Output(output, "children"), Input("input-" + std::to_string(N), "value")...,
               [&control](const Text<N>&... values) {
                 control.count("dynamic_output");
                 return dumps(boost::json::array{values...});
               });
}

const Registered cbsc011("cbsc011", [](const Program& program) {
  App app;
  app.layout(html::Div(html::Div(fields()), html::Div().id("container"), dcc::RadioItems()));
  show_in(app, "container", program.control, ten);
  return program.run(app);
});

const Registered cbsc012("cbsc012", [](const Program& program) {
  App app{{.suppress_callback_exceptions = true}};
  app.layout(html::Div(html::Button("Display Content").id("display-content"), html::Div().id("container"),
                       dcc::RadioItems()));
  app.callback(Output("container", "children"), Input("display-content", "n_clicks"), [](int n) -> Child {
    if (n == 0) return "";
    return html::Div(html::Div(fields()), html::Div().id("dynamic-output"));
  });
  show_in(app, "dynamic-output", program.control, ten);
  return program.run(app);
});

}  // namespace cbsc011_app
