// cbmt004: sliders in the middle of a chain, set by one callback or by two.
#include "program.hpp"

namespace cbmt004_app {

int clicked(int n) {
  if (n == 0) throw PreventUpdate();
  return n;
}

template <bool multi>
int chain(const Program& program) {
  App app;
  app.layout(
      html::Div(html::Button("Button").id("button"),
                html::Div(html::Label().id("label1"), dcc::Slider().id("slider1").min(0).max(10).value(0)),
                html::Div(html::Label().id("label2"), dcc::Slider().id("slider2").min(0).max(10).value(0))));
  if constexpr (multi) {
    app.callback(Output("slider1", "value"), Output("slider2", "value"), Input("button", "n_clicks"),
                 [](int n) { return std::tuple{clicked(n), clicked(n)}; });
  } else {
    app.callback(Output("slider1", "value"), Input("button", "n_clicks"), clicked);
    app.callback(Output("slider2", "value"), Input("button", "n_clicks"), clicked);
  }
  app.callback(Output("label1", "children"), Input("slider1", "value"),
               [](int value) { return "Slider1 value " + std::to_string(value); });
  app.callback(Output("label2", "children"), Input("slider2", "value"),
               [](int value) { return "Slider2 value " + std::to_string(value); });
  return program.run(app);
}

const Registered cbmt004("cbmt004", chain<false>);
const Registered cbmt004_multi("cbmt004_multi", chain<true>);

}  // namespace cbmt004_app
