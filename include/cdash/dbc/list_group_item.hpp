// dbc::ListGroupItem, the component ListGroupItem of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `ListGroupItem` of dash_bootstrap_components.
struct ListGroupItem : Component {
  static constexpr std::string_view property_names[] = {
      {"action", 6}, {"active", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5},
      {"disabled", 8}, {"external_link", 13}, {"href", 4}, {"key", 3}, {"n_clicks", 8}, {"style", 5},
      {"tag", 3}, {"target", 6},
  };
  static constexpr ComponentInfo info{"ListGroupItem", "dash_bootstrap_components", "dbc::ListGroupItem",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Bool> active() const { return {this->ref("active")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> action() const { return {this->ref("action")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::ListGroupItem::Id name{"name"}`.
  using Id = Reference<ListGroupItem>;

  ListGroupItem() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ListGroupItem& id(const IdOf<ListGroupItem>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ListGroupItem& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ListGroupItem& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Default: 0.
  ListGroupItem& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  ListGroupItem& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  ListGroupItem& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  ListGroupItem& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// True or false.
  ListGroupItem& active(const types::Bool& value) { return put("active", value.value), *this; }
  /// True or false.
  ListGroupItem& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  ListGroupItem& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  ListGroupItem& action(const types::Bool& value) { return put("action", value.value), *this; }
  /// Text.
  ListGroupItem& href(const types::Text& value) { return put("href", value.value), *this; }
  /// True or false.
  ListGroupItem& external_link(const types::Bool& value) { return put("external_link", value.value), *this; }
  /// Text.
  ListGroupItem& target(const types::Text& value) { return put("target", value.value), *this; }
  /// Text.
  ListGroupItem& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  ListGroupItem& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::ListGroupItem(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ListGroupItem ListGroupItem(C... children) {
  struct ListGroupItem made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ListGroupItem ListGroupItem(std::initializer_list<Child> children) {
  struct ListGroupItem made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
