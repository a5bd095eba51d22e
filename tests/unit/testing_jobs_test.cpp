// Pages with background callbacks, whose jobs are asked for as time passes; a handler of scripted answers
// stands for the app.
#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <cdash/testing.hpp>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <semaphore>
#include <stop_token>
#include <string>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using namespace std::chrono_literals;
using testing::Page;
using Strings = std::vector<std::string>;

namespace {

constexpr std::string_view layout_json =
    R"({"type":"Div","namespace":"dash_html_components","props":{"children":[
  {"type":"Button","namespace":"dash_html_components","props":{"id":"go"}},
  {"type":"Button","namespace":"dash_html_components","props":{"id":"stop"}},
  {"type":"Div","namespace":"dash_html_components","props":{"id":"out"}},
  {"type":"Div","namespace":"dash_html_components","props":{"id":"bar","children":"-"}}]}})";

constexpr std::string_view records_json = R"([
  {"output":"out.children","inputs":[{"id":"go","property":"n_clicks"}],"state":[],"prevent_initial_call":true,
   "background":{"interval":1000},
   "running":{"running":{"go.disabled":true},"runningOff":{"go.disabled":false}}},
  {"output":"stop.id","inputs":[{"id":"stop","property":"n_clicks"}],"state":[],"prevent_initial_call":true}])";

// Answers calls with what the test has put into `answers`, in their order; no text is 204.
class Script final : public Handler {
 public:
  bool runs_user_code(std::string_view, std::string_view) const noexcept override { return false; }
  Response handle(const Request& request) noexcept override {
    Response response;
    if (request.target.find("_dash-layout") != request.target.npos)
      response.body = std::string(layout_json);
    else if (request.target.find("_dash-dependencies") != request.target.npos)
      response.body = std::string(records_json);
    else if (request.method == "GET")
      response.body = R"(<script id="_dash-config" type="application/json">{"end_id":"E"}</script>)";
    else
      answer(request, response);
    return response;
  }

  std::deque<std::string> answers;
  Strings targets;
  Strings bodies;

 private:
  void answer(const Request& request, Response& response) {
    targets.emplace_back(request.target.substr(request.target.find('?') + 1));
    bodies.emplace_back(request.body);
    auto text = answers.empty() ? std::string() : answers.front();
    if (!answers.empty()) answers.pop_front();
    response.status = text.empty() ? 204 : 200;
    response.body = std::move(text);
  }
};

constexpr auto started = R"({"cacheKey":"K","job":"J","cancel":[{"id":"stop","property":"n_clicks"}],)"
                         R"("progressDefault":{"bar.children":"-"}})";
constexpr auto waiting = R"({"multi":true,"progress":{"bar.children":"half"}})";
constexpr auto done = R"({"multi":true,"response":{"out":{"children":"done"}}})";

}  // namespace

TEST_CASE("a job is asked for at its interval, with its handles and without values") {
  Script script;
  script.answers = {started, waiting, done};
  Page page{script};
  page.set("go", "n_clicks", 1);
  CHECK(page.get("go", "disabled") == true);
  page.advance(999ms);
  CHECK(script.targets == Strings{"endId=E"});
  page.advance(1ms);
  CHECK(script.targets == Strings{"endId=E", "endId=E&cacheKey=K&job=J"});
  CHECK_THAT(script.bodies[0], Catch::Contains(R"("property":"n_clicks","value":1)"));
  CHECK_THAT(script.bodies[1], Catch::Contains(R"("property":"n_clicks","value":null)"));
  CHECK(page.get("bar", "children") == "half");
  page.advance(1s);
  CHECK(page.get("out", "children") == "done");
  CHECK(page.get("bar", "children") == "-");
  CHECK(page.get("go", "disabled") == false);
  page.advance(1h);
  CHECK(script.targets.size() == 3);
}

TEST_CASE("finish waits for jobs as long as they take") {
  Script script;
  script.answers = {started, waiting, waiting, waiting, done};
  Page page{script};
  page.set("go", "n_clicks", 1);
  page.finish();
  CHECK(page.get("out", "children") == "done");
  CHECK(page.milliseconds() == 4000);
}

TEST_CASE("wait_until stops when its condition holds") {
  Script script;
  script.answers = {started, R"({"multi":true})", waiting, done};
  Page page{script};
  page.set("go", "n_clicks", 1);
  page.wait_until([&] { return page.get("bar", "children") == "half"; });
  CHECK(page.get("out", "children") == nullptr);
  CHECK(page.milliseconds() == 2000);
}

TEST_CASE("waiting for what cannot come is refused") {
  Script script;
  Page page{script};
  CHECK(message_of([&] { page.wait_until([] { return false; }); }) ==
        "cdash: waited in vain: nothing runs any more that could change the page");
}

