// dbc::CardLink, the component CardLink of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `CardLink` of dash_bootstrap_components.
struct CardLink : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"disabled", 8}, {"external_link", 13},
      {"href", 4}, {"key", 3}, {"n_clicks", 8}, {"style", 5}, {"target", 6},
  };
  static constexpr ComponentInfo info{"CardLink", "dash_bootstrap_components", "dbc::CardLink",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::CardLink::Id name{"name"}`.
  using Id = Reference<CardLink>;

  CardLink() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  CardLink& id(const IdOf<CardLink>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CardLink& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CardLink& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  CardLink& href(const types::Text& value) { return put("href", value.value), *this; }
  /// True or false.
  CardLink& external_link(const types::Bool& value) { return put("external_link", value.value), *this; }
  /// A number. Default: 0.
  CardLink& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  CardLink& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  CardLink& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  CardLink& target(const types::Text& value) { return put("target", value.value), *this; }
  /// True or false.
  CardLink& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  CardLink& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  CardLink& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::CardLink(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CardLink CardLink(C... children) {
  struct CardLink made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CardLink CardLink(std::initializer_list<Child> children) {
  struct CardLink made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
