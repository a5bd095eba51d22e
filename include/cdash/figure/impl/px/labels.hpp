// What stands in titles and hover boxes: names of columns, "count", "avg of tip".
#pragma once

#include <cdash/figure/impl/px/types.hpp>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace cdash::px::detail {

// Lines of a hover box in order; a label comes once.
class HoverLines {
 public:
  void set(std::string label, std::string value) {
    for (auto& line : lines_) {
      if (line.first != label) continue;
      line.second = std::move(value);
      return;
    }
    lines_.emplace_back(std::move(label), std::move(value));
  }
  std::vector<std::pair<std::string, std::string>>& all() { return lines_; }

 private:
  std::vector<std::pair<std::string, std::string>> lines_;
};

// Whether the part is a count or sum, and not the column's values.
inline bool shows_statistic(const Chart& chart, Arg role) {
  if (!chart.spec.has(Arg::histfunc) && chart.spec.function != Function::ecdf) return false;
  if (role == Arg::z) return true;
  if (!chart.has_orientation) return false;
  return (role == Arg::x && chart.orientation == "h") || (role == Arg::y && chart.orientation == "v");
}

// What an axis of normalised counts or sums is called.
inline std::string normalised(const Chart& chart, std::string label, std::string_view column) {
  const auto norm = std::string(chart.histnorm);
  if (label == "count") return norm;
  const bool share = norm == "probability" || norm == "percent";
  const auto what = norm == "probability" ? std::string("fraction") : norm;
  if (chart.histfunc == "sum")
    return share ? what + " of " + label : norm + " weighted by " + std::string(column);
  return share ? what + " of sum of " + label : norm + " of " + label;
}

// The label of a part of the chart; nothing, if no column plays it and no statistic does.
inline std::optional<std::string> decorated_label(const Chart& chart, Index column, Arg role) {
  const auto name = column >= 0 ? chart.label(column) : std::string_view();
  if (!shows_statistic(chart, role)) return column >= 0 ? std::optional<std::string>(name) : std::nullopt;
  const auto shown = column >= 0 ? std::string(name) : std::string("None");
  std::string label = "count";
  if (!chart.histfunc.empty() && chart.histfunc != "count")
    label = std::string(chart.histfunc) + " of " + shown;
  if (!chart.histnorm.empty()) label = normalised(chart, std::move(label), shown);
  if (const auto norm = chart.spec.text(Arg::barnorm); !norm.empty())
    label += " (normalized as " + std::string(norm) + ')';
  return label;
}

}  // namespace cdash::px::detail
