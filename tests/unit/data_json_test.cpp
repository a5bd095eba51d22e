// Reading JSON: its two forms, what type a column gets, what is refused and how.
#include <catch2/catch.hpp>
#include <cdash/data/json.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <random>
#include <string>
#include <string_view>
#include <vector>

#include "message_of.hpp"

using namespace cdash;
using data::Frame;
using data::JsonOptions;
using data::JsonOrient;
using data::parse_json;
using data::Type;
using Texts = std::vector<std::string>;

namespace {

std::string refusal(std::string_view text, const JsonOptions& options = {}) {
  return message_of([&] { parse_json(text, options); });
}

Type type_of(const std::string& values) {
  return parse_json(R"({"columns":["x"],"data":[)" + values + "]}")["x"].type();
}

std::string rows(const Frame& df) { return df.records().to_json(); }

}  // namespace

TEST_CASE("A list of objects is a frame") {
  const auto df = parse_json(R"([ {"city": "SF", "n": 4}, {"city": "NYC", "n": null} ])");
  CHECK(df.columns() == Texts{"city", "n"});
  CHECK(df["city"].as<std::string>() == Texts{"SF", "NYC"});
  CHECK(df["n"].type() == Type::integer);
  CHECK(df["n"].is_missing(1));
}

TEST_CASE("Columns and rows apart are a frame, the index is left out") {
  const auto df = parse_json(
      R"({"columns":["city","n"],"index":["a",{"deep":[1]}],"data":[["SF",4],["NYC",null]],"more":{"x":[]}})");
  CHECK(rows(df) == R"([{"city":"SF","n":4},{"city":"NYC","n":null}])");
}

TEST_CASE("No rows are a frame") {
  CHECK(parse_json("[]").columns().empty());
  const auto df = parse_json(R"({"columns":["a","b"],"data":[]})");
  CHECK(df.columns() == Texts{"a", "b"});
  CHECK(df.rows() == 0);
}

TEST_CASE("Records may leave names out, add some and change their order") {
  const auto df = parse_json(R"([{"a":1,"b":2},{"b":3},{"c":4,"a":5},{},{"c":6,"b":7,"a":8}])");
  CHECK(df.columns() == Texts{"a", "b", "c"});
  CHECK(rows(df) == R"([{"a":1,"b":2,"c":null},{"a":null,"b":3,"c":null},{"a":5,"b":null,"c":4},)"
                    R"({"a":null,"b":null,"c":null},{"a":8,"b":7,"c":6}])");
}

TEST_CASE("A JSON column's type is found out from its values") {
  CHECK(type_of("[1],[-2]") == Type::integer);
  CHECK(type_of("[1],[2.0]") == Type::number);
  CHECK(type_of("[1e3]") == Type::number);
  CHECK(type_of("[9223372036854775807]") == Type::integer);
  CHECK(type_of("[9223372036854775808]") == Type::number);
  CHECK(type_of("[true],[null]") == Type::boolean);
  CHECK(type_of("[null],[\"x\"]") == Type::text);
  CHECK(type_of("[null]") == Type::number);
  CHECK(type_of("[\"2015-02-17\"]") == Type::text);
}

TEST_CASE("Whole numbers become doubles with the first that is none") {
  const auto df = parse_json(R"([{"x":1},{"x":null},{"x":0.5},{"x":2}])");
  CHECK(rows(df) == R"([{"x":1},{"x":null},{"x":0.5},{"x":2}])");
  CHECK(df["x"].type() == Type::number);
}

TEST_CASE("Doubles are read to the last bit") {
  std::mt19937_64 random(3);
  for (int i = 0; i < 2000; ++i) {
    const auto bits = random();
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    if (!std::isfinite(number)) continue;
    const auto text = Frame{{"x", {number}}}.to_json();
    INFO(text);
    CHECK(parse_json(text)["x"].values<double>()[0] == number);
  }
}

