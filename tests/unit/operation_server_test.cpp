// A server in operation: the access log, the shared sink, its figures, and how it drains.
#include <catch2/catch.hpp>
#include <cdash/app/app.hpp>
#include <cdash/html.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "http_websocket_client.hpp"

using namespace std::literals;
using namespace http_test;

namespace {

constexpr auto simple_get = "GET /a?b HTTP/1.1\r\nHost: a\r\n\r\n"sv;

// Keeps whole records as text, those of the access log apart.
class Records {
 public:
  auto sink() {
    return [this](const cdash::LogRecord& record) {
      {
        const std::lock_guard lock(mutex_);
        auto text = std::string(name_of(record.level)) + '|' + std::string(record.source) + '|' +
                    std::string(record.message) + '|' + std::string(record.request_id);
        for (const auto& field : record.fields)
          text += '|' + std::string(field.name) + '=' + std::string(field.value);
        lines_.push_back(std::move(text));
      }
      written_.set();
    };
  }
  std::string line(int number = 1) {
    if (!written_.wait(number)) return "(nothing logged)";
    const std::lock_guard lock(mutex_);
    return lines_.at(static_cast<std::size_t>(number - 1));
  }

 private:
  std::mutex mutex_;
  std::vector<std::string> lines_;
  Event written_;
};

cdash::ServerSettings logging(Records& records, cdash::AccessLog access, cdash::Limits limits = {}) {
  auto settings = any_port(limits);
  settings.log = records.sink();
  settings.access_log = access;
  return settings;
}

// With what changes from run to run left out: the time in Common format, and how long it took.
std::string without_time(std::string line) {
  if (const auto from = line.find('['); from != line.npos) line.replace(from, line.find(']') - from, "[time");
  if (const auto from = line.find("duration_ms="); from != line.npos)
    line.replace(from, line.find('|', from) - from, "duration_ms=?");
  return line;
}

// What a server tells its handler.
class Watching : public LambdaHandler {
 public:
  using LambdaHandler::LambdaHandler;
  void carried_by(std::weak_ptr<const cdash::ServerStatus> server) override { status = std::move(server); }
  cdash::LogSink log() const override { return sink; }

  std::weak_ptr<const cdash::ServerStatus> status;
  cdash::LogSink sink;
};

}  // namespace

TEST_CASE("The common access log has a line for each answer, with the bytes that went out") {
  auto handler = mirror();
  Records records;
  cdash::Server server(handler, logging(records, cdash::AccessLog::common));
  Client client(server.port());
  const auto answer = client.ask(simple_get);
  const auto bytes = answer.head.size() + 2 + answer.body.size();
  CHECK(without_time(records.line()) ==
        "info|access|127.0.0.1 - - [time] \"GET /a?b HTTP/1.1\" 200 " + std::to_string(bytes) + "|");
}

TEST_CASE("The time of an access line is the Common Log Format's") {
  auto handler = mirror();
  Records records;
  cdash::Server server(handler, logging(records, cdash::AccessLog::common));
  Client(server.port()).ask(simple_get);
  const auto line = records.line();
  const auto time = line.substr(line.find('[') + 1, line.find(']') - line.find('[') - 1);
  CHECK_THAT(time, Catch::Matches(
                       "[0-3][0-9]/[A-Z][a-z][a-z]/20[0-9][0-9]:[0-2][0-9]:[0-5][0-9]:[0-6][0-9] \\+0000"));
}

TEST_CASE("The combined access log has Referer and User-Agent, whose quotes end nothing") {
  auto handler = mirror();
  Records records;
  cdash::Server server(handler, logging(records, cdash::AccessLog::combined));
  Client(server.port()).ask("GET / HTTP/1.1\r\nHost: a\r\nReferer: http://x/\r\nUser-Agent: a\" \\b\r\n\r\n");
  CHECK(records.line().ends_with(" \"http://x/\" \"a\\\" \\\\b\"|"));
}

TEST_CASE("An access log of fields has them by name, and the answer's request id") {
  LambdaHandler handler([](const cdash::Request&) {
    auto response = text("hello");
    response.headers.emplace_back("X-Request-ID", "7f");
    return response;
  });
  Records records;
  cdash::Server server(handler, logging(records, cdash::AccessLog::fields));
  const auto answer = Client(server.port()).ask(simple_get);
  CHECK(without_time(records.line()) == "info|access|GET /a?b 200|7f|method=GET|path=/a?b|status=200|bytes=" +
                                            std::to_string(answer.head.size() + 7) +
                                            "|duration_ms=?|remote=127.0.0.1");
}

TEST_CASE("An access line has the sender that a trusted proxy names") {
  cdash::App app{{.trusted_proxies = {"127.0.0.1"}}};
  app.layout(cdash::html::Div());
  Records records;
  cdash::Server server(app, logging(records, cdash::AccessLog::common));
  Client(server.port()).ask("GET / HTTP/1.1\r\nHost: a\r\nX-Forwarded-For: 10.1.2.3\r\n\r\n");
  CHECK_THAT(records.line(), Catch::StartsWith("info|access|10.1.2.3 - - ["));
}

