// What all fuzzers need: the input as text, and a check that ends the run with a sentence.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <string_view>

namespace cdash_fuzz {

inline std::string_view text(const std::uint8_t* data, std::size_t size) {
  return {reinterpret_cast<const char*>(data), size};
}

inline void check(bool holds, std::string_view sentence, std::string_view found = {}) {
  if (holds) return;
  std::fprintf(stderr, "not so: %.*s\n%.*s\n", static_cast<int>(sentence.size()), sentence.data(),
               static_cast<int>(found.size()), found.data());
  std::abort();
}

/// Takes the text up to the separator, or all of it.
inline std::string_view take(std::string_view& rest, char separator) {
  const auto end = rest.find(separator);
  const auto part = rest.substr(0, end);
  rest = end == rest.npos ? std::string_view() : rest.substr(end + 1);
  return part;
}

}  // namespace cdash_fuzz
