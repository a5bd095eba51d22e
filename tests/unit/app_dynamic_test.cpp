// Callbacks that are registered while the app serves, by other callbacks.
#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <stdexcept>
#include <stop_token>
#include <string>
#include <thread>
#include <vector>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace dynamic {

// An app whose one callback creates another, as `create` says.
template <class F>
struct Page {
  explicit Page(F create) : asker(app) {
    app.layout(html::Div().id("out"), html::Div().id("later"), dcc::Store().id("in"));
    app.callback(Output("out", "children"), Input("in", "data"),
                 [this, create](const Json&) {
                   create(app);
                   return 1;
                 })
        .allow_dynamic_callbacks();
  }
  int create() { return asker.post(one_input("out.children", "in.data", "1")).status; }
  std::size_t records() {
    return boost::json::parse(text(asker.get("/_dash-dependencies"))).as_array().size();
  }
  App app;
  Asker asker;
};

const auto create_one = [](App& app) {
  app.callback(Output("later", "children"), Input("in", "data"), [](int number) { return number + 1; })
      .prevent_initial_call();
};

}  // namespace dynamic
using dynamic::create_one;

TEST_CASE("a callback that a callback has registered is told to the page, and called") {
  dynamic::Page page(create_one);
  CHECK(member(page.asker, "dynamic_creator") == "true");
  CHECK(page.records() == 1);
  CHECK(page.asker.post(one_input("later.children", "in.data", "1")).status == 500);
  CHECK(page.create() == 200);
  CHECK(page.records() == 2);
  CHECK(member(page.asker, "prevent_initial_call", 1) == "true");
  CHECK(text(page.asker.post(one_input("later.children", "in.data", "1"))) ==
        R"({"multi":true,"response":{"later":{"children":2}}})");
}

TEST_CASE("what is registered twice is an error, and the first stays") {
  dynamic::Page page(create_one);
  page.create();
  CHECK(page.create() == 500);
  CHECK(
      page.asker.log.ends_with("cdash: the callback for out.children registered another one for "
                               "later.children, which has one; an output belongs "
                               "to one callback, unless each says allow_duplicate()\n"));
  CHECK(page.records() == 2);
}

TEST_CASE("what a function registers before it throws is forgotten") {
  dynamic::Page page([](App& app) {
    create_one(app);
    throw std::runtime_error("no");
  });
  CHECK(page.create() == 500);
  CHECK(page.records() == 1);
}

TEST_CASE("inline JavaScript comes too late") {
  dynamic::Page page([](App& app) {
    app.clientside_callback("(x) => x", Output("later", "children"), Input("in", "data"));
  });
  CHECK(page.create() == 500);
  CHECK(page.asker.log.ends_with("name a function of an asset: ClientsideFunction\n"));
}

TEST_CASE("a callback that does not say so registers none") {
  App app;
  Asker asker(app);
  app.layout(html::Div().id("out"), html::Div().id("later"), dcc::Store().id("in"));
  app.callback(Output("out", "children"), Input("in", "data"), [&app](const Json&) {
    create_one(app);
    return 1;
  });
  CHECK(asker.post(one_input("out.children", "in.data", "1")).status == 500);
}

TEST_CASE("callbacks are created and called at once from several threads") {
  dynamic::Page page([n = std::make_shared<int>(0)](App& app) {
    // Creators run one at a time, so that nothing guards the number.
    app.callback(Output("later", "title").allow_duplicate(), Input("in", "data"),
                 [name = std::to_string(++*n)](const Json&) { return name; })
        .prevent_initial_call();
  });
  page.app.handler();
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([&page] {
      for (int i = 0; i < 10; ++i) {
        page.create();
        page.records();
      }
    });
  for (auto& thread : threads) thread.join();
  CHECK(page.records() == 41);
}

// --- what is registered for the background

