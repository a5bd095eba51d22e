// Charts whose table is not the frame's: levels of a hierarchy, spans of time, slices in order.
#pragma once

#include <algorithm>
#include <cdash/data/detail/interner.hpp>
#include <cdash/figure/impl/px/types.hpp>
#include <map>
#include <numeric>
#include <unordered_map>

namespace cdash::px::detail {

// Parts of parts, from columns that name the level each row belongs to.
class Hierarchy {
 public:
  explicit Hierarchy(Chart& chart) : chart_(chart), spec_(chart.spec) {}

  void build() {
    check_leaves();
    settle_values();
    color_is_scale_ = chart_.has(Arg::color) && chart_.table.is_continuous(chart_[Arg::color]);
    carry_columns();
    for (auto depth = chart_.path.size(); depth > 0; --depth) add_level(depth);
    finish();
  }

 private:
  struct Carried {
    std::string name;
    Index source;
    enum class How : std::uint8_t { sum, weighted, same } how;
    std::vector<double> numbers;
    std::vector<data::Scalar> texts;
  };

  const data::detail::ColumnData& level(std::size_t i) const { return chart_.data(chart_.path[i]); }
  bool is_missing(std::size_t i, std::size_t row) const { return data::detail::is_missing(level(i), row); }

  std::string row_text(std::size_t row) const {
    std::string text;
    for (std::size_t i = 0; i < chart_.path.size(); ++i)
      text += (i == 0 ? "" : ", ") +
              (is_missing(i, row) ? std::string("nothing") : '"' + python_text(level(i), row) + '"');
    return '(' + text + ')';
  }

  // A row may end early, but nothing can be inside of nothing, and what has parts is not a part itself.
  void check_leaves() const {
    std::unordered_map<std::string, std::size_t> early;
    for (std::size_t row = 0; row < chart_.table.rows; ++row) {
      std::size_t end = 0;
      std::string key;
      while (end < chart_.path.size() && !is_missing(end, row)) key += python_text(level(end++), row) + '\0';
      for (auto i = end; i < chart_.path.size(); ++i)
        if (!is_missing(i, row))
          fail(spec_, "path: row " + std::to_string(row) + " has a part inside of nothing: " + row_text(row));
      if (end < chart_.path.size()) early.try_emplace(std::move(key), row);
    }
    if (early.empty()) return;
    for (std::size_t row = 0; row < chart_.table.rows; ++row) {
      std::string key;
      for (std::size_t i = 0; i < chart_.path.size() && !is_missing(i, row); ++i) {
        if (const auto found = early.find(key); i != 0 && found != early.end())
          fail(spec_, "path: row " + std::to_string(found->second) + ' ' + row_text(found->second) +
                          " ends where row " + std::to_string(row) + ' ' + row_text(row) +
                          " goes on; only what has no parts has a row of its own");
        key += python_text(level(i), row) + '\0';
      }
    }
  }

  void settle_values() {
    auto& table = chart_.table;
    if (!chart_.has(Arg::values)) {
      std::string name = "count";
      if (table.find(name) != no_column) {
        name.clear();
        for (const auto& column : table.columns) name += column.name;
      }
      const std::vector<std::int64_t> ones(table.rows, 1);
      chart_[Arg::values] = table.put(name, data::Column(ones).data());
      return;
    }
    const auto& values = chart_.data(chart_[Arg::values]);
    if (!is_numeric(values) && table.rows != 0)
      fail(spec_, "values is the column \"" + chart_.name(Arg::values) + "\", which holds " +
                      std::string(data::plural_of(values.type)) + "; it takes numbers");
    if (chart_[Arg::color] == chart_[Arg::values])
      chart_[Arg::values] = table.put(chart_.name(Arg::values) + "_sum", table[chart_[Arg::values]].data);
  }

  void carry_columns() {
    for (Index i = 0; i < static_cast<Index>(chart_.table.columns.size()); ++i) {
      const auto& name = chart_.name(i);
      if (name == "labels" || name == "parent" || name == "id") continue;
      const auto how = i == chart_[Arg::values]                     ? Carried::How::sum
                       : i == chart_[Arg::color] && color_is_scale_ ? Carried::How::weighted
                                                                    : Carried::How::same;
      carried_.push_back({name, i, how, {}, {}});
    }
  }

