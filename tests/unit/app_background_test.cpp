// Background callbacks: what a page is told at each step, who may ask, and what is forgotten.
#include <algorithm>
#include <atomic>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <cdash/app/coroutine.hpp>
#include <cdash/app/impl/jobs.hpp>
#include <cdash/app/job_store.hpp>
#include <cdash/html/button.hpp>
#include <cdash/html/div.hpp>
#include <cdash/html/progress.hpp>
#include <chrono>
#include <condition_variable>
#include <future>
#include <stop_token>
#include <thread>
#include <vector>

#include "app_fixture.hpp"
#include "message_of.hpp"

using namespace cdash;
using namespace cdash_test;
using namespace std::chrono_literals;

namespace {

const html::Div::Id in{"in"}, out{"out"};
const html::Progress::Id bar{"bar"};
const html::Button::Id stop{"stop"};

std::string member(const std::string& json, const char* name) {
  return std::string(boost::json::parse(json).at(name).as_string());
}

// What a page holds of a job.
struct Handles {
  std::string key;
  std::string job;
};

struct Page {
  Page() {
    app.layout(html::Div().id(in), html::Div().id(out), html::Progress().id(bar), html::Button().id(stop));
  }
  explicit Page(MemoryJobs jobs) : Page() { app.settings().job_store = memory_jobs(std::move(jobs)); }

  template <class F>
  auto callback(F function) {
    return app.callback(Output(out.children()), Input("in", "title"), std::move(function));
  }

  Response request(std::string_view query, std::string_view value = "1",
                   std::string_view output = "out.children", std::string_view input = "in.title") {
    return asker.ask("POST", "/_dash-update-component" + (query.empty() ? "" : "?" + std::string(query)),
                     one_input(output, input, value), {{"content-type", "application/json"}});
  }
  std::string said(std::string_view query, std::string_view value = "1") {
    const auto response = request(query, value);
    return std::to_string(response.status) + " " + text(response);
  }
  Handles start(std::string_view value = "1", std::string query = "endId=e1") {
    const auto json = text(request(query, value));
    return {member(json, "cacheKey"), member(json, "job")};
  }
  std::string poll(const Handles& handles, std::string_view page = "e1") {
    return said("cacheKey=" + handles.key + "&job=" + handles.job + "&endId=" + std::string(page), "null");
  }
  // Asks until there is something else than that the job runs.
  std::string result(const Handles& handles) {
    while (true) {
      auto answer = poll(handles);
      if (answer != R"(200 {"multi":true})") return answer;
      std::this_thread::yield();
    }
  }

  App app;
  Asker asker{app};
};

// Opens once.
struct Gate {
  void open() { promise.set_value(); }
  void wait() const { future.wait(); }
  std::promise<void> promise;
  std::shared_future<void> future = promise.get_future().share();
};

std::string nothing_runs = "204 ";

}  // namespace

TEST_CASE("the first request of a background callback is answered with its handles") {
  Page page;
  page.callback([](int n) { return n; }).background();
  const auto answer = page.request("endId=e1");
  const auto json = boost::json::parse(text(answer)).as_object();
  CHECK(answer.status == 200);
  CHECK(json.size() == 2);
  CHECK(json.at("job").as_string().size() == 65);
  CHECK(json.at("cacheKey").as_string().starts_with("0-"));
}

TEST_CASE("the record of a background callback says how often the page asks") {
  Page page;
  page.callback([](int n) { return n; }).background({.interval = 250ms});
  CHECK_THAT(text(page.asker.get("/_dash-dependencies")),
             Catch::Contains(R"("background":{"interval":250})"));
}

TEST_CASE("a background callback that runs is answered with nothing new, and with its result at the end") {
  Gate gate;
  Page page;
  page.callback([&](int n) {
        gate.wait();
        return n + 1;
      })
      .background();
  const auto handles = page.start("41");
  CHECK(page.poll(handles) == R"(200 {"multi":true})");
  gate.open();
  CHECK(page.result(handles) == R"(200 {"multi":true,"response":{"out":{"children":42}}})");
  CHECK(page.poll(handles) == nothing_runs);
}

