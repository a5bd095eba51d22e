// Columns: types, missing values, typed reading, extremes, different values.
#include <catch2/catch.hpp>
#include <cdash/data/column.hpp>
#include <cmath>
#include <deque>
#include <string>
#include <type_traits>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using data::Column;
using data::Type;

namespace {

Column named(Column column) { return Column("pop", column.data()); }

}  // namespace

TEST_CASE("A column written out takes the type of its values") {
  CHECK(Column({4, 1, 2}).type() == Type::integer);
  CHECK(Column({4, 1.5}).type() == Type::number);
  CHECK(Column({true, false}).type() == Type::boolean);
  CHECK(Column({"SF", "Montreal"}).type() == Type::text);
  CHECK(Column({nullptr, nullptr}).type() == Type::number);
  CHECK(Column({nullptr, 3}).type() == Type::integer);
  CHECK(Column({std::optional<int>(), std::optional<int>(3)}).type() == Type::integer);
}

TEST_CASE("A column takes ranges of numbers, bools, texts and optionals") {
  CHECK(Column(std::vector<int>{1, 2}).as<int>() == std::vector{1, 2});
  CHECK(Column(std::deque<float>{0.5F, 2}).as<double>() == std::vector{0.5, 2.0});
  CHECK(Column(std::vector<bool>{true, false}).as<bool>() == std::vector{true, false});
  CHECK(Column(std::vector<std::string>{"a", "b"}).as<std::string>() == std::vector<std::string>{"a", "b"});
  CHECK(Column(std::vector<const char*>{"a"}).type() == Type::text);
  CHECK(Column(std::vector<std::string>{}).type() == Type::text);
  CHECK(Column(std::vector<std::optional<double>>{1.5, std::nullopt}).missing() == 1);
  CHECK(Column(std::vector<std::uint64_t>{1, 18446744073709551615U}).type() == Type::number);
}

TEST_CASE("A vector of doubles or of 64-bit integers moves in without a copy") {
  std::vector<double> numbers{1, 2, 3};
  const auto* where = numbers.data();
  CHECK(Column(std::move(numbers)).values<double>().data() == where);
  std::vector<std::int64_t> integers{1, 2, 3};
  const auto* place = integers.data();
  CHECK(Column(std::move(integers)).values<std::int64_t>().data() == place);
}

TEST_CASE("Mixed values are no column") {
  CHECK(message_of([] { Column({"a", 1, 2.5, true}); }) ==
        "cdash: a column holds values of one type; this one was given 1 texts and 2 numbers and 1 bools");
}

TEST_CASE("A column is a range of JSON, null where a value is missing") {
  boost::json::array cells;
  for (const auto& cell : Column({1, nullptr, 3})) cells.push_back(cell);
  CHECK(cells == boost::json::array{1, nullptr, 3});
  CHECK(Column({"a", nullptr})[1] == Json());
  CHECK(Column({"a", nullptr})[0] == Json("a"));
  CHECK(Column({0.5})[0] == Json(0.5));
  CHECK(Column({true})[0] == Json(true));
  CHECK(message_of([] { named({1, 2})[2]; }) ==
        "cdash: column \"pop\" has no row 2: it has 2 rows, counted from 0");
}

TEST_CASE("Reading as double makes a missing value NaN") {
  const auto numbers = Column({1, nullptr}).as<double>();
  CHECK(numbers[0] == 1);
  CHECK(std::isnan(numbers[1]));
}

TEST_CASE("Reading as text works for every type") {
  using Texts = std::vector<std::string>;
  CHECK(Column({1952, nullptr}).as<std::string>() == Texts{"1952", ""});
  CHECK(Column({0.5, 2.0, 1e300}).as<std::string>() == Texts{"0.5", "2", "1e+300"});
  CHECK(Column({true, false}).as<std::string>() == Texts{"true", "false"});
  CHECK(Column({"a", nullptr}).as<std::string>() == Texts{"a", ""});
}

