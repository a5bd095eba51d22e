// Conditions: which rows they select, and what they refuse.
#include <catch2/catch.hpp>
#include <cdash/data/frame.hpp>
#include <string>
#include <vector>

using namespace cdash;
using data::Expr;
using data::Frame;

namespace {

const Frame& people() {
  static const Frame frame{{"row", {0, 1, 2, 3, 4}},
                           {"name", {"Ann", "Bob", nullptr, "Cid", "Bob"}},
                           {"age", {30, nullptr, 25, 41, 30}},
                           {"size", {1.5, 1.75, nullptr, 2.0, 1.25}},
                           {"member", {true, false, true, nullptr, false}},
                           {"best", {"Bob", "Bob", "Ann", nullptr, "Ann"}},
                           {"limit", {30.5, 30.5, 20.0, 41.0, nullptr}}};
  return frame;
}

std::vector<int> rows(const Expr& condition) { return people().where(condition)["row"].as<int>(); }
using Rows = std::vector<int>;

std::string message_of(const Expr& condition) {
  try {
    people().where(condition);
  } catch (const DataError& error) {
    return error.what();
  }
  return "nothing was thrown";
}

}  // namespace

TEST_CASE("Text compares with text") {
  const std::string bob = "Bob";
  CHECK(rows(col("name") == bob) == Rows{1, 4});
  CHECK(rows(col("name") == "Nobody").empty());
  CHECK(rows(col("name") != "Bob") == Rows{0, 2, 3});
  CHECK(rows(col("name") < "Bob") == Rows{0});
  CHECK(rows(col("name") <= "Bob") == Rows{0, 1, 4});
  CHECK(rows(col("name") > "Bob") == Rows{3});
  CHECK(rows(col("name") >= "Bob") == Rows{1, 3, 4});
}

TEST_CASE("Whole numbers compare with any number") {
  CHECK(rows(col("age") == 30) == Rows{0, 4});
  CHECK(rows(col("age") == 30.0) == Rows{0, 4});
  CHECK(rows(col("age") != 30) == Rows{1, 2, 3});
  CHECK(rows(col("age") > 29.5) == Rows{0, 3, 4});
  CHECK(rows(col("age") < 30) == Rows{2});
  CHECK(rows(col("age") <= 30) == Rows{0, 2, 4});
  CHECK(rows(col("age") >= 30U) == Rows{0, 3, 4});
}

TEST_CASE("Numbers compare with any number") {
  CHECK(rows(col("size") == 2) == Rows{3});
  CHECK(rows(col("size") < 1.5) == Rows{4});
  CHECK(rows(col("size") >= 1.5F) == Rows{0, 1, 3});
}

TEST_CASE("Bools compare with bools") {
  CHECK(rows(col("member") == true) == Rows{0, 2});
  CHECK(rows(col("member") == false) == Rows{1, 4});
  CHECK(rows(col("member") != true) == Rows{1, 3, 4});
}

TEST_CASE("The literal may stand first") {
  CHECK(rows("Bob" == col("name")) == Rows{1, 4});
  CHECK(rows("Bob" != col("name")) == Rows{0, 2, 3});
  CHECK(rows(30 < col("age")) == Rows{3});
  CHECK(rows(30 <= col("age")) == Rows{0, 3, 4});
  CHECK(rows(30 > col("age")) == Rows{2});
  CHECK(rows(30 >= col("age")) == Rows{0, 2, 4});
}

TEST_CASE("A column compares with another column") {
  CHECK(rows(col("name") == col("best")) == Rows{1});
  CHECK(rows(col("name") < col("best")) == Rows{0});
  CHECK(rows(col("name") >= col("best")) == Rows{1, 4});
  CHECK(rows(col("age") < col("limit")) == Rows{0});
  CHECK(rows(col("age") >= col("limit")) == Rows{2, 3});
  CHECK(rows(col("age") != col("limit")) == Rows{0, 1, 2, 4});
  CHECK(rows(col("age") == col("age")) == Rows{0, 2, 3, 4});
  CHECK(rows(col("member") == col("member")) == Rows{0, 1, 2, 4});
}

