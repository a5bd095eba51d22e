// Inline styles whose keys are checked by the compiler.
#pragma once

#include <cdash/core/css_names.hpp>
#include <cdash/core/types.hpp>
#include <iterator>

namespace cdash {

namespace detail {

consteval bool is_css_name(std::string_view name) {
  if (name.starts_with("--") && name.size() > 2) return true;
  std::size_t from = 0, to = std::size(css_names);
  while (from < to) {
    const auto middle = (from + to) / 2;
    const int order = name.compare(css_names[middle]);
    if (order == 0) return true;
    (order < 0 ? to : from) = order < 0 ? middle : middle + 1;
  }
  return false;
}

}  // namespace detail

/// The name of a CSS property in camelCase ("textAlign"), or of a custom one ("--accent").
struct StyleName {
  template <std::size_t N>
  consteval StyleName(const char (&name)[N]) : text(name, N - 1) {
    if (text.find('-') != text.npos && !text.starts_with("--"))
      throw "cdash: style keys are written in camelCase: textAlign, not text-align";
    if (!detail::is_css_name(text)) throw "cdash: this style key is not a CSS property";
  }
  std::string_view text;
};

/// One `key: value` of a style. A number is a length in pixels where CSS wants a length.
struct StyleEntry {
  StyleName name;
  types::AnyOf<types::Text, types::Number> value;
};

namespace types {

/// An inline style: `{{"textAlign", "center"}, {"fontSize", 30}}`. Styles whose keys are only known at run
/// time are a map from text to text or a JSON object.
struct Style : PropertyType {
  template <class T>
  static constexpr bool accepts = [] {
    if constexpr (std::same_as<T, Style> || std::same_as<T, Json> || std::same_as<T, boost::json::object> ||
                  detail::accepts_or_optional<Style, T>())
      return true;
    else if constexpr (detail::MapLike<T>)
      return detail::TextLike<typename T::mapped_type> || detail::NumberLike<typename T::mapped_type>;
    else
      return false;
  }();
  template <class T>
  static constexpr bool reads = detail::reads_anything<T> || std::same_as<T, boost::json::object> ||
                                detail::MapLike<T> || detail::ReadableStruct<T>;

  Style(std::initializer_list<StyleEntry> list) {
    std::vector<std::pair<std::string, Value>> members;
    members.reserve(list.size());
    for (const auto& entry : list) members.emplace_back(std::string(entry.name.text), entry.value.to_value());
    value = Value::object(std::move(members));
  }
  template <class T>
  Style(const T& x) {
    static_assert(
        accepts<T>,
        "cdash: a style is {{\"textAlign\", \"center\"}, …}, or a map or JSON object made at run time");
    if constexpr (accepts<T>) value = cdash::to_value(x);
  }
  Value to_value() const { return value; }

  Value value;
};

/// A style with a condition beside its keys, as the table's conditional styles are: `{"if": {…}, "color":
/// "red"}`.
struct ConditionalStyle : PropertyType {
  template <class T>
  static constexpr bool accepts = std::derived_from<T, ConditionalStyle>;
  template <class T>
  static constexpr bool reads = detail::reads_anything<T> || std::same_as<T, boost::json::object>;

  Value to_value() const { return value; }

  Value value;

 protected:
  ConditionalStyle(const Value& condition, const Value& style);
};

}  // namespace types
}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/core/impl/style.ipp>
#endif
