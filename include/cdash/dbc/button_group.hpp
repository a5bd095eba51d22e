// dbc::ButtonGroup, the component ButtonGroup of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `ButtonGroup` of dash_bootstrap_components.
struct ButtonGroup : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"size", 4}, {"style", 5},
      {"vertical", 8},
  };
  static constexpr ComponentInfo info{"ButtonGroup", "dash_bootstrap_components", "dbc::ButtonGroup",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> vertical() const { return {this->ref("vertical")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::ButtonGroup::Id name{"name"}`.
  using Id = Reference<ButtonGroup>;

  ButtonGroup() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ButtonGroup& id(const IdOf<ButtonGroup>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ButtonGroup& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ButtonGroup& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  ButtonGroup& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  ButtonGroup& vertical(const types::Bool& value) { return put("vertical", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  ButtonGroup& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  ButtonGroup& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  ButtonGroup& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  ButtonGroup& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::ButtonGroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ButtonGroup ButtonGroup(C... children) {
  struct ButtonGroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ButtonGroup ButtonGroup(std::initializer_list<Child> children) {
  struct ButtonGroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
