// A loop that is nobody's but the program's: the dashboard is served once a frame, without a thread or a
// lock.
#include <cdash/cdash.hpp>
#include <cdash/http/options.hpp>
#include <chrono>
#include <csignal>
#include <cstdio>
#include <string>
#include <thread>

using namespace cdash;
using namespace std::chrono_literals;

volatile std::sig_atomic_t is_over = 0;

struct World {
  int frames = 0;
  double height = 100, speed = 0, gravity = 9.81;

  void step(double seconds) {
    ++frames;
    speed -= gravity * seconds;
    height += speed * seconds;
    if (height < 0) height = -height, speed = -speed;
  }
};

int main(int argc, char** argv) {
  auto options = read_options(argc, argv);
  if (options.exit_code) return say(options);
  options.server.drive = Drive::poll;  // no thread of ours

  World world;
  App app{{.title = "Ball", .update_title = ""}};
  const dcc::Interval::Id tick{"tick"};
  const dcc::Slider::Id gravity{"gravity"};
  const html::P::Id text{"text"}, set{"set"};
  app.layout(html::H1("Ball"), html::P().id(text), dcc::Slider(0, 20, 1).value(9.81).id(gravity),
             html::P().id(set), dcc::Interval().interval(200).id(tick));
  // Callbacks run inside poll_for(), between two steps: they may use the world as the loop does.
  app.callback(Output(text.children()), Input(tick.n_intervals()), [&](int) {
    return "frame " + std::to_string(world.frames) + ", height " + std::to_string(world.height);
  });
  app.callback(Output(set.children()), Input(gravity.value()), [&](double value) {
    world.gravity = value;
    return "gravity " + std::to_string(value);
  });

  Server server(app, options.server);
  std::printf("Dash is running on %s\n", server.url().c_str());
  std::fflush(stdout);
  std::signal(SIGINT, [](int) { is_over = 1; });
  std::signal(SIGTERM, [](int) { is_over = 1; });

  for (auto frame = std::chrono::steady_clock::now(); is_over == 0; frame += 16ms) {
    world.step(0.016);
    server.poll_for(4ms);  // what is left of the frame's time
    std::this_thread::sleep_until(frame);
  }
}
