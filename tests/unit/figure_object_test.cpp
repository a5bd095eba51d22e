// figure::Object: setting, merging, reading back, writing.
#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <cdash/figure/trace.hpp>
#include <vector>

using namespace cdash;
using figure::Object;

namespace {

Json json(const Object& object) { return boost::json::parse(object.to_json()); }
Json json(const char* text) { return boost::json::parse(text); }

}  // namespace

TEST_CASE("A path with dots leads inside") {
  CHECK(json(Object().set("marker.line.width", 2).set("marker.color", "red")) ==
        json(R"({"marker":{"line":{"width":2},"color":"red"}})"));
}

TEST_CASE("An object, a list of objects and arrays are values") {
  const auto object = Object()
                          .set("marker", Object().set("size", 3))
                          .set("shapes", std::vector<Object>{Object().set("x0", 1), Object().set("x0", 2)})
                          .set("x", std::vector<std::int8_t>{1, 2})
                          .set("range", {0, 10})
                          .set("ids", {"a", "b"});
  CHECK(json(object) == json(R"({"marker":{"size":3},"shapes":[{"x0":1},{"x0":2}],
      "x":{"dtype":"i1","bdata":"AQI="},"range":[0,10],"ids":["a","b"]})"));
}

TEST_CASE("A merge changes objects inside and replaces the rest") {
  Object object;
  object.set("marker", Object().set("size", 3).set("color", "red"));
  object.merge({{"marker_color", "blue"}, {"marker.opacity", 0.5}});
  object.merge(Object().set("marker.size", 4).set("mode", "lines"));
  CHECK(json(object) == json(R"({"marker":{"size":4,"color":"blue","opacity":0.5},"mode":"lines"})"));
}

TEST_CASE("A merge of lists of objects goes element by element") {
  Object object;
  object.append("annotations", Object().set("text", "a")).append("annotations", Object().set("text", "b"));
  object.merge({{"annotations", {{{"x", 1}}}}});
  CHECK(json(object) == json(R"({"annotations":[{"text":"a","x":1},{"text":"b","x":1}]})"));
  object.merge({{"annotations", {{{"x", 1}}, {{"x", 2}}, {{"x", 3}}}}});
  CHECK(json(object) == json(R"({"annotations":[{"text":"a","x":1},{"text":"b","x":2},{"x":3}]})"));
}

TEST_CASE("A title given as text takes the place of the whole title") {
  Object object;
  object.merge({{"title_font_size", 20}});
  object.merge({{"title", "T"}});
  CHECK(json(object) == json(R"({"title":{"text":"T"}})"));
}

TEST_CASE("Null removes a property, inside too") {
  Object object;
  object.merge({{"a", 1}, {"b", {{"c", 2}, {"d", 3}}}});
  object.merge({{"a", nullptr}, {"b", {{"c", nullptr}}}});
  CHECK(json(object) == json(R"({"b":{"d":3}})"));
}

TEST_CASE("An object in a property for any value stays as it is") {
  CHECK(json(Object().merge({{"meta", {{"a_b", {{"title", "t"}}}}}})) ==
        json(R"({"meta":{"a_b":{"title":"t"}}})"));
}

TEST_CASE("What was set can be read back") {
  const auto object = Object()
                          .set("a.b", 1)
                          .set("x", std::vector<double>{1, 2})
                          .set("name", "n")
                          .append("list", Object().set("c", 2));
  REQUIRE(object.find("a.b") != nullptr);
  CHECK(*object.find("a.b") == Json(1));
  CHECK(object.find("a") == nullptr);
  REQUIRE(object.object("a") != nullptr);
  CHECK(object.object("a")->contains("b"));
  REQUIRE(object.array("x") != nullptr);
  CHECK(object.array("x")->size() == 2);
  REQUIRE(object.objects("list") != nullptr);
  CHECK(object.objects("list")->size() == 1);
  CHECK(object.text("name") == "n");
  CHECK(object.text("a.b").empty());
  CHECK_FALSE(object.contains("a.c"));
  CHECK(object.names() == std::vector<std::string_view>{"a", "x", "name", "list"});
}

TEST_CASE("What was erased is gone") {
  Object object;
  object.set("a.b", 1).set("a.c", 2).erase("a.b").erase("nothing").erase("a.d");
  CHECK(json(object) == json(R"({"a":{"c":2}})"));
}

TEST_CASE("A copy is independent") {
  const auto one = Object().set("a.b", 1);
  auto two = one;
  two.set("a.b", 2);
  CHECK(json(one) == json(R"({"a":{"b":1}})"));
}
