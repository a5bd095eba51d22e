// dmc::TabsTab, the component TabsTab of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `TabsTab` of dash_mantine_components.
struct TabsTab : Element<TabsTab> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"buttonProps", 11}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"color", 5}, {"darkHidden", 10}, {"disabled", 8}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"leftSection", 11},
      {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2},
      {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
      {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2},
      {"px", 2}, {"py", 2}, {"right", 5}, {"rightSection", 12}, {"size", 4}, {"style", 5}, {"styles", 6},
      {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"value", 5},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"TabsTab", "dash_mantine_components", "dmc::TabsTab", property_names,
      true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<Child> rightSection() const { return {this->ref("rightSection")}; }
    Property<Child> leftSection() const { return {this->ref("leftSection")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Any> buttonProps() const { return {this->ref("buttonProps")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
  };
  /// An id of this component type: `dmc::TabsTab::Id name{"name"}`.
  using Id = Reference<TabsTab>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  TabsTab& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  TabsTab& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text. Required.
  TabsTab& value(const types::Text& value) { return put("value", value.value), *this; }
  /// A component, text, a number, or a list of these.
  TabsTab& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// A component, text, a number, or a list of these.
  TabsTab& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// Text.
  TabsTab& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  TabsTab& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  TabsTab& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Anything that JSON can say.
  TabsTab& buttonProps(const types::Any& value) { return put("buttonProps", value.value), *this; }
  /// Anything that JSON can say.
  TabsTab& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text.
  TabsTab& variant(const types::Text& value) { return put("variant", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct TabsTab TabsTab(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::TabsTab needs value: dmc::TabsTab(children, value)");
  return {};
}
inline struct TabsTab TabsTab(const Child& children, const types::Text& value) {
  struct TabsTab made;
  made.children(children);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
