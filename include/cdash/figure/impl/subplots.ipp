// Bodies of figure/subplots.hpp.
#pragma once

#include <algorithm>
#include <array>
#include <boost/json/array.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/figure.hpp>
#include <cdash/figure/subplots.hpp>
#include <map>
#include <numeric>

namespace cdash {
namespace figure::detail {

struct TraceType {
  std::string_view trace;
  std::string_view subplot;
};
// Sorted. What is drawn without a subplot, or in one that make_subplots does not know, has none.
inline constexpr std::array<TraceType, 49> trace_types = {{
    {"bar", "xy"},
    {"barpolar", "polar"},
    {"box", "xy"},
    {"candlestick", "xy"},
    {"carpet", "xy"},
    {"choropleth", "geo"},
    {"choroplethmap", "map"},
    {"choroplethmapbox", "mapbox"},
    {"cone", "scene"},
    {"contour", "xy"},
    {"contourcarpet", "xy"},
    {"densitymap", "map"},
    {"densitymapbox", "mapbox"},
    {"funnel", "xy"},
    {"funnelarea", "domain"},
    {"heatmap", "xy"},
    {"histogram", "xy"},
    {"histogram2d", "xy"},
    {"histogram2dcontour", "xy"},
    {"icicle", "domain"},
    {"image", "xy"},
    {"indicator", "domain"},
    {"isosurface", "scene"},
    {"mesh3d", "scene"},
    {"ohlc", "xy"},
    {"parcats", "domain"},
    {"parcoords", "domain"},
    {"pie", "domain"},
    {"sankey", "domain"},
    {"scatter", "xy"},
    {"scatter3d", "scene"},
    {"scattercarpet", "xy"},
    {"scattergeo", "geo"},
    {"scattergl", "xy"},
    {"scattermap", "map"},
    {"scattermapbox", "mapbox"},
    {"scatterpolar", "polar"},
    {"scatterpolargl", "polar"},
    {"scattersmith", ""},
    {"scatterternary", "ternary"},
    {"splom", ""},
    {"streamtube", "scene"},
    {"sunburst", "domain"},
    {"surface", "scene"},
    {"table", "domain"},
    {"treemap", "domain"},
    {"violin", "xy"},
    {"volume", "scene"},
    {"waterfall", "xy"},
}};

CDASH_DECL std::string_view subplot_type(std::string_view trace_type) noexcept {
  for (const auto& type : trace_types)
    if (type.trace == trace_type) return type.subplot;
  return {};
}

inline std::string_view or_else(std::string_view text, std::string_view other) noexcept {
  return text.empty() ? other : text;
}

CDASH_DECL bool is_in(const Object& trace, const SubplotRef& subplot) {
  if (subplot_type(or_else(trace.text("type"), "scatter")) != subplot.type) return false;
  if (subplot.type == "domain") {
    const auto matches = [&](const char* path, std::size_t first) {
      const auto found = trace.find(path);
      return found != nullptr &&
             *found == Json(boost::json::array{subplot.domain[first], subplot.domain[first + 1]});
    };
    return matches("domain.x", 0) && matches("domain.y", 2);
  }
  for (const auto& [name, id] : subplot.members) {
    const auto first = name == "xaxis" ? "x" : name == "yaxis" ? "y" : std::string_view(subplot.type);
    if (or_else(trace.text(name), first) != id) return false;
  }
  return true;
}

CDASH_DECL Grid whole(const EvenGrid& even) {
  Grid grid;
  grid.rows = even.rows;
  grid.cols = even.cols;
  for (int row = 0; row < even.rows; ++row) {
    for (int col = 0; col < even.cols; ++col) {
      const auto cell = row * even.cols + col + 1;
      const auto number = cell == 1 ? std::string() : std::to_string(cell);
      SubplotRef subplot;
      subplot.type = even.type;
      if (even.type == "domain") {
        const auto r = static_cast<std::size_t>(row);
        const auto c = static_cast<std::size_t>(col);
        subplot.domain = {even.left[c], even.right[c], even.bottom[r], even.top[r]};
      } else if (even.type == "xy") {
        subplot.layout_keys = {"xaxis" + number, "yaxis" + number};
        subplot.members = {{"xaxis", "x" + number}, {"yaxis", "y" + number}};
      } else {
        const bool by_type = even.type == "scene" || even.type == "geo";
        subplot.layout_keys = {subplot.type + number};
        subplot.members = {{by_type ? subplot.type : "subplot", subplot.type + number}};
      }
      grid.cells.push_back({std::move(subplot)});
    }
  }
  return grid;
}

using Pair = std::array<double, 2>;
inline Json json_of(const Pair& pair) { return boost::json::array{pair[0], pair[1]}; }

// Where titles go, one for each place; of titles with nothing in them, and titles too many, none.
enum class Edge : std::uint8_t { top, bottom, left, right };
struct Place {
  Pair x;
  Pair y;
};

class Layout {
 public:
  explicit Layout(const Subplots& settings) : settings_(settings) {}

