// dmc::InputWrapper, the component InputWrapper of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `InputWrapper` of dash_mantine_components.
struct InputWrapper : Element<InputWrapper> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10},
      {"description", 11}, {"descriptionProps", 16}, {"display", 7}, {"error", 5}, {"errorProps", 10},
      {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"htmlFor", 7},
      {"inputWrapperOrder", 17}, {"inset", 5}, {"label", 5}, {"labelElement", 12}, {"labelProps", 10},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2},
      {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2},
      {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2},
      {"pt", 2}, {"px", 2}, {"py", 2}, {"required", 8}, {"right", 5}, {"size", 4}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withAsterisk", 12},
  };
  static constexpr ComponentInfo info{"InputWrapper", "dash_mantine_components", "dmc::InputWrapper",
      property_names, true};

  /// An object; a function a member.
  class LabelProps : public types::Object<LabelProps> {
   public:
    using Object::Object;
  };

  using InputWrapperOrderType = types::ListOf<types::OneOf<"label", "input", "description", "error">>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> htmlFor() const { return {this->ref("htmlFor")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::OneOf<"label", "div">> labelElement() const { return {this->ref("labelElement")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<Child> description() const { return {this->ref("description")}; }
    Property<Child> error() const { return {this->ref("error")}; }
    Property<types::Bool> required() const { return {this->ref("required")}; }
    Property<types::Bool> withAsterisk() const { return {this->ref("withAsterisk")}; }
    Property<LabelProps> labelProps() const { return {this->ref("labelProps")}; }
    Property<types::MapOf<types::Any>> descriptionProps() const { return {this->ref("descriptionProps")}; }
    Property<types::MapOf<types::Any>> errorProps() const { return {this->ref("errorProps")}; }
    Property<InputWrapperOrderType> inputWrapperOrder() const { return {this->ref("inputWrapperOrder")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::InputWrapper::Id name{"name"}`.
  using Id = Reference<InputWrapper>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  InputWrapper& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  InputWrapper& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  InputWrapper& htmlFor(const types::Text& value) { return put("htmlFor", value.value), *this; }
  /// Text.
  InputWrapper& size(const types::Text& value) { return put("size", value.value), *this; }
  /// "label" or "div".
  InputWrapper& labelElement(const types::OneOf<"label", "div">& value) {
    return put("labelElement", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  InputWrapper& label(const Child& value) { return put("label", value.value), *this; }
  /// A component, text, a number, or a list of these.
  InputWrapper& description(const Child& value) { return put("description", value.value), *this; }
  /// A component, text, a number, or a list of these.
  InputWrapper& error(const Child& value) { return put("error", value.value), *this; }
  /// True or false.
  InputWrapper& required(const types::Bool& value) { return put("required", value.value), *this; }
  /// True or false.
  InputWrapper& withAsterisk(const types::Bool& value) { return put("withAsterisk", value.value), *this; }
  /// `LabelProps`.
  InputWrapper& labelProps(const LabelProps& value) { return put("labelProps", value.to_value()), *this; }
  /// A map from text to anything that JSON can say.
  InputWrapper& descriptionProps(const types::MapOf<types::Any>& value) {
    return put("descriptionProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  InputWrapper& errorProps(const types::MapOf<types::Any>& value) {
    return put("errorProps", value.value), *this;
  }
  /// A list of "label", "input", "description" or "error".
  InputWrapper& inputWrapperOrder(const InputWrapperOrderType& value) {
    return put("inputWrapperOrder", value.value), *this;
  }
  /// Text.
  InputWrapper& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  InputWrapper& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::InputWrapper(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct InputWrapper InputWrapper(C... children) {
  struct InputWrapper made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct InputWrapper InputWrapper(std::initializer_list<Child> children) {
  struct InputWrapper made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