TEST_CASE("Reading as optional keeps missing values apart") {
  CHECK(Column({1, nullptr}).as<std::optional<int>>() == std::vector<std::optional<int>>{1, std::nullopt});
}

TEST_CASE("Reading as another type says what the column holds") {
  CHECK(message_of([] { named({"a"}).as<double>(); }) == "cdash: column \"pop\" holds text, not numbers");
  CHECK(message_of([] { named({1.5}).as<int>(); }) ==
        "cdash: column \"pop\" holds numbers, not whole numbers");
  CHECK(message_of([] { Column({1}).as<bool>(); }) ==
        "cdash: the column holds whole numbers, not true/false values");
  CHECK(message_of([] { named({1}).values<double>(); }) ==
        "cdash: column \"pop\" holds whole numbers, not numbers");
  CHECK(message_of([] { named({1, nullptr}).as<int>(); }) ==
        "cdash: column \"pop\" has no value in row 1; read it as std::optional, or as double (NaN)");
  CHECK(message_of([] { named({300}).as<std::int8_t>(); }) ==
        "cdash: column \"pop\" holds 300, which the number type asked for cannot");
}

TEST_CASE("min and max leave missing values out") {
  const Column column({nullptr, 7, -3, nullptr, 5});
  CHECK(column.min() == -3);
  CHECK(column.max<int>() == 7);
  STATIC_REQUIRE(std::is_same_v<decltype(column.max()), double>);
  CHECK(Column({std::nan(""), 0.5, -0.5}).max() == 0.5);
}

TEST_CASE("min of nothing is NaN as a double and an error as a whole number") {
  CHECK(std::isnan(Column(std::vector<double>{}).min()));
  CHECK(std::isnan(Column({nullptr}).max()));
  CHECK(message_of([] { Column(std::vector<int>{}).min<int>(); }) ==
        "cdash: the column holds nothing, which the number type asked for cannot");
  CHECK(message_of([] { named({"a"}).min(); }) == "cdash: column \"pop\" holds text, not numbers");
}

TEST_CASE("min and max of 64-bit integers are exact") {
  const Column column({std::int64_t{9007199254740993}, std::int64_t{-9007199254740993}});
  CHECK(column.max<std::int64_t>() == 9007199254740993);
  CHECK(column.min<std::int64_t>() == -9007199254740993);
}

TEST_CASE("unique keeps the order of first appearance and leaves missing values out") {
  using Texts = std::vector<std::string>;
  CHECK(Column({"b", "a", nullptr, "b", "c"}).unique().as<std::string>() == Texts{"b", "a", "c"});
  CHECK(Column({3, 1, nullptr, 3}).unique().as<int>() == std::vector{3, 1});
  CHECK(Column({0.0, -0.0, 1.0, std::nan("")}).unique().as<double>() == std::vector{0.0, 1.0});
  CHECK(Column({true, true, false}).unique().as<bool>() == std::vector{true, false});
  CHECK(named({1, 1}).unique().name() == "pop");
}

TEST_CASE("A JSON scalar is a value, a list and an object are not") {
  CHECK(Column({Json("a")}).type() == Type::text);
  CHECK(Column({Json(2.5)}).type() == Type::number);
  CHECK(message_of([] { data::Scalar{Json(boost::json::array{1})}; }) ==
        "cdash: a list of values is not one value; col(\"x\").isin(list) asks for one of several");
  CHECK(message_of([] { data::Scalar{Json(boost::json::object())}; }) ==
        "cdash: a JSON object is not a value that a column could hold; give a text, a number or a bool");
}

TEST_CASE("A text column keeps no more room than its different texts need") {
  std::vector<std::string> texts;
  for (int i = 0; i < 1000; ++i) texts.push_back("some text " + std::to_string(i));
  const auto dictionary = Column(texts).data()->dictionary;
  CHECK(dictionary->bytes.capacity() == dictionary->bytes.size());
  CHECK(dictionary->ends.capacity() == dictionary->ends.size());
}
