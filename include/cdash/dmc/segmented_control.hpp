// dmc::SegmentedControl, the component SegmentedControl of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `SegmentedControl` of dash_mantine_components.
struct SegmentedControl : Element<SegmentedControl> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"color", 5},
      {"darkHidden", 10}, {"data", 4}, {"disabled", 8}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fullWidth", 9}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4},
      {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2},
      {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
      {"name", 4}, {"opacity", 7}, {"orientation", 11}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pl", 2}, {"pos", 3},
      {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"readOnly", 8}, {"right", 5},
      {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3},
      {"transitionDuration", 18}, {"transitionTimingFunction", 24}, {"tt", 2}, {"unstyled", 8}, {"value", 5},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withItemsBorders", 16},
  };
  static constexpr ComponentInfo info{"SegmentedControl", "dash_mantine_components", "dmc::SegmentedControl",
      property_names, true};

  using DataType = types::ListOf<types::AnyOf<types::Text, types::MapOf<types::Any>>>;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using OrientationChoice = types::OneOf<"horizontal", "vertical">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<DataType> data() const { return {this->ref("data")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Bool> fullWidth() const { return {this->ref("fullWidth")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Number> transitionDuration() const { return {this->ref("transitionDuration")}; }
    Property<types::Text> transitionTimingFunction() const { return {this->ref("transitionTimingFunction")}; }
    Property<OrientationChoice> orientation() const { return {this->ref("orientation")}; }
    Property<types::Bool> readOnly() const { return {this->ref("readOnly")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Bool> withItemsBorders() const { return {this->ref("withItemsBorders")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::SegmentedControl::Id name{"name"}`.
  using Id = Reference<SegmentedControl>;

  /// A list of texts or maps from text to anything that JSON can say. Required.
  SegmentedControl& data(const DataType& value) { return put("data", value.value), *this; }
  /// Text.
  SegmentedControl& value(const types::Text& value) { return put("value", value.value), *this; }
  /// True or false.
  SegmentedControl& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  SegmentedControl& name(const types::Text& value) { return put("name", value.value), *this; }
  /// True or false.
  SegmentedControl& fullWidth(const types::Bool& value) { return put("fullWidth", value.value), *this; }
  /// Text.
  SegmentedControl& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  SegmentedControl& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text or a number.
  SegmentedControl& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// A number.
  SegmentedControl& transitionDuration(const types::Number& value) {
    return put("transitionDuration", value.value), *this;
  }
  /// Text.
  SegmentedControl& transitionTimingFunction(const types::Text& value) {
    return put("transitionTimingFunction", value.value), *this;
  }
  /// "horizontal" or "vertical".
  SegmentedControl& orientation(const OrientationChoice& value) {
    return put("orientation", value.to_value()), *this;
  }
  /// True or false.
  SegmentedControl& readOnly(const types::Bool& value) { return put("readOnly", value.value), *this; }
  /// True or false.
  SegmentedControl& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// True or false.
  SegmentedControl& withItemsBorders(const types::Bool& value) {
    return put("withItemsBorders", value.value), *this;
  }
  /// Text.
  SegmentedControl& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  SegmentedControl& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  SegmentedControl& persistence(const PersistenceType& value) {
    return put("persistence", value.value), *this;
  }
  /// A list of texts.
  SegmentedControl& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  SegmentedControl& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct SegmentedControl SegmentedControl(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::SegmentedControl needs data: dmc::SegmentedControl(data)");
  return {};
}
inline struct SegmentedControl SegmentedControl(const SegmentedControl::DataType& data) {
  struct SegmentedControl made;
  made.data(data);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
