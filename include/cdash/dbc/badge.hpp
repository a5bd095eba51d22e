// dbc::Badge, the component Badge of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Badge` of dash_bootstrap_components.
struct Badge : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5}, {"external_link", 13}, {"href", 4},
      {"key", 3}, {"n_clicks", 8}, {"pill", 4}, {"style", 5}, {"tag", 3}, {"target", 6}, {"text_color", 10},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"Badge", "dash_bootstrap_components", "dbc::Badge", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> text_color() const { return {this->ref("text_color")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Bool> pill() const { return {this->ref("pill")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Badge::Id name{"name"}`.
  using Id = Reference<Badge>;

  Badge() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Badge& id(const IdOf<Badge>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Badge& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Badge& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text. Default: "secondary".
  Badge& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  Badge& text_color(const types::Text& value) { return put("text_color", value.value), *this; }
  /// A number. Default: 0.
  Badge& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// Text.
  Badge& href(const types::Text& value) { return put("href", value.value), *this; }
  /// True or false.
  Badge& external_link(const types::Bool& value) { return put("external_link", value.value), *this; }
  /// True or false.
  Badge& pill(const types::Bool& value) { return put("pill", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Badge& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Badge& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Badge& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// Text.
  Badge& target(const types::Text& value) { return put("target", value.value), *this; }
  /// Text.
  Badge& title(const types::Text& value) { return put("title", value.value), *this; }
  /// Text.
  Badge& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Badge& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Badge(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Badge Badge(C... children) {
  struct Badge made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Badge Badge(std::initializer_list<Child> children) {
  struct Badge made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
