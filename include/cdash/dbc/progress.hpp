// dbc::Progress, the component Progress of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Progress` of dash_bootstrap_components.
struct Progress : Component {
  static constexpr std::string_view property_names[] = {
      {"animated", 8}, {"bar", 3}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5},
      {"hide_label", 10}, {"key", 3}, {"label", 5}, {"max", 3}, {"min", 3}, {"striped", 7}, {"style", 5},
      {"value", 5},
  };
  static constexpr ComponentInfo info{"Progress", "dash_bootstrap_components", "dbc::Progress",
      property_names, false};

  using ValueType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Text> label() const { return {this->ref("label")}; }
    Property<types::Number> min() const { return {this->ref("min")}; }
    Property<types::Number> max() const { return {this->ref("max")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> bar() const { return {this->ref("bar")}; }
    Property<types::Bool> hide_label() const { return {this->ref("hide_label")}; }
    Property<types::Bool> animated() const { return {this->ref("animated")}; }
    Property<types::Bool> striped() const { return {this->ref("striped")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Progress::Id name{"name"}`.
  using Id = Reference<Progress>;

  Progress() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Progress& id(const IdOf<Progress>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Progress& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Progress& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text or a number.
  Progress& value(const ValueType& value) { return put("value", value.value), *this; }
  /// Text.
  Progress& label(const types::Text& value) { return put("label", value.value), *this; }
  /// A number.
  Progress& min(const types::Number& value) { return put("min", value.value), *this; }
  /// A number.
  Progress& max(const types::Number& value) { return put("max", value.value), *this; }
  /// Text.
  Progress& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  Progress& bar(const types::Bool& value) { return put("bar", value.value), *this; }
  /// True or false. Default: false.
  Progress& hide_label(const types::Bool& value) { return put("hide_label", value.value), *this; }
  /// True or false.
  Progress& animated(const types::Bool& value) { return put("animated", value.value), *this; }
  /// True or false.
  Progress& striped(const types::Bool& value) { return put("striped", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Progress& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Progress& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Progress& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Progress& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Progress(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Progress Progress(C... children) {
  struct Progress made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Progress Progress(std::initializer_list<Child> children) {
  struct Progress made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
