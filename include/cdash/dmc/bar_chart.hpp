// dmc::BarChart, the component BarChart of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `BarChart` of dash_mantine_components.
struct BarChart : Element<BarChart> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"barChartProps", 13}, {"barLabelColor", 13}, {"barProps", 8}, {"bd", 2},
      {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1},
      {"children", 8}, {"className", 9}, {"classNames", 10}, {"clickData", 9}, {"clickSeriesName", 15},
      {"cursorFill", 10}, {"darkHidden", 10}, {"data", 4}, {"dataKey", 7}, {"display", 7}, {"ff", 2},
      {"fillOpacity", 11}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"getBarColor", 11}, {"gridAxis", 8},
      {"gridColor", 9}, {"gridProps", 9}, {"h", 1}, {"hiddenFrom", 10}, {"highlightHover", 14},
      {"hoverData", 9}, {"hoverSeriesName", 15}, {"inset", 5}, {"left", 4}, {"legendProps", 11}, {"lh", 2},
      {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"maxBarWidth", 11}, {"mb", 2},
      {"me", 2}, {"mih", 3}, {"minBarSize", 10}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"orientation", 11}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"referenceLines", 14},
      {"right", 5}, {"rightYAxisLabel", 15}, {"rightYAxisProps", 15}, {"series", 6}, {"strokeDasharray", 15},
      {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"textColor", 9}, {"tickLine", 8},
      {"tooltipAnimationDuration", 24}, {"tooltipProps", 12}, {"top", 3}, {"tt", 2}, {"type", 4}, {"unit", 4},
      {"unstyled", 8}, {"valueFormatter", 14}, {"valueLabelProps", 15}, {"variant", 7}, {"visibleFrom", 11},
      {"w", 1}, {"withBarValueLabel", 17}, {"withLegend", 10}, {"withRightYAxis", 14}, {"withTooltip", 11},
      {"withXAxis", 9}, {"withYAxis", 9}, {"xAxisLabel", 10}, {"xAxisProps", 10}, {"yAxisLabel", 10},
      {"yAxisProps", 10},
  };
  static constexpr ComponentInfo info{"BarChart", "dash_mantine_components", "dmc::BarChart", property_names,
      true};

  /// An object; a function a member. Made as `Serie(name)`.
  class Serie : public types::Object<Serie> {
   public:
    using Object::Object;
    Serie(const types::Text& name) { put("name", name.value); }
    /// Text.
    Serie& stackId(const types::Text& value) { return put("stackId", value.value); }
    /// Text. Required.
    Serie& name(const types::Text& value) { return put("name", value.value); }
    /// "dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow",
    /// "orange" or "teal".
    Serie& color(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue",
        "cyan", "green", "lime", "yellow", "orange", "teal">& value) {
      return put("color", value.to_value());
    }
    /// Text.
    Serie& label(const types::Text& value) { return put("label", value.value); }
    /// Text.
    Serie& yAxisId(const types::Text& value) { return put("yAxisId", value.value); }
  };

  using DataType = types::ListOf<types::MapOf<types::Any>>;
  using SeriesType = types::ListOf<Serie>;
  using TypeChoice = types::OneOf<"default", "stacked", "percent", "waterfall">;
  using TickLineChoice = types::OneOf<"none", "x", "y", "xy">;
  using StrokeDasharrayType = types::AnyOf<types::Text, types::Number>;
  using GridAxisChoice = types::OneOf<"none", "x", "y", "xy">;
  using OrientationChoice = types::OneOf<"horizontal", "vertical">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<DataType> data() const { return {this->ref("data")}; }
    Property<SeriesType> series() const { return {this->ref("series")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<types::Number> fillOpacity() const { return {this->ref("fillOpacity")}; }
    Property<types::Text> cursorFill() const { return {this->ref("cursorFill")}; }
    Property<types::Any> barChartProps() const { return {this->ref("barChartProps")}; }
    Property<types::Any> barProps() const { return {this->ref("barProps")}; }
    Property<types::MapOf<types::Any>> clickData() const { return {this->ref("clickData")}; }
    Property<types::MapOf<types::Any>> hoverData() const { return {this->ref("hoverData")}; }
    Property<types::MapOf<types::Any>> clickSeriesName() const { return {this->ref("clickSeriesName")}; }
    Property<types::MapOf<types::Any>> hoverSeriesName() const { return {this->ref("hoverSeriesName")}; }
    Property<types::Bool> withBarValueLabel() const { return {this->ref("withBarValueLabel")}; }
    Property<types::Any> valueLabelProps() const { return {this->ref("valueLabelProps")}; }
    Property<types::Bool> highlightHover() const { return {this->ref("highlightHover")}; }
    Property<types::Number> minBarSize() const { return {this->ref("minBarSize")}; }
    Property<types::Number> maxBarWidth() const { return {this->ref("maxBarWidth")}; }
    Property<types::Text> barLabelColor() const { return {this->ref("barLabelColor")}; }
    Property<types::Any> getBarColor() const { return {this->ref("getBarColor")}; }
    Property<types::Text> dataKey() const { return {this->ref("dataKey")}; }
    Property<types::ListOf<types::Any>> referenceLines() const { return {this->ref("referenceLines")}; }
    Property<types::Bool> withXAxis() const { return {this->ref("withXAxis")}; }
    Property<types::Bool> withYAxis() const { return {this->ref("withYAxis")}; }
    Property<types::Any> xAxisProps() const { return {this->ref("xAxisProps")}; }
    Property<types::Any> yAxisProps() const { return {this->ref("yAxisProps")}; }
    Property<types::Any> gridProps() const { return {this->ref("gridProps")}; }
    Property<TickLineChoice> tickLine() const { return {this->ref("tickLine")}; }
    Property<StrokeDasharrayType> strokeDasharray() const { return {this->ref("strokeDasharray")}; }
    Property<GridAxisChoice> gridAxis() const { return {this->ref("gridAxis")}; }
    Property<types::Text> unit() const { return {this->ref("unit")}; }
    Property<types::Number> tooltipAnimationDuration() const {
      return {this->ref("tooltipAnimationDuration")};
    }
    Property<types::Any> legendProps() const { return {this->ref("legendProps")}; }
    Property<types::Any> tooltipProps() const { return {this->ref("tooltipProps")}; }
    Property<types::Bool> withLegend() const { return {this->ref("withLegend")}; }
    Property<types::Bool> withTooltip() const { return {this->ref("withTooltip")}; }
    Property<types::Text> textColor() const { return {this->ref("textColor")}; }
    Property<types::Text> gridColor() const { return {this->ref("gridColor")}; }
    Property<OrientationChoice> orientation() const { return {this->ref("orientation")}; }
    Property<types::Text> xAxisLabel() const { return {this->ref("xAxisLabel")}; }
    Property<types::Text> yAxisLabel() const { return {this->ref("yAxisLabel")}; }
    Property<types::Bool> withRightYAxis() const { return {this->ref("withRightYAxis")}; }
    Property<types::Any> rightYAxisProps() const { return {this->ref("rightYAxisProps")}; }
    Property<types::Any> rightYAxisLabel() const { return {this->ref("rightYAxisLabel")}; }
    Property<types::Any> valueFormatter() const { return {this->ref("valueFormatter")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::BarChart::Id name{"name"}`.
  using Id = Reference<BarChart>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  BarChart& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  BarChart& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A list of maps from text to anything that JSON can say. Required.
  BarChart& data(const DataType& value) { return put("data", value.value), *this; }
  /// A list of `Serie`. Required.
  BarChart& series(const SeriesType& value) { return put("series", value.value), *this; }
  /// "default", "stacked", "percent" or "waterfall".
  BarChart& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// A number.
  BarChart& fillOpacity(const types::Number& value) { return put("fillOpacity", value.value), *this; }
  /// Text.
  BarChart& cursorFill(const types::Text& value) { return put("cursorFill", value.value), *this; }
  /// Anything that JSON can say.
  BarChart& barChartProps(const types::Any& value) { return put("barChartProps", value.value), *this; }
  /// Anything that JSON can say.
  BarChart& barProps(const types::Any& value) { return put("barProps", value.value), *this; }
  /// A map from text to anything that JSON can say.
  BarChart& clickData(const types::MapOf<types::Any>& value) { return put("clickData", value.value), *this; }
  /// A map from text to anything that JSON can say.
  BarChart& hoverData(const types::MapOf<types::Any>& value) { return put("hoverData", value.value), *this; }
  /// A map from text to anything that JSON can say.
  BarChart& clickSeriesName(const types::MapOf<types::Any>& value) {
    return put("clickSeriesName", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  BarChart& hoverSeriesName(const types::MapOf<types::Any>& value) {
    return put("hoverSeriesName", value.value), *this;
  }
  /// True or false.
  BarChart& withBarValueLabel(const types::Bool& value) {
    return put("withBarValueLabel", value.value), *this;
  }
  /// Anything that JSON can say.
  BarChart& valueLabelProps(const types::Any& value) { return put("valueLabelProps", value.value), *this; }
  /// True or false.
  BarChart& highlightHover(const types::Bool& value) { return put("highlightHover", value.value), *this; }
  /// A number.
  BarChart& minBarSize(const types::Number& value) { return put("minBarSize", value.value), *this; }
  /// A number.
  BarChart& maxBarWidth(const types::Number& value) { return put("maxBarWidth", value.value), *this; }
  /// Text.
  BarChart& barLabelColor(const types::Text& value) { return put("barLabelColor", value.value), *this; }
  /// Anything that JSON can say.
  BarChart& getBarColor(const types::Any& value) { return put("getBarColor", value.value), *this; }
  /// Text. Required.
  BarChart& dataKey(const types::Text& value) { return put("dataKey", value.value), *this; }
  /// A list of anything that JSON can say.
  BarChart& referenceLines(const types::ListOf<types::Any>& value) {
    return put("referenceLines", value.value), *this;
  }
  /// True or false.
  BarChart& withXAxis(const types::Bool& value) { return put("withXAxis", value.value), *this; }
  /// True or false.
  BarChart& withYAxis(const types::Bool& value) { return put("withYAxis", value.value), *this; }
  /// Anything that JSON can say.
  BarChart& xAxisProps(const types::Any& value) { return put("xAxisProps", value.value), *this; }
  /// Anything that JSON can say.
  BarChart& yAxisProps(const types::Any& value) { return put("yAxisProps", value.value), *this; }
  /// Anything that JSON can say.
  BarChart& gridProps(const types::Any& value) { return put("gridProps", value.value), *this; }
  /// "none", "x", "y" or "xy".
  BarChart& tickLine(const TickLineChoice& value) { return put("tickLine", value.to_value()), *this; }
  /// Text or a number.
  BarChart& strokeDasharray(const StrokeDasharrayType& value) {
    return put("strokeDasharray", value.value), *this;
  }
  /// "none", "x", "y" or "xy".
  BarChart& gridAxis(const GridAxisChoice& value) { return put("gridAxis", value.to_value()), *this; }
  /// Text.
  BarChart& unit(const types::Text& value) { return put("unit", value.value), *this; }
  /// A number.
  BarChart& tooltipAnimationDuration(const types::Number& value) {
    return put("tooltipAnimationDuration", value.value), *this;
  }
  /// Anything that JSON can say.
  BarChart& legendProps(const types::Any& value) { return put("legendProps", value.value), *this; }
  /// Anything that JSON can say.
  BarChart& tooltipProps(const types::Any& value) { return put("tooltipProps", value.value), *this; }
  /// True or false.
  BarChart& withLegend(const types::Bool& value) { return put("withLegend", value.value), *this; }
  /// True or false.
  BarChart& withTooltip(const types::Bool& value) { return put("withTooltip", value.value), *this; }
  /// Text.
  BarChart& textColor(const types::Text& value) { return put("textColor", value.value), *this; }
  /// Text.
  BarChart& gridColor(const types::Text& value) { return put("gridColor", value.value), *this; }
  /// "horizontal" or "vertical".
  BarChart& orientation(const OrientationChoice& value) {
    return put("orientation", value.to_value()), *this;
  }
  /// Text.
  BarChart& xAxisLabel(const types::Text& value) { return put("xAxisLabel", value.value), *this; }
  /// Text.
  BarChart& yAxisLabel(const types::Text& value) { return put("yAxisLabel", value.value), *this; }
  /// True or false.
  BarChart& withRightYAxis(const types::Bool& value) { return put("withRightYAxis", value.value), *this; }
  /// Anything that JSON can say.
  BarChart& rightYAxisProps(const types::Any& value) { return put("rightYAxisProps", value.value), *this; }
  /// Anything that JSON can say.
  BarChart& rightYAxisLabel(const types::Any& value) { return put("rightYAxisLabel", value.value), *this; }
  /// Anything that JSON can say.
  BarChart& valueFormatter(const types::Any& value) { return put("valueFormatter", value.value), *this; }
  /// Text.
  BarChart& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  BarChart& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 4)
struct BarChart BarChart(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::BarChart needs data, series and dataKey: dmc::BarChart(children, data, series, dataKey)");
  return {};
}
inline struct BarChart BarChart(const Child& children, const BarChart::DataType& data,
    const BarChart::SeriesType& series, const types::Text& dataKey) {
  struct BarChart made;
  made.children(children);
  made.data(data);
  made.series(series);
  made.dataKey(dataKey);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
