// The grid of a chart's subplots, and what the layout says of each.
#pragma once

#include <cdash/figure/impl/px/groups.hpp>
#include <cdash/figure/impl/px/labels.hpp>
#include <cdash/figure/subplots.hpp>
#include <string>
#include <vector>

namespace cdash::px::detail {

// Rows count from below, as axes are numbered.
struct Grid {
  int rows = 1, columns = 1;
  Subplot kind = Subplot::xy;
  std::vector<double> left, right;                     // of each column, as parts of the width
  std::vector<double> bottom, top;                     // of each row
  std::vector<std::string> column_titles, row_titles;  // of facets, rows from above
  bool wrapped = false;

  // "xaxis", "xaxis2", …: names and their numbers are those of the cells.
  static std::string numbered(std::string_view name, int number) {
    return number < 2 ? std::string(name) : std::string(name) + std::to_string(number);
  }
  int number(int row, int column) const { return row * columns + column + 1; }
};

// The layout's name for it; empty where the layout does not name it.
inline std::string_view subplot_name(Subplot kind) {
  switch (kind) {
    case Subplot::scene:
      return "scene";
    case Subplot::ternary:
      return "ternary";
    case Subplot::polar:
      return "polar";
    case Subplot::geo:
      return "geo";
    case Subplot::map:
      return "map";
    case Subplot::mapbox:
      return "mapbox";
    case Subplot::xy:
    case Subplot::domain:
      break;
  }
  return "";
}

// For Figure, so that its rows and columns can be named afterwards.
inline figure::detail::EvenGrid even(const Grid& grid) {
  if (grid.kind == Subplot::domain)
    return {grid.rows, grid.columns, "domain", grid.left, grid.right, grid.bottom, grid.top};
  return {grid.rows, grid.columns, grid.kind == Subplot::xy ? "xy" : subplot_name(grid.kind)};
}
CDASH_DECL Grid make_grid(const Chart& chart, const Groups& groups);
// Puts a trace into a cell; the row counts from above, from 1, as the column does.
CDASH_DECL void place(figure::Trace& trace, const Grid& grid, int row, int column);
CDASH_DECL void write_subplots(figure::Object& layout, const Grid& grid);
// Titles, ranges, logarithms, order of categories.
CDASH_DECL void write_axes(figure::Object& layout, const Grid& grid, const Chart& chart, const Groups& groups,
                           const Look& look);

}  // namespace cdash::px::detail
