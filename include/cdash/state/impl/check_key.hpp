// Refuses keys that a store could take for something else: a path, a pattern.
#pragma once

#include <cdash/error.hpp>
#include <cdash/state/store.hpp>
#include <string>
#include <string_view>

namespace cdash::state::detail {

inline void check_key_part(std::string_view what, const std::string& part) {
  const auto plain = [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_';
  };
  bool good = !part.empty() && part.size() <= 200;
  for (const char c : part) good = good && plain(c);
  if (!good)
    throw Error("cdash: the " + std::string(what) + " of a store's key is \"" + part.substr(0, 200) +
                "\"; it takes 1 to 200 letters, digits, \"-\" and \"_\"");
}

inline void check_key(const StoreKey& key) {
  check_key_part("group", key.group);
  check_key_part("name", key.name);
}

}  // namespace cdash::state::detail
