// dmc::Sparkline, the component Sparkline of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Sparkline` of dash_mantine_components.
struct Sparkline : Element<Sparkline> {
  static constexpr std::string_view property_names[] = {
      {"areaProps", 9}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"color", 5},
      {"connectNulls", 12}, {"curveType", 9}, {"darkHidden", 10}, {"data", 4}, {"display", 7}, {"ff", 2},
      {"fillOpacity", 11}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2},
      {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"strokeWidth", 11}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"trendColors", 11}, {"tt", 2},
      {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withGradient", 12},
  };
  static constexpr ComponentInfo info{"Sparkline", "dash_mantine_components", "dmc::Sparkline",
      property_names, true};

  /// An object; a function a member. Made as `TrendColors(positive, negative)`.
  class TrendColors : public types::Object<TrendColors> {
   public:
    using Object::Object;
    TrendColors(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan",
        "green", "lime", "yellow", "orange", "teal">& positive, const types::OneOf<"dark", "gray", "red",
        "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow", "orange",
        "teal">& negative) {
      put("positive", positive.to_value()); put("negative", negative.to_value());
    }
    /// "dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow",
    /// "orange" or "teal". Required.
    TrendColors& positive(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo",
        "blue", "cyan", "green", "lime", "yellow", "orange", "teal">& value) {
      return put("positive", value.to_value());
    }
    /// "dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow",
    /// "orange" or "teal". Required.
    TrendColors& negative(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo",
        "blue", "cyan", "green", "lime", "yellow", "orange", "teal">& value) {
      return put("negative", value.to_value());
    }
    /// "dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow",
    /// "orange" or "teal".
    TrendColors& neutral(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo",
        "blue", "cyan", "green", "lime", "yellow", "orange", "teal">& value) {
      return put("neutral", value.to_value());
    }
  };

  using CurveTypeChoice = types::OneOf<"bump", "linear", "natural", "monotone", "step", "stepBefore",
      "stepAfter">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::ListOf<types::Number>> data() const { return {this->ref("data")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> withGradient() const { return {this->ref("withGradient")}; }
    Property<types::Number> fillOpacity() const { return {this->ref("fillOpacity")}; }
    Property<CurveTypeChoice> curveType() const { return {this->ref("curveType")}; }
    Property<types::Number> strokeWidth() const { return {this->ref("strokeWidth")}; }
    Property<TrendColors> trendColors() const { return {this->ref("trendColors")}; }
    Property<types::Any> areaProps() const { return {this->ref("areaProps")}; }
    Property<types::Bool> connectNulls() const { return {this->ref("connectNulls")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Sparkline::Id name{"name"}`.
  using Id = Reference<Sparkline>;

  /// A list of numbers. Required.
  Sparkline& data(const types::ListOf<types::Number>& value) { return put("data", value.value), *this; }
  /// Text.
  Sparkline& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  Sparkline& withGradient(const types::Bool& value) { return put("withGradient", value.value), *this; }
  /// A number.
  Sparkline& fillOpacity(const types::Number& value) { return put("fillOpacity", value.value), *this; }
  /// "bump", "linear", "natural", "monotone", "step", "stepBefore" or "stepAfter".
  Sparkline& curveType(const CurveTypeChoice& value) { return put("curveType", value.to_value()), *this; }
  /// A number.
  Sparkline& strokeWidth(const types::Number& value) { return put("strokeWidth", value.value), *this; }
  /// `TrendColors` (positive, negative, neutral).
  Sparkline& trendColors(const TrendColors& value) { return put("trendColors", value.to_value()), *this; }
  /// Anything that JSON can say.
  Sparkline& areaProps(const types::Any& value) { return put("areaProps", value.value), *this; }
  /// True or false.
  Sparkline& connectNulls(const types::Bool& value) { return put("connectNulls", value.value), *this; }
  /// Text.
  Sparkline& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Sparkline& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct Sparkline Sparkline(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::Sparkline needs data: dmc::Sparkline(data)");
  return {};
}
inline struct Sparkline Sparkline(const types::ListOf<types::Number>& data) {
  struct Sparkline made;
  made.data(data);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
