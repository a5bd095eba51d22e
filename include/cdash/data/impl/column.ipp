// Bodies of data/column.hpp.
#pragma once

#include <algorithm>
#include <cdash/data/column.hpp>
#include <cdash/data/detail/distinct.hpp>
#include <cdash/data/detail/interner.hpp>
#include <charconv>
#include <cmath>

namespace cdash::data {

CDASH_DECL std::string_view plural_of(Type type) {
  switch (type) {
    case Type::number:
      return "numbers";
    case Type::integer:
      return "whole numbers";
    case Type::boolean:
      return "true/false values";
    case Type::text:
      return "text";
    case Type::timestamp:
      return "timestamps";
  }
  return "values";
}

CDASH_DECL Scalar Scalar::of(const Json& json) {
  switch (json.kind()) {
    case boost::json::kind::null:
      return {};
    case boost::json::kind::bool_:
      return json.get_bool();
    case boost::json::kind::int64:
      return json.get_int64();
    case boost::json::kind::uint64:
      return json.get_uint64();
    case boost::json::kind::double_:
      return json.get_double();
    case boost::json::kind::string: {
      const auto& text = json.get_string();
      return std::string_view(text.data(), text.size());
    }
    case boost::json::kind::array:
      throw DataError(
          "cdash: a list of values is not one value; col(\"x\").isin(list) asks for one of several");
    case boost::json::kind::object:
      throw DataError(
          "cdash: a JSON object is not a value that a column could hold; give a text, a number or a bool");
  }
  return {};
}

namespace detail {

template <class T>
inline ColumnPtr column_of(Type type, std::vector<T> values, const std::vector<std::uint32_t>& missing,
                           std::shared_ptr<const Dictionary> dictionary) {
  auto keep = std::make_shared<const std::vector<T>>(std::move(values));
  auto column = std::make_shared<ColumnData>();
  column->type = type;
  column->size = keep->size();
  column->values = keep->data();
  column->dictionary = std::move(dictionary);
  column->keep = keep;
  if (!missing.empty()) {
    auto bits = std::make_shared<std::vector<std::uint8_t>>((keep->size() + 7) / 8, std::uint8_t{0xFF});
    for (const auto row : missing) (*bits)[row >> 3] &= static_cast<std::uint8_t>(~(1U << (row & 7)));
    column->valid = bits->data();
    column->keep_valid = std::move(bits);
  }
  return column;
}

CDASH_DECL ColumnPtr column_of_numbers(std::vector<double> values) {
  return column_of(Type::number, std::move(values), {}, nullptr);
}
CDASH_DECL ColumnPtr column_of_integers(std::vector<std::int64_t> values,
                                        const std::vector<std::uint32_t>& missing) {
  return column_of(Type::integer, std::move(values), missing, nullptr);
}
CDASH_DECL ColumnPtr column_of_timestamps(std::vector<std::int64_t> nanoseconds,
                                          const std::vector<std::uint32_t>& missing) {
  return column_of(Type::timestamp, std::move(nanoseconds), missing, nullptr);
}
CDASH_DECL ColumnPtr column_of_booleans(std::vector<std::uint8_t> values,
                                        const std::vector<std::uint32_t>& missing) {
  return column_of(Type::boolean, std::move(values), missing, nullptr);
}
CDASH_DECL ColumnPtr column_of_codes(std::vector<std::uint32_t> codes,
                                     std::shared_ptr<const Dictionary> dictionary) {
  return column_of(Type::text, std::move(codes), {}, std::move(dictionary));
}

CDASH_DECL ColumnPtr column_of_scalars(const std::vector<Scalar>& values) {
  using Kind = Scalar::Kind;
  const auto size = values.size();
  const auto count = [&](Kind kind) {
    return std::count_if(values.begin(), values.end(),
                         [&](const Scalar& value) { return value.kind() == kind; });
  };
  const auto flags = count(Kind::boolean);
  const auto integers = count(Kind::integer);
  const auto numbers = integers + count(Kind::number);
  const auto texts = count(Kind::text);
  const auto times = count(Kind::timestamp);
  if (static_cast<int>(flags != 0) + static_cast<int>(numbers != 0) + static_cast<int>(texts != 0) +
          static_cast<int>(times != 0) >
      1) {
    std::string found;
    const auto add = [&](std::ptrdiff_t of_it, std::string_view what) {
      if (of_it == 0) return;
      if (!found.empty()) found += " and ";
      found += std::to_string(of_it);
      found += what;
    };
    add(texts, " texts");
    add(numbers, " numbers");
    add(flags, " bools");
    add(times, " timestamps");
    throw DataError("cdash: a column holds values of one type; this one was given " + found);
  }
  std::vector<std::uint32_t> missing;
  for (std::size_t i = 0; i < size; ++i)
    if (values[i].kind() == Kind::none) missing.push_back(static_cast<std::uint32_t>(i));
  if (flags != 0) {
    std::vector<std::uint8_t> column(size);
    for (std::size_t i = 0; i < size; ++i) column[i] = values[i].boolean() ? 1 : 0;
    return column_of_booleans(std::move(column), missing);
  }
  if (texts != 0) {
    Interner interner;
    std::vector<std::uint32_t> codes(size);
    for (std::size_t i = 0; i < size; ++i)
      if (values[i].kind() == Kind::text) codes[i] = interner.code(values[i].text());
    return column_of_codes(std::move(codes), interner.take());
  }
  if (times != 0 || (integers != 0 && integers == numbers)) {
    std::vector<std::int64_t> column(size);
    for (std::size_t i = 0; i < size; ++i) column[i] = values[i].integer();
    return times != 0 ? column_of_timestamps(std::move(column), missing)
                      : column_of_integers(std::move(column), missing);
  }
  std::vector<double> column(size);
  for (std::size_t i = 0; i < size; ++i) column[i] = values[i].number();
  for (const auto row : missing) column[row] = std::numeric_limits<double>::quiet_NaN();
  return column_of_numbers(std::move(column));
}

CDASH_DECL bool is_missing(const ColumnData& column, std::size_t row) noexcept {
  switch (column.type) {
    case Type::number:
      return std::isnan(column.numbers()[row]);
    case Type::text:
      return column.codes()[row] == 0;
    case Type::integer:
    case Type::boolean:
    case Type::timestamp:
      break;
  }
  return !column.is_valid(row);
}

inline void append_number(std::string& out, double number) {
  if (std::isfinite(number))
    write_json(out, number);
  else
    out += std::isnan(number) ? "NaN" : number > 0 ? "Infinity" : "-Infinity";
}

CDASH_DECL std::string text_of_cell(const ColumnData& column, std::size_t row) {
  switch (column.type) {
    case Type::text:
      return std::string((*column.dictionary)[column.codes()[row]]);
    case Type::boolean:
      return column.booleans()[row] != 0 ? "true" : "false";
    case Type::integer:
      return std::to_string(column.integers()[row]);
    case Type::timestamp:
      return to_iso(Timestamp(std::chrono::nanoseconds(column.integers()[row])));
    case Type::number:
      break;
  }
  std::string text;
  append_number(text, column.numbers()[row]);
  return text;
}

// `column "pop"`, or `the column` for one that has no name.
inline std::string named(const std::string& name) {
  return name.empty() ? "the column" : "column \"" + name + '"';
}

[[noreturn]] CDASH_DECL void throw_wrong_type(const std::string& name, Type found, std::string_view wanted) {
  throw DataError("cdash: " + named(name) + " holds " + std::string(plural_of(found)) + ", not " +
                  std::string(wanted));
}
[[noreturn]] CDASH_DECL void throw_missing(const std::string& name, std::size_t row) {
  throw DataError("cdash: " + named(name) + " has no value in row " + std::to_string(row) +
                  "; read it as std::optional, or as double (NaN)");
}
[[noreturn]] CDASH_DECL void throw_no_row(const std::string& name, std::size_t row, std::size_t size) {
  throw DataError("cdash: " + named(name) + " has no row " + std::to_string(row) + ": it has " +
                  std::to_string(size) + " rows, counted from 0");
}
[[noreturn]] CDASH_DECL void throw_out_of_range(const std::string& name, std::string_view text) {
  throw DataError("cdash: " + named(name) + " holds " + std::string(text) +
                  ", which the number type asked for cannot");
}

CDASH_DECL ColumnPtr view_of(Type type, const void* values, std::size_t size,
                             std::shared_ptr<const void> owner) {
  auto column = std::make_shared<ColumnData>();
  column->type = type;
  column->size = size;
  column->values = values;
  column->keep = std::move(owner);
  return column;
}

CDASH_DECL TextCells::TextCells(std::size_t expected) : interner_(std::make_unique<Interner>()) {
  codes_.reserve(expected);
}
CDASH_DECL TextCells::~TextCells() = default;
CDASH_DECL void TextCells::add(std::string_view text) { codes_.push_back(interner_->code(text)); }
CDASH_DECL void TextCells::add_missing() { codes_.push_back(0); }
CDASH_DECL ColumnPtr TextCells::take() { return column_of_codes(std::move(codes_), interner_->take()); }

}  // namespace detail

CDASH_DECL Column::Column() : data_(detail::column_of_numbers({})) {}

CDASH_DECL Column::Column(std::vector<double>&& values)
    : data_(detail::column_of_numbers(std::move(values))) {}

CDASH_DECL Column::Column(std::vector<std::int64_t>&& values)
    : data_(detail::column_of_integers(std::move(values), {})) {}

CDASH_DECL Column::Column(std::initializer_list<Scalar> values)
    : data_(detail::column_of_scalars(std::vector<Scalar>(values))) {}

CDASH_DECL Json Column::operator[](std::size_t row) const {
  if (row >= size()) detail::throw_no_row(name_, row, size());
  if (detail::is_missing(*data_, row)) return nullptr;
  switch (type()) {
    case Type::number:
      return data_->numbers()[row];
    case Type::integer:
      return data_->integers()[row];
    case Type::boolean:
      return data_->booleans()[row] != 0;
    case Type::timestamp:
      return boost::json::string(detail::text_of_cell(*data_, row));
    case Type::text:
      break;
  }
  const auto text = (*data_->dictionary)[data_->codes()[row]];
  return boost::json::string_view(text.data(), text.size());
}

CDASH_DECL Column Column::unique() const {
  return Column(name_, detail::gather(*data_, detail::distinct(*data_).first_rows));
}

}  // namespace cdash::data
