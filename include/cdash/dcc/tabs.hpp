// dcc::Tabs, the component Tabs of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dcc {

/// The component `Tabs` of dash_core_components.
struct Tabs : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"colors", 6}, {"content_className", 17}, {"content_style", 13},
      {"mobile_breakpoint", 17}, {"parent_className", 16}, {"parent_style", 12}, {"persisted_props", 15},
      {"persistence", 11}, {"persistence_type", 16}, {"style", 5}, {"value", 5}, {"vertical", 8},
  };
  static constexpr ComponentInfo info{"Tabs", "dash_core_components", "dcc::Tabs", property_names, false};

  /// An object; a function a member. Made as `Colors(border, primary, background)`.
  class Colors : public types::Object<Colors> {
   public:
    using Object::Object;
    Colors(const types::Text& border, const types::Text& primary, const types::Text& background) {
      put("border", border.value); put("primary", primary.value); put("background", background.value);
    }
    /// Text. Required.
    Colors& border(const types::Text& value) { return put("border", value.value); }
    /// Text. Required.
    Colors& primary(const types::Text& value) { return put("primary", value.value); }
    /// Text. Required.
    Colors& background(const types::Text& value) { return put("background", value.value); }
  };

  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Text> content_className() const { return {this->ref("content_className")}; }
    Property<types::Text> parent_className() const { return {this->ref("parent_className")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> parent_style() const { return {this->ref("parent_style")}; }
    Property<types::Style> content_style() const { return {this->ref("content_style")}; }
    Property<types::Bool> vertical() const { return {this->ref("vertical")}; }
    Property<types::Number> mobile_breakpoint() const { return {this->ref("mobile_breakpoint")}; }
    Property<Child> children() const { return {this->ref("children")}; }
    Property<Colors> colors() const { return {this->ref("colors")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Tabs::Id name{"name"}`.
  using Id = Reference<Tabs>;

  Tabs() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Tabs& id(const IdOf<Tabs>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  Tabs& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Text.
  Tabs& content_className(const types::Text& value) { return put("content_className", value.value), *this; }
  /// Text.
  Tabs& parent_className(const types::Text& value) { return put("parent_className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tabs& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tabs& parent_style(const types::Style& value) { return put("parent_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tabs& content_style(const types::Style& value) { return put("content_style", value.value), *this; }
  /// True or false. Default: false.
  Tabs& vertical(const types::Bool& value) { return put("vertical", value.value), *this; }
  /// A number. Default: 800.
  Tabs& mobile_breakpoint(const types::Number& value) { return put("mobile_breakpoint", value.value), *this; }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tabs& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tabs& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// `Colors` (border, primary, background).
  Tabs& colors(const Colors& value) { return put("colors", value.to_value()), *this; }
  /// Text.
  Tabs& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Tabs& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts. Default: ["value"].
  Tabs& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  Tabs& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Tabs(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tabs Tabs(C... children) {
  struct Tabs made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tabs Tabs(std::initializer_list<Child> children) {
  struct Tabs made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
