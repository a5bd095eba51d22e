// dbc::NavItem, the component NavItem of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `NavItem` of dash_bootstrap_components.
struct NavItem : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5},
  };
  static constexpr ComponentInfo info{"NavItem", "dash_bootstrap_components", "dbc::NavItem", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::NavItem::Id name{"name"}`.
  using Id = Reference<NavItem>;

  NavItem() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavItem& id(const IdOf<NavItem>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  NavItem& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  NavItem& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  NavItem& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  NavItem& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  NavItem& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  NavItem& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::NavItem(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct NavItem NavItem(C... children) {
  struct NavItem made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct NavItem NavItem(std::initializer_list<Child> children) {
  struct NavItem made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
