// Bodies of figure/colors.hpp.
#pragma once

#include <algorithm>
#include <array>
#include <boost/json/array.hpp>
#include <cdash/core/nearest.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/colors.hpp>
#include <cdash/figure/figure.hpp>
#include <charconv>
#include <cmath>

namespace cdash::px::colors {
namespace detail {

using Rgb = std::array<double, 3>;  // each from 0 to 1

inline Json text(std::string_view text) { return boost::json::string(text.data(), text.size()); }

inline std::optional<Rgb> parse_hex(std::string_view digits) {
  Rgb rgb{};
  const auto each = digits.size() / 3;
  if (digits.size() != 3 && digits.size() != 6) return std::nullopt;
  for (std::size_t i = 0; i < 3; ++i) {
    unsigned value = 0;
    const auto first = digits.data() + i * each;
    const auto end = std::from_chars(first, first + each, value, 16);
    if (end.ec != std::errc() || end.ptr != first + each) return std::nullopt;
    rgb[i] = (each == 1 ? value * 17 : value) / 255.0;
  }
  return rgb;
}

inline std::optional<Rgb> parse_rgb(std::string_view numbers) {
  Rgb rgb{};
  auto at = numbers.data();
  const auto end = at + numbers.size();
  for (std::size_t i = 0; i < 3; ++i) {
    while (at != end && *at == ' ') ++at;
    const auto read = std::from_chars(at, end, rgb[i]);
    if (read.ec != std::errc()) return std::nullopt;
    rgb[i] /= 255.0;
    at = read.ptr;
    while (at != end && *at == ' ') ++at;
    if (at == end || *at != (i == 2 ? ')' : ',')) return std::nullopt;
    ++at;
  }
  return at == end ? std::optional(rgb) : std::nullopt;
}

inline Rgb parse_color(std::string_view color) {
  std::optional<Rgb> rgb;
  if (color.starts_with('#')) rgb = parse_hex(color.substr(1));
  if (color.starts_with("rgb(")) rgb = parse_rgb(color.substr(4));
  if (!rgb)
    throw DataError("cdash: \"" + std::string(color) +
                    "\" cannot be mixed with other colors; write \"#rrggbb\" or \"rgb(r, g, b)\"");
  return *rgb;
}

inline std::string label(const Rgb& rgb) {
  std::string out = "rgb(";
  for (const auto part : rgb) {
    if (out.back() != '(') out += ", ";
    out += std::to_string(static_cast<int>(std::nearbyint(part * 255.0)));  // halves to even, as plotly.py
  }
  return out + ')';
}

inline const NamedList* find(std::string_view name) {
  const auto found =
      std::lower_bound(scales.begin(), scales.end(), name,
                       [](const NamedList& list, std::string_view n) { return list.name < n; });
  return found != scales.end() && found->name == name ? &*found : nullptr;
}

}  // namespace detail

CDASH_DECL std::optional<Colors> find_scale(std::string_view name) {
  std::string small(name);
  for (auto& letter : small)
    if (letter >= 'A' && letter <= 'Z') letter = static_cast<char>(letter - 'A' + 'a');
  if (const auto list = detail::find(small)) return Colors(list->colors.begin(), list->colors.end());
  if (!small.ends_with("_r")) return std::nullopt;
  const auto list = detail::find(std::string_view(small).substr(0, small.size() - 2));
  if (list == nullptr) return std::nullopt;
  return Colors(list->colors.rbegin(), list->colors.rend());
}

CDASH_DECL std::vector<std::string_view> scale_names() {
  std::vector<std::string_view> names;
  for (const auto& list : detail::scales) names.push_back(list.name);
  return names;
}

CDASH_DECL Colors scale(std::string_view name) {
  if (auto found = find_scale(name)) return *std::move(found);
  throw DataError("cdash: there is no color scale \"" + std::string(name) + "\"" +
                  did_you_mean(name, scale_names()));
}

CDASH_DECL std::vector<Stop> stops(List colors) {
  std::vector<Stop> stops;
  const auto last = static_cast<double>(std::max<std::size_t>(colors.size(), 2) - 1);
  for (std::size_t i = 0; i < colors.size(); ++i)
    stops.push_back({static_cast<double>(i) / last, std::string(colors[i])});
  return stops;
}

CDASH_DECL Json scale_json(List colors) {
  boost::json::array scale;
  for (const auto& stop : stops(colors))
    scale.push_back(boost::json::array{stop.at, detail::text(stop.color)});
  return scale;
}

CDASH_DECL std::vector<std::string> sample_scale(std::span<const Stop> scale,
                                                 std::span<const double> points) {
  std::vector<detail::Rgb> colors;
  for (const auto& stop : scale) colors.push_back(detail::parse_color(stop.color));
  std::vector<std::string> result;
  for (const auto point : points) {
    std::size_t high = 1;
    while (high < scale.size() && scale[high].at < point) ++high;
    if (high >= scale.size() || !(point >= scale.front().at))
      throw DataError("cdash: " + std::to_string(point) + " is not on a color scale; points go from 0 to 1");
    const auto& from = scale[high - 1];
    const auto part = (point - from.at) / (scale[high].at - from.at);
    detail::Rgb mixed{};
    for (std::size_t i = 0; i < mixed.size(); ++i)
      mixed[i] = colors[high - 1][i] + part * (colors[high][i] - colors[high - 1][i]);
    result.push_back(detail::label(mixed));
  }
  return result;
}

CDASH_DECL std::vector<std::string> sample_scale(List colors, std::span<const double> points) {
  return sample_scale(stops(colors), points);
}

CDASH_DECL std::vector<std::string> sample_scale(List colors, std::size_t count) {
  std::vector<double> points;
  for (std::size_t i = 0; i < count; ++i)
    points.push_back(static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(count, 2) - 1));
  return sample_scale(colors, points);
}

