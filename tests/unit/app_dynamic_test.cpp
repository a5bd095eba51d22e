// Callbacks that are registered while the app serves, by other callbacks.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <stdexcept>
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
