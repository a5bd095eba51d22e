// dbc::Toast, the component Toast of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Toast` of dash_bootstrap_components.
struct Toast : Component {
  static constexpr std::string_view property_names[] = {
      {"bodyClassName", 13}, {"body_class_name", 15}, {"body_style", 10}, {"children", 8}, {"className", 9},
      {"class_name", 10}, {"color", 5}, {"dismissable", 11}, {"duration", 8}, {"header", 6},
      {"headerClassName", 15}, {"header_class_name", 17}, {"header_style", 12}, {"icon", 4}, {"is_open", 7},
      {"key", 3}, {"n_dismiss", 9}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"style", 5}, {"tag", 3},
  };
  static constexpr ComponentInfo info{"Toast", "dash_bootstrap_components", "dbc::Toast", property_names,
      false};

  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"is_open">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<types::Bool> dismissable() const { return {this->ref("dismissable")}; }
    Property<types::Number> duration() const { return {this->ref("duration")}; }
    Property<types::Number> n_dismiss() const { return {this->ref("n_dismiss")}; }
    Property<Child> header() const { return {this->ref("header")}; }
    Property<types::Text> icon() const { return {this->ref("icon")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> header_style() const { return {this->ref("header_style")}; }
    Property<types::Text> header_class_name() const { return {this->ref("header_class_name")}; }
    Property<types::Style> body_style() const { return {this->ref("body_style")}; }
    Property<types::Text> body_class_name() const { return {this->ref("body_class_name")}; }
    Property<types::Text> tag() const { return {this->ref("tag")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> headerClassName() const { return {this->ref("headerClassName")}; }
    Property<types::Text> bodyClassName() const { return {this->ref("bodyClassName")}; }
  };
  /// An id of this component type: `dbc::Toast::Id name{"name"}`.
  using Id = Reference<Toast>;

  Toast() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Toast& id(const IdOf<Toast>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Toast& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Toast& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: true.
  Toast& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// True or false. Default: false.
  Toast& dismissable(const types::Bool& value) { return put("dismissable", value.value), *this; }
  /// A number.
  Toast& duration(const types::Number& value) { return put("duration", value.value), *this; }
  /// A number. Default: 0.
  Toast& n_dismiss(const types::Number& value) { return put("n_dismiss", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Toast& header(const Child& value) { return put("header", value.value), *this; }
  /// Text.
  Toast& icon(const types::Text& value) { return put("icon", value.value), *this; }
  /// Text.
  Toast& color(const types::Text& value) { return put("color", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Toast& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Toast& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Toast& header_style(const types::Style& value) { return put("header_style", value.value), *this; }
  /// Text.
  Toast& header_class_name(const types::Text& value) { return put("header_class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Toast& body_style(const types::Style& value) { return put("body_style", value.value), *this; }
  /// Text.
  Toast& body_class_name(const types::Text& value) { return put("body_class_name", value.value), *this; }
  /// Text.
  Toast& tag(const types::Text& value) { return put("tag", value.value), *this; }
  /// True or false, text or a number.
  Toast& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "is_open".
  Toast& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Toast& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Toast& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Toast& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Toast& headerClassName(const types::Text& value) { return put("headerClassName", value.value), *this; }
  /// Text.
  Toast& bodyClassName(const types::Text& value) { return put("bodyClassName", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Toast(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Toast Toast(C... children) {
  struct Toast made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Toast Toast(std::initializer_list<Child> children) {
  struct Toast made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
