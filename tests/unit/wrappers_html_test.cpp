// The html wrappers: children, attributes, ids, and what they send.
#include "wrappers_json.hpp"

#include <algorithm>
#include <catch2/catch.hpp>
#include <cdash/html.hpp>
#include <map>
#include <optional>
#include <ranges>
#include <string>
#include <vector>

using namespace cdash;

TEST_CASE("a component sends its properties, its type and its namespace") {
  CHECK(json_of(html::Div().className("card")) ==
        R"({"props":{"className":"card"},"type":"Div","namespace":"dash_html_components"})");
}

TEST_CASE("a component without children has no such property") { CHECK(props_of(html::Br()) == "{}"); }

TEST_CASE("one child stays what it is, several become a list") {
  CHECK(props_of(html::H1("Title")) == R"({"children":"Title"})");
  CHECK(props_of(html::H1("Title ", 3)) == R"({"children":["Title ",3]})");
}

TEST_CASE("a component with one component inside is not a copy of it") {
  CHECK(json_of(html::Div(html::Div("x"))) ==
        R"({"props":{"children":{"props":{"children":"x"},"type":"Div","namespace":"dash_html_components"}},)"
        R"("type":"Div","namespace":"dash_html_components"})");
}

TEST_CASE("children come from braces, ranges and setters") {
  const std::vector<std::string> names{"a", "b"};
  const auto list = R"({"children":["a","b"]})";
  CHECK(props_of(html::Ul({"a", "b"})) == list);
  CHECK(props_of(html::Ul(names)) == list);
  CHECK(props_of(html::Ul(names | std::views::transform([](const std::string& name) { return name; }))) ==
        list);
  CHECK(props_of(html::Ul().children("a", "b")) == list);
  CHECK(props_of(html::Ul().children({"a", "b"})) == list);
}

TEST_CASE("children that were named stay usable") {
  std::string name = "x";
  auto inner = html::Span(name);
  const auto outer = html::Div(inner, name);
  CHECK(name == "x");
  CHECK(props_of(inner) == R"({"children":"x"})");
}

TEST_CASE("setters can be chained in any order, across the shared and the own ones") {
  CHECK(props_of(html::Button("Send").n_clicks(0).disabled(true).className("b").type("submit")) ==
        R"({"children":"Send","n_clicks":0,"disabled":true,"className":"b","type":"submit"})");
}

TEST_CASE("an attribute that is a bare word takes the word or a bool") {
  CHECK(props_of(html::Div().hidden("hidden")) == R"({"hidden":"hidden"})");
  CHECK(props_of(html::Div().hidden(false)) == R"({"hidden":false})");
}

TEST_CASE("null unsets a property, an optional may") {
  CHECK(props_of(html::Div().title(nullptr)) == R"({"title":null})");
  CHECK(props_of(html::Div().hidden(std::optional<bool>(true))) == R"({"hidden":true})");
  CHECK(props_of(html::Div().hidden(nullptr)) == R"({"hidden":null})");
}

TEST_CASE("styles are written as given") {
  CHECK(props_of(html::Div().style({{"textAlign", "center"}, {"fontSize", 30}, {"--accent", "red"}})) ==
        R"({"style":{"textAlign":"center","fontSize":30,"--accent":"red"}})");
  CHECK(props_of(html::Div().style(std::map<std::string, std::string>{{"color", "red"}})) ==
        R"({"style":{"color":"red"}})");
}

TEST_CASE("data- and aria- attributes have a function for all") {
  CHECK(props_of(html::Div().attribute("data-row", 3).attribute("aria-label", "Close")) ==
        R"({"data-row":3,"aria-label":"Close"})");
}

TEST_CASE("a property that is a keyword of C++ has a trailing underscore") {
  CHECK(props_of(html::Track().default_(true)) == R"({"default":true})");
}

TEST_CASE("a component and its property can have one name but for case") {
  CHECK(props_of(html::ObjectEl().data("a.pdf")) == R"({"data":"a.pdf"})");
  CHECK(props_of(html::Label("Name").htmlFor("name")) == R"({"children":"Name","htmlFor":"name"})");
  CHECK(props_of(html::Option("One").label("1")) == R"({"children":"One","label":"1"})");
  CHECK(props_of(html::Title("Page").title("hint")) == R"({"children":"Page","title":"hint"})");
}

TEST_CASE("an id is text, a dictionary or the component's own") {
  const html::Div::Id own{"own"};
  CHECK(props_of(html::Div().id("text")) == R"({"id":"text"})");
  CHECK(props_of(html::Div().id({{"type", "row"}, {"index", 3}})) == R"({"id":{"index":3,"type":"row"}})");
  CHECK(props_of(html::Div().id(own)) == R"({"id":"own"})");
}

TEST_CASE("an id's properties know their name and their component") {
  const html::A::Id link{"link"};
  const auto shared = link.children();
  const auto own = link.href();
  CHECK(shared.id.text() == "link");
  CHECK(shared.name == "children");
  CHECK(own.name == "href");
  CHECK(own.component->spelling == "html::A");
}

TEST_CASE("the place of an id is where it was given") {
  const auto line = static_cast<unsigned>(__LINE__) + 1;
  const auto component = html::Div().id("x");
  CHECK(component.where().line() == line);
}

TEST_CASE("property names are sorted and without the wildcards") {
  const auto names = html::A::info.properties;
  CHECK(std::ranges::is_sorted(names));
  CHECK(std::ranges::find(names, "href") != names.end());
  CHECK(std::ranges::find(names, "data-*") == names.end());
}

TEST_CASE("a type can be named beside the function that makes it") {
  struct html::Div made;
  made.className("x");
  const Component same = made;
  CHECK(props_of(same) == R"({"className":"x"})");
}