TEST_CASE("a background callback gets the values of its first request, whatever the later ones hold") {
  Page page;
  page.callback([](const Context& context, int n) {
        return std::to_string(n) + std::string(context.triggered_id()) + std::string(context.header("X-Who"));
      })
      .background();
  const auto first =
      page.asker.ask("POST", "/_dash-update-component?endId=e1", one_input("out.children", "in.title", "7"),
                     {{"content-type", "application/json"}, {"X-Who", "Ada"}});
  const Handles handles{member(text(first), "cacheKey"), member(text(first), "job")};
  CHECK(page.result(handles) == R"(200 {"multi":true,"response":{"out":{"children":"7inAda"}}})");
}

TEST_CASE("progress is told once, the newest, as its properties take it") {
  Gate told, gate;
  Page page;
  page.callback([&](const Progress<std::string, int>& set_progress, int) {
        set_progress("0", 1);
        set_progress("1", 2);
        told.open();
        gate.wait();
        return "done";
      })
      .background()
      .progress(Output(bar.value()), Output("bar", "title"));
  const auto handles = page.start();
  told.wait();
  CHECK(page.poll(handles) == R"(200 {"multi":true,"progress":{"bar.value":"1","bar.title":2}})");
  CHECK(page.poll(handles) == R"(200 {"multi":true})");
  gate.open();
  CHECK(page.result(handles) == R"(200 {"multi":true,"response":{"out":{"children":"done"}}})");
}

TEST_CASE("progress that was not fetched comes with the result") {
  Gate end;
  Page page;
  page.callback([](const Progress<std::string>& set_progress, int) {
        set_progress("1");
        return "done";
      })
      .background()
      .progress(Output(bar.value()));
  const auto answer = page.result(page.start());
  CHECK_THAT(answer, Catch::Contains(R"("progress":{"bar.value":"1"})"));
}

TEST_CASE("defaults of progress, and what cancels, go with the handles") {
  Page page;
  page.callback([](const Progress<std::string, int>&, int n) { return n; })
      .background()
      .progress(Output(bar.value()), Output("bar", "title"))
      .progress_default("0", 5)
      .cancel(Input(stop.n_clicks()), Input(html::Button::Id{{"type", "x"}}.n_clicks()));
  page.app.settings().suppress_callback_exceptions = true;
  const auto json = boost::json::parse(text(page.request("")));
  CHECK(boost::json::serialize(json.at("progressDefault")) == R"({"bar.value":"0","bar.title":5})");
  CHECK(boost::json::serialize(json.at("cancel")) ==
        R"([{"id":"stop","property":"n_clicks"},{"id":{"type":"x"},"property":"n_clicks"}])");
}

TEST_CASE("progress_default() before progress() says so") {
  Page page;
  auto options = page.callback([](const Progress<std::string>&, int n) { return n; });
  CHECK(message_of([&] { options.progress_default("0"); }) ==
        "cdash: progress_default() of the callback for out.children was said before progress(); say it "
        "behind that");
}

TEST_CASE("what a background callback sets reaches the page before its result") {
  Gate told, gate;
  Page page;
  page.callback([&](const Context& context, int n) {
        context.set_props(bar.value(), "3");
        context.set_props(bar.value(), "4");
        told.open();
        gate.wait();
        return n;
      })
      .background();
  const auto handles = page.start();
  told.wait();
  CHECK(page.poll(handles) == R"(200 {"multi":true,"sideUpdate":{"bar":{"value":"4"}}})");
  gate.open();
  CHECK(page.result(handles) == R"(200 {"multi":true,"response":{"out":{"children":1}}})");
}

const auto no_log = [](std::string_view) {};

