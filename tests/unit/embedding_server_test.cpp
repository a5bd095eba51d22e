// Servers inside other programs: polled, given connections, sharing a port, stopped under load, stopped and
// started.
#include <cdash/app/app.hpp>
#include <cdash/html/div.hpp>
#include <cdash/http/attach.hpp>
#include <cdash/http/beast.hpp>
#include <cdash/http/options.hpp>

#include <sys/socket.h>
#include <atomic>
#include <boost/asio/connect.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <catch2/catch.hpp>
#include <filesystem>
#include <memory>
#include <optional>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

#include "http_client.hpp"
#include "http_websocket_client.hpp"
#include "message_of.hpp"

using namespace std::literals;
using namespace http_test;
namespace asio = boost::asio;
namespace http = boost::beast::http;

namespace {

constexpr auto simple_get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"sv;
constexpr auto empty_post = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"sv;

auto count_of(const char* folder) {
  return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
}

cdash::ServerSettings polled() {
  auto settings = any_port();
  settings.drive = cdash::Drive::poll;
  return settings;
}

// One that goes on for so long after stop().
cdash::ServerSettings draining(std::chrono::milliseconds drain) {
  auto settings = any_port();
  settings.drain = drain;
  return settings;
}

/// A connection between two sockets of this process: the one that was accepted, and a client.
struct Pair {
  explicit Pair(asio::io_context& loop) : acceptor(loop, {asio::ip::address_v4::loopback(), 0}) {
    client.emplace(acceptor.local_endpoint().port());
    accepted.emplace(acceptor.accept());
  }
  asio::ip::tcp::acceptor acceptor;
  std::optional<Client> client;
  std::optional<asio::ip::tcp::socket> accepted;
};

/// Asks over and over, on connections that are kept as long as the server says; counts what was not answered.
class Load {
 public:
  Load(std::uint16_t port, int clients) {
    for (int i = 0; i < clients; ++i) threads_.emplace_back([this, port] { ask(port); });
  }
  void wait_for_answers(int more) {
    const auto wanted = answered.load() + more;
    while (answered.load() < wanted && failed.load() == 0) std::this_thread::yield();
  }
  void end() {
    ends_ = true;
    for (auto& thread : threads_) thread.join();
    threads_.clear();
  }
  ~Load() { end(); }

  std::atomic<int> answered{0}, failed{0};

 private:
  void ask(std::uint16_t port) {
    std::optional<Client> client;
    while (!ends_) {
      try {
        if (!client) client.emplace(port);
        const auto answer = client->ask(empty_post);
        ++(answer.status == 200 ? answered : failed);
        if (answer.header("Connection") == "close") client.reset();
      } catch (const std::exception&) {
        ++failed;
        client.reset();
      }
    }
  }
  std::atomic<bool> ends_{false};
  std::vector<std::thread> threads_;
};

/// A page of an app, as far as publishing goes.
struct LivePage {
  explicit LivePage(const cdash::Server& server) : client(server.port()) {
    const auto host = "127.0.0.1:" + std::to_string(server.port());
    client.send("GET /_dash-ws-callback HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host +
                "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
    if (client.receive().status != 101) throw std::runtime_error("no WebSocket");
    client.send(
        frame(R"({"type":"subscribe","rendererId":"page","payload":{"hub":null,"since":{},"path":"/"}})"));
  }
  /// The text of the next message.
  std::string text() {
    const auto head = client.receive_bytes(2);
    const auto size = static_cast<unsigned char>(head.at(1));
    const auto more = size < 126 ? std::string() : client.receive_bytes(2);
    return client.receive_bytes(size < 126
                                    ? size
                                    : static_cast<std::size_t>(static_cast<unsigned char>(more.at(0)) * 256 +
                                                               static_cast<unsigned char>(more.at(1))));
  }
  Client client;
};

}  // namespace

TEST_CASE("A polled server has no thread, and answers on the one that polls") {
  std::thread::id answered_by;
  LambdaHandler handler([&](const cdash::Request&) {
    answered_by = std::this_thread::get_id();
    return text("x");
  });
  const auto threads = count_of("/proc/self/task");
  cdash::Server server(handler, polled());
  CHECK(count_of("/proc/self/task") == threads);
  Client client(server.port());
  client.send(empty_post);
  while (!client.is_readable(0)) server.poll();
  CHECK(client.receive().body == "x");
  CHECK(answered_by == std::this_thread::get_id());
}

TEST_CASE("poll() does not wait, and says that there was nothing to do") {
  auto handler = mirror();
  cdash::Server server(handler, polled());
  while (server.poll() != 0) {
  }
  CHECK(server.poll() == 0);
  CHECK(server.poll_for(1h) == 0);
}

TEST_CASE("poll_for() begins nothing when its time has passed") {
  int calls = 0;
  LambdaHandler handler([&](const cdash::Request&) {
    ++calls;
    return text("x");
  });
  cdash::Server server(handler, polled());
  Client client(server.port());
  client.send(empty_post);
  CHECK(server.poll_for(0ns) == 0);
  CHECK(calls == 0);
  while (calls == 0) server.poll_for(1ms);
  CHECK(client.receive().status == 200);
}

TEST_CASE("A polled server stops while it waits, and lets its callers finish") {
  auto handler = mirror();
  cdash::Server server(handler, polled());
  Client used(server.port()), silent(server.port());
  used.send(simple_get);
  while (!used.is_readable(0)) server.poll();
  server.stop();
  server.wait();
  CHECK(server.poll() == 0);
  CHECK(used.receive().status == 200);
  CHECK(used.ends());
  CHECK(silent.ends());
}

TEST_CASE("Only a server that nobody else runs is polled") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  CHECK(message_of([&] { server.poll(); }) ==
        "cdash: poll() was called on a server that others run; say ServerSettings::drive = Drive::poll, or "
        "poll "
        "the io_context that it is attached to");
}

