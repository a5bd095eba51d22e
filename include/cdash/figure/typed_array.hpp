// Numbers as plotly.js takes them without parsing: {"dtype":"f8","bdata":"…"}.
#pragma once

#include <cdash/config.hpp>
#include <cdash/data/column.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
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

}  // namespace detail

/// The values of one property of a trace: numbers, or a column of a frame. Cheap to copy.
///
/// Numbers of up to 32 bits and doubles are written from where they lie, with one copy: the one into the
/// answer; NaN and the infinities arrive as such. Whole numbers of 64 bits become the smallest of i1, i2, i4
/// that holds them all, or f8 (JavaScript knows no others). A column of text or bools becomes a JSON list; a
/// missing value is null there, and NaN among numbers. No values at all are `[]`.
class TypedArray {
 public:
  /// Takes over the memory.
  template <detail::ArrayElement T>
  TypedArray(std::vector<T> values) {
    auto owner = std::make_shared<const std::vector<T>>(std::move(values));
    set(detail::dtype_of<T>(), owner->data(), owner->size());
    keep_ = std::move(owner);
  }
  /// A matrix of rows that lie one after the other, each of `columns` values: a heatmap's z, an image.
  /// Throws DataError if the values do not fill whole rows.
  template <detail::ArrayElement T>
  TypedArray(std::vector<T> values, std::size_t columns) : TypedArray(std::move(values)) {
    set_columns(columns);
  }
  /// Memory that something else owns; it stays unchanged while `keep` lives.
  template <detail::ArrayElement T>
  TypedArray(std::span<const T> values, std::shared_ptr<const void> keep) : keep_(std::move(keep)) {
    set(detail::dtype_of<T>(), values.data(), values.size());
  }
  TypedArray(const data::Column& column) : column_(column.data()), size_(column.size()) {}

  std::size_t size() const noexcept { return size_; }
  /// About how many bytes write() appends.
  std::size_t json_size() const noexcept;
  /// Appends the JSON.
  void write(std::string& out) const;

 private:
  void set(detail::Dtype dtype, const void* values, std::size_t size) noexcept {
    dtype_ = dtype;
    values_ = values;
    size_ = size;
  }
  void set_columns(std::size_t columns);

  data::detail::ColumnPtr column_;  // or else:
  std::shared_ptr<const void> keep_;
  const void* values_ = nullptr;
  std::size_t size_ = 0;
  std::size_t columns_ = 0;  // 0: one dimension
  detail::Dtype dtype_ = detail::Dtype::f8;
};

}  // namespace cdash::figure

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/typed_array.ipp>
#endif