TEST_CASE("patches that a background callback sets one after the other all reach the page") {
  std::vector<JobProperty> set;
  const auto patch = [](const char* operation) {
    return "{\"__dash_patch_update\":\"__dash_patch_update\",\"operations\":[" + std::string(operation) +
           "]}";
  };
  set.push_back({"a", "p", patch(R"({"operation":"Append","location":[],"params":{"value":1}})")});
  set.push_back({"b", "p", "2"});
  set.push_back({"a", "p", patch(R"({"operation":"Append","location":[],"params":{"value":2}})")});
  CHECK(detail::side_update_of(set, no_log) ==
        R"("a":{"p":{"__dash_patch_update":"__dash_patch_update","operations":[)"
        R"({"operation":"Append","location":[],"params":{"value":1}},)"
        R"({"operation":"Append","location":[],"params":{"value":2}}]}},"b":{"p":2})");
}

TEST_CASE("a patch that does not fit what was set before it is told, and the value stays") {
  std::string told;
  const auto sent = detail::side_update_of(
      {{"a", "p", "5"},
       {"a", "p",
        R"({"__dash_patch_update":"__dash_patch_update","operations":[{"operation":"Append","location":[],"params":{"value":2}}]})"}},
      [&](std::string_view line) { told = line; });
  CHECK(sent == R"("a":{"p":5})");
  CHECK(told ==
        "cdash: a patch of a.p does not fit the value set before it, which stays: cdash: the patch operation "
        "Append at [] needs a list and finds a number");
}

TEST_CASE("a patch of a value that was not fetched is a new value") {
  const auto sent = detail::side_update_of(
      {{"a", "p", "[1]"},
       {"a", "p",
        R"({"__dash_patch_update":"__dash_patch_update","operations":[{"operation":"Append","location":[],"params":{"value":2}}]})"}},
      no_log);
  CHECK(sent == R"("a":{"p":[1,2]})");
}

TEST_CASE("a pattern that a background callback sets has its property in the key") {
  CHECK(detail::side_update_of({{R"({"i":["ALL"]})", "title", "1"}, {R"({"i":["ALL"]})", "value", "2"}},
                               no_log) == R"("{\"i\":[\"ALL\"]}.title":1,"{\"i\":[\"ALL\"]}.value":2)");
}

TEST_CASE("PreventUpdate in a background callback ends it without a result") {
  Page page;
  page.callback([](int) -> int { throw PreventUpdate(); }).background();
  CHECK(page.result(page.start()) == "204 ");
}

TEST_CASE("an exception of a background callback is the answer to the page's question") {
  Page page;
  page.app.settings().debug = true;
  page.callback([](int) -> int { throw std::runtime_error("no <disk>"); }).background();
  const auto answer = page.result(page.start());
  CHECK_THAT(answer, Catch::StartsWith("500 "));
  CHECK_THAT(answer,
             Catch::Contains("<p>no &lt;disk&gt;</p><p>in the background callback for <b>out.children</b>"));
}

TEST_CASE("in production an exception of a background callback says nothing of the app") {
  Page page;
  page.callback([](int) -> int { throw std::runtime_error("no disk"); }).background();
  const auto answer = page.result(page.start());
  CHECK_THAT(answer, Catch::Contains("500 Internal Server Error") && !Catch::Contains("disk"));
  CHECK_THAT(page.asker.log, Catch::EndsWith("failed: std::runtime_error: no disk\n"));
}

TEST_CASE("on_error() of a background callback gives its outputs") {
  Page page;
  page.callback([](int) -> std::string { throw std::runtime_error("no disk"); })
      .background()
      .on_error([](const std::exception& error) { return std::string(error.what()); });
  CHECK(page.result(page.start()) == R"(200 {"multi":true,"response":{"out":{"children":"no disk"}}})");
}

TEST_CASE("headers that a background callback sets come with its result") {
  Page page;
  page.callback([](const Context& context, int n) {
        context.set_cookie("seen", "yes");
        return n;
      })
      .background();
  const auto handles = page.start();
  while (true) {
    const auto answer = page.request("cacheKey=" + handles.key + "&job=" + handles.job + "&endId=e1");
    if (text(answer) == R"({"multi":true})") continue;
    CHECK(header(answer, "Set-Cookie") == "seen=yes; Path=/");
    break;
  }
}

TEST_CASE("a background callback is not started while a required argument is null") {
  Page page;
  page.callback([](int n) { return n; }).background();
  CHECK(page.said("endId=e1", "null") == "204 ");
}

TEST_CASE("a background callback may be a coroutine") {
  Page page;
  page.callback([](const Progress<std::string> set_progress, int n) -> boost::asio::awaitable<int> {
        boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, 1ms);
        co_await timer.async_wait(boost::asio::use_awaitable);
        set_progress("1");
        co_return n;
      })
      .background()
      .progress(Output(bar.value()));
  CHECK_THAT(page.result(page.start()), Catch::Contains(R"("progress":{"bar.value":"1"})"));
}