TEST_CASE("Texts are read with their escapes, in names too") {
  const auto df = parse_json(R"([{"a\"\u00e9": "x\n\ud83d\ude00", "b": ""}])");
  CHECK(df.columns() == Texts{"a\"\xC3\xA9", "b"});
  CHECK(df.cell(0, "a\"\xC3\xA9") == Json("x\n\xF0\x9F\x98\x80"));
  CHECK(df.cell(0, "b") == Json(""));
}

TEST_CASE("A type of a JSON column can be given") {
  const std::string text = R"([{"x": 7, "t": "2015-02-17T08:30:00"}, {"x": null, "t": 1424131200000}])";
  const auto df = parse_json(text, {.types = {{"x", Type::text}, {"t", Type::timestamp}}});
  CHECK(rows(df) == R"([{"x":"7","t":"2015-02-17T08:30:00"},{"x":null,"t":"2015-02-17"}])");
  CHECK(parse_json(text, {.types = {{"x", Type::number}, {"t", Type::timestamp}}})["x"].type() ==
        Type::number);
  CHECK(parse_json(R"([{"x":3.0}])", {.types = {{"x", Type::integer}}})["x"].as<int>() == std::vector{3});
  CHECK(parse_json(R"([{"x":1.50},{"x":true}])", {.types = {{"x", Type::text}}})["x"].as<std::string>() ==
        Texts{"1.50", "true"});
}

TEST_CASE("A column without a value keeps the type given") {
  CHECK(parse_json(R"([{"x":null}])", {.types = {{"x", Type::text}}})["x"].type() == Type::text);
}

TEST_CASE("Mixed types in a JSON column are named with their place") {
  CHECK(
      refusal("[{\"age\": 4},\n{\"age\": \"old\"}]") ==
      "cdash: the JSON text, line 2: row 1, column \"age\": the text \"old\" after whole numbers; the values "
      "of a column are of one type, and with .types = {{\"age\", Type::text}} all are read as text");
  CHECK(refusal(R"([{"age": "x"}, {"age": true}])") ==
        "cdash: the JSON text, line 1: row 1, column \"age\": true after text; the values of a column are of "
        "one "
        "type, and with .types = {{\"age\", Type::text}} all are read as text");
}

TEST_CASE("A value that is not of the type given is an error") {
  const auto message = [](Type type, std::string_view text) {
    return refusal(text, {.types = {{"x", type}}});
  };
  CHECK(message(Type::integer, R"([{"x":1.5}])") ==
        "cdash: the JSON text, line 1: row 0, column \"x\": the number 1.5 is not a whole number");
  CHECK(message(Type::number, R"([{"x":"1"}])") ==
        "cdash: the JSON text, line 1: row 0, column \"x\": the text \"1\" is not a number");
  CHECK(message(Type::boolean, R"([{"x":1}])") ==
        "cdash: the JSON text, line 1: row 0, column \"x\": the number 1 is not true or false");
  CHECK(message(Type::timestamp, R"([{"x":"Monday"}])") ==
        "cdash: the JSON text, line 1: row 0, column \"x\": the text \"Monday\" is not an ISO 8601 text such "
        "as "
        "\"2015-02-17\", or milliseconds since 1970");
}

TEST_CASE("A type for a JSON column that is not there is an error") {
  CHECK(refusal(R"([{"year":1}])", {.types = {{"yaer", Type::integer}}}) ==
        "cdash: the JSON text: there is no column \"yaer\" to give a type to (did you mean \"year\"?)");
}

TEST_CASE("A list or an object is no cell") {
  CHECK(refusal(R"([{"a":1,"tags":["x"]}])") ==
        "cdash: the JSON text, line 1: row 0, column \"tags\" is a list; a cell is one value");
  CHECK(refusal(R"({"columns":["a"],"data":[[{}]]})") ==
        "cdash: the JSON text, line 1: row 0, column \"a\" is an object; a cell is one value");
}

