// What connections of a WebSocket may hold together: bytes of calls that wait, and bytes that wait to be
// sent.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cdash/app/impl/conversation.hpp>
#include <future>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

#include "websocket_browser.hpp"

using namespace cdash;
using namespace cdash_test;
using namespace websockets;

namespace {

std::string call_message(std::string_view request, std::string_view padding = {}) {
  return R"({"type":"callback_request","rendererId":"p","requestId":")" + std::string(request) +
         R"(","padding":")" + std::string(padding) + R"(","payload":)" +
         one_input("out.children", "go.n_clicks", "1") + "}";
}

const auto too_many_calls =
    response(R"({"status":"error","message":"Too many calls wait for an answer."})", "r3");

// A browser whose calls wait until the test runs them.
Browser holding(std::size_t call_bytes) {
  return Browser([](const Context&) { return "done"; }, {.websocket_call_bytes = call_bytes});
}

// A second browser at the same app.
struct Another {
  explicit Another(Browser& first) {
    const std::vector<HeaderView> headers{{"Origin", "http://here:80"}, {"Host", "here:80"}};
    conversation = first.upgrade(headers).conversation;
    conversation->opened(socket);
  }
  ~Another() { conversation->closed(); }
  std::string sent() {
    std::string lines;
    while (auto message = conversation->next()) lines += std::string(message->view()) + "\n";
    return lines;
  }
  std::shared_ptr<Socket> socket = std::make_shared<Socket>();
  std::shared_ptr<Conversation> conversation;
};

}  // namespace

TEST_CASE("calls of all connections wait up to so many bytes, and one more is an error in its page") {
  auto browser = holding(2 * call_message("r1").size());
  browser.connect();
  Another another(browser);
  browser.socket->holds_work = another.socket->holds_work = true;
  browser.send(call_message("r1"));
  another.conversation->received(call_message("r2"));
  CHECK(browser.sent() + another.sent() == "");
  another.conversation->received(call_message("r3"));
  CHECK(another.sent() == too_many_calls);
  CHECK(browser.asker.log ==
        "cdash: on a WebSocket of 127.0.0.1: a call was refused: there are too many bytes in calls that wait "
        "for "
        "an answer (AppSettings::websocket_call_bytes)\n");
}

TEST_CASE("a call that was answered leaves its bytes to another") {
  auto browser = holding(call_message("r1").size());
  for (const auto* request : {"r1", "r2", "r3"}) {
    browser.send(call_message(request));
    CHECK_THAT(browser.sent(), Catch::Contains("\"status\":\"ok\""));
  }
  CHECK(browser.asker.log.empty());
}

TEST_CASE("a refused call is noted once a connection") {
  auto browser = holding(10);
  for (const auto* request : {"r1", "r2", "r3"}) browser.send(call_message(request));
  CHECK_THAT(browser.sent(), Catch::Contains(too_many_calls.substr(0, too_many_calls.size() - 1)));
  CHECK(std::count(browser.asker.log.begin(), browser.asker.log.end(), '\n') == 1);
}

TEST_CASE("a long message that is more than calls may hold ends its connection") {
  const auto message = call_message("r1", std::string(100000, 'x'));
  for (const auto& [room, closed] :
       {std::pair{message.size(), ""}, {message.size() - 1, "1013 the server is busy"}}) {
    auto browser = holding(room);
    browser.connect();
    browser.socket->holds_work = true;
    browser.send(message);
    CHECK(browser.socket->closed == closed);
    CHECK((browser.asker.log == "cdash: on a WebSocket of 127.0.0.1: a long message was refused: there are "
                                "too many bytes in calls that "
                                "wait for an answer (AppSettings::websocket_call_bytes)\n") ==
          !std::string_view(closed).empty());
  }
}

TEST_CASE("a long message counts until its call is answered, and once") {
  const auto message = call_message("r1", std::string(100000, 'x'));
  auto browser = holding(message.size() + 10);
  browser.connect();
  browser.socket->holds_work = true;
  browser.send(message);
  browser.socket->held.front()();  // reads it, and has its call wait
  CHECK(browser.socket->held.size() == 2);
  browser.send(call_message("r3"));
  CHECK(browser.sent() == too_many_calls);
  browser.socket->held.back()();
  browser.socket->held.clear();
  CHECK(browser.sent() == ok("done"));
  browser.send(call_message("r4"));
  CHECK(browser.socket->held.size() == 1);
}