TEST_CASE("Two servers share a port if both say so") {
  auto first = mirror(), second = mirror();
  auto settings = any_port();
  settings.reuse_port = true;
  cdash::Server one(first, settings);
  settings.port = one.port();
  cdash::Server two(second, settings);
  CHECK(two.port() == one.port());
  CHECK(Client(one.port()).ask(simple_get).status == 200);
}

TEST_CASE("A port that only one is ready to share is taken") {
  auto handler = mirror();
  cdash::Server one(handler, any_port());
  auto settings = any_port();
  settings.reuse_port = true;
  settings.port = one.port();
  CHECK(message_of([&] { cdash::Server two(handler, settings); }) ==
        "cannot listen on 127.0.0.1:" + std::to_string(one.port()) +
            ": another program has the port; choose another one, or 0 for any that is free");
}

TEST_CASE("A server listens on a socket that is open already, which stays open") {
  auto handler = mirror();
  asio::io_context loop;
  asio::ip::tcp::acceptor socket(loop, {asio::ip::address_v4::loopback(), 0});
  auto settings = any_port();
  settings.listening_socket = socket.native_handle();
  for (int round = 0; round < 2; ++round) {
    cdash::Server server(handler, settings);
    CHECK(server.url() == "http://127.0.0.1:" + std::to_string(socket.local_endpoint().port()) + "/");
    CHECK(Client(server.port()).ask(simple_get).status == 200);
  }
}

TEST_CASE("A descriptor that listens nowhere is refused") {
  auto handler = mirror();
  auto settings = any_port();
  settings.listening_socket = 0;
  CHECK(message_of([&] { cdash::Server server(handler, settings); }) ==
        "cannot listen on the descriptor 0: it is no listening TCP socket");
}

TEST_CASE("A restart on a shared socket loses no request") {
  auto handler = mirror();
  asio::io_context loop;
  asio::ip::tcp::acceptor socket(loop, {asio::ip::address_v4::loopback(), 0});
  auto settings = any_port();
  settings.listening_socket = socket.native_handle();
  settings.callback_threads = 2;
  settings.drain = 300ms;
  auto server = std::make_unique<cdash::Server>(handler, settings);
  Load load(server->port(), 8);
  for (int restart = 0; restart < 3; ++restart) {
    load.wait_for_answers(500);
    auto next = std::make_unique<cdash::Server>(handler, settings);
    server->stop();
    server->wait();
    server = std::move(next);
  }
  load.wait_for_answers(500);
  load.end();
  CHECK(load.failed == 0);
}

