// dbc::DropdownMenuItem, the component DropdownMenuItem of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `DropdownMenuItem` of dash_bootstrap_components.
struct DropdownMenuItem : Component {
  static constexpr std::string_view property_names[] = {
      {"active", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"disabled", 8}, {"divider", 7},
      {"external_link", 13}, {"header", 6}, {"href", 4}, {"key", 3}, {"n_clicks", 8}, {"style", 5},
      {"target", 6}, {"toggle", 6},
  };
  static constexpr ComponentInfo info{"DropdownMenuItem", "dash_bootstrap_components",
      "dbc::DropdownMenuItem", property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Bool> active() const { return {this->ref("active")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> divider() const { return {this->ref("divider")}; }
    Property<types::Bool> header() const { return {this->ref("header")}; }
    Property<types::Bool> toggle() const { return {this->ref("toggle")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::DropdownMenuItem::Id name{"name"}`.
  using Id = Reference<DropdownMenuItem>;

  DropdownMenuItem() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  DropdownMenuItem& id(const IdOf<DropdownMenuItem>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  DropdownMenuItem& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  DropdownMenuItem& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  DropdownMenuItem& href(const types::Text& value) { return put("href", value.value), *this; }
  /// True or false.
  DropdownMenuItem& external_link(const types::Bool& value) {
    return put("external_link", value.value), *this;
  }
  /// A number. Default: 0.
  DropdownMenuItem& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DropdownMenuItem& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  DropdownMenuItem& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false.
  DropdownMenuItem& active(const types::Bool& value) { return put("active", value.value), *this; }
  /// True or false.
  DropdownMenuItem& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  DropdownMenuItem& divider(const types::Bool& value) { return put("divider", value.value), *this; }
  /// True or false.
  DropdownMenuItem& header(const types::Bool& value) { return put("header", value.value), *this; }
  /// True or false. Default: true.
  DropdownMenuItem& toggle(const types::Bool& value) { return put("toggle", value.value), *this; }
  /// Text.
  DropdownMenuItem& target(const types::Text& value) { return put("target", value.value), *this; }
  /// Text.
  DropdownMenuItem& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  DropdownMenuItem& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::DropdownMenuItem(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct DropdownMenuItem DropdownMenuItem(C... children) {
  struct DropdownMenuItem made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct DropdownMenuItem DropdownMenuItem(std::initializer_list<Child> children) {
  struct DropdownMenuItem made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
