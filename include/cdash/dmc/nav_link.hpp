// dmc::NavLink, the component NavLink of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `NavLink` of dash_mantine_components.
struct NavLink : Element<NavLink> {
  static constexpr std::string_view property_names[] = {
      {"active", 6}, {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3},
      {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"children", 8}, {"childrenOffset", 14},
      {"className", 9}, {"classNames", 10}, {"color", 5}, {"darkHidden", 10}, {"description", 11},
      {"disableRightSectionRotation", 27}, {"disabled", 8}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"href", 4}, {"inset", 5}, {"label", 5},
      {"left", 4}, {"leftSection", 11}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3},
      {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"n_clicks", 8}, {"noWrap", 6}, {"opacity", 7}, {"opened", 6},
      {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"refresh", 7},
      {"right", 5}, {"rightSection", 12}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"target", 6}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11},
      {"w", 1},
  };
  static constexpr ComponentInfo info{"NavLink", "dash_mantine_components", "dmc::NavLink", property_names,
      true};

  using ActiveChoice = types::OneOfOr<types::Bool, "children", "exact", "partial", "exact-with-search">;
  using ChildrenOffsetType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<Child> description() const { return {this->ref("description")}; }
    Property<Child> leftSection() const { return {this->ref("leftSection")}; }
    Property<Child> rightSection() const { return {this->ref("rightSection")}; }
    Property<ActiveChoice> active() const { return {this->ref("active")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::OneOf<"_blank", "_self">> target() const { return {this->ref("target")}; }
    Property<types::Bool> noWrap() const { return {this->ref("noWrap")}; }
    Property<types::Bool> opened() const { return {this->ref("opened")}; }
    Property<types::Bool> disableRightSectionRotation() const {
      return {this->ref("disableRightSectionRotation")};
    }
    Property<ChildrenOffsetType> childrenOffset() const { return {this->ref("childrenOffset")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Bool> refresh() const { return {this->ref("refresh")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::NavLink::Id name{"name"}`.
  using Id = Reference<NavLink>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  NavLink& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  NavLink& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A component, text, a number, or a list of these.
  NavLink& label(const Child& value) { return put("label", value.value), *this; }
  /// A component, text, a number, or a list of these.
  NavLink& description(const Child& value) { return put("description", value.value), *this; }
  /// A component, text, a number, or a list of these.
  NavLink& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// A component, text, a number, or a list of these.
  NavLink& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// "children", "exact", "partial" or "exact-with-search", or true or false. Default: false.
  NavLink& active(const ActiveChoice& value) { return put("active", value.to_value()), *this; }
  /// Text.
  NavLink& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  NavLink& href(const types::Text& value) { return put("href", value.value), *this; }
  /// "_blank" or "_self".
  NavLink& target(const types::OneOf<"_blank", "_self">& value) {
    return put("target", value.to_value()), *this;
  }
  /// True or false.
  NavLink& noWrap(const types::Bool& value) { return put("noWrap", value.value), *this; }
  /// True or false. Default: false.
  NavLink& opened(const types::Bool& value) { return put("opened", value.value), *this; }
  /// True or false.
  NavLink& disableRightSectionRotation(const types::Bool& value) {
    return put("disableRightSectionRotation", value.value), *this;
  }
  /// Text or a number.
  NavLink& childrenOffset(const ChildrenOffsetType& value) {
    return put("childrenOffset", value.value), *this;
  }
  /// True or false.
  NavLink& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  NavLink& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// A number. Default: 0.
  NavLink& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// True or false.
  NavLink& refresh(const types::Bool& value) { return put("refresh", value.value), *this; }
  /// Text.
  NavLink& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  NavLink& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  NavLink& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  NavLink& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  NavLink& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::NavLink(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct NavLink NavLink(C... children) {
  struct NavLink made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct NavLink NavLink(std::initializer_list<Child> children) {
  struct NavLink made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
