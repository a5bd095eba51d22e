// Interactions a second of cdash::testing: a page of forty components, with three callbacks for each click.
#include <cdash/cdash.hpp>
#include <cdash/testing.hpp>
#include <chrono>
#include <cstdio>
#include <string>
#include <vector>

using namespace cdash;

int main() {
  const html::Button::Id go{"go"};
  const html::Div::Id out{"out"}, twice{"twice"};
  const dcc::Graph::Id graph{"graph"};
  App app;
  std::vector<Component> others;
  for (int i = 0; i < 36; ++i) others.push_back(html::Div("text").id("other" + std::to_string(i)));
  app.layout(html::Button().id(go), html::Div().id(out), html::Div().id(twice), dcc::Graph().id(graph),
             html::Div(others));
  app.callback(Output(out.children()), Input(go.n_clicks()),
               [](int n) { return html::P(html::B(n), " clicks"); });
  app.callback(Output(twice.children()), Input(out.children()), [](const Json&) { return "seen"; });
  app.callback(Output(graph.figure()), Input(go.n_clicks()),
               [](int n) { return px::line().x(std::vector{1, 2, 3}).y(std::vector{n, n + 1, n + 2}); });

  testing::Page page{app};
  constexpr int clicks = 5000;
  const auto begin = std::chrono::steady_clock::now();
  for (int i = 0; i < clicks; ++i) page.click(go);
  const std::chrono::duration<double> time = std::chrono::steady_clock::now() - begin;
  std::printf("%.0f interactions/s, %.0f calls/s\n", clicks / time.count(),
              static_cast<double>(page.calls().size()) / time.count());
}
