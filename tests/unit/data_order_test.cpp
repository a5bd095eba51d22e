// Rows in another order, or some of them drawn at random.
#include <catch2/catch.hpp>
#include <cdash/data/frame.hpp>
#include <set>
#include <string>
#include <vector>

using namespace cdash;
using data::Frame;
using data::Order;
using data::Replacement;
using data::SampleOptions;

namespace {

const Frame& letters() {
  static const Frame frame{{"row", {0, 1, 2, 3, 4, 5}},
                           {"group", {"b", "a", nullptr, "b", "a", "b"}},
                           {"size", {2, 1, 9, nullptr, 7, 2}}};
  return frame;
}
using Rows = std::vector<int>;
Rows rows(const Frame& frame) { return frame["row"].as<int>(); }

std::string message_of(const SampleOptions& options) {
  try {
    letters().sample(options);
  } catch (const DataError& error) {
    return error.what();
  }
  return "nothing was thrown";
}

}  // namespace

TEST_CASE("Rows are sorted by several columns, the first one first") {
  CHECK(rows(letters().sort_by({"group", "size"})) == Rows{1, 4, 0, 5, 3, 2});
  CHECK(rows(letters().sort_by({"size", "group"})) == Rows{1, 0, 5, 4, 2, 3});
}

TEST_CASE("Each column has its order, and missing values come last in both") {
  CHECK(rows(letters().sort_by({"group", {"size", Order::descending}})) == Rows{4, 1, 0, 5, 3, 2});
  CHECK(rows(letters().sort_by({{"group", Order::descending}, "size"})) == Rows{0, 5, 3, 1, 4, 2});
}

TEST_CASE("Rows that are equal in all columns keep their order") {
  CHECK(rows(letters().sort_by(std::vector<data::SortKey>{})) == Rows{0, 1, 2, 3, 4, 5});
  CHECK(rows(letters().sort_by("group", Order::descending)) == Rows{0, 3, 5, 1, 4, 2});
}

TEST_CASE("A sample has each row at most once, and one seed draws the same") {
  const auto drawn = rows(letters().sample({.count = 6, .seed = 7}));
  CHECK(std::set<int>(drawn.begin(), drawn.end()).size() == 6);
  CHECK(rows(letters().sample({.count = 3, .seed = 7})) == Rows(drawn.begin(), drawn.begin() + 3));
  CHECK(rows(letters().sample({.count = 6, .seed = 8})) != drawn);
}

TEST_CASE("One seed draws the same on every platform") {
  CHECK(rows(letters().sample({.count = 4})) == Rows{1, 0, 5, 4});
}

TEST_CASE("A sample can be a fraction, and with replacement larger than the frame") {
  CHECK(letters().sample({.fraction = 0.5}).rows() == 3);
  CHECK(letters().sample({.fraction = 2.0, .replacement = Replacement::allowed}).rows() == 12);
  CHECK(letters().sample({.count = 0}).rows() == 0);
}

TEST_CASE("All rows are drawn equally often") {
  std::vector<int> times(6);
  for (std::uint64_t seed = 0; seed < 6000; ++seed)
    ++times[static_cast<std::size_t>(rows(letters().sample({.count = 1, .seed = seed}))[0])];
  for (const auto count : times) {
    CHECK(count > 850);
    CHECK(count < 1150);
  }
}

TEST_CASE("A sample that cannot be drawn is refused") {
  CHECK(message_of({}) == "cdash: sample takes either .count or .fraction, and was given neither");
  CHECK(message_of({.count = 1, .fraction = 0.5}) ==
        "cdash: sample takes either .count or .fraction, and was given both");
  CHECK(message_of({.count = 7}) ==
        "cdash: sample cannot draw 7 rows of 6; .replacement = Replacement::allowed draws a row more than "
        "once");
  CHECK(message_of({.fraction = -0.5}) ==
        "cdash: sample takes a fraction of the rows such as 0.1; it was given -0.5");
}
