// Coroutine callbacks over a WebSocket: what they ask the page, and what a server that stops owes them.
#include <boost/asio/io_context.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <catch2/catch.hpp>
#include <cdash/app/coroutine.hpp>
#include <cdash/error.hpp>
#include <chrono>
#include <future>
#include <memory>
#include <string>
#include <thread>
#include <vector>

#include "http_websocket_client.hpp"
#include "websocket_browser.hpp"

using namespace cdash;
using namespace cdash_test;
using namespace websockets;
using boost::asio::awaitable;

namespace {

// A browser at an app whose callback is a coroutine, which runs while the test says so.
struct Waiting {
  template <class F>
  explicit Waiting(F function) : browser(AppSettings{}) {
    run_coroutines_on(browser.app, loop.get_executor());
    browser.app.callback(Output(out.children()), Input("go", "n_clicks"), std::move(function)).websocket();
  }
  ~Waiting() {
    if (browser.conversation) browser.conversation->closed();
    browser.conversation.reset();
    run();
  }
  void run() {
    loop.restart();
    loop.poll();
  }
  // What is sent for a call until it waits.
  std::string call(std::string_view request = "r1", std::string_view page = "p") {
    browser.call(request, page);
    run();
    return browser.sent();
  }
  std::string after(std::string_view message) {
    browser.send(message);
    run();
    return browser.sent();
  }

  boost::asio::io_context loop;
  Browser browser;
};

awaitable<std::string> children_of_other(const Context& context, int) {
  co_return co_await context.async_get_prop<std::string>(other.children());
}

std::string question(std::string_view number, std::string_view component = "other") {
  return R"({"type":"get_props_request","rendererId":"p","requestId":")" + std::string(number) +
         R"(","payload":{"componentId":")" + std::string(component) + R"(","properties":["children"]}})" +
         "\n";
}

std::string here(std::string_view number, std::string_view value = "\"here\"") {
  return R"({"type":"get_props_response","rendererId":"p","requestId":")" + std::string(number) +
         R"(","payload":{"children":)" + std::string(value) + "}}";
}

// What a coroutine's error says.
awaitable<std::string> told(const Context& context, int n) {
  std::string what;
  try {
    what = co_await children_of_other(context, n);
  } catch (const Error& error) {
    what = error.what();
  }
  co_return what;
}

}  // namespace

TEST_CASE("async_get_prop asks the page, and keeps no thread until it answers") {
  Waiting page(children_of_other);
  CHECK(page.call() == question("g1"));
  CHECK(page.after(here("g1")) == ok("here"));
}

TEST_CASE("async_get_prop takes an id and a property by their names") {
  Waiting page([](const Context& context, int) -> awaitable<int> {
    const ComponentId id("anything");
    co_return co_await context.async_get_prop<int>(id, "children");
  });
  CHECK(page.call() == question("g1", "anything"));
  CHECK(page.after(here("g1", "5")) ==
        response(R"({"status":"ok","data":{"multi":true,"response":{"out":{"children":5}}}})"));
}

TEST_CASE("two coroutines that ask get each its own answer, in whatever order they come") {
  Waiting page(children_of_other);
  CHECK(page.call("r1") == question("g1"));
  CHECK(page.call("r2") == question("g2"));
  CHECK_THAT(page.after(here("g2", "\"second\"")), Catch::Contains("\"r2\"") && Catch::Contains("second"));
  CHECK_THAT(page.after(here("g1", "\"first\"")), Catch::Contains("\"r1\"") && Catch::Contains("first"));
}

TEST_CASE("another page's answer to async_get_prop does not count") {
  Waiting page(children_of_other);
  page.call();
  CHECK(
      page.after(R"({"type":"get_props_response","rendererId":"q","requestId":"g1","payload":{}})").empty());
  CHECK(page.after(here("g1")) == ok("here"));
}

TEST_CASE("async_get_prop ends when the page goes") {
  Waiting page(told);
  page.call();
  CHECK(page.after(R"({"type":"goodbye","rendererId":"p"})") ==
        ok("cdash: get_prop() of other.children: the page has gone"));
}

TEST_CASE("async_get_prop ends when the connection goes") {
  std::string said;
  Waiting page([&](const Context& context, int n) -> awaitable<std::string> {
    said = co_await told(context, n);
    co_return said;
  });
  page.call();
  page.browser.conversation->closed();
  page.run();
  CHECK(said == "cdash: get_prop() of other.children: the page has gone");
}

