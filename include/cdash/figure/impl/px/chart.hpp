// A chart on its way from arguments to traces: the table of its columns, and which column plays which part.
#pragma once

#include <array>
#include <cdash/error.hpp>
#include <cdash/figure/impl/px/cells.hpp>
#include <cdash/figure/impl/px/spec.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::px::detail {

// The type of a trace; text of it and the kind of subplot it stands in are in types.hpp.
enum class Type : std::uint8_t {
  scatter,
  scattergl,
  bar,
  funnel,
  box,
  violin,
  histogram,
  histogram2d,
  histogram2dcontour,
  scatter3d,
  scatterternary,
  scatterpolar,
  scatterpolargl,
  barpolar,
  choropleth,
  scattergeo,
  scattermap,
  choroplethmap,
  densitymap,
  scattermapbox,
  choroplethmapbox,
  densitymapbox,
  splom,
  parcoords,
  parcats,
  pie,
  sunburst,
  treemap,
  icicle,
  funnelarea
};

constexpr bool is_one_of(Type type, std::initializer_list<Type> types) {
  for (const auto one : types)
    if (one == type) return true;
  return false;
}

// The number of a column in the table; below 0: none.
using Index = std::int32_t;
inline constexpr Index no_column = -1;
// Columns that exist only once wide data was made long.
inline constexpr Index wide_variable = -2;
inline constexpr Index wide_value = -3;

struct Table {
  struct Column {
    std::string name;
    data::detail::ColumnPtr data;
  };
  std::vector<Column> columns;
  std::size_t rows = 0;
  bool sized = false;  // a column told how many rows there are

  Index find(std::string_view name) const {
    for (std::size_t i = 0; i < columns.size(); ++i)
      if (columns[i].name == name) return static_cast<Index>(i);
    return no_column;
  }
  // Adds the column, or replaces the one of that name.
  Index put(std::string name, data::detail::ColumnPtr values) {
    const auto found = find(name);
    if (!sized) rows = values->size;
    sized = true;
    if (found != no_column) {
      columns[static_cast<std::size_t>(found)].data = std::move(values);
      return found;
    }
    columns.push_back({std::move(name), std::move(values)});
    return static_cast<Index>(columns.size() - 1);
  }
  const Column& operator[](Index index) const { return columns[static_cast<std::size_t>(index)]; }
  bool is_continuous(Index index) const { return is_numeric(*(*this)[index].data); }
};

inline constexpr std::size_t role_count = static_cast<std::size_t>(Arg::pattern_shape) + 1;

struct HoverColumn {
  Index column;
  bool shown = true;
  std::string format;
};

struct Hover {
  bool given = false;
  bool keyed = false;  // with how, column by column
  std::vector<HoverColumn> columns;

  const HoverColumn* find(Index column) const {
    for (const auto& one : columns)
      if (one.column == column) return &one;
    return nullptr;
  }
};

// What one stage leaves to the next.
struct Chart {
  explicit Chart(const Spec& arguments) : spec(arguments) { role.fill(no_column); }

  const Spec& spec;
  Type type{};
  Table table;
  std::array<Index, role_count> role;
  std::vector<Index> dimensions, custom_data, path;
  Hover hover;
  bool is_wide = false;

  // Arguments that are settled on the way. Empty: none.
  bool has_orientation = false;
  std::string_view orientation, histfunc, histnorm, barmode, marginal_x, marginal_y;
  int facet_col_wrap = 0;
  bool color_is_scale = false;            // colour by number
  bool hides_x_title = false;             // of a timeline
  bool slices_in_order = false;           // of a pie, as category_orders says
  std::string variable_name, value_name;  // of wide data

  Index& operator[](Arg arg) { return role[static_cast<std::size_t>(arg)]; }
  Index operator[](Arg arg) const { return role[static_cast<std::size_t>(arg)]; }
  bool has(Arg arg) const { return (*this)[arg] >= 0; }
  const std::string& name(Index column) const { return table[column].name; }
  const std::string& name(Arg arg) const { return table[(*this)[arg]].name; }
  const data::detail::ColumnData& data(Index column) const { return *table[column].data; }

  // What a column is called in titles and hover boxes.
  std::string_view label(std::string_view column) const {
    if (const auto labels = spec.get<Labels>(Arg::labels))
      for (const auto& [from, to] : *labels)
        if (from == column) return to;
    return column;
  }
  std::string_view label(Index column) const { return label(name(column)); }
};

// A message about the chart: "cdash: px::line: " and the rest.
[[noreturn]] inline void fail(const Spec& spec, const std::string& rest) {
  throw DataError("cdash: " + spec.name() + ": " + rest);
}

// --- the stages, in order ---

// Finds the columns, in the frame or among the arguments, and makes wide data long.
CDASH_DECL void build_table(Chart& chart);
// What some kinds do to the table before anything else.
CDASH_DECL void build_hierarchy(Chart& chart);  // of `path`
CDASH_DECL void build_timeline(Chart& chart);
CDASH_DECL void order_slices(Chart& chart);  // of a pie
// Settles what depends on columns: orientation, histfunc, modes.
CDASH_DECL void settle(Chart& chart);
CDASH_DECL Figure draw(Chart& chart);

}  // namespace cdash::px::detail
