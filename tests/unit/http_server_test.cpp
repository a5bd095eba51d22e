// The server: connections, the order and form of answers, callbacks beside other requests, start and stop.
#include <catch2/catch.hpp>
#include <csignal>
#include <future>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "http_client.hpp"

using namespace std::literals;
using namespace http_test;

namespace {

std::string get(std::string_view target, std::string_view more = {}) {
  return "GET " + std::string(target) + " HTTP/1.1\r\nHost: a\r\n" + std::string(more) + "\r\n";
}
std::string post(std::string_view target, std::string_view body) {
  return "POST " + std::string(target) +
         " HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
         std::string(body);
}

std::string path(int number) { return std::string("/").append(std::to_string(number)); }

std::string sentence_of_failure(cdash::ServerSettings settings) {
  auto handler = mirror();
  try {
    cdash::Server server(handler, std::move(settings));
  } catch (const cdash::ServerError& error) {
    return error.what();
  }
  return "(no failure)";
}

}  // namespace

TEST_CASE("One connection carries many requests") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  Client client(server.port());
  for (int i = 0; i < 100; ++i) {
    REQUIRE(client.ask(get(path(i))).body == std::string("GET ") + path(i) + " ");
    REQUIRE(client.ask(post(path(i), "b")).body == std::string("POST ") + path(i) + " b");
  }
}

TEST_CASE("Requests sent at once are answered in their order, whether they run user code or not") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  Client client(server.port());
  std::string all;
  for (int i = 0; i < 500; ++i) all += i % 3 == 0 ? post(path(i), "x") : get(path(i));
  client.send(all);
  for (int i = 0; i < 500; ++i) {
    REQUIRE(client.receive().body ==
            (i % 3 == 0 ? std::string("POST ") + path(i) + " x" : std::string("GET ") + path(i) + " "));
  }
}

TEST_CASE("An answer has length, date, type and the handler's own header lines, and no Connection line") {
  LambdaHandler handler([](const cdash::Request&) {
    auto answer = text("hello", 201);
    answer.headers = {{"ETag", "\"1\""}, {"Set-Cookie", "a=b"}};
    return answer;
  });
  cdash::Server server(handler, any_port());
  const auto answer = Client(server.port()).ask(get("/"));
  CHECK(answer.head.starts_with("HTTP/1.1 201 Created\r\n"));
  CHECK(answer.header("Content-Length") == "5");
  CHECK(answer.header("Content-Type") == "text/plain");
  CHECK(answer.header("ETag") == "\"1\"");
  CHECK(answer.header("Set-Cookie") == "a=b");
  CHECK(answer.header("Connection") == "(none)");
  const auto date = answer.header("Date");
  CHECK(date.size() == "Sun, 06 Nov 1994 08:49:37 GMT"sv.size());
  CHECK(date.ends_with(" GMT"));
}