TEST_CASE("JSON of another form is no frame") {
  const std::string not_one =
      "cdash: the JSON text, line 1: the object is no frame: one has the lists \"columns\" and \"data\", or "
      "the "
      "whole is a list of objects, [{\"name\": value}]";
  CHECK(refusal(R"({"a":{"0":1}})") == not_one);
  CHECK(refusal(R"({"columns":["a"]})") == not_one);
  CHECK(refusal(R"({"columns":1})") == not_one);
  CHECK(refusal("[[1,2]]") ==
        "cdash: the JSON text, line 1: row 0 is a list; the rows of a list are objects, {\"name\": value}, "
        "or the "
        "whole is {\"columns\": […], \"data\": [[…]]}");
  CHECK(refusal("[{},3]") == "cdash: the JSON text, line 1: row 1 is the number 3; a row is an object");
  CHECK(refusal("3") ==
        "cdash: the JSON text, line 1: this is the number 3, but a frame is a list of objects, [{\"name\": "
        "value}], or {\"columns\": […], \"data\": [[…]]}");
  CHECK(refusal(R"({"data":[[1]],"columns":["a"]})") ==
        "cdash: the JSON text, line 1: \"data\" stands before \"columns\"; pandas writes \"columns\" first");
}

TEST_CASE("A row of JSON with too few or too many values is named") {
  CHECK(refusal(R"({"columns":["a","b"],"data":[[1,2],[3]]})") ==
        "cdash: the JSON text, line 1: row 1 has 1 value where 2 columns are named; column \"b\" has none");
  CHECK(refusal(R"({"columns":["a"],"data":[[1,"x"]]})") ==
        "cdash: the JSON text, line 1: row 0 has more than 1 value where 1 column is named; the first too "
        "many is "
        "the text \"x\"");
}

TEST_CASE("A name that comes twice in JSON is an error") {
  CHECK(refusal(R"({"columns":["a","a"],"data":[]})") ==
        "cdash: the JSON text, line 1: there are two columns named \"a\"; names differ");
  CHECK(refusal(R"([{"a":1},{"a":1,"a":2}])") ==
        "cdash: the JSON text, line 1: row 1 has the name \"a\" twice");
}

TEST_CASE("Text that is no JSON says where it ends to be") {
  CHECK(refusal("[{\"a\":1},\n {\"a\" 2}]") ==
        "cdash: the JSON text, line 2: no JSON at byte 6 of the line: syntax error");
  CHECK(refusal("[{\"a\":1}") ==
        "cdash: the JSON text, line 1: no JSON at byte 8 of the line: incomplete JSON");
  CHECK(refusal("[] x") == "cdash: the JSON text, line 1: no JSON at byte 3 of the line: extra data");
  CHECK(refusal("") == "cdash: the JSON text, line 1: no JSON at byte 0 of the line: incomplete JSON");
}

TEST_CASE("JSON of every beginning is refused or read") {
  const std::string text = R"({"columns":["a","b"],"index":[0,1],"data":[["x\u00e9",-1.5e3],[null,true]]})";
  for (std::size_t size = 0; size < text.size(); ++size)
    CHECK(refusal(text.substr(0, size)).starts_with("cdash: the JSON text, line 1: "));
}

TEST_CASE("A JSON file is read like text, and named in errors") {
  const auto path = (std::filesystem::temp_directory_path() /
                     std::string("cdash-json-").append(std::to_string(std::random_device()())))
                        .string();
  std::ofstream(path, std::ios::binary) << "\xEF\xBB\xBF[{\"a\":1}]\n";
  CHECK(rows(data::read_json(path)) == R"([{"a":1}])");
  std::ofstream(path, std::ios::binary) << "[{\"a\":1}]\n\n]";
  const auto message = message_of([&] { data::read_json(path); });
  std::remove(path.c_str());
  CHECK(message == "cdash: " + path + ", line 3: no JSON at byte 0 of the line: extra data");
}

TEST_CASE("A JSON file that is not there says so") {
  CHECK(message_of([] { data::read_json("/nonexistent/a.json"); }) ==
        "cdash: cannot read \"/nonexistent/a.json\": No such file or directory");
}
