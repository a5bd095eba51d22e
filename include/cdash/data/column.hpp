// One column of a frame: values of one type, some of them perhaps missing.
#pragma once

#include <boost/json/value.hpp>
#include <cdash/config.hpp>
#include <cdash/core/json.hpp>
#include <cdash/data/detail/cells.hpp>
#include <cdash/data/detail/column_data.hpp>
#include <cdash/data/type.hpp>
#include <cdash/error.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <limits>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdash::data {

/// One value of any column type, or none: a literal in an expression, a cell of a column written by hand.
class Scalar {
 public:
  enum class Kind : std::uint8_t { none, boolean, integer, number, text, timestamp };

  Scalar() noexcept = default;
  Scalar(std::nullptr_t) noexcept {}
  template <std::same_as<bool> T>
  Scalar(T flag) noexcept : kind_(Kind::boolean), integer_(flag) {}
  template <detail::Integer T>
  Scalar(T number) noexcept : kind_(Kind::integer), integer_(static_cast<std::int64_t>(number)) {
    if (std::in_range<std::int64_t>(number)) return;
    kind_ = Kind::number;
    number_ = static_cast<double>(number);
  }
  template <std::floating_point T>
  Scalar(T number) noexcept : kind_(Kind::number), number_(static_cast<double>(number)) {}
  template <detail::TextLike T>
  Scalar(const T& text) : kind_(Kind::text), text_(std::string_view(text)) {}
  /// Throws DataError for a time before 1677 or after 2262.
  template <class D>
  Scalar(std::chrono::sys_time<D> time) : kind_(Kind::timestamp), integer_(detail::nanoseconds_of(time)) {}
  template <class T>
  Scalar(const std::optional<T>& value) : Scalar(value ? Scalar(*value) : Scalar()) {}
  /// Throws DataError for a list or an object.
  template <std::same_as<Json> T>
  Scalar(const T& json) : Scalar(of(json)) {}

  Kind kind() const noexcept { return kind_; }
  bool boolean() const noexcept { return integer_ != 0; }
  /// Of a whole number; of a timestamp its nanoseconds since 1970.
  std::int64_t integer() const noexcept { return integer_; }
  /// Of any number.
  double number() const noexcept { return kind_ == Kind::integer ? static_cast<double>(integer_) : number_; }
  const std::string& text() const noexcept { return text_; }

 private:
  static Scalar of(const Json& json);

  Kind kind_ = Kind::none;
  std::int64_t integer_ = 0;
  double number_ = 0;
  std::string text_;
};

class Column;
class Frame;

namespace detail {

template <class T>
using ElementOf = std::remove_cvref_t<decltype(*std::begin(std::declval<const T&>()))>;
template <class T>
concept RangeOfCells =
    !std::derived_from<T, Column> && !TextLike<T> && !std::same_as<T, Json> && requires(const T& range) {
      std::begin(range);
      std::end(range);
    } && (Cell<ElementOf<T>> || is_optional_cell<ElementOf<T>>);

CDASH_DECL ColumnPtr view_of(Type type, const void* values, std::size_t size,
                             std::shared_ptr<const void> owner);
CDASH_DECL ColumnPtr column_of_scalars(const std::vector<Scalar>& values);
// The column at these rows.
CDASH_DECL ColumnPtr gather(const ColumnData& column, std::span<const std::uint32_t> rows);
// The same; no_row gives a missing value.
inline constexpr std::uint32_t no_row = 0xFFFFFFFF;
CDASH_DECL ColumnPtr gather_or_missing(const ColumnData& column, std::span<const std::uint32_t> rows);
// The row is there and holds a value of the type asked for.
CDASH_DECL std::string text_of_cell(const ColumnData& column, std::size_t row);
[[noreturn]] CDASH_DECL void throw_wrong_type(const std::string& name, Type found, std::string_view wanted);
[[noreturn]] CDASH_DECL void throw_missing(const std::string& name, std::size_t row);
[[noreturn]] CDASH_DECL void throw_no_row(const std::string& name, std::size_t row, std::size_t size);
CDASH_DECL bool is_missing(const ColumnData& column, std::size_t row) noexcept;

}  // namespace detail

