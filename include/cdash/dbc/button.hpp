// dbc::Button, the component Button of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Button` of dash_bootstrap_components.
struct Button : Component {
  static constexpr std::string_view property_names[] = {
      {"active", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5}, {"disabled", 8},
      {"download", 8}, {"external_link", 13}, {"href", 4}, {"key", 3}, {"n_clicks", 8}, {"name", 4},
      {"outline", 7}, {"rel", 3}, {"size", 4}, {"style", 5}, {"target", 6}, {"title", 5}, {"type", 4},
      {"value", 5},
  };
  static constexpr ComponentInfo info{"Button", "dash_bootstrap_components", "dbc::Button", property_names,
      false};

  using TypeChoice = types::OneOf<"button", "reset", "submit">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Bool> external_link() const { return {this->ref("external_link")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Bool> active() const { return {this->ref("active")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Bool> outline() const { return {this->ref("outline")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<types::Text> download() const { return {this->ref("download")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Text> rel() const { return {this->ref("rel")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Button::Id name{"name"}`.
  using Id = Reference<Button>;

  Button() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Button& id(const IdOf<Button>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Button& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Button& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Default: 0.
  Button& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// Text.
  Button& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  Button& href(const types::Text& value) { return put("href", value.value), *this; }
  /// True or false.
  Button& external_link(const types::Bool& value) { return put("external_link", value.value), *this; }
  /// Text.
  Button& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Button& style(const types::Style& value) { return put("style", value.value), *this; }
  /// True or false.
  Button& active(const types::Bool& value) { return put("active", value.value), *this; }
  /// True or false.
  Button& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  Button& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  Button& title(const types::Text& value) { return put("title", value.value), *this; }
  /// True or false.
  Button& outline(const types::Bool& value) { return put("outline", value.value), *this; }
  /// Text.
  Button& target(const types::Text& value) { return put("target", value.value), *this; }
  /// "button", "reset" or "submit".
  Button& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// Text.
  Button& download(const types::Text& value) { return put("download", value.value), *this; }
  /// Text.
  Button& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Button& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Text.
  Button& rel(const types::Text& value) { return put("rel", value.value), *this; }
  /// Text.
  Button& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Button& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Button(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Button Button(C... children) {
  struct Button made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Button Button(std::initializer_list<Child> children) {
  struct Button made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
