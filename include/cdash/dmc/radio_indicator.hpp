// dmc::RadioIndicator, the component RadioIndicator of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `RadioIndicator` of dash_mantine_components.
struct RadioIndicator : Element<RadioIndicator> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"checked", 7}, {"className", 9}, {"classNames", 10},
      {"color", 5}, {"darkHidden", 10}, {"disabled", 8}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"iconColor", 9}, {"inset", 5}, {"left", 4},
      {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2},
      {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
      {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"radius", 6}, {"right", 5}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
      {"wrapperProps", 12},
  };
  static constexpr ComponentInfo info{"RadioIndicator", "dash_mantine_components", "dmc::RadioIndicator",
      property_names, true};

  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::MapOf<types::Any>> wrapperProps() const { return {this->ref("wrapperProps")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Text> iconColor() const { return {this->ref("iconColor")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Bool> checked() const { return {this->ref("checked")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::RadioIndicator::Id name{"name"}`.
  using Id = Reference<RadioIndicator>;

  /// Text.
  RadioIndicator& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  RadioIndicator& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A map from text to anything that JSON can say.
  RadioIndicator& wrapperProps(const types::MapOf<types::Any>& value) {
    return put("wrapperProps", value.value), *this;
  }
  /// Text or a number.
  RadioIndicator& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text.
  RadioIndicator& iconColor(const types::Text& value) { return put("iconColor", value.value), *this; }
  /// True or false.
  RadioIndicator& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// True or false.
  RadioIndicator& checked(const types::Bool& value) { return put("checked", value.value), *this; }
  /// True or false.
  RadioIndicator& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  RadioIndicator& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  RadioIndicator& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  RadioIndicator& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  RadioIndicator& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  RadioIndicator& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct RadioIndicator RadioIndicator() { return {}; }
inline struct RadioIndicator RadioIndicator(const types::Text& color) {
  struct RadioIndicator made;
  made.color(color);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
