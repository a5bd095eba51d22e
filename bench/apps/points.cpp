// A callback that draws 1,000,000 points.
#include <cdash/cdash.hpp>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

using namespace cdash;

int main(int argc, char** argv) {
  constexpr std::size_t count = 1'000'000;
  std::vector<double> t(count);
  std::vector<double> level(count);
  for (std::size_t i = 0; i < count; ++i) {
    t[i] = 0.001 * static_cast<double>(i);
    level[i] = std::sin(t[i]);
  }
  const data::Column x(std::move(t));
  const data::Column y(std::move(level));

  const html::Button::Id draw{"draw"};
  const dcc::Graph::Id graph{"graph"};

  App app;
  app.layout(html::Button("Draw").id(draw), dcc::Graph().id(graph));
  app.callback(Output(graph.figure()), Input(draw.n_clicks()), [&](int) { return px::scatter().x(x).y(y); });
  return app.run(argc, argv);
}
