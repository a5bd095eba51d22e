// dmc::AreaChart, the component AreaChart of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `AreaChart` of dash_mantine_components.
struct AreaChart : Element<AreaChart> {
  static constexpr std::string_view property_names[] = {
      {"activeDotProps", 14}, {"areaChartProps", 14}, {"areaProps", 9}, {"attributes", 10}, {"bd", 2},
      {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1},
      {"children", 8}, {"className", 9}, {"classNames", 10}, {"clickData", 9}, {"clickSeriesName", 15},
      {"connectNulls", 12}, {"curveType", 9}, {"darkHidden", 10}, {"data", 4}, {"dataKey", 7}, {"display", 7},
      {"dotProps", 8}, {"ff", 2}, {"fillOpacity", 11}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2},
      {"gridAxis", 8}, {"gridColor", 9}, {"gridProps", 9}, {"h", 1}, {"hiddenFrom", 10},
      {"highlightHover", 14}, {"hoverData", 9}, {"hoverSeriesName", 15}, {"inset", 5}, {"left", 4},
      {"legendProps", 11}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"opacity", 7}, {"orientation", 11}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2},
      {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"referenceLines", 14}, {"right", 5},
      {"rightYAxisLabel", 15}, {"rightYAxisProps", 15}, {"series", 6}, {"splitColors", 11},
      {"splitOffset", 11}, {"strokeDasharray", 15}, {"strokeWidth", 11}, {"style", 5}, {"styles", 6},
      {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"textColor", 9}, {"tickLine", 8},
      {"tooltipAnimationDuration", 24}, {"tooltipProps", 12}, {"top", 3}, {"tt", 2}, {"type", 4}, {"unit", 4},
      {"unstyled", 8}, {"valueFormatter", 14}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withDots", 8},
      {"withGradient", 12}, {"withLegend", 10}, {"withPointLabels", 15}, {"withRightYAxis", 14},
      {"withTooltip", 11}, {"withXAxis", 9}, {"withYAxis", 9}, {"xAxisLabel", 10}, {"xAxisProps", 10},
      {"yAxisLabel", 10}, {"yAxisProps", 10},
  };
  static constexpr ComponentInfo info{"AreaChart", "dash_mantine_components", "dmc::AreaChart",
      property_names, true};

  /// An object; a function a member.
  class Data : public types::Object<Data> {
   public:
    using Object::Object;
  };

  /// An object; a function a member. Made as `Serie(color, name)`.
  class Serie : public types::Object<Serie> {
   public:
    using Object::Object;
    Serie(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan",
        "green", "lime", "yellow", "orange", "teal">& color, const types::Text& name) {
      put("color", color.to_value()); put("name", name.value);
    }
    /// Text or a number.
    Serie& strokeDasharray(const types::AnyOf<types::Text, types::Number>& value) {
      return put("strokeDasharray", value.value);
    }
    /// "dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow",
    /// "orange" or "teal". Required.
    Serie& color(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue",
        "cyan", "green", "lime", "yellow", "orange", "teal">& value) {
      return put("color", value.to_value());
    }
    /// "bump", "linear", "natural", "monotone", "step", "stepBefore" or "stepAfter".
    Serie& curveType(const types::OneOf<"bump", "linear", "natural", "monotone", "step", "stepBefore",
        "stepAfter">& value) {
      return put("curveType", value.to_value());
    }
    /// Text. Required.
    Serie& name(const types::Text& value) { return put("name", value.value); }
    /// Text.
    Serie& label(const types::Text& value) { return put("label", value.value); }
    /// Text.
    Serie& yAxisId(const types::Text& value) { return put("yAxisId", value.value); }
  };

  using DataType = types::ListOf<Data>;
  using SeriesType = types::ListOf<Serie>;
  using TypeChoice = types::OneOf<"default", "stacked", "percent", "split">;
  using CurveTypeChoice = types::OneOf<"bump", "linear", "natural", "monotone", "step", "stepBefore",
      "stepAfter">;
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
    Property<types::Bool> withGradient() const { return {this->ref("withGradient")}; }
    Property<CurveTypeChoice> curveType() const { return {this->ref("curveType")}; }
    Property<types::Bool> withDots() const { return {this->ref("withDots")}; }
    Property<types::Any> dotProps() const { return {this->ref("dotProps")}; }
    Property<types::Any> activeDotProps() const { return {this->ref("activeDotProps")}; }
    Property<types::Number> strokeWidth() const { return {this->ref("strokeWidth")}; }
    Property<types::Any> areaChartProps() const { return {this->ref("areaChartProps")}; }
    Property<types::Any> areaProps() const { return {this->ref("areaProps")}; }
    Property<types::Number> fillOpacity() const { return {this->ref("fillOpacity")}; }
    Property<types::ListOf<types::Text>> splitColors() const { return {this->ref("splitColors")}; }
    Property<types::Number> splitOffset() const { return {this->ref("splitOffset")}; }
    Property<types::Bool> connectNulls() const { return {this->ref("connectNulls")}; }
    Property<types::Bool> withPointLabels() const { return {this->ref("withPointLabels")}; }
    Property<types::MapOf<types::Any>> clickData() const { return {this->ref("clickData")}; }
    Property<types::MapOf<types::Any>> hoverData() const { return {this->ref("hoverData")}; }
    Property<types::MapOf<types::Any>> clickSeriesName() const { return {this->ref("clickSeriesName")}; }
    Property<types::MapOf<types::Any>> hoverSeriesName() const { return {this->ref("hoverSeriesName")}; }
    Property<types::Bool> highlightHover() const { return {this->ref("highlightHover")}; }
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
  /// An id of this component type: `dmc::AreaChart::Id name{"name"}`.
  using Id = Reference<AreaChart>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  AreaChart& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  AreaChart& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A list of `Data`. Required.
  AreaChart& data(const DataType& value) { return put("data", value.value), *this; }
  /// A list of `Serie`. Required.
  AreaChart& series(const SeriesType& value) { return put("series", value.value), *this; }
  /// "default", "stacked", "percent" or "split".
  AreaChart& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// True or false.
  AreaChart& withGradient(const types::Bool& value) { return put("withGradient", value.value), *this; }
  /// "bump", "linear", "natural", "monotone", "step", "stepBefore" or "stepAfter".
  AreaChart& curveType(const CurveTypeChoice& value) { return put("curveType", value.to_value()), *this; }
  /// True or false.
  AreaChart& withDots(const types::Bool& value) { return put("withDots", value.value), *this; }
  /// Anything that JSON can say.
  AreaChart& dotProps(const types::Any& value) { return put("dotProps", value.value), *this; }
  /// Anything that JSON can say.
  AreaChart& activeDotProps(const types::Any& value) { return put("activeDotProps", value.value), *this; }
  /// A number.
  AreaChart& strokeWidth(const types::Number& value) { return put("strokeWidth", value.value), *this; }
  /// Anything that JSON can say.
  AreaChart& areaChartProps(const types::Any& value) { return put("areaChartProps", value.value), *this; }
  /// Anything that JSON can say.
  AreaChart& areaProps(const types::Any& value) { return put("areaProps", value.value), *this; }
  /// A number.
  AreaChart& fillOpacity(const types::Number& value) { return put("fillOpacity", value.value), *this; }
  /// A list of texts.
  AreaChart& splitColors(const types::ListOf<types::Text>& value) {
    return put("splitColors", value.value), *this;
  }
  /// A number.
  AreaChart& splitOffset(const types::Number& value) { return put("splitOffset", value.value), *this; }
  /// True or false.
  AreaChart& connectNulls(const types::Bool& value) { return put("connectNulls", value.value), *this; }
  /// True or false.
  AreaChart& withPointLabels(const types::Bool& value) { return put("withPointLabels", value.value), *this; }
  /// A map from text to anything that JSON can say.
  AreaChart& clickData(const types::MapOf<types::Any>& value) { return put("clickData", value.value), *this; }
  /// A map from text to anything that JSON can say.
  AreaChart& hoverData(const types::MapOf<types::Any>& value) { return put("hoverData", value.value), *this; }
  /// A map from text to anything that JSON can say.
  AreaChart& clickSeriesName(const types::MapOf<types::Any>& value) {
    return put("clickSeriesName", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  AreaChart& hoverSeriesName(const types::MapOf<types::Any>& value) {
    return put("hoverSeriesName", value.value), *this;
  }
  /// True or false.
  AreaChart& highlightHover(const types::Bool& value) { return put("highlightHover", value.value), *this; }
  /// Text. Required.
  AreaChart& dataKey(const types::Text& value) { return put("dataKey", value.value), *this; }
  /// A list of anything that JSON can say.
  AreaChart& referenceLines(const types::ListOf<types::Any>& value) {
    return put("referenceLines", value.value), *this;
  }
  /// True or false.
  AreaChart& withXAxis(const types::Bool& value) { return put("withXAxis", value.value), *this; }
  /// True or false.
  AreaChart& withYAxis(const types::Bool& value) { return put("withYAxis", value.value), *this; }
  /// Anything that JSON can say.
  AreaChart& xAxisProps(const types::Any& value) { return put("xAxisProps", value.value), *this; }
  /// Anything that JSON can say.
  AreaChart& yAxisProps(const types::Any& value) { return put("yAxisProps", value.value), *this; }
  /// Anything that JSON can say.
  AreaChart& gridProps(const types::Any& value) { return put("gridProps", value.value), *this; }
  /// "none", "x", "y" or "xy".
  AreaChart& tickLine(const TickLineChoice& value) { return put("tickLine", value.to_value()), *this; }
  /// Text or a number.
  AreaChart& strokeDasharray(const StrokeDasharrayType& value) {
    return put("strokeDasharray", value.value), *this;
  }
  /// "none", "x", "y" or "xy".
  AreaChart& gridAxis(const GridAxisChoice& value) { return put("gridAxis", value.to_value()), *this; }
  /// Text.
  AreaChart& unit(const types::Text& value) { return put("unit", value.value), *this; }
  /// A number.
  AreaChart& tooltipAnimationDuration(const types::Number& value) {
    return put("tooltipAnimationDuration", value.value), *this;
  }
  /// Anything that JSON can say.
  AreaChart& legendProps(const types::Any& value) { return put("legendProps", value.value), *this; }
  /// Anything that JSON can say.
  AreaChart& tooltipProps(const types::Any& value) { return put("tooltipProps", value.value), *this; }
  /// True or false.
  AreaChart& withLegend(const types::Bool& value) { return put("withLegend", value.value), *this; }
  /// True or false.
  AreaChart& withTooltip(const types::Bool& value) { return put("withTooltip", value.value), *this; }
  /// Text.
  AreaChart& textColor(const types::Text& value) { return put("textColor", value.value), *this; }
  /// Text.
  AreaChart& gridColor(const types::Text& value) { return put("gridColor", value.value), *this; }
  /// "horizontal" or "vertical".
  AreaChart& orientation(const OrientationChoice& value) {
    return put("orientation", value.to_value()), *this;
  }
  /// Text.
  AreaChart& xAxisLabel(const types::Text& value) { return put("xAxisLabel", value.value), *this; }
  /// Text.
  AreaChart& yAxisLabel(const types::Text& value) { return put("yAxisLabel", value.value), *this; }
  /// True or false.
  AreaChart& withRightYAxis(const types::Bool& value) { return put("withRightYAxis", value.value), *this; }
  /// Anything that JSON can say.
  AreaChart& rightYAxisProps(const types::Any& value) { return put("rightYAxisProps", value.value), *this; }
  /// Anything that JSON can say.
  AreaChart& rightYAxisLabel(const types::Any& value) { return put("rightYAxisLabel", value.value), *this; }
  /// Anything that JSON can say.
  AreaChart& valueFormatter(const types::Any& value) { return put("valueFormatter", value.value), *this; }
  /// Text.
  AreaChart& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  AreaChart& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 4)
struct AreaChart AreaChart(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::AreaChart needs data, series and dataKey: dmc::AreaChart(children, data, series, dataKey)");
  return {};
}
inline struct AreaChart AreaChart(const Child& children, const AreaChart::DataType& data,
    const AreaChart::SeriesType& series, const types::Text& dataKey) {
  struct AreaChart made;
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
