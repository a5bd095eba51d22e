// A loop that wakes up a thousand times a second beside a dashboard, and how late it wakes: control_loop
// SECONDS SERVER LOOP.
#include <pthread.h>
#include <sched.h>
#include <sys/mman.h>
#include <sys/resource.h>
#include <time.h>
#include <unistd.h>

#include <algorithm>
#include <cdash/cdash.hpp>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

using namespace cdash;

namespace {

std::int64_t now_ns() {
  timespec t{};
  ::clock_gettime(CLOCK_MONOTONIC, &t);
  return std::int64_t{t.tv_sec} * 1'000'000'000 + t.tv_nsec;
}

void stay_on(int core) {
  cpu_set_t cores;
  CPU_ZERO(&cores);
  CPU_SET(static_cast<std::size_t>(core), &cores);
  if (::pthread_setaffinity_np(::pthread_self(), sizeof cores, &cores) != 0) std::perror("affinity");
}

// The threads of a server are as the one that makes it: its priority and its cores.
std::unique_ptr<Server> make_server(App& app, std::string_view kind) {
  ServerSettings settings{.port = 0};
  if (kind == "few") settings.network_threads = 1, settings.callback_threads = 1;
  std::unique_ptr<Server> server;
  std::thread([&] {
    if (kind == "nice" && ::setpriority(PRIO_PROCESS, static_cast<id_t>(::gettid()), 19) != 0)
      std::perror("nice");
    if (kind == "other-core") stay_on(1);
    server = std::make_unique<Server>(app, settings);
  }).join();
  return server;
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 4) return std::puts("control_loop SECONDS none|default|few|nice|other-core normal|fifo"), 2;
  const auto turns = static_cast<std::size_t>(std::atoi(argv[1])) * 1000;
  const std::string_view kind = argv[2], loop = argv[3];

  const dcc::Input::Id in{"in"};
  const html::Div::Id out{"out"}, status{"status"};
  App app;
  app.layout(dcc::Input().value("x").type("text").id(in), html::Div().id(out), html::Div().id(status));
  app.callback(Output(out.children()), Input(in.value()),
               [](const std::string& text) { return "Output: " + text; });
  const auto server = kind == "none" ? nullptr : make_server(app, kind);
  std::printf("Dash is running on %s\n", server ? server->url().c_str() : "nothing");
  std::fflush(stdout);

  if (kind == "other-core") stay_on(0);
  if (loop == "fifo") {
    const sched_param most_urgent{.sched_priority = 80};
    if (::pthread_setschedparam(::pthread_self(), SCHED_FIFO, &most_urgent) != 0) std::perror("fifo");
    ::mlockall(MCL_CURRENT | MCL_FUTURE);
  }
  const auto pages = app.publisher();
  std::vector<std::int64_t> late;
  late.reserve(turns);
  constexpr std::int64_t period = 1'000'000;
  auto next = now_ns() + period;
  for (std::size_t turn = 0; turn < turns; ++turn, next += period) {
    const timespec until{next / 1'000'000'000, next % 1'000'000'000};
    ::clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, nullptr);
    late.push_back(now_ns() - next);
    if (turn % 100 == 0) {
      auto text = "t=" + std::to_string(now_ns()) + " ";
      text.resize(1024, 'x');
      pages.publish(status.children(), std::move(text));
    }
  }
  std::sort(late.begin(), late.end());
  const auto at = [&](double share) {
    return static_cast<double>(late[static_cast<std::size_t>(share * static_cast<double>(late.size() - 1))]) /
           1e3;
  };
  std::printf("RESULT %.1f %.1f %.1f %.1f\n", at(0.5), at(0.99), at(0.999), at(1));
}
