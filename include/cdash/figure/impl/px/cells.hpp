// Values of columns as Python writes and compares them, so that traces are named and ordered alike.
#pragma once

#include <cdash/core/json.hpp>
#include <cdash/data/column.hpp>
#include <charconv>
#include <cmath>
#include <cstring>
#include <string>
#include <string_view>

namespace cdash::px::detail {

// As Python's str: 2.0, 0.0001, 1e+20.
inline std::string python_text(double number) {
  if (std::isnan(number)) return "nan";
  if (std::isinf(number)) return number > 0 ? "inf" : "-inf";
  char buffer[32];
  const auto size = std::fabs(number);
  const bool plain = size == 0 || (size >= 1e-4 && size < 1e16);
  const auto format = plain ? std::chars_format::fixed : std::chars_format::scientific;
  const auto end = std::to_chars(buffer, buffer + sizeof buffer, number, format).ptr;
  std::string text(buffer, end);
  if (plain && text.find('.') == std::string::npos) text += ".0";
  return text;
}

// As str of pandas' Timestamp: "2015-02-17 08:30:00".
inline std::string python_time(std::int64_t nanoseconds) {
  std::string text;
  data::detail::append_iso(text, nanoseconds);
  if (text.size() == 10) return text + " 00:00:00";
  text[10] = ' ';
  if (const auto dot = text.find('.'); dot != std::string::npos)
    while (text.size() - dot - 1 != 6 && text.size() - dot - 1 != 9) text += '0';
  return text;
}

inline std::string python_text(const data::Scalar& value) {
  using Kind = data::Scalar::Kind;
  switch (value.kind()) {
    case Kind::none:
      return "nan";
    case Kind::boolean:
      return value.boolean() ? "True" : "False";
    case Kind::integer:
      return std::to_string(value.integer());
    case Kind::number:
      return python_text(value.number());
    case Kind::timestamp:
      return python_time(value.integer());
    case Kind::text:
      break;
  }
  return value.text();
}

inline data::Scalar scalar_of(const data::detail::ColumnData& column, std::size_t row) {
  if (data::detail::is_missing(column, row)) return {};
  switch (column.type) {
    case data::Type::number:
      return column.numbers()[row];
    case data::Type::integer:
      // Where some are missing, pandas makes numbers of whole numbers.
      if (column.valid != nullptr) return static_cast<double>(column.integers()[row]);
      return column.integers()[row];
    case data::Type::boolean:
      return column.booleans()[row] != 0;
    case data::Type::timestamp:
      return data::Timestamp(std::chrono::nanoseconds(column.integers()[row]));
    case data::Type::text:
      break;
  }
  return (*column.dictionary)[column.codes()[row]];
}

inline std::string python_text(const data::detail::ColumnData& column, std::size_t row) {
  return python_text(scalar_of(column, row));
}

// As Python compares: True is 1 is 1.0; missing values equal each other, as one NaN object does itself.
inline bool equal(const data::Scalar& a, const data::Scalar& b) {
  using Kind = data::Scalar::Kind;
  const auto numeric = [](Kind kind) {
    return kind == Kind::boolean || kind == Kind::integer || kind == Kind::number;
  };
  const auto number = [](const data::Scalar& value) {
    return value.kind() == Kind::boolean ? (value.boolean() ? 1.0 : 0.0) : value.number();
  };
  if (numeric(a.kind()) && numeric(b.kind())) return number(a) == number(b);
  if (a.kind() != b.kind()) return false;
  if (a.kind() == Kind::text) return a.text() == b.text();
  return a.kind() == Kind::none || a.integer() == b.integer();
}

inline Json json_of(const data::Scalar& value) {
  using Kind = data::Scalar::Kind;
  switch (value.kind()) {
    case Kind::none:
      return nullptr;
    case Kind::boolean:
      return value.boolean();
    case Kind::integer:
      return value.integer();
    case Kind::number:
      return value.number();
    case Kind::timestamp: {
      std::string text;
      data::detail::append_iso(text, value.integer());
      return boost::json::string(text);
    }
    case Kind::text:
      break;
  }
  return boost::json::string(value.text());
}

inline bool is_numeric(const data::detail::ColumnData& column) {
  return column.type == data::Type::number || column.type == data::Type::integer;
}
// A present or missing cell of a numeric column; NaN if missing.
inline double number_at(const data::detail::ColumnData& column, std::size_t row) {
  if (column.type == data::Type::number) return column.numbers()[row];
  if (!column.is_valid(row)) return std::numeric_limits<double>::quiet_NaN();
  return static_cast<double>(column.integers()[row]);
}

// Each row's value as a number: equal values have equal keys.
inline std::uint64_t key_of(const data::detail::ColumnData& column, std::size_t row) {
  switch (column.type) {
    case data::Type::number: {
      const auto number = column.numbers()[row] == 0 ? 0.0 : column.numbers()[row];
      std::uint64_t key = 0;
      std::memcpy(&key, &number, sizeof key);
      return key;
    }
    case data::Type::integer:
    case data::Type::timestamp:
      return static_cast<std::uint64_t>(column.integers()[row]);
    case data::Type::boolean:
      return column.booleans()[row];
    case data::Type::text:
      break;
  }
  return column.codes()[row];
}

}  // namespace cdash::px::detail
