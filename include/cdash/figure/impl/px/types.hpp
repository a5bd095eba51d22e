// The types of traces that charts draw: their names, and the kind of subplot that each stands in.
#pragma once

#include <cdash/figure/impl/px/chart.hpp>
#include <string_view>

namespace cdash::px::detail {

enum class Subplot : std::uint8_t { xy, scene, ternary, polar, geo, map, mapbox, domain };

struct TypeInfo {
  std::string_view name;
  Subplot subplot;
};

// By Type.
inline constexpr TypeInfo type_infos[] = {
    {"scatter", Subplot::xy},
    {"scattergl", Subplot::xy},
    {"bar", Subplot::xy},
    {"funnel", Subplot::xy},
    {"box", Subplot::xy},
    {"violin", Subplot::xy},
    {"histogram", Subplot::xy},
    {"histogram2d", Subplot::xy},
    {"histogram2dcontour", Subplot::xy},
    {"scatter3d", Subplot::scene},
    {"scatterternary", Subplot::ternary},
    {"scatterpolar", Subplot::polar},
    {"scatterpolargl", Subplot::polar},
    {"barpolar", Subplot::polar},
    {"choropleth", Subplot::geo},
    {"scattergeo", Subplot::geo},
    {"scattermap", Subplot::map},
    {"choroplethmap", Subplot::map},
    {"densitymap", Subplot::map},
    {"scattermapbox", Subplot::mapbox},
    {"choroplethmapbox", Subplot::mapbox},
    {"densitymapbox", Subplot::mapbox},
    {"splom", Subplot::domain},
    {"parcoords", Subplot::domain},
    {"parcats", Subplot::domain},
    {"pie", Subplot::domain},
    {"sunburst", Subplot::domain},
    {"treemap", Subplot::domain},
    {"icicle", Subplot::domain},
    {"funnelarea", Subplot::domain},
};

inline constexpr const TypeInfo& info(Type type) { return type_infos[static_cast<std::size_t>(type)]; }

// The trace that a function draws.
inline constexpr Type type_of(Function function) {
  switch (function) {
    case Function::scatter:
    case Function::line:
    case Function::area:
    case Function::ecdf:
    case Function::imshow:  // draws itself
      return Type::scatter;
    case Function::bar:
    case Function::timeline:
      return Type::bar;
    case Function::histogram:
      return Type::histogram;
    case Function::box:
    case Function::strip:
      return Type::box;
    case Function::violin:
      return Type::violin;
    case Function::funnel:
      return Type::funnel;
    case Function::density_heatmap:
      return Type::histogram2d;
    case Function::density_contour:
      return Type::histogram2dcontour;
    case Function::scatter_3d:
    case Function::line_3d:
      return Type::scatter3d;
    case Function::scatter_ternary:
    case Function::line_ternary:
      return Type::scatterternary;
    case Function::scatter_polar:
    case Function::line_polar:
      return Type::scatterpolar;
    case Function::bar_polar:
      return Type::barpolar;
    case Function::choropleth:
      return Type::choropleth;
    case Function::scatter_geo:
    case Function::line_geo:
      return Type::scattergeo;
    case Function::scatter_map:
    case Function::line_map:
      return Type::scattermap;
    case Function::choropleth_map:
      return Type::choroplethmap;
    case Function::density_map:
      return Type::densitymap;
    case Function::scatter_mapbox:
    case Function::line_mapbox:
      return Type::scattermapbox;
    case Function::choropleth_mapbox:
      return Type::choroplethmapbox;
    case Function::density_mapbox:
      return Type::densitymapbox;
    case Function::scatter_matrix:
      return Type::splom;
    case Function::parallel_coordinates:
      return Type::parcoords;
    case Function::parallel_categories:
      return Type::parcats;
    case Function::pie:
      return Type::pie;
    case Function::sunburst:
      return Type::sunburst;
    case Function::treemap:
      return Type::treemap;
    case Function::icicle:
      return Type::icicle;
    case Function::funnel_area:
      return Type::funnelarea;
  }
  return Type::scatter;
}

inline constexpr bool is_hierarchy(Type type) {
  return is_one_of(type, {Type::sunburst, Type::treemap, Type::icicle});
}
inline constexpr bool is_choropleth(Type type) {
  return is_one_of(type, {Type::choropleth, Type::choroplethmap, Type::choroplethmapbox});
}
inline constexpr bool is_density(Type type) {
  return is_one_of(type, {Type::densitymap, Type::densitymapbox});
}
inline constexpr bool is_slices(Type type) { return is_one_of(type, {Type::pie, Type::funnelarea}); }

}  // namespace cdash::px::detail
