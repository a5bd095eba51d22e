// serve(): what a program prints, how signals end it, and its exit code, seen from another process.
#include <sys/resource.h>
#include <sys/wait.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <cstdio>
#include <functional>
#include <string>
#include <string_view>

#include "http_client.hpp"

using namespace std::literals;
using namespace http_test;

namespace {

constexpr auto empty_post = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"sv;

// A process that runs a function; its standard output or error comes back through a pipe.
class Process {
 public:
  Process(int stream, const std::function<int()>& run) {
    int ends[2], input[2];
    REQUIRE(::pipe(ends) == 0);
    REQUIRE(::pipe(input) == 0);
    std::fflush(nullptr);  // what is still buffered is not for the child to write
    pid_ = ::fork();
    if (pid_ == 0) {
      ::dup2(ends[1], stream);
      ::dup2(input[0], STDIN_FILENO);
      for (const auto fd : {ends[0], ends[1], input[0], input[1]}) ::close(fd);
      ::_exit(run());
    }
    ::close(ends[1]);
    ::close(input[0]);
    in_ = input[1];
    out_ = ::fdopen(ends[0], "r");
  }
  Process(const Process&) = delete;
  Process& operator=(const Process&) = delete;
  ~Process() {
    ::kill(pid_, SIGKILL);
    ::close(in_);
    std::fclose(out_);
    if (!waited_) ::waitpid(pid_, nullptr, 0);
  }

  std::string line() {
    char text[512];
    return std::fgets(text, sizeof text, out_) == nullptr ? "(end)" : text;
  }
  void send(int signal) { ::kill(pid_, signal); }
  void say_go() { REQUIRE(::write(in_, "\n", 1) == 1); }
  /// Its exit code, or minus the signal that ended it.
  int end() {
    int status = 0;
    ::waitpid(pid_, &status, 0);
    waited_ = true;
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  }

 private:
  pid_t pid_ = -1;
  int in_ = -1;
  FILE* out_ = nullptr;
  bool waited_ = false;
};

std::uint16_t port_of(const std::string& line) {
  const auto colon = line.rfind(':');
  return colon == std::string::npos ? std::uint16_t{0}
                                    : static_cast<std::uint16_t>(std::stoi(line.substr(colon + 1)));
}

// Until the signal has been seen: nobody can connect any more.
void wait_until_refused(std::uint16_t port) {
  try {
    for (int i = 0; i < patience_ms; ++i) Client(port).is_readable(1);
  } catch (const std::runtime_error&) {
    return;
  }
  FAIL("the signal was not seen");
}

}  // namespace

TEST_CASE("serve says where it runs, and ends with 0 at SIGINT and at SIGTERM") {
  for (const auto signal : {SIGINT, SIGTERM}) {
    Process process(STDOUT_FILENO, [] {
      auto handler = mirror();
      return cdash::serve(handler, any_port(), "/app/");
    });
    const auto line = process.line();
    const auto port = port_of(line);
    CHECK(line == "Dash is running on http://127.0.0.1:" + std::to_string(port) + "/app/\n");
    CHECK(Client(port).ask("GET /a HTTP/1.1\r\nHost: a\r\n\r\n").body == "GET /a ");
    process.send(signal);
    CHECK(process.end() == 0);
  }
}

TEST_CASE("At SIGTERM serve lets the callback that runs finish") {
  Process process(STDOUT_FILENO, [] {
    LambdaHandler handler([](const cdash::Request&) {
      std::puts("running");
      std::fflush(stdout);
      std::getchar();  // the test's word to go on
      return text("finished");
    });
    return cdash::serve(handler, any_port());
  });
  const auto port = port_of(process.line());
  Client client(port);
  client.send(empty_post);
  CHECK(process.line() == "running\n");
  process.send(SIGTERM);
  wait_until_refused(port);
  process.say_go();
  CHECK(client.receive().body == "finished");
  CHECK(process.end() == 0);
}

TEST_CASE("A second signal ends a callback that does not finish") {
  Process process(STDOUT_FILENO, [] {
    LambdaHandler handler([](const cdash::Request&) {
      std::puts("running");
      std::fflush(stdout);
      for (;;) ::pause();
      return text("never");
    });
    return cdash::serve(handler, any_port());
  });
  const auto port = port_of(process.line());
  Client client(port);
  client.send(empty_post);
  CHECK(process.line() == "running\n");
  process.send(SIGINT);
  wait_until_refused(port);
  process.send(SIGINT);
  CHECK(process.end() == -SIGINT);
}

TEST_CASE("A port that is taken ends serve with 1 and one sentence") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  auto settings = any_port();
  settings.port = server.port();
  Process process(STDERR_FILENO, [&] { return cdash::serve(handler, settings); });
  CHECK(process.line() ==
        "cdash: cannot listen on 127.0.0.1:" + std::to_string(server.port()) +
            ": another program has the port; choose another one, or 0 for any that is free\n");
  CHECK(process.line() == "(end)");
  CHECK(process.end() == 1);
}

TEST_CASE("Without a file descriptor to spare, silent connections make room for honest ones") {
  Process process(STDOUT_FILENO, [] {
    const rlimit few{60, 60};
    ::setrlimit(RLIMIT_NOFILE, &few);
    auto handler = mirror();
    auto settings = any_port();
    settings.log = [](std::string_view sentence) {
      std::printf("%.*s\n", static_cast<int>(sentence.size()), sentence.data());
      std::fflush(stdout);
    };
    return cdash::serve(handler, settings);
  });
  const auto port = port_of(process.line());
  std::vector<Client> silent;
  for (int i = 0; i < 300; ++i) silent.emplace_back(port);
  CHECK(Client(port).ask("GET /a HTTP/1.1\r\nHost: a\r\n\r\n").body == "GET /a ");
  CHECK(process.line() ==
        "cdash: a connection cannot be accepted: too many open files; idle ones are closed to make room "
        "(Limits::connections should be below what \"ulimit -n\" says)\n");
}
