// Frames: columns by name, selections, order, rows as JSON.
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>
#include <cdash/data/frame.hpp>
#include <limits>
#include <string>
#include <thread>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using data::Column;
using data::Frame;
using data::Order;

namespace {

Frame fruit() {
  return Frame{{"Fruit", {"Apples", "Oranges", "Bananas", "Apples"}},
               {"Amount", {4, 1, nullptr, 2}},
               {"City", {"SF", "SF", "Montreal", nullptr}}};
}

using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("A frame knows its columns and rows") {
  const auto df = fruit();
  CHECK(df.rows() == 4);
  CHECK(df.size() == 4);
  CHECK(df.columns() == Texts{"Fruit", "Amount", "City"});
  CHECK(df["Amount"].name() == "Amount");
  CHECK(df.has("City"));
  CHECK_FALSE(df.has("city"));
  CHECK(Frame().rows() == 0);
  CHECK(Frame().columns().empty());
  CHECK(Frame{{"one", {1, 2}}}.rows() == 2);
}

TEST_CASE("A frame can be made of vectors") {
  const std::vector<int> score{1, 5, 2};
  const std::vector<std::string> names{"a", "b", "c"};
  const Frame df{{"name", names}, {"score", score}};
  CHECK(df["score"].as<int>() == score);
  CHECK(df["name"].as<std::string>() == names);
}

TEST_CASE("Columns of unequal length are no frame") {
  CHECK(message_of([] { Frame{{"a", {1, 2}}, {"b", {1}}}; }) ==
        "cdash: column \"b\" has 1 values where \"a\" has 2; the columns of a frame have one length");
}

TEST_CASE("A name comes once") {
  CHECK(message_of([] { Frame{{"a", {1}}, {"a", {1}}}; }) ==
        "cdash: a frame was given two columns named \"a\"; names differ");
}

TEST_CASE("An unknown column is an error that offers the nearest name") {
  CHECK(message_of([] { fruit()["fruit"]; }) ==
        "cdash: the frame has no column \"fruit\" (did you mean \"Fruit\"?); its columns are \"Fruit\", "
        "\"Amount\", "
        "\"City\"");
  CHECK(message_of([] { fruit()["population"]; }) ==
        "cdash: the frame has no column \"population\"; its columns are \"Fruit\", \"Amount\", \"City\"");
  CHECK(message_of([] { Frame()["x"]; }) == "cdash: the frame has no column \"x\"; it has no columns");
}

TEST_CASE("A cell is JSON") {
  const auto df = fruit();
  CHECK(df.cell(0, "Fruit") == Json("Apples"));
  CHECK(df.cell(2, "Amount") == Json());
  CHECK(df.where(col("Amount") == 2).cell(0, "Fruit") == Json("Apples"));
  CHECK(message_of([&] { df.cell(4, "Fruit"); }) ==
        "cdash: the frame has no row 4: it has 4 rows, counted from 0");
}

TEST_CASE("A selection keeps missing values missing") {
  const auto df = fruit().where(col("Fruit") != "Apples");
  CHECK(df.rows() == 2);
  CHECK(df["Amount"].as<std::optional<int>>() == std::vector<std::optional<int>>{1, std::nullopt});
  CHECK(df["Fruit"].unique().as<std::string>() == Texts{"Oranges", "Bananas"});
}

TEST_CASE("A selection copies a column's rows together once") {
  const auto df = fruit().where(col("Fruit") == "Apples");
  CHECK(df["Amount"].data() == df["Amount"].data());
  CHECK(fruit()["Amount"].data() != fruit()["Amount"].data());
}

TEST_CASE("A selection can be read from several threads at once") {
  std::vector<std::int64_t> numbers(20000);
  for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<std::int64_t>(i);
  const auto df = Frame{{"n", std::move(numbers)}}.where(col("n") >= 10000);
  std::vector<double> least(4);
  std::vector<std::thread> threads;
  for (auto& result : least) threads.emplace_back([&] { result = df["n"].min(); });
  for (auto& thread : threads) thread.join();
  CHECK(least == std::vector<double>(4, 10000.0));
}

TEST_CASE("head takes the first rows, or all") {
  CHECK(fruit().head(2)["Fruit"].as<std::string>() == Texts{"Apples", "Oranges"});
  CHECK(fruit().head(10).rows() == 4);
  CHECK(fruit().head(0).rows() == 0);
  CHECK(fruit().where(col("Fruit") == "Apples").head(1)["Amount"].as<int>() == std::vector{4});
}

TEST_CASE("select takes columns in the order asked for") {
  const auto df = fruit().head(1).select({"City", "Fruit"});
  CHECK(df.columns() == Texts{"City", "Fruit"});
  CHECK(df.rows() == 1);
  CHECK(message_of([] { fruit().select({"City", "City"}); }) == "cdash: column \"City\" was selected twice");
}

TEST_CASE("with_column adds or replaces a column") {
  const auto df = fruit().head(2).with_column("Price", {0.5, 0.75}).with_column("Amount", {"few", "one"});
  CHECK(df.columns() == Texts{"Fruit", "Amount", "City", "Price"});
  CHECK(df["Amount"].as<std::string>() == Texts{"few", "one"});
  CHECK(df["Price"].as<double>() == std::vector{0.5, 0.75});
  CHECK(message_of([] { fruit().with_column("Price", {0.5}); }) ==
        "cdash: column \"Price\" has 1 values where \"Fruit\" has 4; the columns of a frame have one length");
}

TEST_CASE("sort_by keeps equal rows in order and puts missing values last") {
  const auto order = [](const char* by, Order order) { return fruit().sort_by(by, order)["Amount"]; };
  using Amounts = std::vector<std::optional<int>>;
  const auto none = std::nullopt;
  CHECK(order("Amount", Order::ascending).as<std::optional<int>>() == Amounts{1, 2, 4, none});
  CHECK(order("Amount", Order::descending).as<std::optional<int>>() == Amounts{4, 2, 1, none});
  CHECK(order("Fruit", Order::ascending).as<std::optional<int>>() == Amounts{4, 2, none, 1});
  CHECK(order("Fruit", Order::descending).as<std::optional<int>>() == Amounts{1, none, 4, 2});
  CHECK(order("City", Order::ascending).as<std::optional<int>>() == Amounts{none, 4, 1, 2});
}

TEST_CASE("take refuses a row that is not there") {
  CHECK(fruit().take({3, 0, 3})["Amount"].as<int>() == std::vector{2, 4, 2});
  CHECK(message_of([] { fruit().take({4}); }) ==
        "cdash: the frame has no row 4: it has 4 rows, counted from 0");
}

TEST_CASE("Rows are JSON objects in the order of the columns") {
  CHECK(fruit().records().to_json() ==
        R"([{"Fruit":"Apples","Amount":4,"City":"SF"},{"Fruit":"Oranges","Amount":1,"City":"SF"},)"
        R"({"Fruit":"Bananas","Amount":null,"City":"Montreal"},{"Fruit":"Apples","Amount":2,"City":null}])");
  CHECK(fruit().where(col("Amount") == 1).records().to_json() ==
        R"([{"Fruit":"Oranges","Amount":1,"City":"SF"}])");
  CHECK(fruit().head(0).records().to_json() == "[]");
  CHECK(Frame().records().to_json() == "[]");
}

TEST_CASE("Rows write what JSON has no number for as null") {
  const auto infinity = std::numeric_limits<double>::infinity();
  const Frame df{{"x", {infinity, -infinity, std::numeric_limits<double>::quiet_NaN(), 0.5}},
                 {"b", {true, false, nullptr, true}}};
  CHECK(df.records().to_json() ==
        R"([{"x":null,"b":true},{"x":null,"b":false},{"x":null,"b":null},{"x":0.5,"b":true}])");
}

TEST_CASE("Rows escape names and texts") {
  const Frame df{{"a\"b", {"line\nend", "</script>", "\xFF"}}};
  CHECK(
      boost::json::parse(df.records().to_json()) ==
      Json(boost::json::array{{{"a\"b", "line\nend"}}, {{"a\"b", "</script>"}}, {{"a\"b", "\xEF\xBF\xBD"}}}));
}

TEST_CASE("Rows with many different texts are written as rows with few") {
  std::vector<std::string> texts;
  for (int i = 0; i < 1000; ++i) texts.push_back(std::string("t").append(std::to_string(i)));
  const Frame df{{"t", texts}, {"missing", Column(std::vector<std::optional<double>>(1000))}};
  const auto rows = boost::json::parse(df.records().to_json()).as_array();
  REQUIRE(rows.size() == 1000);
  CHECK(rows[999] == Json({{"t", "t999"}, {"missing", nullptr}}));
}

TEST_CASE("Rows write themselves through their source") {
  std::string out = "x";
  fruit().head(1).records().source()->write(out);
  CHECK(out == R"(x[{"Fruit":"Apples","Amount":4,"City":"SF"}])");
  STATIC_REQUIRE(data::Records::writes == Writes::records);
}
