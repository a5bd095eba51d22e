// dcc::Tab, the component Tab of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dcc {

/// The component `Tab` of dash_core_components.
struct Tab : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"disabled", 8}, {"disabled_className", 18}, {"disabled_style", 14},
      {"label", 5}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"selected_className", 18}, {"selected_style", 14}, {"style", 5}, {"value", 5}, {"width", 5},
  };
  static constexpr ComponentInfo info{"Tab", "dash_core_components", "dcc::Tab", property_names, false};

  using WidthType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> label() const { return {this->ref("label")}; }
    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Style> disabled_style() const { return {this->ref("disabled_style")}; }
    Property<types::Text> disabled_className() const { return {this->ref("disabled_className")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> selected_className() const { return {this->ref("selected_className")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> selected_style() const { return {this->ref("selected_style")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Tab::Id name{"name"}`.
  using Id = Reference<Tab>;

  Tab() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Tab& id(const IdOf<Tab>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A component, text, a number, or a list of these.
  Tab& label(const Child& value) { return put("label", value.value), *this; }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tab& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tab& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Tab& value(const types::Text& value) { return put("value", value.value), *this; }
  /// True or false. Default: false.
  Tab& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`. Default: {color: "var(--Dash-Text-Disabled)"}.
  Tab& disabled_style(const types::Style& value) { return put("disabled_style", value.value), *this; }
  /// Text.
  Tab& disabled_className(const types::Text& value) { return put("disabled_className", value.value), *this; }
  /// Text.
  Tab& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Tab& selected_className(const types::Text& value) { return put("selected_className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tab& selected_style(const types::Style& value) { return put("selected_style", value.value), *this; }
  /// Text or a number.
  Tab& width(const WidthType& value) { return put("width", value.value), *this; }
  /// Text, a number or true or false.
  Tab& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Tab& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Tab& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Tab(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tab Tab(C... children) {
  struct Tab made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tab Tab(std::initializer_list<Child> children) {
  struct Tab made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
