// dcc::Loading, the component Loading of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dcc {

/// The component `Loading` of dash_core_components.
struct Loading : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"color", 5}, {"custom_spinner", 14}, {"debug", 5},
      {"delay_hide", 10}, {"delay_show", 10}, {"display", 7}, {"fullscreen", 10}, {"overlay_style", 13},
      {"parent_className", 16}, {"parent_style", 12}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"show_initially", 14}, {"style", 5}, {"target_components", 17}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Loading", "dash_core_components", "dcc::Loading", property_names,
      false};

  using TypeChoice = types::OneOf<"graph", "cube", "circle", "dot", "default">;
  using DisplayChoice = types::OneOf<"auto", "show", "hide">;
  using TargetComponentsType = types::MapOf<types::AnyOf<types::Text, types::ListOf<types::Text>>>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<types::Bool> fullscreen() const { return {this->ref("fullscreen")}; }
    Property<types::Bool> debug() const { return {this->ref("debug")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> parent_className() const { return {this->ref("parent_className")}; }
    Property<types::Style> parent_style() const { return {this->ref("parent_style")}; }
    Property<types::Style> overlay_style() const { return {this->ref("overlay_style")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<DisplayChoice> display() const { return {this->ref("display")}; }
    Property<types::Number> delay_hide() const { return {this->ref("delay_hide")}; }
    Property<types::Number> delay_show() const { return {this->ref("delay_show")}; }
    Property<types::Bool> show_initially() const { return {this->ref("show_initially")}; }
    Property<TargetComponentsType> target_components() const { return {this->ref("target_components")}; }
    Property<Child> custom_spinner() const { return {this->ref("custom_spinner")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Loading::Id name{"name"}`.
  using Id = Reference<Loading>;

  Loading() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Loading& id(const IdOf<Loading>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Loading& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Loading& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "graph", "cube", "circle", "dot" or "default".
  Loading& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// True or false.
  Loading& fullscreen(const types::Bool& value) { return put("fullscreen", value.value), *this; }
  /// True or false.
  Loading& debug(const types::Bool& value) { return put("debug", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Loading& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Loading& parent_className(const types::Text& value) { return put("parent_className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Loading& parent_style(const types::Style& value) { return put("parent_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Loading& overlay_style(const types::Style& value) { return put("overlay_style", value.value), *this; }
  /// Text. Default: "var(--Dash-Fill-Interactive-Strong)".
  Loading& color(const types::Text& value) { return put("color", value.value), *this; }
  /// "auto", "show" or "hide". Default: "auto".
  Loading& display(const DisplayChoice& value) { return put("display", value.to_value()), *this; }
  /// A number. Default: 0.
  Loading& delay_hide(const types::Number& value) { return put("delay_hide", value.value), *this; }
  /// A number. Default: 0.
  Loading& delay_show(const types::Number& value) { return put("delay_show", value.value), *this; }
  /// True or false. Default: true.
  Loading& show_initially(const types::Bool& value) { return put("show_initially", value.value), *this; }
  /// A map from text to texts or lists of texts.
  Loading& target_components(const TargetComponentsType& value) {
    return put("target_components", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  Loading& custom_spinner(const Child& value) { return put("custom_spinner", value.value), *this; }
  /// Text.
  Loading& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Loading& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Loading& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Loading& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Loading(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Loading Loading(C... children) {
  struct Loading made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Loading Loading(std::initializer_list<Child> children) {
  struct Loading made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