// --- who may ask, and cancel

TEST_CASE("another page does not get the result of a job") {
  Page page;
  page.callback([](int n) { return n; }).background();
  const auto handles = page.start();
  CHECK(page.poll(handles, "e2") == nothing_runs);
  CHECK(page.asker.log ==
        "cdash: a question for a job of the callback for out.children was refused: the job is not of this "
        "page, "
        "or not of this callback\n");
  CHECK(page.result(handles) == R"(200 {"multi":true,"response":{"out":{"children":1}}})");
}

TEST_CASE("a handle with any character changed is none") {
  Gate gate;
  Page page;
  page.callback([&](int n) {
        gate.wait();
        return n;
      })
      .background();
  const auto handles = page.start();
  std::size_t refused = 0;
  for (auto text : {&Handles::job, &Handles::key}) {
    for (std::size_t i = 0; i < (handles.*text).size(); ++i) {
      auto forged = handles;
      auto& c = (forged.*text)[i];
      c = c == 'a' ? 'b' : 'a';
      refused += page.poll(forged) == nothing_runs;
    }
  }
  CHECK(refused == handles.job.size() + handles.key.size());
  CHECK(page.poll({handles.key, ""}) == nothing_runs);
  CHECK(page.poll({"", handles.job}) == nothing_runs);
  gate.open();
}

TEST_CASE("the handle of one callback's job is none for another callback") {
  Page page;
  page.callback([](int n) { return n; }).background();
  page.app.callback(Output("bar", "title"), Input("in", "title"), [](int n) { return n; }).background();
  const auto handles = page.start();
  const auto answer =
      page.request("cacheKey=" + handles.key + "&job=" + handles.job + "&endId=e1", "1", "bar.title");
  CHECK(answer.status == 204);
  CHECK(page.result(handles) == R"(200 {"multi":true,"response":{"out":{"children":1}}})");
}

TEST_CASE("a component that cancels has a callback of its own, which ends the job") {
  std::promise<void> ended;
  Gate started;
  Page page;
  page.callback([&](const std::stop_token& token, int n) {
        started.open();
        while (!token.stop_requested()) std::this_thread::yield();
        ended.set_value();
        return n;
      })
      .background()
      .cancel(Input(stop.n_clicks()), Input("stop", "title"));
  CHECK_THAT(text(page.asker.get("/_dash-dependencies")),
             Catch::Contains(R"({"output":"stop.id","inputs":[{"id":"stop","property":"n_clicks"},)"
                             R"({"id":"stop","property":"title"}],"state":[],"clientside_function":null,)"
                             R"("prevent_initial_call":true)"));
  const auto handles = page.start();
  started.wait();
  const auto body = R"({"output":"stop.id","outputs":{"id":"stop","property":"id"},"inputs":[)" +
                    entry("stop", "n_clicks", "1") + "," + entry("stop", "title") +
                    R"(],"changedPropIds":["stop.n_clicks"]})";
  const auto answer = page.asker.ask("POST", "/_dash-update-component?cancelJob=" + handles.job + "&endId=e1",
                                     body, {{"content-type", "application/json"}});
  CHECK(text(answer) == R"({"multi":true,"response":{}})");
  ended.get_future().wait();
  CHECK(page.poll(handles) == nothing_runs);
}