TEST_CASE("The answer to HEAD has the length of the body and no body") {
  LambdaHandler handler([](const cdash::Request&) { return text(std::string(100'000, 'x')); });
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send("HEAD / HTTP/1.1\r\nHost: a\r\n\r\n");
  CHECK(client.receive("HEAD").header("Content-Length") == "100000");
  CHECK(client.ask(get("/")).body.size() == 100'000);
}

TEST_CASE("A HEAD that is refused has no body either") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send("HEAD / HTTP/1.1\r\n\r\n");
  client.finish_sending();
  CHECK(client.receive("HEAD").status == 400);
  CHECK(client.ends());
}

TEST_CASE("An answer of 204 or 304 has neither length nor body") {
  LambdaHandler handler([](const cdash::Request& r) { return text("no", r.target == "/204" ? 204 : 304); });
  cdash::Server server(handler, any_port());
  Client client(server.port());
  CHECK(client.ask(get("/204")).header("Content-Length") == "(none)");
  CHECK(client.ask(get("/304")).header("Content-Length") == "(none)");
  CHECK(client.ask(get("/204")).status == 204);
}

TEST_CASE("A header line that would end its own line, or is the server's, is left out and logged") {
  LambdaHandler handler([](const cdash::Request&) {
    auto answer = text("x");
    answer.headers = {{"Bad", "a\r\nInjected: b"},
                      {"Ba\nd", "a"},
                      {"B a d", "a"},
                      {"NUL", "a\0b"s},
                      {"Content-Length", "9"},
                      {"transfer-encoding", "chunked"},
                      {"Good", "g"}};
    return answer;
  });
  LogBook log;
  auto settings = any_port();
  settings.log = log.sink();
  cdash::Server server(handler, settings);
  const auto answer = Client(server.port()).ask(get("/"));
  CHECK(answer.head.find("Injected") == std::string::npos);
  CHECK(answer.head.find("Ba") == std::string::npos);
  CHECK(answer.head.find("B a d") == std::string::npos);
  CHECK(answer.head.find("NUL") == std::string::npos);
  CHECK(answer.head.find("chunked") == std::string::npos);
  CHECK(answer.header("Content-Length") == "1");
  CHECK(answer.header("Good") == "g");
  CHECK(log.first() ==
        "the header line \"Bad\" of an answer was left out: it is the server's own, or has a character that "
        "would "
        "end the line");
}

TEST_CASE("Connection: close is obeyed") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  Client client(server.port());
  CHECK(client.ask(get("/", "Connection: close\r\n")).header("Connection") == "close");
  CHECK(client.ends());
}

TEST_CASE("HTTP/1.0 closes unless the client asks for more") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  Client once(server.port());
  CHECK(once.ask("GET /a HTTP/1.0\r\n\r\n").body == "GET /a ");
  CHECK(once.ends());
  Client more(server.port());
  CHECK(more.ask("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n").header("Connection") == "keep-alive");
  CHECK(more.ask("GET /b HTTP/1.0\r\n\r\n").body == "GET /b ");
}

TEST_CASE("A client that has ended its side still gets its answers") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send(post("/a", "x") + get("/b"));
  client.finish_sending();
  CHECK(client.receive().body == "POST /a x");
  CHECK(client.receive().body == "GET /b ");
  CHECK(client.ends());
}

TEST_CASE(
    "A large body that something else owns is sent from where it is, also to a client that reads late") {
  const auto bytes = std::make_shared<const std::string>(30'000'000, 'x');
  LambdaHandler handler([&](const cdash::Request&) {
    cdash::Response answer;
    answer.body = cdash::Body(*bytes, bytes);
    return answer;
  });
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send(get("/a") + get("/b"));
  CHECK(client.receive().body == *bytes);
  CHECK(client.receive().body == *bytes);
}

TEST_CASE("A slow callback delays nobody's asset") {
  Event release;
  LambdaHandler handler([&](const cdash::Request& r) {
    if (r.method == "POST") release.wait();
    return text(std::string(r.target));
  });
  auto settings = any_port();
  settings.callback_threads = 4;
  cdash::Server server(handler, settings);
  std::vector<Client> slow;
  for (int i = 0; i < 50; ++i) {
    slow.emplace_back(server.port());
    slow.back().send(post("/slow", ""));
  }
  for (int i = 0; i < 50; ++i) REQUIRE(Client(server.port()).ask(get("/asset")).body == "/asset");
  release.set();
  for (auto& client : slow) REQUIRE(client.receive().body == "/slow");
}

TEST_CASE("As many callbacks run at once as there are callback threads") {
  Event all_in;
  LambdaHandler handler([&](const cdash::Request&) {
    all_in.set();
    return text(all_in.wait(6) ? "together" : "alone");
  });
  auto settings = any_port();
  settings.callback_threads = 6;
  cdash::Server server(handler, settings);
  std::vector<Client> clients;
  for (int i = 0; i < 6; ++i) {
    clients.emplace_back(server.port());
    clients.back().send(post("/", ""));
  }
  for (auto& client : clients) CHECK(client.receive().body == "together");
}

TEST_CASE("Without callback threads user code runs where the request was read") {
  LambdaHandler handler([](const cdash::Request&) {
    return text(std::to_string(std::hash<std::thread::id>()(std::this_thread::get_id())));
  });
  auto settings = any_port();
  settings.callback_threads = 0;
  settings.network_threads = 1;
  cdash::Server server(handler, settings);
  Client client(server.port());
  CHECK(client.ask(post("/", "")).body == client.ask(get("/")).body);
}

TEST_CASE("IPv6 is served, and its address stands in brackets") {
  auto handler = mirror();
  auto settings = any_port();
  settings.host = "::1";
  const auto probe = ::socket(AF_INET6, SOCK_STREAM, 0);
  sockaddr_in6 loopback{};
  loopback.sin6_family = AF_INET6;
  loopback.sin6_addr = in6addr_loopback;
  const auto has_v6 =
      probe >= 0 && ::bind(probe, reinterpret_cast<const sockaddr*>(&loopback), sizeof loopback) == 0;
  if (probe >= 0) ::close(probe);
  if (has_v6) {
    cdash::Server server(handler, settings);
    CHECK(server.url() == "http://[::1]:" + std::to_string(server.port()) + "/");
    CHECK(Client(server.port(), "::1").ask(get("/six")).body == "GET /six ");
    settings.host = "[::1]";
    CHECK(cdash::Server(handler, settings).url().starts_with("http://[::1]:"));
  } else {  // then the sentence says so
    CHECK(sentence_of_failure(settings).starts_with("cannot listen on [::1]:0: "));
  }
}

TEST_CASE("On a socket for IPv4 and IPv6 the address of an IPv4 peer looks like one") {
  LambdaHandler handler([](const cdash::Request& r) { return text(std::string(r.remote)); });
  auto settings = any_port();
  settings.host = "::";
  try {
    cdash::Server server(handler, settings);
    CHECK(Client(server.port()).ask(get("/")).body == "127.0.0.1");
  } catch (const cdash::ServerError& no_v6) {
    CHECK(std::string_view(no_v6.what()).starts_with("cannot listen on [::]:0: "));
  }
}

TEST_CASE("A name that resolves is listened on") {
  auto handler = mirror();
  auto settings = any_port();
  settings.host = "localhost";
  cdash::Server server(handler, settings);
  CHECK(server.url() == "http://localhost:" + std::to_string(server.port()) + "/");
  CHECK(Client(server.port()).ask(get("/a")).body == "GET /a ");
}

TEST_CASE("A port that is taken is said in one sentence") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  auto settings = any_port();
  settings.port = server.port();
  CHECK(sentence_of_failure(settings) ==
        "cannot listen on 127.0.0.1:" + std::to_string(server.port()) +
            ": another program has the port; choose another one, or 0 for any that is free");
}

