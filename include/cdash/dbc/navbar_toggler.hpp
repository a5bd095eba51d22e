// dbc::NavbarToggler, the component NavbarToggler of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `NavbarToggler` of dash_bootstrap_components.
struct NavbarToggler : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"n_clicks", 8}, {"style", 5},
      {"type", 4},
  };
  static constexpr ComponentInfo info{"NavbarToggler", "dash_bootstrap_components", "dbc::NavbarToggler",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::NavbarToggler::Id name{"name"}`.
  using Id = Reference<NavbarToggler>;

  NavbarToggler() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavbarToggler& id(const IdOf<NavbarToggler>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  NavbarToggler& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  NavbarToggler& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Default: 0.
  NavbarToggler& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  NavbarToggler& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  NavbarToggler& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  NavbarToggler& type(const types::Text& value) { return put("type", value.value), *this; }
  /// Text.
  NavbarToggler& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  NavbarToggler& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::NavbarToggler(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct NavbarToggler NavbarToggler(C... children) {
  struct NavbarToggler made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct NavbarToggler NavbarToggler(std::initializer_list<Child> children) {
  struct NavbarToggler made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