  // The rows that agree in the outer `depth` columns are one part.
  void add_level(std::size_t depth) {
    std::unordered_map<std::string, std::size_t> seen;
    std::vector<std::vector<std::uint32_t>> groups;
    for (std::size_t row = 0; row < chart_.table.rows; ++row) {
      std::string key;
      bool missing = false;
      for (std::size_t i = 0; i < depth; ++i) {
        missing = missing || is_missing(i, row);
        key += python_text(level(i), row) + '\0';
      }
      if (missing) continue;
      const auto [found, fresh] = seen.try_emplace(std::move(key), groups.size());
      if (fresh) groups.emplace_back();
      groups[found->second].push_back(static_cast<std::uint32_t>(row));
    }
    for (const auto& rows : groups) add_part(depth, rows);
  }

  void add_part(std::size_t depth, const std::vector<std::uint32_t>& rows) {
    std::string parent;
    for (std::size_t i = 0; i + 1 < depth; ++i)
      parent += (parent.empty() ? "" : "/") + python_text(level(i), rows.front());
    const auto label = python_text(level(depth - 1), rows.front());
    labels_.push_back(label);
    ids_.push_back(parent.empty() ? label : parent + '/' + label);
    parents_.push_back(std::move(parent));
    const auto& weights = chart_.data(chart_[Arg::values]);
    double total = 0;
    for (const auto row : rows)
      if (const auto weight = number_at(weights, row); !std::isnan(weight)) total += weight;
    for (auto& column : carried_) {
      const auto& data = chart_.data(column.source);
      if (column.how == Carried::How::same) {
        column.texts.push_back(common_text(data, rows));
        continue;
      }
      double sum = 0;
      for (const auto row : rows) {
        const auto weight = column.how == Carried::How::weighted ? number_at(weights, row) : 1.0;
        if (const auto value = number_at(data, row) * weight; !std::isnan(value)) sum += value;
      }
      column.numbers.push_back(column.how == Carried::How::weighted ? sum / total : sum);
    }
  }

  // What all rows say, or that they differ.
  static data::Scalar common_text(const data::detail::ColumnData& data,
                                  const std::vector<std::uint32_t>& rows) {
    const auto first = scalar_of(data, rows.front());
    for (const auto row : rows)
      if (!equal(first, scalar_of(data, row))) return std::string("(?)");
    if (first.kind() == data::Scalar::Kind::none) return {};
    return python_text(first);
  }

  void finish() {
    std::vector<std::uint32_t> order(labels_.size());
    std::iota(order.begin(), order.end(), std::uint32_t{0});
    if (chart_.has(Arg::color) && !color_is_scale_) {
      // So that what differs comes first.
      const auto column = std::find_if(carried_.begin(), carried_.end(),
                                       [&](const Carried& one) { return one.source == chart_[Arg::color]; });
      std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
        const auto &left = column->texts[a], &right = column->texts[b];
        const bool no_left = left.kind() == data::Scalar::Kind::none;
        const bool no_right = right.kind() == data::Scalar::Kind::none;
        if (no_left != no_right) return no_right;
        const auto compared = left.text().compare(right.text());
        return compared != 0 ? compared < 0 : a < b;
      });
    }
    Table result;
    const auto put = [&](std::string name, const data::detail::ColumnPtr& values) {
      return result.put(std::move(name), data::detail::gather(*values, order));
    };
    chart_[Arg::names] = put("labels", data::Column(labels_).data());
    chart_[Arg::parents] = put("parent", data::Column(parents_).data());
    chart_[Arg::ids] = put("id", data::Column(ids_).data());
    std::vector<Index> moved(chart_.table.columns.size(), no_column);
    for (auto& column : carried_)
      moved[static_cast<std::size_t>(column.source)] =
          put(column.name, column.how == Carried::How::same
                               ? data::detail::column_of_scalars(column.texts)
                               : data::detail::column_of_numbers(std::move(column.numbers)));
    for (const auto arg : {Arg::values, Arg::color, Arg::hover_name, Arg::facet_row, Arg::facet_col})
      if (chart_.has(arg)) chart_[arg] = moved[static_cast<std::size_t>(chart_[arg])];
    for (auto& column : chart_.custom_data) column = moved[static_cast<std::size_t>(column)];
    for (auto& one : chart_.hover.columns) one.column = moved[static_cast<std::size_t>(one.column)];
    chart_.table = std::move(result);
    chart_.path.clear();
    if (!chart_.has(Arg::color)) return;
    chart_.hover.given = true;
    if (chart_.hover.find(chart_[Arg::color]) == nullptr || !chart_.hover.keyed)
      chart_.hover.columns.push_back({chart_[Arg::color], true, {}});
  }

  Chart& chart_;
  const Spec& spec_;
  bool color_is_scale_ = false;
  std::vector<Carried> carried_;
  std::vector<std::string> labels_, parents_, ids_;
};

