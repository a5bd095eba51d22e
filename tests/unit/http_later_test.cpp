// Answers that a handler promises for later: from any thread, in order, and without holding up the server's
// end.
#include <boost/asio/io_context.hpp>
#include <catch2/catch.hpp>
#include <cdash/http/attach.hpp>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

#include "http_client.hpp"

using namespace std::literals;
using namespace http_test;

namespace {

constexpr auto empty_post = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"sv;
constexpr auto simple_get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"sv;

// Promises every answer to a POST, and leaves it to the test when it comes.
class Promises : public cdash::Handler {
 public:
  bool runs_user_code(std::string_view method, std::string_view) const noexcept override {
    return method == "POST";
  }
  cdash::Response handle(const cdash::Request&) noexcept override { return text("at once"); }
  std::optional<cdash::Response> begin(const cdash::Request& request,
                                       const std::shared_ptr<cdash::Later>& later) noexcept override {
    if (request.method != "POST") return text("at once");
    {
      const std::lock_guard lock(mutex_);
      waiting_.push_back(later);
    }
    promised.set();
    return std::nullopt;
  }

  std::vector<std::shared_ptr<cdash::Later>> take() {
    const std::lock_guard lock(mutex_);
    return std::exchange(waiting_, {});
  }

  Event promised;

 private:
  std::mutex mutex_;
  std::vector<std::shared_ptr<cdash::Later>> waiting_;
};

// Answers inside begin(), before it says that the answer comes later.
class AtOnce : public cdash::Handler {
 public:
  bool runs_user_code(std::string_view, std::string_view) const noexcept override { return false; }
  cdash::Response handle(const cdash::Request&) noexcept override { return text("not asked"); }
  std::optional<cdash::Response> begin(const cdash::Request& request,
                                       const std::shared_ptr<cdash::Later>& later) noexcept override {
    later->answer(text(std::string(request.target)));
    return std::nullopt;
  }
};

}  // namespace

TEST_CASE("A promised answer comes from another thread, and the next request on its connection is answered") {
  Promises handler;
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send(empty_post);
  REQUIRE(handler.promised.wait());
  std::thread([&] { handler.take().front()->answer(text("later")); }).join();
  CHECK(client.receive().body == "later");
  CHECK(client.ask(simple_get).body == "at once");
}

TEST_CASE("Two hundred promised answers hold no callback thread") {
  Promises handler;
  auto settings = any_port();
  settings.callback_threads = 1;
  cdash::Server server(handler, settings);
  std::vector<Client> clients;
  for (int i = 0; i < 200; ++i) {
    clients.emplace_back(server.port());
    clients.back().send(empty_post);
  }
  REQUIRE(handler.promised.wait(200));
  for (const auto& later : handler.take()) later->answer(text("later"));
  for (auto& client : clients) CHECK(client.receive().body == "later");
}

TEST_CASE("Answers given before the promise come in the order of the requests, however many there are") {
  AtOnce handler;
  cdash::Server server(handler, any_port());
  Client client(server.port());
  std::string requests;
  for (int i = 0; i < 20'000; ++i) {
    requests += "GET /" + std::to_string(i) + " HTTP/1.1\r\nHost: a\r\n\r\n";
  }
  std::thread sender([&] { client.send(requests); });
  int in_order = 0;
  for (int i = 0; i < 20'000; ++i) in_order += client.receive().body == "/" + std::to_string(i);
  sender.join();
  CHECK(in_order == 20'000);
}

TEST_CASE("A second answer to the same request is not sent") {
  Promises handler;
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send(empty_post);
  REQUIRE(handler.promised.wait());
  const auto later = handler.take().front();
  later->answer(text("first"));
  later->answer(text("second"));
  CHECK(client.receive().body == "first");
  CHECK(client.ask(simple_get).body == "at once");
}

TEST_CASE("A promise that nobody keeps any more closes the connection") {
  Promises handler;
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send(empty_post);
  REQUIRE(handler.promised.wait());
  handler.take().clear();
  CHECK(client.ends());
}

TEST_CASE("A server stops although the handler keeps what it has answered with") {
  Promises handler;
  std::vector<std::shared_ptr<cdash::Later>> kept;
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send(empty_post);
  REQUIRE(handler.promised.wait());
  kept = handler.take();
  kept.front()->answer(text("later"));
  CHECK(client.receive().body == "later");
  server.stop();
  server.wait();
  CHECK(client.ends());
}

TEST_CASE("A server that stops waits for a promised answer, and says that the connection ends") {
  Promises handler;
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send(empty_post);
  REQUIRE(handler.promised.wait());
  server.stop();
  handler.take().front()->answer(text("later"));
  const auto answer = client.receive();
  CHECK(answer.body == "later");
  CHECK(answer.header("Connection") == "close");
  server.wait();
}

TEST_CASE("A server that stops waits no longer than its grace for a promised answer") {
  Promises handler;
  auto settings = any_port();
  settings.shutdown_grace = 50ms;
  cdash::Server server(handler, settings);
  Client client(server.port());
  client.send(empty_post);
  REQUIRE(handler.promised.wait());
  server.stop();
  server.wait();
  CHECK(client.ends());
}

TEST_CASE("An answer that comes after the server has gone does nothing") {
  Promises handler;
  std::optional<cdash::Server> server(std::in_place, handler, any_port());
  Client client(server->port());
  client.send(empty_post);
  REQUIRE(handler.promised.wait());
  server.reset();
  const auto waiting = handler.take();
  REQUIRE(waiting.size() == 1);
  waiting.front()->answer(text("too late"));
  CHECK(client.ends());
}

TEST_CASE("An answer that comes after the loop has gone that the server was attached to does nothing") {
  Promises handler;
  std::optional<boost::asio::io_context> loop(std::in_place, 1);
  std::optional<cdash::Server> server(std::in_place, *loop, handler, any_port());
  Client client(server->port());
  std::thread runner([&] { loop->run(); });
  client.send(empty_post);
  REQUIRE(handler.promised.wait());
  server.reset();
  runner.join();
  loop.reset();
  const auto waiting = handler.take();
  REQUIRE(waiting.size() == 1);
  waiting.front()->answer(text("too late"));
  CHECK(client.ends());
}
