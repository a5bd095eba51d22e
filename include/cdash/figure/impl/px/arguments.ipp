// Bodies of figure/px/arguments.hpp.
#pragma once

#include <cdash/error.hpp>
#include <cdash/figure/px/arguments.hpp>

namespace cdash::px {

CDASH_DECL ColumnRef::ColumnRef() = default;
CDASH_DECL ColumnRef::ColumnRef(const char* column) : kind(Kind::name), name(column) {}
CDASH_DECL ColumnRef::ColumnRef(std::string column) : kind(Kind::name), name(std::move(column)) {}
CDASH_DECL ColumnRef::ColumnRef(std::string_view column) : kind(Kind::name), name(column) {}
CDASH_DECL ColumnRef::ColumnRef(data::Column column) : kind(Kind::values), values(std::move(column)) {}
CDASH_DECL ColumnRef::ColumnRef(std::initializer_list<data::Scalar> cells) : ColumnRef(data::Column(cells)) {}
CDASH_DECL ColumnRef::ColumnRef(Constant constant)
    : kind(Kind::constant), name(std::move(constant.label)), constant_value(std::move(constant.value)) {}
CDASH_DECL ColumnRef::ColumnRef(Range range) : kind(Kind::range), name(std::move(range.label)) {}
CDASH_DECL Constant::Constant(data::Scalar constant_value, std::string constant_label)
    : value(std::move(constant_value)), label(std::move(constant_label)) {}
CDASH_DECL Columns::Columns(std::vector<ColumnRef> columns) : several(std::move(columns)), is_several(true) {}
CDASH_DECL Columns::Columns(std::vector<data::Column> columns)
    : several(columns.begin(), columns.end()), is_several(true) {}
CDASH_DECL Columns::Columns() = default;
CDASH_DECL Columns::Item::Item(data::Column values) : column(std::move(values)) {}
CDASH_DECL Columns::Item::Item(std::initializer_list<data::Scalar> cells) : column(data::Column(cells)) {}
CDASH_DECL ColumnList::ColumnList(std::initializer_list<ColumnRef> columns) : list(columns) {}
CDASH_DECL ColumnList::ColumnList(const char* column) : list{ColumnRef(column)} {}
CDASH_DECL ColumnList::ColumnList(std::vector<ColumnRef> columns) : list(std::move(columns)) {}
CDASH_DECL HoverData::Show::Show(const char* d3_format) : format(d3_format) {}
CDASH_DECL HoverData::Show::Show(std::string d3_format) : format(std::move(d3_format)) {}
CDASH_DECL HoverData::Show::Show(data::Column column) : values(std::move(column)) {}
CDASH_DECL HoverData::Show::Show(std::initializer_list<data::Scalar> cells) : values(data::Column(cells)) {}
CDASH_DECL HoverData::Item::Item(const char* name) : column(name) {}
CDASH_DECL HoverData::Item::Item(std::string name) : column(std::move(name)) {}
CDASH_DECL HoverData::Item::Item(data::Column values) : column(std::move(values)) {}
CDASH_DECL HoverData::Item::Item(std::string name, Show how)
    : column(std::move(name)), show(std::move(how)), keyed(true) {}
CDASH_DECL HoverData::HoverData(std::initializer_list<Item> items) : list(items) {}
CDASH_DECL HoverData::HoverData(const char* column) : list{Item(column)} {}
CDASH_DECL TextList::TextList(std::initializer_list<std::string_view> texts)
    : list(texts.begin(), texts.end()) {}
CDASH_DECL ValueMap::Item::Item(data::Scalar value_of_column, std::string result)
    : value(std::move(value_of_column)), look(std::move(result)) {}
CDASH_DECL ValueMap::ValueMap(std::initializer_list<Item> items) : list(items) {}
CDASH_DECL ValueMap::ValueMap(std::vector<Item> items) : list(std::move(items)) {}
CDASH_DECL ValueMap::ValueMap(const std::vector<std::pair<std::string, std::string>>& items) {
  for (const auto& [value, look] : items) list.emplace_back(value, look);
}
CDASH_DECL CategoryOrders::Item::Item(std::string name, std::vector<data::Scalar> in_order)
    : column(std::move(name)), values(std::move(in_order)) {}
CDASH_DECL CategoryOrders::CategoryOrders(std::initializer_list<Item> items) : list(items) {}
CDASH_DECL CategoryOrders::CategoryOrders(std::vector<Item> items) : list(std::move(items)) {}
CDASH_DECL AxisRange::AxisRange(data::Scalar from, data::Scalar to)
    : low(std::move(from)), high(std::move(to)) {}
CDASH_DECL ColorScale::Stop::Stop(const char* stop_color) : color(stop_color) {}
CDASH_DECL ColorScale::Stop::Stop(std::string stop_color) : color(std::move(stop_color)) {}
CDASH_DECL ColorScale::Stop::Stop(double place, std::string stop_color)
    : at(place), color(std::move(stop_color)) {}
CDASH_DECL ColorScale::ColorScale(const char* scale_name) : name(scale_name) {}
CDASH_DECL ColorScale::ColorScale(std::string scale_name) : name(std::move(scale_name)) {}
CDASH_DECL ColorScale::ColorScale(std::string_view scale_name) : name(scale_name) {}
CDASH_DECL ColorScale::ColorScale(std::initializer_list<Stop> colors) : stops(colors) {}
CDASH_DECL TextAuto::TextAuto(const char* d3_format) : on(true), format(d3_format) {}
CDASH_DECL TextAuto::TextAuto(std::string d3_format) : on(true), format(std::move(d3_format)) {}
CDASH_DECL Template::Template(const char* name) : value(name) {}
CDASH_DECL Template::Template(const std::string& name) : value(boost::json::string(name)) {}
CDASH_DECL Template::Template(boost::json::object object) : value(std::move(object)) {}
CDASH_DECL HoverData::Show::Show() = default;

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
