// dbc::Accordion, the component Accordion of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Accordion` of dash_bootstrap_components.
struct Accordion : Component {
  static constexpr std::string_view property_names[] = {
      {"active_item", 11}, {"always_open", 11}, {"children", 8}, {"className", 9}, {"class_name", 10},
      {"flush", 5}, {"key", 3}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"start_collapsed", 15}, {"style", 5},
  };
  static constexpr ComponentInfo info{"Accordion", "dash_bootstrap_components", "dbc::Accordion",
      property_names, false};

  using ActiveItemType = types::AnyOf<types::Text, types::ListOf<types::Text>>;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"active_item">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<ActiveItemType> active_item() const { return {this->ref("active_item")}; }
    Property<types::Bool> always_open() const { return {this->ref("always_open")}; }
    Property<types::Bool> start_collapsed() const { return {this->ref("start_collapsed")}; }
    Property<types::Bool> flush() const { return {this->ref("flush")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Accordion::Id name{"name"}`.
  using Id = Reference<Accordion>;

  Accordion() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Accordion& id(const IdOf<Accordion>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Accordion& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Accordion& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text or a list of texts.
  Accordion& active_item(const ActiveItemType& value) { return put("active_item", value.value), *this; }
  /// True or false. Default: false.
  Accordion& always_open(const types::Bool& value) { return put("always_open", value.value), *this; }
  /// True or false. Default: false.
  Accordion& start_collapsed(const types::Bool& value) { return put("start_collapsed", value.value), *this; }
  /// True or false.
  Accordion& flush(const types::Bool& value) { return put("flush", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Accordion& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Accordion& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// True or false, text or a number.
  Accordion& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "active_item".
  Accordion& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Accordion& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Accordion& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Accordion& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dbc::Accordion(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Accordion Accordion(C... children) {
  struct Accordion made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Accordion Accordion(std::initializer_list<Child> children) {
  struct Accordion made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
