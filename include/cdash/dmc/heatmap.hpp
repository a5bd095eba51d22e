// dmc::Heatmap, the component Heatmap of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Heatmap` of dash_mantine_components.
struct Heatmap : Element<Heatmap> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"clickData", 9}, {"colors", 6},
      {"darkHidden", 10}, {"data", 4}, {"display", 7}, {"domain", 6}, {"endDate", 7}, {"ff", 2},
      {"firstDayOfWeek", 14}, {"flex", 4}, {"fontSize", 8}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"gap", 3},
      {"getTooltipLabel", 15}, {"h", 1}, {"hiddenFrom", 10}, {"hoverData", 9}, {"inset", 5}, {"left", 4},
      {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2},
      {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"monthLabels", 11}, {"monthsLabelsHeight", 18},
      {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"rectRadius", 10},
      {"rectSize", 8}, {"right", 5}, {"splitMonths", 11}, {"startDate", 9}, {"style", 5}, {"styles", 6},
      {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"tooltipProps", 12}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"weekdayLabels", 13}, {"weekdaysLabelsWidth", 19},
      {"withMonthLabels", 15}, {"withOutsideDates", 16}, {"withTooltip", 11}, {"withWeekdayLabels", 17},
  };
  static constexpr ComponentInfo info{"Heatmap", "dash_mantine_components", "dmc::Heatmap", property_names,
      true};

  /// An object; a function a member.
  class ClickData : public types::Object<ClickData> {
   public:
    using Object::Object;
  };

  using FirstDayOfWeekChoice = types::NumberOf<0, 2, 1, 3, 4, 5, 6>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::MapOf<types::Number>> data() const { return {this->ref("data")}; }
    Property<types::ListOf<types::Number>> domain() const { return {this->ref("domain")}; }
    Property<types::Text> startDate() const { return {this->ref("startDate")}; }
    Property<types::Text> endDate() const { return {this->ref("endDate")}; }
    Property<types::Bool> withMonthLabels() const { return {this->ref("withMonthLabels")}; }
    Property<types::ListOf<types::Text>> monthLabels() const { return {this->ref("monthLabels")}; }
    Property<types::Bool> withWeekdayLabels() const { return {this->ref("withWeekdayLabels")}; }
    Property<types::ListOf<types::Text>> weekdayLabels() const { return {this->ref("weekdayLabels")}; }
    Property<types::Bool> withOutsideDates() const { return {this->ref("withOutsideDates")}; }
    Property<FirstDayOfWeekChoice> firstDayOfWeek() const { return {this->ref("firstDayOfWeek")}; }
    Property<types::Number> rectSize() const { return {this->ref("rectSize")}; }
    Property<types::Number> gap() const { return {this->ref("gap")}; }
    Property<types::Number> rectRadius() const { return {this->ref("rectRadius")}; }
    Property<types::ListOf<types::Text>> colors() const { return {this->ref("colors")}; }
    Property<types::Number> weekdaysLabelsWidth() const { return {this->ref("weekdaysLabelsWidth")}; }
    Property<types::Number> monthsLabelsHeight() const { return {this->ref("monthsLabelsHeight")}; }
    Property<types::Number> fontSize() const { return {this->ref("fontSize")}; }
    Property<types::Any> getTooltipLabel() const { return {this->ref("getTooltipLabel")}; }
    Property<types::Bool> withTooltip() const { return {this->ref("withTooltip")}; }
    Property<types::Any> tooltipProps() const { return {this->ref("tooltipProps")}; }
    Property<types::Bool> splitMonths() const { return {this->ref("splitMonths")}; }
    Property<ClickData> clickData() const { return {this->ref("clickData")}; }
    Property<types::MapOf<types::Number>> hoverData() const { return {this->ref("hoverData")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Heatmap::Id name{"name"}`.
  using Id = Reference<Heatmap>;

  /// A map from text to numbers. Required.
  Heatmap& data(const types::MapOf<types::Number>& value) { return put("data", value.value), *this; }
  /// A list of numbers.
  Heatmap& domain(const types::ListOf<types::Number>& value) { return put("domain", value.value), *this; }
  /// Text.
  Heatmap& startDate(const types::Text& value) { return put("startDate", value.value), *this; }
  /// Text.
  Heatmap& endDate(const types::Text& value) { return put("endDate", value.value), *this; }
  /// True or false.
  Heatmap& withMonthLabels(const types::Bool& value) { return put("withMonthLabels", value.value), *this; }
  /// A list of texts.
  Heatmap& monthLabels(const types::ListOf<types::Text>& value) {
    return put("monthLabels", value.value), *this;
  }
  /// True or false.
  Heatmap& withWeekdayLabels(const types::Bool& value) {
    return put("withWeekdayLabels", value.value), *this;
  }
  /// A list of texts.
  Heatmap& weekdayLabels(const types::ListOf<types::Text>& value) {
    return put("weekdayLabels", value.value), *this;
  }
  /// True or false.
  Heatmap& withOutsideDates(const types::Bool& value) { return put("withOutsideDates", value.value), *this; }
  /// 0, 2, 1, 3, 4, 5 or 6.
  Heatmap& firstDayOfWeek(const FirstDayOfWeekChoice& value) {
    return put("firstDayOfWeek", value.to_value()), *this;
  }
  /// A number.
  Heatmap& rectSize(const types::Number& value) { return put("rectSize", value.value), *this; }
  /// A number.
  Heatmap& gap(const types::Number& value) { return put("gap", value.value), *this; }
  /// A number.
  Heatmap& rectRadius(const types::Number& value) { return put("rectRadius", value.value), *this; }
  /// A list of texts.
  Heatmap& colors(const types::ListOf<types::Text>& value) { return put("colors", value.value), *this; }
  /// A number.
  Heatmap& weekdaysLabelsWidth(const types::Number& value) {
    return put("weekdaysLabelsWidth", value.value), *this;
  }
  /// A number.
  Heatmap& monthsLabelsHeight(const types::Number& value) {
    return put("monthsLabelsHeight", value.value), *this;
  }
  /// A number.
  Heatmap& fontSize(const types::Number& value) { return put("fontSize", value.value), *this; }
  /// Anything that JSON can say.
  Heatmap& getTooltipLabel(const types::Any& value) { return put("getTooltipLabel", value.value), *this; }
  /// True or false.
  Heatmap& withTooltip(const types::Bool& value) { return put("withTooltip", value.value), *this; }
  /// Anything that JSON can say.
  Heatmap& tooltipProps(const types::Any& value) { return put("tooltipProps", value.value), *this; }
  /// True or false.
  Heatmap& splitMonths(const types::Bool& value) { return put("splitMonths", value.value), *this; }
  /// `ClickData`.
  Heatmap& clickData(const ClickData& value) { return put("clickData", value.to_value()), *this; }
  /// A map from text to numbers.
  Heatmap& hoverData(const types::MapOf<types::Number>& value) {
    return put("hoverData", value.value), *this;
  }
  /// Text.
  Heatmap& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Heatmap& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct Heatmap Heatmap(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::Heatmap needs data: dmc::Heatmap(data)");
  return {};
}
inline struct Heatmap Heatmap(const types::MapOf<types::Number>& data) {
  struct Heatmap made;
  made.data(data);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
