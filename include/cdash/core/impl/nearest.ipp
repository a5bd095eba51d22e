// Bodies of core/nearest.hpp.
#pragma once

#include <algorithm>
#include <cdash/core/nearest.hpp>
#include <vector>

namespace cdash {
namespace detail {

// Optimal string alignment distance, in half edits: another case of the same letter costs one half.
inline int half_edits(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  const auto width = b.size() + 1;
  std::vector<int> table((a.size() + 1) * width);
  const auto at = [&](std::size_t i, std::size_t j) -> int& { return table[i * width + j]; };
  for (std::size_t i = 0; i <= a.size(); ++i) at(i, 0) = 2 * static_cast<int>(i);
  for (std::size_t j = 0; j <= b.size(); ++j) at(0, j) = 2 * static_cast<int>(j);
  for (std::size_t i = 1; i <= a.size(); ++i) {
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const int replace = a[i - 1] == b[j - 1] ? 0 : lower(a[i - 1]) == lower(b[j - 1]) ? 1 : 2;
      int best = std::min({at(i - 1, j) + 2, at(i, j - 1) + 2, at(i - 1, j - 1) + replace});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
        best = std::min(best, at(i - 2, j - 2) + 2);
      at(i, j) = best;
    }
  }
  return at(a.size(), b.size());
}

}  // namespace detail

CDASH_DECL std::string_view nearest_name(std::string_view name,
                                         std::span<const std::string_view> candidates) {
  if (name.size() > 64) return {};
  std::string_view best;
  int fewest = 2 * std::max(1, static_cast<int>(name.size()) / 3) + 1;
  for (const auto candidate : candidates) {
    if (candidate.size() > name.size() + 8 || name.size() > candidate.size() + 8) continue;
    if (const int edits = detail::half_edits(name, candidate); edits < fewest) {
      fewest = edits;
      best = candidate;
    }
  }
  return best;
}

CDASH_DECL std::string did_you_mean(std::string_view name, std::span<const std::string_view> candidates) {
  const auto nearest = nearest_name(name, candidates);
  return nearest.empty() ? std::string() : " (did you mean \"" + std::string(nearest) + "\"?)";
}

}  // namespace cdash
