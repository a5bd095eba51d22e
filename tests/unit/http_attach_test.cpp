// A server on the user's own io_context: no thread of ours, no work left after a stop, nothing lost over
// rounds.
#include <cdash/http/attach.hpp>

#include <boost/asio/post.hpp>
#include <catch2/catch.hpp>
#include <filesystem>
#include <string>
#include <thread>

#include "http_client.hpp"

using namespace std::literals;
using namespace http_test;

namespace {

constexpr auto simple_get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"sv;
constexpr auto empty_post = "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n"sv;

auto count_of(const char* folder) {
  return std::distance(std::filesystem::directory_iterator(folder), std::filesystem::directory_iterator());
}

}  // namespace

TEST_CASE("An attached server answers on the thread that runs the loop, and starts none") {
  boost::asio::io_context loop;
  std::thread::id answered_by;
  LambdaHandler handler([&](const cdash::Request&) {
    answered_by = std::this_thread::get_id();
    return text("x");
  });
  const auto threads = count_of("/proc/self/task");
  cdash::Server server(loop, handler, any_port());
  CHECK(count_of("/proc/self/task") == threads);
  std::thread client([&, port = server.port()] {
    Client(port).ask(empty_post);
    server.stop();
  });
  loop.run();
  client.join();
  CHECK(answered_by == std::this_thread::get_id());
}

TEST_CASE("After a stop the user's loop runs out of work, also with connections open") {
  boost::asio::io_context loop;
  auto handler = mirror();
  cdash::Server server(loop, handler, any_port());
  Client silent(server.port()), used(server.port());
  used.send(simple_get);
  while (!used.is_readable(0)) loop.run_one();
  server.stop();
  loop.run();
  CHECK(used.receive().status == 200);
  CHECK(used.ends());
  CHECK(silent.ends());
}

TEST_CASE("An attached server can be destroyed while its loop goes on") {
  boost::asio::io_context loop;
  const auto work = boost::asio::make_work_guard(loop);
  std::thread runner([&] { loop.run(); });
  auto handler = mirror();
  for (int i = 0; i < 50; ++i) {
    cdash::Server server(loop, handler, any_port());
    Client silent(server.port()), used(server.port());
    CHECK(used.ask(simple_get).status == 200);
  }
  loop.stop();
  runner.join();
}

TEST_CASE("An attached server whose loop never ran can be destroyed") {
  boost::asio::io_context loop;
  auto handler = mirror();
  std::uint16_t port = 0;
  {
    cdash::Server server(loop, handler, any_port());
    port = server.port();
    Client client(port);
  }
  CHECK_THROWS(Client(port));
}

TEST_CASE("A loop may end before its attached server") {
  auto loop = std::make_unique<boost::asio::io_context>();
  auto handler = mirror();
  cdash::Server server(*loop, handler, any_port());
  Client client(server.port());
  client.send(simple_get);
  while (!client.is_readable(0)) loop->run_one();
  CHECK(client.receive().status == 200);
  loop->stop();
}

TEST_CASE("An attached server may have callback threads") {
  boost::asio::io_context loop;
  Event release;
  LambdaHandler handler([&](const cdash::Request& r) {
    if (r.method == "POST") release.wait();
    return text(std::string(r.method));
  });
  auto settings = any_port();
  settings.callback_threads = 2;
  cdash::Server server(loop, handler, settings);
  std::string answer;
  std::thread client([&, port = server.port()] {
    Client slow(port), quick(port);
    slow.send(empty_post);
    quick.ask(simple_get);
    server.stop();
    release.set();
    answer = slow.receive().body;
  });
  loop.run();
  client.join();
  CHECK(answer == "POST");
}

TEST_CASE("A loop of several threads serves many clients") {
  boost::asio::io_context loop;
  auto handler = mirror();
  cdash::Server server(loop, handler, any_port());
  std::vector<std::thread> threads;
  for (int i = 0; i < 3; ++i) threads.emplace_back([&] { loop.run(); });
  std::vector<std::thread> clients;
  std::atomic<int> right{0};
  for (int i = 0; i < 4; ++i) {
    clients.emplace_back([&] {
      Client client(server.port());
      for (int n = 0; n < 200; ++n) right += client.ask(empty_post).body == "POST / ";
    });
  }
  for (auto& client : clients) client.join();
  server.stop();
  for (auto& thread : threads) thread.join();
  CHECK(right == 800);
}

TEST_CASE("A thousand rounds of start and stop leave no file, no thread and no memory behind") {
  auto handler = mirror();
  std::size_t before = 0;
  std::ptrdiff_t files = 0, threads = 0;
  boost::asio::io_context loop;
  for (int round = 0; round < 1000; ++round) {
    if (round == 100) {
      before = resident_bytes();
      files = count_of("/proc/self/fd");
      threads = count_of("/proc/self/task");
    }
    cdash::Server server(loop, handler, any_port());
    Client client(server.port());
    client.send(empty_post);
    while (!client.is_readable(0)) loop.run_one();
    REQUIRE(client.receive().status == 200);
    server.stop();
    loop.run();
    loop.restart();
  }
  CHECK(count_of("/proc/self/fd") == files);
  CHECK(count_of("/proc/self/task") == threads);
  CHECK(resident_bytes() < before + (is_instrumented ? 50'000'000u : 1'000'000u));
}

TEST_CASE("A hundred rounds of a server with threads of its own leave nothing behind") {
  auto handler = mirror();
  std::ptrdiff_t files = 0, threads = 0;
  for (int round = 0; round < 100; ++round) {
    if (round == 10) {
      files = count_of("/proc/self/fd");
      threads = count_of("/proc/self/task");
    }
    cdash::Server server(handler, any_port());
    Client client(server.port());
    REQUIRE(client.ask(empty_post).status == 200);
    server.stop();
    server.wait();
  }
  CHECK(count_of("/proc/self/fd") == files);
  CHECK(count_of("/proc/self/task") == threads);
}
