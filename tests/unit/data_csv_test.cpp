// Reading CSV: what a field is, what type a column gets, what is refused and how.
#include <catch2/catch.hpp>
#include <cdash/data/csv.hpp>
#include <cmath>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <limits>
#include <random>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

using namespace cdash;
using data::CsvOptions;
using data::Frame;
using data::parse_csv;
using data::Type;
using Texts = std::vector<std::string>;

namespace {

std::string message_of(std::string_view text, const CsvOptions& options = {}) {
  try {
    parse_csv(text, options);
  } catch (const DataError& error) {
    return error.what();
  }
  return "nothing was thrown";
}

Type type_of(const std::string& values) { return parse_csv("x\n" + values)["x"].type(); }
Texts texts(const Frame& df, std::string_view name) { return df[name].as<std::string>(); }

// A file that is gone at the end of the test.
class File {
 public:
  explicit File(std::string_view text)
      : path_((std::filesystem::temp_directory_path() /
               std::string("cdash-csv-").append(std::to_string(std::random_device()())))
                  .string()) {
    std::ofstream(path_, std::ios::binary) << text;
  }
  ~File() { std::remove(path_.c_str()); }
  File(const File&) = delete;
  File& operator=(const File&) = delete;
  const std::string& path() const { return path_; }

 private:
  std::string path_;
};

}  // namespace

TEST_CASE("Fields are split at the delimiter and at line ends") {
  for (const std::string end : {"\n", "\r\n", "\r"}) {
    const auto df = parse_csv("a,b" + end + "1,x" + end + "2,y" + end);
    CHECK(df.columns() == Texts{"a", "b"});
    CHECK(df["a"].as<int>() == std::vector{1, 2});
    CHECK(texts(df, "b") == Texts{"x", "y"});
  }
}

TEST_CASE("The last line needs no line end") {
  CHECK(parse_csv("a,b\n1,x\n2,y").rows() == 2);
  CHECK(parse_csv("a,b\n1,").rows() == 1);
  CHECK(parse_csv("a,b\n1,\"x\"").rows() == 1);
}

TEST_CASE("Names alone are a frame without rows") {
  CHECK(parse_csv("a,b\n").rows() == 0);
  CHECK(parse_csv("a,b").columns() == Texts{"a", "b"});
  CHECK(parse_csv("a,b\n")["a"].type() == Type::number);
}

TEST_CASE("Lines without a character are skipped") {
  CHECK(parse_csv("\n\na,b\n\n1,2\n\r\n\r\n3,4\n\n").rows() == 2);
}

TEST_CASE("A byte order mark is no part of the first name") {
  CHECK(parse_csv("\xEF\xBB\xBFname\nx\n").columns() == Texts{"name"});
}

TEST_CASE("Quotes hold delimiters, line ends and doubled quotes") {
  const auto df = parse_csv("a,\"b,c\"\n\"x,\"\"y\"\"\",\"1\n2\"\n\"\"\"\",\"\r\n\"\n");
  CHECK(df.columns() == Texts{"a", "b,c"});
  CHECK(texts(df, "a") == Texts{"x,\"y\"", "\""});
  CHECK(texts(df, "b,c") == Texts{"1\n2", "\r\n"});
}

TEST_CASE("A quote inside a bare field is a character") {
  CHECK(texts(parse_csv("a\n5\" disk\nx\"y\"\n"), "a") == Texts{"5\" disk", "x\"y\""});
}

TEST_CASE("Quoted numbers are numbers") {
  CHECK(parse_csv("a\n\"1\"\n\"2\"\n")["a"].as<int>() == std::vector{1, 2});
}

TEST_CASE("The delimiter can be chosen") {
  const auto df = parse_csv("a;b\n1,5;x\n", {.delimiter = ';'});
  CHECK(texts(df, "a") == Texts{"1,5"});
  CHECK(parse_csv("a\tb\n1\t\n", {.delimiter = '\t'})["b"].missing() == 1);
  CHECK(parse_csv("a b\n1 2\n", {.delimiter = ' '})["b"].as<int>() == std::vector{2});
}

