// Bodies of data/impl/keys.hpp.
#pragma once

#include <algorithm>
#include <cdash/data/detail/interner.hpp>
#include <cdash/data/impl/keys.hpp>
#include <cmath>
#include <cstring>
#include <limits>
#include <numeric>

namespace cdash::data::detail {

// Numbers 64-bit values from 0 in order of first appearance.
class ValueCodes {
 public:
  ValueCodes() : slots_(1024), seed_(hash_seed() | 1) {}

  std::uint32_t code(std::uint64_t value) {
    for (auto at = place(value);; at = (at + 1) & (slots_.size() - 1)) {
      auto& slot = slots_[at];
      if (slot == 0) {
        values_.push_back(value);
        slot = static_cast<std::uint32_t>(values_.size());
        if (values_.size() * 2 > slots_.size()) grow();
        return static_cast<std::uint32_t>(values_.size() - 1);
      }
      if (values_[slot - 1] == value) return slot - 1;
    }
  }
  // As code(), but without adding; `size()` if it is not there.
  std::uint32_t find(std::uint64_t value) const noexcept {
    for (auto at = place(value);; at = (at + 1) & (slots_.size() - 1)) {
      const auto slot = slots_[at];
      if (slot == 0) return size();
      if (values_[slot - 1] == value) return slot - 1;
    }
  }
  std::uint32_t size() const noexcept { return static_cast<std::uint32_t>(values_.size()); }
  const std::vector<std::uint64_t>& values() const noexcept { return values_; }

 private:
  std::size_t place(std::uint64_t value) const noexcept {
    return static_cast<std::size_t>(folded_product(value ^ seed_, 0x9E3779B97F4A7C15)) & (slots_.size() - 1);
  }
  void grow() {
    slots_.assign(slots_.size() * 2, 0);
    for (std::uint32_t i = 0; i < size(); ++i) {
      auto at = place(values_[i]);
      while (slots_[at] != 0) at = (at + 1) & (slots_.size() - 1);
      slots_[at] = i + 1;
    }
  }

  std::vector<std::uint32_t> slots_;  // a value's code + 1, or 0
  std::vector<std::uint64_t> values_;
  std::uint64_t seed_;
};

// 0.0 and -0.0 are one value.
inline std::uint64_t bits_of(double number) noexcept {
  if (number == 0) return 0;
  std::uint64_t bits = 0;
  std::memcpy(&bits, &number, sizeof bits);
  return bits;
}
inline double number_of_bits(std::uint64_t bits) noexcept {
  double number = 0;
  std::memcpy(&number, &bits, sizeof number);
  return number;
}

// Codes as places in rising order of what they stand for.
template <class Less>
inline std::vector<std::uint32_t> places(std::uint32_t count, const Less& less) {
  std::vector<std::uint32_t> order(count);
  std::iota(order.begin(), order.end(), std::uint32_t{0});
  std::sort(order.begin(), order.end(), less);
  std::vector<std::uint32_t> place(count);
  for (std::uint32_t i = 0; i < count; ++i) place[order[i]] = i;
  return place;
}

// From numbers below `bound`, or `bound` for none: those that are there, numbered without gaps.
inline Ranks without_gaps(RawVector<std::uint32_t> numbers, std::uint32_t bound) {
  std::vector<std::uint32_t> place(std::size_t{bound} + 1);
  for (const auto number : numbers) place[number] = 1;
  std::uint32_t count = 0;
  for (std::uint32_t i = 0; i < bound; ++i)
    if (place[i] != 0) place[i] = count++;
  place[bound] = count;
  if (count != bound)
    for (auto& number : numbers) number = place[number];
  return {std::move(numbers), count};
}

template <class Bits, class Less>
inline Ranks ranks_by_hash(const ColumnData& column, const Bits& bits, const Less& less) {
  ValueCodes codes;
  Ranks ranks;
  ranks.of_row.resize(column.size);
  for (std::size_t row = 0; row < column.size; ++row)
    ranks.of_row[row] = is_missing(column, row) ? no_row : codes.code(bits(row));
  const auto& values = codes.values();
  ranks.count = codes.size();
  const auto place =
      places(codes.size(), [&](std::uint32_t a, std::uint32_t b) { return less(values[a], values[b]); });
  for (auto& rank : ranks.of_row) rank = rank == no_row ? ranks.count : place[rank];
  return ranks;
}

inline Ranks ranks_of_integers(const ColumnData& column) {
  const auto* values = column.integers();
  auto low = std::numeric_limits<std::int64_t>::max();
  auto high = std::numeric_limits<std::int64_t>::min();
  for (std::size_t row = 0; row < column.size; ++row) {
    if (!column.is_valid(row)) continue;
    low = std::min(low, values[row]);
    high = std::max(high, values[row]);
  }
  if (low > high) return {RawVector<std::uint32_t>(column.size, 0), 0};
  const auto range = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low);
  // Years, months, small ids: a table of all numbers from the lowest to the highest.
  if (range < std::max<std::uint64_t>(1 << 16, column.size)) {
    const auto bound = static_cast<std::uint32_t>(range) + 1;
    RawVector<std::uint32_t> numbers(column.size);
    if (column.valid == nullptr)
      for (std::size_t row = 0; row < column.size; ++row)
        numbers[row] = static_cast<std::uint32_t>(values[row] - low);
    else
      for (std::size_t row = 0; row < column.size; ++row)
        numbers[row] = column.is_valid(row) ? static_cast<std::uint32_t>(values[row] - low) : bound;
    return without_gaps(std::move(numbers), bound);
  }
  return ranks_by_hash(
      column, [&](std::size_t row) { return static_cast<std::uint64_t>(values[row]); },
      [](std::uint64_t a, std::uint64_t b) {
        return static_cast<std::int64_t>(a) < static_cast<std::int64_t>(b);
      });
}

