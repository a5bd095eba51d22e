// dmc::PinInput, the component PinInput of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `PinInput` of dash_mantine_components.
struct PinInput : Element<PinInput> {
  static constexpr std::string_view property_names[] = {
      {"ariaLabel", 9}, {"attributes", 10}, {"autoFocus", 9}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3},
      {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10},
      {"darkHidden", 10}, {"disabled", 8}, {"display", 7}, {"error", 5}, {"ff", 2}, {"flex", 4}, {"form", 4},
      {"fs", 2}, {"fw", 2}, {"fz", 2}, {"gap", 3}, {"h", 1}, {"hiddenFrom", 10}, {"inputMode", 9},
      {"inputType", 9}, {"inset", 5}, {"left", 4}, {"length", 6}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3},
      {"m", 1}, {"mah", 3}, {"manageFocus", 11}, {"mask", 4}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3},
      {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"name", 4},
      {"oneTimeCode", 11}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15},
      {"persistence", 11}, {"persistence_type", 16}, {"pl", 2}, {"placeholder", 11}, {"pos", 3}, {"pr", 2},
      {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"readOnly", 8}, {"right", 5}, {"size", 4},
      {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"type", 4},
      {"unstyled", 8}, {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"PinInput", "dash_mantine_components", "dmc::PinInput", property_names,
      true};

  using GapType = types::AnyOf<types::Text, types::Number>;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using TypeChoice = types::OneOf<"number", "alphanumeric">;
  using InputTypeChoice = types::OneOf<"number", "hidden", "text", "tel", "password", "button", "checkbox",
      "color", "date", "datetime-local", "email", "file", "image", "month", "radio", "range", "reset",
      "search", "submit", "time", "url", "week">;
  using InputModeChoice = types::OneOf<"none", "text", "tel", "email", "search", "url", "numeric", "decimal">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<GapType> gap() const { return {this->ref("gap")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Bool> manageFocus() const { return {this->ref("manageFocus")}; }
    Property<types::Bool> oneTimeCode() const { return {this->ref("oneTimeCode")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> error() const { return {this->ref("error")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<types::Bool> mask() const { return {this->ref("mask")}; }
    Property<types::Number> length() const { return {this->ref("length")}; }
    Property<types::Bool> readOnly() const { return {this->ref("readOnly")}; }
    Property<InputTypeChoice> inputType() const { return {this->ref("inputType")}; }
    Property<InputModeChoice> inputMode() const { return {this->ref("inputMode")}; }
    Property<types::Text> ariaLabel() const { return {this->ref("ariaLabel")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::PinInput::Id name{"name"}`.
  using Id = Reference<PinInput>;

  /// Text.
  PinInput& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  PinInput& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text or a number.
  PinInput& gap(const GapType& value) { return put("gap", value.value), *this; }
  /// Text or a number.
  PinInput& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text.
  PinInput& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  PinInput& autoFocus(const types::Bool& value) { return put("autoFocus", value.value), *this; }
  /// Text.
  PinInput& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Text.
  PinInput& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// True or false.
  PinInput& manageFocus(const types::Bool& value) { return put("manageFocus", value.value), *this; }
  /// True or false.
  PinInput& oneTimeCode(const types::Bool& value) { return put("oneTimeCode", value.value), *this; }
  /// True or false.
  PinInput& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  PinInput& error(const types::Bool& value) { return put("error", value.value), *this; }
  /// "number" or "alphanumeric".
  PinInput& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// True or false.
  PinInput& mask(const types::Bool& value) { return put("mask", value.value), *this; }
  /// A number.
  PinInput& length(const types::Number& value) { return put("length", value.value), *this; }
  /// True or false.
  PinInput& readOnly(const types::Bool& value) { return put("readOnly", value.value), *this; }
  /// "number", "hidden", "text", "tel", "password", "button", "checkbox", "color", "date", "datetime-local",
  /// "email", "file", "image", "month", "radio", "range", "reset", "search", "submit", "time", "url" or
  /// "week".
  PinInput& inputType(const InputTypeChoice& value) { return put("inputType", value.to_value()), *this; }
  /// "none", "text", "tel", "email", "search", "url", "numeric" or "decimal".
  PinInput& inputMode(const InputModeChoice& value) { return put("inputMode", value.to_value()), *this; }
  /// Text.
  PinInput& ariaLabel(const types::Text& value) { return put("ariaLabel", value.value), *this; }
  /// Text.
  PinInput& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  PinInput& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  PinInput& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  PinInput& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  PinInput& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct PinInput PinInput() { return {}; }
inline struct PinInput PinInput(const types::Text& name) {
  struct PinInput made;
  made.name(name);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
