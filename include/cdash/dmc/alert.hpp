// dmc::Alert, the component Alert of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Alert` of dash_mantine_components.
struct Alert : Element<Alert> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"closeButtonLabel", 16}, {"color", 5}, {"darkHidden", 10}, {"display", 7}, {"duration", 8}, {"ff", 2},
      {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"hide", 4}, {"icon", 4},
      {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2},
      {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"right", 5}, {"style", 5}, {"styles", 6},
      {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"title", 5}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withCloseButton", 15},
  };
  static constexpr ComponentInfo info{"Alert", "dash_mantine_components", "dmc::Alert", property_names, true};

  using RadiusType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<Child> title() const { return {this->ref("title")}; }
    Property<Child> icon() const { return {this->ref("icon")}; }
    Property<types::Bool> withCloseButton() const { return {this->ref("withCloseButton")}; }
    Property<types::Text> closeButtonLabel() const { return {this->ref("closeButtonLabel")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Number> duration() const { return {this->ref("duration")}; }
    Property<types::Bool> hide() const { return {this->ref("hide")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Alert::Id name{"name"}`.
  using Id = Reference<Alert>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Alert& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Alert& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text or a number.
  Alert& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text.
  Alert& color(const types::Text& value) { return put("color", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Alert& title(const Child& value) { return put("title", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Alert& icon(const Child& value) { return put("icon", value.value), *this; }
  /// True or false.
  Alert& withCloseButton(const types::Bool& value) { return put("withCloseButton", value.value), *this; }
  /// Text.
  Alert& closeButtonLabel(const types::Text& value) { return put("closeButtonLabel", value.value), *this; }
  /// True or false.
  Alert& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// A number.
  Alert& duration(const types::Number& value) { return put("duration", value.value), *this; }
  /// True or false. Default: false.
  Alert& hide(const types::Bool& value) { return put("hide", value.value), *this; }
  /// Text.
  Alert& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Alert& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Alert(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Alert Alert(C... children) {
  struct Alert made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Alert Alert(std::initializer_list<Child> children) {
  struct Alert made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
