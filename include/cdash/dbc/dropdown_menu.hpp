// dbc::DropdownMenu, the component DropdownMenu of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `DropdownMenu` of dash_bootstrap_components.
struct DropdownMenu : Component {
  static constexpr std::string_view property_names[] = {
      {"align_end", 9}, {"caret", 5}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5},
      {"direction", 9}, {"disabled", 8}, {"group", 5}, {"in_navbar", 9}, {"key", 3}, {"label", 5},
      {"menu_variant", 12}, {"nav", 3}, {"size", 4}, {"style", 5}, {"toggleClassName", 15},
      {"toggle_class_name", 17}, {"toggle_style", 12},
  };
  static constexpr ComponentInfo info{"DropdownMenu", "dash_bootstrap_components", "dbc::DropdownMenu",
      property_names, false};

  using DirectionChoice = types::OneOf<"down", "start", "up", "end">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<DirectionChoice> direction() const { return {this->ref("direction")}; }
    Property<types::OneOf<"sm", "md", "lg">> size() const { return {this->ref("size")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Bool> align_end() const { return {this->ref("align_end")}; }
    Property<types::Bool> in_navbar() const { return {this->ref("in_navbar")}; }
    Property<types::Bool> nav() const { return {this->ref("nav")}; }
    Property<types::Bool> caret() const { return {this->ref("caret")}; }
    Property<types::OneOf<"light", "dark">> menu_variant() const { return {this->ref("menu_variant")}; }
    Property<types::Bool> group() const { return {this->ref("group")}; }
    Property<types::Style> toggle_style() const { return {this->ref("toggle_style")}; }
    Property<types::Text> toggle_class_name() const { return {this->ref("toggle_class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> toggleClassName() const { return {this->ref("toggleClassName")}; }
  };
  /// An id of this component type: `dbc::DropdownMenu::Id name{"name"}`.
  using Id = Reference<DropdownMenu>;

  DropdownMenu() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  DropdownMenu& id(const IdOf<DropdownMenu>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  DropdownMenu& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  DropdownMenu& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A component, text, a number, or a list of these.
  DropdownMenu& label(const Child& value) { return put("label", value.value), *this; }
  /// Text.
  DropdownMenu& color(const types::Text& value) { return put("color", value.value), *this; }
  /// "down", "start", "up" or "end".
  DropdownMenu& direction(const DirectionChoice& value) { return put("direction", value.to_value()), *this; }
  /// "sm", "md" or "lg".
  DropdownMenu& size(const types::OneOf<"sm", "md", "lg">& value) {
    return put("size", value.to_value()), *this;
  }
  /// True or false. Default: false.
  DropdownMenu& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DropdownMenu& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  DropdownMenu& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false.
  DropdownMenu& align_end(const types::Bool& value) { return put("align_end", value.value), *this; }
  /// True or false.
  DropdownMenu& in_navbar(const types::Bool& value) { return put("in_navbar", value.value), *this; }
  /// True or false.
  DropdownMenu& nav(const types::Bool& value) { return put("nav", value.value), *this; }
  /// True or false. Default: true.
  DropdownMenu& caret(const types::Bool& value) { return put("caret", value.value), *this; }
  /// "light" or "dark". Default: "light".
  DropdownMenu& menu_variant(const types::OneOf<"light", "dark">& value) {
    return put("menu_variant", value.to_value()), *this;
  }
  /// True or false.
  DropdownMenu& group(const types::Bool& value) { return put("group", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DropdownMenu& toggle_style(const types::Style& value) { return put("toggle_style", value.value), *this; }
  /// Text.
  DropdownMenu& toggle_class_name(const types::Text& value) {
    return put("toggle_class_name", value.value), *this;
  }
  /// Text.
  DropdownMenu& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  DropdownMenu& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  DropdownMenu& toggleClassName(const types::Text& value) {
    return put("toggleClassName", value.value), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::DropdownMenu(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct DropdownMenu DropdownMenu(C... children) {
  struct DropdownMenu made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct DropdownMenu DropdownMenu(std::initializer_list<Child> children) {
  struct DropdownMenu made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
