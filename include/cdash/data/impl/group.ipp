// Bodies of data/group.hpp.
#pragma once

#include <algorithm>
#include <cdash/data/frame.hpp>
#include <cdash/data/group.hpp>
#include <cdash/data/impl/keys.hpp>
#include <cmath>
#include <limits>
#include <optional>

namespace cdash::data {
namespace detail {

inline constexpr double nan_value = std::numeric_limits<double>::quiet_NaN();

[[noreturn]] inline void throw_no_function(const Column& column, Agg function, std::string_view wanted) {
  throw DataError("cdash: column \"" + column.name() + "\" holds " + std::string(plural_of(column.type())) +
                  ", which have no " + std::string(function.name()) + "; " + std::string(wanted));
}

// Calls each(group, row, value) for every row with a value. Rows without a group come with a group more.
template <class T, class Each>
inline void for_values(const Grouping& grouping, const ColumnData& column, const T* values,
                       const Each& each) {
  const auto* groups = grouping.group_of.data();
  for (std::size_t row = 0; row < column.size; ++row) {
    if constexpr (std::is_same_v<T, double>) {
      if (std::isnan(values[row])) continue;
    } else {
      if (!column.is_valid(row)) continue;
    }
    each(groups[row], row, values[row]);
  }
}
template <class Each>
inline void for_numbers(const Grouping& grouping, const ColumnData& column, const Each& each) {
  if (column.type == Type::number)
    for_values(grouping, column, column.numbers(), each);
  else if (column.type == Type::boolean)
    for_values(grouping, column, column.booleans(), each);
  else
    for_values(grouping, column, column.integers(), each);
}

// A sum of doubles that keeps what each addition rounds away (Kahan).
struct CarefulSum {
  double sum = 0;
  double lost = 0;
  void add(double value) noexcept {
    const auto corrected = value - lost;
    const auto total = sum + corrected;
    lost = total - sum - corrected;
    if (std::isnan(lost)) lost = 0;  // an infinity came in
    sum = total;
  }
};

inline std::vector<std::int64_t> counts(const Grouping& grouping, const ColumnData& column) {
  std::vector<std::int64_t> result(grouping.size() + 1);
  for (std::size_t row = 0; row < column.size; ++row)
    result[grouping.group_of[row]] += is_missing(column, row) ? 0 : 1;
  result.pop_back();
  return result;
}
inline std::vector<std::int64_t> sizes(const Grouping& grouping) {
  std::vector<std::int64_t> result(grouping.size() + 1);
  for (const auto group : grouping.group_of) ++result[group];
  result.pop_back();
  return result;
}

inline std::vector<std::int64_t> whole_sums(const Grouping& grouping, const Column& column) {
  std::vector<std::int64_t> sums(grouping.size() + 1);
  bool fits = true;
  const auto add = [&](std::uint32_t group, std::size_t, std::int64_t value) {
    auto& sum = sums[group];
    const auto wrapped =
        static_cast<std::int64_t>(static_cast<std::uint64_t>(sum) + static_cast<std::uint64_t>(value));
    fits = fits && ((wrapped < sum) == (value < 0) || group == grouping.size());
    sum = wrapped;
  };
  const auto& data = *column.data();
  if (data.type == Type::boolean)
    for_values(grouping, data, data.booleans(), add);
  else
    for_values(grouping, data, data.integers(), add);
  if (!fits)
    throw DataError("cdash: a sum of column \"" + column.name() +
                    "\" does not fit into 64 bits; make it a column of double first");
  sums.pop_back();
  return sums;
}

inline std::vector<CarefulSum> number_sums(const Grouping& grouping, const ColumnData& column) {
  std::vector<CarefulSum> sums(grouping.size() + 1);
  for_numbers(grouping, column, [&](std::uint32_t group, std::size_t, auto value) {
    sums[group].add(static_cast<double>(value));
  });
  sums.pop_back();
  return sums;
}

inline std::vector<double> variances(const Grouping& grouping, const ColumnData& column) {
  struct Moments {
    double count = 0, mean = 0, squares = 0;
  };
  std::vector<Moments> moments(grouping.size() + 1);
  for_numbers(grouping, column, [&](std::uint32_t group, std::size_t, auto value) {
    auto& m = moments[group];
    const auto number = static_cast<double>(value);
    m.count += 1;
    const auto before = m.mean;
    m.mean += (number - before) / m.count;
    m.squares += (number - m.mean) * (number - before);
  });
  std::vector<double> result(grouping.size());
  for (std::size_t i = 0; i < result.size(); ++i)
    result[i] = moments[i].count < 2 ? nan_value : moments[i].squares / (moments[i].count - 1);
  return result;
}

// The groups' values together, and what is at the fraction `q` of each.
template <class T>
inline void quantiles(const Grouping& grouping, const ColumnData& column, double q, std::vector<T>& result,
                      std::vector<std::uint32_t>& missing) {
  auto starts = counts(grouping, column);
  std::int64_t total = 0;
  for (auto& start : starts) total += std::exchange(start, total);
  std::vector<T> values(static_cast<std::size_t>(total));
  auto next = starts;
  starts.push_back(total);
  for_numbers(grouping, column, [&](std::uint32_t group, std::size_t, auto value) {
    if (group < next.size()) values[static_cast<std::size_t>(next[group]++)] = static_cast<T>(value);
  });
  result.assign(grouping.size(), T{});
  for (std::size_t group = 0; group < grouping.size(); ++group) {
    const auto count = starts[group + 1] - starts[group];
    if (count == 0) {
      missing.push_back(static_cast<std::uint32_t>(group));
      continue;
    }
    const auto from = values.begin() + starts[group];
    const auto end = values.begin() + starts[group + 1];
    const auto place = q * static_cast<double>(count - 1);
    const auto below = from + static_cast<std::ptrdiff_t>(place);
    const auto part = place - std::floor(place);
    std::nth_element(from, below, end);
    auto value = *below;
    if (part > 0) {
      const auto above = *std::min_element(below + 1, end);
      if constexpr (std::is_same_v<T, double>)
        value += (above - value) * part;
      else
        value += static_cast<T>(std::llround(static_cast<double>(above - value) * part));
    }
    result[group] = value;
  }
}

// For each group the row whose value comes before all others', or no_row.
template <class Before>
inline std::vector<std::uint32_t> best_rows(const Grouping& grouping, const ColumnData& column,
                                            const Before& before) {
  std::vector<std::uint32_t> rows(grouping.size() + 1, no_row);
  for (std::size_t row = 0; row < column.size; ++row) {
    if (is_missing(column, row)) continue;
    auto& best = rows[grouping.group_of[row]];
    if (best == no_row || before(row, std::size_t{best})) best = static_cast<std::uint32_t>(row);
  }
  rows.pop_back();
  return rows;
}
inline std::vector<std::uint32_t> extreme_rows(const Grouping& grouping, const ColumnData& column,
                                               Side side) {
  const auto by = [&](const auto* values) {
    return best_rows(grouping, column, [&](std::size_t a, std::size_t b) {
      return side == Side::low ? values[a] < values[b] : values[b] < values[a];
    });
  };
  switch (column.type) {
    case Type::number:
      return by(column.numbers());
    case Type::boolean:
      return by(column.booleans());
    case Type::text: {
      const auto ranks = ranks_of(column);
      return by(ranks.of_row.data());
    }
    case Type::integer:
    case Type::timestamp:
      break;
  }
  return by(column.integers());
}

inline std::vector<std::int64_t> different(const Grouping& grouping, const ColumnData& column) {
  const auto ranks = ranks_of(column);
  const auto by_group = rows_by_group(grouping.group_of, grouping.size());
  std::vector<std::int64_t> result(grouping.size());
  std::vector<std::uint32_t> seen_in(std::size_t{ranks.count} + 1, no_row);
  for (std::uint32_t group = 0; group < result.size(); ++group) {
    for (const auto row : by_group.of(group)) {
      const auto rank = ranks.of_row[row];
      if (rank == ranks.count || seen_in[rank] == group) continue;
      seen_in[rank] = group;
      ++result[group];
    }
  }
  return result;
}

// Means of times: from their first one, so that nothing is rounded on the way.
inline ColumnPtr mean_times(const Grouping& grouping, const ColumnData& column) {
  const auto first = best_rows(grouping, column, [](std::size_t, std::size_t) { return false; });
  std::vector<CarefulSum> sums(grouping.size() + 1);
  const auto* values = column.integers();
  for_values(grouping, column, values, [&](std::uint32_t group, std::size_t, std::int64_t value) {
    if (group < first.size())
      sums[group].add(static_cast<double>(value) - static_cast<double>(values[first[group]]));
  });
  const auto count = counts(grouping, column);
  std::vector<std::int64_t> result(grouping.size());
  std::vector<std::uint32_t> missing;
  for (std::uint32_t group = 0; group < result.size(); ++group) {
    if (count[group] == 0)
      missing.push_back(group);
    else
      result[group] =
          values[first[group]] + std::llround(sums[group].sum / static_cast<double>(count[group]));
  }
  return column_of_timestamps(std::move(result), missing);
}

inline ColumnPtr means(const Grouping& grouping, const ColumnData& column) {
  const auto sums = number_sums(grouping, column);
  const auto count = counts(grouping, column);
  std::vector<double> result(grouping.size());
  for (std::size_t i = 0; i < result.size(); ++i)
    result[i] = count[i] == 0 ? nan_value : sums[i].sum / static_cast<double>(count[i]);
  return column_of_numbers(std::move(result));
}

inline ColumnPtr quantile_column(const Grouping& grouping, const ColumnData& column, double q) {
  std::vector<std::uint32_t> missing;
  if (column.type == Type::timestamp) {
    std::vector<std::int64_t> times;
    quantiles(grouping, column, q, times, missing);
    return column_of_timestamps(std::move(times), missing);
  }
  std::vector<double> numbers;
  quantiles(grouping, column, q, numbers, missing);
  for (const auto group : missing) numbers[group] = nan_value;
  return column_of_numbers(std::move(numbers));
}

CDASH_DECL Column aggregate(const Grouping& grouping, const Column& column, Agg function) {
  const auto& data = *column.data();
  const bool is_text = data.type == Type::text;
  const bool is_time = data.type == Type::timestamp;
  switch (function.function()) {
    case Agg::sum:
    case Agg::std:
    case Agg::var:
      if (is_time)
        throw_no_function(column, function, "mean, median, quantile, min, max, first, last and counts do");
      [[fallthrough]];
    case Agg::mean:
    case Agg::median:
    case Agg::quantile_at:
      if (is_text) throw_no_function(column, function, "count, size, nunique, min, max, first and last do");
      break;
    default:
      break;
  }
  const auto from_rows = [&](const std::vector<std::uint32_t>& rows) {
    return gather_or_missing(data, rows);
  };
  ColumnPtr result;
  switch (function.function()) {
    case Agg::count:
      result = column_of_integers(counts(grouping, data), {});
      break;
    case Agg::size:
      result = column_of_integers(sizes(grouping), {});
      break;
    case Agg::sum:
      if (data.type == Type::number) {
        std::vector<double> sums;
        sums.reserve(grouping.size());
        for (const auto& sum : number_sums(grouping, data)) sums.push_back(sum.sum);
        result = column_of_numbers(std::move(sums));
      } else {
        result = column_of_integers(whole_sums(grouping, column), {});
      }
      break;
    case Agg::mean:
      result = is_time ? mean_times(grouping, data) : means(grouping, data);
      break;
    case Agg::median:
    case Agg::quantile_at:
      result = quantile_column(grouping, data, function.q());
      break;
    case Agg::min:
      result = from_rows(extreme_rows(grouping, data, Side::low));
      break;
    case Agg::max:
      result = from_rows(extreme_rows(grouping, data, Side::high));
      break;
    case Agg::first:
      result = from_rows(best_rows(grouping, data, [](std::size_t, std::size_t) { return false; }));
      break;
    case Agg::last:
      result = from_rows(best_rows(grouping, data, [](std::size_t, std::size_t) { return true; }));
      break;
    case Agg::std: {
      auto numbers = variances(grouping, data);
      for (auto& number : numbers) number = std::sqrt(number);
      result = column_of_numbers(std::move(numbers));
      break;
    }
    case Agg::var:
      result = column_of_numbers(variances(grouping, data));
      break;
    case Agg::nunique:
      result = column_of_integers(different(grouping, data), {});
      break;
  }
  return Column({}, std::move(result));
}

}  // namespace detail

CDASH_DECL std::size_t Groups::size() const noexcept { return grouping_->size(); }

CDASH_DECL Frame Groups::keys() const {
  return grouping_->frame.select(grouping_->keys).take(grouping_->first_row);
}

CDASH_DECL Frame Groups::operator[](std::size_t group) const {
  if (group >= size())
    throw DataError("cdash: there is no group " + std::to_string(group) + ": there are " +
                    std::to_string(size()) + ", counted from 0");
  std::vector<std::uint32_t> rows;
  for (std::size_t row = 0; row < grouping_->group_of.size(); ++row)
    if (grouping_->group_of[row] == group) rows.push_back(static_cast<std::uint32_t>(row));
  return grouping_->frame.take(std::move(rows));
}

CDASH_DECL Frame Groups::agg(const std::vector<Aggregation>& results) const {
  std::vector<NamedColumn> columns;
  const auto keys_of = keys();
  for (const auto& key : grouping_->keys) columns.emplace_back(key, keys_of[key]);
  for (const auto& [column, function, given] : results) {
    const auto& name = given.empty() ? column : given;
    const auto same = std::any_of(columns.begin(), columns.end(), [&](auto& c) { return c.name == name; });
    if (same)
      throw DataError("cdash: two columns of the result would be named \"" + name +
                      "\"; give one a name of its own: {\"" + column +
                      "\", Agg::" + std::string(function.name()) + ", \"" + column + ' ' +
                      std::string(function.name()) + "\"}");
    columns.emplace_back(name, detail::aggregate(*grouping_, grouping_->frame[column], function));
  }
  return Frame(std::move(columns));
}

CDASH_DECL Groups Frame::group_by(std::initializer_list<std::string> keys,
                                  const GroupOptions& options) const {
  return group_by(std::vector<std::string>(keys), options);
}

CDASH_DECL Groups Frame::group_by(const std::string& key, const GroupOptions& options) const {
  return group_by(std::vector<std::string>{key}, options);
}

CDASH_DECL Groups Frame::group_by(const std::vector<std::string>& keys, const GroupOptions& options) const {
  return Groups(std::make_shared<const detail::Grouping>(detail::group_rows(*this, keys, options)));
}

}  // namespace cdash::data
