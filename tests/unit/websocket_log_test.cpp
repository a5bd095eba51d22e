// What a WebSocket connection leaves in the log: whose mistake it was, and which handshake it belongs to.
#include <catch2/catch.hpp>
#include <stdexcept>
#include <string>
#include <vector>

#include "websocket_browser.hpp"

using namespace cdash;
using namespace cdash_test;
using namespace websockets;

namespace {

// A browser whose app notes level and request of each line.
struct Noted {
  explicit Noted(AppSettings settings = {})
      : browser(
            [](const Context& context) -> std::string {
              if (context.request_id() != "trace-1") throw std::runtime_error("of another request");
              throw std::runtime_error("bad");
            },
            std::move(settings)) {
    browser.app.settings().log = [this](const LogRecord& record) {
      lines += std::string(name_of(record.level)) + "|" + std::string(record.request_id) + "|" +
               std::string(record.message) + "\n";
    };
  }
  void connect() {
    const std::vector<HeaderView> headers{{"Origin", "http://here:80"}, {"Host", "here:80"}};
    browser.conversation = browser.app.handler()
                               .upgrade({.method = "GET",
                                         .target = "/_dash-ws-callback",
                                         .headers = headers,
                                         .remote = "127.0.0.1",
                                         .id = {.given = "trace-1"}})
                               .conversation;
    browser.conversation->opened(browser.socket);
  }
  std::string lines;
  Browser browser;
};

}  // namespace

TEST_CASE("a handshake of another origin is a warning") {
  Noted noted;
  const auto answer = noted.browser.upgrade({{"Origin", "http://elsewhere"}, {"Host", "here:80"}});
  CHECK(noted.lines == "warn|" + header(answer.refusal, "X-Request-ID") +
                           "|a WebSocket of 127.0.0.1 was refused: Origin not allowed\n");
}

TEST_CASE("a message that is none is a warning, with the id of its handshake") {
  Noted noted;
  noted.connect();
  noted.browser.send("nonsense");
  CHECK(noted.lines == "warn|trace-1|on a WebSocket of 127.0.0.1: a message is no JSON object with a type\n");
}

TEST_CASE("a callback that fails over a WebSocket is an error, with the id of its handshake") {
  Noted noted;
  noted.connect();
  noted.browser.call();
  CHECK_THAT(noted.lines, Catch::StartsWith("error|trace-1|the callback for out.children (") &&
                              Catch::EndsWith(") failed: std::runtime_error: bad\n"));
}

TEST_CASE("a call over a WebSocket that fits no callback is a warning, with the id of its handshake") {
  Noted noted;
  noted.connect();
  noted.browser.send(R"({"type":"callback_request","rendererId":"p","requestId":"1","payload":)" +
                     one_input("none.children", "go.n_clicks", "1") + "}");
  CHECK(noted.lines ==
        "warn|trace-1|a request names a callback that the app does not have; answered with 500\n");
}

TEST_CASE("a websocket_message of the app's that throws is an error") {
  Noted noted({.websocket_message = [](const Request&, std::string_view) -> std::optional<WebSocketRefusal> {
    throw std::runtime_error("broken");
  }});
  noted.connect();
  noted.browser.call();
  CHECK(noted.lines == "error|trace-1|on a WebSocket of 127.0.0.1: websocket_message threw: broken\n");
}

TEST_CASE("what a client did wrong is said once, and does not hide what the program does wrong") {
  Noted noted({.websocket_message = [](const Request&, std::string_view message) {
    if (message.find("callback_request") != message.npos) throw std::runtime_error("broken");
    return std::optional<WebSocketRefusal>();
  }});
  noted.connect();
  noted.browser.send(R"({"type":"strange","rendererId":"p"})");
  noted.browser.send(R"({"type":"stranger","rendererId":"p"})");
  noted.browser.call();
  CHECK(noted.lines ==
        "warn|trace-1|on a WebSocket of 127.0.0.1: a message of the type \"strange\" means nothing here\n"
        "error|trace-1|on a WebSocket of 127.0.0.1: websocket_message threw: broken\n");
}
