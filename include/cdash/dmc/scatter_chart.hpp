// dmc::ScatterChart, the component ScatterChart of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `ScatterChart` of dash_mantine_components.
struct ScatterChart : Element<ScatterChart> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"clickData", 9},
      {"clickSeriesName", 15}, {"darkHidden", 10}, {"data", 4}, {"dataKey", 7}, {"display", 7}, {"ff", 2},
      {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"gridAxis", 8}, {"gridColor", 9}, {"gridProps", 9},
      {"h", 1}, {"hiddenFrom", 10}, {"hoverData", 9}, {"hoverSeriesName", 15}, {"inset", 5}, {"labels", 6},
      {"left", 4}, {"legendProps", 11}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3},
      {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"orientation", 11}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"pl", 2}, {"pointLabels", 11}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"referenceLines", 14}, {"right", 5}, {"rightYAxisLabel", 15}, {"rightYAxisProps", 15},
      {"scatterChartProps", 17}, {"scatterProps", 12}, {"strokeDasharray", 15}, {"style", 5}, {"styles", 6},
      {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"textColor", 9}, {"tickLine", 8},
      {"tooltipAnimationDuration", 24}, {"tooltipProps", 12}, {"top", 3}, {"tt", 2}, {"unit", 4},
      {"unstyled", 8}, {"valueFormatter", 14}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
      {"withLegend", 10}, {"withRightYAxis", 14}, {"withTooltip", 11}, {"withXAxis", 9}, {"withYAxis", 9},
      {"xAxisLabel", 10}, {"xAxisProps", 10}, {"yAxisLabel", 10}, {"yAxisProps", 10},
  };
  static constexpr ComponentInfo info{"ScatterChart", "dash_mantine_components", "dmc::ScatterChart",
      property_names, true};

  /// An object; a function a member. Made as `DataKey(x, y)`.
  class DataKey : public types::Object<DataKey> {
   public:
    using Object::Object;
    DataKey(const types::Text& x, const types::Text& y) { put("x", x.value); put("y", y.value); }
    /// Text. Required.
    DataKey& x(const types::Text& value) { return put("x", value.value); }
    /// Text. Required.
    DataKey& y(const types::Text& value) { return put("y", value.value); }
  };

  /// An object; a function a member. Made as `Data(color, name, data)`.
  class Data : public types::Object<Data> {
   public:
    using Object::Object;
    Data(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan",
        "green", "lime", "yellow", "orange", "teal">& color, const types::Text& name,
        const types::ListOf<types::MapOf<types::Number>>& data) {
      put("color", color.to_value()); put("name", name.value); put("data", data.value);
    }
    /// "dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow",
    /// "orange" or "teal". Required.
    Data& color(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan",
        "green", "lime", "yellow", "orange", "teal">& value) {
      return put("color", value.to_value());
    }
    /// Text. Required.
    Data& name(const types::Text& value) { return put("name", value.value); }
    /// A list of maps from text to numbers. Required.
    Data& data(const types::ListOf<types::MapOf<types::Number>>& value) { return put("data", value.value); }
  };

  /// An object; a function a member.
  class Unit : public types::Object<Unit> {
   public:
    using Object::Object;
    /// Text.
    Unit& x(const types::Text& value) { return put("x", value.value); }
    /// Text.
    Unit& y(const types::Text& value) { return put("y", value.value); }
  };

  /// An object; a function a member.
  class Labels : public types::Object<Labels> {
   public:
    using Object::Object;
    /// Text.
    Labels& x(const types::Text& value) { return put("x", value.value); }
    /// Text.
    Labels& y(const types::Text& value) { return put("y", value.value); }
  };

  using DataType = types::ListOf<Data>;
  using OrientationChoice = types::OneOf<"horizontal", "vertical">;
  using TickLineChoice = types::OneOf<"none", "x", "y", "xy">;
  using StrokeDasharrayType = types::AnyOf<types::Text, types::Number>;
  using GridAxisChoice = types::OneOf<"none", "x", "y", "xy">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<DataKey> dataKey() const { return {this->ref("dataKey")}; }
    Property<DataType> data() const { return {this->ref("data")}; }
    Property<Unit> unit() const { return {this->ref("unit")}; }
    Property<Labels> labels() const { return {this->ref("labels")}; }
    Property<types::Any> scatterChartProps() const { return {this->ref("scatterChartProps")}; }
    Property<types::Any> scatterProps() const { return {this->ref("scatterProps")}; }
    Property<types::MapOf<types::Any>> clickData() const { return {this->ref("clickData")}; }
    Property<types::MapOf<types::Any>> hoverData() const { return {this->ref("hoverData")}; }
    Property<types::OneOf<"x", "y">> pointLabels() const { return {this->ref("pointLabels")}; }
    Property<types::MapOf<types::Any>> clickSeriesName() const { return {this->ref("clickSeriesName")}; }
    Property<types::MapOf<types::Any>> hoverSeriesName() const { return {this->ref("hoverSeriesName")}; }
    Property<OrientationChoice> orientation() const { return {this->ref("orientation")}; }
    Property<types::ListOf<types::Any>> referenceLines() const { return {this->ref("referenceLines")}; }
    Property<types::Bool> withXAxis() const { return {this->ref("withXAxis")}; }
    Property<types::Bool> withYAxis() const { return {this->ref("withYAxis")}; }
    Property<types::Any> xAxisProps() const { return {this->ref("xAxisProps")}; }
    Property<types::Any> yAxisProps() const { return {this->ref("yAxisProps")}; }
    Property<types::Any> gridProps() const { return {this->ref("gridProps")}; }
    Property<TickLineChoice> tickLine() const { return {this->ref("tickLine")}; }
    Property<StrokeDasharrayType> strokeDasharray() const { return {this->ref("strokeDasharray")}; }
    Property<GridAxisChoice> gridAxis() const { return {this->ref("gridAxis")}; }
    Property<types::Number> tooltipAnimationDuration() const {
      return {this->ref("tooltipAnimationDuration")};
    }
    Property<types::Any> legendProps() const { return {this->ref("legendProps")}; }
    Property<types::Any> tooltipProps() const { return {this->ref("tooltipProps")}; }
    Property<types::Bool> withLegend() const { return {this->ref("withLegend")}; }
    Property<types::Bool> withTooltip() const { return {this->ref("withTooltip")}; }
    Property<types::Text> textColor() const { return {this->ref("textColor")}; }
    Property<types::Text> gridColor() const { return {this->ref("gridColor")}; }
    Property<types::Text> xAxisLabel() const { return {this->ref("xAxisLabel")}; }
    Property<types::Text> yAxisLabel() const { return {this->ref("yAxisLabel")}; }
    Property<types::Bool> withRightYAxis() const { return {this->ref("withRightYAxis")}; }
    Property<types::Any> rightYAxisProps() const { return {this->ref("rightYAxisProps")}; }
    Property<types::Any> rightYAxisLabel() const { return {this->ref("rightYAxisLabel")}; }
    Property<types::Any> valueFormatter() const { return {this->ref("valueFormatter")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::ScatterChart::Id name{"name"}`.
  using Id = Reference<ScatterChart>;

  /// `DataKey` (x, y). Required.
  ScatterChart& dataKey(const DataKey& value) { return put("dataKey", value.to_value()), *this; }
  /// A list of `Data`. Required.
  ScatterChart& data(const DataType& value) { return put("data", value.value), *this; }
  /// `Unit` (x, y).
  ScatterChart& unit(const Unit& value) { return put("unit", value.to_value()), *this; }
  /// `Labels` (x, y).
  ScatterChart& labels(const Labels& value) { return put("labels", value.to_value()), *this; }
  /// Anything that JSON can say.
  ScatterChart& scatterChartProps(const types::Any& value) {
    return put("scatterChartProps", value.value), *this;
  }
  /// Anything that JSON can say.
  ScatterChart& scatterProps(const types::Any& value) { return put("scatterProps", value.value), *this; }
  /// A map from text to anything that JSON can say.
  ScatterChart& clickData(const types::MapOf<types::Any>& value) {
    return put("clickData", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  ScatterChart& hoverData(const types::MapOf<types::Any>& value) {
    return put("hoverData", value.value), *this;
  }
  /// "x" or "y".
  ScatterChart& pointLabels(const types::OneOf<"x", "y">& value) {
    return put("pointLabels", value.to_value()), *this;
  }
  /// A map from text to anything that JSON can say.
  ScatterChart& clickSeriesName(const types::MapOf<types::Any>& value) {
    return put("clickSeriesName", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  ScatterChart& hoverSeriesName(const types::MapOf<types::Any>& value) {
    return put("hoverSeriesName", value.value), *this;
  }
  /// "horizontal" or "vertical".
  ScatterChart& orientation(const OrientationChoice& value) {
    return put("orientation", value.to_value()), *this;
  }
  /// A list of anything that JSON can say.
  ScatterChart& referenceLines(const types::ListOf<types::Any>& value) {
    return put("referenceLines", value.value), *this;
  }
  /// True or false.
  ScatterChart& withXAxis(const types::Bool& value) { return put("withXAxis", value.value), *this; }
  /// True or false.
  ScatterChart& withYAxis(const types::Bool& value) { return put("withYAxis", value.value), *this; }
  /// Anything that JSON can say.
  ScatterChart& xAxisProps(const types::Any& value) { return put("xAxisProps", value.value), *this; }
  /// Anything that JSON can say.
  ScatterChart& yAxisProps(const types::Any& value) { return put("yAxisProps", value.value), *this; }
  /// Anything that JSON can say.
  ScatterChart& gridProps(const types::Any& value) { return put("gridProps", value.value), *this; }
  /// "none", "x", "y" or "xy".
  ScatterChart& tickLine(const TickLineChoice& value) { return put("tickLine", value.to_value()), *this; }
  /// Text or a number.
  ScatterChart& strokeDasharray(const StrokeDasharrayType& value) {
    return put("strokeDasharray", value.value), *this;
  }
  /// "none", "x", "y" or "xy".
  ScatterChart& gridAxis(const GridAxisChoice& value) { return put("gridAxis", value.to_value()), *this; }
  /// A number.
  ScatterChart& tooltipAnimationDuration(const types::Number& value) {
    return put("tooltipAnimationDuration", value.value), *this;
  }
  /// Anything that JSON can say.
  ScatterChart& legendProps(const types::Any& value) { return put("legendProps", value.value), *this; }
  /// Anything that JSON can say.
  ScatterChart& tooltipProps(const types::Any& value) { return put("tooltipProps", value.value), *this; }
  /// True or false.
  ScatterChart& withLegend(const types::Bool& value) { return put("withLegend", value.value), *this; }
  /// True or false.
  ScatterChart& withTooltip(const types::Bool& value) { return put("withTooltip", value.value), *this; }
  /// Text.
  ScatterChart& textColor(const types::Text& value) { return put("textColor", value.value), *this; }
  /// Text.
  ScatterChart& gridColor(const types::Text& value) { return put("gridColor", value.value), *this; }
  /// Text.
  ScatterChart& xAxisLabel(const types::Text& value) { return put("xAxisLabel", value.value), *this; }
  /// Text.
  ScatterChart& yAxisLabel(const types::Text& value) { return put("yAxisLabel", value.value), *this; }
  /// True or false.
  ScatterChart& withRightYAxis(const types::Bool& value) { return put("withRightYAxis", value.value), *this; }
  /// Anything that JSON can say.
  ScatterChart& rightYAxisProps(const types::Any& value) {
    return put("rightYAxisProps", value.value), *this;
  }
  /// Anything that JSON can say.
  ScatterChart& rightYAxisLabel(const types::Any& value) {
    return put("rightYAxisLabel", value.value), *this;
  }
  /// Anything that JSON can say.
  ScatterChart& valueFormatter(const types::Any& value) { return put("valueFormatter", value.value), *this; }
  /// Text.
  ScatterChart& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  ScatterChart& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct ScatterChart ScatterChart(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::ScatterChart needs dataKey and data: dmc::ScatterChart(dataKey, data)");
  return {};
}
inline struct ScatterChart ScatterChart(const ScatterChart::DataKey& dataKey,
    const ScatterChart::DataType& data) {
  struct ScatterChart made;
  made.dataKey(dataKey);
  made.data(data);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