TEST_CASE("Names can be given for data without them") {
  const auto df = parse_csv("1,x\n2,y\n", {.names = {"n", "t"}});
  CHECK(df["n"].as<int>() == std::vector{1, 2});
  CHECK(parse_csv("", {.names = {"n"}}).rows() == 0);
}

TEST_CASE("Columns without a name and with another's name get one of their own") {
  CHECK(parse_csv(",x,x,x,\n1,2,3,4,5\n").columns() == Texts{"Unnamed: 0", "x", "x.1", "x.2", "Unnamed: 4"});
}

TEST_CASE("A column's type is found out from its values") {
  CHECK(type_of("1\n-2\n+3\n") == Type::integer);
  CHECK(type_of("1\n2.5\n") == Type::number);
  CHECK(type_of("1\n1e3\n") == Type::number);
  CHECK(type_of(".5\n-inf\n") == Type::number);
  CHECK(type_of("true\nFalse\nTRUE\n") == Type::boolean);
  CHECK(type_of("true\n1\n") == Type::text);
  CHECK(type_of("1\ntrue\n") == Type::text);
  CHECK(type_of("1\n2\nx\n") == Type::text);
  CHECK(type_of("0x10\n") == Type::text);
  CHECK(type_of("1_000\n") == Type::text);
  CHECK(type_of("+-1\n") == Type::text);
  CHECK(type_of("--1\n") == Type::text);
  CHECK(type_of("-\n") == Type::text);
  CHECK(type_of("1.2.3\n") == Type::text);
  CHECK(type_of("2007-01-01\n") == Type::text);
  CHECK(type_of("9223372036854775807\n-9223372036854775808\n") == Type::integer);
  CHECK(type_of("9223372036854775808\n") == Type::number);
}

TEST_CASE("Numbers may stand among blanks") {
  CHECK(parse_csv("x,y\n 1, 2.5 \n-2\t,\t3\n")["x"].as<int>() == std::vector{1, -2});
  CHECK(parse_csv("x,y\n 1, 2.5 \n-2\t,\t3\n")["y"].as<double>() == std::vector{2.5, 3.0});
}

TEST_CASE("A column that turns out to be text late keeps its numbers as they were written") {
  std::string late = "x,y\n";
  Texts expected;
  for (int i = 0; i < 1000; ++i) {
    expected.push_back(std::string("00").append(std::to_string(i)).append(".50"));
    late += expected.back() + ",1\n";
  }
  expected.push_back("n/k");
  late += "n/k,2\n";
  CHECK(texts(parse_csv(late), "x") == expected);
  CHECK(parse_csv(late)["y"].max() == 2);
}

TEST_CASE("A column that turns out to be of numbers late keeps its whole numbers and gaps") {
  std::string late = "x,y\n";
  for (int i = 0; i < 1000; ++i) late += (i == 7 ? std::string() : std::to_string(i)) + ",1\n";
  late += "0.5,1\n";
  const auto numbers = parse_csv(late)["x"];
  REQUIRE(numbers.type() == Type::number);
  CHECK(numbers.missing() == 1);
  CHECK(numbers.is_missing(7));
  CHECK(numbers[999] == Json(999.0));
  CHECK(numbers[1000] == Json(0.5));
}

TEST_CASE("Missing values leave whole numbers whole and bools bools") {
  const auto df = parse_csv("i,b,t,n\n1,true,x,0.5\n,,,\nNA,null,N/A,nan\n2,false,y,1\n");
  for (const auto* name : {"i", "b", "t", "n"}) CHECK(df[name].missing() == 2);
  CHECK(df["i"].type() == Type::integer);
  CHECK(df["b"].type() == Type::boolean);
  CHECK(df["i"].as<std::optional<int>>() ==
        std::vector<std::optional<int>>{1, std::nullopt, std::nullopt, 2});
  CHECK(texts(df, "t") == Texts{"x", "", "", "y"});
}

