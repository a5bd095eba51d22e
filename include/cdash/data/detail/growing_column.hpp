// A column whose type is found out from its values, while they come in.
#pragma once

#include <cdash/data/detail/column_data.hpp>
#include <cdash/data/detail/interner.hpp>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <system_error>
#include <utility>
#include <vector>

namespace cdash::data::detail {

class GrowingColumn {
 public:
  std::string name;

  explicit GrowingColumn(std::string column_name) : name(std::move(column_name)) {}
  void give_type(Type type) {
    type_ = type;
    given_ = true;
  }

  std::size_t rows() const noexcept { return rows_; }

  void fill(std::size_t rows) {
    while (rows_ < rows) add_missing();
  }

  void add_missing() {
    if (type_) append_missing();
    ++rows_;
  }

  // Each tells whether the column takes the value; `written` is how it stands in the input.
  bool add(bool flag) {
    if (type_ == Type::text && given_) return add(std::string_view(flag ? "true" : "false"));
    if (!start(Type::boolean)) return false;
    booleans_.push_back(flag ? 1 : 0);
    ++rows_;
    return true;
  }

  bool add(std::int64_t number, std::string_view written) {
    if (type_ == Type::text && given_) return add(written);
    if (type_ == Type::timestamp) return add_milliseconds(number);
    if (type_ == Type::number) return append(static_cast<double>(number));
    if (!start(Type::integer)) return false;
    integers_.push_back(number);
    ++rows_;
    return true;
  }

  bool add(double number, std::string_view written) {
    if (type_ == Type::text && given_) return add(written);
    if (type_ == Type::integer && given_) {
      // 3.0 is a whole number.
      if (!(number >= -0x1p63 && number < 0x1p63)) return false;
      const auto whole = static_cast<std::int64_t>(number);
      return static_cast<double>(whole) == number && add(whole, written);
    }
    if (type_ == Type::integer) widen();
    return start(Type::number) && append(number);
  }

  bool add(std::string_view text) {
    if (type_ == Type::timestamp) {
      const auto time = parse_iso(text);
      if (!time) return false;
      integers_.push_back(time->time_since_epoch().count());
      ++rows_;
      return true;
    }
    if (!start(Type::text)) return false;
    codes_.push_back(interner_.code(text));
    ++rows_;
    return true;
  }

  bool has_given_type() const noexcept { return given_; }
  Type type() const noexcept { return type_.value_or(Type::number); }

  ColumnPtr take() {
    if (!type_) return column_of_numbers(std::vector<double>(rows_, nothing));
    switch (*type_) {
      case Type::number:
        return column_of_numbers(fitted(numbers_));
      case Type::integer:
        return column_of_integers(fitted(integers_), missing_);
      case Type::boolean:
        return column_of_booleans(fitted(booleans_), missing_);
      case Type::timestamp:
        return column_of_timestamps(fitted(integers_), missing_);
      case Type::text:
        break;
    }
    return column_of_codes(fitted(codes_), interner_.take());
  }

 private:
  static constexpr double nothing = std::numeric_limits<double>::quiet_NaN();

  template <class T>
  static std::vector<T> fitted(std::vector<T>& values) {
    if (values.capacity() > values.size() + values.size() / 8) values.shrink_to_fit();
    return std::move(values);
  }

  bool start(Type type) {
    if (type_) return *type_ == type;
    type_ = type;
    const auto rows = std::exchange(rows_, 0);
    for (; rows_ < rows; ++rows_) append_missing();
    return true;
  }

  void append_missing() {
    switch (*type_) {
      case Type::number:
        numbers_.push_back(nothing);
        return;
      case Type::text:
        codes_.push_back(0);
        return;
      case Type::boolean:
        booleans_.push_back(0);
        break;
      case Type::integer:
      case Type::timestamp:
        integers_.push_back(0);
    }
    missing_.push_back(static_cast<std::uint32_t>(rows_));
  }

  bool append(double number) {
    numbers_.push_back(number);
    ++rows_;
    return true;
  }

  bool add_milliseconds(std::int64_t number) {
    constexpr std::int64_t most = std::numeric_limits<std::int64_t>::max() / 1'000'000;
    if (number > most || number < -most) return false;
    integers_.push_back(number * 1'000'000);
    ++rows_;
    return true;
  }

  // Whole numbers so far, but the next one is not.
  void widen() {
    type_ = Type::number;
    numbers_.reserve(integers_.capacity());
    for (const auto number : integers_) numbers_.push_back(static_cast<double>(number));
    for (const auto row : missing_) numbers_[row] = nothing;
    integers_ = {};
    missing_ = {};
  }

  std::optional<Type> type_;
  bool given_ = false;
  std::size_t rows_ = 0;
  std::vector<std::int64_t> integers_;  // or times
  std::vector<double> numbers_;
  std::vector<std::uint8_t> booleans_;
  std::vector<std::uint32_t> codes_;
  std::vector<std::uint32_t> missing_;  // rows
  Interner interner_;
};

}  // namespace cdash::data::detail
