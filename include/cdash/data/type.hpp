// What a column can hold, and which C++ types are cells of it.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/time.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string_view>
#include <type_traits>

namespace cdash::data {

/// What a column holds.
enum class Type : std::uint8_t {
  number,    ///< double; NaN is a missing value
  integer,   ///< std::int64_t
  boolean,   ///< true or false
  text,      ///< UTF-8, each different text stored once
  timestamp  ///< a point in time: Timestamp
};

/// "numbers", "whole numbers", "true/false values", "text", "timestamps": as messages say it.
CDASH_DECL std::string_view plural_of(Type type);

namespace detail {

template <class T>
concept Character = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> ||
                    std::same_as<T, char16_t> || std::same_as<T, char32_t>;
template <class T>
concept Integer = std::integral<T> && !std::same_as<T, bool> && !Character<T>;
template <class T>
concept TextLike = std::is_convertible_v<const T&, std::string_view> && !std::same_as<T, std::nullptr_t>;
template <class T>
concept Cell = std::same_as<T, bool> || Integer<T> || std::floating_point<T> || TextLike<T> || Moment<T>;
template <class T>
inline constexpr bool is_optional_cell = false;
template <class T>
inline constexpr bool is_optional_cell<std::optional<T>> = Cell<T>;

}  // namespace detail

}  // namespace cdash::data
