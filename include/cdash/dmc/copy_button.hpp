// dmc::CopyButton, the component CopyButton of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `CopyButton` of dash_mantine_components.
struct CopyButton : Element<CopyButton> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"buttonProps", 11}, {"c", 1}, {"children", 8},
      {"className", 9}, {"classNames", 10}, {"color", 5}, {"copiedChildren", 14}, {"copiedColor", 11},
      {"darkHidden", 10}, {"disabled", 8}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fullWidth", 9}, {"fw", 2}, {"fz", 2}, {"gradient", 8}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2},
      {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2},
      {"my", 2}, {"n_clicks", 8}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3},
      {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"right", 5}, {"size", 4},
      {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"target_id", 9}, {"td", 2}, {"timeout", 7},
      {"top", 3}, {"triggerCopy", 11}, {"tt", 2}, {"unstyled", 8}, {"value", 5}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"CopyButton", "dash_mantine_components", "dmc::CopyButton",
      property_names, true};

  /// An object; a function a member. Made as `Gradient(from, to)`.
  class Gradient : public types::Object<Gradient> {
   public:
    using Object::Object;
    Gradient(const types::Text& from, const types::Text& to) { put("from", from.value); put("to", to.value); }
    /// Text. Required.
    Gradient& from(const types::Text& value) { return put("from", value.value); }
    /// Text. Required.
    Gradient& to(const types::Text& value) { return put("to", value.value); }
    /// A number.
    Gradient& deg(const types::Number& value) { return put("deg", value.value); }
  };

  using RadiusType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Number> timeout() const { return {this->ref("timeout")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> copiedColor() const { return {this->ref("copiedColor")}; }
    Property<types::Bool> fullWidth() const { return {this->ref("fullWidth")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<Gradient> gradient() const { return {this->ref("gradient")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<Child> copiedChildren() const { return {this->ref("copiedChildren")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Bool> triggerCopy() const { return {this->ref("triggerCopy")}; }
    Property<types::Text> target_id() const { return {this->ref("target_id")}; }
    Property<types::Any> buttonProps() const { return {this->ref("buttonProps")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::CopyButton::Id name{"name"}`.
  using Id = Reference<CopyButton>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CopyButton& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CopyButton& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text. Default: "".
  CopyButton& value(const types::Text& value) { return put("value", value.value), *this; }
  /// A number. Default: 1000.
  CopyButton& timeout(const types::Number& value) { return put("timeout", value.value), *this; }
  /// Text.
  CopyButton& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  CopyButton& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  CopyButton& copiedColor(const types::Text& value) { return put("copiedColor", value.value), *this; }
  /// True or false.
  CopyButton& fullWidth(const types::Bool& value) { return put("fullWidth", value.value), *this; }
  /// Text or a number.
  CopyButton& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// `Gradient` (from, to, deg).
  CopyButton& gradient(const Gradient& value) { return put("gradient", value.to_value()), *this; }
  /// True or false.
  CopyButton& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A component, text, a number, or a list of these.
  CopyButton& copiedChildren(const Child& value) { return put("copiedChildren", value.value), *this; }
  /// True or false.
  CopyButton& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// A number. Default: 0.
  CopyButton& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// True or false. Default: false.
  CopyButton& triggerCopy(const types::Bool& value) { return put("triggerCopy", value.value), *this; }
  /// Text.
  CopyButton& target_id(const types::Text& value) { return put("target_id", value.value), *this; }
  /// Anything that JSON can say.
  CopyButton& buttonProps(const types::Any& value) { return put("buttonProps", value.value), *this; }
  /// Text.
  CopyButton& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  CopyButton& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::CopyButton(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CopyButton CopyButton(C... children) {
  struct CopyButton made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CopyButton CopyButton(std::initializer_list<Child> children) {
  struct CopyButton made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
