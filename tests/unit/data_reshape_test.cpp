// Long to wide, wide to long, and frames below one another.
#include <catch2/catch.hpp>
#include <cdash/data/frame.hpp>
#include <string>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using data::Agg;
using data::Frame;
using data::PivotOptions;
using data::Type;
using Texts = std::vector<std::string>;

namespace {

const Frame& people() {
  static const Frame frame{{"country", {"Peru", "Chad", "Peru", "Chad", "Peru"}},
                           {"year", {2007, 2002, 2002, nullptr, 1997}},
                           {"pop", {28, 8, 26, 10, 24}}};
  return frame;
}

std::string json(const Frame& frame) { return frame.records().to_json(); }

}  // namespace

TEST_CASE("A pivot has a row for each index and a column for each value of another") {
  const auto wide = people().pivot({.index = {"country"}, .columns = "year", .values = "pop"});
  CHECK(wide.columns() == Texts{"country", "1997", "2002", "2007"});
  CHECK(wide["1997"].type() == Type::integer);
  CHECK(json(wide) == R"([{"country":"Chad","1997":null,"2002":8,"2007":null},)"
                      R"({"country":"Peru","1997":24,"2002":26,"2007":28}])");
}

TEST_CASE("A pivot makes one value of several") {
  const Frame df{
      {"a", {1, 1, 2}}, {"b", {"x", "x", "y"}}, {"c", {true, true, false}}, {"v", {1.0, 2.0, 4.0}}};
  CHECK(json(df.pivot({.index = {"a"}, .columns = "b", .values = "v", .aggregate = Agg::mean})) ==
        R"([{"a":1,"x":1.5,"y":null},{"a":2,"x":null,"y":4}])");
  CHECK(json(df.pivot({.index = {"a", "c"}, .columns = "b", .values = "v", .aggregate = Agg::count})) ==
        R"([{"a":1,"c":true,"x":2,"y":null},{"a":2,"c":false,"x":null,"y":1}])");
}

TEST_CASE("Two values for one place of a pivot are refused") {
  const Frame df{{"a", {1, 2, 1}}, {"b", {"x", "x", "x"}}, {"v", {1, 2, 3}}};
  CHECK(
      message_of([&] { df.pivot({.index = {"a"}, .columns = "b", .values = "v"}); }) ==
      "cdash: pivot found two rows with a \"1\" and b \"x\"; .aggregate says what is made of several values, "
      "such as Agg::mean");
}

TEST_CASE("A pivot that lacks something says what it needs") {
  CHECK(message_of([] { people().pivot({.index = {"country"}, .values = "pop"}); }) ==
        "cdash: pivot needs .index, .columns and .values: {.index = {\"country\"}, .columns = \"year\", "
        ".values "
        "= \"pop\"}");
  CHECK(message_of([] { people().pivot({.index = {"country"}, .columns = "yaer", .values = "pop"}); }) ==
        "cdash: the frame has no column \"yaer\" (did you mean \"year\"?); its columns are \"country\", "
        "\"year\", "
        "\"pop\"");
}

TEST_CASE("Melted columns go below one another") {
  const Frame df{{"id", {"a", "b"}}, {"x", {1, 2}}, {"y", {0.5, nullptr}}};
  const auto tall = df.melt({.id_vars = {"id"}});
  CHECK(tall["value"].type() == Type::number);
  CHECK(json(tall) == R"([{"id":"a","variable":"x","value":1},{"id":"b","variable":"x","value":2},)"
                      R"({"id":"a","variable":"y","value":0.5},{"id":"b","variable":"y","value":null}])");
}

TEST_CASE("Melting takes the columns that are named, and names") {
  const Frame df{{"id", {"a"}}, {"t", {"no"}}, {"x", {1}}, {"y", {2}}};
  CHECK(
      json(df.melt({.id_vars = {"id"}, .value_vars = {"y", "x"}, .var_name = "axis", .value_name = "at"})) ==
      R"([{"id":"a","axis":"y","at":2},{"id":"a","axis":"x","at":1}])");
}

TEST_CASE("Melting does not mix types") {
  const Frame df{{"x", {1}}, {"t", {"a"}}};
  CHECK(message_of([&] { df.melt(); }) ==
        "cdash: column \"value\" would hold whole numbers and text; a column holds values of one type");
}

TEST_CASE("Melting what was pivoted gives the values back") {
  const auto wide = people()
                        .where(!col("year").is_missing())
                        .pivot({.index = {"country"}, .columns = "year", .values = "pop"});
  const auto tall = wide.melt({.id_vars = {"country"}, .var_name = "year", .value_name = "pop"});
  CHECK(tall.where(!col("pop").is_missing())["pop"].as<int>() == std::vector{24, 8, 26, 28});
}

TEST_CASE("Frames go below one another by the names of their columns") {
  const Frame a{{"n", {1, nullptr}}, {"t", {"x", "y"}}};
  const Frame b{{"t", {"y", nullptr}}, {"n", {0.5, 2.0}}, {"flag", {true, nullptr}}};
  const auto both = data::concat({a, b});
  CHECK(both.columns() == Texts{"n", "t", "flag"});
  CHECK(both["n"].type() == Type::number);
  CHECK(json(both) ==
        R"([{"n":1,"t":"x","flag":null},{"n":null,"t":"y","flag":null},{"n":0.5,"t":"y","flag":true},)"
        R"({"n":2,"t":null,"flag":null}])");
}

TEST_CASE("A column without values goes with any other") {
  const Frame a{{"t", {nullptr, nullptr}}};
  const Frame b{{"t", {"x"}}};
  CHECK(data::concat({a, b})["t"].as<std::string>() == Texts{"", "", "x"});
  CHECK(data::concat({b, a})["t"].missing() == 2);
}

TEST_CASE("Frames whose columns do not go together are refused") {
  CHECK(message_of([] { data::concat({Frame{{"x", {1}}}, Frame{{"x", {"a"}}}}); }) ==
        "cdash: column \"x\" would hold whole numbers and text; a column holds values of one type");
  CHECK(data::concat({}).rows() == 0);
}
