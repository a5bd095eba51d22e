// dmc::Tabs, the component Tabs of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Tabs` of dash_mantine_components.
struct Tabs : Element<Tabs> {
  static constexpr std::string_view property_names[] = {
      {"activateTabWithKeyboard", 23}, {"allowTabDeactivation", 20}, {"attributes", 10}, {"autoContrast", 12},
      {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6},
      {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"color", 5}, {"darkHidden", 10},
      {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"inset", 5}, {"inverted", 8}, {"keepMounted", 11}, {"left", 4}, {"lh", 2}, {"lightHidden", 11},
      {"loop", 4}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3},
      {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7},
      {"orientation", 11}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"pl", 2}, {"placement", 9}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2},
      {"px", 2}, {"py", 2}, {"radius", 6}, {"right", 5}, {"style", 5}, {"styles", 6}, {"ta", 2},
      {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"value", 5}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Tabs", "dash_mantine_components", "dmc::Tabs", property_names, true};

  using OrientationChoice = types::OneOf<"vertical", "horizontal">;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<OrientationChoice> orientation() const { return {this->ref("orientation")}; }
    Property<types::OneOf<"left", "right">> placement() const { return {this->ref("placement")}; }
    Property<types::Bool> loop() const { return {this->ref("loop")}; }
    Property<types::Bool> activateTabWithKeyboard() const { return {this->ref("activateTabWithKeyboard")}; }
    Property<types::Bool> allowTabDeactivation() const { return {this->ref("allowTabDeactivation")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Bool> inverted() const { return {this->ref("inverted")}; }
    Property<types::Bool> keepMounted() const { return {this->ref("keepMounted")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::Tabs::Id name{"name"}`.
  using Id = Reference<Tabs>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tabs& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tabs& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Tabs& value(const types::Text& value) { return put("value", value.value), *this; }
  /// "vertical" or "horizontal".
  Tabs& orientation(const OrientationChoice& value) { return put("orientation", value.to_value()), *this; }
  /// "left" or "right".
  Tabs& placement(const types::OneOf<"left", "right">& value) {
    return put("placement", value.to_value()), *this;
  }
  /// True or false.
  Tabs& loop(const types::Bool& value) { return put("loop", value.value), *this; }
  /// True or false.
  Tabs& activateTabWithKeyboard(const types::Bool& value) {
    return put("activateTabWithKeyboard", value.value), *this;
  }
  /// True or false.
  Tabs& allowTabDeactivation(const types::Bool& value) {
    return put("allowTabDeactivation", value.value), *this;
  }
  /// Text.
  Tabs& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text or a number.
  Tabs& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  Tabs& inverted(const types::Bool& value) { return put("inverted", value.value), *this; }
  /// True or false.
  Tabs& keepMounted(const types::Bool& value) { return put("keepMounted", value.value), *this; }
  /// True or false.
  Tabs& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// Text.
  Tabs& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Tabs& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  Tabs& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Tabs& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Tabs& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Tabs(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tabs Tabs(C... children) {
  struct Tabs made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tabs Tabs(std::initializer_list<Child> children) {
  struct Tabs made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