TEST_CASE("async_get_prop of a page that has gone already does not ask it") {
  Waiting* waiting = nullptr;
  Waiting page([&](const Context& context, int n) -> awaitable<std::string> {
    waiting->browser.send(R"({"type":"goodbye","rendererId":"p"})");
    co_return co_await told(context, n);
  });
  waiting = &page;
  CHECK(page.call() == ok("cdash: get_prop() of other.children: the page has gone"));
}

TEST_CASE("async_get_prop of another type says what the page has") {
  Waiting page([](const Context& context, int) -> awaitable<std::string> {
    std::string what;
    try {
      co_await context.async_get_prop<double>(other.children());
    } catch (const Error& error) {
      what = error.what();
    }
    co_return what;
  });
  page.call();
  CHECK(page.after(here("g1", "true")) ==
        ok("cdash: other.children is true in the page, but a number was asked for"));
}

TEST_CASE("async_get_prop over HTTP says that it needs a WebSocket") {
  Browser browser(AppSettings{});
  browser.app.callback(Output(out.children()), Input("go", "n_clicks"), told).websocket();
  CHECK_THAT(text(browser.asker.post(one_input("out.children", "go.n_clicks", "1"))),
             Catch::Contains("only a WebSocket callback can ask the page"));
}

TEST_CASE("a coroutine that is let go of while it asks leaves nothing behind") {
  auto page = std::make_unique<Waiting>(children_of_other);
  CHECK(page->call() == question("g1"));
  page.reset();
}

TEST_CASE("an app may end while coroutines ask, and while they learn that their page has gone") {
  for (int i = 0; i < 20; ++i) {
    Browser browser(AppSettings{});
    browser.app.callback(Output(out.children()), Input("go", "n_clicks"), told).websocket();
    browser.call();
    while (browser.sent().empty()) std::this_thread::yield();
  }
}

TEST_CASE("many coroutines ask at once, from the app's own threads") {
  constexpr int count = 100;
  Browser browser(AppSettings{});
  browser.app
      .callback(Output(out.children()), Input("go", "n_clicks"),
                [](const Context& context, int) -> awaitable<int> {
                  int sum = 0;
                  for (int i = 0; i < 3; ++i) sum += co_await context.async_get_prop<int>(other.children());
                  co_return sum;
                })
      .websocket();
  for (int i = 0; i < count; ++i) browser.call("r" + std::to_string(i));
  int answers = 0;
  while (answers < count) {
    // One message, or a list of them.
    const auto lines = browser.sent();
    for (auto at = lines.find("\"requestId\":\""); at != lines.npos;
         at = lines.find("\"requestId\":\"", at)) {
      at += 13;
      const auto name = lines.substr(at, lines.find('"', at) - at);
      if (name.starts_with('g')) browser.send(here(name, "2"));
    }
    for (auto at = lines.find("\"children\":6"); at != lines.npos; at = lines.find("\"children\":6", at + 1))
      ++answers;
    std::this_thread::yield();
  }
  CHECK(browser.socket->promised() == 0);
}

// --- a server that stops

TEST_CASE("a coroutine over WebSocket has promised its answer until it is on its way") {
  Waiting page(children_of_other);
  CHECK(page.call() == question("g1"));
  CHECK(page.browser.socket->promised() == 1);
  CHECK(page.after(here("g1")) == ok("here"));
  CHECK(page.browser.socket->promised() == 0);
}

TEST_CASE("a coroutine learns that the server stops, and its answer is sent all the same") {
  Waiting page([](const Context& context, int) -> awaitable<std::string> {
    const auto before = context.is_shutdown();
    co_await context.async_get_prop(other.children());
    co_return before == context.is_shutdown() ? "nothing new" : "the server stops";
  });
  page.call();
  page.browser.conversation->stopping();
  CHECK(page.after(here("g1")) == ok("the server stops"));
}

TEST_CASE("a server that stops sends what a coroutine has promised, and closes then") {
  App app;
  app.layout(html::Div().id(out), html::Div().id(other), html::Button().id("go"));
  app.callback(Output(out.children()), Input("go", "n_clicks"), children_of_other).websocket();
  Server server(app.handler(), http_test::any_port());
  http_test::SocketClient client(server.port(),
                                 http_test::upgrade_request("Origin: http://a\r\n", "/_dash-ws-callback"));
  client.send(R"({"type":"callback_request","rendererId":"p","requestId":"r1","payload":)" +
              one_input("out.children", "go.n_clicks", "1") + "}");
  CHECK(client.text() + "\n" == question("g1"));
  server.stop();
  client.send(here("g1"));
  CHECK(client.text() + "\n" == ok("here"));
  CHECK(client.close_code() == 1001);
}
