// dmc::NumberInput, the component NumberInput of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `NumberInput` of dash_mantine_components.
struct NumberInput : Element<NumberInput> {
  static constexpr std::string_view property_names[] = {
      {"allowDecimal", 12}, {"allowLeadingZeros", 17}, {"allowNegative", 13},
      {"allowedDecimalSeparators", 24}, {"attributes", 10}, {"autoComplete", 12}, {"bd", 2}, {"bdrs", 4},
      {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1},
      {"clampBehavior", 13}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10}, {"debounce", 8},
      {"decimalScale", 12}, {"decimalSeparator", 16}, {"description", 11}, {"descriptionProps", 16},
      {"disabled", 8}, {"display", 7}, {"error", 5}, {"errorProps", 10}, {"ff", 2}, {"fixedDecimalScale", 17},
      {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"hideControls", 12},
      {"inputProps", 10}, {"inputWrapperOrder", 17}, {"inset", 5}, {"label", 5}, {"labelProps", 10},
      {"left", 4}, {"leftSection", 11}, {"leftSectionPointerEvents", 24}, {"leftSectionProps", 16},
      {"leftSectionWidth", 16}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"max", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"min", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2},
      {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"n_blur", 6}, {"n_submit", 8}, {"name", 4}, {"opacity", 7},
      {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"pl", 2}, {"placeholder", 11}, {"pointer", 7}, {"pos", 3}, {"pr", 2}, {"prefix", 6}, {"ps", 2},
      {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"readOnly", 8}, {"required", 8}, {"right", 5},
      {"rightSection", 12}, {"rightSectionPointerEvents", 25}, {"rightSectionProps", 17},
      {"rightSectionWidth", 17}, {"size", 4}, {"startValue", 10}, {"step", 4}, {"stepHoldDelay", 13},
      {"stepHoldInterval", 16}, {"style", 5}, {"styles", 6}, {"suffix", 6}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"thousandSeparator", 17}, {"thousandsGroupStyle", 19}, {"top", 3}, {"tt", 2}, {"type", 4},
      {"unstyled", 8}, {"value", 5}, {"valueIsNumericString", 20}, {"variant", 7}, {"visibleFrom", 11},
      {"w", 1}, {"withAsterisk", 12}, {"withErrorStyles", 15}, {"wrapperProps", 12},
  };
  static constexpr ComponentInfo info{"NumberInput", "dash_mantine_components", "dmc::NumberInput",
      property_names, true};

  using ValueType = types::AnyOf<types::Text, types::Number>;
  using ThousandsGroupStyleChoice = types::OneOf<"none", "thousand", "lakh", "wan">;
  using TypeChoice = types::OneOf<"text", "tel", "password">;
  using ThousandSeparatorType = types::AnyOf<types::Text, types::Bool>;
  using ClampBehaviorChoice = types::OneOf<"none", "strict", "blur">;
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

    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> allowLeadingZeros() const { return {this->ref("allowLeadingZeros")}; }
    Property<types::Bool> allowNegative() const { return {this->ref("allowNegative")}; }
    Property<types::ListOf<types::Text>> allowedDecimalSeparators() const {
      return {this->ref("allowedDecimalSeparators")};
    }
    Property<types::Number> decimalScale() const { return {this->ref("decimalScale")}; }
    Property<types::Text> decimalSeparator() const { return {this->ref("decimalSeparator")}; }
    Property<types::Bool> fixedDecimalScale() const { return {this->ref("fixedDecimalScale")}; }
    Property<types::Text> prefix() const { return {this->ref("prefix")}; }
    Property<types::Text> suffix() const { return {this->ref("suffix")}; }
    Property<ThousandsGroupStyleChoice> thousandsGroupStyle() const {
      return {this->ref("thousandsGroupStyle")};
    }
    Property<types::Bool> valueIsNumericString() const { return {this->ref("valueIsNumericString")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<ThousandSeparatorType> thousandSeparator() const { return {this->ref("thousandSeparator")}; }
    Property<types::Number> min() const { return {this->ref("min")}; }
    Property<types::Number> max() const { return {this->ref("max")}; }
    Property<types::Number> step() const { return {this->ref("step")}; }
    Property<types::Bool> hideControls() const { return {this->ref("hideControls")}; }
    Property<ClampBehaviorChoice> clampBehavior() const { return {this->ref("clampBehavior")}; }
    Property<types::Bool> allowDecimal() const { return {this->ref("allowDecimal")}; }
    Property<types::Number> startValue() const { return {this->ref("startValue")}; }
    Property<types::Any> stepHoldInterval() const { return {this->ref("stepHoldInterval")}; }
    Property<types::Number> stepHoldDelay() const { return {this->ref("stepHoldDelay")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
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
  /// An id of this component type: `dmc::NumberInput::Id name{"name"}`.
  using Id = Reference<NumberInput>;

  /// Text or a number.
  NumberInput& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false.
  NumberInput& allowLeadingZeros(const types::Bool& value) {
    return put("allowLeadingZeros", value.value), *this;
  }
  /// True or false.
  NumberInput& allowNegative(const types::Bool& value) { return put("allowNegative", value.value), *this; }
  /// A list of texts.
  NumberInput& allowedDecimalSeparators(const types::ListOf<types::Text>& value) {
    return put("allowedDecimalSeparators", value.value), *this;
  }
  /// A number.
  NumberInput& decimalScale(const types::Number& value) { return put("decimalScale", value.value), *this; }
  /// Text.
  NumberInput& decimalSeparator(const types::Text& value) {
    return put("decimalSeparator", value.value), *this;
  }
  /// True or false.
  NumberInput& fixedDecimalScale(const types::Bool& value) {
    return put("fixedDecimalScale", value.value), *this;
  }
  /// Text.
  NumberInput& prefix(const types::Text& value) { return put("prefix", value.value), *this; }
  /// Text.
  NumberInput& suffix(const types::Text& value) { return put("suffix", value.value), *this; }
  /// "none", "thousand", "lakh" or "wan".
  NumberInput& thousandsGroupStyle(const ThousandsGroupStyleChoice& value) {
    return put("thousandsGroupStyle", value.to_value()), *this;
  }
  /// True or false.
  NumberInput& valueIsNumericString(const types::Bool& value) {
    return put("valueIsNumericString", value.value), *this;
  }
  /// "text", "tel" or "password".
  NumberInput& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// Text or true or false.
  NumberInput& thousandSeparator(const ThousandSeparatorType& value) {
    return put("thousandSeparator", value.value), *this;
  }
  /// A number.
  NumberInput& min(const types::Number& value) { return put("min", value.value), *this; }
  /// A number.
  NumberInput& max(const types::Number& value) { return put("max", value.value), *this; }
  /// A number.
  NumberInput& step(const types::Number& value) { return put("step", value.value), *this; }
  /// True or false.
  NumberInput& hideControls(const types::Bool& value) { return put("hideControls", value.value), *this; }
  /// "none", "strict" or "blur".
  NumberInput& clampBehavior(const ClampBehaviorChoice& value) {
    return put("clampBehavior", value.to_value()), *this;
  }
  /// True or false.
  NumberInput& allowDecimal(const types::Bool& value) { return put("allowDecimal", value.value), *this; }
  /// A number.
  NumberInput& startValue(const types::Number& value) { return put("startValue", value.value), *this; }
  /// Anything that JSON can say.
  NumberInput& stepHoldInterval(const types::Any& value) {
    return put("stepHoldInterval", value.value), *this;
  }
  /// A number.
  NumberInput& stepHoldDelay(const types::Number& value) { return put("stepHoldDelay", value.value), *this; }
  /// Text. Default: "off".
  NumberInput& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// True or false.
  NumberInput& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A map from text to anything that JSON can say.
  NumberInput& wrapperProps(const types::MapOf<types::Any>& value) {
    return put("wrapperProps", value.value), *this;
  }
  /// True or false.
  NumberInput& readOnly(const types::Bool& value) { return put("readOnly", value.value), *this; }
  /// A component, text, a number, or a list of these.
  NumberInput& label(const Child& value) { return put("label", value.value), *this; }
  /// A component, text, a number, or a list of these.
  NumberInput& description(const Child& value) { return put("description", value.value), *this; }
  /// A component, text, a number, or a list of these.
  NumberInput& error(const Child& value) { return put("error", value.value), *this; }
  /// True or false.
  NumberInput& required(const types::Bool& value) { return put("required", value.value), *this; }
  /// True or false.
  NumberInput& withAsterisk(const types::Bool& value) { return put("withAsterisk", value.value), *this; }
  /// A map from text to anything that JSON can say.
  NumberInput& labelProps(const types::MapOf<types::Any>& value) {
    return put("labelProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  NumberInput& descriptionProps(const types::MapOf<types::Any>& value) {
    return put("descriptionProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  NumberInput& errorProps(const types::MapOf<types::Any>& value) {
    return put("errorProps", value.value), *this;
  }
  /// A list of "label", "input", "description" or "error".
  NumberInput& inputWrapperOrder(const InputWrapperOrderType& value) {
    return put("inputWrapperOrder", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  NumberInput& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// Text or a number.
  NumberInput& leftSectionWidth(const LeftSectionWidthType& value) {
    return put("leftSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  NumberInput& leftSectionProps(const types::Any& value) {
    return put("leftSectionProps", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "auto", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  NumberInput& leftSectionPointerEvents(const LeftSectionPointerEventsChoice& value) {
    return put("leftSectionPointerEvents", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  NumberInput& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// Text or a number.
  NumberInput& rightSectionWidth(const RightSectionWidthType& value) {
    return put("rightSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  NumberInput& rightSectionProps(const types::Any& value) {
    return put("rightSectionProps", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "auto", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  NumberInput& rightSectionPointerEvents(const RightSectionPointerEventsChoice& value) {
    return put("rightSectionPointerEvents", value.to_value()), *this;
  }
  /// Text or a number.
  NumberInput& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text.
  NumberInput& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  NumberInput& pointer(const types::Bool& value) { return put("pointer", value.value), *this; }
  /// True or false.
  NumberInput& withErrorStyles(const types::Bool& value) {
    return put("withErrorStyles", value.value), *this;
  }
  /// Text.
  NumberInput& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  NumberInput& name(const types::Text& value) { return put("name", value.value), *this; }
  /// A map from text to anything that JSON can say.
  NumberInput& inputProps(const types::MapOf<types::Any>& value) {
    return put("inputProps", value.value), *this;
  }
  /// Text.
  NumberInput& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  NumberInput& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// A number. Default: 0.
  NumberInput& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: 0.
  NumberInput& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number or true or false. Default: false.
  NumberInput& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// Text, a number or true or false.
  NumberInput& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  NumberInput& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  NumberInput& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct NumberInput NumberInput() { return {}; }
inline struct NumberInput NumberInput(const NumberInput::ValueType& value) {
  struct NumberInput made;
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
