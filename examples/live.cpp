// A service that measures, and pages that follow it: no callback, no polling.
#include <cdash/cdash.hpp>
#include <cdash/figure/go/scatter.hpp>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <thread>
#include <vector>

using namespace cdash;

const dcc::Graph::Id graph{"signal"};
const html::Div::Id status{"status"};

// What the service does anyway, on a thread of its own; publishing costs it less than a microsecond.
void measure(const std::stop_token& stop, const Publisher& pages) {
  constexpr int first_trace = 0, most_points = 300;
  for (int tick = 0; !stop.stop_requested(); ++tick) {
    const double time = tick / 20.0;
    const double level = std::sin(time) + 0.2 * std::sin(7 * time);

    pages.publish(graph.extendData(),
                  Json({{{"x", {{time}}}, {"y", {{level}}}}, {first_trace}, most_points}));

    char text[60];
    std::snprintf(text, sizeof text, "%s: %.2f after %.1f s", level > 0.9 ? "high" : "normal", level, time);
    pages.publish(status.children(), std::string(text));

    std::this_thread::sleep_for(std::chrono::milliseconds(50));
  }
}

int main(int argc, char** argv) {
  App app{{.title = "Live"}};
  app.layout(html::H3("A signal, as it is measured"), html::Div("waiting").id(status),
             dcc::Graph().id(graph).figure(
                 Figure()
                     .add_trace(go::Scatter().x(std::vector<double>()).y(std::vector<double>()).mode("lines"))
                     .update_layout({{"height", 360}, {"yaxis", {{"range", {-1.5, 1.5}}}}})));

  std::jthread service([pages = app.publisher()](const std::stop_token& stop) { measure(stop, pages); });
  return app.run(argc, argv);
}
