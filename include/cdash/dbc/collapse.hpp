// dbc::Collapse, the component Collapse of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Collapse` of dash_bootstrap_components.
struct Collapse : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"dimension", 9}, {"is_open", 7}, {"key", 3},
      {"navbar", 6}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"Collapse", "dash_bootstrap_components", "dbc::Collapse",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<types::OneOf<"height", "width">> dimension() const { return {this->ref("dimension")}; }
    Property<types::Bool> navbar() const { return {this->ref("navbar")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Collapse::Id name{"name"}`.
  using Id = Reference<Collapse>;

  Collapse() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Collapse& id(const IdOf<Collapse>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Collapse& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Collapse& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false.
  Collapse& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// "height" or "width". Default: "height".
  Collapse& dimension(const types::OneOf<"height", "width">& value) {
    return put("dimension", value.to_value()), *this;
  }
  /// True or false.
  Collapse& navbar(const types::Bool& value) { return put("navbar", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Collapse& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Collapse& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Collapse& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  Collapse& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Collapse& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Collapse(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Collapse Collapse(C... children) {
  struct Collapse made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Collapse Collapse(std::initializer_list<Child> children) {
  struct Collapse made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
