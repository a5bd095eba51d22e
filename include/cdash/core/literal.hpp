// Texts that the compiler knows: as template arguments, and in lists that are searched at compile time.
#pragma once

#include <cstddef>
#include <string_view>

namespace cdash {

/// A string literal as a template argument: `OneOf<"text", "number">`.
template <std::size_t N>
struct Literal {
  char text[N]{};
  consteval Literal(const char (&literal)[N]) {
    for (std::size_t i = 0; i < N; ++i) text[i] = literal[i];
  }
  constexpr std::string_view view() const noexcept { return {text, N - 1}; }
};

namespace detail {

template <class...>
inline constexpr bool always_false = false;

constexpr bool contains(const std::string_view* first, const std::string_view* last, std::string_view text) {
  for (; first != last; ++first)
    if (*first == text) return true;
  return false;
}

}  // namespace detail
}  // namespace cdash
