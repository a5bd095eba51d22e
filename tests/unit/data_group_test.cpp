// Groups: which rows belong together, in which order, and what is made of them.
#include <catch2/catch.hpp>
#include <cdash/data/frame.hpp>
#include <cmath>
#include <string>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using data::Agg;
using data::Aggregation;
using data::Frame;
using data::KeyOrder;
using data::MissingKeys;
using data::Type;
using Texts = std::vector<std::string>;

namespace {

const Frame& sales() {
  static const Frame frame{{"shop", {"south", "north", "south", nullptr, "north", "south"}},
                           {"year", {2007, 2007, 2002, 2007, 2002, 2007}},
                           {"units", {3, 5, nullptr, 7, 11, 13}},
                           {"price", {1.5, 2.0, 4.0, 8.0, nullptr, 0.5}},
                           {"open", {true, false, true, true, true, nullptr}},
                           {"clerk", {"Bob", "Ann", "Cid", "Ann", nullptr, "Ann"}}};
  return frame;
}

Frame by_shop(const std::string& column, Agg function) {
  return sales().group_by("shop").agg({{column, function, "result"}});
}
template <class T>
std::vector<T> of_shops(const std::string& column, Agg function) {
  return by_shop(column, function)["result"].as<T>();
}

}  // namespace

TEST_CASE("Groups are sorted by key, and rows without a key belong to none") {
  const auto groups = sales().group_by("shop");
  CHECK(groups.size() == 2);
  CHECK(groups.keys()["shop"].as<std::string>() == Texts{"north", "south"});
  CHECK(groups[0]["units"].as<int>() == std::vector{5, 11});
  CHECK(groups[1]["year"].as<int>() == std::vector{2007, 2002, 2007});
}

TEST_CASE("Groups can come as they are first seen") {
  CHECK(sales().group_by("shop", {.order = KeyOrder::first_seen}).keys()["shop"].as<std::string>() ==
        Texts{"south", "north"});
}

TEST_CASE("A missing key can be a group, and sorted it is the last") {
  const auto df = sales().group_by("shop", {.missing = MissingKeys::kept}).agg({{"units", Agg::sum}});
  CHECK(df["shop"].as<std::string>() == Texts{"north", "south", ""});
  CHECK(df["shop"].missing() == 1);
  CHECK(df["units"].as<int>() == std::vector{16, 16, 7});
}

TEST_CASE("Several keys make a group of each combination that is there") {
  const auto df = sales().group_by({"shop", "year"}).agg({{"price", Agg::size, "rows"}});
  CHECK(df.columns() == Texts{"shop", "year", "rows"});
  CHECK(df["shop"].as<std::string>() == Texts{"north", "north", "south", "south"});
  CHECK(df["year"].as<int>() == std::vector{2002, 2007, 2002, 2007});
  CHECK(df["rows"].as<int>() == std::vector{1, 1, 1, 2});
}

TEST_CASE("Keys can be of every type") {
  const Frame df{{"number", {0.5, -0.0, 0.0, -2.5, nullptr}},
                 {"flag", {true, false, false, true, true}},
                 {"far", std::vector<std::int64_t>{INT64_MAX, 0, INT64_MIN, 0, 0}},
                 {"when", std::vector{data::Timestamp{}, *data::parse_iso("2015-02-17"), data::Timestamp{},
                                      *data::parse_iso("1969-12-31"), data::Timestamp{}}}};
  const auto sizes = [&](const std::string& key) {
    return df.group_by(key).agg({{"flag", Agg::size, "rows"}})["rows"].as<int>();
  };
  CHECK(sizes("number") == std::vector{1, 2, 1});
  CHECK(sizes("flag") == std::vector{2, 3});
  CHECK(sizes("far") == std::vector{1, 3, 1});
  CHECK(sizes("when") == std::vector{1, 3, 1});
  CHECK(df.group_by("number").keys()["number"].as<double>() == std::vector{-2.5, 0.0, 0.5});
  CHECK(df.group_by("when").keys()["when"].as<std::string>() ==
        Texts{"1969-12-31", "1970-01-01", "2015-02-17"});
}

