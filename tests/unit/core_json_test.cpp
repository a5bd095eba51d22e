// write_json and write_base64: what reaches the browser is JSON that its parser takes.
#include <cdash/core/json.hpp>

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <catch2/catch.hpp>
#include <cstdint>
#include <cstdlib>
#include <limits>
#include <random>
#include <string>
#include <string_view>

using namespace std::literals;

namespace {

template <class T>
std::string json(const T& value) {
  std::string out;
  cdash::write_json(out, value);
  return out;
}

std::string base64(std::string_view bytes) {
  std::string out;
  cdash::write_base64(out, bytes.data(), bytes.size());
  return out;
}

constexpr double infinity = std::numeric_limits<double>::infinity();
constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

}  // namespace

TEST_CASE("write_json: a number is written as JavaScript writes it") {
  const auto [number, text] = GENERATE(table<double, std::string>({
      {0.0, "0"},
      {1.0, "1"},
      {-2.5, "-2.5"},
      {3.1, "3.1"},
      {0.1 + 0.2, "0.30000000000000004"},
      {1e5, "100000"},
      {-1e20, "-100000000000000000000"},
      {1e21, "1e+21"},
      {0.000001, "0.000001"},
      {0.0000012345678901234567, "0.0000012345678901234567"},
  }));
  CHECK(json(number) == text);
}

TEST_CASE("write_json: every finite double reads back as itself") {
  const double number = GENERATE(0.1, -0.0, 1e21, 1e22, 1e300, 5e-324, 1.7976931348623157e308, -123456789.125,
                                 2.2250738585072014e-308, 9007199254740993.0);
  const auto text = json(number);
  INFO(text);
  CHECK(std::strtod(text.c_str(), nullptr) == number);
}

TEST_CASE("write_json: NaN and the infinities become null") {
  CHECK(json(not_a_number) == "null");
  CHECK(json(infinity) == "null");
  CHECK(json(-infinity) == "null");
}

TEST_CASE("write_json: NaN and the infinities inside a value become null") {
  const cdash::Json value = {not_a_number, 1.5, {{"x", -infinity}}};
  CHECK(json(value) == R"([null,1.5,{"x":null}])");
}

TEST_CASE("write_json: integers keep all their digits") {
  CHECK(json(std::numeric_limits<std::int64_t>::min()) == "-9223372036854775808");
  CHECK(json(std::numeric_limits<std::int64_t>::max()) == "9223372036854775807");
  CHECK(json(std::numeric_limits<std::uint64_t>::max()) == "18446744073709551615");
  CHECK(json(cdash::Json(std::numeric_limits<std::uint64_t>::max())) == "18446744073709551615");
  CHECK(json(cdash::Json(-7)) == "-7");
}

