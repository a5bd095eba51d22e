// dmc::FunnelChart, the component FunnelChart of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `FunnelChart` of dash_mantine_components.
struct FunnelChart : Element<FunnelChart> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"clickData", 9},
      {"clickSeriesName", 15}, {"darkHidden", 10}, {"data", 4}, {"display", 7}, {"ff", 2}, {"flex", 4},
      {"fs", 2}, {"funnelChartProps", 16}, {"funnelProps", 11}, {"fw", 2}, {"fz", 2}, {"h", 1},
      {"hiddenFrom", 10}, {"hoverData", 9}, {"hoverSeriesName", 15}, {"inset", 5}, {"labelColor", 10},
      {"labelsPosition", 14}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3},
      {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3},
      {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"size", 4}, {"strokeColor", 11},
      {"strokeWidth", 11}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2},
      {"tooltipAnimationDuration", 24}, {"tooltipDataSource", 17}, {"tooltipProps", 12}, {"top", 3},
      {"tt", 2}, {"unstyled", 8}, {"valueFormatter", 14}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
      {"withLabels", 10}, {"withTooltip", 11},
  };
  static constexpr ComponentInfo info{"FunnelChart", "dash_mantine_components", "dmc::FunnelChart",
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
  using LabelsPositionChoice = types::OneOf<"left", "right", "inside">;

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
    Property<types::Any> funnelProps() const { return {this->ref("funnelProps")}; }
    Property<types::Text> strokeColor() const { return {this->ref("strokeColor")}; }
    Property<types::Text> labelColor() const { return {this->ref("labelColor")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Number> strokeWidth() const { return {this->ref("strokeWidth")}; }
    Property<types::Bool> withLabels() const { return {this->ref("withLabels")}; }
    Property<LabelsPositionChoice> labelsPosition() const { return {this->ref("labelsPosition")}; }
    Property<types::Any> valueFormatter() const { return {this->ref("valueFormatter")}; }
    Property<types::OneOf<"segment", "all">> tooltipDataSource() const {
      return {this->ref("tooltipDataSource")};
    }
    Property<types::Any> funnelChartProps() const { return {this->ref("funnelChartProps")}; }
    Property<types::MapOf<types::Any>> clickData() const { return {this->ref("clickData")}; }
    Property<types::MapOf<types::Any>> hoverData() const { return {this->ref("hoverData")}; }
    Property<types::MapOf<types::Any>> clickSeriesName() const { return {this->ref("clickSeriesName")}; }
    Property<types::MapOf<types::Any>> hoverSeriesName() const { return {this->ref("hoverSeriesName")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::FunnelChart::Id name{"name"}`.
  using Id = Reference<FunnelChart>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  FunnelChart& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  FunnelChart& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A list of `Data`. Required.
  FunnelChart& data(const DataType& value) { return put("data", value.value), *this; }
  /// True or false.
  FunnelChart& withTooltip(const types::Bool& value) { return put("withTooltip", value.value), *this; }
  /// A number.
  FunnelChart& tooltipAnimationDuration(const types::Number& value) {
    return put("tooltipAnimationDuration", value.value), *this;
  }
  /// Anything that JSON can say.
  FunnelChart& tooltipProps(const types::Any& value) { return put("tooltipProps", value.value), *this; }
  /// Anything that JSON can say.
  FunnelChart& funnelProps(const types::Any& value) { return put("funnelProps", value.value), *this; }
  /// Text.
  FunnelChart& strokeColor(const types::Text& value) { return put("strokeColor", value.value), *this; }
  /// Text.
  FunnelChart& labelColor(const types::Text& value) { return put("labelColor", value.value), *this; }
  /// Text.
  FunnelChart& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A number.
  FunnelChart& strokeWidth(const types::Number& value) { return put("strokeWidth", value.value), *this; }
  /// True or false.
  FunnelChart& withLabels(const types::Bool& value) { return put("withLabels", value.value), *this; }
  /// "left", "right" or "inside".
  FunnelChart& labelsPosition(const LabelsPositionChoice& value) {
    return put("labelsPosition", value.to_value()), *this;
  }
  /// Anything that JSON can say.
  FunnelChart& valueFormatter(const types::Any& value) { return put("valueFormatter", value.value), *this; }
  /// "segment" or "all".
  FunnelChart& tooltipDataSource(const types::OneOf<"segment", "all">& value) {
    return put("tooltipDataSource", value.to_value()), *this;
  }
  /// Anything that JSON can say.
  FunnelChart& funnelChartProps(const types::Any& value) {
    return put("funnelChartProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  FunnelChart& clickData(const types::MapOf<types::Any>& value) {
    return put("clickData", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  FunnelChart& hoverData(const types::MapOf<types::Any>& value) {
    return put("hoverData", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  FunnelChart& clickSeriesName(const types::MapOf<types::Any>& value) {
    return put("clickSeriesName", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  FunnelChart& hoverSeriesName(const types::MapOf<types::Any>& value) {
    return put("hoverSeriesName", value.value), *this;
  }
  /// Text.
  FunnelChart& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  FunnelChart& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct FunnelChart FunnelChart(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::FunnelChart needs data: dmc::FunnelChart(children, data)");
  return {};
}
inline struct FunnelChart FunnelChart(const Child& children, const FunnelChart::DataType& data) {
  struct FunnelChart made;
  made.children(children);
  made.data(data);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
