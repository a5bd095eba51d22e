// dbc::NavbarBrand, the component NavbarBrand of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `NavbarBrand` of dash_bootstrap_components.
struct NavbarBrand : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"external_link", 13}, {"href", 4}, {"key", 3},
      {"style", 5},
  };
  static constexpr ComponentInfo info{"NavbarBrand", "dash_bootstrap_components", "dbc::NavbarBrand",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::NavbarBrand::Id name{"name"}`.
  using Id = Reference<NavbarBrand>;

  NavbarBrand() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavbarBrand& id(const IdOf<NavbarBrand>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  NavbarBrand& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  NavbarBrand& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false.
  NavbarBrand& external_link(const types::Bool& value) { return put("external_link", value.value), *this; }
  /// Text.
  NavbarBrand& href(const types::Text& value) { return put("href", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  NavbarBrand& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  NavbarBrand& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  NavbarBrand& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  NavbarBrand& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::NavbarBrand(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct NavbarBrand NavbarBrand(C... children) {
  struct NavbarBrand made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct NavbarBrand NavbarBrand(std::initializer_list<Child> children) {
  struct NavbarBrand made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
