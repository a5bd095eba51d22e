// What publishing costs the thread that does it: one line a kind of value, without any page.
#include <algorithm>
#include <cdash/cdash.hpp>
#include <chrono>
#include <cstdio>
#include <string>
#include <thread>
#include <vector>

using namespace cdash;
using Clock = std::chrono::steady_clock;

namespace {

double nanoseconds(Clock::duration time) { return std::chrono::duration<double, std::nano>(time).count(); }

// `publish` gets what `make` has made before the clock starts.
template <class Make, class Publish>
void time(const char* name, const Make& make, const Publish& publish) {
  constexpr std::size_t calls = 200000;
  std::vector<double> times;
  times.reserve(calls);
  // In bursts with a pause, as a service would, so that the hub has its turn on a machine of few cores.
  for (std::size_t i = 0; i < calls; ++i) {
    if (i % 1000 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
    auto value = make();
    const auto start = Clock::now();
    publish(std::move(value));
    times.push_back(nanoseconds(Clock::now() - start));
  }
  std::sort(times.begin(), times.end());
  std::printf("%s\t%.0f\t%.0f\t%.0f\n", name, times[calls / 2], times[calls * 99 / 100],
              times[calls * 999 / 1000]);
}

}  // namespace

int main() {
  const html::Div::Id status{"status"};
  const dcc::Graph::Id graph{"graph"};
  App app;
  const auto pages = app.publisher();
  const auto children = status.children();
  const auto extend_data = graph.extendData();

  time("nothing but the clock", [] { return 0; }, [](int) {});
  time("a number", [] { return 42.0; }, [&](double number) { pages.publish(children, number); });
  time(
      "a text of 1 KB, moved", [] { return std::string(1024, 'x'); },
      [&](std::string text) { pages.publish(children, std::move(text)); });
  time(
      "10,000 numbers, moved", [] { return std::vector<double>(10000, 1.5); },
      [&](std::vector<double> numbers) { pages.publish("store", "data", std::move(numbers)); });
  time(
      "a point, as extendData",
      [] {
        return Json{{"x", boost::json::array{boost::json::array{1.5}}},
                    {"y", boost::json::array{boost::json::array{2.5}}}};
      },
      [&](Json point) { pages.publish(extend_data, std::move(point)); });
  time(
      "by app.publish()", [] { return 42.0; },
      [&](double number) { app.publish(status.children(), number); });
}
