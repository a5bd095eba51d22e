// Bodies of figure/typed_array.hpp.
#pragma once

#include <algorithm>
#include <bit>
#include <cdash/core/json.hpp>
#include <cdash/error.hpp>
#include <cdash/figure/typed_array.hpp>
#include <limits>

namespace cdash::figure {
namespace detail {

static_assert(std::endian::native == std::endian::little,
              "cdash: typed arrays travel as little-endian bytes, and this machine has others");

struct DtypeFacts {
  const char* name;
  std::size_t bytes;
};
inline DtypeFacts facts_of(Dtype dtype) noexcept {
  switch (dtype) {
    case Dtype::f8:
      return {"f8", 8};
    case Dtype::f4:
      return {"f4", 4};
    case Dtype::i4:
      return {"i4", 4};
    case Dtype::i2:
      return {"i2", 2};
    case Dtype::i1:
      return {"i1", 1};
    case Dtype::u4:
      return {"u4", 4};
    case Dtype::u2:
      return {"u2", 2};
    case Dtype::u1:
      return {"u1", 1};
    case Dtype::i8:
    case Dtype::u8:
      break;  // written as others
  }
  return {"f8", 8};
}

inline void write_bytes(std::string& out, Dtype dtype, const void* values, std::size_t size,
                        const Shape& shape) {
  if (size == 0) {
    out += "[]";
    return;
  }
  const auto facts = facts_of(dtype);
  out += R"({"dtype":")";
  out += facts.name;
  out += R"(","bdata":)";
  write_base64(out, values, size * facts.bytes);
  if (shape.columns != 0) {
    out += R"(,"shape":")";
    const auto row = shape.columns * std::max<std::size_t>(shape.channels, 1);
    out += std::to_string(size / row) + ", " + std::to_string(shape.columns);
    if (shape.channels != 0) out += ", " + std::to_string(shape.channels);
    out += '"';
  }
  out += '}';
}

// 64-bit whole numbers.
template <class T>
inline void write_integers(std::string& out, const T* values, std::size_t size, const Shape& shape) {
  T low = 0;
  T high = 0;
  for (std::size_t i = 0; i < size; ++i) {
    low = std::min(low, values[i]);
    high = std::max(high, values[i]);
  }
  const auto fits = [&]<class To>(To) { return std::in_range<To>(low) && std::in_range<To>(high); };
  const auto narrow = [&]<class To>(To) {
    std::vector<To> converted(size);
    for (std::size_t i = 0; i < size; ++i) converted[i] = static_cast<To>(values[i]);
    write_bytes(out, dtype_of<To>(), converted.data(), size, shape);
  };
  if (fits(std::int8_t{}))
    narrow(std::int8_t{});
  else if (fits(std::int16_t{}))
    narrow(std::int16_t{});
  else if (fits(std::int32_t{}))
    narrow(std::int32_t{});
  else
    narrow(double{});
}

// A list of so many cells, in rows if they have them.
template <class WriteOne>
void write_cells(std::string& out, std::size_t size, const Shape& shape, const WriteOne& write_one) {
  out += '[';
  const std::size_t row = shape.columns * std::max<std::size_t>(shape.channels, 1);
  for (std::size_t cell = 0; cell < size; ++cell) {
    if (cell != 0) out += ',';
    if (row != 0 && cell % row == 0) out += '[';
    if (shape.channels != 0 && cell % shape.channels == 0) out += '[';
    write_one(cell);
    if (shape.channels != 0 && (cell + 1) % shape.channels == 0) out += ']';
    if (row != 0 && (cell + 1) % row == 0) out += ']';
  }
  out += ']';
}

template <class T>
void write_numbers(std::string& out, const void* values, std::size_t size, const Shape& shape) {
  const auto* numbers = static_cast<const T*>(values);
  write_cells(out, size, shape, [&](std::size_t cell) {
    if constexpr (std::floating_point<T>)
      write_json(out, static_cast<double>(numbers[cell]));
    else if constexpr (std::signed_integral<T>)
      write_json(out, static_cast<std::int64_t>(numbers[cell]));
    else
      write_json(out, static_cast<std::uint64_t>(numbers[cell]));
  });
}