  Object build(Grid& grid) {
    check();
    grid.rows = rows();
    grid.cols = cols();
    grid.cells.resize(static_cast<std::size_t>(rows() * cols()));
    measure();
    for (int row = 0; row < rows(); ++row)
      for (int col = 0; col < cols(); ++col)
        if (const auto& spec = this->spec(row, col)) cells(grid, row, col) = add(*spec, row, col);
    share(grid, 'x', settings_.shared_xaxes, false);
    share(grid, 'y', settings_.shared_yaxes, false);
    if (secondary_) share(grid, 'y', settings_.shared_yaxes, true);
    for (const auto& inset : settings_.insets) add(inset);
    add_titles();
    return std::move(layout_);
  }

 private:
  int rows() const noexcept { return settings_.rows; }
  int cols() const noexcept { return settings_.cols; }
  bool from_top() const noexcept { return settings_.start_cell == StartCell::top_left; }
  static std::size_t at(int index) noexcept { return static_cast<std::size_t>(index); }
  std::vector<SubplotRef>& cells(Grid& grid, int row, int col) const {
    return grid.cells[at(row * cols() + col)];
  }

  const std::optional<Subplot>& spec(int row, int col) const {
    static const std::optional<Subplot> plain = Subplot();
    return settings_.specs.empty() ? plain : settings_.specs[at(row)][at(col)];
  }

  [[noreturn]] static void fail(const std::string& what) { throw DataError("cdash: make_subplots: " + what); }

  static void check_size(const char* name, std::size_t found, const char* of, int wanted) {
    if (found != 0 && found != at(wanted))
      fail(std::string(name) + " has " + std::to_string(found) + " numbers where there are " +
           std::to_string(wanted) + " " + of);
  }

  static void check_spacing(const char* name, double spacing, int count, const char* of) {
    const auto most = count > 1 ? 1.0 / (count - 1) : 1.0;
    if (!(spacing >= 0) || spacing > most)
      fail(std::string(name) + " is " + std::to_string(spacing) + "; with " + std::to_string(count) + " " +
           of + " it is from 0 to " + std::to_string(most));
  }

  void check() {
    if (rows() < 1 || cols() < 1)
      fail("there are " + std::to_string(rows()) + " rows and " + std::to_string(cols()) +
           " columns; there is at least one of each");
    check_size("row_heights", settings_.row_heights.size(), "rows", rows());
    check_size("column_widths", settings_.column_widths.size(), "columns", cols());
    if (!settings_.specs.empty() && (settings_.specs.size() != at(rows()) ||
                                     std::any_of(settings_.specs.begin(), settings_.specs.end(),
                                                 [&](const auto& row) { return row.size() != at(cols()); })))
      fail("specs is not a list of " + std::to_string(rows()) + " rows with " + std::to_string(cols()) +
           " cells each");
    for (int row = 0; row < rows(); ++row) {
      for (int col = 0; col < cols(); ++col) {
        const auto& spec = this->spec(row, col);
        if (!spec) continue;
        if (spec->secondary_y && spec->type != "xy")
          fail("row " + std::to_string(row + 1) + ", column " + std::to_string(col + 1) + " is of type \"" +
               spec->type + "\" with secondary_y; only \"xy\" has a second y axis");
        if (spec->rowspan < 1 || spec->colspan < 1 || row + spec->rowspan > rows() ||
            col + spec->colspan > cols())
          fail("row " + std::to_string(row + 1) + ", column " + std::to_string(col + 1) + " spans " +
               std::to_string(spec->rowspan) + " rows and " + std::to_string(spec->colspan) +
               " columns, more than there are");
        secondary_ = secondary_ || spec->secondary_y;
      }
    }
  }