namespace dynamic {

// A callback that starts jobs, which end when they are told to. Its layout has "stop", which cancels none
// yet.
struct JobPage {
  template <class Cancels>
  explicit JobPage(Cancels cancels) : asker(app) {
    app.layout(html::Div().id("out"), html::Div().id("later"), dcc::Store().id("in"),
               html::Button().id("stop"));
    app.callback(Output("out", "children"), Input("in", "data"),
                 [this, cancels](const Json&) {
                   cancels(app.callback(Output("later", "children"), Input("in", "data"),
                                        [](const std::stop_token& token, int number) {
                                          while (!token.stop_requested()) std::this_thread::yield();
                                          return number;
                                        })
                               .background()
                               .prevent_initial_call());
                   return 1;
                 })
        .allow_dynamic_callbacks();
    asker.post(one_input("out.children", "in.data", "1"));
  }

  std::string records() { return text(asker.get("/_dash-dependencies")); }
  Response request(std::string_view query, std::string_view body) {
    return asker.ask("POST", "/_dash-update-component?" + std::string(query), body,
                     {{"content-type", "application/json"}});
  }

  App app;
  Asker asker;
};

}  // namespace dynamic
using dynamic::JobPage;

TEST_CASE("a job of a callback that a callback has registered is cancelled by its component") {
  JobPage page([](auto&& callback) { callback.cancel(Input("stop", "n_clicks")); });
  CHECK_THAT(page.records(),
             Catch::Contains(R"({"output":"stop.id","inputs":[{"id":"stop","property":"n_clicks"}])"));
  const auto ask = one_input("later.children", "in.data", "1");
  const auto started = boost::json::parse(text(page.request("endId=e", ask)));
  CHECK(started.at("cancel").as_array().size() == 1);
  const auto job = std::string(started.at("job").as_string());
  const auto key = std::string(started.at("cacheKey").as_string());
  CHECK(text(page.request("endId=e&cancelJob=" + job, one_input("stop.id", "stop.n_clicks", "1"))) ==
        R"({"multi":true,"response":{}})");
  CHECK(page.request("endId=e&job=" + job + "&cacheKey=" + key, ask).status == 204);
}

TEST_CASE("another property of a component that cancels already has a record of its own") {
  App app;
  Asker asker(app);
  app.layout(html::Div().id("out"), html::Div().id("later"), dcc::Store().id("in"),
             html::Button().id("stop"));
  const auto cancels = [&](std::string output, std::string property) {
    app.callback(Output("later", output), Input("in", "data"),
                 [](int number) { return std::to_string(number); })
        .background()
        .cancel(Input("stop", "n_clicks"), Input("stop", property));
  };
  cancels("title", "n_clicks");
  app.callback(Output("out", "children"), Input("in", "data"),
               [&](const Json&) {
                 cancels("children", "title");
                 return 1;
               })
      .allow_dynamic_callbacks();
  asker.post(one_input("out.children", "in.data", "1"));
  const auto records = boost::json::parse(text(asker.get("/_dash-dependencies"))).as_array();
  std::vector<std::string> outputs;
  for (const auto& record : records) outputs.emplace_back(record.at("output").as_string());
  CHECK(outputs.size() == 5);
  CHECK(outputs[2] == "stop.id");
  CHECK_THAT(outputs[4], Catch::StartsWith("stop.id@"));
  CHECK(boost::json::serialize(records[4].at("inputs")) == R"([{"id":"stop","property":"title"}])");
}

TEST_CASE("a component that cancels a job may stand for itself in a callback that a callback registers") {
  const auto button = html::Button();
  JobPage page([&](auto&& callback) { callback.cancel(Input(button, "n_clicks")); });
  CHECK_THAT(page.records(), Catch::Contains(R"({"id":"_cdash_1","property":"n_clicks"})"));
}

TEST_CASE("the page of an app that creates callbacks tells its loads apart, for their jobs") {
  JobPage page([](auto&&) {});
  CHECK_THAT(text(page.asker.get("/")), Catch::Contains("\"end_id\":\""));
}
