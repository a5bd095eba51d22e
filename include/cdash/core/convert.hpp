// Turns C++ values into Values: what a property without a type of its own takes, and what a callback returns.
#pragma once

#include <boost/json/value_from.hpp>
#include <cdash/core/component.hpp>
#include <cdash/core/value.hpp>
#include <concepts>
#include <cstdint>
#include <iterator>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdash {

/// What a self-writing type writes; decides which properties take it.
enum class Writes {
  any,      ///< JSON of some form
  records,  ///< an array of flat objects: the rows of a table
  figure,   ///< a figure: data, layout, frames
  frame     ///< a frame's columns, for properties that take any JSON
};

namespace detail {

template <class T>
concept TextLike = std::convertible_to<const T&, std::string_view> && !std::same_as<T, std::nullptr_t>;

template <class T>
concept NumberLike = std::is_arithmetic_v<T> && !std::same_as<T, bool> && !std::same_as<T, char> &&
                     !std::same_as<T, wchar_t> && !std::same_as<T, char8_t> && !std::same_as<T, char16_t> &&
                     !std::same_as<T, char32_t>;

template <class T>
concept ComponentLike = std::derived_from<T, Component>;

// A type that hands out something that writes itself: a figure, the rows of a frame.
template <class T>
concept SelfWriting = requires(const T& value) {
  { value.source() } -> std::convertible_to<std::shared_ptr<const JsonSource>>;
  { T::writes } -> std::convertible_to<Writes>;
};

template <class T>
concept PropertyType = requires { typename T::cdash_property_type; };

template <class T>
inline constexpr bool is_optional = false;
template <class T>
inline constexpr bool is_optional<std::optional<T>> = true;

template <class T>
concept RangeLike = requires(T& range) {
  std::begin(range);
  std::end(range);
} && !TextLike<std::remove_const_t<T>> && !std::same_as<std::remove_const_t<T>, Json>;

template <class T>
using RangeElement = std::iter_value_t<decltype(std::begin(std::declval<T&>()))>;

template <class T>
concept MapLike = RangeLike<T> && requires { typename std::remove_const_t<T>::mapped_type; } &&
                  TextLike<typename std::remove_const_t<T>::key_type>;

// The primary use of value_from's own trait: a Boost.Describe'd struct, or one with a tag_invoke.
template <class T>
concept UserJson = boost::json::has_value_from<T>::value && !std::integral<T>;  // a char is no number

template <class T>
constexpr bool has_value();

template <class T>
constexpr bool has_value() {
  using U = std::remove_cvref_t<T>;
  if constexpr (std::same_as<U, std::nullptr_t> || std::same_as<U, Json> || std::same_as<U, Value> ||
                std::same_as<U, boost::json::object> || std::same_as<U, boost::json::array> ||
                std::same_as<U, boost::json::string> || std::same_as<U, bool> || TextLike<U> ||
                NumberLike<U> || ComponentLike<U> || SelfWriting<U> || PropertyType<U>)
    return true;
  else if constexpr (is_optional<U>)
    return has_value<typename U::value_type>();
  else if constexpr (MapLike<U>)
    return has_value<typename U::mapped_type>();
  else if constexpr (RangeLike<U>)
    return has_value<RangeElement<U>>();
  else
    return UserJson<U>;
}

}  // namespace detail

/// Whether a T can become a Value.
template <class T>
concept Valuable = detail::has_value<T>();

/// The Value of text, a number, a bool, null, JSON, a component, a figure, rows, an optional, a range, a map
/// with text keys, or a struct that Boost.JSON can convert (Boost.Describe or `tag_invoke`).
template <class T>
Value to_value(const T& x) {
  if constexpr (std::same_as<T, std::nullptr_t>)
    return {};
  else if constexpr (std::same_as<T, Value>)
    return x;
  else if constexpr (std::same_as<T, Json> || std::same_as<T, boost::json::object> ||
                     std::same_as<T, boost::json::array> || std::same_as<T, boost::json::string>)
    return Value(Json(x));
  else if constexpr (std::same_as<T, bool>)
    return Value(x);
  else if constexpr (detail::TextLike<T>)
    return Value(std::string_view(x));
  else if constexpr (detail::NumberLike<T>) {
    if constexpr (std::floating_point<T>)
      return Value(static_cast<double>(x));
    else if constexpr (std::unsigned_integral<T>)
      return Value(static_cast<std::uint64_t>(x));
    else
      return Value(static_cast<std::int64_t>(x));
  } else if constexpr (detail::ComponentLike<T>)
    return Value(static_cast<const Component&>(x));
  else if constexpr (detail::SelfWriting<T>)
    return Value(std::shared_ptr<const JsonSource>(x.source()));
  else if constexpr (detail::PropertyType<T>)
    return x.to_value();
  else if constexpr (detail::is_optional<T>)
    return x ? to_value(*x) : Value();
  else if constexpr (detail::MapLike<const T>) {
    std::vector<std::pair<std::string, Value>> members;
    for (const auto& [key, value] : x)
      members.emplace_back(std::string(std::string_view(key)), to_value(value));
    return Value::object(std::move(members));
  } else if constexpr (detail::RangeLike<const T>) {
    std::vector<Value> elements;
    for (auto&& element : x) elements.push_back(to_value<detail::RangeElement<const T>>(element));
    return Value::list(std::move(elements));
  } else if constexpr (detail::UserJson<T>)
    return Value(boost::json::value_from(x));
  else
    static_assert(
        detail::always_false<T>,
        "cdash: this type has no JSON form; describe the struct (BOOST_DESCRIBE_STRUCT) or give it a "
        "tag_invoke for boost::json::value_from");
}

}  // namespace cdash
