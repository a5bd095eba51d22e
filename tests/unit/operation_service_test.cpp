// What serve() tells systemd: readiness, life and the stop, over a socket of the test's own.
#include <sys/socket.h>
#include <sys/un.h>
#include <sys/wait.h>

#include <catch2/catch.hpp>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <functional>
#include <string>

#include "http_client.hpp"

using namespace http_test;

namespace {

// What systemd would be.
class Manager {
 public:
  Manager() : fd_(::socket(AF_UNIX, SOCK_DGRAM, 0)) {
    sockaddr_un address{};
    address.sun_family = AF_UNIX;
    REQUIRE(::bind(fd_, reinterpret_cast<const sockaddr*>(&address), sizeof address.sun_family) == 0);
    socklen_t length = sizeof address;  // the system has chosen an abstract name
    REQUIRE(::getsockname(fd_, reinterpret_cast<sockaddr*>(&address), &length) == 0);
    name = '@' + std::string(address.sun_path + 1, length - offsetof(sockaddr_un, sun_path) - 1);
  }
  Manager(const Manager&) = delete;
  ~Manager() { ::close(fd_); }

  std::string hears() {
    pollfd p{fd_, POLLIN, 0};
    if (::poll(&p, 1, patience_ms) <= 0) return "(nothing)";
    char text[256];
    const auto count = ::recv(fd_, text, sizeof text, 0);
    return {text, static_cast<std::size_t>(count < 0 ? 0 : count)};
  }

  std::string name;

 private:
  int fd_;
};

// A served handler in a process of its own, with these variables.
class Service {
 public:
  explicit Service(const std::vector<std::pair<std::string, std::string>>& variables) {
    int ends[2];
    REQUIRE(::pipe(ends) == 0);
    std::fflush(nullptr);
    pid_ = ::fork();
    if (pid_ != 0) {
      ::close(ends[1]);
      out_ = ::fdopen(ends[0], "r");
      return;
    }
    for (const auto& [name, value] : variables) ::setenv(name.c_str(), value.c_str(), 1);
    ::dup2(ends[1], STDOUT_FILENO);
    auto handler = mirror();
    ::_exit(cdash::serve(handler, any_port()));
  }
  Service(const Service&) = delete;
  ~Service() {
    end(SIGKILL);
    std::fclose(out_);
  }

  std::string line() {
    char text[256];
    return std::fgets(text, sizeof text, out_) == nullptr ? "(end)" : text;
  }

  /// Its exit code, or minus the signal that ended it.
  int end(int signal) {
    if (pid_ < 0) return 0;
    int status = 0;
    ::kill(pid_, signal);
    ::waitpid(std::exchange(pid_, -1), &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -WTERMSIG(status);
  }

 private:
  pid_t pid_ = -1;
  FILE* out_ = nullptr;
};

}  // namespace

TEST_CASE("A service says when it is ready, and when it stops") {
  Manager manager;
  Service service({{"NOTIFY_SOCKET", manager.name}});
  CHECK(manager.hears() == "READY=1");
  CHECK(service.end(SIGTERM) == 0);
  CHECK(manager.hears() == "STOPPING=1");
}

TEST_CASE("A service whose life is watched says that it lives, again and again") {
  Manager manager;
  Service service({{"NOTIFY_SOCKET", manager.name}, {"WATCHDOG_USEC", "40000"}});
  CHECK(manager.hears() == "READY=1");
  for (int i = 0; i < 3; ++i) CHECK(manager.hears() == "WATCHDOG=1");
}

TEST_CASE("A watch for another process is none for this one") {
  Manager manager;
  Service service({{"NOTIFY_SOCKET", manager.name}, {"WATCHDOG_USEC", "2000"}, {"WATCHDOG_PID", "1"}});
  CHECK(manager.hears() == "READY=1");
  service.end(SIGTERM);
  CHECK(manager.hears() == "STOPPING=1");
}

TEST_CASE("A service that nobody can be told about serves all the same") {
  for (const std::string name : {"nowhere", "/not/there", "@nobody listens", ""}) {
    Service service({{"NOTIFY_SOCKET", name + std::string(name.empty() ? 300 : 0, '@')}});
    CHECK_THAT(service.line(), Catch::StartsWith("Dash is running on http://127.0.0.1:"));
  }
}