TEST_CASE("A column may begin with missing values, or hold nothing else") {
  const auto df = parse_csv("i,t,b,n\n,,,\n,,,\n5,x,true,\n");
  CHECK(df["i"].as<std::optional<int>>() == std::vector<std::optional<int>>{std::nullopt, std::nullopt, 5});
  CHECK(df["t"].missing() == 2);
  CHECK(df["b"].missing() == 2);
  CHECK(df["n"].type() == Type::number);
  CHECK(df["n"].missing() == 3);
}

TEST_CASE("What means missing can be told") {
  const auto df = parse_csv("i,t\n-999,NA\n3,-\n", {.missing = Texts{"-999", "-"}});
  CHECK(df["i"].as<std::optional<int>>() == std::vector<std::optional<int>>{std::nullopt, 3});
  CHECK(df["t"].missing() == 1);
  CHECK(texts(df, "t") == Texts{"NA", ""});
}

TEST_CASE("Nothing need mean missing in a column of text") {
  const auto df = parse_csv("t,i\n,1\nNA,\nx,2\n", {.missing = Texts{}});
  CHECK(df["t"].missing() == 0);
  CHECK(texts(df, "t") == Texts{"", "NA", "x"});
  CHECK(df["i"].missing() == 1);
}

TEST_CASE("A type can be given") {
  const auto df = parse_csv("zip,n,b\n00501,1,\n10001,2,true\n",
                            {.types = {{"zip", Type::text}, {"n", Type::number}, {"b", Type::boolean}}});
  CHECK(texts(df, "zip") == Texts{"00501", "10001"});
  CHECK(df["n"].type() == Type::number);
  CHECK(df["b"].missing() == 1);
}

TEST_CASE("Numbers are read to the last bit") {
  for (const std::string text :
       {"0.1", "43.828", "5937.029525999999", "9007199254740993.0", "123456789012345678",
        "0.30000000000000004", "1.7976931348623157e308", "4.9e-324", "-0.0", "1e23", "179769313486231570000",
        "0.000000000000000000001", "3.14159265358979323846"}) {
    const auto read = parse_csv("x\n" + text + "\n", {.types = {{"x", Type::number}}})["x"].as<double>()[0];
    INFO(text);
    CHECK(read == std::strtod(text.c_str(), nullptr));
    CHECK(std::signbit(read) == (text[0] == '-'));
  }
}

TEST_CASE("Numbers beyond a double are infinite or nothing") {
  const auto infinity = std::numeric_limits<double>::infinity();
  const auto numbers = parse_csv("x\n1e400\n-1.5e400\n1e-400\n" + std::string(400, '9') + "\n")["x"];
  CHECK(numbers.as<double>() == std::vector{infinity, -infinity, 0.0, infinity});
}

TEST_CASE("A line with too few fields is named") {
  CHECK(message_of("name,age,city\nAnn,30,Rome\nBob,41\n") ==
        "cdash: the CSV text, line 3: 2 fields where 3 columns are named; column \"city\" has none");
}

TEST_CASE("A line with too many fields is named") {
  CHECK(message_of("name,age\nAnn,30\n\"B\nob\",41,\"x,y\",z\n") ==
        "cdash: the CSV text, line 3: 4 fields where 2 columns are named; the first too many is \"x,y\"");
  CHECK(message_of("name\nAnn\nBob,\n") ==
        "cdash: the CSV text, line 3: 2 fields where 1 column is named; the first too many is \"\"");
}

TEST_CASE("A quote that is never closed is named where it opens") {
  CHECK(message_of("name,age\r\nAnn,30\r\n\"two\r\nlines\",31\r\n\"Bob,41\r\n") ==
        "cdash: the CSV text, line 5, column \"name\": the quote that opens this field is never closed");
  CHECK(message_of("name,\"age\n") ==
        "cdash: the CSV text, line 1, column \"column 2\": the quote that opens this field is never closed");
}

