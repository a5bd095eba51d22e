// dbc::InputGroup, the component InputGroup of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `InputGroup` of dash_bootstrap_components.
struct InputGroup : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3}, {"size", 4}, {"style", 5},
  };
  static constexpr ComponentInfo info{"InputGroup", "dash_bootstrap_components", "dbc::InputGroup",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::InputGroup::Id name{"name"}`.
  using Id = Reference<InputGroup>;

  InputGroup() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  InputGroup& id(const IdOf<InputGroup>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  InputGroup& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  InputGroup& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  InputGroup& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  InputGroup& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  InputGroup& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  InputGroup& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  InputGroup& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::InputGroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct InputGroup InputGroup(C... children) {
  struct InputGroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct InputGroup InputGroup(std::initializer_list<Child> children) {
  struct InputGroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
