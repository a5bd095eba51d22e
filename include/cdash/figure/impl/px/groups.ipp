// Bodies of groups.hpp.
#pragma once

#include <algorithm>
#include <cdash/figure/impl/px/groups.hpp>
#include <unordered_map>

namespace cdash::px::detail {

inline std::vector<Mapping> make_mappings(const Chart& chart, const Look& look) {
  const auto& spec = chart.spec;
  std::vector<Mapping> mappings;
  mappings.reserve(8);
  const auto add = [&](Arg arg, std::string_view path, Texts sequence, Arg map) {
    mappings.push_back({arg, chart[arg], path, std::move(sequence), spec.get<ValueMap>(map), true, {}});
  };
  const auto scatter = chart.type == Type::scatter || chart.type == Type::scattergl;
  if (spec.has(Arg::color) && spec.has(Arg::color_discrete_sequence) && !is_slices(chart.type) &&
      !is_hierarchy(chart.type) && !chart.color_is_scale) {
    const bool line = !spec.has(Arg::color_continuous_scale) &&
                      (spec.has(Arg::line_group) || chart.type == Type::histogram2dcontour);
    add(Arg::color, line ? "line.color" : "marker.color", look.colors(chart.type), Arg::color_discrete_map);
  }
  if (spec.has(Arg::line_dash)) add(Arg::line_dash, "line.dash", look.dashes(), Arg::line_dash_map);
  if (spec.has(Arg::symbol)) add(Arg::symbol, "marker.symbol", look.symbols(), Arg::symbol_map);
  if (spec.has(Arg::pattern_shape))
    add(Arg::pattern_shape, scatter ? "fillpattern.shape" : "marker.pattern.shape", look.patterns(),
        Arg::pattern_shape_map);
  for (const auto arg : {Arg::animation_frame, Arg::facet_row, Arg::facet_col, Arg::line_group})
    if (spec.has(arg)) mappings.push_back({arg, chart[arg], {}, {}, nullptr, false, {}});
  return mappings;
}

// A grouping column: where each row's value stands in the order.
struct Grouper {
  Index column;
  std::vector<std::uint32_t> ranks;  // by row
  std::size_t values = 0;
  bool has_missing = false;
  std::uint32_t missing_rank = 0;
};

inline Grouper make_grouper(const Chart& chart, Index column, std::vector<Order>& orders) {
  const auto& data = chart.data(column);
  const auto& name = chart.name(column);
  auto order =
      std::find_if(orders.begin(), orders.end(), [&](const Order& one) { return one.column == name; });
  if (order == orders.end()) order = orders.insert(orders.end(), Order{name, {}});
  Grouper grouper{column, std::vector<std::uint32_t>(data.size), 0, false, 0};
  std::unordered_map<std::uint64_t, std::uint32_t> seen;
  const auto user_values = order->values.size();
  const auto rank_of = [&](std::size_t row) {
    const auto value = scalar_of(data, row);
    // What the user ordered comes first; a value of the frame that is not there goes to the end.
    for (std::size_t i = 0; i < user_values; ++i)
      if (equal(order->values[i], value)) return static_cast<std::uint32_t>(i);
    order->values.push_back(value);
    return static_cast<std::uint32_t>(order->values.size() - 1);
  };
  const bool is_codes = data.type == data::Type::text;
  std::vector<std::uint32_t> by_code;
  constexpr auto unseen = static_cast<std::uint32_t>(-1);
  if (is_codes) by_code.assign(data.dictionary->size() + 1, unseen);
  for (std::size_t row = 0; row < data.size; ++row) {
    if (data::detail::is_missing(data, row)) {
      if (!grouper.has_missing) grouper.missing_rank = rank_of(row);
      if (!grouper.has_missing) ++grouper.values;
      grouper.has_missing = true;
      grouper.ranks[row] = grouper.missing_rank;
      continue;
    }
    if (is_codes) {
      auto& rank = by_code[data.codes()[row]];
      if (rank == unseen) {
        rank = rank_of(row);
        ++grouper.values;
      }
      grouper.ranks[row] = rank;
      continue;
    }
    const auto [found, fresh] = seen.try_emplace(key_of(data, row), 0);
    if (fresh) {
      found->second = rank_of(row);
      ++grouper.values;
    }
    grouper.ranks[row] = found->second;
  }
  return grouper;
}

inline void split(const Chart& chart, Groups& result, const std::vector<Grouper>& groupers) {
  // The order of columns: as the orders stand, the user's first.
  std::vector<const Grouper*> sorted;
  for (const auto& order : result.orders)
    for (const auto& grouper : groupers)
      if (chart.name(grouper.column) == order.column) sorted.push_back(&grouper);
  const auto order_of = [&](const Grouper& grouper) -> const Order& {
    return *result.order(chart.name(grouper.column));
  };
  std::unordered_map<std::uint64_t, std::uint32_t> seen;
  std::vector<std::pair<std::uint64_t, std::vector<std::uint32_t>>> groups;
  for (std::size_t row = 0; row < chart.table.rows; ++row) {
    std::uint64_t key = 0;
    bool missing = false;
    for (const auto grouper : sorted) {
      missing = missing || (grouper->has_missing && grouper->ranks[row] == grouper->missing_rank);
      key = key * order_of(*grouper).values.size() + grouper->ranks[row];
    }
    if (missing) continue;
    const auto [found, fresh] = seen.try_emplace(key, static_cast<std::uint32_t>(groups.size()));
    if (fresh) groups.push_back({key, {}});
    groups[found->second].second.push_back(static_cast<std::uint32_t>(row));
  }
  std::sort(groups.begin(), groups.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
  for (auto& [key, rows] : groups) {
    Group group;
    group.all = rows.size() == chart.table.rows;
    const auto first = rows.front();
    for (const auto& mapping : result.mappings) {
      const auto grouper = std::find_if(groupers.begin(), groupers.end(),
                                        [&](const Grouper& one) { return one.column == mapping.column; });
      group.values.push_back(grouper == groupers.end() ? 0 : grouper->ranks[first]);
    }
    group.rows = std::move(rows);
    result.groups.push_back(std::move(group));
  }
}

// The look of every value: the user's, else the next of the sequence.
inline void assign_looks(Groups& result, const Chart& chart) {
  for (auto& mapping : result.mappings) {
    if (mapping.path.empty()) continue;
    if (mapping.column == no_column) {
      mapping.looks.assign(1, std::string(mapping.sequence.empty() ? "" : mapping.sequence.front()));
      continue;
    }
    const auto& values = result.order(chart.name(mapping.column))->values;
    auto used = mapping.map != nullptr ? mapping.map->list.size() : 0;
    for (const auto& value : values) {
      if (mapping.is_identity()) {
        mapping.looks.push_back(value.kind() == data::Scalar::Kind::text ? value.text() : python_text(value));
        continue;
      }
      const ValueMap::Item* given = nullptr;
      if (mapping.map != nullptr)
        for (const auto& item : mapping.map->list)
          if (equal(item.value, value)) given = &item;
      mapping.looks.push_back(
          given != nullptr ? given->look : std::string(mapping.sequence[used++ % mapping.sequence.size()]));
    }
  }
}

CDASH_DECL Groups make_groups(const Chart& chart, const Look& look) {
  Groups result;
  result.mappings = make_mappings(chart, look);
  if (const auto orders = chart.spec.get<CategoryOrders>(Arg::category_orders))
    for (const auto& item : orders->list) result.orders.push_back({item.column, item.values});
  std::vector<Grouper> groupers;
  bool single = true;
  for (const auto& mapping : result.mappings) {
    if (mapping.column == no_column) continue;
    if (std::any_of(groupers.begin(), groupers.end(),
                    [&](const Grouper& one) { return one.column == mapping.column; }))
      continue;
    groupers.push_back(make_grouper(chart, mapping.column, result.orders));
    single = single && groupers.back().values == 1;
  }
  if (groupers.empty()) {
    result.groups.push_back({true, {}, std::vector<std::uint32_t>(result.mappings.size(), 0)});
  } else if (single) {
    // One value everywhere, be it a missing one.
    Group group;
    for (const auto& mapping : result.mappings) {
      const auto grouper = std::find_if(groupers.begin(), groupers.end(),
                                        [&](const Grouper& one) { return one.column == mapping.column; });
      group.values.push_back(grouper == groupers.end() ? 0 : grouper->ranks.front());
    }
    result.groups.push_back(std::move(group));
  } else {
    split(chart, result, groupers);
  }
  assign_looks(result, chart);
  return result;
}

}  // namespace cdash::px::detail
