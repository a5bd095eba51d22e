// dbc::Spinner, the component Spinner of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Spinner` of dash_bootstrap_components.
struct Spinner : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"color", 5}, {"delay_hide", 10}, {"delay_show", 10}, {"display", 7},
      {"fullscreen", 10}, {"fullscreenClassName", 19}, {"fullscreen_class_name", 21},
      {"fullscreen_style", 16}, {"show_initially", 14}, {"size", 4}, {"spinnerClassName", 16},
      {"spinner_class_name", 18}, {"spinner_style", 13}, {"target_components", 17}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Spinner", "dash_bootstrap_components", "dbc::Spinner", property_names,
      false};

  using DisplayChoice = types::OneOf<"auto", "show", "hide">;
  using TargetComponentsType = types::MapOf<types::AnyOf<types::Text, types::ListOf<types::Text>>>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> fullscreen() const { return {this->ref("fullscreen")}; }
    Property<types::Number> delay_hide() const { return {this->ref("delay_hide")}; }
    Property<types::Number> delay_show() const { return {this->ref("delay_show")}; }
    Property<types::Bool> show_initially() const { return {this->ref("show_initially")}; }
    Property<types::Style> spinner_style() const { return {this->ref("spinner_style")}; }
    Property<types::Text> spinner_class_name() const { return {this->ref("spinner_class_name")}; }
    Property<types::Style> fullscreen_style() const { return {this->ref("fullscreen_style")}; }
    Property<types::Text> fullscreen_class_name() const { return {this->ref("fullscreen_class_name")}; }
    Property<DisplayChoice> display() const { return {this->ref("display")}; }
    Property<TargetComponentsType> target_components() const { return {this->ref("target_components")}; }
    Property<types::Text> fullscreenClassName() const { return {this->ref("fullscreenClassName")}; }
    Property<types::Text> spinnerClassName() const { return {this->ref("spinnerClassName")}; }
  };
  /// An id of this component type: `dbc::Spinner::Id name{"name"}`.
  using Id = Reference<Spinner>;

  Spinner() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Spinner& id(const IdOf<Spinner>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Spinner& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Spinner& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Spinner& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text. Default: "border".
  Spinner& type(const types::Text& value) { return put("type", value.value), *this; }
  /// Text.
  Spinner& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  Spinner& fullscreen(const types::Bool& value) { return put("fullscreen", value.value), *this; }
  /// A number. Default: 0.
  Spinner& delay_hide(const types::Number& value) { return put("delay_hide", value.value), *this; }
  /// A number. Default: 0.
  Spinner& delay_show(const types::Number& value) { return put("delay_show", value.value), *this; }
  /// True or false. Default: true.
  Spinner& show_initially(const types::Bool& value) { return put("show_initially", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Spinner& spinner_style(const types::Style& value) { return put("spinner_style", value.value), *this; }
  /// Text.
  Spinner& spinner_class_name(const types::Text& value) {
    return put("spinner_class_name", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  Spinner& fullscreen_style(const types::Style& value) { return put("fullscreen_style", value.value), *this; }
  /// Text.
  Spinner& fullscreen_class_name(const types::Text& value) {
    return put("fullscreen_class_name", value.value), *this;
  }
  /// "auto", "show" or "hide".
  Spinner& display(const DisplayChoice& value) { return put("display", value.to_value()), *this; }
  /// A map from text to texts or lists of texts.
  Spinner& target_components(const TargetComponentsType& value) {
    return put("target_components", value.value), *this;
  }
  /// Text.
  Spinner& fullscreenClassName(const types::Text& value) {
    return put("fullscreenClassName", value.value), *this;
  }
  /// Text.
  Spinner& spinnerClassName(const types::Text& value) { return put("spinnerClassName", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Spinner(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Spinner Spinner(C... children) {
  struct Spinner made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Spinner Spinner(std::initializer_list<Child> children) {
  struct Spinner made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
