// Patches in pages under test: each operation does what it does in the browser.
#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <cdash/testing.hpp>
#include <functional>
#include <string>

#include "message_of.hpp"

using namespace cdash;

namespace {

// What a Store's data is after a callback has patched it.
std::string after(std::string_view before, const std::function<void(Patch&)>& change) {
  App app;
  const auto data = boost::json::parse(before);
  app.layout(html::Button().id("go"), dcc::Store().data(data).id("store"));
  app.callback(Output("store", "data"), Input("go", "n_clicks"),
               [&](int) {
                 Patch patch;
                 change(patch);
                 return patch;
               })
      .prevent_initial_call();
  testing::Page page{app};
  page.click("go");
  std::string text;
  write_json(text, page.get("store", "data").json());
  return text;
}

}  // namespace

TEST_CASE("Assign, also into what is not there yet") {
  CHECK(after(R"({"a":{"b":1}})", [](Patch& p) { p["a"]["b"] = 2; }) == R"({"a":{"b":2}})");
  CHECK(after(R"({"a":1})", [](Patch& p) { p["b"]["c"] = 2; }) == R"({"a":1,"b":{"c":2}})");
  CHECK(after("[1,2,3]", [](Patch& p) { p[-1] = 9; }) == "[1,2,9]");
}

TEST_CASE("Merge") {
  CHECK(after(R"({"a":{"x":1,"y":2}})", [](Patch& p) { p["a"].update(Json{{"y", 3}, {"z", 4}}); }) ==
        R"({"a":{"x":1,"y":3,"z":4}})");
}

TEST_CASE("Extend, Append, Prepend and Insert") {
  CHECK(after("[1]", [](Patch& p) { p.extend(std::vector{2, 3}); }) == "[1,2,3]");
  CHECK(after("[1]", [](Patch& p) { p.append(2); }) == "[1,2]");
  CHECK(after("[1]", [](Patch& p) { p.prepend(2); }) == "[2,1]");
  CHECK(after("[1,2]", [](Patch& p) { p.insert(1, 9); }) == "[1,9,2]");
  CHECK(after("[1,2]", [](Patch& p) { p.insert(-1, 9); }) == "[1,9,2]");
  CHECK(after("[1,2]", [](Patch& p) { p.insert(7, 9); }) == "[1,2,9]");
}

TEST_CASE("Delete keeps the order of the others") {
  CHECK(after(R"({"a":1,"b":2,"c":3})", [](Patch& p) { p.erase("a"); }) == R"({"b":2,"c":3})");
  CHECK(after("[1,2,3]", [](Patch& p) { p.erase(-2); }) == "[1,3]");
  CHECK(after(R"({"a":1})", [](Patch& p) { p["b"].erase("c"); }) == R"({"a":1})");
}

TEST_CASE("Remove takes out every element that is the same") {
  CHECK(after(R"([1,{"a":1.0},1,{"a":2}])", [](Patch& p) { p.remove(Json{{"a", 1}}); }) ==
        R"([1,1,{"a":2}])");
}

TEST_CASE("Clear and Reverse") {
  CHECK(after("[1,2]", [](Patch& p) { p.clear(); }) == "[]");
  CHECK(after(R"({"a":{"b":1}})", [](Patch& p) { p["a"].clear(); }) == R"({"a":{}})");
  CHECK(after("[1,2,3]", [](Patch& p) { p.reverse(); }) == "[3,2,1]");
}

TEST_CASE("Add, Sub, Mul and Div") {
  CHECK(after("[1]", [](Patch& p) { p[0] += 2; }) == "[3]");
  CHECK(after(R"(["a"])", [](Patch& p) { p[0] += "b"; }) == R"(["ab"])");
  CHECK(after("[1]", [](Patch& p) { p[0] -= 2.5; }) == "[-1.5]");
  CHECK(after("[3]", [](Patch& p) { p[0] *= 2; }) == "[6]");
  CHECK(after("[3]", [](Patch& p) { p[0] /= 2; }) == "[1.5]");
}

TEST_CASE("operations come one after the other") {
  CHECK(after(R"({"list":[]})", [](Patch& p) {
          p["list"].append(1);
          p["list"][0] += 1;
          p["list"].append(5);
          p["list"].reverse();
        }) == R"({"list":[5,2]})");
}

TEST_CASE("an operation that does not fit is an error of the call") {
  CHECK(message_of([] { after(R"({"a":1})", [](Patch& p) { p["a"].append(1); }); }) ==
        "cdash: the patch operation Append at [\"a\"] needs a list and finds a number");
  CHECK(message_of([] { after("[1]", [](Patch& p) { p[3].append(1); }); }) ==
        "cdash: the patch operation Append at [3] names element 3 of 1");
}

TEST_CASE("a property that is not set cannot be patched") {
  App app;
  app.layout(html::Button().id("go"), dcc::Store().id("store"));
  app.callback(Output("store", "data"), Input("go", "n_clicks"),
               [](int) {
                 Patch patch;
                 patch["a"] = 1;
                 return patch;
               })
      .prevent_initial_call();
  testing::Page page{app};
  CHECK(message_of([&] { page.click("go"); }) ==
        "cdash: the callback for store.data patches store.data, which is not set in the page");
}
