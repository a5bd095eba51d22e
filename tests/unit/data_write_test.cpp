// Frames as text: JSON and CSV, and back.
#include <catch2/catch.hpp>
#include <cdash/data/csv.hpp>
#include <cdash/data/json.hpp>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <limits>
#include <random>
#include <sstream>
#include <string>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using data::CsvFormat;
using data::Frame;
using data::JsonOrient;
using data::Type;

namespace {

constexpr auto infinity = std::numeric_limits<double>::infinity();

Frame every_type() {
  return Frame{{"number", {1.0, 0.1, nullptr}},
               {"integer", {1, nullptr, -3}},
               {"flag", {true, false, nullptr}},
               {"text", {nullptr, "a,b", "say \"hi\"\n"}},
               {"time", {data::Timestamp(std::chrono::hours(1)), nullptr, data::Timestamp()}}};
}

std::vector<std::pair<std::string, Type>> types_of(const Frame& df) {
  std::vector<std::pair<std::string, Type>> types;
  for (const auto& name : df.columns()) types.emplace_back(name, df[name].type());
  return types;
}

// What a frame writes into a file that is gone afterwards.
template <class Write, class Read>
auto through_file(const Write& write, const Read& read) {
  const auto path = (std::filesystem::temp_directory_path() /
                     std::string("cdash-write-").append(std::to_string(std::random_device()())))
                        .string();
  write(path);
  auto result = read(path);
  std::remove(path.c_str());
  return result;
}

}  // namespace

TEST_CASE("A frame is written as records") {
  CHECK(every_type().to_json() ==
        R"([{"number":1.0,"integer":1,"flag":true,"text":null,"time":"1970-01-01T01:00:00"},)"
        R"({"number":0.1,"integer":null,"flag":false,"text":"a,b","time":null},)"
        R"({"number":null,"integer":-3,"flag":null,"text":"say \"hi\"\n","time":"1970-01-01"}])");
}

TEST_CASE("A frame is written as columns, index and rows") {
  CHECK(
      every_type().select({"integer", "text"}).to_json(JsonOrient::split) ==
      R"({"columns":["integer","text"],"index":[0,1,2],"data":[[1,null],[null,"a,b"],[-3,"say \"hi\"\n"]]})");
}

TEST_CASE("A frame without rows or columns is written") {
  CHECK(Frame().to_json() == "[]");
  CHECK(Frame().to_json(JsonOrient::split) == R"({"columns":[],"index":[],"data":[]})");
  CHECK(Frame().to_csv().empty());
  CHECK(every_type().head(0).select({"flag"}).to_csv() == "flag\n");
}

TEST_CASE("A frame comes back from JSON as it was") {
  const auto df = every_type();
  for (const auto orient : {JsonOrient::records, JsonOrient::split}) {
    const auto back = data::parse_json(df.to_json(orient), {.types = {{"time", Type::timestamp}}});
    CHECK(types_of(back) == types_of(df));
    CHECK(back.to_json() == df.to_json());
  }
}

TEST_CASE("Numbers that are not finite are null in JSON, missing or themselves in CSV") {
  const Frame df{{"x", {infinity, -infinity, std::nan("")}}, {"y", {1, 2, 3}}};
  CHECK(df.select({"x"}).to_json() == R"([{"x":null},{"x":null},{"x":null}])");
  CHECK(df.to_csv() == "x,y\ninf,1\n-inf,2\n,3\n");
  CHECK(data::parse_csv(df.to_csv())["x"].max() == infinity);
}

TEST_CASE("A frame is written as CSV") {
  CHECK(every_type().to_csv() ==
        "number,integer,flag,text,time\n"
        "1.0,1,true,,1970-01-01T01:00:00\n"
        "0.1,,false,\"a,b\",\n"
        ",-3,,\"say \"\"hi\"\"\n\",1970-01-01\n");
}

TEST_CASE("The form of CSV can be chosen") {
  const Frame df{{"a;b", {1, nullptr}}, {"c", {"x;y", "z,w"}}};
  CHECK(df.to_csv({.delimiter = ';', .missing = "NA", .line_end = "\r\n"}) ==
        "\"a;b\";c\r\n1;\"x;y\"\r\nNA;z,w\r\n");
  CHECK(df.to_csv({.names = false}) == "1,x;y\n,\"z,w\"\n");
}

