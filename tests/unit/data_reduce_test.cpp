// What makes one number of a column: counts, sums, averages, quantiles, frequencies.
#include <algorithm>
#include <catch2/catch.hpp>
#include <cdash/data/frame.hpp>
#include <chrono>
#include <cmath>
#include <cstdint>
#include <limits>
#include <memory>
#include <random>
#include <string>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using namespace std::chrono_literals;
using data::Column;
using data::Type;

namespace {

constexpr auto not_a_number = std::numeric_limits<double>::quiet_NaN();
constexpr auto largest = std::numeric_limits<std::int64_t>::max();

Column named(Column column) { return Column("pop", column.data()); }

}  // namespace

TEST_CASE("count and missing add up to the size") {
  const Column columns[] = {Column({1.5, nullptr, 2, nullptr}), Column({1, nullptr, 2, nullptr}),
                            Column({true, nullptr, false, nullptr}), Column({"a", nullptr, "", nullptr}),
                            Column({data::Timestamp(1s), nullptr, data::Timestamp(2s), nullptr})};
  for (const auto& column : columns) {
    CHECK(column.count() == 2);
    CHECK(column.missing() == 2);
  }
}

TEST_CASE("Missing values are counted in every bit of their bitmap") {
  std::vector<std::optional<int>> values(1003, 1);
  for (std::size_t i = 0; i < values.size(); i += 3) values[i] = std::nullopt;
  CHECK(Column(values).missing() == 335);
}

TEST_CASE("A sum leaves missing values out") {
  CHECK(Column({1.5, nullptr, 2}).sum() == 3.5);
  CHECK(Column({4, nullptr, -1}).sum() == 3);
  CHECK(Column({true, nullptr, true, false}).sum<int>() == 2);
}

TEST_CASE("The sum of nothing is 0") {
  CHECK(Column().sum() == 0);
  CHECK(Column({std::optional<int>()}).sum() == 0);
  CHECK(Column(std::vector<int>()).sum<std::int64_t>() == 0);
}

TEST_CASE("Infinities are summed as numbers") {
  constexpr auto infinity = std::numeric_limits<double>::infinity();
  CHECK(Column({infinity, 1.0}).sum() == infinity);
  CHECK(std::isnan(Column({infinity, -infinity}).sum()));
}

TEST_CASE("Many doubles are summed to the last bits") {
  // 0.1 added up one by one is off by 1e-3 here.
  const Column column(std::vector<double>(10'000'000, 0.1));
  CHECK(std::fabs(column.sum() - 1e6) < 1e-8);
  CHECK(std::fabs(column.mean() - 0.1) < 1e-15);
}

TEST_CASE("A sum is the same as one after the other where that is exact") {
  for (std::size_t size : {1U, 7U, 8U, 9U, 127U, 128U, 129U, 136U, 1000U, 4099U}) {
    std::vector<double> values(size);
    double sum = 0;
    for (std::size_t i = 0; i < size; ++i) sum += values[i] = static_cast<double>(i * i % 101);
    CHECK(Column(values).sum() == sum);
  }
}

TEST_CASE("64-bit integers are summed exactly") {
  CHECK(Column(std::vector{largest, std::int64_t{-1}, -largest, std::int64_t{5}}).sum<std::int64_t>() == 4);
  CHECK(Column(std::vector{-largest - 1, std::int64_t{0}}).sum<std::int64_t>() == -largest - 1);
}

TEST_CASE("A sum of integers beyond 64 bits is a double, or an error") {
  const auto column = named(std::vector{largest, largest, largest});
  CHECK(column.sum() == 3 * static_cast<double>(largest));
  CHECK(message_of([&] { column.sum<std::int64_t>(); }) ==
        "cdash: column \"pop\" holds values whose sum is beyond 64 bits, which the number type asked for "
        "cannot");
  CHECK(named(std::vector{-largest, -largest}).sum() == -2 * static_cast<double>(largest));
}

TEST_CASE("A sum that a smaller type cannot hold is an error") {
  CHECK(message_of([] { named({2000000000, 2000000000}).sum<int>(); }) ==
        "cdash: column \"pop\" holds 4000000000, which the number type asked for cannot");
}

TEST_CASE("mean and stddev leave missing values out") {
  CHECK(Column({2, nullptr, 4}).mean() == 3);
  CHECK(Column({true, false, false, false}).mean() == 0.25);
  CHECK(Column({2.0, nullptr, 4.0}).stddev() == std::sqrt(2.0));
}

TEST_CASE("mean of nothing and stddev of one value are NaN") {
  CHECK(std::isnan(Column().mean()));
  CHECK(std::isnan(Column({nullptr}).mean()));
  CHECK(std::isnan(Column({1}).stddev()));
}

TEST_CASE("A quantile lies on the line between two values") {
  const Column column({4, 1, nullptr, 3, 2});
  CHECK(column.quantile(0) == 1);
  CHECK(column.quantile(1) == 4);
  CHECK(column.median() == 2.5);
  CHECK(column.quantile(0.25) == 1.75);
  CHECK(Column({10.0, 20.0}).quantile(0.9) == 19);
  CHECK(Column({7}).quantile(0.3) == 7);
}

