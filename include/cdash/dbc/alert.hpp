// dbc::Alert, the component Alert of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Alert` of dash_bootstrap_components.
struct Alert : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"className", 9}, {"class_name", 10}, {"color", 5}, {"dismissable", 11},
      {"duration", 8}, {"fade", 4}, {"is_open", 7}, {"key", 3}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Alert", "dash_bootstrap_components", "dbc::Alert", property_names,
      false};

  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"is_open">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> is_open() const { return {this->ref("is_open")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> dismissable() const { return {this->ref("dismissable")}; }
    Property<types::Number> duration() const { return {this->ref("duration")}; }
    Property<types::Bool> fade() const { return {this->ref("fade")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Alert::Id name{"name"}`.
  using Id = Reference<Alert>;

  Alert() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Alert& id(const IdOf<Alert>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Alert& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Alert& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false. Default: true.
  Alert& is_open(const types::Bool& value) { return put("is_open", value.value), *this; }
  /// Text. Default: "success".
  Alert& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  Alert& dismissable(const types::Bool& value) { return put("dismissable", value.value), *this; }
  /// A number.
  Alert& duration(const types::Number& value) { return put("duration", value.value), *this; }
  /// True or false.
  Alert& fade(const types::Bool& value) { return put("fade", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Alert& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Alert& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false, text or a number.
  Alert& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "is_open".
  Alert& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Alert& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Alert& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Alert& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Alert(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Alert Alert(C... children) {
  struct Alert made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Alert Alert(std::initializer_list<Child> children) {
  struct Alert made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