TEST_CASE("a job that takes too long in reality is named") {
  Script script;
  for (int i = 0; i < 1000; ++i) script.answers.push_back(i ? waiting : started);
  Page page{script, {.patience = 0.05}};
  page.set("go", "n_clicks", 1);
  CHECK(message_of([&] { page.finish(); }) ==
        "cdash: waited 0.05 s in vain; a background job still runs: out.children");
}

TEST_CASE("a call for the same outputs takes the place of a job") {
  Script script;
  script.answers = {started, R"({"cacheKey":"K2","job":"J2"})", "", done};
  Page page{script};
  page.set("go", "n_clicks", 1);
  page.set("go", "n_clicks", 2);
  CHECK(script.targets == Strings{"endId=E", "endId=E&oldJob=J"});
  page.finish();
  CHECK(script.targets ==
        Strings{"endId=E", "endId=E&oldJob=J", "endId=E&cacheKey=K&job=J", "endId=E&cacheKey=K2&job=J2"});
  CHECK(page.get("out", "children") == "done");
}

TEST_CASE("a callback with a job's cancel input cancels it") {
  Script script;
  script.answers = {started, waiting, R"({"multi":true,"response":{}})", ""};
  Page page{script};
  page.set("go", "n_clicks", 1);
  page.advance(1s);
  page.set("stop", "n_clicks", 1);
  CHECK(script.targets.back() == "endId=E&cancelJob=J");
  CHECK(page.get("bar", "children") == "-");
  page.finish();
  CHECK(page.get("out", "children") == nullptr);
  CHECK(page.get("go", "disabled") == false);
}

namespace {

const html::Button::Id go{"go"};
const html::Button::Id stop{"stop"};
const html::Div::Id out{"out"};
const html::Div::Id bar{"bar"};

// An app whose job runs as `work` says.
template <class F>
App app_with_job(F work) {
  App app;
  app.layout(html::Button().id(go), html::Button().id(stop), html::Div().id(out), html::Div("-").id(bar));
  app.callback(Output(out.children()), Input(go.n_clicks()), work)
      .background({.interval = 1s})
      .progress(Output(bar.children()))
      .progress_default("-")
      .cancel(Input(stop.n_clicks()))
      .prevent_initial_call();
  return app;
}

}  // namespace

TEST_CASE("a background callback of an app shows its progress and its result") {
  std::binary_semaphore gate{0};
  App app = app_with_job([&](const Progress<std::string>& tell, int clicks) {
    tell("half");
    gate.acquire();
    return clicks;
  });
  Page page{app};
  page.click(go);
  page.wait_until([&] { return page.get(bar.children()) == "half"; });
  CHECK(page.get(out.children()) == nullptr);
  gate.release();
  page.finish();
  CHECK(page.get(out.children()) == 1);
  CHECK(page.get(bar.children()) == "-");
}

TEST_CASE("a background callback of an app can be cancelled from its page") {
  std::mutex guard;
  std::condition_variable_any never;
  App app = app_with_job([&](const Progress<std::string>& tell, const std::stop_token& token, int clicks) {
    tell("half");
    std::unique_lock lock(guard);
    never.wait(lock, token, [] { return false; });
    return clicks;
  });
  Page page{app};
  page.click(go);
  page.wait_until([&] { return page.get(bar.children()) == "half"; });
  page.click(stop);
  page.finish();
  CHECK(page.get(out.children()) == nullptr);
  CHECK(page.get(bar.children()) == "-");
}

TEST_CASE("a job of a callback that was registered while the app serves can be cancelled from its page") {
  const html::Button::Id create{"create"};
  std::mutex guard;
  std::condition_variable_any never;
  App app;
  app.layout(html::Button().id(create), html::Button().id(go), html::Button().id(stop), html::Div().id(out),
             html::Div("-").id(bar));
  app.callback(Output(bar.children()), Input(create.n_clicks()),
               [&](int) {
                 app.callback(Output(out.children()), Input(go.n_clicks()),
                              [&](const std::stop_token& token, int clicks) {
                                std::unique_lock lock(guard);
                                never.wait(lock, token, [] { return false; });
                                return clicks;
                              })
                     .background({.interval = 1s})
                     .running(Output(go.disabled()), true, false)
                     .cancel(Input(stop.n_clicks()))
                     .prevent_initial_call();
                 return "created";
               })
      .allow_dynamic_callbacks()
      .prevent_initial_call();
  Page page{app};
  page.click(create);
  page.finish();
  page.click(go);
  page.wait_until([&] { return page.get(go.disabled()) == true; });
  page.click(stop);
  page.finish();
  CHECK(page.get(out.children()) == nullptr);
  CHECK(page.get(go.disabled()) == false);
}