TEST_CASE("Text behind a closing quote is an error") {
  CHECK(message_of("name\n\"Ann\" Lee\n") ==
        "cdash: the CSV text, line 2, column \"name\": text after the closing quote; a quote inside a quoted "
        "field is "
        "written twice");
}

TEST_CASE("A value of another type than given is an error") {
  CHECK(message_of("n\n1\n2.5\n", {.types = {{"n", Type::integer}}}) ==
        "cdash: the CSV text, line 3, column \"n\": \"2.5\" is not a whole number");
  CHECK(message_of("n\nx\n", {.types = {{"n", Type::number}}}) ==
        "cdash: the CSV text, line 2, column \"n\": \"x\" is not a number");
  CHECK(message_of("n\n1\n", {.types = {{"n", Type::boolean}}}) ==
        "cdash: the CSV text, line 2, column \"n\": \"1\" is not true or false");
  CHECK(message_of("name\nx\n", {.types = {{"nmae", Type::text}}}) ==
        "cdash: the CSV text has no column \"nmae\" to give a type to (did you mean \"name\"?)");
}

TEST_CASE("Text without a line of names, in UTF-16, or with an impossible delimiter is refused") {
  CHECK(message_of("") == "cdash: the CSV text is empty; CSV starts with a line of column names");
  CHECK(message_of("\n\r\n") == "cdash: the CSV text is empty; CSV starts with a line of column names");
  CHECK(message_of(std::string("\xFF\xFE"
                               "a\0",
                               4)) == "cdash: the CSV text is UTF-16; save it as UTF-8");
  CHECK(message_of("a\n", {.delimiter = '"'}) ==
        "cdash: the CSV text: the delimiter of CSV is neither a quote nor a line end");
}

TEST_CASE("A file is read like text, and named in errors") {
  const File good("a,b\n1,x\n");
  CHECK(data::read_csv(good.path())["a"].as<int>() == std::vector{1});
  const File bad("a,b\n1\n");
  try {
    data::read_csv(bad.path());
    FAIL("nothing was thrown");
  } catch (const DataError& error) {
    CHECK(error.what() ==
          "cdash: " + bad.path() + ", line 2: 1 field where 2 columns are named; column \"b\" has none");
  }
}

TEST_CASE("A file that cannot be read says why") {
  const auto message = [](const std::string& path) -> std::string {
    try {
      data::read_csv(path);
    } catch (const DataError& error) {
      return error.what();
    }
    return "nothing was thrown";
  };
  CHECK(message("no such.csv") ==
        "cdash: cannot read \"no such.csv\": No such file or directory; the path counts from the working "
        "directory");
  CHECK(message("/no/such.csv") == "cdash: cannot read \"/no/such.csv\": No such file or directory");
  CHECK(message("/") == "cdash: cannot read \"/\": Is a directory");
}

TEST_CASE("The examples' Gapminder table has its shape") {
  const auto df = data::read_csv(CDASH_SOURCE_DIR "/examples/data/gapminder.csv");
  CHECK(df.rows() == 1704);
  CHECK(df.columns() ==
        Texts{"country", "continent", "year", "lifeExp", "pop", "gdpPercap", "iso_alpha", "iso_num"});
  CHECK(df["country"].unique().size() == 142);
  CHECK(df["year"].min<int>() == 1952);
  CHECK(df["year"].max<int>() == 2007);
  CHECK(df["year"].unique().size() == 12);
  CHECK(df["pop"].type() == Type::integer);
  CHECK(df["lifeExp"].type() == Type::number);
  for (const auto& name : df.columns()) CHECK(df[name].missing() == 0);
}