  void measure() {
    horizontal_ = settings_.horizontal_spacing.value_or((secondary_ ? 0.4 : 0.2) / cols());
    vertical_ = settings_.vertical_spacing.value_or((settings_.subplot_titles.empty() ? 0.3 : 0.5) / rows());
    check_spacing("horizontal_spacing", horizontal_, cols(), "columns");
    check_spacing("vertical_spacing", vertical_, rows(), "rows");
    max_width_ = secondary_ ? 0.94 : !settings_.row_titles.empty() ? 0.98 : 1.0;
    widths_ = lengths(settings_.column_widths, cols(), max_width_ - horizontal_ * (cols() - 1));
    heights_ = lengths(settings_.row_heights, rows(), 1.0 - vertical_ * (rows() - 1));
    if (from_top()) std::reverse(heights_.begin(), heights_.end());  // they are used from below
  }

  static std::vector<double> lengths(const std::vector<double>& relative, int count, double room) {
    if (relative.empty()) return std::vector<double>(at(count), room / count);
    const auto sum = std::accumulate(relative.begin(), relative.end(), 0.0);
    std::vector<double> lengths;
    for (const auto part : relative) lengths.push_back(room * (part / sum));
    return lengths;
  }

  double left(int col) const {
    return std::accumulate(widths_.begin(), widths_.begin() + col, 0.0) + col * horizontal_;
  }
  // From below, as the heights are.
  double bottom(int row) const {
    if (from_top()) row = rows() - 1 - row;
    return std::accumulate(heights_.begin(), heights_.begin() + row, 0.0) + row * vertical_;
  }
  double height(int row) const { return heights_[at(from_top() ? rows() - 1 - row : row)]; }

  // Rounding may leave a little outside.
  static double inside(double edge) {
    if (edge <= -0.01 || edge >= 1.01)
      fail("the heights and the space in the cells (t, b) are more than there is");
    return std::clamp(edge, 0.0, 1.0);
  }

  std::vector<SubplotRef> add(const Subplot& spec, int row, int col) {
    const auto last_col = col + spec.colspan - 1;
    const auto last_row = row + spec.rowspan - 1;
    const auto low = from_top() ? last_row : row;
    const auto high = from_top() ? row : last_row;
    const Place place{{left(col) + spec.l, left(last_col) + widths_[at(last_col)] - spec.r},
                      {inside(bottom(low) + spec.b), inside(bottom(high) + height(high) - spec.t)}};
    places_.push_back(place);
    placed_[{row, col}] = place;
    return add(spec.type, spec.secondary_y, place);
  }

  void add(const Inset& inset) {
    const auto row = inset.row - 1;
    const auto col = inset.col - 1;
    if (row < 0 || row >= rows() || col < 0 || col >= cols())
      fail("an inset is in row " + std::to_string(inset.row) + ", column " + std::to_string(inset.col) +
           "; they count from 1 to " + std::to_string(rows()) + " and " + std::to_string(cols()));
    const auto width = widths_[at(col)];
    // As upstream: the row's height from the other end, whatever the start cell.
    const auto height = heights_[at(rows() - 1 - row)];
    Place place{};
    place.x[0] = left(col) + inset.l * width;
    place.x[1] = inset.w ? place.x[0] + *inset.w * width : left(col) + width;
    place.y[0] = bottom(row) + inset.b * height;
    place.y[1] = inset.h ? place.y[0] + *inset.h * height : bottom(row) + height;
    places_.push_back(place);
    add(inset.type, false, place);
  }

