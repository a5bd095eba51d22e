// dmc::RadioGroup, the component RadioGroup of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `RadioGroup` of dash_mantine_components.
struct RadioGroup : Element<RadioGroup> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10},
      {"description", 11}, {"descriptionProps", 16}, {"deselectable", 12}, {"display", 7}, {"error", 5},
      {"errorProps", 10}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1},
      {"hiddenFrom", 10}, {"inputWrapperOrder", 17}, {"inset", 5}, {"label", 5}, {"labelElement", 12},
      {"labelProps", 10}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3},
      {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"name", 4}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pl", 2}, {"pos", 3},
      {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"readOnly", 8}, {"required", 8}, {"right", 5},
      {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2},
      {"unstyled", 8}, {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withAsterisk", 12},
      {"wrapperProps", 12},
  };
  static constexpr ComponentInfo info{"RadioGroup", "dash_mantine_components", "dmc::RadioGroup",
      property_names, true};

  using InputWrapperOrderType = types::ListOf<types::OneOf<"label", "input", "description", "error">>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::MapOf<types::Any>> wrapperProps() const { return {this->ref("wrapperProps")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Bool> readOnly() const { return {this->ref("readOnly")}; }
    Property<types::Bool> deselectable() const { return {this->ref("deselectable")}; }
    Property<types::OneOf<"label", "div">> labelElement() const { return {this->ref("labelElement")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<Child> description() const { return {this->ref("description")}; }
    Property<Child> error() const { return {this->ref("error")}; }
    Property<types::Bool> required() const { return {this->ref("required")}; }
    Property<types::Bool> withAsterisk() const { return {this->ref("withAsterisk")}; }
    Property<types::MapOf<types::Any>> labelProps() const { return {this->ref("labelProps")}; }
    Property<types::MapOf<types::Any>> descriptionProps() const { return {this->ref("descriptionProps")}; }
    Property<types::MapOf<types::Any>> errorProps() const { return {this->ref("errorProps")}; }
    Property<InputWrapperOrderType> inputWrapperOrder() const { return {this->ref("inputWrapperOrder")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::RadioGroup::Id name{"name"}`.
  using Id = Reference<RadioGroup>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  RadioGroup& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  RadioGroup& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  RadioGroup& value(const types::Text& value) { return put("value", value.value), *this; }
  /// A map from text to anything that JSON can say.
  RadioGroup& wrapperProps(const types::MapOf<types::Any>& value) {
    return put("wrapperProps", value.value), *this;
  }
  /// Text.
  RadioGroup& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  RadioGroup& name(const types::Text& value) { return put("name", value.value), *this; }
  /// True or false.
  RadioGroup& readOnly(const types::Bool& value) { return put("readOnly", value.value), *this; }
  /// True or false.
  RadioGroup& deselectable(const types::Bool& value) { return put("deselectable", value.value), *this; }
  /// "label" or "div".
  RadioGroup& labelElement(const types::OneOf<"label", "div">& value) {
    return put("labelElement", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  RadioGroup& label(const Child& value) { return put("label", value.value), *this; }
  /// A component, text, a number, or a list of these.
  RadioGroup& description(const Child& value) { return put("description", value.value), *this; }
  /// A component, text, a number, or a list of these.
  RadioGroup& error(const Child& value) { return put("error", value.value), *this; }
  /// True or false.
  RadioGroup& required(const types::Bool& value) { return put("required", value.value), *this; }
  /// True or false.
  RadioGroup& withAsterisk(const types::Bool& value) { return put("withAsterisk", value.value), *this; }
  /// A map from text to anything that JSON can say.
  RadioGroup& labelProps(const types::MapOf<types::Any>& value) {
    return put("labelProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  RadioGroup& descriptionProps(const types::MapOf<types::Any>& value) {
    return put("descriptionProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  RadioGroup& errorProps(const types::MapOf<types::Any>& value) {
    return put("errorProps", value.value), *this;
  }
  /// A list of "label", "input", "description" or "error".
  RadioGroup& inputWrapperOrder(const InputWrapperOrderType& value) {
    return put("inputWrapperOrder", value.value), *this;
  }
  /// Text.
  RadioGroup& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  RadioGroup& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  RadioGroup& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  RadioGroup& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  RadioGroup& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::RadioGroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct RadioGroup RadioGroup(C... children) {
  struct RadioGroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct RadioGroup RadioGroup(std::initializer_list<Child> children) {
  struct RadioGroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
