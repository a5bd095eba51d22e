// Bodies of Frame's pivot and melt, and of concat.
#pragma once

#include <algorithm>
#include <cdash/data/detail/interner.hpp>
#include <cdash/data/frame.hpp>
#include <cdash/data/impl/keys.hpp>
#include <limits>
#include <numeric>

namespace cdash::data {
namespace detail {

inline bool has_value(const ColumnData& column) noexcept {
  for (std::size_t row = 0; row < column.size; ++row)
    if (!is_missing(column, row)) return true;
  return false;
}

// The type that holds all parts.
inline Type common_type(const std::vector<Part>& parts, const std::string& name) {
  std::optional<Type> type;
  for (const auto& [column, rows] : parts) {
    if (column == nullptr || column->type == type || !has_value(*column)) continue;
    const auto is_number = [](Type t) { return t == Type::number || t == Type::integer; };
    if (!type)
      type = column->type;
    else if (is_number(*type) && is_number(column->type))
      type = Type::number;
    else
      throw DataError("cdash: column \"" + name + "\" would hold " + std::string(plural_of(*type)) + " and " +
                      std::string(plural_of(column->type)) + "; a column holds values of one type");
  }
  if (type) return *type;
  // No value anywhere: the first type that was named.
  for (const auto& part : parts)
    if (part.column != nullptr) return part.column->type;
  return Type::number;
}

inline ColumnPtr concatenated_texts(const std::vector<Part>& parts, std::size_t total) {
  Interner interner;
  std::vector<std::uint32_t> codes;
  codes.reserve(total);
  for (const auto& [column, rows] : parts) {
    if (column == nullptr || column->type != Type::text) {
      codes.resize(codes.size() + rows);
      continue;
    }
    const auto& texts = *column->dictionary;
    std::vector<std::uint32_t> known(texts.size());  // codes here of the codes there, 0: not looked up yet
    for (std::size_t row = 0; row < rows; ++row) {
      const auto there = column->codes()[row];
      if (there != 0 && known[there] == 0) known[there] = interner.code(texts[there]);
      codes.push_back(known[there]);
    }
  }
  return column_of_codes(std::move(codes), interner.take());
}

CDASH_DECL ColumnPtr concatenated(const std::vector<Part>& parts, const std::string& name) {
  std::size_t total = 0;
  for (const auto& part : parts) total += part.rows;
  if (total > 0xFFFFFFFF)
    throw DataError("cdash: " + std::to_string(total) + " rows; a frame takes at most 4294967295");
  const auto type = common_type(parts, name);
  if (type == Type::text) return concatenated_texts(parts, total);
  std::vector<std::uint32_t> missing;
  const auto each = [&]<class T>(T none, const auto& value) {
    std::vector<T> values;
    values.reserve(total);
    for (const auto& [column, rows] : parts) {
      for (std::size_t row = 0; row < rows; ++row) {
        const bool has = column != nullptr && !is_missing(*column, row);
        if (!has) missing.push_back(static_cast<std::uint32_t>(values.size()));
        values.push_back(has ? value(*column, row) : none);
      }
    }
    return values;
  };
  if (type == Type::number) {
    return column_of_numbers(
        each(std::numeric_limits<double>::quiet_NaN(), [](const ColumnData& column, std::size_t row) {
          return column.type == Type::number ? column.numbers()[row]
                                             : static_cast<double>(column.integers()[row]);
        }));
  }
  if (type == Type::boolean) {
    auto values = each(std::uint8_t{0}, [](const auto& column, auto row) { return column.booleans()[row]; });
    return column_of_booleans(std::move(values), missing);
  }
  auto values = each(std::int64_t{0}, [](const auto& column, auto row) { return column.integers()[row]; });
  return type == Type::timestamp ? column_of_timestamps(std::move(values), missing)
                                 : column_of_integers(std::move(values), missing);
}

// `country "Canada" and year "1952"`
inline std::string described(const Frame& frame, const std::vector<std::string>& names, std::size_t row) {
  std::string text;
  for (const auto& name : names) {
    if (!text.empty()) text += " and ";
    text += name + " \"" + text_of_cell(*frame[name].data(), row) + '"';
  }
  return text;
}

}  // namespace detail

CDASH_DECL Frame Frame::pivot(const PivotOptions& options) const {
  if (options.index.empty() || options.columns.empty() || options.values.empty())
    throw DataError(
        "cdash: pivot needs .index, .columns and .values: {.index = {\"country\"}, .columns = \"year\", "
        ".values = \"pop\"}");
  auto keys = options.index;
  keys.push_back(options.columns);
  const auto places = detail::group_rows(*this, keys, {});
  const auto values = (*this)[options.values];
  if (!options.aggregate) {
    std::vector<std::uint8_t> taken(places.size() + 1);
    for (std::size_t row = 0; row < rows(); ++row) {
      auto& place = taken[places.group_of[row]];
      if (place != 0 && places.group_of[row] != places.size())
        throw DataError("cdash: pivot found two rows with " + detail::described(*this, keys, row) +
                        "; .aggregate says what is made of several values, such as Agg::mean");
      place = 1;
    }
  }
  const auto cells = options.aggregate ? detail::aggregate(places, values, *options.aggregate).data()
                                       : detail::gather(*values.data(), places.first_row);
  // Where each cell goes: its row and its column among those that have a value.
  const auto complete = take(places.first_row);
  const auto index = detail::group_rows(complete, options.index, {});
  const auto heads = detail::group_rows(complete, {options.columns}, {});
  std::vector<std::vector<std::uint32_t>> wide(heads.size());
  for (auto& column : wide) column.assign(index.size(), detail::no_row);
  for (std::uint32_t cell = 0; cell < places.size(); ++cell)
    wide[heads.group_of[cell]][index.group_of[cell]] = cell;

  std::vector<NamedColumn> result;
  const auto index_of_rows = complete.take(index.first_row);
  for (const auto& name : options.index) result.emplace_back(name, index_of_rows[name]);
  const auto names = complete[options.columns];
  for (std::size_t i = 0; i < wide.size(); ++i)
    result.emplace_back(detail::text_of_cell(*names.data(), heads.first_row[i]),
                        Column({}, detail::gather_or_missing(*cells, wide[i])));
  return Frame(std::move(result));
}

CDASH_DECL Frame Frame::melt(const MeltOptions& options) const {
  auto values = options.value_vars;
  for (const auto& name : options.id_vars) static_cast<void>(index_of(name));
  if (values.empty())
    for (const auto& name : columns())
      if (std::find(options.id_vars.begin(), options.id_vars.end(), name) == options.id_vars.end())
        values.push_back(name);

  std::vector<detail::Part> parts;
  detail::Interner names;
  std::vector<std::uint32_t> codes;
  for (const auto& name : values) {
    parts.push_back({(*this)[name].data(), rows()});
    codes.insert(codes.end(), rows(), names.code(name));
  }
  auto melted = detail::concatenated(parts, options.value_name);
  std::vector<std::uint32_t> again(codes.size());
  for (std::size_t i = 0; i < again.size(); ++i) again[i] = static_cast<std::uint32_t>(i % rows());
  std::vector<NamedColumn> result;
  for (const auto& name : options.id_vars)
    result.emplace_back(name, Column({}, detail::gather(*(*this)[name].data(), again)));
  result.emplace_back(options.var_name, Column({}, detail::column_of_codes(std::move(codes), names.take())));
  result.emplace_back(options.value_name, Column({}, std::move(melted)));
  return Frame(std::move(result));
}

CDASH_DECL Frame concat(const std::vector<Frame>& frames) {
  std::vector<std::string> names;
  for (const auto& frame : frames)
    for (const auto& name : frame.columns())
      if (std::find(names.begin(), names.end(), name) == names.end()) names.push_back(name);
  std::vector<NamedColumn> result;
  for (const auto& name : names) {
    std::vector<detail::Part> parts;
    for (const auto& frame : frames)
      parts.push_back({frame.has(name) ? frame[name].data() : nullptr, frame.rows()});
    result.emplace_back(name, Column({}, detail::concatenated(parts, name)));
  }
  return Frame(std::move(result));
}

}  // namespace cdash::data
