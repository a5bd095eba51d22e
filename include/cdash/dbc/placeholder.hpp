// dbc::Placeholder, the component Placeholder of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Placeholder` of dash_bootstrap_components.
struct Placeholder : Component {
  static constexpr std::string_view property_names[] = {
      {"animation", 9}, {"button", 6}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5},
      {"delay_hide", 10}, {"delay_show", 10}, {"display", 7}, {"key", 3}, {"lg", 2}, {"md", 2},
      {"show_initially", 14}, {"size", 4}, {"sm", 2}, {"style", 5}, {"target_components", 17}, {"xl", 2},
      {"xs", 2}, {"xxl", 3},
  };
  static constexpr ComponentInfo info{"Placeholder", "dash_bootstrap_components", "dbc::Placeholder",
      property_names, false};

  using TargetComponentsType = types::MapOf<types::AnyOf<types::Text, types::ListOf<types::Text>>>;
  using DisplayChoice = types::OneOf<"auto", "show", "hide">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::OneOf<"glow", "wave">> animation() const { return {this->ref("animation")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::OneOf<"xs", "sm", "lg">> size() const { return {this->ref("size")}; }
    Property<types::Bool> button() const { return {this->ref("button")}; }
    Property<types::Number> delay_hide() const { return {this->ref("delay_hide")}; }
    Property<types::Number> delay_show() const { return {this->ref("delay_show")}; }
    Property<types::Bool> show_initially() const { return {this->ref("show_initially")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Number> xs() const { return {this->ref("xs")}; }
    Property<types::Number> sm() const { return {this->ref("sm")}; }
    Property<types::Number> md() const { return {this->ref("md")}; }
    Property<types::Number> lg() const { return {this->ref("lg")}; }
    Property<types::Number> xl() const { return {this->ref("xl")}; }
    Property<types::Number> xxl() const { return {this->ref("xxl")}; }
    Property<TargetComponentsType> target_components() const { return {this->ref("target_components")}; }
    Property<DisplayChoice> display() const { return {this->ref("display")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Placeholder::Id name{"name"}`.
  using Id = Reference<Placeholder>;

  Placeholder() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Placeholder& id(const IdOf<Placeholder>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Placeholder& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Placeholder& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "glow" or "wave".
  Placeholder& animation(const types::OneOf<"glow", "wave">& value) {
    return put("animation", value.to_value()), *this;
  }
  /// Text.
  Placeholder& color(const types::Text& value) { return put("color", value.value), *this; }
  /// "xs", "sm" or "lg".
  Placeholder& size(const types::OneOf<"xs", "sm", "lg">& value) {
    return put("size", value.to_value()), *this;
  }
  /// True or false. Default: false.
  Placeholder& button(const types::Bool& value) { return put("button", value.value), *this; }
  /// A number. Default: 0.
  Placeholder& delay_hide(const types::Number& value) { return put("delay_hide", value.value), *this; }
  /// A number. Default: 0.
  Placeholder& delay_show(const types::Number& value) { return put("delay_show", value.value), *this; }
  /// True or false. Default: true.
  Placeholder& show_initially(const types::Bool& value) { return put("show_initially", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Placeholder& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Placeholder& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A number.
  Placeholder& xs(const types::Number& value) { return put("xs", value.value), *this; }
  /// A number.
  Placeholder& sm(const types::Number& value) { return put("sm", value.value), *this; }
  /// A number.
  Placeholder& md(const types::Number& value) { return put("md", value.value), *this; }
  /// A number.
  Placeholder& lg(const types::Number& value) { return put("lg", value.value), *this; }
  /// A number.
  Placeholder& xl(const types::Number& value) { return put("xl", value.value), *this; }
  /// A number.
  Placeholder& xxl(const types::Number& value) { return put("xxl", value.value), *this; }
  /// A map from text to texts or lists of texts.
  Placeholder& target_components(const TargetComponentsType& value) {
    return put("target_components", value.value), *this;
  }
  /// "auto", "show" or "hide". Default: "auto".
  Placeholder& display(const DisplayChoice& value) { return put("display", value.to_value()), *this; }
  /// Text.
  Placeholder& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Placeholder& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Placeholder(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Placeholder Placeholder(C... children) {
  struct Placeholder made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Placeholder Placeholder(std::initializer_list<Child> children) {
  struct Placeholder made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
