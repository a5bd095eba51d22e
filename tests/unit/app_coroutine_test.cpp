// Callbacks that are coroutines: they answer when they have ended, and keep no thread meanwhile.
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <catch2/catch.hpp>
#include <cdash/app/coroutine.hpp>
#include <cdash/html/div.hpp>
#include <chrono>
#include <condition_variable>
#include <fstream>
#include <future>
#include <mutex>
#include <set>
#include <thread>

#include "app_fixture.hpp"
#include "message_of.hpp"

using namespace cdash;
using namespace cdash_test;
using boost::asio::awaitable;
using boost::asio::use_awaitable;

namespace {

const html::Div::Id in{"in"}, out{"out"};

// Ends when it is told to.
awaitable<void> wait_for(boost::asio::steady_timer& timer) {
  boost::system::error_code ignored;
  co_await timer.async_wait(boost::asio::redirect_error(use_awaitable, ignored));
}

struct Page {
  Page() { app.layout(html::Div().id(in), html::Div().id(out)); }

  template <class F>
  auto callback(F function) {
    return app.callback(Output(out.children()), Input("in", "title"), std::move(function));
  }
  std::string call(std::string_view value) {
    const auto response = asker.post(one_input("out.children", "in.title", value));
    return std::to_string(response.status) + " " + text(response);
  }

  App app;
  Asker asker{app};
};

// Takes answers that come later.
struct Answers final : Later {
  void answer(Response response) noexcept override {
    const std::lock_guard lock(guard);
    bodies.emplace_back(response.body.view());
    arrived.notify_all();
  }
  void wait_for(std::size_t count) {
    std::unique_lock lock(guard);
    arrived.wait(lock, [&] { return bodies.size() >= count; });
  }

  std::mutex guard;
  std::condition_variable arrived;
  std::vector<std::string> bodies;
};

std::size_t threads_of_the_process() {
  std::ifstream status("/proc/self/status");
  std::string word;
  std::size_t count = 0;
  while (status >> word)
    if (word == "Threads:") status >> count;
  return count;
}

}  // namespace

TEST_CASE("a coroutine callback is answered when it has ended") {
  Page page;
  page.callback([](const std::string& text) -> awaitable<std::string> {
    boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, std::chrono::milliseconds(1));
    co_await timer.async_wait(use_awaitable);
    co_return text + "!";
  });
  CHECK(page.call("\"Ada\"") == R"(200 {"multi":true,"response":{"out":{"children":"Ada!"}}})");
}

TEST_CASE("a coroutine callback may set several outputs, and leave some") {
  Page page;
  page.app.callback(Output(out.children()), Output("out", "title"), Input("in", "title"),
                    [](int n) -> awaitable<std::tuple<int, Update<std::string>>> {
                      co_return std::tuple{n + 1, Update<std::string>(no_update)};
                    });
  const auto answer = page.asker.post(
      R"({"output":"..out.children...out.title..","outputs":[{"id":"out","property":"children"},)"
      R"({"id":"out","property":"title"}],"inputs":[{"id":"in","property":"title","value":1}],)"
      R"("changedPropIds":[]})");
  CHECK(text(answer) == R"({"multi":true,"response":{"out":{"children":2}}})");
}

TEST_CASE("a coroutine callback without outputs sets properties through its context") {
  Page page;
  page.app.callback(Input("in", "title"), [](const Context& context, int n) -> awaitable<void> {
    co_await boost::asio::post(use_awaitable);
    context.set_props(out.children(), n);
    context.set_header("X-Seen", "yes");
  });
  const auto records = boost::json::parse(text(page.asker.get("/_dash-dependencies")));
  const auto name = std::string(records.as_array()[0].as_object().at("output").as_string());
  const auto answer = page.asker.post(
      R"({"output":")" + name +
      R"(","inputs":[{"id":"in","property":"title","value":5}],"changedPropIds":["in.title"]})");
  CHECK(text(answer) == R"({"multi":true,"sideUpdate":{"out":{"children":5}},"response":{}})");
  CHECK(header(answer, "X-Seen") == "yes");
}

TEST_CASE("an exception of a coroutine callback is the call's error") {
  Page page;
  page.callback([](int) -> awaitable<int> {
    co_await boost::asio::post(use_awaitable);
    throw std::runtime_error("no such number");
  });
  CHECK_THAT(page.call("1"), Catch::StartsWith("500 "));
  CHECK_THAT(page.asker.log, Catch::EndsWith("failed: std::runtime_error: no such number\n"));
}

TEST_CASE("PreventUpdate of a coroutine callback leaves its outputs") {
  Page page;
  page.callback([](int) -> awaitable<int> {
    co_await boost::asio::post(use_awaitable);
    throw PreventUpdate();
  });
  CHECK(page.call("1") == "204 ");
}

