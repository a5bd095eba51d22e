// What the arguments of Plotly Express take: columns, lists, maps, orders, ranges, colour scales.
#pragma once

#include <boost/json/object.hpp>
#include <cdash/config.hpp>
#include <cdash/core/json.hpp>
#include <cdash/data/column.hpp>
#include <concepts>
#include <cstdint>
#include <initializer_list>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::px {

/// A column that holds the same value in every row: `.path({px::Constant("world"), "continent"})`. The label
/// is the column's name; without one it is named after the argument.
struct Constant {
  Constant(data::Scalar constant_value, std::string constant_label = "");
  data::Scalar value;
  std::string label;
};

/// A column of the whole numbers 0, 1, 2, … as long as the others.
struct Range {
  std::string label;
};

namespace detail {
template <class T>
concept Values = data::detail::RangeOfCells<T>;
template <class T>
concept RangeOfTexts = Values<T> && data::detail::TextLike<data::detail::ElementOf<T>>;
}  // namespace detail

/// A column: of the frame by its name, or given itself as a data::Column, a range, or values in braces.
class ColumnRef {
 public:
  enum class Kind : std::uint8_t { none, name, values, constant, range };

  ColumnRef();
  ColumnRef(const char* column);
  ColumnRef(std::string column);
  ColumnRef(std::string_view column);
  ColumnRef(data::Column column);
  ColumnRef(std::initializer_list<data::Scalar> cells);
  template <detail::Values R>
  ColumnRef(const R& range) : ColumnRef(data::Column(range)) {}
  ColumnRef(Constant constant);
  ColumnRef(Range range);

  Kind kind = Kind::none;
  std::string name;
  data::Column values;
  data::Scalar constant_value;
};

/// One column or several: of several, each becomes a trace of its own ("wide" data). A list of texts means
/// columns where the frame has columns of all these names, and values elsewhere.
///
///     px::line(df).x("year").y({"births", "deaths"})
///     px::bar().x({"a", "b"}).y({1, 3})
class Columns {
 public:
  // A value or a column in braces.
  class Item {
   public:
    template <class T>
      requires std::constructible_from<data::Scalar, const T&> && (!std::same_as<T, data::Column>)
    Item(const T& value) : scalar(value) {}
    Item(data::Column values);
    Item(std::initializer_list<data::Scalar> cells);
    template <detail::Values R>
    Item(const R& range) : column(data::Column(range)) {}

    data::Scalar scalar;
    ColumnRef column;  // of kind none, if it is a value
  };

  Columns();
  template <class T>
    requires std::constructible_from<ColumnRef, T> && (!detail::RangeOfTexts<std::remove_cvref_t<T>>)
  Columns(T&& column) : one(std::forward<T>(column)) {}
  template <detail::RangeOfTexts R>
  Columns(const R& names_or_values) {
    for (const auto& text : names_or_values) texts.emplace_back(std::string_view(text));
    is_texts = true;
  }
  Columns(std::vector<ColumnRef> columns);
  Columns(std::vector<data::Column> columns);
  Columns(std::initializer_list<Item> items);

  ColumnRef one;
  std::vector<ColumnRef> several;
  std::vector<std::string> texts;
  bool is_several = false;
  bool is_texts = false;
};

/// Several columns, each by name or given itself.
class ColumnList {
 public:
  ColumnList(std::initializer_list<ColumnRef> columns);
  ColumnList(const char* column);
  ColumnList(std::vector<ColumnRef> columns);
  template <detail::RangeOfTexts R>
  ColumnList(const R& names) {
    for (const auto& name : names) list.emplace_back(std::string_view(name));
  }
  std::vector<ColumnRef> list;
};

/// What the hover box shows: columns, or columns with whether and how: `{"gdp", "pop"}`,
/// `{{"gdp", false}, {"pop", ":.2f"}, {"rank", {1, 2, 3}}}`. A format is d3's, after a colon.
class HoverData {
 public:
  struct Show {
    Show();
    template <std::same_as<bool> T>
    Show(T show) : shown(show) {}
    Show(const char* d3_format);
    Show(std::string d3_format);
    Show(data::Column column);
    Show(std::initializer_list<data::Scalar> cells);
    template <detail::Values R>
    Show(const R& range) : values(range) {}
    bool shown = true;
    std::string format;
    ColumnRef values;
  };
  struct Item {
    Item(const char* name);
    Item(std::string name);
    Item(data::Column values);
    Item(std::string name, Show how);
    Item(std::string name, Show how, data::Column values);
    ColumnRef column;
    Show show;
    bool keyed = false;
  };

