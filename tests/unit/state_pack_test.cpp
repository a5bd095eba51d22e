// Values as bytes and back, exactly.
#include <boost/describe/class.hpp>
#include <catch2/catch.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/state/pack.hpp>
#include <chrono>
#include <cmath>
#include <limits>
#include <map>
#include <set>
#include <string>
#include <unordered_map>
#include <vector>

using namespace cdash;
using namespace std::chrono_literals;
namespace bytes = cdash::state::detail;

namespace shop {

enum class Size { small = 1, large };

struct Line {
  std::string fruit;
  std::optional<int> count;
  std::vector<double> weights;
  Size size = Size::small;
  std::vector<Line> parts;
  bool operator==(const Line&) const = default;
};
BOOST_DESCRIBE_STRUCT(Line, (), (fruit, count, weights, size, parts))

struct Renamed {
  std::string fruits;
};
BOOST_DESCRIBE_STRUCT(Renamed, (), (fruits))
struct Named {
  std::string fruit;
};
BOOST_DESCRIBE_STRUCT(Named, (), (fruit))

}  // namespace shop

namespace {

template <class T>
std::string packed(const T& value) {
  std::string out;
  bytes::pack(out, value);
  return out;
}

template <class T>
T unpacked(std::string_view text) {
  bytes::Packed in{text.data(), text.data() + text.size()};
  auto value = bytes::unpack<T>(in);
  CHECK(in.size() == 0);
  return value;
}

template <class T>
T there_and_back(const T& value) {
  return unpacked<T>(packed(value));
}

data::Frame all_types() {
  return {{"n", {1.5, nullptr, std::numeric_limits<double>::infinity()}},
          {"i", {1, nullptr, -3}},
          {"b", {true, nullptr, false}},
          {"t", {"a", nullptr, ""}},
          {"at", data::Column(std::vector{data::Timestamp(1ns), data::Timestamp(2s), data::Timestamp(3h)})}};
}

}  // namespace

TEST_CASE("described structs come back, with themselves inside") {
  const shop::Line line{"apples", 3, {0.5, 1e300}, shop::Size::large, {{"pips", std::nullopt, {}, {}, {}}}};
  CHECK(there_and_back(line) == line);
}

TEST_CASE("numbers that are not finite come back as they are") {
  const auto back = there_and_back(std::vector{std::numeric_limits<double>::quiet_NaN(), -HUGE_VAL, -0.0});
  CHECK(std::isnan(back[0]));
  CHECK(back[1] == -HUGE_VAL);
  CHECK(std::signbit(back[2]));
}

TEST_CASE("texts come back with every byte") {
  const std::string text("\xff\0\"\n", 4);
  CHECK(there_and_back(text) == text);
}

TEST_CASE("maps, sets, pairs and flags come back") {
  const std::map<std::string, std::pair<int, std::vector<bool>>> map{{"a", {1, {true, false}}},
                                                                     {"b", {2, {}}}};
  CHECK(there_and_back(map) == map);
  const std::set<int> set{3, 1, 2};
  CHECK(there_and_back(set) == set);
  const std::unordered_map<std::string, int> hashed{{"x", 1}, {"y", 2}};
  CHECK(there_and_back(hashed) == hashed);
}

TEST_CASE("times come back to the tick") {
  const auto at = std::chrono::sys_time<std::chrono::microseconds>(1234567890123us);
  CHECK(there_and_back(at) == at);
  CHECK(there_and_back(-7ms) == -7ms);
}

TEST_CASE("JSON comes back with its kinds of numbers") {
  const Json json{{"a", {1, std::uint64_t{1}, 1.0, nullptr, true, "x"}}, {"b", boost::json::object{}}};
  const auto back = there_and_back(json);
  CHECK(back == json);
  CHECK(back.at("a").at(2).is_double());
}

TEST_CASE("a frame comes back with the types of its columns and what is missing") {
  const auto frame = all_types();
  const auto back = there_and_back(frame);
  REQUIRE(back.columns() == frame.columns());
  for (const auto& name : frame.columns()) {
    CHECK(back[name].type() == frame[name].type());
    for (std::size_t row = 0; row < frame.rows(); ++row) {
      CHECK(back[name].is_missing(row) == frame[name].is_missing(row));
      CHECK(back.cell(row, name) == frame.cell(row, name));
    }
  }
  CHECK(back["n"].values<double>()[2] == HUGE_VAL);
}

TEST_CASE("a selection of rows comes back as these rows") {
  const auto back = there_and_back(all_types().where(data::col("i") == 1));
  CHECK(back.rows() == 1);
  CHECK(back.cell(0, "t") == "a");
}

TEST_CASE("a frame without columns comes back") { CHECK(there_and_back(data::Frame()).rows() == 0); }

TEST_CASE("bytes that were cut off anywhere are no value") {
  const auto frame = packed(all_types());
  for (std::size_t length = 0; length < frame.size(); ++length)
    CHECK_THROWS_AS(unpacked<data::Frame>(std::string_view(frame).substr(0, length)), bytes::Unpackable);
  const auto line = packed(shop::Line{"apples", 3, {0.5}, {}, {}});
  for (std::size_t length = 0; length < line.size(); ++length)
    CHECK_THROWS_AS(unpacked<shop::Line>(std::string_view(line).substr(0, length)), bytes::Unpackable);
}

TEST_CASE("a length beyond the bytes allocates nothing") {
  CHECK_THROWS_AS(unpacked<std::vector<double>>(packed(std::uint64_t{1} << 60)), bytes::Unpackable);
  CHECK_THROWS_AS(unpacked<std::string>(packed(~std::uint64_t{0})), bytes::Unpackable);
}

TEST_CASE("JSON that is nested without end is no value") {
  std::string text;
  for (int i = 0; i < 100000; ++i) {
    bytes::pack_bits(text, boost::json::kind::array);
    bytes::pack_bits(text, std::uint64_t{1});
  }
  CHECK_THROWS_AS(unpacked<Json>(text), bytes::Unpackable);
}

TEST_CASE("equal hashed containers have equal bytes, whatever their order") {
  std::unordered_map<int, int> up, down;
  for (int i = 0; i < 100; ++i) up[i] = down[99 - i] = 0;
  CHECK(packed(up) == packed(down));
}

TEST_CASE("layouts tell types apart by the names and types of their members") {
  CHECK(bytes::layout_of<shop::Line>() == "{fruit:text,count:?i4,weights:[f8],size:e4,parts:[^0],};");
  CHECK(bytes::layout_of<shop::Named>() != bytes::layout_of<shop::Renamed>());
  CHECK(bytes::layout_of<std::vector<int>>() != bytes::layout_of<std::vector<unsigned>>());
  CHECK(bytes::layout_of<std::chrono::seconds>() != bytes::layout_of<std::chrono::milliseconds>());
}

TEST_CASE("what looks at others' memory is not packable") {
  STATIC_REQUIRE_FALSE(state::Packable<std::string_view>);
  STATIC_REQUIRE_FALSE(state::Packable<const char*>);
  STATIC_REQUIRE_FALSE(state::Packable<std::vector<std::string_view>>);
  STATIC_REQUIRE(state::Packable<std::map<std::string, data::Frame>>);
}
