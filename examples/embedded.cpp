// A dashboard inside a service that already runs: on the service's own event loop, without a thread of ours.
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cdash/cdash.hpp>
#include <cdash/http/attach.hpp>
#include <cdash/http/options.hpp>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <functional>

using namespace cdash;

int main(int argc, char** argv) {
  const auto options = read_options(argc, argv);
  if (options.exit_code) return say(options);

  // The service: a loop that samples something ten times a second.
  boost::asio::io_context loop;
  double level = 0;
  int samples = 0;
  boost::asio::steady_timer timer(loop);
  std::function<void()> sample = [&] {
    level = std::sin(0.1 * ++samples);
    timer.expires_after(std::chrono::milliseconds(100));
    timer.async_wait([&](const auto& stopped) {
      if (!stopped) sample();
    });
  };
  sample();

  // Its dashboard. Callbacks run on the loop, so they may read the service's state without a lock.
  App app{{.title = "Level", .update_title = ""}};
  const dcc::Interval::Id tick{"tick"};
  const html::P::Id text{"text"};
  app.layout(html::H1("Level"), html::P().id(text), dcc::Interval().interval(500).id(tick));
  app.callback(Output(text.children()), Input(tick.n_intervals()), [&](int) {
    return std::to_string(samples) + " samples, the last one " + std::to_string(level);
  });

  Server server(loop, app, options.server);
  std::printf("Dash is running on %s\n", server.url().c_str());
  std::fflush(stdout);

  boost::asio::signal_set signals(loop, SIGINT, SIGTERM);
  signals.async_wait([&](const auto&, int) {
    server.stop();
    timer.cancel();
  });
  loop.run();
}