TEST_CASE("Conditions combine") {
  CHECK(rows(col("name") == "Bob" && col("member") == false) == Rows{1, 4});
  CHECK(rows(col("age") == 25 || col("size") > 1.6) == Rows{1, 2, 3});
  CHECK(rows(!(col("age") == 30)) == Rows{1, 2, 3});
}

TEST_CASE("isin takes literals, ranges and columns") {
  CHECK(rows(col("name").isin({"Ann", "Cid", "Nobody"})) == Rows{0, 3});
  CHECK(rows(col("age").isin({25, 41.0})) == Rows{2, 3});
  CHECK(rows(col("age").isin(std::vector{30, 41})) == Rows{0, 3, 4});
  CHECK(rows(col("name").isin(std::vector<std::string>{"Bob"})) == Rows{1, 4});
  CHECK(rows(col("name").isin(people()["best"])) == Rows{0, 1, 4});
  CHECK(rows(!col("name").isin({"Ann"})) == Rows{1, 2, 3, 4});
  CHECK(rows(col("name").isin(std::vector<std::string>())).empty());
}

TEST_CASE("A missing value equals nothing and is found by is_missing") {
  CHECK(rows(col("age") == nullptr).empty());
  CHECK(rows(col("age") != nullptr) == Rows{0, 1, 2, 3, 4});
  CHECK(rows(col("age").is_missing()) == Rows{1});
  CHECK(rows(col("name").is_missing()) == Rows{2});
  CHECK(rows(!col("size").is_missing()) == Rows{0, 1, 3, 4});
}

TEST_CASE("A JSON value compares as what it holds") {
  CHECK(rows(col("name") == Json("Bob")) == Rows{1, 4});
  CHECK(rows(col("age") == Json(30)) == Rows{0, 4});
  CHECK(rows(col("age") == Json()).empty());
}

TEST_CASE("64-bit integers compare exactly") {
  const Frame frame{{"id", {std::int64_t{9007199254740993}, std::int64_t{9007199254740992}}}};
  CHECK(frame.where(col("id") == std::int64_t{9007199254740993}).rows() == 1);
}

TEST_CASE("A selection can be filtered again") {
  const auto bobs = people().where(col("name") == "Bob");
  CHECK(bobs.where(col("age") == 30)["row"].as<int>() == Rows{4});
  CHECK(bobs.where(col("age").is_missing())["row"].as<int>() == Rows{1});
}

TEST_CASE("Comparing with another type names the column and both types") {
  CHECK(message_of(col("name") == 2007) ==
        "cdash: column \"name\" holds text and cannot be compared with the number 2007; compare it with a "
        "text");
  CHECK(message_of(col("age") == "30") ==
        "cdash: column \"age\" holds whole numbers and cannot be compared with the text \"30\"; compare it "
        "with a "
        "number");
  CHECK(message_of(col("size") < true) ==
        "cdash: column \"size\" holds numbers and cannot be compared with true; compare it with a number");
  CHECK(message_of(col("member") == 1.5) ==
        "cdash: column \"member\" holds true/false values and cannot be compared with the number 1.5; "
        "compare it with "
        "true or false");
  CHECK(message_of(col("name").isin({"Ann", "Bob"}) || col("age").isin({"x"})) ==
        "cdash: column \"age\" holds whole numbers and cannot be compared with the text \"x\"; compare it "
        "with a "
        "number");
  CHECK(message_of(col("name") == col("age")) ==
        "cdash: column \"name\" holds text and cannot be compared with column \"age\", which holds whole "
        "numbers");
}

TEST_CASE("A condition on an unknown column offers the nearest name") {
  CHECK(
      message_of(col("nmae") == "Bob") ==
      "cdash: the frame has no column \"nmae\" (did you mean \"name\"?); its columns are \"row\", \"name\", "
      "\"age\", \"size\", \"member\", \"best\", \"limit\"");
}
