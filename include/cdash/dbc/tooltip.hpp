// dbc::Tooltip, the component Tooltip of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>
#include <cdash/dcc/target_id.hpp>

namespace cdash::dbc {

/// The component `Tooltip` of dash_bootstrap_components.
struct Tooltip : Component {
  static constexpr std::string_view property_names[] = {
      {"autohide", 8}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"delay", 5}, {"fade", 4},
      {"flip", 4}, {"is_open", 7}, {"key", 3}, {"placement", 9}, {"style", 5}, {"target", 6}, {"trigger", 7},
  };
  static constexpr ComponentInfo info{"Tooltip", "dash_bootstrap_components", "dbc::Tooltip", property_names,
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

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<dcc::TargetId> target() const { return {this->ref("target")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<types::Text> trigger() const { return {this->ref("trigger")}; }
    Property<PlacementChoice> placement() const { return {this->ref("placement")}; }
    Property<Delay> delay() const { return {this->ref("delay")}; }
    Property<types::Bool> flip() const { return {this->ref("flip")}; }
    Property<types::Bool> autohide() const { return {this->ref("autohide")}; }
    Property<types::Bool> fade() const { return {this->ref("fade")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Tooltip::Id name{"name"}`.
  using Id = Reference<Tooltip>;

  Tooltip() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Tooltip& id(const IdOf<Tooltip>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tooltip& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tooltip& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// `TargetId`.
  Tooltip& target(const dcc::TargetId& value) { return put("target", value.to_value()), *this; }
  /// True or false.
  Tooltip& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// Text. Default: "hover focus".
  Tooltip& trigger(const types::Text& value) { return put("trigger", value.value), *this; }
  /// "auto", "auto-start", "auto-end", "top", "top-start", "top-end", "right", "right-start", "right-end",
  /// "bottom", "bottom-start", "bottom-end", "left", "left-start" or "left-end". Default: "auto".
  Tooltip& placement(const PlacementChoice& value) { return put("placement", value.to_value()), *this; }
  /// `Delay` (show, hide). Default: {show: 0, hide: 50}.
  Tooltip& delay(const Delay& value) { return put("delay", value.to_value()), *this; }
  /// True or false. Default: true.
  Tooltip& flip(const types::Bool& value) { return put("flip", value.value), *this; }
  /// True or false. Default: true.
  Tooltip& autohide(const types::Bool& value) { return put("autohide", value.value), *this; }
  /// True or false. Default: true.
  Tooltip& fade(const types::Bool& value) { return put("fade", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tooltip& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Tooltip& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Tooltip& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Tooltip& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Tooltip(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tooltip Tooltip(C... children) {
  struct Tooltip made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tooltip Tooltip(std::initializer_list<Child> children) {
  struct Tooltip made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
