// dmc::BubbleChart, the component BubbleChart of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `BubbleChart` of dash_mantine_components.
struct BubbleChart : Element<BubbleChart> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"clickData", 9}, {"color", 5},
      {"darkHidden", 10}, {"data", 4}, {"dataKey", 7}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"gridColor", 9}, {"h", 1}, {"hiddenFrom", 10}, {"hoverData", 9}, {"inset", 5},
      {"label", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2},
      {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"range", 5}, {"right", 5}, {"scatterProps", 12},
      {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"textColor", 9},
      {"tooltipProps", 12}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"valueFormatter", 14}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1}, {"withTooltip", 11}, {"xAxisProps", 10}, {"yAxisProps", 10},
      {"zAxisProps", 10},
  };
  static constexpr ComponentInfo info{"BubbleChart", "dash_mantine_components", "dmc::BubbleChart",
      property_names, true};

  /// An object; a function a member. Made as `DataKey(x, y, z)`.
  class DataKey : public types::Object<DataKey> {
   public:
    using Object::Object;
    DataKey(const types::Text& x, const types::Text& y, const types::Text& z) {
      put("x", x.value); put("y", y.value); put("z", z.value);
    }
    /// Text. Required.
    DataKey& x(const types::Text& value) { return put("x", value.value); }
    /// Text. Required.
    DataKey& y(const types::Text& value) { return put("y", value.value); }
    /// Text. Required.
    DataKey& z(const types::Text& value) { return put("z", value.value); }
  };

  using DataType = types::ListOf<types::MapOf<types::Any>>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<DataType> data() const { return {this->ref("data")}; }
    Property<DataKey> dataKey() const { return {this->ref("dataKey")}; }
    Property<types::ListOf<types::Number>> range() const { return {this->ref("range")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Any> xAxisProps() const { return {this->ref("xAxisProps")}; }
    Property<types::Any> yAxisProps() const { return {this->ref("yAxisProps")}; }
    Property<types::Any> zAxisProps() const { return {this->ref("zAxisProps")}; }
    Property<types::Any> tooltipProps() const { return {this->ref("tooltipProps")}; }
    Property<types::Any> scatterProps() const { return {this->ref("scatterProps")}; }
    Property<types::Text> textColor() const { return {this->ref("textColor")}; }
    Property<types::Text> gridColor() const { return {this->ref("gridColor")}; }
    Property<types::Text> label() const { return {this->ref("label")}; }
    Property<types::Bool> withTooltip() const { return {this->ref("withTooltip")}; }
    Property<types::MapOf<types::Any>> clickData() const { return {this->ref("clickData")}; }
    Property<types::MapOf<types::Any>> hoverData() const { return {this->ref("hoverData")}; }
    Property<types::Any> valueFormatter() const { return {this->ref("valueFormatter")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::BubbleChart::Id name{"name"}`.
  using Id = Reference<BubbleChart>;

  /// A list of maps from text to anything that JSON can say. Required.
  BubbleChart& data(const DataType& value) { return put("data", value.value), *this; }
  /// `DataKey` (x, y, z). Required.
  BubbleChart& dataKey(const DataKey& value) { return put("dataKey", value.to_value()), *this; }
  /// A list of numbers. Required.
  BubbleChart& range(const types::ListOf<types::Number>& value) { return put("range", value.value), *this; }
  /// Text.
  BubbleChart& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Anything that JSON can say.
  BubbleChart& xAxisProps(const types::Any& value) { return put("xAxisProps", value.value), *this; }
  /// Anything that JSON can say.
  BubbleChart& yAxisProps(const types::Any& value) { return put("yAxisProps", value.value), *this; }
  /// Anything that JSON can say.
  BubbleChart& zAxisProps(const types::Any& value) { return put("zAxisProps", value.value), *this; }
  /// Anything that JSON can say.
  BubbleChart& tooltipProps(const types::Any& value) { return put("tooltipProps", value.value), *this; }
  /// Anything that JSON can say.
  BubbleChart& scatterProps(const types::Any& value) { return put("scatterProps", value.value), *this; }
  /// Text.
  BubbleChart& textColor(const types::Text& value) { return put("textColor", value.value), *this; }
  /// Text.
  BubbleChart& gridColor(const types::Text& value) { return put("gridColor", value.value), *this; }
  /// Text.
  BubbleChart& label(const types::Text& value) { return put("label", value.value), *this; }
  /// True or false.
  BubbleChart& withTooltip(const types::Bool& value) { return put("withTooltip", value.value), *this; }
  /// A map from text to anything that JSON can say.
  BubbleChart& clickData(const types::MapOf<types::Any>& value) {
    return put("clickData", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  BubbleChart& hoverData(const types::MapOf<types::Any>& value) {
    return put("hoverData", value.value), *this;
  }
  /// Anything that JSON can say.
  BubbleChart& valueFormatter(const types::Any& value) { return put("valueFormatter", value.value), *this; }
  /// Text.
  BubbleChart& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  BubbleChart& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 3)
struct BubbleChart BubbleChart(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::BubbleChart needs data, dataKey and range: dmc::BubbleChart(data, dataKey, range)");
  return {};
}
inline struct BubbleChart BubbleChart(const BubbleChart::DataType& data, const BubbleChart::DataKey& dataKey,
    const types::ListOf<types::Number>& range) {
  struct BubbleChart made;
  made.data(data);
  made.dataKey(dataKey);
  made.range(range);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