/// Values of one type. Immutable and cheap to copy: copies share their memory. A range of Json.
///
///     const auto years = df["year"].unique();
///     for (int year : years.as<int>()) …
class Column {
 public:
  Column();
  /// From values written out; nullptr is a missing one: `{4, 1.5, nullptr}`, `{"SF", "Montreal"}`. Throws
  /// DataError if texts, numbers and bools are mixed.
  Column(std::initializer_list<Scalar> values);
  /// Takes over the memory: no copy.
  Column(std::vector<double>&& values);
  Column(std::vector<std::int64_t>&& values);
  /// Looks at memory of another owner, without a copy: `owner` keeps it there until the last column that uses
  /// it is gone, and nobody writes to it. NaN is a missing value.
  ///
  ///     auto samples = std::make_shared<std::vector<double>>(recorder.take());
  ///     const auto column = data::Column::view(*samples, samples);
  static Column view(std::span<const double> values, std::shared_ptr<const void> owner) {
    return Column({}, detail::view_of(Type::number, values.data(), values.size(), std::move(owner)));
  }
  static Column view(std::span<const std::int64_t> values, std::shared_ptr<const void> owner) {
    return Column({}, detail::view_of(Type::integer, values.data(), values.size(), std::move(owner)));
  }
  static Column view(std::span<const Timestamp> values, std::shared_ptr<const void> owner) {
    return Column({}, detail::view_of(Type::timestamp, values.data(), values.size(), std::move(owner)));
  }
  /// From any range of numbers, bools, texts, times, or optionals of them; copies.
  template <detail::RangeOfCells R>
  Column(const R& values);
  Column(std::string name, detail::ColumnPtr data) : name_(std::move(name)), data_(std::move(data)) {}

  /// The name in the frame it came from; empty for one made by itself.
  const std::string& name() const noexcept { return name_; }
  Type type() const noexcept { return data_->type; }
  bool is_numeric() const noexcept { return type() == Type::number || type() == Type::integer; }
  std::size_t size() const noexcept { return data_->size; }
  bool empty() const noexcept { return size() == 0; }
  /// Number of missing values.
  std::size_t missing() const noexcept;
  /// Number of values that are there: size() - missing().
  std::size_t count() const noexcept { return size() - missing(); }

  /// The cell as JSON, null if it is missing. Throws DataError past the end.
  Json operator[](std::size_t row) const;
  bool is_missing(std::size_t row) const noexcept { return detail::is_missing(*data_, row); }

  /// A copy as `std::vector<T>`: T is a number type, bool, Timestamp or another std::chrono::sys_time
  /// (rounded down), std::string (any column as text, "2007", "true"), or std::optional of one. In `double` a
  /// missing value is NaN, in std::string it is empty; elsewhere it throws DataError, as does a column of
  /// another type, or a whole number that T cannot hold.
  template <class T>
  std::vector<T> as() const;

  /// The memory itself, without a copy: T is double, std::int64_t or Timestamp and exactly the column's
  /// type (DataError if not). A missing value is NaN, or some whole number or time: see is_missing().
  template <class T>
  std::span<const T> values() const;

  /// Smallest and greatest value of a numeric column, or with `min<Timestamp>()` of a column of timestamps;
  /// missing values do not count. NaN (for any T but a floating one: DataError) if there is none. Throws
  /// DataError for text and bools.
  template <class T = double>
  T min() const;
  template <class T = double>
  T max() const;

