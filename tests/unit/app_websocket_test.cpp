// Callbacks over a WebSocket, without one: what pages send and get, and who may connect.
#include <atomic>
#include <catch2/catch.hpp>
#include <cdash/app/app.hpp>
#include <cdash/dcc/graph.hpp>
#include <cdash/html/button.hpp>
#include <cdash/html/div.hpp>
#include <condition_variable>
#include <deque>
#include <future>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#include "websocket_browser.hpp"

using namespace cdash;
using namespace cdash_test;
using namespace websockets;

TEST_CASE("a heartbeat is acknowledged") {
  Browser browser([](const Context&) { return ""; });
  browser.send(R"({"type":"heartbeat"})");
  CHECK(browser.sent() == "{\"type\":\"heartbeat_ack\"}\n");
  CHECK(browser.socket->wakes == 1);
}

TEST_CASE("a call over WebSocket is answered as one over HTTP is") {
  Browser browser([](const Context&) { return "done"; });
  CHECK(browser.answer() == ok("done"));
}

TEST_CASE("a callback that prevents the update tells so over WebSocket") {
  Browser browser([](const Context&) -> std::string { throw PreventUpdate(); });
  CHECK(browser.answer() == response(R"({"status":"prevent_update"})"));
}

TEST_CASE("an error over WebSocket says nothing of the app in production") {
  Browser browser([](const Context&) -> std::string { throw Error("the secret of out"); });
  const auto answer = browser.answer();
  CHECK(answer.find(R"("status":"error","message":"500 Internal Server Error")") != answer.npos);
  CHECK(answer.find("secret") == answer.npos);
}

TEST_CASE("an error over WebSocket is told in words and as a page in debug") {
  Browser browser([](const Context&) -> std::string { throw Error("a <b> & c"); }, {.debug = true});
  const auto answer = browser.answer();
  CHECK(
      answer.find(R"("message":"cdash::Error a <b> & c in the callback for out.children , registered at )") !=
      answer.npos);
  CHECK(answer.find(R"("page":"<!doctype html>)") != answer.npos);
}

TEST_CASE("a callback of HTTP is not called over WebSocket") {
  Browser browser(AppSettings{});
  browser.app.callback(Output(other.children()), Input("go", "n_clicks"), [](int) { return ""; }).websocket();
  browser.app.callback(Output(out.children()), Input("go", "n_clicks"), [](int) { return "called"; });
  CHECK(browser.answer() == response(R"({"status":"error","message":"This callback is called over HTTP."})"));
  CHECK(browser.asker.log ==
        "cdash: on a WebSocket of 127.0.0.1: the callback for out.children was called over WebSocket; say "
        "websocket(), or websocket_callbacks in the app's settings\n");
}

TEST_CASE("with websocket_callbacks every callback is called over WebSocket") {
  Browser browser({.websocket_callbacks = true});
  browser.app.callback(Output(out.children()), Input("go", "n_clicks"), [](int) { return "called"; });
  CHECK(browser.answer() == ok("called"));
}

TEST_CASE("a call over WebSocket of a callback that there is not is an error") {
  Browser browser([](const Context&) { return ""; });
  browser.send(R"({"type":"callback_request","rendererId":"p","requestId":"r1","payload":{"output":"x.y"}})");
  const auto answer = browser.sent();
  CHECK(answer.find(R"("payload":{"status":"error","message":"500 Internal Server Error")") != answer.npos);
}

TEST_CASE("a call over WebSocket knows the handshake") {
  Browser browser([](const Context& context) {
    return std::string(context.cookie("user")) + std::string(context.remote()) + std::string(context.path()) +
           (context.is_websocket() ? " websocket" : "");
  });
  CHECK(browser.answer() == ok("ada127.0.0.1/_dash-ws-callback websocket"));
}

TEST_CASE("a call over HTTP of a WebSocket callback is answered, too") {
  Browser browser([](const Context& context) { return context.is_websocket() ? "websocket" : "http"; });
  CHECK(text(browser.asker.post(one_input("out.children", "go.n_clicks", "1"))) ==
        R"({"multi":true,"response":{"out":{"children":"http"}}})");
}

// --- set_props
// ----------------------------------------------------------------------------------------------

TEST_CASE("what a WebSocket callback sets is sent before it ends") {
  Browser* page = nullptr;
  std::string during;
  Browser browser(
      [&](const Context& context) {
        context.set_props(other.children(), "half");
        during = page->sent();
        return "all";
      },
      at_once());
  page = &browser;
  CHECK(browser.answer() == ok("all"));
  CHECK(during == property("other", R"({"children":"half"})") + "\n");
}

TEST_CASE("what a WebSocket callback sets is sent together with its answer") {
  Browser browser(
      [&](const Context& context) {
        context.set_props(other.children(), "1");
        context.set_props(other.title(), "2");
        return "all";
      },
      never());
  const auto last = ok("all");
  CHECK(browser.answer() == "[" + property("other", R"({"children":"1"})") + "," +
                                property("other", R"({"title":"2"})") + "," +
                                last.substr(0, last.size() - 1) + "]\n");
}

TEST_CASE("what a WebSocket callback sets is sent when the batch has waited long enough") {
  std::promise<void> go;
  Browser browser(
      [&](const Context& context) {
        context.set_props(other.children(), "half");
        go.get_future().wait();
        return "";
      },
      {.websocket_batch_delay = 0.001});
  browser.socket->holds_work = true;
  browser.call();
  std::thread running(browser.socket->held.front());
  {
    std::unique_lock lock(browser.socket->mutex);
    browser.socket->woken.wait(lock, [&] { return browser.socket->wakes > 0; });
  }
  CHECK(browser.sent() == property("other", R"({"children":"half"})") + "\n");
  go.set_value();
  running.join();
}

TEST_CASE("a WebSocket callback sets the property of a dictionary id by its canonical text") {
  Browser browser([](const Context& context) {
    context.set_props(html::Div::Id{{"index", 0}}.children(), "x");
    return "";
  });
  CHECK(browser.answer().starts_with("[" + property(R"({\"index\":0})", R"({"children":"x"})")));
}

TEST_CASE("what a WebSocket callback sets by ALL goes with its answer") {
  Browser browser([](const Context& context) {
    context.set_props(html::Div::Id{{"index", ALL}}.children(), "x");
    return "";
  });
  CHECK(browser.answer() ==
        response(R"({"status":"ok","data":{"multi":true,"sideUpdate":{"{\"index\":[\"ALL\"]}.children":"x"},)"
                 R"("response":{"out":{"children":""}}}})"));
}

