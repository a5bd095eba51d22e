// Bodies of dash_table/format.hpp.
#pragma once

#include <algorithm>
#include <cdash/dash_table/format.hpp>
#include <cdash/error.hpp>
#include <iterator>

namespace cdash::dash_table {
namespace detail {

inline void check_character(std::string_view function, std::string_view text) {
  const auto characters = std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xC0) != 0x80; });
  if (characters != 1)
    throw Error("cdash: dash_table::Format::" + std::string(function) + " takes one character, not \"" +
                std::string(text) + "\"");
}

inline void check_at_least(std::string_view function, int least, int number) {
  if (number < least)
    throw Error("cdash: dash_table::Format::" + std::string(function) + " takes at least " +
                std::to_string(least) + ", not " + std::to_string(number));
}

// The letters of a specifier, in the order of the enumerators.
inline constexpr std::string_view align_letters[] = {"", "<", ">", "^", "="};
inline constexpr std::string_view sign_letters[] = {"", "-", "+", "(", " "};
inline constexpr std::string_view symbol_letters[] = {"", "$", "#b", "#o", "#x"};
inline constexpr std::string_view scheme_letters[] = {"",  "r", "d", "g", "s", "e", "f",
                                                      "%", "p", "b", "o", "x", "X", "c"};
inline constexpr double prefix_factors[] = {1e-24, 1e-21, 1e-18, 1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 1,
                                            1e3,   1e6,   1e9,   1e12,  1e15,  1e18, 1e21, 1e24};

}  // namespace detail

CDASH_DECL Format& Format::fill(std::string_view character) {
  detail::check_character("fill", character);
  fill_ = character;
  return *this;
}

CDASH_DECL Format& Format::padding_width(int characters) {
  detail::check_at_least("padding_width", 0, characters);
  width_ = characters;
  return *this;
}

CDASH_DECL Format& Format::precision(int digits) {
  detail::check_at_least("precision", 0, digits);
  precision_ = digits;
  return *this;
}

CDASH_DECL Format& Format::symbol_prefix(std::string_view text) {
  symbol_prefix_ = text;
  return *this;
}

CDASH_DECL Format& Format::symbol_suffix(std::string_view text) {
  symbol_suffix_ = text;
  return *this;
}

CDASH_DECL Format& Format::decimal_delimiter(std::string_view character) {
  detail::check_character("decimal_delimiter", character);
  decimal_ = character;
  return *this;
}

CDASH_DECL Format& Format::group_delimiter(std::string_view character) {
  detail::check_character("group_delimiter", character);
  group_delimiter_ = character;
  return *this;
}

CDASH_DECL Format& Format::groups(std::vector<int> sizes) {
  if (sizes.empty()) throw Error("cdash: dash_table::Format::groups takes one or more sizes, not none");
  for (const int size : sizes) detail::check_at_least("groups", 1, size);
  groups_ = std::move(sizes);
  return *this;
}

CDASH_DECL Format& Format::nully(const types::Any& value) {
  nully_ = value.value;
  return *this;
}

CDASH_DECL Format& Format::specifier(std::string_view text) {
  specifier_ = text;
  return *this;
}

CDASH_DECL std::string Format::specifier_text() const {
  if (specifier_) return *specifier_;
  std::string text;
  if (align_ != Align::default_) text += fill_;
  text += detail::align_letters[static_cast<std::size_t>(align_)];
  text += detail::sign_letters[static_cast<std::size_t>(sign_)];
  text += detail::symbol_letters[static_cast<std::size_t>(symbol_)];
  if (padding_ == Padding::yes) text += '0';
  if (width_ >= 0) text += std::to_string(width_);
  if (group_ == Group::yes) text += ',';
  if (precision_ >= 0) text += '.' + std::to_string(precision_);
  if (trim_ == Trim::yes) text += '~';
  text += detail::scheme_letters[static_cast<std::size_t>(scheme_)];
  return text;
}

CDASH_DECL Value Format::to_value() const {
  if (null_) return {};
  using Members = std::vector<std::pair<std::string, Value>>;
  const auto text = [](const std::string& value) { return Value(std::string_view(value)); };
  Members locale;
  if (symbol_prefix_ || symbol_suffix_)
    locale.emplace_back("symbol",
                        Value::list({text(symbol_prefix_.value_or("")), text(symbol_suffix_.value_or(""))}));
  if (!decimal_.empty()) locale.emplace_back("decimal", text(decimal_));
  if (!group_delimiter_.empty()) locale.emplace_back("group", text(group_delimiter_));
  if (!groups_.empty()) locale.emplace_back("grouping", cdash::to_value(groups_));

  Members members;
  members.emplace_back("locale", Value::object(std::move(locale)));
  members.emplace_back("nully", nully_);
  members.emplace_back("prefix", prefix_ == Prefix::none
                                     ? Value()
                                     : Value(detail::prefix_factors[static_cast<std::size_t>(prefix_)]));
  members.emplace_back("specifier", text(specifier_text()));
  return Value::object(std::move(members));
}

}  // namespace cdash::dash_table
