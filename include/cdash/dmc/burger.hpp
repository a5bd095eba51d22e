// dmc::Burger, the component Burger of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Burger` of dash_mantine_components.
struct Burger : Element<Burger> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"color", 5}, {"darkHidden", 10},
      {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lineSize", 8}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2},
      {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"opened", 6}, {"p", 1}, {"pb", 2},
      {"pe", 2}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pl", 2},
      {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"size", 4},
      {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3},
      {"transitionDuration", 18}, {"transitionTimingFunction", 24}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Burger", "dash_mantine_components", "dmc::Burger", property_names,
      true};

  using SizeType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<SizeType> size() const { return {this->ref("size")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Number> lineSize() const { return {this->ref("lineSize")}; }
    Property<types::Bool> opened() const { return {this->ref("opened")}; }
    Property<types::Number> transitionDuration() const { return {this->ref("transitionDuration")}; }
    Property<types::Text> transitionTimingFunction() const { return {this->ref("transitionTimingFunction")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::Burger::Id name{"name"}`.
  using Id = Reference<Burger>;

  /// Text or a number.
  Burger& size(const SizeType& value) { return put("size", value.value), *this; }
  /// Text.
  Burger& color(const types::Text& value) { return put("color", value.value), *this; }
  /// A number.
  Burger& lineSize(const types::Number& value) { return put("lineSize", value.value), *this; }
  /// True or false. Default: false.
  Burger& opened(const types::Bool& value) { return put("opened", value.value), *this; }
  /// A number.
  Burger& transitionDuration(const types::Number& value) {
    return put("transitionDuration", value.value), *this;
  }
  /// Text.
  Burger& transitionTimingFunction(const types::Text& value) {
    return put("transitionTimingFunction", value.value), *this;
  }
  /// Text.
  Burger& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Burger& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  Burger& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Burger& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Burger& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Burger Burger() { return {}; }
inline struct Burger Burger(const Burger::SizeType& size) {
  struct Burger made;
  made.size(size);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