TEST_CASE("while a client does not read, only a property's newest value is kept") {
  Browser browser(
      [](const Context& context) {
        for (int i = 0; i < 100000; ++i) context.set_props(other.children(), std::to_string(i));
        return "";
      },
      never());
  const auto sent = browser.answer();
  CHECK(sent.size() < 20000);
  CHECK(sent.find(R"({"children":"99999"})") != sent.npos);
}

TEST_CASE("a value that a patch builds on is kept while a client does not read") {
  Browser browser(
      [](const Context& context) {
        for (int i = 0; i < 200; ++i) context.set_props(other.title(), std::to_string(i));
        Patch patch;
        patch += "!";
        context.set_props(other.title(), patch);
        context.set_props(other.title(), "new");
        return "";
      },
      never());
  const auto sent = browser.answer();
  const auto base = sent.find(R"({"title":"199"})");
  const auto patch = sent.find("__dash_patch_update");
  CHECK(base < patch);
  CHECK(patch < sent.find(R"({"title":"new"})"));
  CHECK(sent.find(R"({"title":"new"})") != sent.npos);
}

TEST_CASE("a client that does not read what cannot be replaced is told to go") {
  const std::string large(1 << 20, 'x');
  Browser browser(
      [&](const Context& context) {
        for (int i = 0; i < 70; ++i) context.set_props(dcc::Graph::Id("graph").extendData(), Json(large));
        return "";
      },
      never());
  browser.call();
  CHECK(browser.socket->closed == "1008 the page takes less than it is sent");
}

// --- get_prop
// -----------------------------------------------------------------------------------------------

namespace websockets {

// A callback that asks the page, running on a thread of its own, up to its question.
struct Asking {
  explicit Asking(Browser& of) : browser(of) {
    browser.socket->holds_work = true;
    browser.call();
    thread = std::thread(browser.socket->held.front());
    std::unique_lock lock(browser.socket->mutex);
    browser.socket->woken.wait(lock, [&] { return browser.socket->wakes > 0; });
    lock.unlock();
    question = browser.sent();
  }
  std::string result() {
    thread.join();
    return browser.sent();
  }
  Browser& browser;
  std::thread thread;
  std::string question;
};

std::string children_of_other(const Context& context) {
  return context.get_prop<std::string>(other.children());
}

}  // namespace websockets

