// What the layout says of axes: titles, ranges, logarithms, the order of categories, map centres.
#pragma once

#include <cdash/figure/impl/px/subplots.hpp>

namespace cdash::px::detail {

inline Json range_json(const Spec& spec, Arg arg, bool log) {
  const auto range = spec.get<AxisRange>(arg);
  if (range == nullptr) return nullptr;
  const auto end = [&](const data::Scalar& value) -> Json {
    if (!log || (value.kind() != data::Scalar::Kind::integer && value.kind() != data::Scalar::Kind::number))
      return json_of(value);
    return std::log10(value.number());
  };
  return boost::json::array{end(range->low), end(range->high)};
}

inline void set_log_and_range(figure::Object& axis, const Spec& spec, Arg log, Arg range) {
  const bool logarithmic = spec.is_on(log);
  if (logarithmic) axis.set("type", "log");
  if (auto ends = range_json(spec, range, logarithmic); !ends.is_null()) axis.set("range", std::move(ends));
}

inline void set_order(figure::Object& axis, const Order* order, bool from_above) {
  if (order == nullptr) return;
  boost::json::array values;
  for (std::size_t i = 0; i < order->values.size(); ++i)
    values.push_back(json_of(order->values[from_above ? order->values.size() - 1 - i : i]));
  axis.set("categoryorder", "array").set("categoryarray", Json(std::move(values)));
}

inline const Order* order_of(const Chart& chart, const Groups& groups, Arg arg) {
  return chart.has(arg) ? groups.order(chart.name(arg)) : nullptr;
}

// The axes of a plane, with or without marginal charts.
class PlaneAxes {
 public:
  PlaneAxes(figure::Object& layout, const Grid& grid, const Chart& chart, const Groups& groups,
            const Look& look)
      : layout_(layout), grid_(grid), chart_(chart), spec_(chart.spec), groups_(groups), look_(look) {}

  void write() {
    const auto x_title = decorated_label(chart_, chart_[Arg::x], Arg::x);
    const auto y_title = decorated_label(chart_, chart_[Arg::y], Arg::y);
    for (int row = 0; row < grid_.rows; ++row) {
      auto& axis = y(row, 0);
      if (y_title && (chart_.marginal_x.empty() || row == 0)) axis.set("title.text", *y_title);
      set_options(axis, Arg::y, Arg::log_y, Arg::range_y, true);
    }
    for (int column = 0; column < grid_.columns; ++column) {
      auto& axis = x(0, column);
      if (x_title && !chart_.hides_x_title && (chart_.marginal_y.empty() || column == 0))
        axis.set("title.text", *x_title);
      set_options(axis, Arg::x, Arg::log_x, Arg::range_x, false);
    }
    const bool marginal = !chart_.marginal_x.empty() || !chart_.marginal_y.empty();
    if (!chart_.marginal_x.empty()) quiet_row();
    if (!chart_.marginal_y.empty()) quiet_column();
    each([&](figure::Object& across, figure::Object& upwards) {
      if (spec_.is_on(Arg::log_x)) across.set("type", "log");
      if (spec_.is_on(Arg::log_y)) upwards.set("type", "log");
      if (marginal) return;
      if (chart_.hides_x_title) across.set("type", "date");
      if (spec_.function == Function::ecdf)
        (chart_.orientation == "v" ? upwards : across).set("rangemode", "tozero");
    });
    if (!chart_.marginal_x.empty()) match_rows();
    if (!chart_.marginal_y.empty()) match_columns();
  }

 private:
  figure::Object& x(int row, int column) {
    return layout_.child(Grid::numbered("xaxis", grid_.number(row, column)));
  }
  figure::Object& y(int row, int column) {
    return layout_.child(Grid::numbered("yaxis", grid_.number(row, column)));
  }
  template <class F>
  void each(F f) {
    for (int row = 0; row < grid_.rows; ++row)
      for (int column = 0; column < grid_.columns; ++column) f(x(row, column), y(row, column));
  }
  void set_options(figure::Object& axis, Arg arg, Arg log, Arg range, bool from_above) {
    set_log_and_range(axis, spec_, log, range);
    set_order(axis, order_of(chart_, groups_, arg), from_above);
  }

  // The axes of the counts beside a chart say nothing.
  static void quiet(figure::Object& axis) {
    axis.set("showticklabels", Json(false)).set("showline", Json(false)).set("ticks", "").erase("range");
  }
  void quiet_row() {
    for (int column = 0; column < grid_.columns; ++column) {
      auto& upwards = y(grid_.rows - 1, column);
      quiet(upwards);
      if (!look_.says("layout.yaxis.showgrid"))
        upwards.set("showgrid", Json(chart_.marginal_x == "histogram"));
      if (!look_.says("layout.xaxis.showgrid")) x(grid_.rows - 1, column).set("showgrid", Json(true));
    }
  }
  void quiet_column() {
    for (int row = 0; row < grid_.rows; ++row) {
      auto& across = x(row, grid_.columns - 1);
      quiet(across);
      if (!look_.says("layout.xaxis.showgrid"))
        across.set("showgrid", Json(chart_.marginal_y == "histogram"));
      if (!look_.says("layout.yaxis.showgrid")) y(row, grid_.columns - 1).set("showgrid", Json(true));
    }
  }
  // They share a scale among themselves.
  void match_rows() {
    for (int row = 1; row < grid_.rows; row += 2)
      for (int column = 0; column < grid_.columns; ++column) {
        auto& axis = y(row, column);
        axis.set("matches", "y" + std::to_string(grid_.columns + 1)).erase("type");
      }
  }
  void match_columns() {
    for (int column = 1; column < grid_.columns; column += 2)
      for (int row = 0; row < grid_.rows; ++row) {
        auto& axis = x(row, column);
        axis.set("matches", "x2").erase("type");
      }
  }