inline Ranks ranks_of_texts(const ColumnData& column) {
  const auto& texts = *column.dictionary;
  const auto* codes = column.codes();
  std::vector<std::uint8_t> used(texts.size());
  for (std::size_t row = 0; row < column.size; ++row) used[codes[row]] = 1;
  std::vector<std::uint32_t> order;
  for (std::uint32_t code = 1; code < used.size(); ++code)
    if (used[code] != 0) order.push_back(code);
  std::sort(order.begin(), order.end(),
            [&](std::uint32_t a, std::uint32_t b) { return texts[a] < texts[b]; });
  Ranks ranks;
  // A dictionary may hold a text twice (one that another library made).
  std::vector<std::uint32_t> place(texts.size());
  for (std::size_t i = 0; i < order.size(); ++i) {
    if (i != 0 && texts[order[i]] != texts[order[i - 1]]) ++ranks.count;
    place[order[i]] = ranks.count;
  }
  if (!order.empty()) ++ranks.count;
  place[0] = ranks.count;
  ranks.of_row.resize(column.size);
  for (std::size_t row = 0; row < column.size; ++row) ranks.of_row[row] = place[codes[row]];
  return ranks;
}

CDASH_DECL Ranks ranks_of(const ColumnData& column) {
  switch (column.type) {
    case Type::number:
      return ranks_by_hash(
          column, [&](std::size_t row) { return bits_of(column.numbers()[row]); },
          [](std::uint64_t a, std::uint64_t b) { return number_of_bits(a) < number_of_bits(b); });
    case Type::boolean: {
      RawVector<std::uint32_t> numbers(column.size);
      for (std::size_t row = 0; row < column.size; ++row)
        numbers[row] = column.is_valid(row) ? column.booleans()[row] : 2;
      return without_gaps(std::move(numbers), 2);
    }
    case Type::text:
      return ranks_of_texts(column);
    case Type::integer:
    case Type::timestamp:
      break;
  }
  return ranks_of_integers(column);
}

