// dbc::CardHeader, the component CardHeader of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `CardHeader` of dash_bootstrap_components.
struct CardHeader : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"CardHeader", "dash_bootstrap_components", "dbc::CardHeader",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::CardHeader::Id name{"name"}`.
  using Id = Reference<CardHeader>;

  CardHeader() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  CardHeader& id(const IdOf<CardHeader>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CardHeader& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CardHeader& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  CardHeader& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  CardHeader& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  CardHeader& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  CardHeader& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  CardHeader& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::CardHeader(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CardHeader CardHeader(C... children) {
  struct CardHeader made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CardHeader CardHeader(std::initializer_list<Child> children) {
  struct CardHeader made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
