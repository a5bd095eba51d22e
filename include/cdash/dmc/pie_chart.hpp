// dmc::PieChart, the component PieChart of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `PieChart` of dash_mantine_components.
struct PieChart : Element<PieChart> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"clickData", 9},
      {"clickSeriesName", 15}, {"darkHidden", 10}, {"data", 4}, {"display", 7}, {"endAngle", 8}, {"ff", 2},
      {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"hoverData", 9},
      {"hoverSeriesName", 15}, {"inset", 5}, {"labelColor", 10}, {"labelsPosition", 14}, {"labelsType", 10},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2},
      {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2},
      {"my", 2}, {"opacity", 7}, {"p", 1}, {"paddingAngle", 12}, {"pb", 2}, {"pe", 2}, {"pieChartProps", 13},
      {"pieProps", 8}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"right", 5}, {"size", 4}, {"startAngle", 10}, {"strokeColor", 11}, {"strokeWidth", 11}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"tooltipAnimationDuration", 24},
      {"tooltipDataSource", 17}, {"tooltipProps", 12}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1}, {"withLabels", 10}, {"withLabelsLine", 14}, {"withTooltip", 11},
  };
  static constexpr ComponentInfo info{"PieChart", "dash_mantine_components", "dmc::PieChart", property_names,
      true};

  /// An object; a function a member. Made as `Data(name, value, color)`.
  class Data : public types::Object<Data> {
   public:
    using Object::Object;
    Data(const types::Text& name, const types::Number& value, const types::OneOf<"dark", "gray", "red",
        "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow", "orange",
        "teal">& color) {
      put("name", name.value); put("value", value.value); put("color", color.to_value());
    }
    /// Text or a number.
    Data& key(const types::AnyOf<types::Text, types::Number>& value) { return put("key", value.value); }
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
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Number> strokeWidth() const { return {this->ref("strokeWidth")}; }
    Property<types::Number> startAngle() const { return {this->ref("startAngle")}; }
    Property<types::Number> endAngle() const { return {this->ref("endAngle")}; }
    Property<types::OneOf<"segment", "all">> tooltipDataSource() const {
      return {this->ref("tooltipDataSource")};
    }
    Property<types::Any> pieChartProps() const { return {this->ref("pieChartProps")}; }
    Property<types::OneOf<"inside", "outside">> labelsPosition() const {
      return {this->ref("labelsPosition")};
    }
    Property<types::OneOf<"percent", "value">> labelsType() const { return {this->ref("labelsType")}; }
    Property<types::MapOf<types::Any>> clickData() const { return {this->ref("clickData")}; }
    Property<types::MapOf<types::Any>> hoverData() const { return {this->ref("hoverData")}; }
    Property<types::MapOf<types::Any>> clickSeriesName() const { return {this->ref("clickSeriesName")}; }
    Property<types::MapOf<types::Any>> hoverSeriesName() const { return {this->ref("hoverSeriesName")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::PieChart::Id name{"name"}`.
  using Id = Reference<PieChart>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  PieChart& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  PieChart& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A list of `Data`. Required.
  PieChart& data(const DataType& value) { return put("data", value.value), *this; }
  /// True or false.
  PieChart& withTooltip(const types::Bool& value) { return put("withTooltip", value.value), *this; }
  /// A number.
  PieChart& tooltipAnimationDuration(const types::Number& value) {
    return put("tooltipAnimationDuration", value.value), *this;
  }
  /// Anything that JSON can say.
  PieChart& tooltipProps(const types::Any& value) { return put("tooltipProps", value.value), *this; }
  /// Anything that JSON can say.
  PieChart& pieProps(const types::Any& value) { return put("pieProps", value.value), *this; }
  /// Text.
  PieChart& strokeColor(const types::Text& value) { return put("strokeColor", value.value), *this; }
  /// Text.
  PieChart& labelColor(const types::Text& value) { return put("labelColor", value.value), *this; }
  /// A number.
  PieChart& paddingAngle(const types::Number& value) { return put("paddingAngle", value.value), *this; }
  /// True or false.
  PieChart& withLabels(const types::Bool& value) { return put("withLabels", value.value), *this; }
  /// True or false.
  PieChart& withLabelsLine(const types::Bool& value) { return put("withLabelsLine", value.value), *this; }
  /// Text.
  PieChart& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A number.
  PieChart& strokeWidth(const types::Number& value) { return put("strokeWidth", value.value), *this; }
  /// A number.
  PieChart& startAngle(const types::Number& value) { return put("startAngle", value.value), *this; }
  /// A number.
  PieChart& endAngle(const types::Number& value) { return put("endAngle", value.value), *this; }
  /// "segment" or "all".
  PieChart& tooltipDataSource(const types::OneOf<"segment", "all">& value) {
    return put("tooltipDataSource", value.to_value()), *this;
  }
  /// Anything that JSON can say.
  PieChart& pieChartProps(const types::Any& value) { return put("pieChartProps", value.value), *this; }
  /// "inside" or "outside".
  PieChart& labelsPosition(const types::OneOf<"inside", "outside">& value) {
    return put("labelsPosition", value.to_value()), *this;
  }
  /// "percent" or "value".
  PieChart& labelsType(const types::OneOf<"percent", "value">& value) {
    return put("labelsType", value.to_value()), *this;
  }
  /// A map from text to anything that JSON can say.
  PieChart& clickData(const types::MapOf<types::Any>& value) { return put("clickData", value.value), *this; }
  /// A map from text to anything that JSON can say.
  PieChart& hoverData(const types::MapOf<types::Any>& value) { return put("hoverData", value.value), *this; }
  /// A map from text to anything that JSON can say.
  PieChart& clickSeriesName(const types::MapOf<types::Any>& value) {
    return put("clickSeriesName", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  PieChart& hoverSeriesName(const types::MapOf<types::Any>& value) {
    return put("hoverSeriesName", value.value), *this;
  }
  /// Text.
  PieChart& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  PieChart& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct PieChart PieChart(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::PieChart needs data: dmc::PieChart(children, data)");
  return {};
}
inline struct PieChart PieChart(const Child& children, const PieChart::DataType& data) {
  struct PieChart made;
  made.children(children);
  made.data(data);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
