// The points of a trend line: the rows in order of x, and what the line says of each.
#pragma once

#include <cdash/figure/impl/px/traces.hpp>
#include <cdash/figure/impl/px/trendline.hpp>

namespace cdash::px::detail {

// A cell as the number that lines are fitted through; times in seconds since 1970.
inline double trend_number(const Chart& chart, Arg arg, std::uint32_t row) {
  const auto& data = chart.data(chart[arg]);
  if (data::detail::is_missing(data, row)) return std::numeric_limits<double>::quiet_NaN();
  if (is_numeric(data)) return number_at(data, row);
  if (data.type == data::Type::timestamp) return static_cast<double>(data.integers()[row]) / 1e9;
  if (data.type == data::Type::boolean) return data.booleans()[row] != 0 ? 1 : 0;
  const auto text = (*data.dictionary)[data.codes()[row]];
  double number = 0;
  const auto end = text.data() + text.size();
  if (const auto read = std::from_chars(text.data(), end, number); read.ec == std::errc() && read.ptr == end)
    return number;
  fail(chart.spec, "a trend line goes through numbers; " + std::string(name_of(arg)) + " is the column \"" +
                       chart.name(arg) + "\", which holds the text \"" + std::string(text) +
                       "\"; make dates timestamps");
}

CDASH_DECL void set_trend(Trace& trace, const Chart& chart, const Rows& rows, HoverLines lines) {
  const auto& spec = chart.spec;
  std::string header;
  if (chart.has(Arg::x) && chart.has(Arg::y)) {
    const auto list = sorted_rows(chart, rows, chart[Arg::x], false);
    std::vector<double> x, y;
    std::vector<std::uint8_t> present;
    std::vector<std::uint32_t> kept;
    for (const auto row : list) {
      x.push_back(trend_number(chart, Arg::x, row));
      y.push_back(trend_number(chart, Arg::y, row));
      present.push_back(std::isnan(x.back()) || std::isnan(y.back()) ? 0 : 1);
      if (present.back() != 0) kept.push_back(row);
    }
    if (kept.size() > 1) {
      const auto options = spec.get<Json>(Arg::trendline_options);
      auto trend =
          trendline({spec, spec.text(Arg::trendline), options != nullptr ? options->if_object() : nullptr, x,
                     y, chart.data(chart[Arg::x]).type == data::Type::timestamp, chart.name(Arg::x),
                     chart.name(Arg::y), present});
      trace.set("x",
                figure::TypedArray(data::Column({}, data::detail::gather(chart.data(chart[Arg::x]), kept))));
      trace.set("y", figure::TypedArray(std::move(trend.y)));
      lines.set(std::string(chart.label(chart[Arg::x])), "%{x}");
      lines.set(std::string(chart.label(chart[Arg::y])), "%{y} <b>(trend)</b>");
      header = std::move(trend.hover_header);
    }
  }
  trace.set("hovertemplate", hover_text(chart, std::move(header), lines));
}

}  // namespace cdash::px::detail