TEST_CASE("A delimiter that CSV cannot have is refused in writing") {
  CHECK(message_of([] { every_type().to_csv({.delimiter = '"'}); }) ==
        "cdash: the delimiter of CSV is neither a quote nor a line end");
}

TEST_CASE("A lone missing value is no line without a character") {
  const Frame df{{"x", {1, nullptr, 3}}};
  CHECK(df.to_csv() == "x\n1\n\"\"\n3\n");
  CHECK(data::parse_csv(df.to_csv()).rows() == 3);
}

TEST_CASE("Every double comes back from CSV") {
  std::mt19937_64 random(5);
  std::vector<double> numbers{0.0, -0.0, 1e300, 5e-324, 1e22, 123456789012345680.0};
  while (numbers.size() < 2000) {
    const auto bits = random();
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    if (!std::isnan(number)) numbers.push_back(number);
  }
  const auto back = data::parse_csv(Frame{{"x", numbers}}.to_csv())["x"].as<double>();
  REQUIRE(back.size() == numbers.size());
  for (std::size_t i = 0; i < numbers.size(); ++i) {
    CHECK(back[i] == numbers[i]);
    CHECK(std::signbit(back[i]) == std::signbit(numbers[i]));
  }
}

TEST_CASE("Random tables come back from CSV") {
  std::mt19937 random(11);
  const std::string pieces[] = {"a", ",", "\"", "\n", "\r", ";", " ", "\xC3\xA9", "\"\"", "7"};
  for (int round = 0; round < 200; ++round) {
    std::vector<std::string> texts(1 + random() % 8);
    for (auto& text : texts) {
      text = "t";
      for (auto pieces_left = random() % 5; pieces_left != 0; --pieces_left) text += pieces[random() % 10];
    }
    std::vector<std::optional<int>> numbers(texts.size());
    for (auto& number : numbers)
      if (random() % 3 != 0) number = static_cast<int>(random() % 100);
    const Frame df{{"text", texts}, {"n", numbers}};
    const CsvFormat format{.delimiter = random() % 2 == 0 ? ',' : ';'};
    const auto csv = df.to_csv(format);
    INFO(csv);
    const auto back = data::parse_csv(csv, {.delimiter = format.delimiter, .types = {{"n", Type::integer}}});
    CHECK(back.to_json() == df.to_json());
  }
}

TEST_CASE("A text column with many different texts is written as one with few") {
  std::vector<std::string> many;
  for (int i = 0; i < 1000; ++i) many.push_back("a," + std::to_string(i));
  const auto csv = Frame{{"x", many}}.to_csv({.names = false});
  CHECK(csv.starts_with("\"a,0\"\n\"a,1\"\n"));
  CHECK(csv.ends_with("\"a,999\"\n"));
}

TEST_CASE("A large frame goes through a stream and a file as it goes into text") {
  std::vector<std::int64_t> numbers(50'000);
  for (std::size_t i = 0; i < numbers.size(); ++i) numbers[i] = static_cast<std::int64_t>(i * i);
  const Frame df{{"n", numbers}, {"m", numbers}};
  std::ostringstream csv, json, split;
  df.write_csv(csv);
  df.write_json(json);
  df.write_json(split, JsonOrient::split);
  CHECK(csv.str() == df.to_csv());
  CHECK(json.str() == df.to_json());
  CHECK(split.str() == df.to_json(JsonOrient::split));
  CHECK(through_file([&](const std::string& path) { df.write_csv(path); },
                     [](const std::string& path) { return data::read_csv(path); })
            .to_csv() == df.to_csv());
  CHECK(through_file([&](const std::string& path) { df.write_json(path); },
                     [](const std::string& path) { return data::read_json(path); })
            .to_csv() == df.to_csv());
}

TEST_CASE("A file or stream that cannot be written says so") {
  CHECK(message_of([] { every_type().write_csv("/nonexistent/a.csv"); }) ==
        "cdash: cannot write \"/nonexistent/a.csv\": No such file or directory");
  CHECK(message_of([] { every_type().write_json("/dev/full"); }) ==
        "cdash: cannot write \"/dev/full\": No space left on device");
  std::ostringstream closed;
  closed.setstate(std::ios::badbit);
  CHECK(message_of([&] { every_type().write_csv(closed); }) ==
        "cdash: the stream that a frame is written to takes no more text");
}