TEST_CASE("get_prop asks the page") {
  Browser browser(children_of_other);
  Asking asking(browser);
  CHECK(asking.question ==
        R"({"type":"get_props_request","rendererId":"p","requestId":"g1","payload":{"componentId":"other",)"
        R"("properties":["children"]}})"
        "\n");
  browser.send(
      R"({"type":"get_props_response","rendererId":"p","requestId":"g1","payload":{"children":"here"}})");
  CHECK(asking.result() == ok("here"));
}

TEST_CASE("another page's answer to get_prop does not count, and is noted once") {
  Browser browser(children_of_other);
  Asking asking(browser);
  for (int i = 0; i < 3; ++i)
    browser.send(
        R"({"type":"get_props_response","rendererId":"q","requestId":"g1","payload":{"children":"forged"}})");
  browser.send(
      R"({"type":"get_props_response","rendererId":"p","requestId":"g1","payload":{"children":"here"}})");
  CHECK(asking.result() == ok("here"));
  CHECK(browser.asker.log ==
        "cdash: on a WebSocket of 127.0.0.1: a page has answered what it was not asked\n");
}

TEST_CASE("get_prop ends when the page goes") {
  Browser browser([](const Context& context) {
    try {
      return children_of_other(context);
    } catch (const Error& error) {
      return std::string(error.what());
    }
  });
  Asking asking(browser);
  browser.send(R"({"type":"goodbye","rendererId":"p"})");
  CHECK(asking.result() == ok("cdash: get_prop() of other.children: the page has gone"));
}

TEST_CASE("get_prop over HTTP says that it needs a WebSocket") {
  Browser browser([](const Context& context) {
    try {
      return children_of_other(context);
    } catch (const Error& error) {
      return std::string(error.what());
    }
  });
  CHECK(text(browser.asker.post(one_input("out.children", "go.n_clicks", "1"))).find("WebSocket") !=
        std::string::npos);
}

// --- calls that last
// ----------------------------------------------------------------------------------------

TEST_CASE("a call over WebSocket knows when its page has gone, and only its own") {
  std::vector<bool> gone;
  Browser* page = nullptr;
  Browser browser([&](const Context& context) {
    gone.push_back(context.is_shutdown());
    page->send(R"({"type":"goodbye","rendererId":"q"})");
    gone.push_back(context.is_shutdown());
    page->send(R"({"type":"goodbye","rendererId":"p"})");
    gone.push_back(context.is_shutdown());
    return "";
  });
  page = &browser;
  browser.call();
  CHECK(gone == std::vector{false, false, true});
}

TEST_CASE("a page that a browser puts away tells over HTTP that it has gone") {
  std::vector<bool> gone;
  int status = 0;
  Browser* page = nullptr;
  Browser browser([&](const Context& context) {
    gone.push_back(context.is_shutdown());
    status = page->asker.ask("POST", "/_dash-ws-callback", "p").status;
    gone.push_back(context.is_shutdown());
    return "";
  });
  page = &browser;
  browser.call();
  CHECK(status == 204);
  CHECK(gone == std::vector{false, true});
}

TEST_CASE("a browser has at most two hundred pages") {
  Browser browser([](const Context&) { return ""; });
  for (int i = 0; i < 200; ++i) browser.call("r", "p" + std::to_string(i));
  browser.send(R"({"type":"goodbye","rendererId":"p7"})");
  browser.call("r", "one more");
  CHECK(browser.socket->closed.empty());
  browser.call("r", "too many");
  CHECK(browser.socket->closed == "1008 there are too many pages");
}

TEST_CASE("a call over WebSocket knows when the connection has gone") {
  std::vector<bool> gone;
  Browser* page = nullptr;
  Browser browser([&](const Context& context) {
    page->conversation->closed();
    gone.push_back(context.is_shutdown());
    context.set_props(other.children(), "nobody reads this");
    return "";
  });
  page = &browser;
  browser.call();
  CHECK(gone == std::vector{true});
  CHECK(browser.sent().empty());
}

