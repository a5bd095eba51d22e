// Metrics: which route a target is, how durations fall into buckets, and that threads count without losses.
#include <catch2/catch.hpp>
#include <cdash/app/impl/metrics.hpp>
#include <chrono>
#include <string>
#include <thread>
#include <vector>

using namespace cdash::detail;
using namespace std::chrono_literals;

TEST_CASE("A target's route is found whatever stands in front of it") {
  CHECK(asked_of("/", "assets") == Asked::page);
  CHECK(asked_of("/app/deep?x=/assets/", "assets") == Asked::page);
  CHECK(asked_of("/app/_dash-update-component", "assets") == Asked::callback);
  CHECK(asked_of("/_dash-layout?x", "assets") == Asked::layout);
  CHECK(asked_of("/_dash-dependencies", "assets") == Asked::dependencies);
  CHECK(asked_of("/a/_dash-component-suites/dash/x.js", "assets") == Asked::front_end);
  CHECK(asked_of("/_favicon.ico", "assets") == Asked::front_end);
  CHECK(asked_of("/app/assets/x.css", "assets") == Asked::asset);
  CHECK(asked_of("/app/myassets/x.css", "assets") == Asked::page);
  CHECK(asked_of("/_dash-ws-callback", "assets") == Asked::websocket);
  CHECK(asked_of("/_dash-else", "assets") == Asked::other);
}

TEST_CASE("A duration counts in its bucket and all above") {
  Durations durations;
  durations.add(500us, false);
  durations.add(1ms, false);
  durations.add(2ms, true);
  durations.add(1min, false);
  const auto counts = durations.counts();
  CHECK(counts[0] == 2);  // up to 1 ms, that included
  CHECK(counts[1] == 3);
  CHECK(counts[Durations::bounds.size() - 1] == 3);
  CHECK(counts.back() == 4);
  CHECK(durations.seconds() == Approx(60.0035));
  CHECK(durations.failures() == 1);
}

TEST_CASE("Many threads count without losing any") {
  Counters<2> counters;
  std::vector<std::thread> threads;
  for (int i = 0; i < 16; ++i)
    threads.emplace_back([&] {
      for (int n = 0; n < 10'000; ++n) counters.add(1);
    });
  for (auto& thread : threads) thread.join();
  CHECK(counters.sum(0) == 0);
  CHECK(counters.sum(1) == 160'000);
}

TEST_CASE("A callback's name may hold what the text format escapes") {
  AppMetrics metrics;
  metrics.durations("{\"i\":\"a\\b\"}.x\ny");
  CHECK(metrics.text({}, {}).find(
            "cdash_callback_failures_total{callback=\"{\\\"i\\\":\\\"a\\\\b\\\"}.x\\ny\"} 0\n") !=
        std::string::npos);
}

TEST_CASE("A status that is not expected is counted as another") {
  AppMetrics metrics;
  metrics.count(Asked::page, 418);
  CHECK(metrics.text({}, {}).find("cdash_requests_total{route=\"page\",status=\"other\"} 1\n") !=
        std::string::npos);
}