  // --- subplots ---

  std::string next(const std::string& kind) {
    const auto number = ++count_[kind];
    return number == 1 ? "" : std::to_string(number);
  }

  std::vector<SubplotRef> add(std::string_view type, bool secondary, const Place& place) {
    static constexpr std::array<std::string_view, 8> known = {"domain", "geo",   "map",     "mapbox",
                                                              "polar",  "scene", "ternary", "xy"};
    if (std::find(known.begin(), known.end(), type) == known.end()) {
      const auto of_trace = subplot_type(type);
      if (of_trace.empty())
        fail("there is no type of subplot \"" + std::string(type) +
             "\"; there are xy, scene, polar, ternary, geo, map, mapbox, domain, and the types of traces");
      type = of_trace;
    }
    const Pair x = {std::max(0.0, place.x[0]), std::min(1.0, place.x[1])};
    const Pair y = {std::max(0.0, place.y[0]), std::min(1.0, place.y[1])};
    if (type == "xy") return add_xy(secondary, x, y);
    SubplotRef subplot;
    subplot.type = type;
    if (type == "domain") {
      subplot.domain = {x[0], x[1], y[0], y[1]};
      return {subplot};
    }
    const auto name = subplot.type + next(subplot.type);
    layout_.set(name, Object().set("domain.x", json_of(x)).set("domain.y", json_of(y)));
    const bool by_type = type == "scene" || type == "geo";
    subplot.layout_keys = {name};
    subplot.members = {{by_type ? subplot.type : "subplot", name}};
    return {subplot};
  }

  std::vector<SubplotRef> add_xy(bool secondary, const Pair& x, const Pair& y) {
    const auto x_number = next("xaxis");
    const auto y_number = next("yaxis");
    layout_.set("xaxis" + x_number, Object().set("anchor", "y" + y_number).set("domain", json_of(x)));
    layout_.set("yaxis" + y_number, Object().set("anchor", "x" + x_number).set("domain", json_of(y)));
    std::vector<SubplotRef> subplots = {xy(x_number, y_number)};
    if (!secondary) return subplots;
    const auto second = next("yaxis");
    layout_.set(
        "yaxis" + second,
        Object().set("anchor", "x" + x_number).set("overlaying", "y" + y_number).set("side", "right"));
    subplots.push_back(xy(x_number, second));
    return subplots;
  }

  static SubplotRef xy(const std::string& x, const std::string& y) {
    return {"xy", {"xaxis" + x, "yaxis" + y}, {{"xaxis", "x" + x}, {"yaxis", "y" + y}}, {}};
  }

  // --- shared axes ---

  void share(Grid& grid, char letter, Shared shared, bool secondary) {
    if (shared == Shared::none) return;
    const std::size_t index = secondary ? 1 : 0;
    std::string first;
    const auto visit = [&](int row, int col, bool hide_labels) {
      const auto& subplots = cells(grid, row, col);
      if (index >= subplots.size() || subplots[index].type != "xy") return;
      const auto& spec = *this->spec(row, col);
      if ((letter == 'x' ? spec.colspan : spec.rowspan) != 1) return;
      const auto& subplot = subplots[index];
      const std::size_t which = letter == 'x' ? 0 : 1;
      if (first.empty()) {
        first = subplot.members[which].second;
        return;
      }
      auto& axis = layout_.child(subplot.layout_keys[which]);
      axis.set("matches", first);
      if (hide_labels) axis.set("showticklabels", false);
    };
    const auto row_at = [&](int i) { return from_top() ? rows() - 1 - i : i; };
    const auto col_at = [&](int i) { return secondary ? cols() - 1 - i : i; };
    if (shared == Shared::columns) {
      for (int c = 0; c < cols(); ++c, first.clear())
        for (int r = 0; r < rows(); ++r) visit(row_at(r), col_at(c), letter == 'x');
      return;
    }
    for (int r = 0; r < rows(); ++r) {
      if (shared == Shared::rows) first.clear();
      for (int c = 0; c < cols(); ++c) {
        const auto row = row_at(r);
        const auto col = col_at(c);
        bool hide = letter == 'y';
        if (shared == Shared::all) {
          if (letter == 'y')
            hide = secondary ? col < cols() - 1 : col > 0;
          else
            hide = from_top() ? row < rows() - 1 : r > 0;
        }
        visit(row, col, hide);
      }
    }
  }