TEST_CASE("a persistent callback has a thread of its own, and ends when it sets what nobody sees") {
  Browser browser(AppSettings{});
  std::promise<bool> started, ended;
  std::promise<void> left;
  browser.app
      .callback(Output(out.children()), Input("go", "n_clicks"),
                [&](const Context& context, int) {
                  started.set_value(context.is_shutdown());
                  left.get_future().wait();
                  try {
                    context.set_props(other.children(), "x");
                  } catch (const PreventUpdate&) {
                    ended.set_value(true);
                    throw;
                  }
                  ended.set_value(false);
                  return "";
                })
      .persistent();
  browser.socket->is_busy = true;
  browser.call();
  CHECK_FALSE(started.get_future().get());
  browser.send(R"({"type":"goodbye","rendererId":"p"})");
  left.set_value();
  CHECK(ended.get_future().get());
}

TEST_CASE("a call that has the name of one that runs ends the connection") {
  Browser browser([](const Context&) { return ""; });
  browser.socket->holds_work = true;
  browser.call("r1");
  browser.call("r1", "q");  // another page's
  CHECK(browser.socket->closed.empty());
  browser.call("r1");
  CHECK(browser.socket->closed == "1008 a requestId is used twice");
}

TEST_CASE("a persistent callback is not called over HTTP, where nothing would end it") {
  bool called = false;
  Browser browser{AppSettings{}};
  browser.app
      .callback(Output(out.children()), Input("go", "n_clicks"),
                [&](int) {
                  called = true;
                  return "";
                })
      .persistent();
  const auto answer =
      browser.asker.ask("POST", "/_dash-update-component", one_input("out.children", "go.n_clicks", "1"),
                        {{"Content-Type", "application/json"}});
  CHECK(answer.status == 400);
  CHECK_FALSE(called);
  CHECK(
      browser.asker.log ==
      "cdash: the persistent callback for out.children was called over HTTP, where nothing would tell it to "
      "end; let its page open a WebSocket (docs/websocket.md, \"Who may connect\"), or publish() from a "
      "thread "
      "of the service\n");
}

TEST_CASE("a cookie that a WebSocket callback sets is noted, with where to set it") {
  Browser browser([](const Context& context) {
    context.set_cookie("user", "ada");
    return "done";
  });
  CHECK(browser.answer() == ok("done"));
  CHECK(browser.asker.log ==
        "cdash: on a WebSocket of 127.0.0.1: a callback has set a cookie, which only an answer over HTTP can "
        "carry; set it in a callback that does not say websocket()\n");
}

TEST_CASE("a persistent callback cannot set what a pattern stands for") {
  std::promise<std::string> told;
  Browser browser{AppSettings{}};
  browser.app
      .callback(Output(out.children()), Input("go", "n_clicks"),
                [&](const Context& context, int) {
                  try {
                    context.set_props(html::Div::Id{{"index", ALL}}.children(), "x");
                    told.set_value("nothing");
                  } catch (const Error& error) {
                    told.set_value(error.what());
                  }
                  return "";
                })
      .persistent();
  browser.call();
  CHECK(told.get_future().get() ==
        "cdash: set_props() in a persistent callback names one component, not {\"index\":[\"ALL\"]}; what a "
        "pattern stands for the page knows with the answer, which does not come");
}

TEST_CASE("calls, messages, sending and the end of a connection may happen all at once") {
  Browser browser([](const Context& context) {
    for (int i = 0; i < 200; ++i) context.set_props(other.children(), std::to_string(i));
    return "";
  });
  browser.connect();
  std::atomic<bool> has_ended = false;
  std::vector<std::thread> pages;
  for (const std::string page : {"a", "b", "c"})
    pages.emplace_back([&browser, page] {
      for (int i = 0; i < 50; ++i) browser.call("r" + std::to_string(i), page);
    });
  std::thread network([&] {
    while (!has_ended) browser.sent();
  });
  browser.send(R"({"type":"goodbye","rendererId":"b"})");
  pages[0].join();
  browser.conversation->closed();
  pages[1].join();
  pages[2].join();
  has_ended = true;
  network.join();
  CHECK(browser.sent().empty());
}

// --- bad messages
// -------------------------------------------------------------------------------------------

