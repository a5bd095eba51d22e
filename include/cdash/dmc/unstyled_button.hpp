// dmc::UnstyledButton, the component UnstyledButton of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `UnstyledButton` of dash_mantine_components.
struct UnstyledButton : Element<UnstyledButton> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"buttonProps", 11}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"darkHidden", 10}, {"disabled", 8}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2},
      {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11},
      {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2},
      {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"n_clicks", 8}, {"opacity", 7},
      {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2},
      {"py", 2}, {"right", 5}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"UnstyledButton", "dash_mantine_components", "dmc::UnstyledButton",
      property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Any> buttonProps() const { return {this->ref("buttonProps")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::UnstyledButton::Id name{"name"}`.
  using Id = Reference<UnstyledButton>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  UnstyledButton& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  UnstyledButton& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Default: 0.
  UnstyledButton& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// True or false.
  UnstyledButton& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Anything that JSON can say.
  UnstyledButton& buttonProps(const types::Any& value) { return put("buttonProps", value.value), *this; }
  /// Text.
  UnstyledButton& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  UnstyledButton& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  UnstyledButton& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::UnstyledButton(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct UnstyledButton UnstyledButton(C... children) {
  struct UnstyledButton made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct UnstyledButton UnstyledButton(std::initializer_list<Child> children) {
  struct UnstyledButton made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