  // --- titles ---

  void add_titles() {
    layout_.list("annotations");
    titles(settings_.subplot_titles, places_, Edge::top, 0);
    std::vector<Place> top;
    for (int col = 0; col < cols(); ++col)
      if (const auto found = placed_.find({from_top() ? 0 : rows() - 1, col}); found != placed_.end())
        top.push_back(found->second);
    titles(settings_.column_titles, top, Edge::top, 0);
    std::vector<Place> right;
    for (int row = 0; row < rows(); ++row)
      if (const auto found = placed_.find({row, cols() - 1}); found != placed_.end())
        right.push_back(found->second);
    titles(settings_.row_titles, right, Edge::right, 0);
    titles({settings_.x_title}, {{{0, max_width_}, {0, 1}}}, Edge::bottom, 30);
    titles({settings_.y_title}, {{{0, 1}, {0, 1}}}, Edge::left, 40);
    if (layout_.objects("annotations")->empty()) layout_.erase("annotations");
  }

  void titles(const std::vector<std::string>& texts, const std::vector<Place>& places, Edge edge,
              int offset) {
    const bool across = edge == Edge::top || edge == Edge::bottom;
    for (std::size_t i = 0; i < texts.size() && i < places.size(); ++i) {
      if (texts[i].empty()) continue;
      const auto middle = [](const Pair& pair) { return (pair[0] + pair[1]) / 2.0; };
      const auto& x = places[i].x;
      const auto& y = places[i].y;
      Object title;
      title.set("text", texts[i])
          .set("x", across               ? middle(x)
                    : edge == Edge::left ? x[0]
                                         : x[1])
          .set("y", across ? (edge == Edge::top ? y[1] : y[0]) : middle(y))
          .set("xref", "paper")
          .set("yref", "paper")
          .set("xanchor", across               ? "center"
                          : edge == Edge::left ? "right"
                                               : "left")
          .set("yanchor", !across             ? "middle"
                          : edge == Edge::top ? "bottom"
                                              : "top")
          .set("showarrow", false)
          .set("font", settings_.font ? *settings_.font : Object().set("size", 16));
      if (offset != 0) title.set(across ? "yshift" : "xshift", edge == Edge::top ? offset : -offset);
      if (!across) title.set("textangle", edge == Edge::left ? -90 : 90);
      layout_.append("annotations", std::move(title));
    }
  }

  const Subplots& settings_;
  Object layout_;
  std::map<std::string, int> count_;
  std::vector<double> widths_, heights_;
  std::vector<Place> places_;
  std::map<std::pair<int, int>, Place> placed_;
  double horizontal_ = 0, vertical_ = 0, max_width_ = 1;
  bool secondary_ = false;
};

}  // namespace figure::detail

CDASH_DECL Figure& Figure::set_subplots(const figure::Subplots& settings) {
  if (has_subplots()) throw DataError("cdash: set_subplots: the figure has subplots already");
  auto grid = std::make_shared<figure::detail::Grid>();
  layout_.merge(figure::detail::Layout(settings).build(*grid));
  grid_ = std::move(grid);
  return *this;
}

CDASH_DECL Figure make_subplots(const figure::Subplots& settings) {
  Figure figure;
  figure.set_subplots(settings);
  return figure;
}

}  // namespace cdash
