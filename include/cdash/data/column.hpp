// One column of a frame: values of one type, some of them perhaps missing.
#pragma once

#include <boost/json/value.hpp>
#include <cdash/config.hpp>
#include <cdash/core/json.hpp>
#include <cdash/data/detail/dictionary.hpp>
#include <cdash/data/time.hpp>
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

/// What a column holds.
enum class Type : std::uint8_t {
  number,    ///< double; NaN is a missing value
  integer,   ///< std::int64_t
  boolean,   ///< true or false
  text,      ///< UTF-8, each different text stored once
  timestamp  ///< a point in time: Timestamp
};

/// "numbers", "whole numbers", "true/false values", "text", "timestamps": as messages say it.
CDASH_DECL std::string_view plural_of(Type type);

namespace detail {

template <class T>
concept Character = std::same_as<T, char> || std::same_as<T, wchar_t> || std::same_as<T, char8_t> ||
                    std::same_as<T, char16_t> || std::same_as<T, char32_t>;
template <class T>
concept Integer = std::integral<T> && !std::same_as<T, bool> && !Character<T>;
template <class T>
concept TextLike = std::is_convertible_v<const T&, std::string_view> && !std::same_as<T, std::nullptr_t>;

}  // namespace detail

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

namespace detail {

template <class T>
concept Cell = std::same_as<T, bool> || Integer<T> || std::floating_point<T> || TextLike<T> || Moment<T>;
template <class T>
inline constexpr bool is_optional_cell = false;
template <class T>
inline constexpr bool is_optional_cell<std::optional<T>> = Cell<T>;
template <class T>
using ElementOf = std::remove_cvref_t<decltype(*std::begin(std::declval<const T&>()))>;
template <class T>
concept RangeOfCells =
    !std::derived_from<T, Column> && !TextLike<T> && !std::same_as<T, Json> && requires(const T& range) {
      std::begin(range);
      std::end(range);
    } && (Cell<ElementOf<T>> || is_optional_cell<ElementOf<T>>);

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
CDASH_DECL ColumnPtr column_of_scalars(const std::vector<Scalar>& values);
CDASH_DECL ColumnPtr gather(const ColumnData& column, std::span<const std::uint32_t> rows);
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
  Column() : data_(detail::column_of_numbers({})) {}
  /// From values written out; nullptr is a missing one: `{4, 1.5, nullptr}`, `{"SF", "Montreal"}`. Throws
  /// DataError if texts, numbers and bools are mixed.
  Column(std::initializer_list<Scalar> values);
  /// Takes over the memory: no copy.
  Column(std::vector<double>&& values) : data_(detail::column_of_numbers(std::move(values))) {}
  Column(std::vector<std::int64_t>&& values) : data_(detail::column_of_integers(std::move(values), {})) {}
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
T Column::min() const {
  return detail::extreme_as<T>(*this, detail::Side::low);
}
template <class T>
T Column::max() const {
  return detail::extreme_as<T>(*this, detail::Side::high);
}

template <detail::RangeOfCells R>
Column::Column(const R& values) {
  using Element = detail::ElementOf<R>;
  if constexpr (std::floating_point<Element>) {
    std::vector<double> numbers;
    for (const auto& value : values) numbers.push_back(static_cast<double>(value));
    data_ = detail::column_of_numbers(std::move(numbers));
  } else if constexpr (detail::Integer<Element> && !std::same_as<Element, std::uint64_t>) {
    std::vector<std::int64_t> numbers;
    for (const auto& value : values) numbers.push_back(static_cast<std::int64_t>(value));
    data_ = detail::column_of_integers(std::move(numbers), {});
  } else {
    std::vector<Scalar> scalars;
    for (const auto& value : values) scalars.emplace_back(static_cast<Element>(value));
    data_ = detail::column_of_scalars(scalars);
    // What an empty range would have held.
    if (scalars.empty() && detail::TextLike<Element>)
      data_ = detail::column_of_codes({}, std::make_shared<const detail::Dictionary>());
  }
}

}  // namespace cdash::data

#ifdef CDASH_HEADER_ONLY
#include <cdash/data/impl/column.ipp>
#endif
