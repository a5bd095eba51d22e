// Timestamps: their texts, and columns of them in everything a frame does.
#include <catch2/catch.hpp>
#include <cdash/data/frame.hpp>
#include <chrono>
#include <limits>
#include <string>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using namespace std::chrono_literals;
using data::Column;
using data::Frame;
using data::Timestamp;
using data::Type;

namespace {

constexpr auto day(int year, unsigned month, unsigned of_month) {
  return std::chrono::sys_days(std::chrono::year(year) / std::chrono::month(month) /
                               std::chrono::day(of_month));
}

std::string iso(Timestamp time) { return data::to_iso(time); }

// Three days, the second missing.
Column days() { return {Timestamp(day(2015, 2, 18)), nullptr, Timestamp(day(2015, 2, 17) + 8h + 30min)}; }
Frame frame() { return Frame{{"date", days()}, {"n", {1, 2, 3}}}; }

}  // namespace

TEST_CASE("A time is written as short as it goes") {
  CHECK(iso(day(2015, 2, 17)) == "2015-02-17");
  CHECK(iso(day(2015, 2, 17) + 8h + 30min) == "2015-02-17T08:30:00");
  CHECK(iso(day(2015, 2, 17) + 125ms) == "2015-02-17T00:00:00.125");
  CHECK(iso(day(2015, 2, 17) + 125us) == "2015-02-17T00:00:00.000125");
  CHECK(iso(day(2015, 2, 17) + 1ns) == "2015-02-17T00:00:00.000000001");
  CHECK(iso(day(1969, 12, 31) + 23h) == "1969-12-31T23:00:00");
  CHECK(iso(day(1900, 1, 1) - 1s) == "1899-12-31T23:59:59");
}

TEST_CASE("ISO texts are read") {
  const auto date = Timestamp(day(2015, 2, 17));
  CHECK(data::parse_iso("2015-02-17") == date);
  CHECK(data::parse_iso("2015-02-17T08:30") == date + 8h + 30min);
  CHECK(data::parse_iso("2015-02-17 08:30:15") == date + 8h + 30min + 15s);
  CHECK(data::parse_iso("2015-02-17T00:00:00.5") == date + 500ms);
  CHECK(data::parse_iso("2015-02-17T00:00:00.000000001Z") == date + 1ns);
  CHECK(data::parse_iso("2015-02-17T02:00:00+02:00") == date);
  CHECK(data::parse_iso("2015-02-16T18:30-0530") == date);
  CHECK(data::parse_iso("2015-02-17T02:00+02") == date);
  CHECK(data::parse_iso("1969-12-31T23:59:59.999999999") == Timestamp(-1ns));
}

TEST_CASE("What is no ISO text is no time") {
  for (const auto* text : {"", "2015", "2015-02", "2015-2-17", "2015-02-29", "2015-13-01", "2015-02-17T",
                           "2015-02-17T08", "2015-02-17T24:00", "2015-02-17T08:60", "2015-02-17T08:30:60",
                           "2015-02-17T08:30:00.", "2015-02-17T08:30:00.1234567891", "2015-02-17T08:30+2",
                           "2015-02-17T08:30Zz", "2015/02/17", " 2015-02-17", "20150217", "x"}) {
    INFO(text);
    CHECK(!data::parse_iso(text));
  }
}

TEST_CASE("The first and the last time that 64 bits hold come back from their texts") {
  for (const auto nanoseconds :
       {std::numeric_limits<std::int64_t>::min(), std::numeric_limits<std::int64_t>::max()}) {
    const Timestamp time{std::chrono::nanoseconds(nanoseconds)};
    CHECK(data::parse_iso(iso(time)) == time);
  }
  CHECK(!data::parse_iso("1677-09-21T00:12:43.145224191"));
  CHECK(!data::parse_iso("2262-04-11T23:47:16.854775808"));
}

TEST_CASE("A time beyond 64 bits of nanoseconds is no cell") {
  CHECK(message_of([] { Column({day(3000, 1, 1)}); }) ==
        "cdash: a timestamp lies between the years 1677 and 2262; 32503680000 seconds from 1970 do not");
}