CDASH_DECL Ranks combined(const Ranks& left, const Ranks& right) {
  const auto rows = left.of_row.size();
  const auto pairs = std::uint64_t{left.count} * right.count;
  const auto has_none = [&](std::size_t row) {
    return left.of_row[row] == left.count || right.of_row[row] == right.count;
  };
  const auto pair = [&](std::size_t row) {
    return std::uint64_t{left.of_row[row]} * right.count + right.of_row[row];
  };
  if (pairs <= std::max<std::uint64_t>(1 << 16, std::min<std::uint64_t>(rows * 2, 0xFFFFFFF0))) {
    RawVector<std::uint32_t> numbers(rows);
    const auto bound = static_cast<std::uint32_t>(pairs);
    for (std::size_t row = 0; row < rows; ++row)
      numbers[row] = has_none(row) ? bound : static_cast<std::uint32_t>(pair(row));
    return without_gaps(std::move(numbers), bound);
  }
  ValueCodes codes;
  Ranks ranks;
  ranks.of_row.resize(rows);
  for (std::size_t row = 0; row < rows; ++row)
    ranks.of_row[row] = has_none(row) ? no_row : codes.code(pair(row));
  ranks.count = codes.size();
  const auto place = places(
      codes.size(), [&](std::uint32_t a, std::uint32_t b) { return codes.values()[a] < codes.values()[b]; });
  for (auto& rank : ranks.of_row) rank = rank == no_row ? ranks.count : place[rank];
  return ranks;
}

CDASH_DECL Grouping group_rows(const Frame& frame, const std::vector<std::string>& keys,
                               const GroupOptions& options) {
  if (keys.empty()) throw DataError("cdash: group_by needs at least one column to group by");
  Grouping grouping{frame, keys, {}, {}};
  Ranks ranks;
  for (std::size_t i = 0; i < keys.size(); ++i) {
    if (std::find(keys.begin(), keys.begin() + static_cast<std::ptrdiff_t>(i), keys[i]) !=
        keys.begin() + static_cast<std::ptrdiff_t>(i))
      throw DataError("cdash: column \"" + keys[i] + "\" is given twice as a key");
    auto next = ranks_of(*frame[keys[i]].data());
    if (options.missing == MissingKeys::kept &&
        std::find(next.of_row.begin(), next.of_row.end(), next.count) != next.of_row.end())
      ++next.count;
    ranks = i == 0 ? std::move(next) : combined(ranks, next);
  }
  auto& first = grouping.first_row;
  first.assign(ranks.count, no_row);
  std::vector<std::uint32_t> seen;  // the groups, as they come
  for (std::size_t row = 0; row < ranks.of_row.size() && seen.size() < ranks.count; ++row) {
    const auto rank = ranks.of_row[row];
    if (rank == ranks.count || first[rank] != no_row) continue;
    first[rank] = static_cast<std::uint32_t>(row);
    seen.push_back(rank);
  }
  if (options.order == KeyOrder::first_seen) {
    std::vector<std::uint32_t> place(std::size_t{ranks.count} + 1);
    for (std::uint32_t i = 0; i < ranks.count; ++i) place[seen[i]] = i;
    place[ranks.count] = ranks.count;
    for (auto& rank : ranks.of_row) rank = place[rank];
    std::sort(first.begin(), first.end());
  }
  grouping.group_of = std::move(ranks.of_row);
  return grouping;
}

CDASH_DECL RowsByGroup rows_by_group(std::span<const std::uint32_t> group_of, std::size_t groups) {
  RowsByGroup result;
  result.starts.assign(groups + 2, 0);
  for (const auto group : group_of) ++result.starts[group + 1];
  std::partial_sum(result.starts.begin(), result.starts.end(), result.starts.begin());
  auto next = result.starts;
  result.rows.resize(group_of.size());
  for (std::size_t row = 0; row < group_of.size(); ++row)
    result.rows[next[group_of[row]]++] = static_cast<std::uint32_t>(row);
  return result;
}

}  // namespace cdash::data::detail
