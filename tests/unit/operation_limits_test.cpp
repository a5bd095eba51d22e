// Limits at their value and one past it, where the tests of each do not say both.
#include <catch2/catch.hpp>
#include <cdash/app/app.hpp>
#include <cdash/html.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "http_websocket_client.hpp"

using namespace std::literals;
using namespace http_test;

namespace {

int status_of(const std::string& request, cdash::Limits limits) {
  auto handler = mirror();
  cdash::Server server(handler, any_port(limits));
  return Client(server.port()).ask(request).status;
}

std::string get(std::size_t target) {
  return "GET /" + std::string(target - 1, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

std::string post(std::size_t body) {
  return "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body) + "\r\n\r\n" +
         std::string(body, 'x');
}

}  // namespace

TEST_CASE("A target as long as the limit is taken, and one byte more is 414") {
  CHECK(status_of(get(100), {.target_bytes = 100}) == 200);
  CHECK(status_of(get(101), {.target_bytes = 100}) == 414);
}

TEST_CASE("A head as long as the limit is taken, and one byte more is 431") {
  const auto head = get(200);
  CHECK(status_of(head, {.header_bytes = head.size()}) == 200);
  CHECK(status_of(head, {.header_bytes = head.size() - 1}) == 431);
}

TEST_CASE("As many header lines as the limit are taken, and one more is 431") {
  CHECK(status_of("GET / HTTP/1.1\r\nHost: a\r\nB: 1\r\n\r\n", {.header_count = 2}) == 200);
  CHECK(status_of("GET / HTTP/1.1\r\nHost: a\r\nB: 1\r\n\r\n", {.header_count = 1}) == 431);
}

TEST_CASE("A body as long as the limit is taken, and one byte more is 413") {
  CHECK(status_of(post(1000), {.body_bytes = 1000}) == 200);
  CHECK(status_of(post(1001), {.body_bytes = 1000}) == 413);
}

TEST_CASE("A body as long as all bodies may be is taken, and one byte more is 503") {
  CHECK(status_of(post(900'000), {.all_body_bytes = 900'000}) == 200);
  CHECK(status_of(post(900'000), {.all_body_bytes = 899'999}) == 503);
}

TEST_CASE("As many frames in a second as the limit are taken, and one more closes with 1008") {
  struct Counting final : cdash::Conversation {
    void opened(std::shared_ptr<cdash::Channel>) noexcept override {}
    void received(std::string_view) noexcept override { heard.set(); }
    std::optional<cdash::Body> next() noexcept override { return std::nullopt; }
    void closed() noexcept override {}
    Event heard;
  };
  struct Speaking final : LambdaHandler {
    using LambdaHandler::LambdaHandler;
    cdash::Upgrade upgrade(const cdash::Request&) noexcept override {
      return {conversation = std::make_shared<Counting>(), {}};
    }
    std::shared_ptr<Counting> conversation;
  };
  Speaking handler([](const cdash::Request&) { return text("x"); });
  cdash::Server server(handler, any_port({.websocket_rate = 50}));
  std::string fifty;
  for (int i = 0; i < 50; ++i) fifty += frame("x");
  {
    SocketClient client(server.port());
    client.raw().send(fifty + frame("x", 8));  // and a close, whose answer has no code of a fault
    CHECK(handler.conversation->heard.wait(50));
  }
  SocketClient client(server.port());
  client.raw().send(fifty + frame("x"));
  CHECK(client.close_code() == 1008);
}

TEST_CASE("As many WebSocket connections as the limit are taken, and one more is 503") {
  struct Speaking final : LambdaHandler {
    using LambdaHandler::LambdaHandler;
    cdash::Upgrade upgrade(const cdash::Request&) noexcept override {
      return {std::make_shared<Silent>(), {}};
    }
    struct Silent final : cdash::Conversation {
      void opened(std::shared_ptr<cdash::Channel>) noexcept override {}
      void received(std::string_view) noexcept override {}
      std::optional<cdash::Body> next() noexcept override { return std::nullopt; }
      void closed() noexcept override {}
    };
  };
  Speaking handler([](const cdash::Request&) { return text("x"); });
  cdash::Server server(handler, any_port({.websockets = 2}));
  const SocketClient first(server.port()), second(server.port());
  CHECK(first.handshake.status == 101);
  CHECK(second.handshake.status == 101);
  CHECK(Client(server.port()).ask(upgrade_request()).status == 503);
}

TEST_CASE("As many connections as the limit are served, and one more takes an idle one's place") {
  auto handler = mirror();
  cdash::Server server(handler, any_port({.connections = 2}));
  Client first(server.port()), second(server.port());
  CHECK(first.ask(get(1)).status == 200);
  CHECK(second.ask(get(1)).status == 200);
  CHECK(first.ask(get(1)).status == 200);
  Client third(server.port());
  CHECK(third.ask(get(1)).status == 200);
  CHECK(first.is_readable(patience_ms) | second.is_readable(0));
}