CDASH_DECL Figure swatches(std::string_view group) {
  using Lists = std::span<const detail::NamedList>;
  struct Group {
    std::string_view name;
    Lists lists;
  };
  const std::array<Group, 7> groups = {{{"qualitative", detail::qualitative_lists},
                                        {"sequential", detail::sequential_lists},
                                        {"diverging", detail::diverging_lists},
                                        {"cyclical", detail::cyclical_lists},
                                        {"cmocean", detail::cmocean_lists},
                                        {"carto", detail::carto_lists},
                                        {"colorbrewer", detail::colorbrewer_lists}}};
  const auto found =
      std::find_if(groups.begin(), groups.end(), [&](const Group& g) { return g.name == group; });
  if (found == groups.end()) {
    std::vector<std::string_view> names;
    for (const auto& each : groups) names.push_back(each.name);
    throw DataError("cdash: there is no group of colors \"" + std::string(group) + "\"" +
                    did_you_mean(group, names));
  }
  Figure figure;
  for (auto list = found->lists.rbegin(); list != found->lists.rend(); ++list) {
    boost::json::array names, ones, numbers, colors;
    for (std::size_t i = 0; i < list->colors.size(); ++i) {
      names.push_back(detail::text(list->name));
      ones.push_back(1);
      numbers.push_back(i);
      colors.push_back(detail::text(list->colors[i]));
    }
    figure.add_trace(figure::Trace("bar")
                         .set("orientation", "h")
                         .set("y", std::move(names))
                         .set("x", std::move(ones))
                         .set("customdata", std::move(numbers))
                         .set("marker.color", std::move(colors))
                         .set("hovertemplate", "%{y}[%{customdata}] = %{marker.color}<extra></extra>"));
  }
  const auto height = std::max<std::size_t>(600, 40 * found->lists.size());
  figure.update_layout({{"title_text", detail::text("px::colors::" + std::string(group))},
                        {"barmode", "stack"},
                        {"barnorm", "fraction"},
                        {"bargap", 0.5},
                        {"showlegend", false},
                        {"xaxis", {{"range", {-0.02, 1.02}}, {"showticklabels", false}, {"showgrid", false}}},
                        {"height", height},
                        {"margin_b", 10}});
  return figure;
}

}  // namespace cdash::px::colors
