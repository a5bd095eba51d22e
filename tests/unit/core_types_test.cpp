// Property types: what they take, and what they send.
#include <boost/describe.hpp>
#include <catch2/catch.hpp>
#include <cdash/core/options.hpp>
#include <cdash/core/style.hpp>
#include <cdash/core/types.hpp>
#include <limits>
#include <map>
#include <optional>
#include <string>
#include <vector>

using namespace cdash;

namespace {

struct City {
  std::string name;
  int population;
};
BOOST_DESCRIBE_STRUCT(City, (), (name, population))

template <class P>
std::string json(const P& property) {
  std::string out;
  property.to_value().write(out);
  return out;
}

using Scalar = types::AnyOf<types::Text, types::Number, types::Bool>;
using Choice = types::OneOf<"local", "session">;
using Length = types::OneOfOr<types::Number, "auto">;

}  // namespace

TEST_CASE("text comes from literals, strings and views") {
  CHECK(json(types::Text("a")) == "\"a\"");
  CHECK(json(types::Text(std::string("b"))) == "\"b\"");
  CHECK(json(types::Text(std::string_view("c"))) == "\"c\"");
}

TEST_CASE("null unsets a property of any type") {
  CHECK(json(types::Text(nullptr)) == "null");
  CHECK(json(types::Number(nullptr)) == "null");
  CHECK(json(Choice(nullptr)) == "null");
}

TEST_CASE("an optional gives its value or null") {
  CHECK(json(types::Number(std::optional<int>(3))) == "3");
  CHECK(json(types::Number(std::optional<int>())) == "null");
}

TEST_CASE("numbers keep their kind") {
  CHECK(json(types::Number(7)) == "7");
  CHECK(json(types::Number(2.5f)) == "2.5");
  CHECK(json(types::Number(std::numeric_limits<std::uint64_t>::max())) == "18446744073709551615");
}

TEST_CASE("a number that is not finite becomes null") {
  CHECK(json(types::Number(std::numeric_limits<double>::infinity())) == "null");
}

TEST_CASE("one of a fixed set sends the literal") { CHECK(json(Choice("session")) == "\"session\""); }

TEST_CASE("one of a fixed set or a number takes both") {
  CHECK(json(Length("auto")) == "\"auto\"");
  CHECK(json(Length(30)) == "30");
}

TEST_CASE("a text known at run time is checked against the fixed set") {
  CHECK(json(Choice::from_text(std::string("local"))) == "\"local\"");
  CHECK_THROWS_WITH(Choice::from_text("cookie"), "cdash: \"cookie\" is none of \"local\" \"session\"");
}

TEST_CASE("a list comes from braces or a range") {
  CHECK(json(types::ListOf<types::Text>{"a", "b"}) == R"(["a","b"])");
  CHECK(json(types::ListOf<types::Number>(std::vector{1, 2})) == "[1,2]");
}

TEST_CASE("one of several types takes each, and lists in braces") {
  using Property = types::AnyOf<types::Text, types::ListOf<Scalar>>;
  CHECK(json(Property("a")) == "\"a\"");
  CHECK(json(Property{"a", 1, true}) == R"(["a",1,true])");
}

TEST_CASE("braces are a map's members where no list is taken") {
  using Span = types::AnyOf<types::Number, types::MapOf<types::Number>>;
  CHECK(json(Span{{"base", 12}, {"md", 6}}) == R"({"base":12,"md":6})");
  using Align = types::OneOfOr<types::MapOf<types::Text>, "left", "right">;
  CHECK(json(Align{{"base", "left"}}) == R"({"base":"left"})");
  CHECK(json(types::AnyOf<types::MapOf<types::Number>, types::ListOf<types::Text>>{"a", "b"}) ==
        R"(["a","b"])");
}

TEST_CASE("an object with free keys comes from braces, maps and described structs") {
  CHECK(json(types::MapOf<types::Number>{{"a", 1}, {"b", 2.5}}) == R"({"a":1,"b":2.5})");
  CHECK(json(types::MapOf<types::Number>(std::map<std::string, int>{{"x", 1}})) == R"({"x":1})");
  CHECK(json(types::MapOf<Scalar>(City{"Bern", 134000})) == R"({"name":"Bern","population":134000})");
}

TEST_CASE("an open property takes whatever has a JSON form") {
  CHECK(json(types::Any({{"displayModeBar", false}})) == R"({"displayModeBar":false})");
  CHECK(json(types::Any(City{"Bern", 1})) == R"({"name":"Bern","population":1})");
  CHECK(json(types::Any(std::vector{City{"A", 1}})) == R"([{"name":"A","population":1}])");
}

TEST_CASE("the empty figure is an empty object") { CHECK(json(types::Figure{}) == "{}"); }

TEST_CASE("a style takes texts, numbers and custom properties") {
  CHECK(json(types::Style{{"textAlign", "center"}, {"fontSize", 30}, {"--accent", "red"}}) ==
        R"({"textAlign":"center","fontSize":30,"--accent":"red"})");
}

TEST_CASE("a style made at run time is a map") {
  CHECK(json(types::Style(std::map<std::string, std::string>{{"color", "red"}})) == R"({"color":"red"})");
}

TEST_CASE("options come from texts, numbers and labelled values") {
  CHECK(json(types::Options{"a", 2, {"Label", "value"}}) ==
        R"([{"label":"a","value":"a"},{"label":2,"value":2},{"label":"Label","value":"value"}])");
}

TEST_CASE("options from a range of texts stay texts") {
  CHECK(json(types::Options(std::vector<std::string>{"a", "b"})) == R"(["a","b"])");
}

TEST_CASE("options from a map go from value to label") {
  CHECK(json(types::Options(std::map<std::string, std::string>{{"MTL", "Montreal"}})) ==
        R"({"MTL":"Montreal"})");
}

TEST_CASE("an option can be disabled and titled") {
  CHECK(json(types::Options{Option("L", "v").disabled(true).title("t")}) ==
        R"([{"label":"L","value":"v","disabled":true,"title":"t"}])");
}

TEST_CASE("marks are keyed by their number as the browser writes it") {
  CHECK(json(types::Marks{{0, "cold"}, {37.5, Mark("warm").style({{"color", "red"}})}}) ==
        R"({"0":"cold","37.5":{"label":"warm","style":{"color":"red"}}})");
}

TEST_CASE("marks come from a map from number to label") {
  CHECK(json(types::Marks(std::map<int, std::string>{{1952, "1952"}})) == R"({"1952":"1952"})");
}
