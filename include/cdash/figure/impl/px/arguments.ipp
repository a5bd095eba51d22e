// Bodies of figure/px/arguments.hpp.
#pragma once

#include <cdash/error.hpp>
#include <cdash/figure/px/arguments.hpp>

namespace cdash::px {

CDASH_DECL Columns::Columns(std::initializer_list<Item> items) {
  bool columns = false, only_texts = items.size() != 0;
  for (const auto& item : items) {
    const bool column = item.column.kind != ColumnRef::Kind::none;
    columns = columns || column;
    only_texts = only_texts && !column && item.scalar.kind() == data::Scalar::Kind::text;
  }
  if (columns) {
    is_several = true;
    for (const auto& item : items)
      several.push_back(item.column.kind != ColumnRef::Kind::none ? item.column
                                                                  : ColumnRef(item.scalar.text()));
  } else if (only_texts) {
    is_texts = true;
    for (const auto& item : items) texts.push_back(item.scalar.text());
  } else {
    std::vector<data::Scalar> cells;
    for (const auto& item : items) cells.push_back(item.scalar);
    one = data::Column("", data::detail::column_of_scalars(cells));
  }
}

CDASH_DECL HoverData::Item::Item(std::string name, Show how, data::Column values)
    : column(std::move(name)), show(std::move(how)), keyed(true) {
  show.values = std::move(values);
}

CDASH_DECL ValueMap::ValueMap(const char* text) : identity(true) {
  if (std::string_view(text) != "identity")
    throw DataError(std::string("cdash: a map of looks was given the text \"") + text +
                    R"("; it takes "identity" or pairs such as {{"Asia", "red"}})");
}

}  // namespace cdash::px
