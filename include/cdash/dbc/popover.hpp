// dbc::Popover, the component Popover of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>
#include <cdash/dcc/target_id.hpp>

namespace cdash::dbc {

/// The component `Popover` of dash_bootstrap_components.
struct Popover : Component {
  static constexpr std::string_view property_names[] = {
      {"autohide", 8}, {"body", 4}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"delay", 5},
      {"flip", 4}, {"hide_arrow", 10}, {"is_open", 7}, {"key", 3}, {"offset", 6}, {"persisted_props", 15},
      {"persistence", 11}, {"persistence_type", 16}, {"placement", 9}, {"style", 5}, {"target", 6},
      {"trigger", 7},
  };
  static constexpr ComponentInfo info{"Popover", "dash_bootstrap_components", "dbc::Popover", property_names,
      false};

  /// An object; a function a member.
  class Delay : public types::Object<Delay> {
   public:
    using Object::Object;
    /// A number.
    Delay& show(const types::Number& value) { return put("show", value.value); }
    /// A number.
    Delay& hide(const types::Number& value) { return put("hide", value.value); }
  };

  using PlacementChoice = types::OneOf<"auto", "auto-start", "auto-end", "top", "top-start", "top-end",
      "right", "right-start", "right-end", "bottom", "bottom-start", "bottom-end", "left", "left-start",
      "left-end">;
  using DelayType = types::AnyOf<Delay, types::Number>;
  using OffsetType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"is_open">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<dcc::TargetId> target() const { return {this->ref("target")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<types::Text> trigger() const { return {this->ref("trigger")}; }
    Property<PlacementChoice> placement() const { return {this->ref("placement")}; }
    Property<types::Bool> hide_arrow() const { return {this->ref("hide_arrow")}; }
    Property<DelayType> delay() const { return {this->ref("delay")}; }
    Property<OffsetType> offset() const { return {this->ref("offset")}; }
    Property<types::Bool> flip() const { return {this->ref("flip")}; }
    Property<types::Bool> body() const { return {this->ref("body")}; }
    Property<types::Bool> autohide() const { return {this->ref("autohide")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Popover::Id name{"name"}`.
  using Id = Reference<Popover>;

  Popover() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Popover& id(const IdOf<Popover>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Popover& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Popover& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// `TargetId`.
  Popover& target(const dcc::TargetId& value) { return put("target", value.to_value()), *this; }
  /// True or false.
  Popover& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// Text.
  Popover& trigger(const types::Text& value) { return put("trigger", value.value), *this; }
  /// "auto", "auto-start", "auto-end", "top", "top-start", "top-end", "right", "right-start", "right-end",
  /// "bottom", "bottom-start", "bottom-end", "left", "left-start" or "left-end". Default: "right".
  Popover& placement(const PlacementChoice& value) { return put("placement", value.to_value()), *this; }
  /// True or false.
  Popover& hide_arrow(const types::Bool& value) { return put("hide_arrow", value.value), *this; }
  /// `Delay` (show, hide) or a number. Default: {show: 0, hide: 50}.
  Popover& delay(const DelayType& value) { return put("delay", value.value), *this; }
  /// Text or a number.
  Popover& offset(const OffsetType& value) { return put("offset", value.value), *this; }
  /// True or false. Default: true.
  Popover& flip(const types::Bool& value) { return put("flip", value.value), *this; }
  /// True or false.
  Popover& body(const types::Bool& value) { return put("body", value.value), *this; }
  /// True or false. Default: false.
  Popover& autohide(const types::Bool& value) { return put("autohide", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Popover& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Popover& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false, text or a number.
  Popover& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "is_open".
  Popover& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Popover& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Popover& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Popover& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Popover(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Popover Popover(C... children) {
  struct Popover made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Popover Popover(std::initializer_list<Child> children) {
  struct Popover made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