TEST_CASE("another page does not cancel a job") {
  Gate gate;
  Page page;
  page.callback([&](const std::stop_token& token, int) {
        gate.wait();
        return token.stop_requested() ? "stopped" : "not stopped";
      })
      .background();
  const auto handles = page.start();
  page.said("cancelJob=" + handles.job + "&endId=e2", "null");
  CHECK(page.asker.log == "cdash: a request to cancel a job was refused: it is not of this page\n");
  gate.open();
  CHECK(page.result(handles) == R"(200 {"multi":true,"response":{"out":{"children":"not stopped"}}})");
}

TEST_CASE("a second call of a background callback ends the first") {
  Page page;
  page.callback([&](const Context& context, int n) {
        while (n == 1 && !context.is_shutdown()) std::this_thread::yield();
        return n;
      })
      .background();
  const auto first = page.start("1");
  const auto second = page.start("2", "endId=e1&oldJob=" + first.job);
  CHECK(page.poll(first) == nothing_runs);
  CHECK(page.result(second) == R"(200 {"multi":true,"response":{"out":{"children":2}}})");
}

TEST_CASE("cancel takes effect within 50 ms of a job that looks at its token") {
  using Clock = std::chrono::steady_clock;
  std::vector<Clock::duration> times;
  // A machine that is busy with other things may be late once.
  for (int i = 0; i < 9; ++i) {
    std::promise<Clock::time_point> ended;
    Gate started;
    Page page;
    page.callback([&](std::stop_token token, int n) {
          started.open();
          std::mutex guard;
          std::condition_variable_any changed;
          std::unique_lock lock(guard);
          changed.wait(lock, token, [] { return false; });
          ended.set_value(Clock::now());
          return n;
        })
        .background();
    const auto handles = page.start();
    started.wait();
    const auto asked = Clock::now();
    page.said("endId=e1&cancelJob=" + handles.job, "null");
    times.push_back(ended.get_future().get() - asked);
  }
  std::sort(times.begin(), times.end());
  CHECK(times[times.size() / 2] < 50ms);
}

TEST_CASE("a job that waits for a thread is not run once it is cancelled") {
  Gate gate;
  std::atomic calls = 0;
  Page page;
  page.app.settings().background_threads = 1;
  page.callback([&](int n) {
        ++calls;
        if (n == 1) gate.wait();
        return n;
      })
      .background();
  const auto first = page.start("1");
  const auto second = page.start("2");
  const auto third = page.start("3");
  page.said("endId=e1&cancelJob=" + second.job, "null");
  gate.open();
  page.result(third);
  CHECK(page.poll(second) == nothing_runs);
  CHECK(calls == 2);
}

// --- caching

TEST_CASE("with cache_by() a result is given again for the same arguments") {
  std::atomic calls = 0;
  std::atomic version = 0;
  Page page;
  page.callback([&](int n) { return n * 100 + ++calls; }).background().cache_by([&] {
    return version.load();
  });
  CHECK(page.result(page.start("1")) == R"(200 {"multi":true,"response":{"out":{"children":101}}})");
  CHECK(page.result(page.start("2")) == R"(200 {"multi":true,"response":{"out":{"children":202}}})");
  CHECK(page.result(page.start("1")) == R"(200 {"multi":true,"response":{"out":{"children":101}}})");
  version = 1;
  CHECK(page.result(page.start("1")) == R"(200 {"multi":true,"response":{"out":{"children":103}}})");
}

