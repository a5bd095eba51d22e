// dmc::CheckboxCard, the component CheckboxCard of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `CheckboxCard` of dash_mantine_components.
struct CheckboxCard : Element<CheckboxCard> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"checked", 7}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"darkHidden", 10}, {"defaultChecked", 14}, {"disabled", 8}, {"display", 7}, {"ff", 2}, {"flex", 4},
      {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2},
      {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3},
      {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
      {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"radius", 6}, {"right", 5}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2},
      {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
      {"withBorder", 10}, {"wrapperProps", 12},
  };
  static constexpr ComponentInfo info{"CheckboxCard", "dash_mantine_components", "dmc::CheckboxCard",
      property_names, true};

  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> checked() const { return {this->ref("checked")}; }
    Property<types::Bool> defaultChecked() const { return {this->ref("defaultChecked")}; }
    Property<types::Bool> withBorder() const { return {this->ref("withBorder")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::MapOf<types::Any>> wrapperProps() const { return {this->ref("wrapperProps")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::CheckboxCard::Id name{"name"}`.
  using Id = Reference<CheckboxCard>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  CheckboxCard& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  CheckboxCard& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false.
  CheckboxCard& checked(const types::Bool& value) { return put("checked", value.value), *this; }
  /// True or false.
  CheckboxCard& defaultChecked(const types::Bool& value) { return put("defaultChecked", value.value), *this; }
  /// True or false.
  CheckboxCard& withBorder(const types::Bool& value) { return put("withBorder", value.value), *this; }
  /// Text or a number.
  CheckboxCard& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text.
  CheckboxCard& value(const types::Text& value) { return put("value", value.value), *this; }
  /// A map from text to anything that JSON can say.
  CheckboxCard& wrapperProps(const types::MapOf<types::Any>& value) {
    return put("wrapperProps", value.value), *this;
  }
  /// True or false.
  CheckboxCard& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  CheckboxCard& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  CheckboxCard& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  CheckboxCard& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  CheckboxCard& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  CheckboxCard& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::CheckboxCard(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct CheckboxCard CheckboxCard(C... children) {
  struct CheckboxCard made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct CheckboxCard CheckboxCard(std::initializer_list<Child> children) {
  struct CheckboxCard made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
