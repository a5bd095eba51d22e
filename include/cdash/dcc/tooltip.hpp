// dcc::Tooltip, the component Tooltip of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>
#include <cdash/dcc/graph_events.hpp>

namespace cdash::dcc {

/// The component `Tooltip` of dash_core_components.
struct Tooltip : Component {
  static constexpr std::string_view property_names[] = {
      {"background_color", 16}, {"bbox", 4}, {"border_color", 12}, {"children", 8}, {"className", 9},
      {"direction", 9}, {"loading_text", 12}, {"show", 4}, {"style", 5}, {"targetable", 10}, {"zindex", 6},
  };
  static constexpr ComponentInfo info{"Tooltip", "dash_core_components", "dcc::Tooltip", property_names,
      false};

  using DirectionChoice = types::OneOf<"top", "right", "bottom", "left">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<DataOf<Bbox>> bbox() const { return {this->ref("bbox")}; }
    Property<types::Bool> show() const { return {this->ref("show")}; }
    Property<DirectionChoice> direction() const { return {this->ref("direction")}; }
    Property<types::Text> border_color() const { return {this->ref("border_color")}; }
    Property<types::Text> background_color() const { return {this->ref("background_color")}; }
    Property<types::Text> loading_text() const { return {this->ref("loading_text")}; }
    Property<types::Number> zindex() const { return {this->ref("zindex")}; }
    Property<types::Bool> targetable() const { return {this->ref("targetable")}; }
  };
  /// An id of this component type: `dcc::Tooltip::Id name{"name"}`.
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
  /// Text. Default: "".
  Tooltip& className(const types::Text& value) { return put("className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tooltip& style(const types::Style& value) { return put("style", value.value), *this; }
  /// `Bbox`, or JSON of its form.
  Tooltip& bbox(const DataOf<Bbox>& value) { return put("bbox", value.value), *this; }
  /// True or false. Default: true.
  Tooltip& show(const types::Bool& value) { return put("show", value.value), *this; }
  /// "top", "right", "bottom" or "left". Default: "right".
  Tooltip& direction(const DirectionChoice& value) { return put("direction", value.to_value()), *this; }
  /// Text. Default: "var(--Dash-Stroke-Weak)".
  Tooltip& border_color(const types::Text& value) { return put("border_color", value.value), *this; }
  /// Text. Default: "var(--Dash-Fill-Inverse-Strong)".
  Tooltip& background_color(const types::Text& value) { return put("background_color", value.value), *this; }
  /// Text. Default: "Loading...".
  Tooltip& loading_text(const types::Text& value) { return put("loading_text", value.value), *this; }
  /// A number. Default: 1.
  Tooltip& zindex(const types::Number& value) { return put("zindex", value.value), *this; }
  /// True or false. Default: false.
  Tooltip& targetable(const types::Bool& value) { return put("targetable", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Tooltip(children…)`: components, texts, numbers, and ranges of these.
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

}  // namespace cdash::dcc
