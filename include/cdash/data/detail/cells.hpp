// Builds a column from cells of a C++ type, one after the other.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/detail/column_data.hpp>
#include <cdash/data/type.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <iterator>
#include <limits>
#include <memory>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::data::detail {

class Interner;

// Each different text gets a code.
class TextCells {
 public:
  explicit TextCells(std::size_t expected);
  ~TextCells();
  TextCells(const TextCells&) = delete;
  TextCells& operator=(const TextCells&) = delete;
  void add(std::string_view text);
  void add_missing();
  ColumnPtr take();

 private:
  std::unique_ptr<Interner> interner_;
  std::vector<std::uint32_t> codes_;
};

template <class T>
struct FloatCells {
  explicit FloatCells(std::size_t expected) { values.reserve(expected); }
  void add(T value) { values.push_back(static_cast<double>(value)); }
  void add_missing() { values.push_back(std::numeric_limits<double>::quiet_NaN()); }
  ColumnPtr take() { return column_of_numbers(std::move(values)); }
  std::vector<double> values;
};

// Whole numbers, bools and times: Stored is what the column holds.
template <class T, class Stored>
struct ExactCells {
  explicit ExactCells(std::size_t expected) { values.reserve(expected); }
  void add(const T& value) {
    if constexpr (Moment<T>)
      values.push_back(nanoseconds_of(value));
    else
      values.push_back(static_cast<Stored>(value));
  }
  void add_missing() {
    missing.push_back(static_cast<std::uint32_t>(values.size()));
    values.push_back(0);
  }
  ColumnPtr take() {
    if constexpr (std::same_as<T, bool>)
      return column_of_booleans(std::move(values), missing);
    else if constexpr (Moment<T>)
      return column_of_timestamps(std::move(values), missing);
    else
      return column_of_integers(std::move(values), missing);
  }
  std::vector<Stored> values;
  std::vector<std::uint32_t> missing;
};

// Unsigned ones of 64 bits: a column of numbers if one is too large for std::int64_t.
template <class T>
struct UnsignedCells : ExactCells<T, std::int64_t> {
  using Base = ExactCells<T, std::int64_t>;
  using Base::Base;
  using Base::missing;
  using Base::values;
  void add(T value) {
    too_large = too_large || value > static_cast<T>(std::numeric_limits<std::int64_t>::max());
    Base::add(value);
  }
  ColumnPtr take() {
    if (!too_large) return Base::take();
    std::vector<double> numbers;
    numbers.reserve(values.size());
    for (const auto value : values) numbers.push_back(static_cast<double>(static_cast<T>(value)));
    for (const auto row : missing) numbers[row] = std::numeric_limits<double>::quiet_NaN();
    return column_of_numbers(std::move(numbers));
  }
  bool too_large = false;
};

template <Cell T>
auto cells_of(std::size_t expected) {
  if constexpr (std::same_as<T, bool>)
    return ExactCells<bool, std::uint8_t>(expected);
  else if constexpr (Moment<T>)
    return ExactCells<T, std::int64_t>(expected);
  else if constexpr (std::floating_point<T>)
    return FloatCells<T>(expected);
  else if constexpr (Integer<T> && std::is_unsigned_v<T> && sizeof(T) >= sizeof(std::uint64_t))
    return UnsignedCells<T>(expected);
  else if constexpr (Integer<T>)
    return ExactCells<T, std::int64_t>(expected);
  else
    return TextCells(expected);
}

// A column of what `get` takes from each element: cells of type T, or optionals of them.
template <class T, class R, class Get>
ColumnPtr column_of_range(const R& range, const Get& get) {
  std::size_t expected = 0;
  if constexpr (requires { std::size(range); }) expected = std::size(range);
  if constexpr (is_optional_cell<T>) {
    auto cells = cells_of<typename T::value_type>(expected);
    for (const auto& element : range) {
      const T& cell = get(element);
      if (cell)
        cells.add(*cell);
      else
        cells.add_missing();
    }
    return cells.take();
  } else {
    auto cells = cells_of<T>(expected);
    for (const auto& element : range) cells.add(get(element));
    return cells.take();
  }
}

}  // namespace cdash::data::detail
