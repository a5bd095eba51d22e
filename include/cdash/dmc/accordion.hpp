// dmc::Accordion, the component Accordion of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Accordion` of dash_mantine_components.
struct Accordion : Element<Accordion> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"chevron", 7}, {"chevronIconSize", 15}, {"chevronPosition", 15},
      {"chevronSize", 11}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10},
      {"disableChevronRotation", 22}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2},
      {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"loop", 4},
      {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2},
      {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"multiple", 8}, {"mx", 2}, {"my", 2}, {"opacity", 7},
      {"order", 5}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"radius", 6}, {"right", 5}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2},
      {"top", 3}, {"transitionDuration", 18}, {"tt", 2}, {"unstyled", 8}, {"value", 5}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Accordion", "dash_mantine_components", "dmc::Accordion",
      property_names, true};

  using ValueType = types::AnyOf<types::Text, types::ListOf<types::Text>>;
  using ChevronSizeType = types::AnyOf<types::Text, types::Number>;
  using VariantChoice = types::OneOf<"default", "contained", "filled", "separated">;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using ChevronIconSizeType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> multiple() const { return {this->ref("multiple")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> loop() const { return {this->ref("loop")}; }
    Property<types::Number> transitionDuration() const { return {this->ref("transitionDuration")}; }
    Property<types::Bool> disableChevronRotation() const { return {this->ref("disableChevronRotation")}; }
    Property<types::OneOf<"left", "right">> chevronPosition() const { return {this->ref("chevronPosition")}; }
    Property<ChevronSizeType> chevronSize() const { return {this->ref("chevronSize")}; }
    Property<types::NumberOf<2, 3, 4, 5, 6>> order() const { return {this->ref("order")}; }
    Property<Child> chevron() const { return {this->ref("chevron")}; }
    Property<VariantChoice> variant() const { return {this->ref("variant")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<ChevronIconSizeType> chevronIconSize() const { return {this->ref("chevronIconSize")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::Accordion::Id name{"name"}`.
  using Id = Reference<Accordion>;

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
  /// True or false.
  Accordion& multiple(const types::Bool& value) { return put("multiple", value.value), *this; }
  /// Text or a list of texts.
  Accordion& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false.
  Accordion& loop(const types::Bool& value) { return put("loop", value.value), *this; }
  /// A number.
  Accordion& transitionDuration(const types::Number& value) {
    return put("transitionDuration", value.value), *this;
  }
  /// True or false.
  Accordion& disableChevronRotation(const types::Bool& value) {
    return put("disableChevronRotation", value.value), *this;
  }
  /// "left" or "right".
  Accordion& chevronPosition(const types::OneOf<"left", "right">& value) {
    return put("chevronPosition", value.to_value()), *this;
  }
  /// Text or a number.
  Accordion& chevronSize(const ChevronSizeType& value) { return put("chevronSize", value.value), *this; }
  /// 2, 3, 4, 5 or 6.
  Accordion& order(const types::NumberOf<2, 3, 4, 5, 6>& value) {
    return put("order", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  Accordion& chevron(const Child& value) { return put("chevron", value.value), *this; }
  /// "default", "contained", "filled" or "separated".
  Accordion& variant(const VariantChoice& value) { return put("variant", value.to_value()), *this; }
  /// Text or a number.
  Accordion& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text or a number.
  Accordion& chevronIconSize(const ChevronIconSizeType& value) {
    return put("chevronIconSize", value.value), *this;
  }
  /// Anything that JSON can say.
  Accordion& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  Accordion& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Accordion& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Accordion& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Accordion(children…)`: components, texts, numbers, and ranges of these.
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

}  // namespace cdash::dmc
