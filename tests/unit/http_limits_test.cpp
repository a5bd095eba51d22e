// Limits of time, number and memory: what happens past each, and that it is said once in the log.
#include <sys/resource.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "http_client.hpp"

using namespace std::literals;
using namespace http_test;

namespace {

constexpr auto simple_get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"sv;
constexpr auto empty_post = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"sv;

cdash::ServerSettings logging(LogBook& log, cdash::Limits limits) {
  auto settings = any_port(limits);
  settings.log = log.sink();
  return settings;
}

// Sends a byte again and again until there is an answer.
Answer trickle(Client& client, std::string_view bytes) {
  for (std::size_t i = 0; i < 4000 && !client.is_readable(5); ++i)
    client.send(bytes.substr(i % bytes.size(), 1));
  return client.receive();
}

}  // namespace

TEST_CASE("A client that sends its head a byte at a time is answered 408") {
  auto handler = mirror();
  LogBook log;
  cdash::Server server(handler, logging(log, {.header_timeout = 100ms}));
  Client client(server.port());
  client.send("GET / HTTP/1.1\r\nX: ");
  const auto answer = trickle(client, "x");
  CHECK(answer.status == 408);
  CHECK(answer.body == "The request's head took too long.\n");
  CHECK(client.ends());
  CHECK(log.first() == "408 to 127.0.0.1: The request's head took too long. (Limits::header_timeout)");
}

TEST_CASE("The time for a head begins anew with each request, and its end closes the connection") {
  auto handler = mirror();
  cdash::Server server(handler, any_port({.header_timeout = 100ms}));
  Client client(server.port());
  for (int i = 0; i < 30; ++i) {  // longer than one head may take
    client.is_readable(5);
    client.send("GET / HTTP/1.1\r\n");
    client.is_readable(1);
    REQUIRE(client.ask("Host: a\r\n\r\n").status == 200);
  }
  client.send("GET / HTTP/1.1\r\n");
  const auto answer = client.receive();
  CHECK(answer.status == 408);
  CHECK(answer.header("Connection") == "close");
  CHECK(client.ends());
}

TEST_CASE("A client that sends only empty lines does not stay longer than a silent one") {
  auto handler = mirror();
  cdash::Server server(handler, any_port({.header_timeout = 100ms}));
  Client client(server.port());
  int sent = 0;
  while (sent < 4000 && !client.is_readable(5)) client.send("\r\n"), ++sent;
  CHECK(sent < 4000);
}

TEST_CASE("A client that sends its body a byte at a time is answered 408") {
  auto handler = mirror();
  LogBook log;
  cdash::Server server(handler, logging(log, {.body_timeout = 100ms, .slowest_rate = 1'000'000}));
  Client client(server.port());
  client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 100000\r\n\r\n");
  CHECK(trickle(client, "x").status == 408);
  CHECK(log.first() == "408 to 127.0.0.1: The request's body took too long. (Limits::body_timeout)");
}

TEST_CASE("A body that comes slowly, but not slower than allowed, is taken") {
  auto handler = mirror();
  cdash::Server server(handler, any_port({.body_timeout = 20ms, .slowest_rate = 1}));
  Client client(server.port());
  client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 200\r\n\r\n" + std::string(100, 'x'));
  for (int i = 0; i < 100; ++i) {
    client.is_readable(2);
    client.send("x");
  }
  CHECK(client.receive().status == 200);
}

TEST_CASE("A connection that says nothing is closed") {
  auto handler = mirror();
  cdash::Server server(handler, any_port({.header_timeout = 50ms}));
  CHECK(Client(server.port()).ends());
}

TEST_CASE("A connection that says nothing after its first answer is closed") {
  auto handler = mirror();
  cdash::Server server(handler, any_port({.idle_timeout = 50ms}));
  Client client(server.port());
  CHECK(client.ask(simple_get).status == 200);
  CHECK(client.ends());
}