// --- what waits to be sent

namespace {

// A browser whose acknowledged heartbeats wait to be sent, at an app that lets so many of them wait.
struct Slow {
  explicit Slow(std::size_t messages)
      : browser([](const Context&) { return ""; },
                {.websocket_batch_delay = 3600, .websocket_waiting_bytes = messages * cost()}) {
    browser.connect();
  }
  static std::string heartbeat() { return R"({"type":"heartbeat"})"; }
  static std::size_t cost() {
    return std::string_view("{\"type\":\"heartbeat_ack\"}").size() +
           detail::ConversationLimits().message_cost;
  }
  Browser browser;
};

}  // namespace

TEST_CASE("so many bytes of all connections wait to be sent, and no connection is closed for them") {
  Slow slow(3);
  Another another(slow.browser);
  slow.browser.send(Slow::heartbeat());
  slow.browser.send(Slow::heartbeat());
  another.conversation->received(Slow::heartbeat());
  CHECK(slow.browser.socket->closed + another.socket->closed == "");
}

TEST_CASE("past them the connection that most bytes wait for is closed, and the others go on") {
  Slow slow(3);
  Another another(slow.browser);
  slow.browser.send(Slow::heartbeat());
  slow.browser.send(Slow::heartbeat());
  another.conversation->received(Slow::heartbeat());
  slow.browser.send(Slow::heartbeat());
  another.conversation->received(Slow::heartbeat());
  CHECK(slow.browser.socket->closed == "1008 the page takes less than it is sent");
  CHECK(slow.browser.sent().empty());
  CHECK(another.socket->closed.empty());
  CHECK(another.sent() == "[{\"type\":\"heartbeat_ack\"},{\"type\":\"heartbeat_ack\"}]\n");
  CHECK(slow.browser.asker.log ==
        "cdash: on a WebSocket of 127.0.0.1: its client reads too little, and all connections have too many "
        "bytes "
        "to send (AppSettings::websocket_waiting_bytes)\n");
}

TEST_CASE("what was sent, and what a connection had that is closed, counts no more") {
  Slow slow(2);
  {
    Another another(slow.browser);
    another.conversation->received(Slow::heartbeat());
    another.conversation->received(Slow::heartbeat());
  }
  for (int i = 0; i < 3; ++i) {
    slow.browser.send(Slow::heartbeat());
    slow.browser.send(Slow::heartbeat());
    CHECK_FALSE(slow.browser.sent().empty());
  }
  CHECK(slow.browser.socket->closed.empty());
}

TEST_CASE(
    "as many bytes as the limit may wait for one connection, and what comes when there are more closes it") {
  CHECK(detail::ConversationLimits().waiting == 64 << 20);
  App app{{.log = text_log(LogLevel::off)}};
  auto& state = detail::AppAccess::state(app);
  Dispatch dispatch(state);
  detail::Live live(state, dispatch);
  live.limits.waiting = 2 * Slow::cost();
  const auto socket = std::make_shared<Socket>();
  const auto conversation = std::make_shared<detail::PageConversation>(live, Request{}, nullptr);
  conversation->opened(socket);
  for (int i = 0; i < 3; ++i) conversation->received(Slow::heartbeat());
  CHECK(socket->closed.empty());
  conversation->received(Slow::heartbeat());
  CHECK(socket->closed == "1008 the page takes less than it is sent");
  conversation->closed();
}

TEST_CASE("as many persistent callbacks as the limit run at once, and one more does not") {
  CHECK(detail::Lasting::most == 200);
  std::promise<void> end;
  const auto ended = end.get_future().share();
  detail::Lasting lasting;
  std::size_t running = 0;
  while (running < 1000 && lasting.run([ended] { ended.wait(); })) ++running;
  CHECK(running == detail::Lasting::most);
  end.set_value();
}
