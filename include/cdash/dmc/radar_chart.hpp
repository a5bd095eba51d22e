// dmc::RadarChart, the component RadarChart of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `RadarChart` of dash_mantine_components.
struct RadarChart : Element<RadarChart> {
  static constexpr std::string_view property_names[] = {
      {"activeDotProps", 14}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"clickData", 9}, {"darkHidden", 10}, {"data", 4}, {"dataKey", 7}, {"display", 7}, {"dotProps", 8},
      {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"gridColor", 9}, {"h", 1}, {"hiddenFrom", 10},
      {"inset", 5}, {"left", 4}, {"legendProps", 11}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2},
      {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2},
      {"polarAngleAxisProps", 19}, {"polarGridProps", 14}, {"polarRadiusAxisProps", 20}, {"pos", 3},
      {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radarChartProps", 15}, {"radarProps", 10},
      {"right", 5}, {"series", 6}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2},
      {"textColor", 9}, {"tooltipAnimationDuration", 24}, {"tooltipProps", 12}, {"top", 3}, {"tt", 2},
      {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withDots", 8}, {"withLegend", 10},
      {"withPolarAngleAxis", 18}, {"withPolarGrid", 13}, {"withPolarRadiusAxis", 19}, {"withTooltip", 11},
  };
  static constexpr ComponentInfo info{"RadarChart", "dash_mantine_components", "dmc::RadarChart",
      property_names, true};

  /// An object; a function a member. Made as `Serie(name, color)`.
  class Serie : public types::Object<Serie> {
   public:
    using Object::Object;
    Serie(const types::Text& name, const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet",
        "indigo", "blue", "cyan", "green", "lime", "yellow", "orange", "teal">& color) {
      put("name", name.value); put("color", color.to_value());
    }
    /// Text. Required.
    Serie& name(const types::Text& value) { return put("name", value.value); }
    /// "dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow",
    /// "orange" or "teal". Required.
    Serie& color(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue",
        "cyan", "green", "lime", "yellow", "orange", "teal">& value) {
      return put("color", value.to_value());
    }
    /// "dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow",
    /// "orange" or "teal".
    Serie& strokeColor(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue",
        "cyan", "green", "lime", "yellow", "orange", "teal">& value) {
      return put("strokeColor", value.to_value());
    }
    /// A number.
    Serie& opacity(const types::Number& value) { return put("opacity", value.value); }
    /// Text.
    Serie& label(const types::Text& value) { return put("label", value.value); }
  };

  using DataType = types::ListOf<types::MapOf<types::Any>>;
  using SeriesType = types::ListOf<Serie>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<DataType> data() const { return {this->ref("data")}; }
    Property<SeriesType> series() const { return {this->ref("series")}; }
    Property<types::Text> dataKey() const { return {this->ref("dataKey")}; }
    Property<types::Text> gridColor() const { return {this->ref("gridColor")}; }
    Property<types::Any> legendProps() const { return {this->ref("legendProps")}; }
    Property<types::Text> textColor() const { return {this->ref("textColor")}; }
    Property<types::Bool> withLegend() const { return {this->ref("withLegend")}; }
    Property<types::Bool> withPolarGrid() const { return {this->ref("withPolarGrid")}; }
    Property<types::Bool> withPolarAngleAxis() const { return {this->ref("withPolarAngleAxis")}; }
    Property<types::Bool> withPolarRadiusAxis() const { return {this->ref("withPolarRadiusAxis")}; }
    Property<types::Any> radarChartProps() const { return {this->ref("radarChartProps")}; }
    Property<types::Any> radarProps() const { return {this->ref("radarProps")}; }
    Property<types::Any> polarGridProps() const { return {this->ref("polarGridProps")}; }
    Property<types::Any> polarAngleAxisProps() const { return {this->ref("polarAngleAxisProps")}; }
    Property<types::Any> polarRadiusAxisProps() const { return {this->ref("polarRadiusAxisProps")}; }
    Property<types::MapOf<types::Any>> clickData() const { return {this->ref("clickData")}; }
    Property<types::Bool> withTooltip() const { return {this->ref("withTooltip")}; }
    Property<types::Any> tooltipProps() const { return {this->ref("tooltipProps")}; }
    Property<types::Number> tooltipAnimationDuration() const {
      return {this->ref("tooltipAnimationDuration")};
    }
    Property<types::Bool> withDots() const { return {this->ref("withDots")}; }
    Property<types::Any> dotProps() const { return {this->ref("dotProps")}; }
    Property<types::Any> activeDotProps() const { return {this->ref("activeDotProps")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::RadarChart::Id name{"name"}`.
  using Id = Reference<RadarChart>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  RadarChart& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  RadarChart& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A list of maps from text to anything that JSON can say. Required.
  RadarChart& data(const DataType& value) { return put("data", value.value), *this; }
  /// A list of `Serie`. Required.
  RadarChart& series(const SeriesType& value) { return put("series", value.value), *this; }
  /// Text. Required.
  RadarChart& dataKey(const types::Text& value) { return put("dataKey", value.value), *this; }
  /// Text.
  RadarChart& gridColor(const types::Text& value) { return put("gridColor", value.value), *this; }
  /// Anything that JSON can say.
  RadarChart& legendProps(const types::Any& value) { return put("legendProps", value.value), *this; }
  /// Text.
  RadarChart& textColor(const types::Text& value) { return put("textColor", value.value), *this; }
  /// True or false.
  RadarChart& withLegend(const types::Bool& value) { return put("withLegend", value.value), *this; }
  /// True or false.
  RadarChart& withPolarGrid(const types::Bool& value) { return put("withPolarGrid", value.value), *this; }
  /// True or false.
  RadarChart& withPolarAngleAxis(const types::Bool& value) {
    return put("withPolarAngleAxis", value.value), *this;
  }
  /// True or false.
  RadarChart& withPolarRadiusAxis(const types::Bool& value) {
    return put("withPolarRadiusAxis", value.value), *this;
  }
  /// Anything that JSON can say.
  RadarChart& radarChartProps(const types::Any& value) { return put("radarChartProps", value.value), *this; }
  /// Anything that JSON can say.
  RadarChart& radarProps(const types::Any& value) { return put("radarProps", value.value), *this; }
  /// Anything that JSON can say.
  RadarChart& polarGridProps(const types::Any& value) { return put("polarGridProps", value.value), *this; }
  /// Anything that JSON can say.
  RadarChart& polarAngleAxisProps(const types::Any& value) {
    return put("polarAngleAxisProps", value.value), *this;
  }
  /// Anything that JSON can say.
  RadarChart& polarRadiusAxisProps(const types::Any& value) {
    return put("polarRadiusAxisProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  RadarChart& clickData(const types::MapOf<types::Any>& value) {
    return put("clickData", value.value), *this;
  }
  /// True or false.
  RadarChart& withTooltip(const types::Bool& value) { return put("withTooltip", value.value), *this; }
  /// Anything that JSON can say.
  RadarChart& tooltipProps(const types::Any& value) { return put("tooltipProps", value.value), *this; }
  /// A number.
  RadarChart& tooltipAnimationDuration(const types::Number& value) {
    return put("tooltipAnimationDuration", value.value), *this;
  }
  /// True or false.
  RadarChart& withDots(const types::Bool& value) { return put("withDots", value.value), *this; }
  /// Anything that JSON can say.
  RadarChart& dotProps(const types::Any& value) { return put("dotProps", value.value), *this; }
  /// Anything that JSON can say.
  RadarChart& activeDotProps(const types::Any& value) { return put("activeDotProps", value.value), *this; }
  /// Text.
  RadarChart& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  RadarChart& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 4)
struct RadarChart RadarChart(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::RadarChart needs data, series and dataKey: dmc::RadarChart(children, data, series, dataKey)");
  return {};
}
inline struct RadarChart RadarChart(const Child& children, const RadarChart::DataType& data,
    const RadarChart::SeriesType& series, const types::Text& dataKey) {
  struct RadarChart made;
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
