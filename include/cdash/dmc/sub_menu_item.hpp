// dmc::SubMenuItem, the component SubMenuItem of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `SubMenuItem` of dash_mantine_components.
struct SubMenuItem : Element<SubMenuItem> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"closeMenuOnClick", 16}, {"color", 5}, {"darkHidden", 10}, {"disabled", 8}, {"display", 7}, {"ff", 2},
      {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"href", 4}, {"inset", 5},
      {"left", 4}, {"leftSection", 11}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3},
      {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"n_clicks", 8}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"refresh", 7},
      {"right", 5}, {"rightSection", 12}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"target", 6}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11},
      {"w", 1},
  };
  static constexpr ComponentInfo info{"SubMenuItem", "dash_mantine_components", "dmc::SubMenuItem",
      property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> closeMenuOnClick() const { return {this->ref("closeMenuOnClick")}; }
    Property<Child> leftSection() const { return {this->ref("leftSection")}; }
    Property<Child> rightSection() const { return {this->ref("rightSection")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::OneOf<"_blank", "_self">> target() const { return {this->ref("target")}; }
    Property<types::Bool> refresh() const { return {this->ref("refresh")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::SubMenuItem::Id name{"name"}`.
  using Id = Reference<SubMenuItem>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  SubMenuItem& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  SubMenuItem& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  SubMenuItem& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  SubMenuItem& closeMenuOnClick(const types::Bool& value) {
    return put("closeMenuOnClick", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  SubMenuItem& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// A component, text, a number, or a list of these.
  SubMenuItem& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// True or false.
  SubMenuItem& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  SubMenuItem& href(const types::Text& value) { return put("href", value.value), *this; }
  /// A number. Default: 0.
  SubMenuItem& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// "_blank" or "_self".
  SubMenuItem& target(const types::OneOf<"_blank", "_self">& value) {
    return put("target", value.to_value()), *this;
  }
  /// True or false.
  SubMenuItem& refresh(const types::Bool& value) { return put("refresh", value.value), *this; }
  /// Text.
  SubMenuItem& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  SubMenuItem& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::SubMenuItem(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct SubMenuItem SubMenuItem(C... children) {
  struct SubMenuItem made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct SubMenuItem SubMenuItem(std::initializer_list<Child> children) {
  struct SubMenuItem made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
