// dbc::NavLink, the component NavLink of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `NavLink` of dash_bootstrap_components.
struct NavLink : Component {
  static constexpr std::string_view property_names[] = {
      {"active", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"disabled", 8},
      {"external_link", 13}, {"href", 4}, {"key", 3}, {"n_clicks", 8}, {"style", 5}, {"target", 6},
  };
  static constexpr ComponentInfo info{"NavLink", "dash_bootstrap_components", "dbc::NavLink", property_names,
      false};

  using ActiveChoice = types::OneOfOr<types::Bool, "partial", "exact">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<ActiveChoice> active() const { return {this->ref("active")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::NavLink::Id name{"name"}`.
  using Id = Reference<NavLink>;

  NavLink() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavLink& id(const IdOf<NavLink>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
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
  /// Text.
  NavLink& href(const types::Text& value) { return put("href", value.value), *this; }
  /// A number. Default: 0.
  NavLink& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// "partial" or "exact", or true or false. Default: false.
  NavLink& active(const ActiveChoice& value) { return put("active", value.to_value()), *this; }
  /// True or false. Default: false.
  NavLink& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  NavLink& external_link(const types::Bool& value) { return put("external_link", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  NavLink& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  NavLink& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  NavLink& target(const types::Text& value) { return put("target", value.value), *this; }
  /// Text.
  NavLink& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  NavLink& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::NavLink(children…)`: components, texts, numbers, and ranges of these.
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

}  // namespace cdash::dbc
