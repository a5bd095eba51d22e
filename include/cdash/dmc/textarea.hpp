// dmc::Textarea, the component Textarea of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Textarea` of dash_mantine_components.
struct Textarea : Element<Textarea> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoComplete", 12}, {"autosize", 8}, {"bd", 2}, {"bdrs", 4}, {"bg", 2},
      {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9},
      {"classNames", 10}, {"darkHidden", 10}, {"debounce", 8}, {"description", 11}, {"descriptionProps", 16},
      {"disabled", 8}, {"display", 7}, {"error", 5}, {"errorProps", 10}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inputProps", 10}, {"inputWrapperOrder", 17},
      {"inset", 5}, {"label", 5}, {"labelProps", 10}, {"left", 4}, {"leftSection", 11},
      {"leftSectionPointerEvents", 24}, {"leftSectionProps", 16}, {"leftSectionWidth", 16}, {"lh", 2},
      {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"maxRows", 7}, {"mb", 2}, {"me", 2},
      {"mih", 3}, {"minRows", 7}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"n_blur", 6}, {"n_submit", 8}, {"name", 4}, {"opacity", 7}, {"p", 1}, {"pb", 2},
      {"pe", 2}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pl", 2},
      {"placeholder", 11}, {"pointer", 7}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"radius", 6}, {"readOnly", 8}, {"required", 8}, {"resize", 6}, {"right", 5}, {"rightSection", 12},
      {"rightSectionPointerEvents", 25}, {"rightSectionProps", 17}, {"rightSectionWidth", 17}, {"size", 4},
      {"spellCheck", 10}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3},
      {"tt", 2}, {"unstyled", 8}, {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
      {"withAsterisk", 12}, {"withErrorStyles", 15}, {"wrapperProps", 12},
  };
  static constexpr ComponentInfo info{"Textarea", "dash_mantine_components", "dmc::Textarea", property_names,
      true};

  using ResizeChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "none", "block", "inline", "both", "horizontal", "vertical">;
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

    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Bool> spellCheck() const { return {this->ref("spellCheck")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<types::Bool> autosize() const { return {this->ref("autosize")}; }
    Property<types::Number> maxRows() const { return {this->ref("maxRows")}; }
    Property<types::Number> minRows() const { return {this->ref("minRows")}; }
    Property<ResizeChoice> resize() const { return {this->ref("resize")}; }
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
  /// An id of this component type: `dmc::Textarea::Id name{"name"}`.
  using Id = Reference<Textarea>;

  /// Text. Default: "".
  Textarea& value(const types::Text& value) { return put("value", value.value), *this; }
  /// True or false.
  Textarea& spellCheck(const types::Bool& value) { return put("spellCheck", value.value), *this; }
  /// Text. Default: "off".
  Textarea& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// True or false.
  Textarea& autosize(const types::Bool& value) { return put("autosize", value.value), *this; }
  /// A number.
  Textarea& maxRows(const types::Number& value) { return put("maxRows", value.value), *this; }
  /// A number.
  Textarea& minRows(const types::Number& value) { return put("minRows", value.value), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "block", "inline",
  /// "both", "horizontal" or "vertical".
  Textarea& resize(const ResizeChoice& value) { return put("resize", value.to_value()), *this; }
  /// A map from text to anything that JSON can say.
  Textarea& wrapperProps(const types::MapOf<types::Any>& value) {
    return put("wrapperProps", value.value), *this;
  }
  /// True or false.
  Textarea& readOnly(const types::Bool& value) { return put("readOnly", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Textarea& label(const Child& value) { return put("label", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Textarea& description(const Child& value) { return put("description", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Textarea& error(const Child& value) { return put("error", value.value), *this; }
  /// True or false.
  Textarea& required(const types::Bool& value) { return put("required", value.value), *this; }
  /// True or false.
  Textarea& withAsterisk(const types::Bool& value) { return put("withAsterisk", value.value), *this; }
  /// A map from text to anything that JSON can say.
  Textarea& labelProps(const types::MapOf<types::Any>& value) {
    return put("labelProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  Textarea& descriptionProps(const types::MapOf<types::Any>& value) {
    return put("descriptionProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  Textarea& errorProps(const types::MapOf<types::Any>& value) {
    return put("errorProps", value.value), *this;
  }
  /// A list of "label", "input", "description" or "error".
  Textarea& inputWrapperOrder(const InputWrapperOrderType& value) {
    return put("inputWrapperOrder", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  Textarea& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// Text or a number.
  Textarea& leftSectionWidth(const LeftSectionWidthType& value) {
    return put("leftSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  Textarea& leftSectionProps(const types::Any& value) { return put("leftSectionProps", value.value), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "auto", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  Textarea& leftSectionPointerEvents(const LeftSectionPointerEventsChoice& value) {
    return put("leftSectionPointerEvents", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  Textarea& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// Text or a number.
  Textarea& rightSectionWidth(const RightSectionWidthType& value) {
    return put("rightSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  Textarea& rightSectionProps(const types::Any& value) {
    return put("rightSectionProps", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "auto", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  Textarea& rightSectionPointerEvents(const RightSectionPointerEventsChoice& value) {
    return put("rightSectionPointerEvents", value.to_value()), *this;
  }
  /// Text or a number.
  Textarea& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  Textarea& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  Textarea& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  Textarea& pointer(const types::Bool& value) { return put("pointer", value.value), *this; }
  /// True or false.
  Textarea& withErrorStyles(const types::Bool& value) { return put("withErrorStyles", value.value), *this; }
  /// Text.
  Textarea& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  Textarea& name(const types::Text& value) { return put("name", value.value), *this; }
  /// A map from text to anything that JSON can say.
  Textarea& inputProps(const types::MapOf<types::Any>& value) {
    return put("inputProps", value.value), *this;
  }
  /// Text.
  Textarea& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Textarea& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// A number. Default: 0.
  Textarea& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: 0.
  Textarea& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number or true or false. Default: false.
  Textarea& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// Text, a number or true or false.
  Textarea& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Textarea& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Textarea& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Textarea Textarea() { return {}; }
inline struct Textarea Textarea(const types::Text& value) {
  struct Textarea made;
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
