// dbc::Stack, the component Stack of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Stack` of dash_bootstrap_components.
struct Stack : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"direction", 9}, {"gap", 3}, {"key", 3},
      {"style", 5},
  };
  static constexpr ComponentInfo info{"Stack", "dash_bootstrap_components", "dbc::Stack", property_names,
      false};

  using DirectionChoice = types::OneOf<"vertical", "horizontal">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<DirectionChoice> direction() const { return {this->ref("direction")}; }
    Property<types::Number> gap() const { return {this->ref("gap")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Stack::Id name{"name"}`.
  using Id = Reference<Stack>;

  Stack() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Stack& id(const IdOf<Stack>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Stack& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Stack& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "vertical" or "horizontal".
  Stack& direction(const DirectionChoice& value) { return put("direction", value.to_value()), *this; }
  /// A number.
  Stack& gap(const types::Number& value) { return put("gap", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Stack& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Stack& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Stack& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Stack& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Stack(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Stack Stack(C... children) {
  struct Stack made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Stack Stack(std::initializer_list<Child> children) {
  struct Stack made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
