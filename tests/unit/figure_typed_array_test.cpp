// Typed arrays: which type travels, and byte for byte what is written.
#include <array>
#include <catch2/catch.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/object.hpp>
#include <cdash/figure/typed_array.hpp>
#include <chrono>
#include <cmath>
#include <limits>
#include <list>
#include <memory>
#include <optional>
#include <string>
#include <vector>

using namespace cdash;
using data::Column;
using figure::TypedArray;

namespace {

std::string json(const TypedArray& values) {
  std::string out;
  values.write(out);
  return out;
}

}  // namespace

TEST_CASE("Numbers travel as bytes of their own type") {
  CHECK(json(std::vector<double>{1, 0.5}) == R"({"dtype":"f8","bdata":"AAAAAAAA8D8AAAAAAADgPw=="})");
  CHECK(json(std::vector<float>{1, 0.5F}) == R"({"dtype":"f4","bdata":"AACAPwAAAD8="})");
  CHECK(json(std::vector<std::int32_t>{1, -1}) == R"({"dtype":"i4","bdata":"AQAAAP////8="})");
  CHECK(json(std::vector<std::int16_t>{1, -1}) == R"({"dtype":"i2","bdata":"AQD//w=="})");
  CHECK(json(std::vector<std::int8_t>{1, -1}) == R"({"dtype":"i1","bdata":"Af8="})");
  CHECK(json(std::vector<std::uint32_t>{1, 4294967295U}) == R"({"dtype":"u4","bdata":"AQAAAP////8="})");
  CHECK(json(std::vector<std::uint16_t>{1, 65535}) == R"({"dtype":"u2","bdata":"AQD//w=="})");
  CHECK(json(std::vector<std::uint8_t>{1, 255}) == R"({"dtype":"u1","bdata":"Af8="})");
}

TEST_CASE("A list has the numbers themselves, in rows if there are any") {
  const auto list = [](const TypedArray& values) {
    std::string out;
    values.write_list(out);
    return out;
  };
  CHECK(list(std::vector<double>{1, 0.5, std::numeric_limits<double>::infinity()}) == "[1,0.5,null]");
  CHECK(list(std::vector<std::int8_t>{-1, 2}) == "[-1,2]");
  CHECK(list(std::vector<std::uint64_t>{18446744073709551615U}) == "[18446744073709551615]");
  CHECK(list(TypedArray(std::vector<float>{1, 2, 3, 4}, 2)) == "[[1,2],[3,4]]");
  CHECK(list(TypedArray(std::vector<std::uint8_t>{1, 2, 3, 4, 5, 6}, 1, 3)) == "[[[1,2,3]],[[4,5,6]]]");
  CHECK(list(Column(std::vector<std::optional<int>>{1, std::nullopt})) == "[1,null]");
  CHECK(list(Column(std::vector<double>{0.5, std::nan("")})) == "[0.5,null]");
  CHECK(list(std::vector<double>{}) == "[]");
}

TEST_CASE("The customdata of a trace is a list, other numbers are bytes") {
  const TypedArray values(std::vector<std::int8_t>{1, 2});
  CHECK(figure::Object().set("customdata", values).set("x", values).to_json() ==
        R"({"customdata":[1,2],"x":{"dtype":"i1","bdata":"AQI="}})");
}

TEST_CASE("64-bit whole numbers take the smallest type that holds them all") {
  using Integers = std::vector<std::int64_t>;
  CHECK(json(Integers{127, -128}) == R"({"dtype":"i1","bdata":"f4A="})");
  CHECK(json(Integers{128}) == R"({"dtype":"i2","bdata":"gAA="})");
  CHECK(json(Integers{-32769}) == R"({"dtype":"i4","bdata":"/3///w=="})");
  CHECK(json(Integers{2147483648}) == R"({"dtype":"f8","bdata":"AAAAAAAA4EE="})");
  CHECK(json(std::vector<std::uint64_t>{1}) == R"({"dtype":"i1","bdata":"AQ=="})");
  CHECK(json(Column({1, 2})) == R"({"dtype":"i1","bdata":"AQI="})");
}

TEST_CASE("NaN and the infinities arrive as such") {
  const auto infinity = std::numeric_limits<double>::infinity();
  CHECK(json(std::vector<double>{infinity, -infinity, std::numeric_limits<double>::quiet_NaN()}) ==
        R"({"dtype":"f8","bdata":"AAAAAAAA8H8AAAAAAADw/wAAAAAAAPh/"})");
}

TEST_CASE("A missing whole number is NaN") {
  CHECK(json(Column({1, nullptr})) == R"({"dtype":"f8","bdata":"AAAAAAAA8D8AAAAAAAD4fw=="})");
}

TEST_CASE("Texts and bools are lists, null where missing") {
  CHECK(json(Column({"a\"b", nullptr})) == R"(["a\"b",null])");
  CHECK(json(Column({true, nullptr, false})) == "[true,null,false]");
}

TEST_CASE("No values are an empty list") {
  CHECK(json(std::vector<double>{}) == "[]");
  CHECK(json(Column(std::vector<std::int64_t>{})) == "[]");
  CHECK(json(Column(std::vector<std::string>{})) == "[]");
}

TEST_CASE("A matrix says its shape") {
  CHECK(json(TypedArray(std::vector<std::uint8_t>{1, 2, 3, 4, 5, 6}, 3)) ==
        R"({"dtype":"u1","bdata":"AQIDBAUG","shape":"2, 3"})");
  CHECK_THROWS_WITH(TypedArray(std::vector<std::uint8_t>{1, 2, 3}, 2),
                    "cdash: 3 values do not fill rows of 2");
}

TEST_CASE("Memory of others is written from where it lies and kept while needed") {
  auto owner = std::make_shared<std::vector<double>>(std::vector<double>{1, 0.5});
  const std::weak_ptr<std::vector<double>> watch = owner;
  {
    const TypedArray values(std::span<const double>(*owner), owner);
    owner.reset();
    CHECK_FALSE(watch.expired());
    CHECK(json(values) == R"({"dtype":"f8","bdata":"AAAAAAAA8D8AAAAAAADgPw=="})");
  }
  CHECK(watch.expired());
}

TEST_CASE("An image has channels") {
  CHECK(json(TypedArray(std::vector<std::uint8_t>{1, 2, 3, 4, 5, 6}, 1, 3)) ==
        R"({"dtype":"u1","bdata":"AQIDBAUG","shape":"2, 1, 3"})");
  CHECK_THROWS_WITH(TypedArray(std::vector<std::uint8_t>{1, 2, 3, 4}, 1, 3),
                    "cdash: 4 values do not fill rows of 1 times 3");
}

TEST_CASE("Memory of others can be a matrix") {
  static constexpr std::int8_t values[] = {1, 2, 3, 4};
  CHECK(json(TypedArray(std::span<const std::int8_t>(values), nullptr, 2)) ==
        R"({"dtype":"i1","bdata":"AQIDBA==","shape":"2, 2"})");
}

TEST_CASE("A list of rows is a matrix") {
  CHECK(json(std::vector<std::vector<std::int8_t>>{{1, 2}, {3, 4}}) ==
        R"({"dtype":"i1","bdata":"AQIDBA==","shape":"2, 2"})");
  CHECK(json(std::array<std::array<std::int8_t, 2>, 1>{{{1, 2}}}) ==
        R"({"dtype":"i1","bdata":"AQI=","shape":"1, 2"})");
  CHECK(json(TypedArray({{0.5, 1.0}, {1.5, 2.0}})) ==
        R"({"dtype":"f8","bdata":"AAAAAAAA4D8AAAAAAADwPwAAAAAAAPg/AAAAAAAAAEA=","shape":"2, 2"})");
}

TEST_CASE("A matrix of texts, of bools or of gaps is a list of lists") {
  CHECK(json(std::vector<std::vector<std::string>>{{"a", "b"}, {"c", "d"}}) == R"([["a","b"],["c","d"]])");
  CHECK(json(std::vector<std::vector<bool>>{{true}, {false}}) == "[[true],[false]]");
  CHECK(json(std::vector<std::vector<std::optional<std::int64_t>>>{{1, std::nullopt}}) ==
        R"({"dtype":"f8","bdata":"AAAAAAAA8D8AAAAAAAD4fw==","shape":"1, 2"})");
}

TEST_CASE("Rows of different lengths are an error") {
  CHECK_THROWS_WITH(TypedArray(std::vector<std::vector<int>>{{1, 2}, {3}}),
                    "cdash: row 1 of a matrix has 1 values where row 0 has 2; all rows are equally long");
}

TEST_CASE("Lists of other kinds are copied") {
  using namespace std::chrono;
  CHECK(json(std::vector<std::string>{"a", "b"}) == R"(["a","b"])");
  CHECK(json(std::vector<std::string_view>{"a"}) == R"(["a"])");
  CHECK(json(std::vector<bool>{true, false}) == "[true,false]");
  CHECK(json(std::vector<sys_days>{sys_days(2015y / 2 / 17)}) == R"(["2015-02-17"])");
  CHECK(json(std::list<std::int8_t>{1, 2}) == R"({"dtype":"i1","bdata":"AQI="})");
  CHECK(json(TypedArray({1.0, 0.5})) == R"({"dtype":"f8","bdata":"AAAAAAAA8D8AAAAAAADgPw=="})");
  CHECK(json(TypedArray({"a", "b"})) == R"(["a","b"])");
}

TEST_CASE("An array among an object's properties takes braces too") {
  CHECK(figure::Object().set("z", std::vector<std::vector<std::int8_t>>{{1}}).to_json() ==
        R"({"z":{"dtype":"i1","bdata":"AQ==","shape":"1, 1"}})");
}