TEST_CASE("While a server drains, a connection that was idle is answered once more, and closed then") {
  auto handler = mirror();
  cdash::Server server(handler, draining(20s));
  Client idle(server.port());
  CHECK(idle.ask(simple_get).header("Connection") == "(none)");
  server.stop();
  CHECK(idle.ask(simple_get).header("Connection") == "close");
  CHECK(idle.ends());
  server.wait();
}

TEST_CASE("A drain ends with the last connection, before its time") {
  auto handler = mirror();
  cdash::Server server(handler, draining(1h));
  const auto begin = std::chrono::steady_clock::now();
  server.stop();
  server.wait();
  CHECK(std::chrono::steady_clock::now() - begin < 1min);
}

TEST_CASE("An idle connection is closed when the drain is over") {
  auto handler = mirror();
  cdash::Server server(handler, draining(40ms));
  Client idle(server.port());
  CHECK(idle.ask(simple_get).status == 200);
  server.stop();
  server.wait();
  CHECK(idle.ends());
}

TEST_CASE("A connection is taken over with the request that was read from it") {
  auto handler = mirror();
  asio::io_context loop;
  Pair pair(loop);
  auto settings = any_port();
  settings.connections = cdash::Connections::taken_over;
  cdash::Server server(handler, settings);
  CHECK(server.port() == 0);
  server.take_over(pair.accepted->release(), "GET /first HTTP/1.1\r\nHost: a\r\n\r\n");
  CHECK(pair.client->receive().body == "GET /first ");
  CHECK(pair.client->ask("GET /second HTTP/1.1\r\nHost: a\r\n\r\n").body == "GET /second ");
}

TEST_CASE("A connection is taken over before anything was read from it") {
  auto handler = mirror();
  asio::io_context loop;
  Pair pair(loop);
  auto settings = any_port();
  settings.connections = cdash::Connections::taken_over;
  cdash::Server server(handler, settings);
  server.take_over(pair.accepted->release());
  CHECK(pair.client->ask(simple_get).status == 200);
}

TEST_CASE("What was read behind a head is the rest of the request") {
  auto handler = mirror();
  asio::io_context loop;
  Pair pair(loop);
  cdash::Server server(handler, any_port());
  server.take_over(pair.accepted->release(), "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 6\r\n\r\nabc");
  pair.client->send("def");
  CHECK(pair.client->receive().body == "POST / abcdef");
}

TEST_CASE("A connection given to a server that stops is closed") {
  auto handler = mirror();
  asio::io_context loop;
  Pair pair(loop);
  cdash::Server server(handler, any_port());
  server.stop();
  server.take_over(pair.accepted->release(), simple_get);
  CHECK(pair.client->ends());
}

TEST_CASE("What is no connection cannot be taken over") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  CHECK(message_of([&] { server.take_over(-1); }) ==
        "cdash: take_over() was given the descriptor -1, which is no connected TCP socket");
}

TEST_CASE("A WebSocket connection goes from a Beast server to ours, and speaks") {
  TalkHandler handler(echo);
  asio::io_context loop;
  Pair pair(loop);
  auto settings = any_port();
  settings.connections = cdash::Connections::taken_over;
  cdash::Server server(handler, settings);
  pair.client->send(upgrade_request());
  boost::beast::flat_buffer buffer;
  http::request<http::string_body> request;
  http::read(*pair.accepted, buffer, request);
  cdash::take_over(server, std::move(*pair.accepted), request);
  CHECK(pair.client->receive().status == 101);
  pair.client->send("\x81\x82\x00\x00\x00\x00hi"sv);
  CHECK(pair.client->receive_bytes(4) == "\x81\x02hi"sv);
}

TEST_CASE("A Beast request is answered as a Beast response") {
  LambdaHandler handler([](const cdash::Request& r) {
    auto response =
        text(std::string(r.method) + ' ' + std::string(r.target) + ' ' + std::string(r.header("x-a")) + ' ' +
             std::string(r.remote) + ' ' + std::string(r.body));
    response.headers = {{"X-B", "2"}, {"X-B", "3"}, {"X-Bad", "a\r\nb"}, {"Content-Length", "7"}};
    return response;
  });
  http::request<http::string_body> request(http::verb::post, "/a?b", 11, "body");
  request.set("X-A", "1");
  const auto answer = cdash::beast_reply(handler, request, "10.0.0.1");
  std::ostringstream wire;
  wire << answer;
  CHECK(wire.str() ==
        "HTTP/1.1 200 OK\r\nContent-Type: text/plain\r\nX-B: 2\r\nX-B: 3\r\nContent-Length: 25\r\n\r\n"
        "POST /a?b 1 10.0.0.1 body");
}

