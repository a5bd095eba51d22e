// Numbers the different values of key columns: what grouping, pivoting and sorting by several columns share.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/column.hpp>
#include <cdash/data/detail/raw_memory.hpp>
#include <cdash/data/frame.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <vector>

namespace cdash::data::detail {

// A column's values as their places 0, 1, … among its different values in rising order; `count` where the
// value is missing.
struct Ranks {
  RawVector<std::uint32_t> of_row;
  std::uint32_t count = 0;
};
CDASH_DECL Ranks ranks_of(const ColumnData& column);

struct Grouping {
  Frame frame;
  std::vector<std::string> keys;
  RawVector<std::uint32_t> group_of;     // a row's group; `first.size()` if it has none
  std::vector<std::uint32_t> first_row;  // of each group
  std::size_t size() const noexcept { return first_row.size(); }
};
CDASH_DECL Grouping group_rows(const Frame& frame, const std::vector<std::string>& keys,
                               const GroupOptions& options);

// Two keys as one: the pairs that are there, in rising order.
CDASH_DECL Ranks combined(const Ranks& left, const Ranks& right);

// Rows put together by group, in their order.
struct RowsByGroup {
  std::vector<std::uint32_t> starts;
  std::vector<std::uint32_t> rows;
  std::span<const std::uint32_t> of(std::size_t group) const noexcept {
    return std::span(rows).subspan(starts[group], starts[group + 1] - starts[group]);
  }
};
// `groups` is the number of groups; rows with that number are in none.
CDASH_DECL RowsByGroup rows_by_group(std::span<const std::uint32_t> group_of, std::size_t groups);

// Columns of one name below one another. nullptr stands for `rows` missing values, as does a column that has
// no value, whatever its type. Throws DataError that names the column if types do not go together.
struct Part {
  ColumnPtr column;
  std::size_t rows;
};
CDASH_DECL ColumnPtr concatenated(const std::vector<Part>& parts, const std::string& name);

// One column of one value a group. Throws DataError.
CDASH_DECL Column aggregate(const Grouping& grouping, const Column& column, Agg function);

}  // namespace cdash::data::detail
