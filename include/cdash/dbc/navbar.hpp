// dbc::Navbar, the component Navbar of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Navbar` of dash_bootstrap_components.
struct Navbar : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5}, {"dark", 4}, {"expand", 6},
      {"fixed", 5}, {"key", 3}, {"role", 4}, {"sticky", 6}, {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"Navbar", "dash_bootstrap_components", "dbc::Navbar", property_names,
      false};

  using ExpandType = types::AnyOf<types::Bool, types::Text>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> dark() const { return {this->ref("dark")}; }
    Property<types::Text> fixed() const { return {this->ref("fixed")}; }
    Property<types::OneOf<"top">> sticky() const { return {this->ref("sticky")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<ExpandType> expand() const { return {this->ref("expand")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> role() const { return {this->ref("role")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Navbar::Id name{"name"}`.
  using Id = Reference<Navbar>;

  Navbar() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Navbar& id(const IdOf<Navbar>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Navbar& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Navbar& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: true.
  Navbar& dark(const types::Bool& value) { return put("dark", value.value), *this; }
  /// Text.
  Navbar& fixed(const types::Text& value) { return put("fixed", value.value), *this; }
  /// "top".
  Navbar& sticky(const types::OneOf<"top">& value) { return put("sticky", value.to_value()), *this; }
  /// Text. Default: "primary".
  Navbar& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false or text. Default: "md".
  Navbar& expand(const ExpandType& value) { return put("expand", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Navbar& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Navbar& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Navbar& role(const types::Text& value) { return put("role", value.value), *this; }
  /// Text.
  Navbar& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  Navbar& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Navbar& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Navbar(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Navbar Navbar(C... children) {
  struct Navbar made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Navbar Navbar(std::initializer_list<Child> children) {
  struct Navbar made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