namespace {

// RFC 4180 read the slow way, a character at a time: rows of fields, or nothing if it is not CSV.
struct Plain {
  bool valid = true;
  std::vector<Texts> rows;
};

Plain plain_csv(std::string_view text, char delimiter) {
  Plain result;
  std::size_t i = 0;
  while (i < text.size()) {
    if (text[i] == '\n' || text[i] == '\r') {
      ++i;
      continue;
    }
    Texts row;
    for (;;) {
      std::string field;
      if (i < text.size() && text[i] == '"') {
        ++i;
        for (;; ++i) {
          if (i == text.size()) return {false, {}};
          if (text[i] != '"') {
            field += text[i];
          } else if (i + 1 < text.size() && text[i + 1] == '"') {
            field += text[i++];
          } else {
            break;
          }
        }
        ++i;
        if (i < text.size() && text[i] != delimiter && text[i] != '\n' && text[i] != '\r') return {false, {}};
      } else {
        while (i < text.size() && text[i] != delimiter && text[i] != '\n' && text[i] != '\r')
          field += text[i++];
      }
      row.push_back(field);
      if (i == text.size() || text[i] != delimiter) break;
      ++i;
    }
    result.rows.push_back(row);
    if (row.size() != result.rows.front().size()) return {false, {}};
  }
  if (result.rows.empty()) result.valid = false;
  return result;
}

std::string in_quotes(const std::string& field) {
  std::string text = "\"";
  for (const char c : field) text += c == '"' ? std::string("\"\"") : std::string(1, c);
  return text + '"';
}

}  // namespace

TEST_CASE("Random bytes are read as a plain reader reads them, or refused by both") {
  std::mt19937 random(2007);
  constexpr std::string_view bytes = "ab1.,;\"\n\r -";
  std::uniform_int_distribution<std::size_t> one(0, bytes.size() - 1);
  std::uniform_int_distribution<std::size_t> length(0, 24);
  int read = 0;
  for (int round = 0; round < 60000; ++round) {
    std::string text;
    for (auto n = length(random); n != 0; --n) text += bytes[one(random)];
    const auto plain = plain_csv(text, ',');
    const auto width = plain.valid ? plain.rows.front().size() : 3;
    CsvOptions options{.missing = Texts{}};
    for (std::size_t i = 0; i < width; ++i) {
      options.names.push_back(std::string("c").append(std::to_string(i)));
      options.types.emplace_back(options.names.back(), Type::text);
    }
    INFO("text: " << in_quotes(text));
    try {
      const auto df = parse_csv(text, options);
      if (plain.rows.empty() && df.rows() == 0) continue;  // blank lines only
      REQUIRE(plain.valid);
      REQUIRE(df.rows() == plain.rows.size());
      for (std::size_t row = 0; row < df.rows(); ++row)
        for (std::size_t i = 0; i < width; ++i)
          REQUIRE(df.cell(row, options.names[i]).as_string() == plain.rows[row][i].c_str());
      ++read;
    } catch (const DataError&) {
      REQUIRE_FALSE(plain.valid);
    }
  }
  CHECK(read > 5000);
}

TEST_CASE("Random tables come back as they were written") {
  std::mt19937 random(1952);
  const auto below = [&](int n) { return std::uniform_int_distribution<int>(0, n - 1)(random); };
  for (int round = 0; round < 300; ++round) {
    const auto rows = static_cast<std::size_t>(below(600));
    const auto integer_from = static_cast<std::size_t>(below(700));  // the first row with a fraction, or none
    std::string text = "i,n,t,b\n";
    std::vector<double> numbers;
    std::vector<double> reals;
    Texts words;
    std::vector<bool> flags;
    for (std::size_t row = 0; row < rows; ++row) {
      numbers.push_back(row >= integer_from ? below(1000) + 0.25 : below(1000) - 500);
      reals.push_back(std::ldexp(static_cast<double>(random()), below(200) - 100));
      words.push_back(std::string(static_cast<std::size_t>(below(3)), "x,\"\n "[below(5)]) + "w" +
                      std::to_string(below(50)));
      flags.push_back(below(2) == 1);
      char line[128];
      std::snprintf(line, sizeof line, "%.17g,%.17g,", numbers.back(), reals.back());
      text +=
          line + in_quotes(words.back()) + (flags.back() ? ",true" : ",False") + (below(2) ? "\n" : "\r\n");
    }
    const auto df = parse_csv(text);
    REQUIRE(df.rows() == rows);
    if (rows == 0) continue;
    REQUIRE(df["i"].as<double>() == numbers);
    REQUIRE(df["n"].as<double>() == reals);
    REQUIRE(texts(df, "t") == words);
    REQUIRE(df["b"].as<bool>() == flags);
    REQUIRE(df["i"].type() == (integer_from < rows ? Type::number : Type::integer));
  }
}