TEST_CASE("An address that is none is said in one sentence") {
  for (const auto host : {"999.1.1.1", "", "no such host", "1.2.3"}) {
    auto settings = any_port();
    settings.host = host;
    CHECK(sentence_of_failure(settings) == "cannot listen on \"" + std::string(host) +
                                               "\": that is neither an address of this machine nor a name "
                                               "that leads to one; 127.0.0.1 is for this "
                                               "machine alone, 0.0.0.0 for every interface");
  }
}

TEST_CASE("An address of another machine is said in one sentence") {
  auto settings = any_port();
  settings.host = "192.0.2.1";  // reserved for documentation
  CHECK(
      sentence_of_failure(settings) ==
      "cannot listen on 192.0.2.1:0: no network interface of this machine has that address; 127.0.0.1 is for "
      "this machine alone, 0.0.0.0 for every interface");
}

TEST_CASE("A stop lets the callback that runs finish, and its answer arrive") {
  Event running, release;
  LambdaHandler handler([&](const cdash::Request&) {
    running.set();
    release.wait();
    return text("finished");
  });
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send(post("/", ""));
  REQUIRE(running.wait());
  server.stop();
  CHECK_THROWS(Client(server.port()));
  release.set();
  const auto answer = client.receive();
  CHECK(answer.body == "finished");
  CHECK(answer.header("Connection") == "close");
  CHECK(client.ends());
  server.wait();
}

