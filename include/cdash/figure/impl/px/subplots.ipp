// Bodies of subplots.hpp, but for the axes.
#pragma once

#include <algorithm>
#include <cdash/figure/impl/px/subplots.hpp>

namespace cdash::px::detail {

inline std::vector<std::string> facet_titles(const Chart& chart, const Groups& groups, Arg arg) {
  std::vector<std::string> titles;
  if (!chart.has(arg)) return titles;
  const auto order = groups.order(chart.name(arg));
  if (order == nullptr) return titles;
  for (const auto& value : order->values)
    titles.push_back(std::string(chart.label(chart[arg])) + '=' + python_text(value));
  return titles;
}

// Where the columns or rows of a grid begin and end.
inline void divide(std::vector<double>& from, std::vector<double>& to, const std::vector<double>& sizes,
                   double all, double spacing) {
  double sum = 0;
  for (const auto size : sizes) sum += size;
  const auto room = all - spacing * static_cast<double>(sizes.size() - 1);
  double before = 0;
  for (std::size_t i = 0; i < sizes.size(); ++i) {
    const auto width = room * (sizes[i] / sum);
    from.push_back(std::clamp(before + static_cast<double>(i) * spacing, 0.0, 1.0));
    to.push_back(std::clamp(before + static_cast<double>(i) * spacing + width, 0.0, 1.0));
    before += width;
  }
}

inline void check_spacing(const Spec& spec, double spacing, int count, Arg arg, const char* what) {
  if (count < 2) return;
  const auto most = 1.0 / (count - 1);
  if (spacing >= 0 && spacing <= most) return;
  std::string text, limit;
  write_json(text, spacing);
  write_json(limit, most);
  fail(spec, std::string(name_of(arg)) + " is " + text + "; with " + std::to_string(count) + ' ' + what +
                 " it is from 0 to " + limit);
}

CDASH_DECL Grid make_grid(const Chart& chart, const Groups& groups) {
  const auto& spec = chart.spec;
  Grid grid;
  grid.kind = info(chart.type).subplot;
  grid.column_titles = facet_titles(chart, groups, Arg::facet_col);
  grid.row_titles = facet_titles(chart, groups, Arg::facet_row);
  grid.rows = std::max(1, static_cast<int>(grid.row_titles.size()));
  grid.columns = std::max(1, static_cast<int>(grid.column_titles.size()));
  grid.wrapped = chart.facet_col_wrap > 0;
  if (grid.wrapped) {
    grid.rows = (grid.columns + chart.facet_col_wrap - 1) / chart.facet_col_wrap;
    grid.columns = std::min(grid.columns, chart.facet_col_wrap);
  }
  if (!chart.marginal_x.empty()) ++grid.rows;
  if (!chart.marginal_y.empty()) ++grid.columns;

  const auto given = [&](Arg arg, double otherwise) {
    const auto number = spec.number(arg).value_or(0);
    return number != 0 ? number : otherwise;
  };
  const auto main_size = [&](std::string_view marginal) {
    return marginal == "histogram" || chart.has(Arg::color) ? 0.74 : 0.84;
  };
  std::vector<double> widths(static_cast<std::size_t>(grid.columns), 1.0);
  std::vector<double> heights(static_cast<std::size_t>(grid.rows), 1.0);
  auto vertical = given(Arg::facet_row_spacing, grid.wrapped ? 0.07 : 0.03);
  auto horizontal = given(Arg::facet_col_spacing, 0.02);
  if (!chart.marginal_x.empty()) {
    const auto size = main_size(chart.marginal_x);
    std::fill(heights.begin(), heights.end(), size);
    heights.back() = 1 - size;
    vertical = 0.01;
  }
  if (!chart.marginal_y.empty()) {
    const auto size = main_size(chart.marginal_y);
    std::fill(widths.begin(), widths.end(), size);
    widths.back() = 1 - size;
    horizontal = 0.005;
  }
  check_spacing(spec, horizontal, grid.columns, Arg::facet_col_spacing, "columns");
  check_spacing(spec, vertical, grid.rows, Arg::facet_row_spacing, "rows");
  // Titles of rows stand at the right.
  divide(grid.left, grid.right, widths, !grid.row_titles.empty() && !grid.wrapped ? 0.98 : 1.0, horizontal);
  divide(grid.bottom, grid.top, heights, 1.0, vertical);
  return grid;
}

inline Json span_json(double from, double to) { return boost::json::array{from, to}; }

CDASH_DECL void place(figure::Trace& trace, const Grid& grid, int row_from_above, int column_from_one) {
  if (trace.type() == "splom") return;
  const auto row = std::clamp(grid.rows - row_from_above, 0, grid.rows - 1);
  const auto column = std::clamp(column_from_one - 1, 0, grid.columns - 1);
  const auto number = grid.number(row, column);
  switch (grid.kind) {
    case Subplot::xy:
      trace.set("xaxis", Grid::numbered("x", number)).set("yaxis", Grid::numbered("y", number));
      break;
    case Subplot::domain: {
      const auto r = static_cast<std::size_t>(row), c = static_cast<std::size_t>(column);
      trace.set("domain.x", span_json(grid.left[c], grid.right[c]));
      trace.set("domain.y", span_json(grid.bottom[r], grid.top[r]));
      break;
    }
    case Subplot::scene:
    case Subplot::geo:
      trace.set(subplot_name(grid.kind), Grid::numbered(subplot_name(grid.kind), number));
      break;
    default:
      trace.set("subplot", Grid::numbered(subplot_name(grid.kind), number));
  }
}

inline figure::Object title_over(const std::string& text, double x, double y) {
  figure::Object title;
  title.set("text", text).set("x", Json(x)).set("y", Json(y)).set("xref", "paper").set("yref", "paper");
  title.set("xanchor", "center").set("yanchor", "bottom").set("showarrow", Json(false));
  return title;
}

inline void write_titles(figure::Object& layout, const Grid& grid) {
  std::vector<figure::Object> titles;
  const auto rows = static_cast<std::size_t>(grid.rows), columns = static_cast<std::size_t>(grid.columns);
  const auto middle = [&](std::size_t column) { return (grid.left[column] + grid.right[column]) / 2; };
  if (grid.wrapped) {
    for (std::size_t row = 0; row < rows; ++row)
      for (std::size_t column = 0; column < columns; ++column) {
        const auto i = (rows - 1 - row) * columns + column;
        if (i < grid.column_titles.size())
          titles.push_back(title_over(grid.column_titles[i], middle(column), grid.top[row]));
      }
  } else {
    for (std::size_t column = 0; column < grid.column_titles.size() && column < columns; ++column)
      titles.push_back(title_over(grid.column_titles[column], middle(column), grid.top.back()));
    for (std::size_t i = 0; i < grid.row_titles.size() && i < rows; ++i) {
      const auto& text = grid.row_titles[grid.row_titles.size() - 1 - i];
      auto title = title_over(text, grid.right.back(), (grid.bottom[i] + grid.top[i]) / 2);
      title.set("xanchor", "left").set("yanchor", "middle").set("textangle", Json(90));
      titles.push_back(std::move(title));
    }
  }
  if (!titles.empty()) layout.set("annotations", std::move(titles));
}

CDASH_DECL void write_subplots(figure::Object& layout, const Grid& grid) {
  write_titles(layout, grid);
  if (grid.kind == Subplot::domain) return;
  for (int row = 0; row < grid.rows; ++row) {
    for (int column = 0; column < grid.columns; ++column) {
      const auto number = grid.number(row, column);
      const auto r = static_cast<std::size_t>(row), c = static_cast<std::size_t>(column);
      const auto across = span_json(grid.left[c], grid.right[c]);
      const auto upwards = span_json(grid.bottom[r], grid.top[r]);
      if (grid.kind != Subplot::xy) {
        figure::Object subplot;
        subplot.set("domain.x", across).set("domain.y", upwards);
        layout.set(Grid::numbered(subplot_name(grid.kind), number), std::move(subplot));
        continue;
      }
      figure::Object x, y;
      x.set("anchor", Grid::numbered("y", number)).set("domain", across);
      y.set("anchor", Grid::numbered("x", number)).set("domain", upwards);
      if (number > 1) {
        x.set("matches", "x");
        y.set("matches", "y");
      }
      if (row > 0) x.set("showticklabels", Json(false));
      if (column > 0) y.set("showticklabels", Json(false));
      layout.set(Grid::numbered("xaxis", number), std::move(x));
      layout.set(Grid::numbered("yaxis", number), std::move(y));
    }
  }
}

}  // namespace cdash::px::detail
