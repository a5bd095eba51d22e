// rdmo001: one callback sets fifty components.
#include "program.hpp"

#include <array>

namespace rdmo001_app {

constexpr std::size_t outputs = 50;
constexpr auto numbers = std::make_index_sequence<outputs>();

const Registered rdmo001("rdmo001", [](const Program& program) {
  App app;
  std::vector<Child> divs;
  for (std::size_t i = 0; i < outputs; ++i) divs.emplace_back(html::Div().id("output-" + std::to_string(i)));
  app.layout(html::Div(html::Button("click me").id("btn"), divs));
  const auto texts = [&](std::optional<std::size_t> n_clicks) {
    if (!n_clicks) throw PreventUpdate();
    program.control.count("update_output");
    std::array<std::string, outputs> result;
    for (std::size_t i = 0; i < outputs; ++i)
      result[i] = std::to_string(i) + "=" + std::to_string(i + *n_clicks);
    return result;
  };
  [&]<std::size_t... N>(std::index_sequence<N...>) {
    app.callback(Output("output-" + std::to_string(N), "children")..., Input("btn", "n_clicks"), texts);
  }(numbers);
  return program.run(app);
});

}  // namespace rdmo001_app
