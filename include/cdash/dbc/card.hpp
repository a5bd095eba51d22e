// dbc::Card, the component Card of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Card` of dash_bootstrap_components.
struct Card : Component {
  static constexpr std::string_view property_names[] = {
      {"body", 4}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5}, {"inverse", 7},
      {"key", 3}, {"outline", 7}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Card", "dash_bootstrap_components", "dbc::Card", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> body() const { return {this->ref("body")}; }
    Property<types::Bool> outline() const { return {this->ref("outline")}; }
    Property<types::Bool> inverse() const { return {this->ref("inverse")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Card::Id name{"name"}`.
  using Id = Reference<Card>;

  Card() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Card& id(const IdOf<Card>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Card& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Card& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Card& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  Card& body(const types::Bool& value) { return put("body", value.value), *this; }
  /// True or false.
  Card& outline(const types::Bool& value) { return put("outline", value.value), *this; }
  /// True or false.
  Card& inverse(const types::Bool& value) { return put("inverse", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Card& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Card& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Card& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Card& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Card(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Card Card(C... children) {
  struct Card made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Card Card(std::initializer_list<Child> children) {
  struct Card made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