TEST_CASE("The access line of a WebSocket handshake has its id, as its answer has, and its sender") {
  cdash::App app{{.trusted_proxies = {"127.0.0.1"}, .websocket_callbacks = true}};
  app.layout(cdash::html::Div().id("out"), cdash::html::Div().id("in"));
  app.callback(cdash::Output("out", "children"), cdash::Input("in", "n_clicks"), [](int n) { return n; });
  Records records;
  cdash::Server server(app, logging(records, cdash::AccessLog::fields));
  Client client(server.port());
  client.send(upgrade_request("Origin: http://a\r\nX-Request-ID: trace-1\r\nX-Forwarded-For: 10.1.2.3\r\n",
                              "/_dash-ws-callback"));
  CHECK_THAT(client.receive().head, Catch::Contains("\r\nX-Request-ID: trace-1\r\n"));
  CHECK_THAT(records.line(), Catch::StartsWith("info|access|GET /_dash-ws-callback 101|trace-1|") &&
                                 Catch::EndsWith("|remote=10.1.2.3"));
}

TEST_CASE("What the server refuses itself is in the access log too") {
  auto handler = mirror();
  Records records;
  cdash::Server server(handler, logging(records, cdash::AccessLog::fields));
  Client(server.port()).ask("GARBAGE\r\n\r\n");
  CHECK_THAT(records.line(), Catch::StartsWith("info|access|") && Catch::Contains("|status=400|"));
}

TEST_CASE("An access line of a callback thread's answer has its time in it") {
  LambdaHandler handler([](const cdash::Request&) { return text("done"); });
  Records records;
  cdash::Server server(handler, logging(records, cdash::AccessLog::fields));
  Client(server.port()).ask("POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 0\r\n\r\n");
  CHECK_THAT(records.line(), Catch::StartsWith("info|access|POST /x 200|"));
}

TEST_CASE("A server without a log of its own uses the handler's") {
  Watching handler([](const cdash::Request&) { return text("x"); });
  Records records;
  handler.sink = records.sink();
  auto settings = any_port({.body_bytes = 1});
  settings.log.reset();
  cdash::Server server(handler, settings);
  Client(server.port()).ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n");
  CHECK(records.line() ==
        "warn|server|413 to 127.0.0.1: The request's body is too large. (Limits::body_bytes)|");
}

TEST_CASE("An app's log is that of its server") {
  Records records;
  cdash::App app{{.log = records.sink()}};
  app.layout(cdash::html::Div());
  auto settings = any_port({.body_bytes = 1});
  settings.log.reset();
  cdash::Server server(app, settings);
  Client(server.port()).ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\n");
  CHECK_THAT(records.line(), Catch::StartsWith("warn|server|413 "));
}

TEST_CASE("A server counts connections, bytes and refusals") {
  Watching handler([](const cdash::Request&) { return text("hello"); });
  cdash::Server server(handler, any_port());
  Client client(server.port());
  const auto answer = client.ask(simple_get);
  client.ask(simple_get);  // before which the bytes of the first answer were counted
  Client(server.port()).ask("GARBAGE\r\n\r\n");
  const auto figures = handler.status.lock()->figures();
  CHECK(figures.connections >= 1);
  CHECK(figures.callback_threads >= 8);
  CHECK(figures.bytes_received == 2 * simple_get.size() + 11);
  CHECK(figures.bytes_sent >= answer.head.size() + 7);
  CHECK(figures.refusals == std::vector<std::pair<int, std::uint64_t>>{{400, 1}});
}

TEST_CASE("A server counts WebSocket connections and their bytes") {
  struct Silent final : cdash::Conversation {
    void opened(std::shared_ptr<cdash::Channel>) noexcept override {}
    void received(std::string_view) noexcept override { heard.set(); }
    std::optional<cdash::Body> next() noexcept override { return std::nullopt; }
    void closed() noexcept override {}
    Event heard;
  };
  struct Speaking final : Watching {
    using Watching::Watching;
    cdash::Upgrade upgrade(const cdash::Request&) noexcept override { return {conversation, {}}; }
    std::shared_ptr<Silent> conversation = std::make_shared<Silent>();
  };
  Speaking handler([](const cdash::Request&) { return text("x"); });
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  client.send("hello");
  REQUIRE(handler.conversation->heard.wait());
  const auto figures = handler.status.lock()->figures();
  CHECK(figures.websockets == 1);
  CHECK(figures.bytes_received == upgrade_request().size() + frame("hello").size());
}

TEST_CASE("A server that is to stop drains first: it says so, and serves as before") {
  Watching handler([](const cdash::Request&) { return text("x"); });
  auto settings = any_port();
  settings.drain_delay = 1h;
  cdash::Server server(handler, settings);
  CHECK_FALSE(handler.status.lock()->is_draining());
  server.stop();
  CHECK(handler.status.lock()->is_draining());
  CHECK(Client(server.port()).ask(simple_get).status == 200);
}

TEST_CASE("A server stops when its drain delay is over, and is no longer draining then") {
  Watching handler([](const cdash::Request&) { return text("x"); });
  auto settings = any_port();
  settings.drain_delay = 20ms;
  cdash::Server server(handler, settings);
  server.stop();
  server.wait();
  CHECK_THROWS(Client(server.port()));
  CHECK_FALSE(handler.status.lock()->is_draining());
}

TEST_CASE("The health endpoint of an app is 503 while its server drains, and other pages are there") {
  cdash::App app{{.health_endpoint = "health"}};
  app.layout(cdash::html::Div());
  auto settings = any_port();
  settings.drain_delay = 1h;
  cdash::Server server(app, settings);
  Client client(server.port());
  CHECK(client.ask("GET /health HTTP/1.1\r\nHost: a\r\n\r\n").body == "OK");
  server.stop();
  const auto answer = client.ask("GET /health HTTP/1.1\r\nHost: a\r\n\r\n");
  CHECK(answer.status == 503);
  CHECK(answer.body == "draining");
  CHECK(client.ask("GET /_dash-layout HTTP/1.1\r\nHost: a\r\n\r\n").status == 200);
}