TEST_CASE("A column of very many different texts keeps them apart") {
  std::string text = "t,u\n";
  Texts words;
  for (int i = 0; i < 100000; ++i) {
    words.push_back(i % 7 == 0 ? std::string("say \"").append(std::to_string(i)).append("\"")
                               : std::string("user ").append(std::to_string(i % 60000)));
    text += in_quotes(words.back()) + ",same\n";
  }
  const auto df = parse_csv(text);
  CHECK(texts(df, "t") == words);
  CHECK(df["u"].unique().size() == 1);
}

namespace {

// Every cell, type and name of a frame as one text.
std::string everything(const Frame& df) {
  std::string text;
  for (const auto& name : df.columns()) {
    text += name + ':' + std::string(data::plural_of(df[name].type())) + ':';
    const auto column = df[name];
    for (std::size_t row = 0; row < column.size(); ++row)
      text += column.is_missing(row) ? "-;" : data::detail::text_of_cell(*column.data(), row) + ';';
    text += '\n';
  }
  return text;
}
std::string result_of(std::string_view text, const CsvOptions& options, std::size_t block) {
  try {
    return everything(data::detail::parse_csv_in_blocks(text, options, block));
  } catch (const DataError& error) {
    return error.what();
  }
}

}  // namespace

TEST_CASE("Text cut into blocks anywhere is read, or refused, as in one piece") {
  std::mt19937 random(1997);
  const auto below = [&](std::size_t n) {
    return std::uniform_int_distribution<std::size_t>(0, n - 1)(random);
  };
  const std::vector<std::string> pieces{"a",
                                        "1",
                                        "2.5",
                                        "",
                                        ",",
                                        ",",
                                        "\n",
                                        "\r\n",
                                        "\r",
                                        "\"",
                                        "\"\"",
                                        "\"x,\"",
                                        "\"\n\"",
                                        "true",
                                        "NA",
                                        "-0",
                                        "\"-0\"",
                                        "\n\n",
                                        "99999999999999999999"};
  int read = 0;
  for (int round = 0; round < 6000; ++round) {
    std::string text = "p,q\n";
    // Mostly lines of two fields, so that many texts are read to the end.
    for (auto n = below(12); n != 0; --n)
      if (below(12) == 0)
        text += pieces[below(pieces.size())];
      else
        text += pieces[below(5) * (below(2) + below(2))] + ',' + pieces[13 + below(4)] +
                (below(2) == 0 ? "\n" : "\r\n");
    const auto whole = result_of(text, {.threads = 1}, 1 << 20);
    if (!whole.starts_with("cdash")) ++read;
    for (const std::size_t block : {1U, 2U, 3U, 7U, 16U}) {
      INFO("text: " << in_quotes(text) << ", blocks of " << block);
      REQUIRE(result_of(text, {.threads = 3}, block) == whole);
    }
  }
  CHECK(read > 1500);
}