  figure::Object& layout_;
  const Grid& grid_;
  const Chart& chart_;
  const Spec& spec_;
  const Groups& groups_;
  const Look& look_;
};

inline void write_space(figure::Object& scene, const Chart& chart, const Groups& groups) {
  struct Axis {
    const char* name;
    Arg part, log, range;
  };
  for (const auto& [name, part, log, range] :
       {Axis{"xaxis", Arg::x, Arg::log_x, Arg::range_x}, Axis{"yaxis", Arg::y, Arg::log_y, Arg::range_y},
        Axis{"zaxis", Arg::z, Arg::log_z, Arg::range_z}}) {
    figure::Object axis;
    if (chart.has(part)) axis.set("title.text", chart.label(chart[part]));
    set_log_and_range(axis, chart.spec, log, range);
    set_order(axis, order_of(chart, groups, part), false);
    if (!axis.empty()) scene.set(name, std::move(axis));
  }
}

inline void write_polar(figure::Object& polar, const Chart& chart, const Groups& groups) {
  const auto& spec = chart.spec;
  polar.set("angularaxis.direction", spec.text_or(Arg::direction, "clockwise"));
  polar.set("angularaxis.rotation", Json(spec.number(Arg::start_angle).value_or(90)));
  figure::Object radius;
  set_log_and_range(radius, spec, Arg::log_r, Arg::range_r);
  set_order(radius, order_of(chart, groups, Arg::r), false);
  if (!radius.empty()) polar.set("radialaxis", std::move(radius));
  set_order(polar.child("angularaxis"), order_of(chart, groups, Arg::theta), false);
  if (auto sector = range_json(spec, Arg::range_theta, false); !sector.is_null())
    polar.set("sector", std::move(sector));
}

inline void write_ternary(figure::Object& ternary, const Chart& chart) {
  for (const auto& [name, part] :
       {std::pair{"aaxis", Arg::a}, std::pair{"baxis", Arg::b}, std::pair{"caxis", Arg::c}})
    if (chart.has(part)) ternary.set(std::string(name) + ".title.text", chart.label(chart[part]));
}

inline void write_geo(figure::Object& geo, const Spec& spec) {
  if (const auto center = spec.get<Center>(Arg::center))
    geo.set("center.lat", Json(center->lat)).set("center.lon", Json(center->lon));
  if (const auto scope = spec.text(Arg::scope); !scope.empty()) geo.set("scope", scope);
  if (const auto bounds = spec.text(Arg::fitbounds); !bounds.empty())
    geo.set("fitbounds", bounds == "false" ? Json(false) : json_text(bounds));
  if (const auto visible = spec.flag(Arg::basemap_visible)) geo.set("visible", Json(*visible));
  if (const auto projection = spec.text(Arg::projection); !projection.empty())
    geo.set("projection.type", projection);
}

inline double mean_of(const Chart& chart, Arg arg) {
  const auto& data = chart.data(chart[arg]);
  double sum = 0, count = 0;
  for (std::size_t row = 0; row < data.size; ++row) {
    const auto value = is_numeric(data) ? number_at(data, row) : std::numeric_limits<double>::quiet_NaN();
    if (std::isnan(value)) continue;
    sum += value;
    ++count;
  }
  return sum / count;
}

inline void write_map(figure::Object& map, const Chart& chart) {
  const auto& spec = chart.spec;
  if (const auto center = spec.get<Center>(Arg::center))
    map.set("center.lat", Json(center->lat)).set("center.lon", Json(center->lon));
  else if (chart.has(Arg::lat) && chart.has(Arg::lon))
    map.set("center.lat", Json(mean_of(chart, Arg::lat))).set("center.lon", Json(mean_of(chart, Arg::lon)));
  map.set("zoom", Json(spec.number(Arg::zoom).value_or(8)));
  for (const auto arg : {Arg::map_style, Arg::mapbox_style})
    if (const auto style = spec.text(arg); !style.empty()) map.set("style", style);
}

CDASH_DECL void write_axes(figure::Object& layout, const Grid& grid, const Chart& chart, const Groups& groups,
                           const Look& look) {
  if (grid.kind == Subplot::domain) return;
  if (grid.kind == Subplot::xy) return PlaneAxes(layout, grid, chart, groups, look).write();
  for (int i = 1; i <= grid.rows * grid.columns; ++i) {
    auto& subplot = layout.child(Grid::numbered(subplot_name(grid.kind), i));
    switch (grid.kind) {
      case Subplot::scene:
        write_space(subplot, chart, groups);
        break;
      case Subplot::polar:
        write_polar(subplot, chart, groups);
        break;
      case Subplot::ternary:
        write_ternary(subplot, chart);
        break;
      case Subplot::geo:
        write_geo(subplot, chart.spec);
        break;
      default:
        write_map(subplot, chart);
    }
  }
}

}  // namespace cdash::px::detail