TEST_CASE("A quantile of nothing is NaN") { CHECK(std::isnan(Column({nullptr}).quantile(0.5))); }

TEST_CASE("A quantile beyond 0 and 1 is refused") {
  CHECK(message_of([] { Column({1}).quantile(50); }) ==
        "cdash: a quantile lies between 0 and 1; 50 does not");
  CHECK(message_of([] { Column({1}).quantile(not_a_number); }) ==
        "cdash: a quantile lies between 0 and 1; NaN does not");
}

TEST_CASE("Text and times have no sum") {
  CHECK(message_of([] { named({"a"}).sum(); }) == "cdash: column \"pop\" holds text, not numbers");
  CHECK(message_of([] { named({data::Timestamp(1s)}).mean(); }) ==
        "cdash: column \"pop\" holds timestamps, not numbers");
  CHECK(message_of([] { named({1.5}).sum<int>(); }) ==
        "cdash: column \"pop\" holds numbers, not whole numbers");
}

TEST_CASE("min and max see every row") {
  std::mt19937 random(7);
  for (std::size_t size : {1U, 7U, 8U, 9U, 100U}) {
    std::vector<double> numbers(size);
    std::vector<std::int64_t> integers(size);
    for (std::size_t i = 0; i < size; ++i) {
      integers[i] = static_cast<std::int64_t>(random() % 1000) - 500;
      numbers[i] = static_cast<double>(integers[i]);
    }
    const auto [low, high] = std::minmax_element(integers.begin(), integers.end());
    CHECK(Column(integers).min<std::int64_t>() == *low);
    CHECK(Column(integers).max<std::int64_t>() == *high);
    CHECK(Column(numbers).min() == static_cast<double>(*low));
    CHECK(Column(numbers).max() == static_cast<double>(*high));
  }
}

TEST_CASE("min and max of infinities are found, of NaN alone are NaN") {
  constexpr auto infinity = std::numeric_limits<double>::infinity();
  CHECK(Column({not_a_number, infinity}).min() == infinity);
  CHECK(Column({not_a_number, -infinity}).max() == -infinity);
  CHECK(std::isnan(Column({not_a_number, not_a_number}).max()));
}

TEST_CASE("Values are counted, the most frequent first") {
  const auto counts = Column({"b", "a", nullptr, "a", "c", "b", "a"}).value_counts();
  CHECK(counts.columns() == std::vector<std::string>{"value", "count"});
  CHECK(counts.records().to_json() ==
        R"([{"value":"a","count":3},{"value":"b","count":2},{"value":"c","count":1}])");
}

TEST_CASE("Equally frequent values keep the order of first appearance") {
  CHECK(Column({3, 1, 2, 1, 3, 2}).value_counts()["value"].as<int>() == std::vector{3, 1, 2});
}

TEST_CASE("Values of every type are counted") {
  CHECK(Column({0.0, -0.0, 1.5, nullptr}).value_counts()["count"].as<int>() == std::vector{2, 1});
  CHECK(Column({true, nullptr, false, true}).value_counts()["value"].as<bool>() == std::vector{true, false});
  CHECK(Column({data::Timestamp(1s), data::Timestamp(1s)}).value_counts()["count"].as<int>() ==
        std::vector{2});
  CHECK(Column().value_counts().rows() == 0);
}

TEST_CASE("Very many different values are counted") {
  std::vector<std::int64_t> values;
  for (std::int64_t i = 0; i < 200'000; ++i) values.push_back(i % 100'000 * 1'000'003);
  const auto counts = Column(values).value_counts();
  CHECK(counts.rows() == 100'000);
  CHECK(counts["count"].min<int>() == 2);
  CHECK(counts["value"].as<std::int64_t>()[77] == 77 * 1'000'003);
}

TEST_CASE("A view of another owner's memory copies nothing and keeps the owner") {
  auto owner = std::make_shared<std::vector<double>>(std::vector{1.5, not_a_number});
  const std::weak_ptr<std::vector<double>> watch = owner;
  const auto* memory = owner->data();
  {
    data::Frame df;
    {
      const auto column = Column::view(*owner, owner);
      CHECK(column.values<double>().data() == memory);
      CHECK(column.missing() == 1);
      owner.reset();
      df = data::Frame{{"x", column}};
    }
    CHECK(df["x"].values<double>().data() == memory);
    CHECK(!watch.expired());
  }
  CHECK(watch.expired());
}

TEST_CASE("Whole numbers and times can be viewed") {
  const std::vector<std::int64_t> numbers{1, 2};
  const std::vector<data::Timestamp> times{data::Timestamp(1s)};
  CHECK(Column::view(numbers, nullptr).type() == Type::integer);
  CHECK(Column::view(times, nullptr).as<std::string>() == std::vector<std::string>{"1970-01-01T00:00:01"});
}
