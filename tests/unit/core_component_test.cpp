// Components: handles that are cheap to copy, properties, ids, and what they look like as JSON.
#include <catch2/catch.hpp>
#include <cdash/core/component.hpp>
#include <cdash/core/nearest.hpp>
#include <cdash/dcc/input.hpp>
#include <cdash/error.hpp>
#include <cdash/html/div.hpp>
#include <cdash/html/span.hpp>
#include <ranges>
#include <set>
#include <string>
#include <vector>

using namespace cdash;

namespace {

std::string json(const Component& component) {
  std::string out;
  component.write(out);
  return out;
}

std::string div(const std::string& props) {
  return "{\"props\":{" + props + "},\"type\":\"Div\",\"namespace\":\"dash_html_components\"}";
}

}  // namespace

TEST_CASE("a component without children sends no children") { CHECK(json(html::Div()) == div("")); }

TEST_CASE("one child stays what it is") {
  CHECK(json(html::Div("x")) == div(R"("children":"x")"));
  CHECK(json(html::Div(2.5)) == div(R"("children":2.5)"));
  CHECK(json(html::Div(nullptr)) == div(R"("children":null)"));
}

TEST_CASE("a component of the same type nests") {
  CHECK(json(html::Div(html::Div("x"))) == div("\"children\":" + div(R"("children":"x")")));
}

TEST_CASE("a named component of the same type nests") {
  const auto inner = html::Div("x");
  CHECK(json(html::Div(inner)) == div("\"children\":" + div(R"("children":"x")")));
}

TEST_CASE("ranges and lists among the children become one flat list") {
  const std::vector<std::string> names{"a", "b"};
  const auto made =
      html::Div(1, names, std::vector{std::vector{2, 3}, std::vector{4}}, true,
                names | std::views::transform([](const auto& name) { return html::Div(name); }));
  CHECK(json(made) == div(R"("children":[1,"a","b",2,3,4,true,)" + div(R"("children":"a")") + "," +
                          div(R"("children":"b")") + "]"));
}

TEST_CASE("children in braces are a list") {
  CHECK(json(html::Div({"a", 1})) == div(R"("children":["a",1])"));
}

TEST_CASE("an empty optional is a null child") {
  CHECK(json(html::Div("a", std::optional<int>())) == div(R"("children":["a",null])"));
}

TEST_CASE("a set of texts is a range of children") {
  CHECK(json(html::Div(std::set<std::string>{"b", "a"})) == div(R"("children":["a","b"])"));
}

TEST_CASE("a change through one handle is not seen through another") {
  auto first = html::Div("x");
  auto second = first;
  second.className("changed");
  CHECK(json(first) == div(R"("children":"x")"));
  CHECK(json(second) == div(R"("children":"x","className":"changed")"));
}

TEST_CASE("a component in a layout is not changed through the handle it came from") {
  auto inner = html::Div("x");
  const auto outer = html::Div(inner);
  inner.className("later");
  CHECK(json(outer) == div("\"children\":" + div(R"("children":"x")")));
}

TEST_CASE("setting a property twice keeps the last value") {
  CHECK(json(html::Div().className("a").className("b")) == div(R"("className":"b")"));
}

TEST_CASE("data and aria attributes keep their names") {
  CHECK(json(html::Div().attribute("data-row", 3).attribute("aria-label", "close")) ==
        div(R"("data-row":3,"aria-label":"close")"));
}

TEST_CASE("set by name takes what the component declares") {
  auto made = html::Div();
  made.set("className", Value("x"));
  made.set("data-row", Value(true));
  CHECK(json(made) == div(R"("className":"x","data-row":true)"));
}

TEST_CASE("set by name refuses another name and offers the nearest") {
  auto made = html::Div();
  CHECK_THROWS_WITH(made.set("clasName", Value("x")),
                    "cdash: html::Div has no property \"clasName\" (did you mean \"className\"?)");
}

TEST_CASE("set by name refuses an id") {
  auto made = html::Div();
  CHECK_THROWS_WITH(made.set("id", Value("x")),
                    "cdash: html::Div has no property \"id\": an id is given with .id()");
}

TEST_CASE("get finds what was set") {
  const auto made = html::Div().className("x");
  REQUIRE(made.get("className") != nullptr);
  CHECK(made.get("className")->json()->as_string() == "x");
  CHECK(made.get("title") == nullptr);
}

TEST_CASE("a text id is sent as it is") { CHECK(json(html::Div().id("a b")) == div(R"("id":"a b")")); }

TEST_CASE("a dictionary id is sent with sorted keys") {
  CHECK(json(html::Div().id({{"type", "filter"}, {"index", 3}, {"on", true}})) ==
        div(R"("id":{"index":3,"on":true,"type":"filter"})"));
}

TEST_CASE("a typed id gives its text to the component") {
  const html::Div::Id out{"out"};
  CHECK(html::Div().id(out).id().text() == "out");
}

TEST_CASE("a typed id's property knows id, name and component") {
  const dcc::Input::Id name{"name"};
  const auto property = name.value();
  CHECK(property.id.text() == "name");
  CHECK(property.name == "value");
  CHECK(property.component == &dcc::Input::info);
}

TEST_CASE("visitors see every component below, outermost first") {
  struct Names final : ComponentVisitor {
    void visit(const Component& component) override {
      names.push_back(component.id().text());
      component.visit_components(*this);
    }
    std::vector<std::string> names;
  } names;
  const auto tree =
      html::Div(html::Div(html::Span().id("c")).id("b"), std::vector{html::Span().id("d")}).id("a");
  Value(tree).visit_components(names);
  CHECK(names.names == std::vector<std::string>{"a", "b", "c", "d"});
}

TEST_CASE("names that differ in case only are near") {
  const std::string_view names[] = {"className", "children", "style"};
  CHECK(nearest_name("classname", names) == "className");
  CHECK(nearest_name("childern", names) == "children");
}

TEST_CASE("names that share too little are not near") {
  const std::string_view names[] = {"className", "children", "style"};
  CHECK(nearest_name("figure", names).empty());
}