TEST_CASE("A large text is read the same by any number of threads") {
  std::mt19937 random(1962);
  std::string text = "i,late,word,gap,many\n";
  for (int i = 0; i < 40000; ++i) {
    text += std::to_string(i) + ',' + (i == 31000 ? "0.25" : std::to_string(i % 7)) + ',';
    text += std::string(i % 3 == 0 ? "\"two\nlines\"" : "word ") +
            (i % 3 == 0 ? "" : std::to_string(random() % 50));
    text += i < 20000 ? ",," : i % 2 == 0 ? ",true," : ",,";
    text += (i == 35000 ? "n/k" : std::to_string(i * 7919)) + '\n';
  }
  const auto one = result_of(text, {.threads = 1}, 1 << 20);
  REQUIRE(one.starts_with("i:whole numbers:0;"));
  CHECK(one.find("late:numbers:") != std::string::npos);
  CHECK(one.find("gap:true/false values:") != std::string::npos);
  CHECK(one.find("many:text:") != std::string::npos);
  CHECK(result_of(text, {.threads = 2}, 1 << 16) == one);
  CHECK(result_of(text, {.threads = 5}, 10000) == one);
  CHECK(result_of(text, {}, 0) == one);
}

TEST_CASE("The first mistake is named, whatever the number of threads") {
  std::string text = "a,b\r\n";
  for (int i = 0; i < 20000; ++i)
    text += std::string("\"x\r\ny\",") + (i == 9000 ? "1,2" : i == 15000 ? "\"no end" : "1") + "\r\n";
  for (const std::size_t threads : {1U, 2U, 4U})
    CHECK(result_of(text, {.threads = threads}, 5000) ==
          "cdash: the CSV text, line 18002: 3 fields where 2 columns are named; the first too many is \"2\"");
  for (const std::size_t threads : {1U, 3U})
    CHECK(result_of("n\n" + std::string(100, '1') + "\n7\nx\n8\ny\n",
                    {.types = {{"n", Type::number}}, .threads = threads},
                    2) == "cdash: the CSV text, line 4, column \"n\": \"x\" is not a number");
}

TEST_CASE("Dates stay text, unless they are told to be dates") {
  const std::string text =
      "when,n\n2015-02-17,1\n,2\n2015-02-17T08:30:00+02:00,3\n2015-02-17 08:30:00.125,4\n";
  CHECK(parse_csv(text)["when"].type() == Type::text);
  const auto told = parse_csv(text, {.parse_dates = {"when"}})["when"];
  REQUIRE(told.type() == Type::timestamp);
  CHECK(told.as<std::string>() == Texts{"2015-02-17", "", "2015-02-17T06:30:00", "2015-02-17T08:30:00.125"});
  CHECK(everything(parse_csv(text, {.types = {{"when", Type::timestamp}}})) ==
        everything(parse_csv(text, {.parse_dates = {"when"}})));
}

TEST_CASE("What is no date in a column of dates is an error") {
  CHECK(message_of("when\n2015-02-17\n17.2.2015\n", {.parse_dates = {"when"}}) ==
        "cdash: the CSV text, line 3, column \"when\": \"17.2.2015\" is not a date or time in ISO 8601, such "
        "as "
        "2015-02-17 or 2015-02-17T08:30:00");
  CHECK(message_of("when\n", {.parse_dates = {"wehn"}}) ==
        "cdash: the CSV text has no column \"wehn\" to give a type to (did you mean \"when\"?)");
}

TEST_CASE("A stream is read to its end, and named in errors") {
  std::istringstream good("a,b\n1,x\n");
  CHECK(data::read_csv(good)["a"].as<int>() == std::vector{1});
  std::istringstream bad("a,b\n1\n");
  try {
    data::read_csv(bad);
    FAIL("nothing was thrown");
  } catch (const DataError& error) {
    CHECK(std::string(error.what()) ==
          "cdash: the CSV stream, line 2: 1 field where 2 columns are named; column \"b\" has none");
  }
}

TEST_CASE("Long texts, names and lines go across blocks") {
  const std::string name(40000, 'n');
  const std::string word(3000, 'w');
  const auto df = data::detail::parse_csv_in_blocks(
      name + ",\"b\nb\"\n" + word + "1,2\n" + word + "2,3\n" + word + "1,4\n", {.threads = 2}, 64);
  CHECK(df.columns() == Texts{name, "b\nb"});
  CHECK(texts(df, name) == Texts{word + "1", word + "2", word + "1"});
  CHECK(df[name].data()->dictionary->size() == 3);
}
