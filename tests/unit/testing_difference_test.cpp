// Comparing values as a page has them, and reading parts of them.
#include <boost/json/parse.hpp>
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <cdash/testing.hpp>
#include <sstream>
#include <string>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using testing::difference;
using testing::Found;

namespace {

Json parsed(std::string_view text) { return boost::json::parse(text); }
bool same(std::string_view left, std::string_view right) {
  return testing::same(parsed(left), parsed(right));
}
std::string differ(std::string_view expected, std::string_view found) {
  return difference(parsed(expected), parsed(found));
}

// 1, 2, 3.5 as doubles, and as two rows of one-byte numbers.
constexpr std::string_view doubles = R"({"dtype":"f8","bdata":"AAAAAAAA8D8AAAAAAAAAQAAAAAAAAAxA"})";
constexpr std::string_view rows = R"({"dtype":"i1","bdata":"AQID/w==","shape":"2, 2"})";

}  // namespace

TEST_CASE("values are the same as they are to JavaScript") {
  CHECK(same("1", "1.0"));
  CHECK(same(R"({"a":1,"b":[2]})", R"({"b":[2.0],"a":1})"));
  CHECK_FALSE(same("1", R"("1")"));
  CHECK_FALSE(same("null", "0"));
  CHECK_FALSE(same(R"({"a":null})", "{}"));
}

TEST_CASE("typed arrays are the lists of their numbers") {
  CHECK(same(doubles, "[1, 2, 3.5]"));
  CHECK(same("[[1, 2], [3, -1]]", rows));
  CHECK(same(doubles, R"({"dtype":"f4","bdata":"AACAPwAAAEAAAGBA"})"));
  CHECK_FALSE(same(doubles, "[1, 2]"));
  CHECK_FALSE(same(doubles, rows));
}

TEST_CASE("equal values have no difference") { CHECK(differ(R"([1,{"a":2}])", R"([1.0,{"a":2}])") == ""); }

TEST_CASE("a difference names its place") {
  CHECK(differ(R"({"a":{"b":[1,2]}})", R"({"a":{"b":[1,3]}})") == "a.b[1]: expected 2, found 3");
  CHECK(differ("1", "2") == "the value: expected 1, found 2");
  CHECK(differ(R"({"a":1})", R"({"b":1})") == "a: missing, expected 1\nb: not expected, found 1");
  CHECK(differ("[1]", R"({"a":1})") == R"(the value: expected [1], found {"a":1})");
}

TEST_CASE("one element more does not shift the others") {
  CHECK(differ("[1,2,3,4]", "[1,3,4]") == "[1]: missing, expected 2");
  CHECK(differ("[1,3,4]", "[1,2,3,4]") == "[1]: not expected, found 2");
}

TEST_CASE("long lists of differences are cut") {
  std::vector<int> zeros(100, 0), ones(100, 1);
  const auto text = difference(zeros, ones);
  CHECK_THAT(text,
             Catch::EndsWith(
                 "[19]: expected 0, found 1\nthe value: and more, of 100 expected and 100 found elements"));
}

TEST_CASE("components are named in differences") {
  const auto page = [](const char* text) {
    return html::Div(html::H1("Title"), html::P(text).className("note")).id("out");
  };
  CHECK(difference(page("a"), page("b")) ==
        "html.Div#out > children[1] html.P: children: expected \"a\", found \"b\"");
  CHECK(difference(html::Div(html::P("x")), html::Div(html::H1("x"))) ==
        "html.Div: children: expected html.P, found html.H1");
}

TEST_CASE("typed arrays differ by their numbers") {
  CHECK(differ("[1,2,4]", doubles) == "[2]: expected 4, found 3.5");
}

TEST_CASE("long values are shortened between characters") {
  const std::string long_text(59, 'a');
  CHECK(difference(long_text + "äöü" + long_text, std::string("b")) ==
        "the value: expected \"" + long_text + "äöü" + std::string(54, 'a') + "… (126 bytes), found \"b\"");
}

TEST_CASE("an outline shows a component a line") {
  CHECK(testing::outline(testing::in_page(to_value(html::Div(
            html::H1("Title"), dcc::Input().value("x").id("name"), html::Ul(html::Li("a"), "b"))))) ==
        "html.Div\n"
        "  html.H1 \"Title\"\n"
        "  dcc.Input#name value=\"x\"\n"
        "  html.Ul\n"
        "    html.Li \"a\"\n"
        "    \"b\"\n");
}

TEST_CASE("what was found compares with anything that a property can be") {
  CHECK(Found(parsed("1"), "p") == 1);
  CHECK(Found(parsed("1"), "p") == 1.0);
  CHECK(Found(parsed("\"a\""), "p") == "a");
  CHECK(Found(parsed("\"a\""), "p") == std::string("a"));
  CHECK(Found(parsed("null"), "p") == nullptr);
  CHECK(Found(parsed("[1,2]"), "p") == std::vector{1, 2});
  CHECK(Found(parsed(doubles), "p") == std::vector{1.0, 2.0, 3.5});
  CHECK(Found(testing::in_page(to_value(html::B("x"))), "p") == html::B("x"));
  CHECK_FALSE(Found(parsed("1"), "p") == 2);
}

TEST_CASE("parts of what was found are reached by names and numbers") {
  const Found found(parsed(R"({"data":[{"y":)" + std::string(doubles) + "}]}"), "graph.figure");
  CHECK(found["data"][0]["y"][2].as<double>() == 3.5);
  CHECK(found["data"][0]["y"].as<std::vector<double>>() == std::vector{1.0, 2.0, 3.5});
  CHECK(found["data"].size() == 1);
  CHECK(message_of([&] { found["layout"]; }) == "cdash: graph.figure has no member \"layout\"; it has: data");
  CHECK(message_of([&] { found["data"][1]; }) == "cdash: graph.figure.data has 1 elements, there is no [1]");
  CHECK(message_of([&] { found["data"]["x"]; }) ==
        "cdash: graph.figure.data is a list of 1, not an object with a member \"x\"");
}

TEST_CASE("a component's properties are reached as its members") {
  const Found found(testing::in_page(to_value(html::Div(html::P("a"), html::P("b")))), "out");
  CHECK(found["children"][1]["children"] == "b");
  CHECK(found.text() == "ab");
}

TEST_CASE("a value of another type says what it is") {
  CHECK(message_of([] { Found(Json("a"), "year.value").as<int>(); }) ==
        "cdash: year.value is the text \"a\", not a whole number");
  CHECK(message_of([] { Found::missing("year.value").as<int>(); }) ==
        "cdash: year.value is not set, not a whole number");
}

TEST_CASE("what was found is printed as JSON") {
  std::ostringstream text;
  text << Found(parsed(R"({"a":[1,"x"]})"), "p") << " " << Found::missing("p");
  CHECK(text.str() == R"({"a":[1,"x"]} (not set))");
}
