// cbmt012: callbacks whose inputs overlap, in a layout or in what a callback makes.
#include "program.hpp"

namespace cbmt012_app {

template <bool generate>
int overlapping(const Program& program) {
  App app{{.suppress_callback_exceptions = generate}};
  std::vector<Child> divs;
  for (int i = 1; i <= 5; ++i)
    divs.emplace_back(html::Div("input-" + std::to_string(i)).id("input-" + std::to_string(i)));
  for (int i = 1; i <= 4; ++i) divs.emplace_back(html::Div().id("output-" + std::to_string(i)));
  const auto block = html::Div(divs);
  if constexpr (generate) {
    app.layout(html::Div(html::Div().id("input"), html::Div().id("container")));
    app.callback(Output("container", "children"), Input("input", "children"), [&, block](const Json&) {
      program.control.count("container");
      return block;
    });
  } else {
    app.layout(block);
  }
  for (int i = 1; i <= 4; ++i) {
    const auto output = "output-" + std::to_string(i);
    app.callback(Output(output, "children"), Input("input-" + std::to_string(i), "children"),
                 Input("input-" + std::to_string(i + 1), "children"),
                 [&, output](const std::string& first, const std::string& second) {
                   program.control.count(output);
                   return first + ", " + second;
                 });
  }
  return program.run(app);
}

const Registered cbmt012("cbmt012", overlapping<false>);
const Registered cbmt012_generate("cbmt012_generate", overlapping<true>);

}  // namespace cbmt012_app