  HoverData(std::initializer_list<Item> items);
  HoverData(const char* column);
  template <detail::RangeOfTexts R>
  HoverData(const R& names) {
    for (const auto& name : names) list.emplace_back(std::string(std::string_view(name)));
  }
  std::vector<Item> list;
};

/// Texts in turn: colours, symbols, dashes.
class TextList {
 public:
  TextList(std::initializer_list<std::string_view> texts);
  template <detail::RangeOfTexts R>
  TextList(const R& texts) {
    for (const auto& text : texts) list.emplace_back(std::string_view(text));
  }
  std::vector<std::string> list;
};

/// What each value of a column looks like: `{{"Asia", "red"}, {"Europe", "#00f"}}`; or "identity", where the
/// column itself holds colours, symbols, dashes.
class ValueMap {
 public:
  struct Item {
    Item(data::Scalar value_of_column, std::string result);
    data::Scalar value;
    std::string look;
  };

  ValueMap(std::initializer_list<Item> items);
  ValueMap(std::vector<Item> items);
  ValueMap(const std::vector<std::pair<std::string, std::string>>& items);
  /// Only "identity".
  ValueMap(const char* text);
  std::vector<Item> list;
  bool identity = false;
};

/// What columns are called: `{{"gdpPercap", "GDP per head"}}`.
using Labels = std::vector<std::pair<std::string, std::string>>;

/// The order of values, by column: `{{"day", {"Thur", "Fri", "Sat", "Sun"}}}`. Values that are not named come
/// after them, in order of appearance.
class CategoryOrders {
 public:
  struct Item {
    Item(std::string name, std::vector<data::Scalar> in_order);
    template <detail::Values R>
    Item(std::string name, const R& in_order) : column(std::move(name)) {
      for (const auto& value : in_order) values.emplace_back(value);
    }
    std::string column;
    std::vector<data::Scalar> values;
  };

  CategoryOrders(std::initializer_list<Item> items);
  CategoryOrders(std::vector<Item> items);
  std::vector<Item> list;
};

/// From, to: numbers or dates; nullptr leaves one side open.
struct AxisRange {
  AxisRange(data::Scalar from, data::Scalar to);
  data::Scalar low, high;
};

/// Colours for numbers: the name of one of Plotly's scales ("Viridis", "Viridis_r"), colours at equal
/// distances, or colours with their places from 0 to 1: `{{0, "white"}, {0.2, "orange"}, {1, "red"}}`.
class ColorScale {
 public:
  struct Stop {
    Stop(const char* stop_color);
    Stop(std::string stop_color);
    Stop(double place, std::string stop_color);
    double at = -1;  // below 0: at equal distances
    std::string color;
  };

  ColorScale(const char* scale_name);
  ColorScale(std::string scale_name);
  ColorScale(std::string_view scale_name);
  ColorScale(std::initializer_list<Stop> colors);
  template <detail::RangeOfTexts R>
  ColorScale(const R& colors) {
    for (const auto& color : colors) stops.emplace_back(std::string(std::string_view(color)));
  }
  std::string name;
  std::vector<Stop> stops;
};

/// Degrees: `.center({.lat = 43.6, .lon = -79.4})`.
struct Center {
  double lat = 0;
  double lon = 0;
};

/// true for the values as they are, or a d3 format such as ".2s".
struct TextAuto {
  template <std::same_as<bool> T>
  TextAuto(T show) : on(show) {}
  TextAuto(const char* d3_format);
  TextAuto(std::string d3_format);
  bool on;
  std::string format;
};

/// A template by name ("plotly_dark"), or the template itself.
struct Template {
  Template(const char* name);
  Template(const std::string& name);
  Template(boost::json::object object);
  Json value;
};

}  // namespace cdash::px

#ifdef CDASH_HEADER_ONLY
#include <cdash/figure/impl/px/arguments.ipp>
#endif