TEST_CASE("a message that is no JSON ends the connection, and is noted once") {
  Browser browser([](const Context&) { return ""; });
  for (const auto* text : {"{", "[]", "{\"type\":1}", "\"x\""}) browser.send(text);
  CHECK(browser.socket->closed == "1007 a message is no JSON object with a type");
  CHECK(browser.asker.log == "cdash: on a WebSocket of 127.0.0.1: a message is no JSON object with a type\n");
}

TEST_CASE("a message of no page ends the connection") {
  const auto id = GENERATE(as<std::string>(), "", R"("rendererId":"",)", R"("rendererId":7,)",
                           "\"rendererId\":\"" + std::string(101, 'x') + "\",");
  Browser browser([](const Context&) { return ""; });
  browser.send("{" + id + R"("type":"callback_request","requestId":"r","payload":{}})");
  CHECK(browser.socket->closed == "1008 a message has no proper rendererId");
}

TEST_CASE("a call without a request or a body ends the connection") {
  const auto rest = GENERATE(as<std::string>(), R"("payload":{})", R"("requestId":"r")",
                             R"("requestId":"r","payload":[])", R"("requestId":"","payload":{})");
  Browser browser([](const Context&) { return ""; });
  browser.send(R"({"type":"callback_request","rendererId":"p",)" + rest + "}");
  CHECK(browser.socket->closed == "1008 a callback_request has no proper requestId or payload");
}

TEST_CASE("a message of an unknown type is noted, and nothing else") {
  Browser browser([](const Context&) { return ""; });
  browser.send(R"({"type":"whatever","rendererId":"p"})");
  CHECK(browser.socket->closed.empty());
  CHECK(browser.asker.log ==
        "cdash: on a WebSocket of 127.0.0.1: a message of the type \"whatever\" means nothing here\n");
}

TEST_CASE("a browser has at most a thousand calls waiting") {
  Browser browser([](const Context&) { return ""; });
  browser.connect();
  browser.socket->holds_work = true;
  for (int i = 0; i < 1000; ++i) browser.call("r" + std::to_string(i));
  CHECK(browser.sent().empty());
  browser.call("last");
  CHECK(browser.sent() ==
        response(R"({"status":"error","message":"Too many calls wait for an answer."})", "last"));
}

TEST_CASE("a call over WebSocket that the server has no room for is an error") {
  Browser browser([](const Context&) { return ""; });
  browser.socket->is_busy = true;
  CHECK(browser.answer() == response(R"({"status":"error","message":"The server is busy."})"));
}

TEST_CASE("a long message is read where it holds nobody up") {
  Browser browser([](const Context&) { return "read"; });
  browser.connect();
  browser.socket->holds_work = true;
  browser.send(R"({"type":"callback_request","rendererId":"p","requestId":"r1","padding":")" +
               std::string(100000, 'x') + R"(","payload":)" + one_input("out.children", "go.n_clicks", "1") +
               "}");
  browser.socket->holds_work = false;
  browser.socket->held.front()();
  CHECK(browser.sent() == ok("read"));
}

// --- who may connect
// ----------------------------------------------------------------------------------------

namespace websockets {

// The status that a handshake is refused with, or 101.
int knock(Browser& browser, std::vector<HeaderView> headers) {
  const auto answer = browser.upgrade(std::move(headers));
  return answer.conversation ? 101 : answer.refusal.status;
}

}  // namespace websockets

TEST_CASE("a page of this server may connect") {
  Browser browser([](const Context&) { return ""; });
  CHECK(knock(browser, {{"Origin", "http://a:1"}, {"Host", "a:1"}}) == 101);
  CHECK(knock(browser, {{"Origin", "https://Example.org"}, {"Host", "example.org"}}) == 101);
}

TEST_CASE("a page of another origin may not connect") {
  const auto origin = GENERATE(as<std::string>(), "http://b:1", "http://a:2", "http://a", "http://a:1.evil",
                               "null", "ftp://a:1", "a:1", "http://");
  Browser browser([](const Context&) { return ""; });
  CHECK(knock(browser, {{"Origin", origin}, {"Host", "a:1"}}) == 403);
  CHECK(browser.asker.log == "cdash: a WebSocket of 127.0.0.1 was refused: Origin not allowed\n");
}

TEST_CASE("a client that does not tell its origin may not connect") {
  Browser browser([](const Context&) { return ""; });
  CHECK(knock(browser, {{"Host", "a:1"}}) == 403);
  CHECK(browser.asker.log == "cdash: a WebSocket of 127.0.0.1 was refused: Origin header required\n");
}

