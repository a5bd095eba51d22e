// The memory of a column, and the ways to make one of vectors.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/detail/dictionary.hpp>
#include <cdash/data/type.hpp>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <vector>

namespace cdash::data::detail {

// The values, wherever they live: `keep` owns them, be it a vector of ours or another library's array.
struct ColumnData {
  Type type = Type::number;
  std::size_t size = 0;
  const void* values = nullptr;         // double, int64_t, bool as uint8_t, or codes (uint32_t) of texts
  const std::uint8_t* valid = nullptr;  // integer, boolean, timestamp: bit i (lowest first) is set where a
                                        // value is; null: nothing is missing
  std::shared_ptr<const Dictionary> dictionary;
  std::shared_ptr<const void> keep;
  std::shared_ptr<const void> keep_valid;

  const double* numbers() const noexcept { return static_cast<const double*>(values); }
  // Of a timestamp too: its nanoseconds.
  const std::int64_t* integers() const noexcept { return static_cast<const std::int64_t*>(values); }
  const std::uint8_t* booleans() const noexcept { return static_cast<const std::uint8_t*>(values); }
  const std::uint32_t* codes() const noexcept { return static_cast<const std::uint32_t*>(values); }
  bool is_valid(std::size_t row) const noexcept {
    return valid == nullptr || (valid[row >> 3] >> (row & 7) & 1) != 0;
  }
};
using ColumnPtr = std::shared_ptr<const ColumnData>;

CDASH_DECL ColumnPtr column_of_numbers(std::vector<double> values);
// `missing` lists rows in rising order.
CDASH_DECL ColumnPtr column_of_integers(std::vector<std::int64_t> values,
                                        const std::vector<std::uint32_t>& missing);
CDASH_DECL ColumnPtr column_of_timestamps(std::vector<std::int64_t> nanoseconds,
                                          const std::vector<std::uint32_t>& missing);
CDASH_DECL ColumnPtr column_of_booleans(std::vector<std::uint8_t> values,
                                        const std::vector<std::uint32_t>& missing);
CDASH_DECL ColumnPtr column_of_codes(std::vector<std::uint32_t> codes,
                                     std::shared_ptr<const Dictionary> dictionary);

}  // namespace cdash::data::detail