TEST_CASE("A column takes times of any unit and gives them back") {
  const Column column(std::vector{day(2015, 2, 17), day(2016, 1, 1)});
  CHECK(column.type() == Type::timestamp);
  CHECK(column.as<Timestamp>() == std::vector<Timestamp>{day(2015, 2, 17), day(2016, 1, 1)});
  CHECK(column.as<std::chrono::sys_days>() == std::vector{day(2015, 2, 17), day(2016, 1, 1)});
  CHECK(column.values<Timestamp>()[1] == day(2016, 1, 1));
  CHECK(Column(std::vector<std::optional<Timestamp>>{std::nullopt, Timestamp(1s)}).missing() == 1);
}

TEST_CASE("A column of times reads as text and as optional times") {
  CHECK(days().as<std::string>() == std::vector<std::string>{"2015-02-18", "", "2015-02-17T08:30:00"});
  CHECK(days().as<std::optional<Timestamp>>()[1] == std::nullopt);
  CHECK(days().as<std::optional<std::chrono::sys_days>>()[2] == day(2015, 2, 17));
}

TEST_CASE("A column of times is no column of numbers") {
  const auto column = frame()["date"];
  CHECK(message_of([&] { column.as<double>(); }) == "cdash: column \"date\" holds timestamps, not numbers");
  CHECK(message_of([&] { column.min(); }) == "cdash: column \"date\" holds timestamps, not numbers");
  CHECK(message_of([&] { frame()["n"].as<Timestamp>(); }) ==
        "cdash: column \"n\" holds whole numbers, not timestamps");
  CHECK(message_of([] { Column({Timestamp(1s), 1}); }) ==
        "cdash: a column holds values of one type; this one was given 1 numbers and 1 timestamps");
}

TEST_CASE("min and max of times leave missing ones out") {
  CHECK(days().min<Timestamp>() == day(2015, 2, 17) + 8h + 30min);
  CHECK(days().max<std::chrono::sys_days>() == day(2015, 2, 18));
  CHECK(message_of([] { frame().head(0)["date"].max<Timestamp>(); }) ==
        "cdash: column \"date\" holds nothing, which the number type asked for cannot");
}

TEST_CASE("Different times are found") {
  const Column column({Timestamp(2s), Timestamp(1s), nullptr, Timestamp(2s)});
  CHECK(column.unique().as<Timestamp>() == std::vector{Timestamp(2s), Timestamp(1s)});
}

TEST_CASE("Cells and rows hold times as ISO texts") {
  CHECK(frame().cell(0, "date") == Json("2015-02-18"));
  CHECK(frame().cell(1, "date") == nullptr);
  CHECK(frame().records().to_json() ==
        R"([{"date":"2015-02-18","n":1},{"date":null,"n":2},{"date":"2015-02-17T08:30:00","n":3}])");
}

TEST_CASE("Rows are sorted by time, those without one last") {
  CHECK(frame().sort_by("date")["n"].as<int>() == std::vector{3, 1, 2});
  CHECK(frame().sort_by("date", data::Order::descending)["n"].as<int>() == std::vector{1, 3, 2});
}

TEST_CASE("A column of times compares with a time, an ISO text and another such column") {
  const auto df = frame();
  const auto rows = [&](const data::Expr& condition) { return df.where(condition)["n"].as<int>(); };
  CHECK(rows(col("date") >= day(2015, 2, 18)) == std::vector{1});
  CHECK(rows(col("date") < "2015-02-18") == std::vector{3});
  CHECK(rows(col("date") == Timestamp(day(2015, 2, 17) + 8h + 30min)) == std::vector{3});
  CHECK(rows(col("date").isin({"2015-02-18", "2015-02-17T08:30:00"})) == std::vector{1, 3});
  CHECK(rows(col("date") == col("date")) == std::vector{1, 3});
  CHECK(rows(col("date").is_missing()) == std::vector{2});
}

TEST_CASE("A column of times that is compared with something else says what would be right") {
  CHECK(message_of([] { frame().where(col("date") > "yesterday"); }) ==
        "cdash: column \"date\" holds timestamps and cannot be compared with the text \"yesterday\"; compare "
        "it with a data::Timestamp or an ISO 8601 text such as \"2015-02-17\"");
  CHECK(message_of([] { frame().where(col("n") > day(2015, 2, 17)); }) ==
        "cdash: column \"n\" holds whole numbers and cannot be compared with the time 2015-02-17; compare it "
        "with a number");
}