TEST_CASE("A client that does not read its answer is cut off") {
  LambdaHandler handler([](const cdash::Request&) { return text(std::string(50'000'000, 'x')); });
  cdash::Server server(handler, any_port({.write_timeout = 50ms, .slowest_rate = 1'000'000'000}));
  Client client(server.port());
  client.send(simple_get);
  pollfd hung_up{client.fd(), POLLRDHUP, 0};
  REQUIRE(::poll(&hung_up, 1, patience_ms) == 1);
  CHECK_THROWS(client.receive());
}

TEST_CASE("A callback may take longer than every time limit") {
  Event release;
  LambdaHandler handler([&](const cdash::Request& r) {
    if (r.method == "POST") release.wait();
    return text("done");
  });
  cdash::Server server(handler, any_port({.header_timeout = 200ms,  // for a client on a busy machine
                                          .body_timeout = 20ms,
                                          .idle_timeout = 20ms,
                                          .write_timeout = 20ms,
                                          .linger_timeout = 20ms}));
  Client client(server.port());
  client.send(empty_post);
  CHECK(Client(server.port()).ends());  // two limits have passed
  CHECK(Client(server.port()).ends());
  release.set();
  CHECK(client.receive().body == "done");
}

TEST_CASE("A body of 100 MB is refused without being read into memory, and the client reads the answer") {
  auto handler = mirror();
  LogBook log;
  cdash::Server server(handler, logging(log, {}));
  Client client(server.port());
  const auto before = resident_bytes();
  client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 104857600\r\n\r\n");
  const std::string megabyte(1 << 20, 'x');
  for (int i = 0; i < 100; ++i) REQUIRE(client.send(megabyte) == megabyte.size());
  CHECK(resident_bytes() < before + 20'000'000);
  const auto answer = client.receive();
  CHECK(answer.status == 413);
  CHECK(answer.body == "The request's body is too large.\n");
  client.finish_sending();
  CHECK(client.ends());
  CHECK(log.first() == "413 to 127.0.0.1: The request's body is too large. (Limits::body_bytes)");
}

TEST_CASE("A client that goes on sending after a refusal is cut off") {
  auto handler = mirror();
  cdash::Server server(handler, any_port({.body_bytes = 10, .linger_timeout = 50ms}));
  Client client(server.port());
  client.send("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1000000000000\r\n\r\n");
  const std::string megabyte(1 << 20, 'x');
  std::size_t sent = 0;
  while (sent < 500'000'000'000 && client.send(megabyte) == megabyte.size()) sent += megabyte.size();
  CHECK(sent < 500'000'000'000);
}

TEST_CASE("Bodies that together are more than the limit are answered 503, and the next one is taken") {
  Event running, release;
  LambdaHandler handler([&](const cdash::Request&) {
    running.set();
    release.wait();
    return text("done");
  });
  LogBook log;
  cdash::Server server(handler, logging(log, {.all_body_bytes = 1'000'000}));
  const auto upload =
      "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 900000\r\n\r\n" + std::string(900'000, 'x');
  Client first(server.port());
  first.send(upload);
  REQUIRE(running.wait());  // and holds its body until release
  Client second(server.port());
  second.send(upload);
  CHECK(second.receive().status == 503);
  CHECK(log.first() == "503 to 127.0.0.1: The server is busy. (Limits::all_body_bytes)");
  release.set();
  CHECK(first.receive().status == 200);
  CHECK(first.ask(upload).status == 200);
}

TEST_CASE("More callbacks than the queue holds are answered 503 on a connection that stays") {
  Event running, release;
  LambdaHandler handler([&](const cdash::Request&) {
    running.set();
    release.wait();
    return text("done");
  });
  LogBook log;
  auto settings = logging(log, {.queued_callbacks = 2, .callback_threads = 1});
  settings.callback_threads = 1;
  cdash::Server server(handler, settings);
  Client busy(server.port());
  busy.send(empty_post);
  REQUIRE(running.wait());
  std::vector<Client> clients;
  for (int i = 0; i < 5; ++i) {
    clients.emplace_back(server.port());
    clients.back().send(empty_post);
  }
  // Three of the five are turned away, whichever they are; these can ask again.
  std::vector<pollfd> waiting;
  for (const auto& client : clients) waiting.push_back({client.fd(), POLLIN, 0});
  const auto answered = [&] {
    return std::count_if(waiting.begin(), waiting.end(), [](const pollfd& p) { return p.revents != 0; });
  };
  while (answered() < 3) {
    std::vector<pollfd> rest;
    for (const auto& p : waiting) {
      if (p.revents == 0) rest.push_back(p);
    }
    REQUIRE(::poll(rest.data(), static_cast<nfds_t>(rest.size()), patience_ms) > 0);
    for (const auto& p : rest) {
      for (auto& w : waiting) {
        if (w.fd == p.fd) w.revents = p.revents;
      }
    }
  }
  CHECK(log.first() == "503 to 127.0.0.1: The server is busy. (Limits::queued_callbacks)");
  release.set();
  CHECK(busy.receive().body == "done");
  int turned_away = 0;
  for (auto& client : clients) {
    auto answer = client.receive();
    if (answer.status == 503) {
      ++turned_away;
      answer = client.ask(empty_post);
    }
    CHECK(answer.body == "done");
  }
  CHECK(turned_away == 3);
}

TEST_CASE("Past the limit of connections an idle one makes room") {
  auto handler = mirror();
  cdash::Server server(handler, any_port({.connections = 3}));
  Client a(server.port()), b(server.port()), c(server.port());
  CHECK(a.ask(simple_get).status == 200);
  CHECK(b.ask(simple_get).status == 200);
  CHECK(c.ask(simple_get).status == 200);
  Client d(server.port());
  CHECK(d.ask(simple_get).status == 200);
  CHECK(a.ends());
  CHECK(c.ask(simple_get).status == 200);
}

TEST_CASE("Past the limit of connections, if all are busy, a new one is answered 503") {
  Event running, release;
  LambdaHandler handler([&](const cdash::Request&) {
    running.set();
    release.wait();
    return text("done");
  });
  LogBook log;
  cdash::Server server(handler, logging(log, {.connections = 2}));
  Client a(server.port()), b(server.port());
  a.send(empty_post);
  b.send(empty_post);
  REQUIRE(running.wait(2));
  for (int i = 0; i < 5; ++i) {
    Client c(server.port());
    CHECK(c.receive().status == 503);
    c.finish_sending();
    CHECK(c.ends());
  }
  CHECK(log.first() == "503 to 127.0.0.1: The server is busy. (Limits::connections)");
  CHECK(log.size() == 1);
  release.set();
  CHECK(a.receive().body == "done");
  CHECK(b.receive().body == "done");
}

TEST_CASE("Ten thousand connections that say nothing cost little, do not keep others out, and are closed") {
  rlimit files{};
  ::getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
  const auto count = std::min<std::size_t>(10'000, (static_cast<std::size_t>(files.rlim_max) - 200) / 2);
  auto handler = mirror();
  cdash::Server server(handler, any_port({.connections = count - 100, .header_timeout = 3'000ms}));
  CHECK(Client(server.port()).ask(simple_get).status == 200);
  std::vector<Client> silent;
  silent.reserve(count);
  const auto before = resident_bytes();
  for (std::size_t i = 0; i < count; ++i) silent.emplace_back(server.port());
  CHECK(Client(server.port()).ask(simple_get).status == 200);
  const auto each = (resident_bytes() - before) / count;
  CAPTURE(each);
  CHECK(each < (is_instrumented ? 20'000u : 2'500u));
  for (auto& client : silent) REQUIRE(client.ends());
}
