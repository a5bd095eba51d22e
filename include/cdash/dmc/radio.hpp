// dmc::Radio, the component Radio of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Radio` of dash_mantine_components.
struct Radio : Element<Radio> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"color", 5},
      {"darkHidden", 10}, {"description", 11}, {"disabled", 8}, {"display", 7}, {"error", 5}, {"ff", 2},
      {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"iconColor", 9},
      {"inset", 5}, {"label", 5}, {"labelPosition", 13}, {"left", 4}, {"lh", 2}, {"lightHidden", 11},
      {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2},
      {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2},
      {"pe", 2}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pl", 2},
      {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"right", 5},
      {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2},
      {"unstyled", 8}, {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"wrapperProps", 12},
  };
  static constexpr ComponentInfo info{"Radio", "dash_mantine_components", "dmc::Radio", property_names, true};

  /// An object; a function a member.
  class WrapperProps : public types::Object<WrapperProps> {
   public:
    using Object::Object;
  };

  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> label() const { return {this->ref("label")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<WrapperProps> wrapperProps() const { return {this->ref("wrapperProps")}; }
    Property<types::OneOf<"left", "right">> labelPosition() const { return {this->ref("labelPosition")}; }
    Property<Child> description() const { return {this->ref("description")}; }
    Property<Child> error() const { return {this->ref("error")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Text> iconColor() const { return {this->ref("iconColor")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::Radio::Id name{"name"}`.
  using Id = Reference<Radio>;

  /// A component, text, a number, or a list of these.
  Radio& label(const Child& value) { return put("label", value.value), *this; }
  /// Text.
  Radio& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  Radio& size(const types::Text& value) { return put("size", value.value), *this; }
  /// `WrapperProps`.
  Radio& wrapperProps(const WrapperProps& value) { return put("wrapperProps", value.to_value()), *this; }
  /// "left" or "right".
  Radio& labelPosition(const types::OneOf<"left", "right">& value) {
    return put("labelPosition", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  Radio& description(const Child& value) { return put("description", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Radio& error(const Child& value) { return put("error", value.value), *this; }
  /// Text or a number.
  Radio& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text.
  Radio& iconColor(const types::Text& value) { return put("iconColor", value.value), *this; }
  /// True or false.
  Radio& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// True or false.
  Radio& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  Radio& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Text.
  Radio& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Radio& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  Radio& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Radio& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Radio& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Radio Radio() { return {}; }
inline struct Radio Radio(const Child& label) {
  struct Radio made;
  made.label(label);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
