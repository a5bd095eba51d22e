// Numbers as plotly.js takes them without parsing: {"dtype":"f8","bdata":"…"}.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/column.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <initializer_list>
#include <iterator>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdash::figure {

namespace detail {

enum class Dtype : std::uint8_t { f8, f4, i8, i4, i2, i1, u8, u4, u2, u1 };

template <class T>
concept ArrayElement = std::is_arithmetic_v<T> && !std::same_as<T, bool> && !data::detail::Character<T> &&
                       !std::same_as<T, long double>;

template <ArrayElement T>
constexpr Dtype dtype_of() {
  if constexpr (std::floating_point<T>)
    return sizeof(T) == 8 ? Dtype::f8 : Dtype::f4;
  else if constexpr (std::signed_integral<T>)
    return sizeof(T) == 8 ? Dtype::i8 : sizeof(T) == 4 ? Dtype::i4 : sizeof(T) == 2 ? Dtype::i2 : Dtype::i1;
  else
    return sizeof(T) == 8 ? Dtype::u8 : sizeof(T) == 4 ? Dtype::u4 : sizeof(T) == 2 ? Dtype::u2 : Dtype::u1;
}

template <class T>
inline constexpr bool is_vector_of_numbers = false;
template <ArrayElement T>
inline constexpr bool is_vector_of_numbers<std::vector<T>> = true;
// A list of what a column can hold, and a list of such lists.
template <class T>
concept Row = data::detail::RangeOfCells<T>;
template <class T>
concept Rows = !data::detail::TextLike<T> && requires(const T& range) {
  requires Row<std::remove_cvref_t<decltype(*std::begin(range))>>;
  std::end(range);
};
template <class T>
using CellOf = data::detail::ElementOf<T>;

// How values that lie one after the other are meant: rows of so many columns, of so many channels each.
struct Shape {
  std::size_t columns = 0;   // 0: one dimension
  std::size_t channels = 0;  // 0: two dimensions
};

}  // namespace detail

/// The values of one property of a trace: numbers, texts, bools, points in time, or a column of a frame.
/// Cheap to copy.
///
/// Numbers of up to 32 bits and doubles are written from where they lie, with one copy: the one into the
/// answer; NaN and the infinities arrive as such. Whole numbers of 64 bits become the smallest of i1, i2, i4
/// that holds them all, or f8 (JavaScript knows no others). Texts, bools and points in time become a JSON
/// list; a missing value is null there, and NaN among numbers. No values at all are `[]`.
///
///     figure::TypedArray z({{1.0, 2.0}, {3.0, 4.0}});  // two rows
class TypedArray {
 public:
  /// Takes over the memory.
  template <detail::ArrayElement T>
  TypedArray(std::vector<T> values) {
    auto owner = std::make_shared<const std::vector<T>>(std::move(values));
    set(detail::dtype_of<T>(), owner->data(), owner->size());
    keep_ = std::move(owner);
  }
  /// A matrix of rows that lie one after the other, each of `columns` values: a heatmap's z, an image. With
  /// `channels`, each of the values is made of so many numbers: 3 for red, green and blue. Throws DataError
  /// if the values do not fill whole rows.
  template <detail::ArrayElement T>
  TypedArray(std::vector<T> values, std::size_t columns, std::size_t channels = 0)
      : TypedArray(std::move(values)) {
    set_shape({columns, channels});
  }
  /// Memory that something else owns; it stays unchanged while `keep` lives. No copy is made of it before it
  /// is written.
  template <detail::ArrayElement T>
  TypedArray(std::span<const T> values, std::shared_ptr<const void> keep) : keep_(std::move(keep)) {
    set(detail::dtype_of<T>(), values.data(), values.size());
  }
  template <detail::ArrayElement T>
  TypedArray(std::span<const T> values, std::shared_ptr<const void> keep, std::size_t columns,
             std::size_t channels = 0)
      : TypedArray(values, std::move(keep)) {
    set_shape({columns, channels});
  }
  TypedArray(const data::Column& column) : column_(column.data()), size_(column.size()) {}

  /// A copy of any other list: of numbers, bools, texts, points in time, or optional ones.
  template <detail::Row R>
    requires(!detail::is_vector_of_numbers<R>)
  TypedArray(const R& values)
      : TypedArray(flat<detail::CellOf<R>>([&](auto& into) { append(into, values); })) {}
  template <class T>
  TypedArray(std::initializer_list<T> values)
      : TypedArray(flat<T>([&](auto& into) { append(into, values); })) {}
  /// A copy of a list of rows. Throws DataError unless all are equally long.
  template <detail::Rows R>
  TypedArray(const R& rows)
      : TypedArray(flat<detail::CellOf<detail::CellOf<R>>>([&](auto& into) {
          for (const auto& row : rows) append(into, row);
        })) {
    set_rows(rows);
  }
  template <class T>
  TypedArray(std::initializer_list<std::initializer_list<T>> rows)
      : TypedArray(flat<T>([&](auto& into) {
          for (const auto& row : rows) append(into, row);
        })) {
    set_rows(rows);
  }

  std::size_t size() const noexcept { return size_; }
  /// About how many bytes write() appends.
  std::size_t json_size() const noexcept;
  /// Appends the JSON.
  void write(std::string& out) const;
  /// Appends the JSON, numbers as a list, too. NaN and the infinities are null there.
  void write_list(std::string& out) const;

 private:
  void set(detail::Dtype dtype, const void* values, std::size_t size) noexcept {
    dtype_ = dtype;
    values_ = values;
    size_ = size;
  }
  void set_shape(detail::Shape shape);
  [[noreturn]] static void throw_ragged(std::size_t row, std::size_t found, std::size_t wanted);

  template <class Into, class R>
  static void append(Into& into, const R& values) {
    for (const auto& value : values) into.push_back(typename Into::value_type(value));
  }
  // The cells of a list one after the other, as what becomes a TypedArray by itself.
  template <class T, class Fill>
  static auto flat(const Fill& fill) {
    if constexpr (detail::ArrayElement<T>) {
      std::vector<T> values;
      fill(values);
      return values;
    } else if constexpr (std::convertible_to<const T&, std::string_view>) {
      std::vector<std::string> values;
      fill(values);
      return data::Column(values);
    } else {
      std::vector<T> values;
      fill(values);
      return data::Column(values);
    }
  }
  template <class R>
  void set_rows(const R& rows) {
    if (std::begin(rows) == std::end(rows)) return;
    const auto length = [](const auto& row) {
      return static_cast<std::size_t>(std::distance(std::begin(row), std::end(row)));
    };
    const auto columns = length(*std::begin(rows));
    std::size_t number = 0;
    for (const auto& row : rows) {
      if (length(row) != columns) throw_ragged(number, length(row), columns);
      ++number;
    }
    if (columns != 0) set_shape({columns, 0});
  }

  data::detail::ColumnPtr column_;  // or else:
  std::shared_ptr<const void> keep_;
  const void* values_ = nullptr;
  std::size_t size_ = 0;
  detail::Shape shape_;
  detail::Dtype dtype_ = detail::Dtype::f8;
};

}  // namespace cdash::figure

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/typed_array.ipp>
#endif