TEST_CASE("write_json: a text is quoted and its quotes and backslashes are escaped") {
  CHECK(json(""sv) == R"("")");
  CHECK(json("plain"sv) == R"("plain")");
  CHECK(json(R"(a"b\c/d)"sv) == R"("a\"b\\c/d")");
}

TEST_CASE("write_json: every control character is escaped") {
  CHECK(json("\n\r\t"sv) == R"("\n\r\t")");
  CHECK(json("\0\x01\b\f\x1f"sv) == R"("\u0000\u0001\u0008\u000c\u001f")");
  for (char c = 0; c < 0x20; ++c) {
    const auto text = json(std::string_view(&c, 1));
    CHECK(boost::json::parse(text).as_string() == std::string_view(&c, 1));
  }
}

TEST_CASE("write_json: well-formed UTF-8 passes as it is") {
  const auto text = GENERATE("\x7f"s, "é"s, "\u07ff"s, "\u0800"s, "€"s, "\ud7ff"s, "\ue000"s, "\uffff"s,
                             "\U00010000"s, "😀"s, "\U0010ffff"s, "Zürich 東京 🚀"s);
  CHECK(json(std::string_view(text)) == '"' + text + '"');
}

TEST_CASE("write_json: every byte that is not UTF-8 becomes one U+FFFD") {
  const auto [bytes, text] = GENERATE(table<std::string, std::string>({
      {"\x80", "\ufffd"},  // a tail without a head
      {"a\xff\xfe"
       "b",
       "a\ufffd\ufffd"
       "b"},                         // never bytes of UTF-8
      {"\xc0\xaf", "\ufffd\ufffd"},  // "/" in two bytes: overlong
      {"\xc1\xbf", "\ufffd\ufffd"},
      {"\xe0\x80\xaf", "\ufffd\ufffd\ufffd"},  // overlong in three
      {"\xe0\x9f\xbf", "\ufffd\ufffd\ufffd"},
      {"\xf0\x80\x80\xaf", "\ufffd\ufffd\ufffd\ufffd"},  // overlong in four
      {"\xf0\x8f\xbf\xbf", "\ufffd\ufffd\ufffd\ufffd"},
      {"\xed\xa0\x80", "\ufffd\ufffd\ufffd"},  // a surrogate
      {"\xed\xbf\xbf", "\ufffd\ufffd\ufffd"},
      {"\xf4\x90\x80\x80", "\ufffd\ufffd\ufffd\ufffd"},  // above U+10FFFF
      {"\xf5\x80\x80\x80", "\ufffd\ufffd\ufffd\ufffd"},
      {"\xc3", "\ufffd"},  // cut off at the end
      {"\xe2\x82", "\ufffd\ufffd"},
      {"\xf0\x9f\x98", "\ufffd\ufffd\ufffd"},
      {"\xc3(", "\ufffd("},  // cut off by something else
      {"\xe2\x82\"", "\ufffd\ufffd\\\""},
  }));
  CHECK(json(std::string_view(bytes)) == '"' + text + '"');
}

TEST_CASE("write_json: any bytes give text that a JSON parser takes") {
  std::mt19937 random(1);  // the same bytes in every run
  std::uniform_int_distribution<int> byte(0, 255);
  for (int round = 0; round < 2000; ++round) {
    std::string bytes(static_cast<std::size_t>(round % 17), '\0');
    for (auto& b : bytes) b = static_cast<char>(byte(random));
    boost::system::error_code error;
    const auto text = json(std::string_view(bytes));
    boost::json::parse(text, error);
    if (error) FAIL(boost::json::serialize(boost::json::string(text)) << ": " << error.message());
  }
  CHECK(json("\xff"sv) == "\"\ufffd\"");
}

TEST_CASE("write_json: keys are escaped as texts are") {
  const cdash::Json value = {{"a\"\xff", 1}};
  CHECK(json(value) == "{\"a\\\"\ufffd\":1}");
}

TEST_CASE("write_json: empty and nested values keep their order") {
  CHECK(json(cdash::Json(nullptr)) == "null");
  CHECK(json(cdash::Json(boost::json::array{})) == "[]");
  CHECK(json(cdash::Json(boost::json::object{})) == "{}");
  const auto text = R"({"z":[1,2,{"a":[]}],"a":true,"m":false,"b":null})"s;
  CHECK(json(boost::json::parse(text)) == text);
}

TEST_CASE("write_json: appends and leaves what stands before") {
  std::string out = "x=";
  cdash::write_json(out, cdash::Json(1));
  cdash::write_base64(out, "M", 1);
  CHECK(out == "x=1\"TQ==\"");
}

TEST_CASE("write_json: a value a thousand levels deep is written whole") {
  cdash::Json value = "end";
  for (int i = 0; i < 500; ++i)
    value = cdash::Json(boost::json::array{cdash::Json(boost::json::object{{"k", value}})});
  std::string want = "\"end\"";
  for (int i = 0; i < 500; ++i) want = "[{\"k\":" + want + "}]";
  CHECK(json(value) == want);
}

TEST_CASE("write_base64: the known vectors of RFC 4648") {
  const auto [bytes, text] = GENERATE(table<std::string, std::string>({
      {"", "\"\""},
      {"f", "\"Zg==\""},
      {"fo", "\"Zm8=\""},
      {"foo", "\"Zm9v\""},
      {"foob", "\"Zm9vYg==\""},
      {"fooba", "\"Zm9vYmE=\""},
      {"foobar", "\"Zm9vYmFy\""},
  }));
  CHECK(base64(bytes) == text);
}

TEST_CASE("write_base64: all 64 digits and the top bits of a byte") {
  CHECK(
      base64(
          "\x00\x10\x83\x10\x51\x87\x20\x92\x8b\x30\xd3\x8f\x41\x14\x93\x51\x55\x97\x61\x96\x9b\x71\xd7\x9f"
          "\x82\x18\xa3\x92\x59\xa7\xa2\x9a\xab\xb2\xdb\xaf\xc3\x1c\xb3\xd3\x5d\xb7\xe3\x9e\xbb\xf3\xdf\xbf"sv) ==
      "\"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/\"");
  CHECK(base64("\xff\xff\xff\xff"sv) == "\"/////w==\"");
  CHECK(base64("\xff\xff"sv) == "\"//8=\"");
}

TEST_CASE("write_base64: the bytes of doubles, as a typed array carries them") {
  const double numbers[] = {1.0, -2.0, infinity};
  std::string out;
  cdash::write_base64(out, numbers, sizeof numbers);
  CHECK(out == "\"AAAAAAAA8D8AAAAAAAAAwAAAAAAAAPB/\"");
}