CDASH_DECL void build_hierarchy(Chart& chart) { Hierarchy(chart).build(); }

// --- spans of time ---

inline data::detail::ColumnPtr as_times(const Chart& chart, Arg arg) {
  const auto& column = chart.table[chart[arg]].data;
  if (column->type == data::Type::timestamp) return column;
  if (column->type != data::Type::text)
    fail(chart.spec, std::string(name_of(arg)) + " is the column \"" + chart.name(arg) + "\", which holds " +
                         std::string(data::plural_of(column->type)) +
                         "; it takes timestamps, or texts such as \"2015-02-17\"");
  std::vector<std::int64_t> times(column->size);
  std::vector<std::uint32_t> missing;
  for (std::size_t row = 0; row < column->size; ++row) {
    if (data::detail::is_missing(*column, row)) {
      missing.push_back(static_cast<std::uint32_t>(row));
      continue;
    }
    const auto text = (*column->dictionary)[column->codes()[row]];
    const auto time = data::parse_iso(text);
    if (!time)
      fail(chart.spec, std::string(name_of(arg)) + ", row " + std::to_string(row) + ": \"" +
                           std::string(text) +
                           "\" is not a time; write it as \"2015-02-17\" or \"2015-02-17T08:30:00\"");
    times[row] = time->time_since_epoch().count();
  }
  return data::detail::column_of_timestamps(std::move(times), missing);
}

CDASH_DECL void build_timeline(Chart& chart) {
  if (!chart.has(Arg::x_start) || !chart.has(Arg::x_end))
    fail(chart.spec, "x_start and x_end are both needed: where the bars begin and where they end");
  const auto start = as_times(chart, Arg::x_start);
  const auto end = as_times(chart, Arg::x_end);
  std::vector<std::int64_t> lengths(start->size);
  std::vector<std::uint32_t> missing;
  for (std::size_t row = 0; row < lengths.size(); ++row) {
    if (data::detail::is_missing(*start, row) || data::detail::is_missing(*end, row))
      missing.push_back(static_cast<std::uint32_t>(row));
    else
      lengths[row] = (end->integers()[row] - start->integers()[row]) / 1'000'000;
  }
  chart.table.columns[static_cast<std::size_t>(chart[Arg::x_start])].data = start;
  chart.table.columns[static_cast<std::size_t>(chart[Arg::x_end])].data =
      data::detail::column_of_integers(std::move(lengths), missing);
  chart[Arg::base] = chart[Arg::x_start];
  chart[Arg::x] = chart[Arg::x_end];
  chart[Arg::x_start] = chart[Arg::x_end] = no_column;
  chart.hides_x_title = true;
}

// --- slices ---

// Slices stand as plotly.js finds the names, so rows are sorted by the order that was asked for.
CDASH_DECL void order_slices(Chart& chart) {
  const auto orders = chart.spec.get<CategoryOrders>(Arg::category_orders);
  if (orders == nullptr || !chart.has(Arg::names)) return;
  const auto wanted = std::find_if(orders->list.begin(), orders->list.end(),
                                   [&](const auto& one) { return one.column == chart.name(Arg::names); });
  if (wanted == orders->list.end() || wanted->values.empty()) return;
  chart.slices_in_order = true;
  const auto& names = chart.data(chart[Arg::names]);
  auto values = wanted->values;
  std::vector<std::size_t> ranks(names.size);
  for (std::size_t row = 0; row < names.size; ++row) {
    const auto value = scalar_of(names, row);
    const auto found =
        std::find_if(values.begin(), values.end(), [&](const auto& one) { return equal(one, value); });
    ranks[row] = static_cast<std::size_t>(found - values.begin());
    if (found == values.end()) values.push_back(value);
  }
  std::vector<std::uint32_t> order(names.size);
  std::iota(order.begin(), order.end(), std::uint32_t{0});
  std::sort(order.begin(), order.end(), [&](std::uint32_t a, std::uint32_t b) {
    return ranks[a] != ranks[b] ? ranks[a] < ranks[b] : a < b;
  });
  for (auto& column : chart.table.columns) column.data = data::detail::gather(*column.data, order);
}

}  // namespace cdash::px::detail