  /// Sum of a column of numbers or bools (true is 1); missing values do not count, the sum of nothing is 0.
  /// Doubles are added pairwise: as exactly as NumPy does, and to the same bits. Whole numbers are added
  /// exactly; `sum<std::int64_t>()` throws DataError if the sum does not fit, sum() is the nearest double.
  /// Throws DataError for text and timestamps.
  template <class T = double>
  T sum() const;
  /// Average; NaN of nothing. Takes the same columns as sum().
  double mean() const;
  /// Standard deviation of a sample (divided by count() - 1); NaN of fewer than two values.
  double stddev() const;
  /// The value below which the share `q` (0 to 1, else DataError) of the values lies, between two values on
  /// the line that joins them, as pandas does it; NaN of nothing.
  ///
  ///     const double typical = df["delay_ms"].quantile(0.5), slow = df["delay_ms"].quantile(0.99);
  double quantile(double q) const;
  /// quantile(0.5).
  double median() const { return quantile(0.5); }

  /// A frame of the columns "value" (each value once) and "count" (how often it comes), the most frequent
  /// first, equally frequent ones in order of first appearance; without the missing ones. Needs
  /// <cdash/data/frame.hpp>.
  ///
  ///     px::bar(df["continent"].value_counts()).x("value").y("count");
  Frame value_counts() const;

  /// Each value once, in order of first appearance, without the missing ones.
  Column unique() const;

  class Iterator {
   public:
    using iterator_concept = std::forward_iterator_tag;
    using iterator_category = std::input_iterator_tag;
    using value_type = Json;
    using difference_type = std::ptrdiff_t;
    using pointer = void;
    using reference = Json;
    Iterator() = default;
    Iterator(const Column* column, std::size_t row) : column_(column), row_(row) {}
    Json operator*() const { return (*column_)[row_]; }
    Iterator& operator++() {
      ++row_;
      return *this;
    }
    Iterator operator++(int) {
      auto old = *this;
      ++row_;
      return old;
    }
    bool operator==(const Iterator&) const = default;

   private:
    const Column* column_ = nullptr;
    std::size_t row_ = 0;
  };
  Iterator begin() const noexcept { return {this, 0}; }
  Iterator end() const noexcept { return {this, size()}; }

  const detail::ColumnPtr& data() const noexcept { return data_; }

 private:
  std::string name_;
  detail::ColumnPtr data_;
};

namespace detail {

struct Extremes {
  double number = std::numeric_limits<double>::quiet_NaN();
  std::int64_t integer = 0;
  bool found = false;
};
enum class Side : std::uint8_t { low, high };
CDASH_DECL Extremes extreme(const Column& column, Side side);
[[noreturn]] CDASH_DECL void throw_out_of_range(const std::string& name, std::string_view text);

struct Total {
  double number = 0;
  std::int64_t integer = 0;
  bool fits = false;  // a sum of whole numbers that std::int64_t holds
};
CDASH_DECL Total total(const Column& column);

template <class T>
inline constexpr bool is_optional_v = false;
template <class T>
inline constexpr bool is_optional_v<std::optional<T>> = true;

template <class T>
T narrowed(const Column& column, std::int64_t number) {
  if (!std::in_range<T>(number)) throw_out_of_range(column.name(), std::to_string(number));
  return static_cast<T>(number);
}

// One present cell as a T; the type of the column was checked.
template <class T>
T cell_as(const Column& column, std::size_t row) {
  const auto& data = *column.data();
  if constexpr (std::same_as<T, bool>)
    return data.booleans()[row] != 0;
  else if constexpr (std::same_as<T, std::string>)
    return text_of_cell(data, row);
  else if constexpr (Moment<T>)
    return std::chrono::floor<typename T::duration>(
        Timestamp(std::chrono::nanoseconds(data.integers()[row])));
  else if constexpr (std::floating_point<T>)
    return static_cast<T>(data.type == Type::number ? data.numbers()[row]
                                                    : static_cast<double>(data.integers()[row]));
  else
    return narrowed<T>(column, data.integers()[row]);
}

template <class T>
void check_type(const Column& column) {
  const auto type = column.type();
  if constexpr (std::same_as<T, bool>) {
    if (type != Type::boolean) throw_wrong_type(column.name(), type, "true/false values");
  } else if constexpr (std::floating_point<T>) {
    if (!column.is_numeric()) throw_wrong_type(column.name(), type, "numbers");
  } else if constexpr (Integer<T>) {
    if (type != Type::integer) throw_wrong_type(column.name(), type, "whole numbers");
  } else if constexpr (Moment<T>) {
    if (type != Type::timestamp) throw_wrong_type(column.name(), type, "timestamps");
  } else {
    static_assert(std::same_as<T, std::string>,
                  "cdash: a column can be read as a number type, bool, data::Timestamp, std::string, or "
                  "std::optional of one");
  }
}

}  // namespace detail

