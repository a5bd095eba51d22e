// Plotly's colour sequences and scales: px::colors.
#pragma once

#include <cdash/config.hpp>
#include <cdash/core/json.hpp>
#include <cdash/figure/color_lists.hpp>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace cdash {
class Figure;
}

namespace cdash::px::colors {

/// Colours in turn, or from low to high at equal distances.
using List = std::span<const std::string_view>;
using Colors = std::vector<std::string_view>;

/// A colour on a scale; `at` is from 0 (low) to 1 (high).
struct Stop {
  double at = 0;
  std::string color;
};

/// The scale of a name, in any case; "_r" at its end turns it round. Nothing, if there is none.
///
///     px::colors::find_scale("viridis_r")
CDASH_DECL std::optional<Colors> find_scale(std::string_view name);
/// The same, but throws DataError with the nearest name if there is none.
CDASH_DECL Colors scale(std::string_view name);
/// The names of all scales, in small letters.
CDASH_DECL std::vector<std::string_view> scale_names();

/// At equal distances, as plotly.js takes it: `[[0, "#0d0887"], …, [1, "#f0f921"]]`.
CDASH_DECL Json scale_json(List colors);
CDASH_DECL std::vector<Stop> stops(List colors);

/// The colours of a scale at points from 0 to 1, as "rgb(68, 1, 84)". The scale's own colours are "#rrggbb"
/// or "rgb(…)". Throws DataError for other colours, and for points outside of the scale.
///
///     px::colors::sample_scale(px::colors::sequential::Viridis, {0.0, 0.5})
CDASH_DECL std::vector<std::string> sample_scale(List colors, std::span<const double> points);
CDASH_DECL std::vector<std::string> sample_scale(std::span<const Stop> scale, std::span<const double> points);
inline std::vector<std::string> sample_scale(List colors, std::initializer_list<double> points) {
  return sample_scale(colors, std::span<const double>(points.begin(), points.size()));
}
/// At so many points (at least 2) at equal distances, both ends included.
CDASH_DECL std::vector<std::string> sample_scale(List colors, std::size_t count);

/// A picture of all lists of a group: "qualitative", "sequential", "diverging", "cyclical", "cmocean",
/// "carto", "colorbrewer". Throws DataError for another name.
CDASH_DECL Figure swatches(std::string_view group);

}  // namespace cdash::px::colors

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/colors.ipp>
#endif
