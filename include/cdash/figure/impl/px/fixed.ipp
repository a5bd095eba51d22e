// What a trace says whatever its data: bins, modes, shapes, by function.
#pragma once

#include <cdash/figure/impl/px/traces.hpp>

namespace cdash::px::detail {

inline void set_text(Trace& trace, std::string_view path, std::string_view text) {
  if (!text.empty()) trace.set(path, text);
}
inline void set_number(Trace& trace, std::string_view path, std::optional<double> number) {
  if (number) trace.set(path, Json(*number));
}

CDASH_DECL std::vector<TraceKind> trace_kinds(const Chart& chart) {
  const auto& spec = chart.spec;
  auto type = chart.type;
  if (type == Type::scatter || type == Type::scatterpolar) {
    const auto mode = spec.text_or(Arg::render_mode, "auto");
    // plotly.js draws many points much faster there.
    const bool many = mode == "auto" && chart.table.rows > 1000 && spec.text(Arg::line_shape) != "spline" &&
                      !chart.has(Arg::animation_frame);
    if (spec.has(Arg::render_mode) && (mode == "webgl" || many))
      type = type == Type::scatter ? Type::scattergl : Type::scatterpolargl;
  }
  std::vector<TraceKind> kinds{{type}};
  for (const auto part : {TraceKind::Part::marginal_x, TraceKind::Part::marginal_y}) {
    const auto kind = part == TraceKind::Part::marginal_x ? chart.marginal_x : chart.marginal_y;
    if (kind.empty()) continue;
    kinds.push_back({kind == "histogram" ? Type::histogram
                     : kind == "violin"  ? Type::violin
                                         : Type::box,
                     part});
  }
  if (!spec.text(Arg::trendline).empty() && spec.text_or(Arg::trendline_scope, "trace") == "trace")
    kinds.push_back({type == Type::scattergl ? Type::scattergl : Type::scatter, TraceKind::Part::trend});
  return kinds;
}

inline void set_marginal(Trace& trace, const Chart& chart, const TraceKind& kind, const Look& look) {
  const bool x = kind.part == TraceKind::Part::marginal_x;
  const std::string_view letter = x ? "x" : "y";
  const auto style = x ? chart.marginal_x : chart.marginal_y;
  if (style == "histogram") {
    trace.set("opacity", Json(0.5)).set("bingroup", letter);
  } else if (style == "violin") {
    trace.set("scalegroup", letter);
  } else if (style == "box") {
    trace.set("notched", Json(true));
  } else {
    trace.set("fillcolor", "rgba(255,255,255,0)").set("line.color", "rgba(255,255,255,0)");
    trace.set("boxpoints", "all").set("jitter", Json(0)).set("hoveron", "points");
    trace.set("marker.symbol", x ? "line-ns-open" : "line-ew-open");
  }
  if (chart.color_is_scale || !chart.spec.has(Arg::color))
    trace.set("marker.color", look.first_scale_color());
}

inline void set_mode(Trace& trace, const Chart& chart) {
  const auto& spec = chart.spec;
  if (spec.has(Arg::line_group) || spec.has(Arg::line_dash)) {
    const bool text = chart.has(Arg::text);
    const bool marks = text || chart.has(Arg::symbol) || spec.is_on(Arg::markers);
    const bool lines = spec.flag(Arg::lines).value_or(true) || !marks;
    std::string mode = lines ? "lines" : "";
    if (marks) mode += mode.empty() ? "markers" : "+markers";
    if (text) mode += "+text";
    trace.set("mode", mode);
  } else if (chart.type != Type::splom &&
             (spec.has(Arg::symbol) || is_one_of(chart.type, {Type::scattermap, Type::scattermapbox}))) {
    trace.set("mode", chart.has(Arg::text) ? "markers+text" : "markers");
  }
}

inline void set_opacity(Trace& trace, const Chart& chart) {
  if (!chart.spec.has(Arg::opacity)) return;
  if (const auto opacity = chart.spec.number(Arg::opacity)) {
    const bool whole = is_density(chart.type) || is_slices(chart.type) ||
                       is_one_of(chart.type, {Type::funnel, Type::histogram2d});
    trace.set(whole ? "opacity" : "marker.opacity", Json(*opacity));
  } else if (chart.spec.has(Arg::barmode) && chart.spec.text_or(Arg::barmode, "relative") == "overlay") {
    trace.set("marker.opacity", Json(0.5));
  }
}

inline void set_text_auto(Trace& trace, const Chart& chart) {
  const auto text = chart.spec.get<TextAuto>(Arg::text_auto);
  if (text == nullptr || !text->on) return;
  std::string shown = "value";
  if (is_one_of(chart.type, {Type::histogram2d, Type::histogram2dcontour}))
    shown = "z";
  else if (chart.type == Type::bar)
    shown = chart.orientation == "v" ? "y" : "x";
  trace.set("texttemplate", "%{" + shown + (text->format.empty() ? "" : ':' + text->format) + '}');
}

inline void set_bins(Trace& trace, const Chart& chart) {
  const auto& spec = chart.spec;
  set_text(trace, "histfunc", chart.histfunc);
  set_text(trace, "histnorm", chart.histnorm);
  if (chart.type == Type::histogram) {
    if (spec.given(Arg::cumulative)) trace.set("cumulative.enabled", Json(spec.is_on(Arg::cumulative)));
    const bool upright = chart.orientation == "v";
    set_number(trace, upright ? "nbinsx" : "nbinsy", spec.number(Arg::nbins));
    trace.set("bingroup", upright ? "x" : "y");
    return;
  }
  set_number(trace, "nbinsx", spec.number(Arg::nbinsx));
  set_number(trace, "nbinsy", spec.number(Arg::nbinsy));
  trace.set("xbingroup", "x").set("ybingroup", "y");
}

// Of violins, boxes and strips, which may stand outside of the axes' categories.
inline void set_points(Trace& trace, const Spec& spec, std::string_view path) {
  if (const auto points = spec.text(Arg::points); !points.empty())
    trace.set(path, points == "false" ? Json(false) : json_text(points));
}

inline void set_by_function(Trace& trace, const Chart& chart) {
  const auto& spec = chart.spec;
  switch (spec.function) {
    case Function::area:
      trace.set("stackgroup", "1");
      set_text(trace, "groupnorm", spec.text(Arg::groupnorm));
      break;
    case Function::bar:
      trace.set("textposition", "auto");
      break;
    case Function::timeline:
      trace.set("textposition", "auto").set("orientation", "h");
      break;
    case Function::density_contour:
      trace.set("contours.coloring", "none");
      break;
    case Function::density_heatmap:
      trace.set("coloraxis", "coloraxis");
      break;
    case Function::violin:
      set_points(trace, spec, "points");
      trace.set("box.visible", Json(spec.is_on(Arg::box)));
      trace.set("scalegroup", "True").set("x0", " ").set("y0", " ");
      break;
    case Function::box:
      set_points(trace, spec, "boxpoints");
      trace.set("notched", Json(spec.is_on(Arg::notched))).set("x0", " ").set("y0", " ");
      break;
    case Function::strip:
      trace.set("boxpoints", "all").set("pointpos", Json(0)).set("hoveron", "points");
      trace.set("fillcolor", "rgba(255,255,255,0)").set("line.color", "rgba(255,255,255,0)");
      trace.set("x0", " ").set("y0", " ");
      break;
    case Function::choropleth:
    case Function::scatter_geo:
    case Function::line_geo:
      set_text(trace, "locationmode", spec.text(Arg::locationmode));
      break;
    case Function::density_map:
    case Function::density_mapbox:
      set_number(trace, "radius", spec.number(Arg::radius));
      trace.set("coloraxis", "coloraxis");
      break;
    case Function::pie:
      set_number(trace, "hole", spec.number(Arg::hole));
      if (chart.slices_in_order) trace.set("sort", Json(false)).set("direction", "clockwise");
      [[fallthrough]];
    case Function::funnel_area:
      trace.set("showlegend", Json(chart.has(Arg::names)));
      break;
    case Function::sunburst:
    case Function::treemap:
    case Function::icicle: {
      const auto otherwise = spec.given(Arg::path) ? "total" : "";
      const auto values = spec.text(Arg::branchvalues);
      set_text(trace, "branchvalues", values.empty() ? otherwise : values);
      set_number(trace, "maxdepth", spec.number(Arg::maxdepth));
      break;
    }
    default:
      break;
  }
}

CDASH_DECL void set_fixed(Trace& trace, const Chart& chart, const TraceKind& kind, const Look& look) {
  const auto& spec = chart.spec;
  if (kind.part == TraceKind::Part::trend) {
    trace.set("mode", "lines");
    set_text(trace, "line.color", spec.text(Arg::trendline_color_override));
    return;
  }
  if (kind.is_marginal()) return set_marginal(trace, chart, kind, look);
  set_by_function(trace, chart);
  if (is_one_of(chart.type, {Type::histogram, Type::histogram2d, Type::histogram2dcontour}))
    set_bins(trace, chart);
  if (chart.has_orientation && kind.type != Type::scattergl) trace.set("orientation", chart.orientation);
  set_text_auto(trace, chart);
  set_opacity(trace, chart);
  set_mode(trace, chart);
  if (spec.has(Arg::line_shape))
    set_text(trace, "line.shape", spec.text(Arg::line_shape));
  else if (spec.function == Function::ecdf)
    trace.set("line.shape", spec.text(Arg::ecdfmode) == "reversed" ? "vh" : "hv");
  if (spec.has(Arg::geojson)) {
    set_text(trace, "featureidkey", spec.text(Arg::featureidkey));
    if (const auto features = spec.get<Json>(Arg::geojson)) trace.set("geojson", *features);
  }
}

}  // namespace cdash::px::detail
