// dmc::ChipGroup, the component ChipGroup of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>

namespace cdash::dmc {

/// The component `ChipGroup` of dash_mantine_components.
struct ChipGroup : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"deselectable", 12}, {"multiple", 8}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"tabIndex", 8}, {"value", 5},
  };
  static constexpr ComponentInfo info{"ChipGroup", "dash_mantine_components", "dmc::ChipGroup",
      property_names, true};

  using ValueType = types::AnyOf<types::Text, types::ListOf<types::Text>>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> multiple() const { return {this->ref("multiple")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> deselectable() const { return {this->ref("deselectable")}; }
    Property<types::Number> tabIndex() const { return {this->ref("tabIndex")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::ChipGroup::Id name{"name"}`.
  using Id = Reference<ChipGroup>;

  ChipGroup() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ChipGroup& id(const IdOf<ChipGroup>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ChipGroup& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ChipGroup& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false.
  ChipGroup& multiple(const types::Bool& value) { return put("multiple", value.value), *this; }
  /// Text or a list of texts.
  ChipGroup& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false.
  ChipGroup& deselectable(const types::Bool& value) { return put("deselectable", value.value), *this; }
  /// A number.
  ChipGroup& tabIndex(const types::Number& value) { return put("tabIndex", value.value), *this; }
  /// Text, a number or true or false.
  ChipGroup& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  ChipGroup& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  ChipGroup& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// A `data-*` or `aria-*` attribute: `.attribute("data-row", 3)`.
  ChipGroup& attribute(AttributeName name, const types::Any& value) {
    this->put_attribute(name.text, value.value);
    return *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::ChipGroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ChipGroup ChipGroup(C... children) {
  struct ChipGroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ChipGroup ChipGroup(std::initializer_list<Child> children) {
  struct ChipGroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
