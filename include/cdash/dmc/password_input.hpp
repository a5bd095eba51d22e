// dmc::PasswordInput, the component PasswordInput of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `PasswordInput` of dash_mantine_components.
struct PasswordInput : Element<PasswordInput> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoComplete", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10},
      {"darkHidden", 10}, {"debounce", 8}, {"description", 11}, {"descriptionProps", 16}, {"disabled", 8},
      {"display", 7}, {"error", 5}, {"errorProps", 10}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2},
      {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inputProps", 10}, {"inputWrapperOrder", 17}, {"inset", 5},
      {"label", 5}, {"labelProps", 10}, {"left", 4}, {"leftSection", 11}, {"leftSectionPointerEvents", 24},
      {"leftSectionProps", 16}, {"leftSectionWidth", 16}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3},
      {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3},
      {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"n_blur", 6}, {"n_submit", 8}, {"name", 4},
      {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"pl", 2}, {"placeholder", 11}, {"pointer", 7}, {"pos", 3}, {"pr", 2},
      {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"readOnly", 8}, {"required", 8},
      {"right", 5}, {"rightSection", 12}, {"rightSectionPointerEvents", 25}, {"rightSectionProps", 17},
      {"rightSectionWidth", 17}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"value", 5}, {"variant", 7},
      {"visibilityToggleButtonProps", 27}, {"visible", 7}, {"visibleFrom", 11}, {"w", 1},
      {"withAsterisk", 12}, {"withErrorStyles", 15}, {"wrapperProps", 12},
  };
  static constexpr ComponentInfo info{"PasswordInput", "dash_mantine_components", "dmc::PasswordInput",
      property_names, true};

  using InputWrapperOrderType = types::ListOf<types::OneOf<"label", "input", "description", "error">>;
  using LeftSectionWidthType = types::AnyOf<types::Text, types::Number>;
  using LeftSectionPointerEventsChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "none", "auto", "all", "fill", "painted", "stroke", "visible", "visibleFill",
      "visiblePainted", "visibleStroke">;
  using RightSectionWidthType = types::AnyOf<types::Text, types::Number>;
  using RightSectionPointerEventsChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "none", "auto", "all", "fill", "painted", "stroke", "visible", "visibleFill",
      "visiblePainted", "visibleStroke">;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using DebounceType = types::AnyOf<types::Number, types::Bool>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::MapOf<types::Any>> visibilityToggleButtonProps() const {
      return {this->ref("visibilityToggleButtonProps")};
    }
    Property<types::Bool> visible() const { return {this->ref("visible")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<types::MapOf<types::Any>> wrapperProps() const { return {this->ref("wrapperProps")}; }
    Property<types::Bool> readOnly() const { return {this->ref("readOnly")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<Child> description() const { return {this->ref("description")}; }
    Property<Child> error() const { return {this->ref("error")}; }
    Property<types::Bool> required() const { return {this->ref("required")}; }
    Property<types::Bool> withAsterisk() const { return {this->ref("withAsterisk")}; }
    Property<types::MapOf<types::Any>> labelProps() const { return {this->ref("labelProps")}; }
    Property<types::MapOf<types::Any>> descriptionProps() const { return {this->ref("descriptionProps")}; }
    Property<types::MapOf<types::Any>> errorProps() const { return {this->ref("errorProps")}; }
    Property<InputWrapperOrderType> inputWrapperOrder() const { return {this->ref("inputWrapperOrder")}; }
    Property<Child> leftSection() const { return {this->ref("leftSection")}; }
    Property<LeftSectionWidthType> leftSectionWidth() const { return {this->ref("leftSectionWidth")}; }
    Property<types::Any> leftSectionProps() const { return {this->ref("leftSectionProps")}; }
    Property<LeftSectionPointerEventsChoice> leftSectionPointerEvents() const {
      return {this->ref("leftSectionPointerEvents")};
    }
    Property<Child> rightSection() const { return {this->ref("rightSection")}; }
    Property<RightSectionWidthType> rightSectionWidth() const { return {this->ref("rightSectionWidth")}; }
    Property<types::Any> rightSectionProps() const { return {this->ref("rightSectionProps")}; }
    Property<RightSectionPointerEventsChoice> rightSectionPointerEvents() const {
      return {this->ref("rightSectionPointerEvents")};
    }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> pointer() const { return {this->ref("pointer")}; }
    Property<types::Bool> withErrorStyles() const { return {this->ref("withErrorStyles")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::MapOf<types::Any>> inputProps() const { return {this->ref("inputProps")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<DebounceType> debounce() const { return {this->ref("debounce")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::PasswordInput::Id name{"name"}`.
  using Id = Reference<PasswordInput>;

  /// A map from text to anything that JSON can say.
  PasswordInput& visibilityToggleButtonProps(const types::MapOf<types::Any>& value) {
    return put("visibilityToggleButtonProps", value.value), *this;
  }
  /// True or false.
  PasswordInput& visible(const types::Bool& value) { return put("visible", value.value), *this; }
  /// Text. Default: "".
  PasswordInput& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Text. Default: "off".
  PasswordInput& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// A map from text to anything that JSON can say.
  PasswordInput& wrapperProps(const types::MapOf<types::Any>& value) {
    return put("wrapperProps", value.value), *this;
  }
  /// True or false.
  PasswordInput& readOnly(const types::Bool& value) { return put("readOnly", value.value), *this; }
  /// A component, text, a number, or a list of these.
  PasswordInput& label(const Child& value) { return put("label", value.value), *this; }
  /// A component, text, a number, or a list of these.
  PasswordInput& description(const Child& value) { return put("description", value.value), *this; }
  /// A component, text, a number, or a list of these.
  PasswordInput& error(const Child& value) { return put("error", value.value), *this; }
  /// True or false.
  PasswordInput& required(const types::Bool& value) { return put("required", value.value), *this; }
  /// True or false.
  PasswordInput& withAsterisk(const types::Bool& value) { return put("withAsterisk", value.value), *this; }
  /// A map from text to anything that JSON can say.
  PasswordInput& labelProps(const types::MapOf<types::Any>& value) {
    return put("labelProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  PasswordInput& descriptionProps(const types::MapOf<types::Any>& value) {
    return put("descriptionProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  PasswordInput& errorProps(const types::MapOf<types::Any>& value) {
    return put("errorProps", value.value), *this;
  }
  /// A list of "label", "input", "description" or "error".
  PasswordInput& inputWrapperOrder(const InputWrapperOrderType& value) {
    return put("inputWrapperOrder", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  PasswordInput& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// Text or a number.
  PasswordInput& leftSectionWidth(const LeftSectionWidthType& value) {
    return put("leftSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  PasswordInput& leftSectionProps(const types::Any& value) {
    return put("leftSectionProps", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "auto", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  PasswordInput& leftSectionPointerEvents(const LeftSectionPointerEventsChoice& value) {
    return put("leftSectionPointerEvents", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  PasswordInput& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// Text or a number.
  PasswordInput& rightSectionWidth(const RightSectionWidthType& value) {
    return put("rightSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  PasswordInput& rightSectionProps(const types::Any& value) {
    return put("rightSectionProps", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "auto", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  PasswordInput& rightSectionPointerEvents(const RightSectionPointerEventsChoice& value) {
    return put("rightSectionPointerEvents", value.to_value()), *this;
  }
  /// Text or a number.
  PasswordInput& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  PasswordInput& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  PasswordInput& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  PasswordInput& pointer(const types::Bool& value) { return put("pointer", value.value), *this; }
  /// True or false.
  PasswordInput& withErrorStyles(const types::Bool& value) {
    return put("withErrorStyles", value.value), *this;
  }
  /// Text.
  PasswordInput& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  PasswordInput& name(const types::Text& value) { return put("name", value.value), *this; }
  /// A map from text to anything that JSON can say.
  PasswordInput& inputProps(const types::MapOf<types::Any>& value) {
    return put("inputProps", value.value), *this;
  }
  /// Text.
  PasswordInput& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  PasswordInput& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// A number. Default: 0.
  PasswordInput& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: 0.
  PasswordInput& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number or true or false. Default: false.
  PasswordInput& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// Text, a number or true or false.
  PasswordInput& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  PasswordInput& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  PasswordInput& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct PasswordInput PasswordInput() { return {}; }
inline struct PasswordInput PasswordInput(const types::MapOf<types::Any>& visibilityToggleButtonProps) {
  struct PasswordInput made;
  made.visibilityToggleButtonProps(visibilityToggleButtonProps);
  return made;
}
inline struct PasswordInput PasswordInput(const types::MapOf<types::Any>& visibilityToggleButtonProps,
    const types::Bool& visible) {
  struct PasswordInput made;
  made.visibilityToggleButtonProps(visibilityToggleButtonProps);
  made.visible(visible);
  return made;
}
inline struct PasswordInput PasswordInput(const types::MapOf<types::Any>& visibilityToggleButtonProps,
    const types::Bool& visible, const types::Text& value) {
  struct PasswordInput made;
  made.visibilityToggleButtonProps(visibilityToggleButtonProps);
  made.visible(visible);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
