// Callbacks that block: others run all the same, the threads for it come and go, and long ones are reported.
#include <catch2/catch.hpp>
#include <memory>
#include <optional>
#include <string>
#include <vector>

#include "http_client.hpp"

using namespace std::literals;
using namespace http_test;

namespace {

constexpr auto quick_post = "POST /quick HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"sv;
constexpr auto blocking_post = "POST /blocking HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"sv;

// "/blocking" waits for the release; anything else answers at once.
struct Blocking {
  Event running, release;
  LambdaHandler handler{[this](const cdash::Request& r) {
    if (r.target == "/blocking") {
      running.set();
      release.wait();
    }
    return text("done");
  }};

  std::vector<Client> ask(std::uint16_t port, int count) {
    std::vector<Client> clients;
    for (int i = 0; i < count; ++i) {
      clients.emplace_back(port);
      clients.back().send(blocking_post);
    }
    return clients;
  }
};

cdash::ServerSettings with_threads(unsigned threads, unsigned most) {
  auto settings = any_port();
  settings.callback_threads = threads;
  settings.limits.callback_threads = most;
  return settings;
}

}  // namespace

TEST_CASE("Fifty callbacks that block keep neither another callback nor each other waiting") {
  Blocking app;
  cdash::Server server(app.handler, with_threads(2, 64));
  auto clients = app.ask(server.port(), 50);
  CHECK(app.running.wait(50));
  CHECK(Client(server.port()).ask(quick_post).body == "done");
  app.release.set();
  for (auto& client : clients) CHECK(client.receive().body == "done");
}

TEST_CASE("There are no more callback threads than the limit allows") {
  Blocking app;
  cdash::Server server(app.handler, with_threads(1, 3));
  auto clients = app.ask(server.port(), 3);
  REQUIRE(app.running.wait(3));
  Client fourth(server.port());
  fourth.send(quick_post);
  CHECK_FALSE(fourth.is_readable(50));
  app.release.set();
  CHECK(fourth.receive().body == "done");
  for (auto& client : clients) CHECK(client.receive().body == "done");
}

TEST_CASE("A server stops while more threads than usual run callbacks") {
  Blocking app;
  cdash::Server server(app.handler, with_threads(1, 16));
  auto clients = app.ask(server.port(), 16);
  REQUIRE(app.running.wait(16));
  server.stop();
  app.release.set();
  server.wait();
  for (auto& client : clients) CHECK(client.receive().body == "done");
}

TEST_CASE("A callback that takes long is reported once, by what the handler says it is") {
  struct Described : LambdaHandler {
    using LambdaHandler::LambdaHandler;
    std::string describe(const cdash::Request& request) const override {
      return "the callback for " + std::string(request.body);
    }
  };
  Event release;
  Described handler([&](const cdash::Request&) {
    release.wait();
    return text("done");
  });
  LogBook log;
  auto settings = any_port();
  settings.report_after = 20ms;
  settings.log = log.sink();
  cdash::Server server(handler, settings);
  Client client(server.port());
  client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 12\r\n\r\nout.children");
  CHECK(log.first() ==
        "the callback for out.children has been running for 0.020 s and goes on; only the page that asked "
        "waits "
        "for it (ServerSettings::report_after)");
  CHECK_FALSE(client.is_readable(60));  // time for a second report
  release.set();
  CHECK(client.receive().body == "done");
  CHECK(log.size() == 1);
}

TEST_CASE("A promised answer that takes long is reported") {
  struct Promise : cdash::Handler {
    bool runs_user_code(std::string_view, std::string_view) const noexcept override { return true; }
    cdash::Response handle(const cdash::Request&) noexcept override { return text("not asked"); }
    std::optional<cdash::Response> begin(const cdash::Request&,
                                         const std::shared_ptr<cdash::Later>& later) noexcept override {
      promised = later;
      return std::nullopt;
    }
    std::shared_ptr<cdash::Later> promised;
  } handler;
  LogBook log;
  auto settings = any_port();
  settings.log = log.sink();
  settings.report_after = 20ms;
  cdash::Server server(handler, settings);
  Client client(server.port());
  client.send("POST /slow?x=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
  CHECK(log.first() ==
        "POST /slow has been running for 0.020 s and goes on; only the page that asked waits for it "
        "(ServerSettings::report_after)");
  handler.promised->answer(text("at last"));
  CHECK(client.receive().body == "at last");
}
