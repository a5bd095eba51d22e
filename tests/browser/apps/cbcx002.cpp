// cbcx002, cbcx007: which of five buttons was clicked.
#include "program.hpp"

namespace cbcx002_app {

constexpr auto five = std::make_index_sequence<5>();
std::string button(std::size_t n) { return "btn-" + std::to_string(n + 1); }

template <std::size_t>
using Clicks = int;

template <class Say, std::size_t... N>
int buttons(const Program& program, Say say, std::index_sequence<N...>) {
  App app;
  app.layout(html::Div(html::Div(html::Button(button(N)).id(button(N))...), html::Div().id("output")));
  app.callback(Output("output", "children"), Input(button(N), "n_clicks")...,
               [say](const Context& context, Clicks<N>...) -> std::string {
                 if (context.triggered().empty()) throw PreventUpdate();
                 return say(context);
               });
  return program.run(app);
}

const Registered cbcx002("cbcx002", [](const Program& program) {
  return buttons(
      program,
      [](const Context& context) {
        const auto& trigger = context.triggered()[0];
        return "Just clicked " + std::string(trigger.id) + " for the " + dumps(*trigger.value) + " time!";
      },
      five);
});

const Registered cbcx007("cbcx007", [](const Program& program) {
  return buttons(
      program,
      [](const Context& context) -> std::string {
        for (std::size_t n = 0; n < 5; ++n)
          if (context.is_triggered_by(button(n)) && context.triggered_id() == button(n))
            return "Just clicked " + button(n);
        return "Nothing was clicked";
      },
      five);
});

}  // namespace cbcx002_app