TEST_CASE("arguments that the cache ignores do not tell results apart") {
  std::atomic calls = 0;
  Page page;
  page.callback([&](int) { return ++calls; })
      .background({.cache_args_to_ignore = {0}})
      .cache_by([](const Context& context) { return context.remote(); });
  CHECK(page.result(page.start("1")) == R"(200 {"multi":true,"response":{"out":{"children":1}}})");
  CHECK(page.result(page.start("2")) == R"(200 {"multi":true,"response":{"out":{"children":1}}})");
}

TEST_CASE("a kept result brings none of the headers that were for another page") {
  Page page;
  page.callback([](const Context& context, int n) {
        context.set_cookie("user", "ada");
        return n;
      })
      .background()
      .cache_by([] { return 1; });
  page.result(page.start("1"));
  const auto handles = page.start("1");
  const auto answer = page.request("cacheKey=" + handles.key + "&job=" + handles.job + "&endId=e1", "null");
  CHECK(text(answer) == R"({"multi":true,"response":{"out":{"children":1}}})");
  CHECK(header(answer, "Set-Cookie").empty());
}

TEST_CASE("what a job has set reaches its page, though its result is kept") {
  Page page;
  page.callback([](const Context& context, int n) {
        context.set_props(bar.value(), "3");
        return n;
      })
      .background()
      .cache_by([] { return 1; });
  CHECK_THAT(page.result(page.start("1")), Catch::Contains(R"("sideUpdate":{"bar":{"value":"3"}})"));
}

TEST_CASE("errors are not kept by the cache") {
  std::atomic calls = 0;
  Page page;
  page.callback([&](int n) {
        if (++calls == 1) throw std::runtime_error("once");
        return n;
      })
      .background()
      .cache_by([] { return 1; });
  CHECK_THAT(page.result(page.start("1")), Catch::StartsWith("500 "));
  CHECK(page.result(page.start("1")) == R"(200 {"multi":true,"response":{"out":{"children":1}}})");
}

TEST_CASE("an exception of cache_by() is the call's error") {
  Page page;
  page.callback([&](int n) { return n; }).background().cache_by([]() -> int {
    throw std::runtime_error("no version");
  });
  CHECK_THAT(page.said("endId=e1"), Catch::StartsWith("500 "));
  CHECK_THAT(page.asker.log, Catch::EndsWith("failed: std::runtime_error: no version\n"));
}

// --- limits

TEST_CASE("a thousand jobs leave nothing behind") {
  const auto alive = std::make_shared<int>();
  Page page(MemoryJobs{.max_jobs = 1});
  page.app.settings().background_threads = 2;
  page.callback([alive](int n) { return n; }).background();
  page.app.handler();
  const auto before = alive.use_count();
  for (int i = 0; i < 1000; ++i) page.result(page.start());
  CHECK(alive.use_count() == before);
}

TEST_CASE("more jobs than the store takes are refused") {
  Gate gate;
  Page page(MemoryJobs{.max_jobs = 2});
  page.callback([&](int n) {
        gate.wait();
        return n;
      })
      .background();
  page.start();
  page.start();
  CHECK_THAT(page.said("endId=e1"), Catch::StartsWith("503 "));
  CHECK(page.asker.log ==
        "cdash: the callback for out.children was not started: there are too many jobs "
        "(MemoryJobs::max_jobs)\n");
  gate.open();
}

TEST_CASE("jobs hold so many bytes of requests, and more are refused until one has ended") {
  Gate gate;
  Page page;
  const std::string path = "/_dash-update-component?endId=e1";
  const std::size_t bytes = one_input("out.children", "in.title", "1").size() + path.size() +
                            std::string_view("POST127.0.0.1content-typeapplication/json").size();
  page.app.settings().background_bytes = 2 * bytes;
  page.app.settings().background_threads = 1;
  page.callback([&](int n) {
        gate.wait();
        return n;
      })
      .background();
  const auto first = page.start();
  const auto second = page.start();
  CHECK_THAT(page.said("endId=e1"), Catch::StartsWith("503 "));
  CHECK(page.asker.log ==
        "cdash: the callback for out.children was not started: there are too many bytes in the requests of "
        "jobs (AppSettings::background_bytes)\n");
  page.said("endId=e1&cancelJob=" + second.job, "null");
  CHECK_FALSE(page.start().job.empty());
  gate.open();
  CHECK(page.result(first) == R"(200 {"multi":true,"response":{"out":{"children":1}}})");
}

