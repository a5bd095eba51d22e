// A service that publishes 1 KB ten times a second, each with its time, to whoever listens.
#include <cdash/cdash.hpp>
#include <chrono>
#include <cstdlib>
#include <string>
#include <thread>

using namespace cdash;

int main(int argc, char** argv) {
  const html::Div::Id status{"status"};
  App app;
  app.layout(html::Div().id(status));

  const char* rate = std::getenv("BENCH_PUSH_HZ");
  const std::chrono::duration<double> period(1 / (rate ? std::atof(rate) : 10));
  std::jthread service([&, pages = app.publisher()](const std::stop_token& stop) {
    while (!stop.stop_requested()) {
      std::this_thread::sleep_for(period);
      auto text = "t=" + std::to_string(std::chrono::steady_clock::now().time_since_epoch().count()) + " ";
      text.resize(1024, 'x');
      pages.publish(status.children(), std::move(text));
    }
  });
  return app.run(argc, argv);
}
