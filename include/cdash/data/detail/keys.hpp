// Numbers the different values of key columns: what grouping, pivoting and sorting by several columns share.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/column.hpp>
#include <cdash/data/frame.hpp>
#include <cstdint>
#include <string>
#include <vector>

namespace cdash::data::detail {

// A column's values as their places 0, 1, … among its different values in rising order; `count` where the
// value is missing.
struct Ranks {
  std::vector<std::uint32_t> of_row;
  std::uint32_t count = 0;
};
CDASH_DECL Ranks ranks_of(const ColumnData& column);

struct Grouping {
  Frame frame;
  std::vector<std::string> keys;
  std::vector<std::uint32_t> group_of;   // a row's group; `first.size()` if it has none
  std::vector<std::uint32_t> first_row;  // of each group
  std::size_t size() const noexcept { return first_row.size(); }
};
CDASH_DECL Grouping group_rows(const Frame& frame, const std::vector<std::string>& keys,
                               const GroupOptions& options);

// Rows put together by group: those of group g are rows[starts[g]] to rows[starts[g + 1]], in their order.
struct RowsByGroup {
  std::vector<std::uint32_t> starts;
  std::vector<std::uint32_t> rows;
};
CDASH_DECL RowsByGroup rows_by_group(const Grouping& grouping);

// The column at these rows; no_row gives a missing value.
inline constexpr std::uint32_t no_row = 0xFFFFFFFF;
CDASH_DECL ColumnPtr gather_or_missing(const ColumnData& column, std::span<const std::uint32_t> rows);

// One column of one value a group. Throws DataError.
CDASH_DECL Column aggregate(const Grouping& grouping, const Column& column, Agg function);

}  // namespace cdash::data::detail