TEST_CASE("A Beast request over TLS is one by https") {
  LambdaHandler handler(
      [](const cdash::Request& r) { return text(std::string(r.scheme) + ' ' + std::string(r.remote)); });
  const http::request<http::string_body> request(http::verb::get, "/", 11);
  const auto scheme_of = [&](cdash::BeastPeer peer) {
    return std::string(cdash::beast_reply(handler, request, std::move(peer)).body().view());
  };
  CHECK(scheme_of({"10.0.0.1", cdash::BeastScheme::https}) == "https 10.0.0.1");
  CHECK(scheme_of(std::string("::1")) == "http ::1");
}

TEST_CASE("A Beast request over TLS that is answered later is one by https") {
  LambdaHandler handler([](const cdash::Request& r) { return text(std::string(r.scheme)); });
  const http::request<http::string_body> request(http::verb::get, "/", 11);
  asio::io_context loop;
  std::string body;
  cdash::async_beast_reply(handler, request, {"10.0.0.1", cdash::BeastScheme::https}, loop.get_executor(),
                           asio::bind_executor(loop.get_executor(), [&](const cdash::BeastResponse& answer) {
                             body = answer.body().view();
                           }));
  loop.run();
  CHECK(body == "https");
}

TEST_CASE("A Beast response to HEAD has the length and no body") {
  auto handler = mirror();
  http::request<http::empty_body> request(http::verb::head, "/", 10);
  const auto answer = cdash::beast_reply(handler, request, "");
  std::ostringstream wire;
  wire << answer;
  CHECK(wire.str() == "HTTP/1.0 200 OK\r\nContent-Type: text/plain\r\nContent-Length: 7\r\n\r\n");
}

TEST_CASE("What may block runs on the executor for callbacks, and the rest at once") {
  std::thread::id answered_by;
  LambdaHandler handler([&](const cdash::Request&) {
    answered_by = std::this_thread::get_id();
    return text("x");
  });
  asio::io_context loop;
  asio::thread_pool callbacks(1);
  const auto ask = [&](http::verb method) {
    http::request<http::string_body> request(method, "/", 11);
    std::string body;
    cdash::async_beast_reply(
        handler, request, "", callbacks.get_executor(),
        asio::bind_executor(loop.get_executor(), [&](const cdash::BeastResponse& answer) {
          CHECK(loop.get_executor().running_in_this_thread());
          body = answer.body().view();
        }));
    loop.restart();
    loop.run();  // has the answer to wait for
    CHECK(body == "x");
  };
  ask(http::verb::get);
  CHECK(answered_by == std::this_thread::get_id());
  ask(http::verb::post);
  CHECK(answered_by != std::this_thread::get_id());
  callbacks.join();
}

TEST_CASE("One handler may be served by two servers, one after the other and at once") {
  auto handler = mirror();
  cdash::Server lasting(handler, any_port());
  for (int i = 0; i < 3; ++i) {
    cdash::Server other(handler, any_port());
    CHECK(Client(other.port()).ask(simple_get).status == 200);
    CHECK(Client(lasting.port()).ask(simple_get).status == 200);
  }
}

TEST_CASE("A hundred rounds of a polled server leave no file and no memory behind") {
  auto handler = mirror();
  std::ptrdiff_t files = 0;
  std::size_t before = 0;
  for (int round = 0; round < 100; ++round) {
    if (round == 10) {
      files = count_of("/proc/self/fd");
      before = resident_bytes();
    }
    cdash::Server server(handler, polled());
    Client client(server.port());
    client.send(empty_post);
    while (!client.is_readable(0)) server.poll();
    REQUIRE(client.receive().status == 200);
    if (round % 2 == 0) server.stop();
  }
  CHECK(count_of("/proc/self/fd") == files);
  CHECK(resident_bytes() < before + (is_instrumented ? 50'000'000u : 1'000'000u));
}

