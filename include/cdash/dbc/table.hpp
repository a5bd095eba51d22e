// dbc::Table, the component Table of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Table` of dash_bootstrap_components.
struct Table : Component {
  static constexpr std::string_view property_names[] = {
      {"bordered", 8}, {"borderless", 10}, {"children", 8}, {"className", 9}, {"class_name", 10},
      {"color", 5}, {"hover", 5}, {"key", 3}, {"responsive", 10}, {"size", 4}, {"striped", 7}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Table", "dash_bootstrap_components", "dbc::Table", property_names,
      false};

  using ResponsiveType = types::AnyOf<types::Bool, types::Text>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> bordered() const { return {this->ref("bordered")}; }
    Property<types::Bool> borderless() const { return {this->ref("borderless")}; }
    Property<types::Bool> striped() const { return {this->ref("striped")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> hover() const { return {this->ref("hover")}; }
    Property<ResponsiveType> responsive() const { return {this->ref("responsive")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Table::Id name{"name"}`.
  using Id = Reference<Table>;

  Table() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Table& id(const IdOf<Table>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Table& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Table& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  Table& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Table& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Table& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  Table& bordered(const types::Bool& value) { return put("bordered", value.value), *this; }
  /// True or false.
  Table& borderless(const types::Bool& value) { return put("borderless", value.value), *this; }
  /// True or false.
  Table& striped(const types::Bool& value) { return put("striped", value.value), *this; }
  /// Text.
  Table& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  Table& hover(const types::Bool& value) { return put("hover", value.value), *this; }
  /// True or false or text.
  Table& responsive(const ResponsiveType& value) { return put("responsive", value.value), *this; }
  /// Text.
  Table& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Table& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Table(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Table Table(C... children) {
  struct Table made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Table Table(std::initializer_list<Child> children) {
  struct Table made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
