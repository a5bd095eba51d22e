// dmc::DonutChart, the component DonutChart of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `DonutChart` of dash_mantine_components.
struct DonutChart : Element<DonutChart> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"chartLabel", 10}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"clickData", 9}, {"clickSeriesName", 15}, {"darkHidden", 10}, {"data", 4}, {"display", 7},
      {"endAngle", 8}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"hoverData", 9}, {"hoverSeriesName", 15}, {"inset", 5}, {"labelColor", 10}, {"left", 4}, {"lh", 2},
      {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3},
      {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
      {"opacity", 7}, {"p", 1}, {"paddingAngle", 12}, {"pb", 2}, {"pe", 2}, {"pieChartProps", 13},
      {"pieProps", 8}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"right", 5}, {"size", 4}, {"startAngle", 10}, {"strokeColor", 11}, {"strokeWidth", 11}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"thickness", 9},
      {"tooltipAnimationDuration", 24}, {"tooltipDataSource", 17}, {"tooltipProps", 12}, {"top", 3},
      {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withLabels", 10},
      {"withLabelsLine", 14}, {"withTooltip", 11},
  };
  static constexpr ComponentInfo info{"DonutChart", "dash_mantine_components", "dmc::DonutChart",
      property_names, true};

  /// An object; a function a member. Made as `Data(name, value, color)`.
  class Data : public types::Object<Data> {
   public:
    using Object::Object;
    Data(const types::Text& name, const types::Number& value, const types::OneOf<"dark", "gray", "red",
        "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow", "orange",
        "teal">& color) {
      put("name", name.value); put("value", value.value); put("color", color.to_value());
    }
    /// Text. Required.
    Data& name(const types::Text& value) { return put("name", value.value); }
    /// A number. Required.
    Data& value(const types::Number& value) { return put("value", value.value); }
    /// "dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow",
    /// "orange" or "teal". Required.
    Data& color(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan",
        "green", "lime", "yellow", "orange", "teal">& value) {
      return put("color", value.to_value());
    }
  };

  using DataType = types::ListOf<Data>;
  using ChartLabelType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<DataType> data() const { return {this->ref("data")}; }
    Property<types::Bool> withTooltip() const { return {this->ref("withTooltip")}; }
    Property<types::Number> tooltipAnimationDuration() const {
      return {this->ref("tooltipAnimationDuration")};
    }
    Property<types::Any> tooltipProps() const { return {this->ref("tooltipProps")}; }
    Property<types::Any> pieProps() const { return {this->ref("pieProps")}; }
    Property<types::Text> strokeColor() const { return {this->ref("strokeColor")}; }
    Property<types::Text> labelColor() const { return {this->ref("labelColor")}; }
    Property<types::Number> paddingAngle() const { return {this->ref("paddingAngle")}; }
    Property<types::Bool> withLabels() const { return {this->ref("withLabels")}; }
    Property<types::Bool> withLabelsLine() const { return {this->ref("withLabelsLine")}; }
    Property<types::Number> thickness() const { return {this->ref("thickness")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Number> strokeWidth() const { return {this->ref("strokeWidth")}; }
    Property<types::Number> startAngle() const { return {this->ref("startAngle")}; }
    Property<types::Number> endAngle() const { return {this->ref("endAngle")}; }
    Property<types::OneOf<"segment", "all">> tooltipDataSource() const {
      return {this->ref("tooltipDataSource")};
    }
    Property<ChartLabelType> chartLabel() const { return {this->ref("chartLabel")}; }
    Property<types::Any> pieChartProps() const { return {this->ref("pieChartProps")}; }
    Property<types::MapOf<types::Any>> clickData() const { return {this->ref("clickData")}; }
    Property<types::MapOf<types::Any>> hoverData() const { return {this->ref("hoverData")}; }
    Property<types::MapOf<types::Any>> clickSeriesName() const { return {this->ref("clickSeriesName")}; }
    Property<types::MapOf<types::Any>> hoverSeriesName() const { return {this->ref("hoverSeriesName")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::DonutChart::Id name{"name"}`.
  using Id = Reference<DonutChart>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  DonutChart& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  DonutChart& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A list of `Data`. Required.
  DonutChart& data(const DataType& value) { return put("data", value.value), *this; }
  /// True or false.
  DonutChart& withTooltip(const types::Bool& value) { return put("withTooltip", value.value), *this; }
  /// A number.
  DonutChart& tooltipAnimationDuration(const types::Number& value) {
    return put("tooltipAnimationDuration", value.value), *this;
  }
  /// Anything that JSON can say.
  DonutChart& tooltipProps(const types::Any& value) { return put("tooltipProps", value.value), *this; }
  /// Anything that JSON can say.
  DonutChart& pieProps(const types::Any& value) { return put("pieProps", value.value), *this; }
  /// Text.
  DonutChart& strokeColor(const types::Text& value) { return put("strokeColor", value.value), *this; }
  /// Text.
  DonutChart& labelColor(const types::Text& value) { return put("labelColor", value.value), *this; }
  /// A number.
  DonutChart& paddingAngle(const types::Number& value) { return put("paddingAngle", value.value), *this; }
  /// True or false.
  DonutChart& withLabels(const types::Bool& value) { return put("withLabels", value.value), *this; }
  /// True or false.
  DonutChart& withLabelsLine(const types::Bool& value) { return put("withLabelsLine", value.value), *this; }
  /// A number.
  DonutChart& thickness(const types::Number& value) { return put("thickness", value.value), *this; }
  /// Text.
  DonutChart& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A number.
  DonutChart& strokeWidth(const types::Number& value) { return put("strokeWidth", value.value), *this; }
  /// A number.
  DonutChart& startAngle(const types::Number& value) { return put("startAngle", value.value), *this; }
  /// A number.
  DonutChart& endAngle(const types::Number& value) { return put("endAngle", value.value), *this; }
  /// "segment" or "all".
  DonutChart& tooltipDataSource(const types::OneOf<"segment", "all">& value) {
    return put("tooltipDataSource", value.to_value()), *this;
  }
  /// Text or a number.
  DonutChart& chartLabel(const ChartLabelType& value) { return put("chartLabel", value.value), *this; }
  /// Anything that JSON can say.
  DonutChart& pieChartProps(const types::Any& value) { return put("pieChartProps", value.value), *this; }
  /// A map from text to anything that JSON can say.
  DonutChart& clickData(const types::MapOf<types::Any>& value) {
    return put("clickData", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  DonutChart& hoverData(const types::MapOf<types::Any>& value) {
    return put("hoverData", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  DonutChart& clickSeriesName(const types::MapOf<types::Any>& value) {
    return put("clickSeriesName", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  DonutChart& hoverSeriesName(const types::MapOf<types::Any>& value) {
    return put("hoverSeriesName", value.value), *this;
  }
  /// Text.
  DonutChart& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  DonutChart& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct DonutChart DonutChart(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::DonutChart needs data: dmc::DonutChart(children, data)");
  return {};
}
inline struct DonutChart DonutChart(const Child& children, const DonutChart::DataType& data) {
  struct DonutChart made;
  made.children(children);
  made.data(data);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
