// dbc::Tabs, the component Tabs of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Tabs` of dash_bootstrap_components.
struct Tabs : Component {
  static constexpr std::string_view property_names[] = {
      {"active_tab", 10}, {"children", 8}, {"className", 9}, {"class_name", 10}, {"key", 3},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Tabs", "dash_bootstrap_components", "dbc::Tabs", property_names,
      false};

  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"active_tab">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> active_tab() const { return {this->ref("active_tab")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Tabs::Id name{"name"}`.
  using Id = Reference<Tabs>;

  Tabs() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Tabs& id(const IdOf<Tabs>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tabs& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tabs& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Tabs& active_tab(const types::Text& value) { return put("active_tab", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Tabs& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Tabs& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false, text or a number.
  Tabs& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "active_tab".
  Tabs& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Tabs& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Tabs& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Tabs& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Tabs(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tabs Tabs(C... children) {
  struct Tabs made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tabs Tabs(std::initializer_list<Child> children) {
  struct Tabs made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
