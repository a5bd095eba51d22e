// dmc::Rating, the component Rating of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Rating` of dash_mantine_components.
struct Rating : Element<Rating> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"color", 5}, {"count", 5},
      {"darkHidden", 10}, {"display", 7}, {"emptySymbol", 11}, {"ff", 2}, {"flex", 4}, {"fractions", 9},
      {"fs", 2}, {"fullSymbol", 10}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"highlightSelectedOnly", 21}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3},
      {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3},
      {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"name", 4}, {"opacity", 7}, {"p", 1}, {"pb", 2},
      {"pe", 2}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pl", 2},
      {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"readOnly", 8}, {"right", 5},
      {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2},
      {"unstyled", 8}, {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Rating", "dash_mantine_components", "dmc::Rating", property_names,
      true};

  using SizeType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Number> value() const { return {this->ref("value")}; }
    Property<Child> emptySymbol() const { return {this->ref("emptySymbol")}; }
    Property<Child> fullSymbol() const { return {this->ref("fullSymbol")}; }
    Property<types::Number> fractions() const { return {this->ref("fractions")}; }
    Property<SizeType> size() const { return {this->ref("size")}; }
    Property<types::Number> count() const { return {this->ref("count")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Bool> readOnly() const { return {this->ref("readOnly")}; }
    Property<types::Bool> highlightSelectedOnly() const { return {this->ref("highlightSelectedOnly")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::Rating::Id name{"name"}`.
  using Id = Reference<Rating>;

  /// A number. Default: 0.
  Rating& value(const types::Number& value) { return put("value", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Rating& emptySymbol(const Child& value) { return put("emptySymbol", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Rating& fullSymbol(const Child& value) { return put("fullSymbol", value.value), *this; }
  /// A number.
  Rating& fractions(const types::Number& value) { return put("fractions", value.value), *this; }
  /// Text or a number.
  Rating& size(const SizeType& value) { return put("size", value.value), *this; }
  /// A number.
  Rating& count(const types::Number& value) { return put("count", value.value), *this; }
  /// Text.
  Rating& name(const types::Text& value) { return put("name", value.value), *this; }
  /// True or false.
  Rating& readOnly(const types::Bool& value) { return put("readOnly", value.value), *this; }
  /// True or false.
  Rating& highlightSelectedOnly(const types::Bool& value) {
    return put("highlightSelectedOnly", value.value), *this;
  }
  /// Text.
  Rating& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text.
  Rating& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Rating& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  Rating& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Rating& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Rating& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Rating Rating() { return {}; }
inline struct Rating Rating(const types::Number& value) {
  struct Rating made;
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
