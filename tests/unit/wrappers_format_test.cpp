// The table's number formats; the expected texts are what Dash's own Format gives.
#include <catch2/catch.hpp>
#include <cdash/dash_table/format_template.hpp>
#include <string>

using namespace cdash;
using namespace cdash::dash_table;

namespace {

std::string json(const Format& format) {
  std::string out;
  format.to_value().write(out);
  return out;
}

std::string specifier(const Format& format) {
  const auto text = json(format);
  const std::string key = "\"specifier\":\"";
  const auto at = text.find(key) + key.size();
  return text.substr(at, text.rfind('"') - at);
}

}  // namespace

TEST_CASE("an empty format has all members") {
  CHECK(json(Format()) == R"({"locale":{},"nully":"","prefix":null,"specifier":""})");
}

TEST_CASE("the parts of a specifier stand in d3's order") {
  CHECK(specifier(Format()
                      .scheme(Scheme::fixed)
                      .trim(Trim::yes)
                      .precision(2)
                      .group(Group::yes)
                      .padding_width(12)
                      .padding(Padding::yes)
                      .symbol(Symbol::yes)
                      .sign(Sign::positive)
                      .align(Align::center)
                      .fill("*")) == "*^+$012,.2~f");
}

TEST_CASE("a fill without an alignment is not written") { CHECK(specifier(Format().fill("*")).empty()); }

TEST_CASE("each scheme has its letter") {
  const Scheme schemes[] = {
      Scheme::default_,           Scheme::decimal,  Scheme::decimal_integer, Scheme::decimal_or_exponent,
      Scheme::decimal_si_prefix,  Scheme::exponent, Scheme::fixed,           Scheme::percentage,
      Scheme::percentage_rounded, Scheme::binary,   Scheme::octal,           Scheme::lower_case_hex,
      Scheme::upper_case_hex,     Scheme::unicode};
  std::string letters;
  for (const auto scheme : schemes) letters += specifier(Format().scheme(scheme)) + ' ';
  CHECK(letters == " r d g s e f % p b o x X c ");
}

TEST_CASE("each sign, symbol and alignment has its letter") {
  CHECK(specifier(Format().sign(Sign::negative)) == "-");
  CHECK(specifier(Format().sign(Sign::parantheses)) == "(");
  CHECK(specifier(Format().sign(Sign::space)) == " ");
  CHECK(specifier(Format().symbol(Symbol::binary)) == "#b");
  CHECK(specifier(Format().symbol(Symbol::octal)) == "#o");
  CHECK(specifier(Format().symbol(Symbol::hex)) == "#x");
  CHECK(specifier(Format().align(Align::left)) == "<");
  CHECK(specifier(Format().align(Align::right)) == ">");
  CHECK(specifier(Format().align(Align::right_sign)) == "=");
}

TEST_CASE("the locale has only what was given") {
  CHECK(json(Format().symbol_suffix(" €")) ==
        R"({"locale":{"symbol":[""," €"]},"nully":"","prefix":null,"specifier":""})");
  CHECK(
      json(Format().symbol_prefix("a").decimal_delimiter(",").group_delimiter(".").groups({3, 2})) ==
      R"({"locale":{"symbol":["a",""],"decimal":",","group":".","grouping":[3,2]},"nully":"","prefix":null,)"
      R"("specifier":""})");
}

TEST_CASE("prefixes are sent as factors") {
  CHECK(json(Format().si_prefix(Prefix::milli)) ==
        R"({"locale":{},"nully":"","prefix":0.001,"specifier":""})");
  CHECK(json(Format().si_prefix(Prefix::mega)) ==
        R"({"locale":{},"nully":"","prefix":1000000,"specifier":""})");
}

TEST_CASE("what stands in empty cells is any value") {
  CHECK(json(Format().nully("N/A")) == R"({"locale":{},"nully":"N/A","prefix":null,"specifier":""})");
}

TEST_CASE("money and percentages have templates") {
  CHECK(specifier(FormatTemplate::money(2)) == "$,.2f");
  CHECK(specifier(FormatTemplate::money(0, Sign::parantheses)) == "($,.0f");
  CHECK(specifier(FormatTemplate::percentage(1)) == ".1%");
  CHECK(specifier(FormatTemplate::percentage_rounded(3)) == ".3p");
}

TEST_CASE("a specifier can be given whole") { CHECK(specifier(Format().specifier("~s")) == "~s"); }

TEST_CASE("values that cannot be are refused") {
  CHECK_THROWS_WITH(Format().fill("ab"), "cdash: dash_table::Format::fill takes one character, not \"ab\"");
  CHECK_THROWS_WITH(Format().decimal_delimiter(""),
                    "cdash: dash_table::Format::decimal_delimiter takes one character, not \"\"");
  CHECK_NOTHROW(Format().group_delimiter("\u202f"));
  CHECK_THROWS_WITH(Format().precision(-1), "cdash: dash_table::Format::precision takes at least 0, not -1");
  CHECK_THROWS_WITH(Format().padding_width(-2),
                    "cdash: dash_table::Format::padding_width takes at least 0, not -2");
  CHECK_THROWS_WITH(Format().groups({}),
                    "cdash: dash_table::Format::groups takes one or more sizes, not none");
  CHECK_THROWS_WITH(Format().groups({3, 0}), "cdash: dash_table::Format::groups takes at least 1, not 0");
}
