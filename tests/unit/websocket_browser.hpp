// A browser that is connected to an app, and the server's end of its WebSocket, for the tests of app/.
#pragma once

#include <catch2/catch.hpp>
#include <cdash/app/app.hpp>
#include <cdash/html/button.hpp>
#include <cdash/html/div.hpp>
#include <condition_variable>
#include <deque>
#include <functional>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "app_fixture.hpp"

namespace websockets {

using namespace cdash;
using namespace cdash_test;

inline const html::Div::Id out{"out"};
inline const html::Div::Id other{"other"};

// The server's end: keeps what it is told. Runs the user's code at once, or when the test says so.
struct Socket final : Channel {
  void wake() noexcept override {
    {
      const std::lock_guard lock(mutex);
      ++wakes;
    }
    woken.notify_all();
  }
  void close(std::uint16_t code, std::string_view reason) noexcept override {
    const std::lock_guard lock(mutex);
    closed = std::to_string(code) + " " + std::string(reason);
  }
  bool run(std::function<void()> work, std::string) override {
    if (is_busy) return false;
    if (holds_work)
      held.push_back(std::move(work));
    else
      work();
    return true;
  }

  std::shared_ptr<void> promise() override { return promises; }
  // How many answers the app has promised.
  long promised() const { return promises.use_count() - 1; }

  const std::shared_ptr<int> promises = std::make_shared<int>();
  std::mutex mutex;
  std::condition_variable woken;
  int wakes = 0;
  std::string closed;
  bool is_busy = false;
  bool holds_work = false;
  std::deque<std::function<void()>> held;
};

// An app with one callback, from go.n_clicks to out.children, and a browser that is connected to it.
struct Browser {
  using Function = std::function<std::string(const Context&)>;

  explicit Browser(Function function, AppSettings settings = {}) : Browser(std::move(settings)) {
    app.callback(Output(out.children()), Input("go", "n_clicks"),
                 [function](const Context& context, int) { return function(context); })
        .websocket();
  }
  explicit Browser(AppSettings settings) : app(std::move(settings)), asker(app) {
    app.layout(html::Div().id(out), html::Div().id(other), html::Div().id({{"index", 0}}),
               html::Button().id("go"));
  }
  ~Browser() {
    if (conversation) conversation->closed();
  }

  Upgrade upgrade(std::vector<HeaderView> headers = {{"Origin", "http://here:80"}, {"Host", "here:80"}}) {
    return app.handler().upgrade({"GET", "/_dash-ws-callback", headers, {}, "127.0.0.1"});
  }
  void connect() {
    if (conversation) return;
    const std::vector<HeaderView> headers{
        {"Origin", "http://here:80"}, {"Host", "here:80"}, {"Cookie", "user=ada"}};
    conversation = upgrade(headers).conversation;
    REQUIRE(conversation);
    conversation->opened(socket);
  }
  void send(std::string_view message) {
    connect();
    conversation->received(message);
  }
  void call(std::string_view request = "r1", std::string_view page = "p") {
    send(R"({"type":"callback_request","rendererId":")" + std::string(page) + R"(","requestId":")" +
         std::string(request) + R"(","payload":)" + one_input("out.children", "go.n_clicks", "1") + "}");
  }
  // Everything that is to be sent now, a line each.
  std::string sent() {
    std::string lines;
    while (auto message = conversation->next()) lines += std::string(message->view()) + "\n";
    return lines;
  }
  // What a page gets for its call.
  std::string answer() {
    call();
    return sent();
  }

  App app;
  Asker asker;
  std::shared_ptr<Socket> socket = std::make_shared<Socket>();
  std::shared_ptr<Conversation> conversation;
};

inline std::string response(std::string_view payload, std::string_view request = "r1") {
  return R"({"type":"callback_response","rendererId":"p","requestId":")" + std::string(request) +
         R"(","payload":)" + std::string(payload) + "}\n";
}

inline std::string ok(std::string_view children) {
  return response(R"({"status":"ok","data":{"multi":true,"response":{"out":{"children":")" +
                  std::string(children) + R"("}}}})");
}

inline std::string property(std::string_view id, std::string_view props) {
  return R"({"type":"set_props","rendererId":"p","payload":{"componentId":")" + std::string(id) +
         R"(","props":)" + std::string(props) + "}}";
}

inline AppSettings at_once() { return {.websocket_batch_delay = 0}; }
// Nothing goes by itself: a test that wants an answer to take it along.
inline AppSettings never() { return {.websocket_batch_delay = 3600}; }

}  // namespace websockets
