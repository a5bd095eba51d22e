// Bodies of detail::gather and gather_or_missing: a column's values at some rows.
#pragma once

#include <cdash/data/column.hpp>
#include <cdash/data/detail/raw_memory.hpp>
#include <limits>
#include <memory>

namespace cdash::data::detail {

// Rows may be no_row if `with_none`.
template <bool with_none, class T>
inline std::shared_ptr<RawVector<T>> values_at(const T* values, std::span<const std::uint32_t> rows, T none) {
  auto result = std::make_shared<RawVector<T>>(rows.size());
  auto* to = result->data();
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if constexpr (with_none)
      to[i] = rows[i] == no_row ? none : values[rows[i]];
    else
      to[i] = values[rows[i]];
  }
  return result;
}

template <bool with_none>
inline ColumnPtr column_at(const ColumnData& column, std::span<const std::uint32_t> rows) {
  auto result = std::make_shared<ColumnData>();
  result->type = column.type;
  result->size = rows.size();
  result->dictionary = column.dictionary;
  const auto keep = [&](auto values) {
    result->values = values->data();
    result->keep = std::move(values);
  };
  switch (column.type) {
    case Type::number:
      keep(values_at<with_none>(column.numbers(), rows, std::numeric_limits<double>::quiet_NaN()));
      return result;
    case Type::text:
      keep(values_at<with_none>(column.codes(), rows, std::uint32_t{0}));
      return result;
    case Type::integer:
    case Type::timestamp:
      keep(values_at<with_none>(column.integers(), rows, std::int64_t{0}));
      break;
    case Type::boolean:
      keep(values_at<with_none>(column.booleans(), rows, std::uint8_t{0}));
      break;
  }
  if (!with_none && column.valid == nullptr) return result;
  auto bits = std::make_shared<std::vector<std::uint8_t>>((rows.size() + 7) / 8, std::uint8_t{0xFF});
  bool complete = true;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (!(with_none && rows[i] == no_row) && column.is_valid(rows[i])) continue;
    complete = false;
    (*bits)[i >> 3] &= static_cast<std::uint8_t>(~(1U << (i & 7)));
  }
  if (complete) return result;
  result->valid = bits->data();
  result->keep_valid = std::move(bits);
  return result;
}

CDASH_DECL ColumnPtr gather(const ColumnData& column, std::span<const std::uint32_t> rows) {
  return column_at<false>(column, rows);
}
CDASH_DECL ColumnPtr gather_or_missing(const ColumnData& column, std::span<const std::uint32_t> rows) {
  return column_at<true>(column, rows);
}

}  // namespace cdash::data::detail