inline void write_number_list(std::string& out, Dtype dtype, const void* values, std::size_t size,
                              const Shape& shape) {
  switch (dtype) {
    case Dtype::f8:
      return write_numbers<double>(out, values, size, shape);
    case Dtype::f4:
      return write_numbers<float>(out, values, size, shape);
    case Dtype::i8:
      return write_numbers<std::int64_t>(out, values, size, shape);
    case Dtype::i4:
      return write_numbers<std::int32_t>(out, values, size, shape);
    case Dtype::i2:
      return write_numbers<std::int16_t>(out, values, size, shape);
    case Dtype::i1:
      return write_numbers<std::int8_t>(out, values, size, shape);
    case Dtype::u8:
      return write_numbers<std::uint64_t>(out, values, size, shape);
    case Dtype::u4:
      return write_numbers<std::uint32_t>(out, values, size, shape);
    case Dtype::u2:
      return write_numbers<std::uint16_t>(out, values, size, shape);
    case Dtype::u1:
      return write_numbers<std::uint8_t>(out, values, size, shape);
  }
}

// A column as a list, whatever its type.
inline void write_column_list(std::string& out, const data::detail::ColumnData& column, const Shape& shape) {
  write_cells(out, column.size, shape, [&](std::size_t row) {
    if (data::detail::is_missing(column, row)) {
      out += "null";
      return;
    }
    switch (column.type) {
      case data::Type::number:
        return write_json(out, column.numbers()[row]);
      case data::Type::integer:
        return write_json(out, column.integers()[row]);
      case data::Type::boolean:
        out += column.booleans()[row] != 0 ? "true" : "false";
        return;
      case data::Type::timestamp:
        out += '"';
        data::detail::append_iso(out, column.integers()[row]);
        out += '"';
        return;
      case data::Type::text:
        return write_json(out, (*column.dictionary)[column.codes()[row]]);
    }
  });
}

inline void write_column(std::string& out, const data::detail::ColumnData& column, const Shape& shape) {
  switch (column.type) {
    case data::Type::number:
      write_bytes(out, Dtype::f8, column.values, column.size, shape);
      return;
    case data::Type::integer: {
      if (column.valid == nullptr) {
        write_integers(out, column.integers(), column.size, shape);
        return;
      }
      std::vector<double> numbers(column.size);
      for (std::size_t row = 0; row < column.size; ++row)
        numbers[row] = column.is_valid(row) ? static_cast<double>(column.integers()[row])
                                            : std::numeric_limits<double>::quiet_NaN();
      write_bytes(out, Dtype::f8, numbers.data(), numbers.size(), shape);
      return;
    }
    case data::Type::boolean:
    case data::Type::timestamp:
    case data::Type::text:
      write_column_list(out, column, shape);
  }
}

}  // namespace detail

CDASH_DECL void TypedArray::set_shape(detail::Shape shape) {
  const auto row = shape.columns * std::max<std::size_t>(shape.channels, 1);
  if (row == 0 || size_ % row != 0)
    throw DataError("cdash: " + std::to_string(size_) + " values do not fill rows of " +
                    std::to_string(shape.columns) +
                    (shape.channels != 0 ? " times " + std::to_string(shape.channels) : std::string()));
  shape_ = shape;
}

CDASH_DECL void TypedArray::throw_ragged(std::size_t row, std::size_t found, std::size_t wanted) {
  throw DataError("cdash: row " + std::to_string(row) + " of a matrix has " + std::to_string(found) +
                  " values where row 0 has " + std::to_string(wanted) + "; all rows are equally long");
}

CDASH_DECL std::size_t TypedArray::json_size() const noexcept {
  if (column_ == nullptr) return size_ * detail::facts_of(dtype_).bytes / 3 * 4 + 64;
  return size_ * (column_->type == data::Type::number ? 11 : 8) + 64;
}

CDASH_DECL void TypedArray::write(std::string& out) const {
  if (column_ != nullptr)
    detail::write_column(out, *column_, shape_);
  else if (dtype_ == detail::Dtype::i8)
    detail::write_integers(out, static_cast<const std::int64_t*>(values_), size_, shape_);
  else if (dtype_ == detail::Dtype::u8)
    detail::write_integers(out, static_cast<const std::uint64_t*>(values_), size_, shape_);
  else
    detail::write_bytes(out, dtype_, values_, size_, shape_);
}

CDASH_DECL void TypedArray::write_list(std::string& out) const {
  if (column_ != nullptr)
    detail::write_column_list(out, *column_, shape_);
  else
    detail::write_number_list(out, dtype_, values_, size_, shape_);
}

}  // namespace cdash::figure