TEST_CASE("on_error() of a coroutine callback gives its outputs") {
  Page page;
  page.callback([](int) -> awaitable<std::string> { throw std::runtime_error("no"); })
      .on_error([](const std::exception& error) { return std::string("error: ") + error.what(); });
  CHECK(page.call("1") == R"(200 {"multi":true,"response":{"out":{"children":"error: no"}}})");
}

TEST_CASE("a coroutine callback is not called while a required argument is null") {
  Page page;
  std::atomic calls = 0;
  page.callback([&](int n) -> awaitable<int> {
    ++calls;
    co_return n;
  });
  CHECK(page.call("null") == "204 ");
  CHECK(calls == 0);
}

TEST_CASE("an argument that does not fit a coroutine callback is named") {
  Page page;
  page.callback([](int n) -> awaitable<int> { co_return n; });
  CHECK_THAT(page.call("\"x\""), Catch::StartsWith("500 "));
  CHECK_THAT(page.asker.log, Catch::EndsWith("wrong argument: argument 1 (in.title) is the text \"x\", but "
                                             "the function takes a whole number\n"));
}

TEST_CASE("coroutine callbacks run on the executor that the app was given") {
  Page page;
  boost::asio::io_context loop;
  auto work = boost::asio::make_work_guard(loop);
  std::thread runs([&] { loop.run(); });
  run_coroutines_on(page.app, loop.get_executor());
  std::thread::id ran_on;
  page.callback([&](int n) -> awaitable<int> {
    ran_on = std::this_thread::get_id();
    co_return n;
  });
  page.call("1");
  CHECK(ran_on == runs.get_id());
  work.reset();
  runs.join();
}

TEST_CASE("run_coroutines_on() comes before the app is served") {
  Page page;
  page.app.handler();
  boost::asio::io_context loop;
  CHECK(message_of([&] { run_coroutines_on(page.app, loop.get_executor()); }) ==
        "cdash: run_coroutines_on() was called on an app that is already served; say it before run()");
}

TEST_CASE("a coroutine callback cannot register others") {
  Page page;
  page.callback([](int n) -> awaitable<int> { co_return n; }).allow_dynamic_callbacks();
  const auto problems = page.app.problems();
  REQUIRE(problems.size() == 1);
  CHECK_THAT(problems[0],
             Catch::EndsWith(": the callback for out.children is a coroutine and says "
                             "allow_dynamic_callbacks(); one that registers others keeps its thread until it "
                             "has ended: let it return its value instead of an awaitable"));
}

TEST_CASE("ten thousand waiting coroutine callbacks keep no thread each") {
  constexpr std::size_t count = 10000;
  Page page;
  boost::asio::io_context loop;
  boost::asio::steady_timer gate(loop, std::chrono::steady_clock::time_point::max());
  run_coroutines_on(page.app, loop.get_executor());
  std::size_t waiting = 0;
  page.callback([&](int n) -> awaitable<int> {
    ++waiting;
    co_await wait_for(gate);
    co_return n;
  });
  const auto answers = std::make_shared<Answers>();
  const std::vector<HeaderView> headers{{"Content-Type", "application/json"}};
  std::vector<std::string> bodies;
  for (std::size_t i = 0; i < count; ++i)
    bodies.push_back(one_input("out.children", "in.title", std::to_string(i)));
  auto& handler = page.app.handler();
  const auto threads_before = threads_of_the_process();
  std::size_t answered_at_once = 0;
  for (const auto& body : bodies)
    answered_at_once +=
        handler.begin({"POST", "/_dash-update-component", headers, body, "127.0.0.1"}, answers).has_value();
  CHECK(answered_at_once == 0);
  loop.poll();
  CHECK(waiting == count);
  CHECK(answers->bodies.empty());
  CHECK(threads_of_the_process() == threads_before);
  gate.cancel();
  loop.run();
  CHECK(std::set(answers->bodies.begin(), answers->bodies.end()).size() == count);
}

TEST_CASE("an app may end while coroutine callbacks wait") {
  auto ended = std::make_shared<int>();
  const std::weak_ptr<int> alive = ended;
  const auto answers = std::make_shared<Answers>();
  {
    Page page;
    std::promise<void> started;
    page.callback([&, ended = std::move(ended)](int n) -> awaitable<int> {
      const auto kept = ended;
      boost::asio::steady_timer never(co_await boost::asio::this_coro::executor,
                                      std::chrono::steady_clock::time_point::max());
      started.set_value();
      co_await wait_for(never);
      co_return n;
    });
    const std::vector<HeaderView> headers{{"Content-Type", "application/json"}};
    const auto body = one_input("out.children", "in.title", "1");
    page.app.handler().begin({"POST", "/_dash-update-component", headers, body, "127.0.0.1"}, answers);
    started.get_future().wait();
  }
  CHECK(alive.expired());
  CHECK(answers->bodies.empty());
}