template <class T>
std::vector<T> Column::as() const {
  std::vector<T> result;
  result.reserve(size());
  if constexpr (detail::is_optional_v<T>) {
    using U = typename T::value_type;
    detail::check_type<U>(*this);
    for (std::size_t row = 0; row < size(); ++row)
      result.push_back(is_missing(row) ? T() : T(detail::cell_as<U>(*this, row)));
  } else {
    detail::check_type<T>(*this);
    for (std::size_t row = 0; row < size(); ++row) {
      if (!is_missing(row))
        result.push_back(detail::cell_as<T>(*this, row));
      else if constexpr (std::floating_point<T>)
        result.push_back(std::numeric_limits<T>::quiet_NaN());
      else if constexpr (std::same_as<T, std::string>)
        result.emplace_back();
      else
        detail::throw_missing(name_, row);
    }
  }
  return result;
}

template <class T>
std::span<const T> Column::values() const {
  static_assert(std::same_as<T, double> || std::same_as<T, std::int64_t> || std::same_as<T, Timestamp>,
                "cdash: a column's memory is double, std::int64_t or Timestamp; as<T>() copies into other "
                "types");
  constexpr auto wanted = std::same_as<T, double>         ? Type::number
                          : std::same_as<T, std::int64_t> ? Type::integer
                                                          : Type::timestamp;
  if (type() != wanted) detail::throw_wrong_type(name_, type(), plural_of(wanted));
  return {static_cast<const T*>(data_->values), size()};
}

namespace detail {
template <class T>
T extreme_as(const Column& column, Side side) {
  const auto found = extreme(column, side);
  if constexpr (std::floating_point<T>) {
    if (column.type() == Type::timestamp) throw_wrong_type(column.name(), column.type(), "numbers");
    return static_cast<T>(found.number);
  } else {
    static_assert(Integer<T> || Moment<T>, "cdash: min and max give a number or a time");
    check_type<T>(column);
    if (!found.found) throw_out_of_range(column.name(), "nothing");
    if constexpr (Moment<T>)
      return std::chrono::floor<typename T::duration>(Timestamp(std::chrono::nanoseconds(found.integer)));
    else
      return narrowed<T>(column, found.integer);
  }
}
}  // namespace detail

template <class T>
T Column::sum() const {
  const auto total = detail::total(*this);
  if constexpr (std::floating_point<T>) {
    return static_cast<T>(total.number);
  } else {
    static_assert(detail::Integer<T>, "cdash: the sum of a column is a number");
    if (type() == Type::number) detail::throw_wrong_type(name_, type(), "whole numbers");
    if (!total.fits) detail::throw_out_of_range(name_, "values whose sum is beyond 64 bits");
    return detail::narrowed<T>(*this, total.integer);
  }
}

template <class T>
T Column::min() const {
  return detail::extreme_as<T>(*this, detail::Side::low);
}
template <class T>
T Column::max() const {
  return detail::extreme_as<T>(*this, detail::Side::high);
}

template <detail::RangeOfCells R>
Column::Column(const R& values)
    : data_(detail::column_of_range<detail::ElementOf<R>>(values,
                                                          [](const auto& cell) -> auto& { return cell; })) {}

}  // namespace cdash::data

#ifdef CDASH_HEADER_ONLY
#include <cdash/data/impl/column.ipp>
#include <cdash/data/impl/gather.ipp>
#include <cdash/data/impl/reduce.ipp>
#endif
