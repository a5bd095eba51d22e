// Finds the different values of a column.
#pragma once

#include <algorithm>
#include <cdash/data/detail/column_data.hpp>
#include <cdash/data/detail/interner.hpp>
#include <cmath>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <vector>

namespace cdash::data::detail {

// Gives each different 64-bit key one small number, in order of first appearance.
class KeyIndex {
 public:
  KeyIndex() : slots_(64), seed_(hash_seed() | 1) {}
  std::size_t size() const noexcept { return size_; }
  std::uint32_t operator()(std::uint64_t key) {
    const auto mask = slots_.size() - 1;
    for (auto at = static_cast<std::size_t>(folded_product(key ^ seed_, seed_)) & mask;;
         at = (at + 1) & mask) {
      auto& slot = slots_[at];
      if (slot.number == 0) {
        slot = {key, static_cast<std::uint32_t>(++size_)};
        if (size_ * 2 > slots_.size()) grow();
        return static_cast<std::uint32_t>(size_ - 1);
      }
      if (slot.key == key) return slot.number - 1;
    }
  }

 private:
  struct Slot {
    std::uint64_t key = 0;
    std::uint32_t number = 0;  // one more than the key's; 0: the slot is free
  };
  void grow() {
    std::vector<Slot> old(slots_.size() * 4);
    old.swap(slots_);
    const auto mask = slots_.size() - 1;
    for (const auto& slot : old) {
      if (slot.number == 0) continue;
      auto at = static_cast<std::size_t>(folded_product(slot.key ^ seed_, seed_)) & mask;
      while (slots_[at].number != 0) at = (at + 1) & mask;
      slots_[at] = slot;
    }
  }

  std::vector<Slot> slots_;
  std::size_t size_ = 0;
  std::uint64_t seed_;
};

struct Distinct {
  std::vector<std::uint32_t> first_rows;  // of each different value, in rising order
  std::vector<std::int64_t> counts;
};

// number_of(row) is the number of the row's value in order of first appearance.
template <class IsMissing, class NumberOf>
inline Distinct distinct_by(std::size_t rows, const IsMissing& is_missing, NumberOf&& number_of) {
  Distinct result;
  for (std::size_t row = 0; row < rows; ++row) {
    if (is_missing(row)) continue;
    const std::uint32_t number = number_of(row);
    if (number == result.counts.size()) {
      result.first_rows.push_back(static_cast<std::uint32_t>(row));
      result.counts.push_back(0);
    }
    ++result.counts[number];
  }
  return result;
}

// Numbers rows by small keys, in order of first appearance.
template <class Key>
class Numbered {
 public:
  Numbered(std::size_t keys, Key key) : numbers_(keys), key_(key) {}
  std::uint32_t operator()(std::size_t row) {
    auto& number = numbers_[key_(row)];
    if (number == 0) number = ++found_;
    return number - 1;
  }

 private:
  std::vector<std::uint32_t> numbers_;  // one more than the number; 0: not seen yet
  std::uint32_t found_ = 0;
  Key key_;
};

// The different values of a column, missing ones apart.
inline Distinct distinct(const ColumnData& column) {
  const auto invalid = [&](std::size_t row) { return !column.is_valid(row); };
  KeyIndex numbers;
  switch (column.type) {
    case Type::number:
      return distinct_by(
          column.size, [&](std::size_t row) { return std::isnan(column.numbers()[row]); },
          [&](std::size_t row) {
            const auto value = column.numbers()[row] == 0 ? 0 : column.numbers()[row];  // 0.0 is -0.0
            std::uint64_t bits = 0;
            std::memcpy(&bits, &value, sizeof bits);
            return numbers(bits);
          });
    case Type::integer:
    case Type::timestamp: {
      const auto key = [values = column.integers()](std::size_t row) {
        return static_cast<std::uint64_t>(values[row]);
      };
      if (column.size == 0) return {};
      const auto [low, high] = std::minmax_element(column.integers(), column.integers() + column.size);
      const auto range = static_cast<std::uint64_t>(*high) - static_cast<std::uint64_t>(*low);
      if (range > (std::uint64_t{1} << 16) && range > column.size / 4)
        return distinct_by(column.size, invalid, [&](std::size_t row) { return numbers(key(row)); });
      // Close together: a table of them.
      return distinct_by(
          column.size, invalid,
          Numbered(range + 1, [key, first = static_cast<std::uint64_t>(*low)](std::size_t row) {
            return static_cast<std::size_t>(key(row) - first);
          }));
    }
    case Type::boolean:
      return distinct_by(column.size, invalid,
                         [&](std::size_t row) { return numbers(column.booleans()[row]); });
    case Type::text:
      break;
  }
  return distinct_by(
      column.size, [&](std::size_t row) { return column.codes()[row] == 0; },
      Numbered(column.dictionary->size(), [&](std::size_t row) { return column.codes()[row]; }));
}

}  // namespace cdash::data::detail
