// Limits of time: a minute before the end of each, and past it. The clock is the test's.
#include <catch2/catch.hpp>
#include <cdash/http/impl/clock.hpp>
#include <memory>
#include <string>
#include <string_view>

#include "http_websocket_client.hpp"

using namespace std::literals;
using namespace http_test;

namespace {

constexpr auto simple_get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"sv;
constexpr auto almost = 59min;  // of the hour that each limit has

cdash::Response body_of(const cdash::Request& request) { return text(std::string(request.body)); }

void skip(std::chrono::milliseconds time) { cdash::detail::skipped_ms += time.count(); }

// A server all of whose limits are an hour, and which looks after them every five milliseconds.
template <class Handler>
struct Patient {
  explicit Patient(LambdaHandler::Function answer)
      : handler(std::move(answer)), server(handler, settings()) {}

  static cdash::ServerSettings settings() {
    auto settings = any_port({.header_timeout = 1h,
                              .body_timeout = 1h,
                              .idle_timeout = 1h,
                              .write_timeout = 1h,
                              .linger_timeout = 1h,
                              .websocket_ping = 1h,
                              .websocket_pong_timeout = 1h,
                              .slowest_rate = 1'000'000'000});
    settings.report_after = 20ms;
    return settings;
  }

  Handler handler;
  cdash::Server server;
};

struct Speaking final : LambdaHandler {
  using LambdaHandler::LambdaHandler;
  cdash::Upgrade upgrade(const cdash::Request&) noexcept override {
    return {std::make_shared<Talk>(), {}, {}};
  }
};

// Whether a connection that has begun to wait is still there a minute before the end.
bool stays(const Client& client) {
  pollfd hung_up{client.fd(), POLLRDHUP, 0};
  if (::poll(&hung_up, 1, 10) != 0) return false;
  skip(almost);
  return ::poll(&hung_up, 1, 30) == 0;  // in which the server looks at it a few times
}

// Puts the clock forward until there is something to read.
void skip_until_readable(Client& client) {
  for (int hours = 0; hours < 1000 && !client.is_readable(5); ++hours) skip(1h);
}

// Answers the first request at once, so that the server has begun to wait for the next.
Client asked_once(std::uint16_t port) {
  Client client(port);
  CHECK(client.ask(simple_get).status == 200);
  return client;
}

}  // namespace

TEST_CASE("Limits::header_timeout: a head that is whole before its end is answered, and past it 408") {
  Patient<LambdaHandler> patient(body_of);
  auto client = asked_once(patient.server.port());
  client.send("GET / HTTP/1.1\r\n");
  CHECK(stays(client));
  CHECK(client.ask("Host: a\r\n\r\n").status == 200);
  client.send("GET / HTTP/1.1\r\n");
  skip_until_readable(client);
  CHECK(client.receive().status == 408);
}

TEST_CASE("Limits::body_timeout: a body that is whole before its end is answered, and past it 408") {
  Patient<LambdaHandler> patient(body_of);
  auto client = asked_once(patient.server.port());
  const auto half = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nab"sv;
  client.send(half);
  CHECK(stays(client));
  CHECK(client.ask("cd").body == "abcd");
  client.send(half);
  skip_until_readable(client);
  CHECK(client.receive().status == 408);
}

TEST_CASE(
    "Limits::idle_timeout: a request that comes before its end is answered, and past it the connection is "
    "closed") {
  Patient<LambdaHandler> patient(body_of);
  auto client = asked_once(patient.server.port());
  CHECK(stays(client));
  CHECK(client.ask(simple_get).status == 200);
  skip_until_readable(client);
  CHECK(client.ends());
}

TEST_CASE("Limits::write_timeout: an answer that is taken before its end is whole, and past it cut off") {
  constexpr std::size_t size = 50'000'000;
  Patient<LambdaHandler> patient([](const cdash::Request&) { return text(std::string(size, 'x')); });
  Client quick(patient.server.port());
  quick.send(simple_get);
  REQUIRE(quick.is_readable(patience_ms));
  CHECK(stays(quick));
  CHECK(quick.receive().body.size() == size);

  Client slow(patient.server.port());
  slow.send(simple_get);
  pollfd hung_up{slow.fd(), POLLRDHUP, 0};
  for (int hours = 0; hours < 1000 && ::poll(&hung_up, 1, 5) == 0; ++hours) skip(1h);
  CHECK_THROWS(slow.receive());
}

TEST_CASE(
    "Limits::linger_timeout: who goes on sending after a refusal is listened to before its end, and not past "
    "it") {
  Patient<LambdaHandler> patient(body_of);
  Client client(patient.server.port());
  CHECK(client.ask("GARBAGE\r\n\r\n").status == 400);
  pollfd cut_off{client.fd(), POLLHUP, 0};  // as the answer to bytes that nobody takes
  const auto is_cut_off = [&](int wait_ms) {
    client.send("x");
    return ::poll(&cut_off, 1, wait_ms) != 0;
  };
  CHECK_FALSE(is_cut_off(10));
  skip(almost);
  CHECK_FALSE(is_cut_off(30));
  CHECK_FALSE(is_cut_off(30));
  for (int hours = 0; hours < 1000 && !is_cut_off(5); ++hours) skip(1h);
  CHECK(is_cut_off(0));
}

TEST_CASE("Limits::websocket_ping: a client that was heard before its end gets no ping, and past it one") {
  Patient<Speaking> patient([](const cdash::Request&) { return text("x"); });
  SocketClient client(patient.server.port());
  CHECK(stays(client.raw()));
  client.raw().send(frame("mine", 9));
  CHECK(client.receive().opcode == 10);
  skip_until_readable(client.raw());
  CHECK(client.receive().opcode == 9);
}

TEST_CASE(
    "Limits::websocket_pong_timeout: a client that answers before its end stays, and past it is cut off") {
  Patient<Speaking> patient([](const cdash::Request&) { return text("x"); });
  SocketClient client(patient.server.port());
  skip_until_readable(client.raw());
  const auto ping = client.receive();
  CHECK(ping.opcode == 9);
  CHECK(stays(client.raw()));
  client.raw().send(frame(ping.payload, 10));
  client.raw().send(frame("mine", 9));
  CHECK(client.receive().opcode == 10);
  skip_until_readable(client.raw());
  CHECK(client.receive().opcode == 9);
  skip_until_readable(client.raw());
  CHECK(client.ends());
}