TEST_CASE("Counts: values, rows, different values") {
  CHECK(of_shops<int>("units", Agg::count) == std::vector{2, 2});
  CHECK(of_shops<int>("units", Agg::size) == std::vector{2, 3});
  CHECK(of_shops<int>("clerk", Agg::nunique) == std::vector{1, 3});
  CHECK(of_shops<int>("price", Agg::nunique) == std::vector{1, 3});
}

TEST_CASE("Sums keep whole numbers whole, count what is true, and skip what is missing") {
  CHECK(by_shop("units", Agg::sum)["result"].type() == Type::integer);
  CHECK(of_shops<int>("units", Agg::sum) == std::vector{16, 16});
  CHECK(of_shops<double>("price", Agg::sum) == std::vector{2.0, 6.0});
  CHECK(of_shops<int>("open", Agg::sum) == std::vector{1, 2});
}

TEST_CASE("A sum of doubles loses nothing to rounding on the way") {
  std::vector<double> tenths(1000000, 0.1);
  const Frame df{{"key", std::vector<int>(tenths.size(), 1)}, {"x", std::move(tenths)}};
  CHECK(df.group_by("key").agg({{"x", Agg::sum}})["x"].as<double>()[0] == 100000.0);
}

TEST_CASE("Mean, median and quantiles lie between values") {
  CHECK(of_shops<double>("units", Agg::mean) == std::vector{8.0, 8.0});
  CHECK(of_shops<double>("price", Agg::median) == std::vector{2.0, 1.5});
  CHECK(of_shops<double>("units", Agg::median) == std::vector{8.0, 8.0});
  CHECK(of_shops<double>("units", Agg::quantile(0.25)) == std::vector{6.5, 5.5});
  CHECK(of_shops<double>("units", Agg::quantile(1)) == std::vector{11.0, 13.0});
}

TEST_CASE("Deviations are those of a sample, and of one value there is none") {
  CHECK(of_shops<double>("units", Agg::var) == std::vector{18.0, 50.0});
  CHECK(of_shops<double>("units", Agg::std)[1] == Approx(std::sqrt(50.0)));
  CHECK(std::isnan(of_shops<double>("price", Agg::var)[0]));
}

TEST_CASE("Extremes and ends are of the column's own type") {
  CHECK(of_shops<std::string>("clerk", Agg::min) == Texts{"Ann", "Ann"});
  CHECK(of_shops<std::string>("clerk", Agg::max) == Texts{"Ann", "Cid"});
  CHECK(of_shops<std::string>("clerk", Agg::first) == Texts{"Ann", "Bob"});
  CHECK(of_shops<std::string>("clerk", Agg::last) == Texts{"Ann", "Ann"});
  CHECK(of_shops<int>("units", Agg::max) == std::vector{11, 13});
  CHECK(of_shops<int>("units", Agg::first) == std::vector{5, 3});
  CHECK(of_shops<double>("price", Agg::min) == std::vector{2.0, 0.5});
  CHECK(of_shops<bool>("open", Agg::min) == std::vector{false, true});
}

TEST_CASE("A group without values has counts and a sum, and nothing else") {
  const Frame df{{"key", {1, 1, 2}}, {"x", {nullptr, nullptr, 5}}, {"t", {nullptr, nullptr, "a"}}};
  const auto result = df.group_by("key").agg({{"x", Agg::count, "count"},
                                              {"x", Agg::sum, "sum"},
                                              {"x", Agg::mean, "mean"},
                                              {"x", Agg::median, "median"},
                                              {"x", Agg::max, "max"},
                                              {"t", Agg::first, "first"},
                                              {"x", Agg::nunique, "nunique"}});
  for (const auto* name : {"mean", "median", "max", "first"}) CHECK(result[name].is_missing(0));
  for (const auto* name : {"count", "sum", "nunique"}) CHECK(result.cell(0, name) == Json(0));
  CHECK(result["max"].type() == Type::integer);
}

