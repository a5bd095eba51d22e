// Reads Plotly's short form of nested properties: "title_font_size" is title.font.size.
#pragma once

#include <algorithm>
#include <array>
#include <boost/json/object.hpp>
#include <string_view>

namespace cdash::figure::detail {

// The names of Plotly's schema that have underscores in them; a test compares.
inline constexpr std::array<std::string_view, 7> names_with_underscores = {
    "copy_ystyle", "copy_zstyle", "error_x", "error_y", "error_z", "paper_bgcolor", "plot_bgcolor"};

// Properties that take any value: an object there is the user's own and stays as it is.
inline constexpr std::array<std::string_view, 5> opaque_names = {"computed", "geojson", "labelalias", "meta",
                                                                 "source"};

// Properties that are lists of objects; the traces among them are a template's.
inline constexpr std::array<std::string_view, 63> object_lists = {"annotations",   "bar",
                                                                  "barpolar",      "box",
                                                                  "buttons",       "candlestick",
                                                                  "carpet",        "choropleth",
                                                                  "choroplethmap", "choroplethmapbox",
                                                                  "colorscales",   "cone",
                                                                  "contour",       "contourcarpet",
                                                                  "densitymap",    "densitymapbox",
                                                                  "dimensions",    "frames",
                                                                  "funnel",        "funnelarea",
                                                                  "heatmap",       "histogram",
                                                                  "histogram2d",   "histogram2dcontour",
                                                                  "icicle",        "image",
                                                                  "images",        "indicator",
                                                                  "isosurface",    "layers",
                                                                  "mesh3d",        "ohlc",
                                                                  "parcats",       "parcoords",
                                                                  "pie",           "rangebreaks",
                                                                  "sankey",        "scatter",
                                                                  "scatter3d",     "scattercarpet",
                                                                  "scattergeo",    "scattergl",
                                                                  "scattermap",    "scattermapbox",
                                                                  "scatterpolar",  "scatterpolargl",
                                                                  "scattersmith",  "scatterternary",
                                                                  "selections",    "shapes",
                                                                  "sliders",       "splom",
                                                                  "steps",         "streamtube",
                                                                  "sunburst",      "surface",
                                                                  "table",         "tickformatstops",
                                                                  "treemap",       "updatemenus",
                                                                  "violin",        "volume",
                                                                  "waterfall"};

inline bool is_object_list(std::string_view name) noexcept {
  return std::binary_search(object_lists.begin(), object_lists.end(), name);
}

inline bool is_opaque(std::string_view name) noexcept {
  for (const auto opaque : opaque_names)
    if (name == opaque) return true;
  return false;
}

// The part of `path` up to the next underscore or dot that separates two names, and not one inside a name.
inline std::string_view first_name(std::string_view path) noexcept {
  for (const auto whole : names_with_underscores)
    if (path.starts_with(whole) &&
        (path.size() == whole.size() || path[whole.size()] == '_' || path[whole.size()] == '.'))
      return whole;
  return path.substr(0, path.find_first_of("_."));
}

// `path` behind its first name, or empty.
inline std::string_view rest_of(std::string_view path, std::string_view first) noexcept {
  return path.size() > first.size() ? path.substr(first.size() + 1) : std::string_view();
}

inline std::string_view view(const boost::json::object::value_type& property) noexcept {
  return {property.key().data(), property.key().size()};
}

}  // namespace cdash::figure::detail
