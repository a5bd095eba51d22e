// Joins: which rows are paired, in which order, and how columns are named.
#include <catch2/catch.hpp>
#include <cdash/data/frame.hpp>
#include <string>
#include <vector>

using namespace cdash;
using data::Frame;
using data::Join;
using data::JoinOptions;
using data::Type;
using Texts = std::vector<std::string>;

namespace {

const Frame& left() {
  static const Frame frame{{"key", {"b", "a", "c", "b"}}, {"x", {1, 2, 3, 4}}};
  return frame;
}
const Frame& right() {
  static const Frame frame{{"key", {"d", "b", "a", "b"}}, {"y", {10, 20, 30, 40}}};
  return frame;
}

using Cells = std::vector<std::optional<int>>;
constexpr auto none = std::nullopt;

std::string message_of(const Frame& a, const Frame& b, const JoinOptions& options) {
  try {
    a.join(b, options);
  } catch (const DataError& error) {
    return error.what();
  }
  return "nothing was thrown";
}

}  // namespace

TEST_CASE("An inner join pairs equal keys, each with each, in the order of the left frame") {
  const auto df = left().join(right(), "key");
  CHECK(df.columns() == Texts{"key", "x", "y"});
  CHECK(df["key"].as<std::string>() == Texts{"b", "b", "a", "b", "b"});
  CHECK(df["x"].as<int>() == std::vector{1, 1, 2, 4, 4});
  CHECK(df["y"].as<int>() == std::vector{20, 40, 30, 20, 40});
}

TEST_CASE("A left join keeps all rows of the left frame") {
  const auto df = left().join(right(), "key", Join::left);
  CHECK(df["key"].as<std::string>() == Texts{"b", "b", "a", "c", "b", "b"});
  CHECK(df["y"].as<std::optional<int>>() == Cells{20, 40, 30, none, 20, 40});
  CHECK(df["y"].type() == Type::integer);
}

TEST_CASE("A right join keeps all rows of the right frame, in its order") {
  const auto df = left().join(right(), "key", Join::right);
  CHECK(df["key"].as<std::string>() == Texts{"d", "b", "b", "a", "b", "b"});
  CHECK(df["x"].as<std::optional<int>>() == Cells{none, 1, 4, 2, 1, 4});
  CHECK(df["y"].as<int>() == std::vector{10, 20, 20, 30, 40, 40});
}

TEST_CASE("An outer join keeps all rows, sorted by key") {
  const auto df = left().join(right(), "key", Join::outer);
  CHECK(df["key"].as<std::string>() == Texts{"a", "b", "b", "b", "b", "c", "d"});
  CHECK(df["x"].as<std::optional<int>>() == Cells{2, 1, 1, 4, 4, 3, none});
  CHECK(df["y"].as<std::optional<int>>() == Cells{30, 20, 40, 20, 40, none, 10});
}

TEST_CASE("Rows are joined on several keys") {
  const Frame a{{"k", {1, 1, 2}}, {"t", {"x", "y", "x"}}, {"v", {1, 2, 3}}};
  const Frame b{{"t", {"y", "x"}}, {"k", {1, 2}}, {"w", {7, 8}}};
  const auto df = a.join(b, {.on = {"k", "t"}});
  CHECK(df.columns() == Texts{"k", "t", "v", "w"});
  CHECK(df["v"].as<int>() == std::vector{2, 3});
  CHECK(df["w"].as<int>() == std::vector{7, 8});
}

TEST_CASE("Keys named apart are both kept") {
  const Frame a{{"code", {1, 2}}};
  const Frame b{{"id", {2.0, 3.0}}, {"w", {7, 8}}};
  const auto df = a.join(b, {.left_on = {"code"}, .right_on = {"id"}, .how = Join::outer});
  CHECK(df.columns() == Texts{"code", "id", "w"});
  CHECK(df["code"].as<std::optional<int>>() == Cells{1, 2, none});
  CHECK(df["id"].missing() == 1);
}

TEST_CASE("Other columns of one name get a suffix") {
  const Frame a{{"k", {1}}, {"v", {2}}};
  const Frame b{{"k", {1}}, {"v", {3}}};
  CHECK(a.join(b, "k").columns() == Texts{"k", "v_x", "v_y"});
  CHECK(a.join(b, {.on = {"k"}, .left_suffix = "", .right_suffix = " then"}).columns() ==
        Texts{"k", "v", "v then"});
  CHECK(message_of(a, b, {.on = {"k"}, .left_suffix = "", .right_suffix = ""}) ==
        "cdash: a frame was given two columns named \"v\"; names differ");
}

TEST_CASE("A missing key is paired with a missing key") {
  const Frame a{{"k", {nullptr, "a"}}, {"x", {1, 2}}};
  const Frame b{{"k", {"b", nullptr}}, {"y", {3, 4}}};
  const auto df = a.join(b, "k", Join::outer);
  CHECK(df["k"].as<std::string>() == Texts{"a", "b", ""});
  CHECK(df["x"].as<std::optional<int>>() == Cells{2, none, 1});
  CHECK(df["y"].as<std::optional<int>>() == Cells{none, 3, 4});
}

TEST_CASE("Selections and empty frames are joined") {
  CHECK(left().where(col("x") > 2).join(right().where(col("y") < 30), "key")["x"].as<int>() ==
        std::vector{4});
  CHECK(left().head(0).join(right(), "key").rows() == 0);
  CHECK(left().join(right().head(0), "key", Join::left).rows() == 4);
}

TEST_CASE("Keys that cannot be compared are refused") {
  const Frame a{{"k", {1}}};
  const Frame b{{"k", {"1"}}};
  CHECK(message_of(a, b, {.on = {"k"}}) ==
        "cdash: join cannot match column \"k\", which holds whole numbers, with column \"k\" of the other "
        "frame, "
        "which holds text");
  CHECK(message_of(a, b, {}) ==
        "cdash: join needs either .on, for keys named alike in both frames, or .left_on with .right_on");
  CHECK(message_of(a, b, {.left_on = {"k"}, .right_on = {"k", "k"}}) ==
        "cdash: join was given 1 columns in .left_on and 2 in .right_on; they are keys pair by pair");
  CHECK(message_of(left(), right(), {.on = {"kye"}}) ==
        "cdash: the frame has no column \"kye\" (did you mean \"key\"?); its columns are \"key\", \"x\"");
}