TEST_CASE("Times have means, medians and ends") {
  const auto time = [](const char* text) { return *data::parse_iso(text); };
  const Frame df{
      {"key", {1, 1, 1, 2}},
      {"when", std::vector{time("2015-02-17"), time("2015-02-19"), time("2015-02-20"), time("2262-04-11")}}};
  const auto of = [&](Agg function) {
    return df.group_by("key").agg({{"when", function}})["when"].as<std::string>();
  };
  CHECK(of(Agg::mean) == Texts{"2015-02-18T16:00:00", "2262-04-11"});
  CHECK(of(Agg::median) == Texts{"2015-02-19", "2262-04-11"});
  CHECK(of(Agg::quantile(0.25)) == Texts{"2015-02-18", "2262-04-11"});
  CHECK(of(Agg::max) == Texts{"2015-02-20", "2262-04-11"});
}

TEST_CASE("A result is called after its column, or as told") {
  const auto df = sales().group_by("shop").agg({{"units", Agg::sum}, {"units", Agg::mean, "units a row"}});
  CHECK(df.columns() == Texts{"shop", "units", "units a row"});
}

TEST_CASE("A selection is grouped, not the frame that it comes from") {
  const auto df = sales().where(col("units") > 4).group_by("shop").agg({{"units", Agg::sum}});
  CHECK(df["units"].as<int>() == std::vector{16, 13});
}

TEST_CASE("A frame without rows has no groups") {
  const auto df = sales().head(0).group_by({"shop", "year"}).agg({{"units", Agg::sum}, {"clerk", Agg::max}});
  CHECK(df.rows() == 0);
  CHECK(df.columns() == Texts{"shop", "year", "units", "clerk"});
}

TEST_CASE("Many different keys are kept apart") {
  std::vector<std::int64_t> keys;
  std::vector<double> also;
  for (std::int64_t i = 0; i < 60000; ++i) {
    keys.push_back((i % 30000) * 1000003);
    also.push_back(static_cast<double>(i % 20000) / 8);
  }
  const Frame df{{"key", std::move(keys)}, {"also", std::move(also)}};
  CHECK(df.group_by("key").size() == 30000);
  CHECK(df.group_by({"key", "also"}).size() == 60000);
  const auto sorted = df.group_by({"also", "key"}).keys();
  CHECK(sorted["also"].as<double>()[5] == 0.125);
  CHECK(sorted["key"].as<std::int64_t>()[3] == 1000003);
}

TEST_CASE("What cannot be grouped is refused") {
  CHECK(
      message_of([] { sales().group_by("shpo"); }) ==
      "cdash: the frame has no column \"shpo\" (did you mean \"shop\"?); its columns are \"shop\", \"year\", "
      "\"units\", \"price\", \"open\", \"clerk\"");
  CHECK(message_of([] { sales().group_by(Texts{}); }) ==
        "cdash: group_by needs at least one column to group by");
  CHECK(message_of([] { sales().group_by({"shop", "shop"}); }) ==
        "cdash: column \"shop\" is given twice as a key");
  CHECK(message_of([] { static_cast<void>(sales().group_by("shop")[2]); }) ==
        "cdash: there is no group 2: there are 2, counted from 0");
}

TEST_CASE("What cannot be made of a group is refused") {
  CHECK(
      message_of([] { by_shop("clerk", Agg::sum); }) ==
      "cdash: column \"clerk\" holds text, which have no sum; count, size, nunique, min, max, first and last "
      "do");
  CHECK(message_of([] { Agg::quantile(90); }) ==
        "cdash: a quantile is at a fraction from 0 to 1, such as 0.9; this one is at 90");
  CHECK(message_of([] { sales().group_by("shop").agg({{"units", Agg::sum}, {"units", Agg::mean}}); }) ==
        "cdash: two columns of the result would be named \"units\"; give one a name of its own: {\"units\", "
        "Agg::mean, \"units mean\"}");
  CHECK(message_of([] {
          const Frame df{{"key", {1, 1}}, {"x", std::vector<std::int64_t>{INT64_MAX, 1}}};
          df.group_by("key").agg({{"x", Agg::sum}});
        }) == "cdash: a sum of column \"x\" does not fit into 64 bits; make it a column of double first");
}
