// dbc::Nav, the component Nav of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Nav` of dash_bootstrap_components.
struct Nav : Component {
  static constexpr std::string_view property_names[] = {
      {"card", 4}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"fill", 4}, {"horizontal", 10},
      {"justified", 9}, {"key", 3}, {"navbar", 6}, {"navbar_scroll", 13}, {"pills", 5}, {"style", 5},
      {"vertical", 8},
  };
  static constexpr ComponentInfo info{"Nav", "dash_bootstrap_components", "dbc::Nav", property_names, false};

  using VerticalType = types::AnyOf<types::Bool, types::Text>;
  using HorizontalChoice = types::OneOf<"start", "center", "end", "between", "around">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> pills() const { return {this->ref("pills")}; }
    Property<VerticalType> vertical() const { return {this->ref("vertical")}; }
    Property<HorizontalChoice> horizontal() const { return {this->ref("horizontal")}; }
    Property<types::Bool> fill() const { return {this->ref("fill")}; }
    Property<types::Bool> justified() const { return {this->ref("justified")}; }
    Property<types::Bool> card() const { return {this->ref("card")}; }
    Property<types::Bool> navbar() const { return {this->ref("navbar")}; }
    Property<types::Bool> navbar_scroll() const { return {this->ref("navbar_scroll")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Nav::Id name{"name"}`.
  using Id = Reference<Nav>;

  Nav() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Nav& id(const IdOf<Nav>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Nav& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Nav& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false.
  Nav& pills(const types::Bool& value) { return put("pills", value.value), *this; }
  /// True or false or text.
  Nav& vertical(const VerticalType& value) { return put("vertical", value.value), *this; }
  /// "start", "center", "end", "between" or "around".
  Nav& horizontal(const HorizontalChoice& value) { return put("horizontal", value.to_value()), *this; }
  /// True or false.
  Nav& fill(const types::Bool& value) { return put("fill", value.value), *this; }
  /// True or false.
  Nav& justified(const types::Bool& value) { return put("justified", value.value), *this; }
  /// True or false.
  Nav& card(const types::Bool& value) { return put("card", value.value), *this; }
  /// True or false.
  Nav& navbar(const types::Bool& value) { return put("navbar", value.value), *this; }
  /// True or false.
  Nav& navbar_scroll(const types::Bool& value) { return put("navbar_scroll", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Nav& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Nav& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Nav& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Nav& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Nav(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Nav Nav(C... children) {
  struct Nav made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Nav Nav(std::initializer_list<Child> children) {
  struct Nav made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
