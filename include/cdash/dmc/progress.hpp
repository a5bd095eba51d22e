// dmc::Progress, the component Progress of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Progress` of dash_mantine_components.
struct Progress : Element<Progress> {
  static constexpr std::string_view property_names[] = {
      {"animated", 8}, {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2},
      {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9},
      {"classNames", 10}, {"color", 5}, {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2},
      {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3},
      {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
      {"opacity", 7}, {"orientation", 11}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2},
      {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"right", 5}, {"size", 4}, {"striped", 7},
      {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3},
      {"transitionDuration", 18}, {"tt", 2}, {"unstyled", 8}, {"value", 5}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Progress", "dash_mantine_components", "dmc::Progress", property_names,
      true};

  using SizeType = types::AnyOf<types::Text, types::Number>;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using OrientationChoice = types::OneOf<"horizontal", "vertical">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Number> value() const { return {this->ref("value")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> striped() const { return {this->ref("striped")}; }
    Property<types::Bool> animated() const { return {this->ref("animated")}; }
    Property<SizeType> size() const { return {this->ref("size")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Number> transitionDuration() const { return {this->ref("transitionDuration")}; }
    Property<OrientationChoice> orientation() const { return {this->ref("orientation")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Progress::Id name{"name"}`.
  using Id = Reference<Progress>;

  /// A number. Required.
  Progress& value(const types::Number& value) { return put("value", value.value), *this; }
  /// Text.
  Progress& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  Progress& striped(const types::Bool& value) { return put("striped", value.value), *this; }
  /// True or false.
  Progress& animated(const types::Bool& value) { return put("animated", value.value), *this; }
  /// Text or a number.
  Progress& size(const SizeType& value) { return put("size", value.value), *this; }
  /// Text or a number.
  Progress& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  Progress& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// A number.
  Progress& transitionDuration(const types::Number& value) {
    return put("transitionDuration", value.value), *this;
  }
  /// "horizontal" or "vertical".
  Progress& orientation(const OrientationChoice& value) {
    return put("orientation", value.to_value()), *this;
  }
  /// Text.
  Progress& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Progress& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct Progress Progress(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::Progress needs value: dmc::Progress(value)");
  return {};
}
inline struct Progress Progress(const types::Number& value) {
  struct Progress made;
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