TEST_CASE("a request that is larger than all jobs may hold is refused") {
  Page page;
  page.app.settings().background_bytes = 100;
  page.callback([](int n) { return n; }).background();
  CHECK_THAT(page.said("endId=e1"), Catch::StartsWith("503 "));
}

TEST_CASE("a job that nobody asks for is cancelled and forgotten") {
  std::atomic now = 0.0;
  std::promise<void> ended;
  Gate started;
  Page page(MemoryJobs{.clock = [&] { return now.load(); }});
  page.callback([&](std::stop_token token, int n) {
        started.open();
        while (!token.stop_requested()) std::this_thread::yield();
        ended.set_value();
        return n;
      })
      .background({.abandoned_after = 60s});
  const auto handles = page.start();
  started.wait();
  now = 59;
  CHECK(page.poll(handles) == R"(200 {"multi":true})");
  now = 118;
  CHECK(page.poll(handles) == R"(200 {"multi":true})");
  now = 179;
  CHECK(page.poll(handles) == nothing_runs);
  ended.get_future().wait();
}

TEST_CASE("an app ends its jobs when it ends") {
  std::atomic stopped = false;
  std::promise<void> started;
  {
    Page page;
    page.callback([&](std::stop_token token, int n) {
          started.set_value();
          while (!token.stop_requested()) std::this_thread::yield();
          stopped = true;
          return n;
        })
        .background();
    page.start();
    started.get_future().wait();
  }
  CHECK(stopped);
}

// --- what is said at start

TEST_CASE("what only background callbacks take is a problem of others") {
  const auto problem = [](auto registers) {
    Page page;
    registers(page);
    const auto problems = page.app.problems();
    REQUIRE(problems.size() == 1);
    return problems[0].substr(problems[0].find(": the callback") + 2);
  };
  const std::string behind = ", which is for callbacks in the background; say background(), too";
  CHECK(problem([](Page& page) {
          page.callback([](const Progress<std::string>&, int n) { return n; }).progress(Output(bar.value()));
        }) == "the callback for out.children takes a Progress" + behind);
  CHECK(problem([](Page& page) { page.callback([](std::stop_token, int n) { return n; }); }) ==
        "the callback for out.children takes a std::stop_token" + behind);
  CHECK(problem([](Page& page) { page.callback([](int n) { return n; }).cancel(Input(stop.n_clicks())); }) ==
        "the callback for out.children says cancel()" + behind);
  CHECK(problem([](Page& page) { page.callback([](int n) { return n; }).cache_by([] { return 1; }); }) ==
        "the callback for out.children says cache_by()" + behind);
  CHECK(problem([](Page& page) {
          page.callback([](const Progress<std::string>&, int n) { return n; }).background();
        }) ==
        "the callback for out.children takes a Progress, and nothing says what it sets; say progress()");
  CHECK(problem([](Page& page) {
          page.callback([](const Progress<std::string>&, int n) { return n; })
              .background()
              .progress(Output("in", "title"));
        }) ==
        "the callback for out.children sets its own Input in.title by progress(), which would start it anew; "
        "make it a State");
  CHECK(problem([](Page& page) {
          page.callback([](int n) { return n; })
              .background()
              .cancel(Input(html::Button::Id{{"i", ALL}}.n_clicks()));
        }) ==
        "the callback for out.children has a wildcard in cancel({\"i\":[\"ALL\"]}.n_clicks), where the page "
        "resolves none; name one component");
  CHECK(
      problem([](Page& page) { page.callback([](int n) { return n; }).background({.interval = 0s}); }) ==
      "the callback for out.children runs in the background with an interval of no time; the page asks once "
      "an interval");
  CHECK(problem([](Page& page) {
          page.callback([](int n) { return n; }).background({.cache_args_to_ignore = {1}});
        }) == "the callback for out.children ignores argument 1 for its cache, and has 1; they count from 0");
}