TEST_CASE("an allowed origin is compared whole") {
  Browser browser([](const Context&) { return ""; }, {.websocket_allowed_origins = {"https://b.example"}});
  CHECK(knock(browser, {{"Origin", "https://b.example"}, {"Host", "a:1"}}) == 101);
  CHECK(knock(browser, {{"Origin", "http://b.example"}, {"Host", "a:1"}}) == 403);
  CHECK(knock(browser, {{"Origin", "https://b.example:8443"}, {"Host", "a:1"}}) == 403);
  CHECK(knock(browser, {{"Origin", "https://b.example.evil"}, {"Host", "a:1"}}) == 403);
}

TEST_CASE("websocket_connect sees the handshake, and may refuse it") {
  Browser browser([](const Context&) { return ""; },
                  {.websocket_connect = [](const Request& request) -> std::optional<WebSocketRefusal> {
                    if (request.header("Cookie") == "key=1") return std::nullopt;
                    return WebSocketRefusal{.reason = "no key"};
                  }});
  CHECK(knock(browser, {{"Origin", "http://a"}, {"Host", "a"}, {"Cookie", "key=1"}}) == 101);
  CHECK(knock(browser, {{"Origin", "http://a"}, {"Host", "a"}}) == 403);
  CHECK(browser.asker.log == "cdash: a WebSocket of 127.0.0.1 was refused: no key\n");
}

TEST_CASE("websocket_message sees every message but heartbeats, and may end the connection") {
  std::string seen;
  Browser browser([](const Context&) { return "called"; },
                  {.websocket_message = [&](const Request&, std::string_view message) {
                    seen += message;
                    return std::optional(WebSocketRefusal{4010, "enough"});
                  }});
  browser.send(R"({"type":"heartbeat"})");
  browser.sent();
  browser.send(R"({"type":"goodbye","rendererId":"p"})");
  CHECK(seen == R"({"type":"goodbye","rendererId":"p"})");
  CHECK(browser.socket->closed == "4010 enough");
}

TEST_CASE("an app whose callbacks come over HTTP speaks no WebSocket") {
  Browser browser(AppSettings{});
  browser.app.callback(Output(out.children()), Input("go", "n_clicks"), [](int) { return ""; });
  CHECK(knock(browser, {{"Origin", "http://a"}, {"Host", "a"}}) == 404);
}

TEST_CASE("WebSocket is spoken at one address alone") {
  Browser browser([](const Context&) { return ""; });
  const std::vector<HeaderView> headers{{"Origin", "http://a"}, {"Host", "a"}};
  CHECK(browser.app.handler().upgrade({"GET", "/", headers, {}, "127.0.0.1"}).refusal.status == 404);
}

// --- what the page is told
// ----------------------------------------------------------------------------------

TEST_CASE("the records of WebSocket callbacks say so") {
  Browser browser([](const Context&) { return ""; });
  browser.app.callback(Output(other.children()), Input("go", "n_clicks"), [](int) { return ""; })
      .persistent();
  CHECK(member(browser.asker, "websocket") == "true");
  CHECK(record(browser.asker).contains("persistent") == false);
  CHECK(member(browser.asker, "persistent", 1) == "true");
  CHECK(member(browser.asker, "websocket", 1) == "true");
}

TEST_CASE("a page gets the script for WebSocket, and where to connect") {
  Browser browser([](const Context&) { return ""; },
                  {.url_base_pathname = "/app/", .websocket_inactivity_timeout = 1000});
  const auto page = text(browser.asker.get("/app/"));
  CHECK(page.find("/live.js\"></script>") != page.npos);
  CHECK(
      page.find(R"("cdash_live":{"callbacks":"some","url":"/app/_dash-ws-callback","worker":"/app/_dash-)") !=
      page.npos);
  CHECK(page.find(R"("inactivity_timeout":1000,"heartbeat_interval":30000)") != page.npos);
}

TEST_CASE("a page without WebSocket callbacks gets no script for them") {
  Browser browser(AppSettings{});
  browser.app.callback(Output(out.children()), Input("go", "n_clicks"), [](int) { return ""; });
  const auto page = text(browser.asker.get("/"));
  CHECK(page.find("live.js") == page.npos);
  CHECK(page.find("cdash_live") == page.npos);
}