TEST_CASE("A program that systemd has opened a socket for listens on it, unless it is told otherwise") {
  const auto environment = [](const char* name) -> const char* {
    static const auto pid = std::to_string(::getpid());
    return name == "LISTEN_FDS"sv ? "1" : name == "LISTEN_PID"sv ? pid.c_str() : nullptr;
  };
  const char* const arguments[] = {"program", "--port", "0"};
  CHECK(cdash::read_options(1, arguments, {}, {}, environment).server.listening_socket == 3);
  CHECK_FALSE(cdash::read_options(3, arguments, {}, {}, environment).server.listening_socket);
}

TEST_CASE("A socket that systemd has opened for another process is left alone") {
  const auto environment = [](const char* name) -> const char* {
    return name == "LISTEN_FDS"sv || name == "LISTEN_PID"sv ? "1" : nullptr;
  };
  const char* const arguments[] = {"program"};
  CHECK_FALSE(cdash::read_options(1, arguments, {}, {}, environment).server.listening_socket);
}

TEST_CASE("A server whose handler goes first ends with it, and says so") {
  LogBook log;
  auto settings = any_port();
  settings.log = log.sink();
  auto handler = std::make_unique<LambdaHandler>([](const cdash::Request&) { return text("x"); });
  cdash::Server server(*handler, settings);
  Client idle(server.port());
  CHECK(idle.ask(simple_get).status == 200);
  handler.reset();
  CHECK(log.first() ==
        "an app has been destroyed before its server, which ends with it; let the server go first: declare "
        "it behind "
        "the app");
  CHECK(idle.ends());
  CHECK_THROWS(Client(server.port()));
  server.wait();
}

TEST_CASE("An app that goes before its server waits for its callbacks") {
  Event entered, released;
  bool has_ended = false;
  std::optional<cdash::App> app;
  app.emplace(cdash::AppSettings{});
  app->layout(cdash::html::Div().id("out"));
  app->route("wait", [&] {
    entered.set();
    released.wait();
    has_ended = true;
  });
  cdash::Server server(*app, any_port());
  Client client(server.port());
  client.send("GET /wait HTTP/1.1\r\nHost: a\r\n\r\n");
  REQUIRE(entered.wait());
  std::thread release([&] { released.set(); });
  app.reset();
  CHECK(has_ended);
  release.join();
}

TEST_CASE("An app and its attached server may go in any order, the loop running or not") {
  asio::io_context loop;
  const auto work = asio::make_work_guard(loop);
  std::thread runner([&] { loop.run(); });
  for (int i = 0; i < 10; ++i) {
    auto handler = std::make_unique<LambdaHandler>([](const cdash::Request&) { return text("x"); });
    cdash::Server server(loop, *handler, any_port());
    Client client(server.port());
    CHECK(client.ask(simple_get).status == 200);
    handler.reset();
  }
  loop.stop();
  runner.join();
  auto handler = std::make_unique<LambdaHandler>([](const cdash::Request&) { return text("x"); });
  cdash::Server server(loop, *handler, any_port());
  handler.reset();
}

TEST_CASE("Apps and their servers come and go in one process, and leave no file, no thread and no memory") {
  std::ptrdiff_t files = 0, threads = 0;
  std::size_t before = 0;
  for (int round = 0; round < 60; ++round) {
    if (round == 10) {
      files = count_of("/proc/self/fd");
      threads = count_of("/proc/self/task");
      before = resident_bytes();
    }
    cdash::App app;
    const cdash::html::Div::Id out{"out"};
    app.layout(cdash::html::Div().id(out));
    app.route("twice/<n>", [](int n) { return 2 * n; });
    app.publish(out.children(), "armed");
    cdash::Server one(app, any_port()), two(app, any_port());
    const LivePage page(two);
    for (auto* const server : {&one, &two}) {
      CHECK(Client(server->port()).ask("GET /twice/21 HTTP/1.1\r\nHost: a\r\n\r\n").body == "42");
    }
    if (round % 2 == 0) {
      one.stop();
      one.wait();
    }
  }
  CHECK(count_of("/proc/self/fd") == files);
  CHECK(count_of("/proc/self/task") == threads);
  CHECK(resident_bytes() < before + (is_instrumented ? 50'000'000u : 2'000'000u));
}
