// Settles the arguments that depend on columns: orientation, what a bar shows, marginals, colour by number.
#pragma once

#include <cdash/figure/impl/px/types.hpp>

namespace cdash::px::detail {

inline void settle_orientation(Chart& chart) {
  if (!chart.has_orientation) return;
  const bool x = chart.has(Arg::x), y = chart.has(Arg::y);
  if (chart.orientation.empty()) {
    if (is_one_of(chart.type, {Type::histogram, Type::scatter})) {
      if (y && !x) chart.orientation = "h";
    } else if (is_one_of(chart.type, {Type::violin, Type::box, Type::bar, Type::funnel})) {
      if (x && !y) chart.orientation = "h";
    }
  }
  if (chart.orientation.empty() && x && y) {
    const bool x_continuous = chart.table.is_continuous(chart[Arg::x]);
    const bool y_continuous = chart.table.is_continuous(chart[Arg::y]);
    if (x_continuous && !y_continuous) chart.orientation = "h";
  }
  if (chart.orientation.empty()) chart.orientation = "v";
  if (chart.type == Type::histogram && x && y && chart.histfunc.empty()) chart.histfunc = "sum";
}

inline void check_numeric(const Chart& chart, Arg arg) {
  if (!chart.has(arg)) return;
  const auto type = chart.data(chart[arg]).type;
  if (chart.table.is_continuous(chart[arg]) || chart.table.rows == 0) return;
  fail(chart.spec, std::string(name_of(arg)) + " is the column \"" + chart.name(arg) + "\", which holds " +
                       std::string(data::plural_of(type)) + "; it takes numbers");
}

inline void settle_marginals(Chart& chart) {
  const auto& spec = chart.spec;
  chart.marginal_x = spec.text(Arg::marginal_x);
  chart.marginal_y = spec.text(Arg::marginal_y);
  if (chart.marginal_x == "histogram" || chart.marginal_y == "histogram") chart.barmode = "overlay";
  // The histograms beside a histogram or ecdf stand as it does.
  if (spec.has(Arg::marginal))
    (chart.orientation == "v" ? chart.marginal_x : chart.marginal_y) = spec.text(Arg::marginal);
  chart.facet_col_wrap = static_cast<int>(spec.number(Arg::facet_col_wrap).value_or(0));
  if (chart.table.rows == 0) chart[Arg::facet_row] = chart[Arg::facet_col] = no_column;
  // Of facets and marginals the facets win.
  if (chart.has(Arg::facet_col)) chart.marginal_y = {};
  if (chart.has(Arg::facet_row)) chart.marginal_x = {};
  if (!chart.marginal_x.empty() || !chart.marginal_y.empty() || chart.has(Arg::facet_row) ||
      !chart.has(Arg::facet_col) || chart.facet_col_wrap < 0)
    chart.facet_col_wrap = 0;
}

CDASH_DECL void settle(Chart& chart) {
  const auto& spec = chart.spec;
  if (chart.histfunc.empty()) chart.histfunc = spec.text(Arg::histfunc);
  chart.histnorm =
      spec.function == Function::ecdf ? spec.text_or(Arg::ecdfnorm, "probability") : spec.text(Arg::histnorm);
  if (spec.has(Arg::barmode)) chart.barmode = spec.text_or(Arg::barmode, "relative");
  if (spec.function == Function::timeline) chart.barmode = "overlay";
  check_numeric(chart, Arg::size);
  if (chart.has(Arg::color) && spec.has(Arg::color_continuous_scale))
    chart.color_is_scale =
        !spec.has(Arg::color_discrete_sequence) || chart.table.is_continuous(chart[Arg::color]);
  if ((chart.type == Type::parcoords || chart.type == Type::parcats)) check_numeric(chart, Arg::color);
  settle_orientation(chart);
  if (chart.type == Type::histogram2d && chart.has(Arg::z) && chart.histfunc.empty()) chart.histfunc = "sum";
  settle_marginals(chart);
  if (is_slices(chart.type) && chart.has(Arg::color)) {
    chart.hover.given = true;
    chart.hover.columns.push_back({chart[Arg::color], true, {}});
  }
}

}  // namespace cdash::px::detail
