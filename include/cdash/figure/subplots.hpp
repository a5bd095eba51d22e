// Figures with several subplots: what they look like, and which one is meant.
#pragma once

#include <cdash/config.hpp>
#include <cdash/figure/object.hpp>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash {

class Figure;

namespace figure {

/// Every row, every column.
inline constexpr int all = 0;

/// Which subplot: rows and columns count from 1.
///
///     fig.add_trace(go::Scatter().y(b), {.row = 1, .col = 2, .secondary_y = true});
struct At {
  int row = all;
  int col = all;
  /// The y axis on the right, where the subplot has one.
  bool secondary_y = false;
  /// With `all`: leave out subplots in which there is nothing yet.
  bool skip_empty = false;
};

/// Which subplots a line or a band goes across. Without subplots there is but one.
struct Across {
  int row = all;
  int col = all;
  /// Leave out subplots in which there is nothing yet.
  bool skip_empty = true;
};

/// Which axes go together.
enum class Shared : std::uint8_t {
  none,
  columns,  ///< those of one column
  rows,     ///< those of one row
  all
};

/// What a cell of the grid holds.
struct Subplot {
  /// "xy", "scene", "polar", "ternary", "geo", "map", "mapbox", "domain", or the type of a trace that goes
  /// there: "pie".
  std::string type = "xy";
  /// A second y axis on the right; for "xy" alone.
  bool secondary_y = false;
  int rowspan = 1;
  int colspan = 1;
  /// Space inside of the cell, as a part of the figure.
  double l = 0;
  double r = 0;
  double t = 0;
  double b = 0;
};

/// A subplot on top of a cell.
struct Inset {
  int row = 1;
  int col = 1;
  std::string type = "xy";
  /// Left and bottom edge, width and height, as parts of the cell; not given: to its end.
  double l = 0;
  double b = 0;
  std::optional<double> w{};
  std::optional<double> h{};
};

enum class StartCell : std::uint8_t { top_left, bottom_left };

/// As the arguments of plotly.py's make_subplots.
struct Subplots {
  int rows = 1;
  int cols = 1;
  Shared shared_xaxes = Shared::none;
  Shared shared_yaxes = Shared::none;
  /// Where row 1, column 1 is.
  StartCell start_cell = StartCell::top_left;
  /// Between subplots, as parts of the figure. Not given: 0.2 / cols (0.4 / cols with a second y axis) and
  /// 0.3 / rows (0.5 / rows with titles).
  std::optional<double> horizontal_spacing{};
  std::optional<double> vertical_spacing{};
  /// Row by row; an empty one leaves its subplot without.
  std::vector<std::string> subplot_titles{};
  /// Relative to each other; row_heights from the top.
  std::vector<double> column_widths{};
  std::vector<double> row_heights{};
  /// rows times cols; nothing where a cell is covered by another's span, or stays empty. Not given: all "xy".
  std::vector<std::vector<std::optional<Subplot>>> specs{};
  std::vector<Inset> insets{};
  std::vector<std::string> column_titles{};
  std::vector<std::string> row_titles{};
  /// Below, and to the left of, all of them.
  std::string x_title{};
  std::string y_title{};
  /// The font of all these titles. Not given: of size 16.
  std::optional<Object> font{};
};

namespace detail {

// One subplot, and how a trace says that it is in it.
struct SubplotRef {
  std::string type;
  std::vector<std::string> layout_keys;                      // "xaxis2", "yaxis2"; "polar"
  std::vector<std::pair<std::string, std::string>> members;  // of a trace: xaxis: "x2", yaxis: "y2"
  std::vector<double> domain;                                // of type "domain": x from, to, y from, to
};

struct Grid {
  int rows = 0;
  int cols = 0;
  std::vector<std::vector<SubplotRef>> cells;  // row by row; a cell has none, one, or two (secondary y)

  const std::vector<SubplotRef>& at(int row, int col) const {
    return cells[static_cast<std::size_t>((row - 1) * cols + col - 1)];
  }
};

// A grid whose cells are all of one type and numbered row by row from below: what charts of px have.
struct EvenGrid {
  int rows = 0;
  int cols = 0;
  std::string_view type = "xy";
  std::vector<double> left{};  // of type "domain": the edges of each column and row
  std::vector<double> right{};
  std::vector<double> bottom{};
  std::vector<double> top{};
};
CDASH_DECL Grid whole(const EvenGrid& grid);

// Where traces of a type go: "xy", "scene", …; empty if a subplot cannot hold them.
CDASH_DECL std::string_view subplot_type(std::string_view trace_type) noexcept;
// Whether a trace, with all defaults, is in that subplot.
CDASH_DECL bool is_in(const Object& trace, const SubplotRef& subplot);

}  // namespace detail
}  // namespace figure

/// A figure with a grid of subplots. Throws DataError for settings that contradict each other.
///
///     auto fig = make_subplots({.rows = 2, .cols = 2, .shared_xaxes = figure::Shared::columns,
///                               .subplot_titles = {"a", "b", "c", "d"}});
CDASH_DECL Figure make_subplots(const figure::Subplots& settings);

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/figure.hpp>
#endif
