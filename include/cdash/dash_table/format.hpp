// dash_table::Format, how a numeric column of a table writes its numbers.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/types.hpp>
#include <concepts>
#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::dash_table {

/// Where a number stands in the width that padding_width() gives; right_sign: right, but the sign stays left.
enum class Align { default_, left, right, center, right_sign };
/// Whether groups of digits are parted: 1,000.
enum class Group { no, yes };
/// Whether the width is filled with zeros.
enum class Padding { no, yes };
/// The unit that all numbers are written in: `milli` writes 0.5 as 500m.
enum class Prefix {
  yocto,
  zepto,
  atto,
  femto,
  pico,
  nano,
  micro,
  milli,
  none,
  kilo,
  mega,
  giga,
  tera,
  peta,
  exa,
  zetta,
  yotta
};
/// The notation. `decimal` keeps significant digits; `percentage` multiplies by 100.
enum class Scheme {
  default_,
  decimal,
  decimal_integer,
  decimal_or_exponent,
  decimal_si_prefix,
  exponent,
  fixed,
  percentage,
  percentage_rounded,
  binary,
  octal,
  lower_case_hex,
  upper_case_hex,
  unicode
};
/// Which numbers have a sign; `parantheses` (sic) writes negative ones in brackets.
enum class Sign { default_, negative, positive, parantheses, space };
/// The symbol in front: a currency's, or 0b, 0o, 0x.
enum class Symbol { no, yes, binary, octal, hex };
/// Whether zeros at the end are left out.
enum class Trim { no, yes };

/// A format of numbers, built step by step:
/// `Format().precision(2).scheme(Scheme::fixed).symbol(Symbol::yes).symbol_suffix(" €")`.
/// Every function throws Error if its value cannot be one.
class Format : public types::PropertyType {
 public:
  template <class T>
  static constexpr bool accepts = std::same_as<T, Format> || types::detail::is_null<T>;
  template <class T>
  static constexpr bool reads = types::detail::reads_anything<T> || std::same_as<T, boost::json::object>;

  Format() = default;
  Format(std::nullptr_t) : null_(true) {}

  Format& align(Align value) { return align_ = value, *this; }
  /// What fills the width on the side that align() leaves free: one character.
  Format& fill(std::string_view character);
  Format& group(Group value) { return group_ = value, *this; }
  Format& padding(Padding value) { return padding_ = value, *this; }
  /// Characters, at least 0.
  Format& padding_width(int characters);
  /// Digits, at least 0: behind the point or, with some schemes, significant ones.
  Format& precision(int digits);
  Format& scheme(Scheme value) { return scheme_ = value, *this; }
  Format& sign(Sign value) { return sign_ = value, *this; }
  Format& symbol(Symbol value) { return symbol_ = value, *this; }
  Format& trim(Trim value) { return trim_ = value, *this; }

  /// The text in front of the number where symbol() asks for one.
  Format& symbol_prefix(std::string_view text);
  /// The text behind it.
  Format& symbol_suffix(std::string_view text);
  /// What stands before the fraction: one character.
  Format& decimal_delimiter(std::string_view character);
  /// What stands between groups of digits: one character.
  Format& group_delimiter(std::string_view character);
  /// The sizes of the groups from the right, each at least 1.
  Format& groups(std::vector<int> sizes);

  /// What stands in cells without a value. Default: nothing.
  Format& nully(const types::Any& value);
  Format& si_prefix(Prefix value) { return prefix_ = value, *this; }

  /// A d3-format specifier as text, used instead of what the functions above add up to.
  Format& specifier(std::string_view text);

  Value to_value() const;

 private:
  std::string specifier_text() const;

  Align align_ = Align::default_;
  Group group_ = Group::no;
  Padding padding_ = Padding::no;
  Prefix prefix_ = Prefix::none;
  Scheme scheme_ = Scheme::default_;
  Sign sign_ = Sign::default_;
  Symbol symbol_ = Symbol::no;
  Trim trim_ = Trim::no;
  int width_ = -1;
  int precision_ = -1;
  std::string fill_;
  std::optional<std::string> symbol_prefix_;
  std::optional<std::string> symbol_suffix_;
  std::string decimal_;
  std::string group_delimiter_;
  std::vector<int> groups_;
  std::optional<std::string> specifier_;
  Value nully_{std::string_view()};
  bool null_ = false;
};

}  // namespace cdash::dash_table

#ifdef CDASH_HEADER_ONLY
#include <cdash/dash_table/impl/format.ipp>
#endif