TEST_CASE("every load of a page with background callbacks has an end_id of its own") {
  Page page;
  page.callback([](int n) { return n; }).background();
  const auto first = page.asker.get("/"), second = page.asker.get("/");
  const auto end_id = [](const Response& response) {
    const auto html = text(response);
    const auto at = html.find("\"end_id\":\"");
    REQUIRE(at != html.npos);
    return html.substr(at + 10, 33);
  };
  CHECK(end_id(first).find('"') == 32);
  CHECK(end_id(first) != end_id(second));
  CHECK(end_id(first) != std::string(32, '0') + '"');
  CHECK(header(first, "Cache-Control") == "no-store");
  CHECK(header(first, "ETag").empty());
}

TEST_CASE("pages without background callbacks have no end_id") {
  Page page;
  page.callback([](int n) { return n; });
  CHECK_THAT(text(page.asker.get("/")), !Catch::Contains("end_id"));
}

// --- parts

TEST_CASE("HMAC with SHA-256 gives the values of RFC 4231") {
  CHECK(detail::hmac_sha256_hex("Jefe", "what do ya want for nothing?") ==
        "5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843");
  CHECK(detail::hmac_sha256_hex(std::string(131, '\xaa'),
                                "Test Using Larger Than Block-Size Key - Hash Key First") ==
        "60e431591ee0b67f0d8a26aacbf5b77f8e0bc6213728c5140546040f0ee37f54");
}

TEST_CASE("an answer that a store has kept is the same as before") {
  Response response;
  response.status = 200;
  response.content_type = "application/json";
  response.headers = {{"X-A", "1\"2"}, {"Set-Cookie", "a=b"}};
  response.body = Body("{\"a\":\n1}");
  const auto back = detail::unpacked(detail::packed(response));
  CHECK(back.status == 200);
  CHECK(back.content_type == "application/json");
  CHECK(back.headers == response.headers);
  CHECK(back.body.view() == response.body.view());
}

TEST_CASE("a store over its bytes forgets kept results first, then the oldest that nobody fetched") {
  const auto store = memory_jobs({.max_bytes = 100});
  for (const std::string job : {"a", "b"}) store->open(job, 60, {});
  store->keep("k", std::string(50, 'k'), 60);
  store->finish("a", std::string(40, 'a'));
  CHECK(store->kept("k").has_value());
  store->finish("b", std::string(40, 'b'));
  CHECK_FALSE(store->kept("k").has_value());
  store->open("c", 60, {});
  store->finish("c", std::string(40, 'c'));
  CHECK_FALSE(store->take("a").is_there);
  CHECK(store->take("b").result == std::string(40, 'b'));
  CHECK(store->take("c").result == std::string(40, 'c'));
}

TEST_CASE("a job that sets more than a store holds is told") {
  const auto store = memory_jobs({.max_bytes = 10});
  store->open("a", 60, {});
  store->set_progress("a", "12345678");
  CHECK(message_of([&] { store->set_progress("a", "12345678901"); }) ==
        "cdash: background jobs hold 8 bytes that were not fetched, and 11 more are over the limit of 10; "
        "raise "
        "MemoryJobs::max_bytes, or let jobs set less");
  CHECK(store->take("a").progress == "12345678");
}

TEST_CASE("a kept result expires when it was not asked for") {
  double now = 0;
  const auto store = memory_jobs({.clock = [&] { return now; }});
  store->keep("k", "1", 10);
  now = 9;
  CHECK(store->kept("k") == "1");
  now = 18;
  CHECK(store->kept("k") == "1");
  now = 28;
  CHECK_FALSE(store->kept("k").has_value());
}
