// Patches: each operation as the front end takes it, where patches may be given, and what is typed about
// them.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <map>
#include <string>
#include <vector>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace patches {

// The operations of a patch as JSON.
template <class P>
std::string operations(const P& patch) {
  std::string json;
  patch.to_value().write(json);
  const auto parsed = boost::json::parse(json);
  CHECK(parsed.at("__dash_patch_update") == "__dash_patch_update");
  return boost::json::serialize(parsed.at("operations"));
}

std::string operation(std::string_view name, std::string_view location, std::string_view params) {
  return R"([{"operation":")" + std::string(name) + R"(","location":)" + std::string(location) +
         R"(,"params":)" + std::string(params) + "}]";
}

}  // namespace patches
using namespace patches;

TEST_CASE("a place is assigned through keys and indexes") {
  Patch p;
  p["data"][0]["marker"]["color"] = "red";
  CHECK(operations(p) == operation("Assign", R"(["data",0,"marker","color"])", R"({"value":"red"})"));
}

TEST_CASE("an index may count from the end") {
  Patch p;
  p[-1] = 2;
  CHECK(operations(p) == operation("Assign", "[-1]", R"({"value":2})"));
}

TEST_CASE("JSON is assigned in braces") {
  Patch p;
  p["layout"] = {{"title", "t"}};
  CHECK(operations(p) == operation("Assign", R"(["layout"])", R"({"value":{"title":"t"}})"));
}

TEST_CASE("members are merged") {
  Patch p;
  p.update(std::map<std::string, int>{{"a", 1}});
  CHECK(operations(p) == operation("Merge", "[]", R"({"value":{"a":1}})"));
}

TEST_CASE("lists are extended, also by +=") {
  Patch p, q;
  p["l"].extend(std::vector{1, 2});
  q["l"] += std::vector{1, 2};
  CHECK(operations(p) == operation("Extend", R"(["l"])", R"({"value":[1,2]})"));
  CHECK(operations(p) == operations(q));
}

TEST_CASE("elements are appended, prepended, inserted and removed") {
  Patch p;
  p["l"].append("a");
  CHECK(operations(p) == operation("Append", R"(["l"])", R"({"value":"a"})"));
  Patch q;
  q["l"].prepend(nullptr);
  CHECK(operations(q) == operation("Prepend", R"(["l"])", R"({"value":null})"));
  Patch r;
  r["l"].insert(-1, true);
  CHECK(operations(r) == operation("Insert", R"(["l"])", R"({"value":true,"index":-1})"));
  Patch s;
  s["l"].remove(3);
  CHECK(operations(s) == operation("Remove", R"(["l"])", R"({"value":3})"));
}

TEST_CASE("members and elements are erased") {
  Patch p;
  p["a"].erase("b");
  CHECK(operations(p) == operation("Delete", R"(["a","b"])", "{}"));
  Patch q;
  q.erase(0);
  CHECK(operations(q) == operation("Delete", "[0]", "{}"));
}

TEST_CASE("lists are cleared and turned round") {
  Patch p;
  p.clear();
  CHECK(operations(p) == operation("Clear", "[]", "{}"));
  Patch q;
  q["l"].reverse();
  CHECK(operations(q) == operation("Reverse", R"(["l"])", "{}"));
}

TEST_CASE("numbers are reckoned with in the page") {
  Patch p;
  p["n"] += 1;
  CHECK(operations(p) == operation("Add", R"(["n"])", R"({"value":1})"));
  Patch q;
  q["n"] -= 2;
  CHECK(operations(q) == operation("Sub", R"(["n"])", R"({"value":2})"));
  Patch r;
  r["n"] *= 3;
  CHECK(operations(r) == operation("Mul", R"(["n"])", R"({"value":3})"));
  Patch s;
  s["n"] /= 4;
  CHECK(operations(s) == operation("Div", R"(["n"])", R"({"value":4})"));
  Patch t;
  t += "more";
  CHECK(operations(t) == operation("Add", "[]", R"({"value":"more"})"));
}

TEST_CASE("operations keep their order, and a copy is another patch") {
  Patch p;
  p["a"] = 1;
  const Patch first = p;
  p["b"] = 2;
  CHECK(operations(first) == operation("Assign", R"(["a"])", R"({"value":1})"));
  CHECK(operations(p).find(R"("location":["a"])") < operations(p).find(R"("location":["b"])"));
  CHECK(Patch().empty());
  CHECK(!p.empty());
}

TEST_CASE("components and figures stand in patches") {
  Patch p;
  p.append(html::B("x"));
  CHECK(operations(p) ==
        operation("Append", "[]",
                  R"({"value":{"props":{"children":"x"},"type":"B","namespace":"dash_html_components"}})"));
}

TEST_CASE("a patch is returned for an output, given to set_props and decided upon") {
  App app;
  Asker asker(app);
  const dcc::Graph::Id graph{"graph"};
  const html::Div::Id out{"out"};
  app.layout(dcc::Graph().id(graph), html::Div().id(out), dcc::Store().id("in"));
  app.callback(Output(graph.figure()), Input("in", "data"),
               [out](const Context& context, int n) -> Update<Patch> {
                 if (n == 0) return no_update;
                 Patch children;
                 children.append(n);
                 context.set_props(out.children(), children);
                 Patch p;
                 p["layout"]["title"]["text"] = "t";
                 return p;
               });
  CHECK(text(asker.post(one_input("graph.figure", "in.data", "0"))) == R"({"multi":true,"response":{}})");
  CHECK(
      text(asker.post(one_input("graph.figure", "in.data", "1"))) ==
      R"({"multi":true,"sideUpdate":{"out":{"children":{"__dash_patch_update":"__dash_patch_update","operations":)"
      R"([{"operation":"Append","location":[],"params":{"value":1}}]}}},"response":{"graph":{"figure":)"
      R"({"__dash_patch_update":"__dash_patch_update","operations":[{"operation":"Assign","location":)"
      R"(["layout","title","text"],"params":{"value":"t"}}]}}}})");
}

TEST_CASE("a typed patch makes elements of what it is given") {
  const dcc::Dropdown::Id box{"box"};
  PatchOf p(box.options());
  p.append(Option("Bern", "BE"));
  p.insert(0, "Uri");
  CHECK(
      operations(p) ==
      R"([{"operation":"Append","location":[],"params":{"value":{"label":"Bern","value":"BE"}}},)"
      R"({"operation":"Insert","location":[],"params":{"value":{"label":"Uri","value":"Uri"},"index":0}}])");
}

TEST_CASE("a typed patch is returned for its property") {
  App app;
  Asker asker(app);
  const html::Div::Id out{"out"};
  app.layout(html::Div().id(out), dcc::Store().id("in"));
  app.callback(Output(out.children()), Input("in", "data"), [out](int n) {
    PatchOf p(out.children());
    p.append(html::P(n));
    p.set(0, "first");
    return p;
  });
  CHECK(asker.post(one_input("out.children", "in.data", "1")).status == 200);
}