TEST_CASE("A stop closes connections that are idle") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  Client silent(server.port()), used(server.port());
  CHECK(used.ask(get("/a")).body == "GET /a ");
  server.stop();
  CHECK(silent.ends());
  CHECK(used.ends());
  server.wait();
}

TEST_CASE("A stop lets a request that is half here come in") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
  REQUIRE(client.receive().status == 100);
  server.stop();
  CHECK(client.ask("hello").body == "POST /a hello");
  server.wait();
}

TEST_CASE("A stop does not wait longer than its grace for a slow client") {
  auto handler = mirror();
  auto settings = any_port();
  settings.shutdown_grace = 50ms;
  cdash::Server server(handler, settings);
  Client client(server.port());
  client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nExpect: 100-continue\r\n\r\n");
  REQUIRE(client.receive().status == 100);
  server.stop();
  server.wait();
  CHECK(client.is_readable(0));
}

TEST_CASE("A stop ends a client that does not read, after its grace") {
  LambdaHandler handler([](const cdash::Request&) { return text(std::string(50'000'000, 'x')); });
  auto settings = any_port();
  settings.shutdown_grace = 50ms;
  cdash::Server server(handler, settings);
  Client client(server.port());
  client.send(get("/"));
  REQUIRE(client.is_readable(patience_ms));
  server.stop();
  server.wait();
  CHECK_THROWS(client.receive());
}

TEST_CASE("stop may be called twice, and from inside a callback") {
  cdash::Server* running = nullptr;
  LambdaHandler handler([&](const cdash::Request&) {
    running->stop();
    running->stop();
    return text("bye");
  });
  cdash::Server server(handler, any_port());
  running = &server;
  CHECK(Client(server.port()).ask(post("/", "")).body == "bye");
  server.wait();
  CHECK_THROWS(Client(server.port()));
}

TEST_CASE("A server that is destroyed cuts off slow clients and waits for callbacks") {
  Event running, release;
  bool finished = false;
  LambdaHandler handler([&](const cdash::Request& r) {
    if (r.method == "POST") {
      running.set();
      release.wait();
      finished = true;
    }
    return text("x");
  });
  auto server = std::make_unique<cdash::Server>(handler, any_port());
  Client slow(server->port()), busy(server->port());
  slow.send("GET / HT");
  busy.send(post("/", ""));
  REQUIRE(running.wait());
  std::thread later([&] {
    slow.ends();
    release.set();
  });
  server.reset();
  later.join();
  CHECK(finished);
}

TEST_CASE("Something with a handler() can be served as it is") {
  struct App {
    LambdaHandler lambda = mirror();
    cdash::Handler& handler() { return lambda; }
  } app;
  cdash::Server server(app, any_port());
  CHECK(Client(server.port()).ask(get("/a")).body == "GET /a ");
}

TEST_CASE("Many clients at once get each its own answers") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  std::vector<std::thread> threads;
  std::atomic<int> wrong{0};
  for (int t = 0; t < 8; ++t) {
    threads.emplace_back([&, t] {
      Client client(server.port());
      for (int i = 0; i < 200; ++i) {
        const auto body = std::to_string(t * 1000 + i);
        if (client.ask(post("/", body)).body != "POST / " + body) ++wrong;
        if (i % 10 == 0 && Client(server.port()).ask(get("/x")).body != "GET /x ") ++wrong;
      }
    });
  }
  for (auto& thread : threads) thread.join();
  CHECK(wrong == 0);
}
