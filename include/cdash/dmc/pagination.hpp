// dmc::Pagination, the component Pagination of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Pagination` of dash_mantine_components.
struct Pagination : Element<Pagination> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"boundaries", 10}, {"c", 1}, {"className", 9},
      {"classNames", 10}, {"color", 5}, {"darkHidden", 10}, {"disabled", 8}, {"display", 7}, {"ff", 2},
      {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"gap", 3}, {"h", 1}, {"hiddenFrom", 10},
      {"hideWithOnePage", 15}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3},
      {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3},
      {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pl", 2}, {"pos", 3},
      {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"right", 5}, {"siblings", 8},
      {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3},
      {"total", 5}, {"tt", 2}, {"unstyled", 8}, {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
      {"withControls", 12}, {"withEdges", 9}, {"withPages", 9},
  };
  static constexpr ComponentInfo info{"Pagination", "dash_mantine_components", "dmc::Pagination",
      property_names, true};

  using GapType = types::AnyOf<types::Text, types::Number>;
  using SizeType = types::AnyOf<types::Text, types::Number>;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Bool> withEdges() const { return {this->ref("withEdges")}; }
    Property<types::Bool> withControls() const { return {this->ref("withControls")}; }
    Property<GapType> gap() const { return {this->ref("gap")}; }
    Property<SizeType> size() const { return {this->ref("size")}; }
    Property<types::Number> total() const { return {this->ref("total")}; }
    Property<types::Number> value() const { return {this->ref("value")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Number> siblings() const { return {this->ref("siblings")}; }
    Property<types::Number> boundaries() const { return {this->ref("boundaries")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Bool> hideWithOnePage() const { return {this->ref("hideWithOnePage")}; }
    Property<types::Bool> withPages() const { return {this->ref("withPages")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::Pagination::Id name{"name"}`.
  using Id = Reference<Pagination>;

  /// True or false.
  Pagination& withEdges(const types::Bool& value) { return put("withEdges", value.value), *this; }
  /// True or false.
  Pagination& withControls(const types::Bool& value) { return put("withControls", value.value), *this; }
  /// Text or a number.
  Pagination& gap(const GapType& value) { return put("gap", value.value), *this; }
  /// Text or a number.
  Pagination& size(const SizeType& value) { return put("size", value.value), *this; }
  /// A number. Required.
  Pagination& total(const types::Number& value) { return put("total", value.value), *this; }
  /// A number.
  Pagination& value(const types::Number& value) { return put("value", value.value), *this; }
  /// True or false.
  Pagination& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A number.
  Pagination& siblings(const types::Number& value) { return put("siblings", value.value), *this; }
  /// A number.
  Pagination& boundaries(const types::Number& value) { return put("boundaries", value.value), *this; }
  /// Text.
  Pagination& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text or a number.
  Pagination& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  Pagination& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// True or false.
  Pagination& hideWithOnePage(const types::Bool& value) { return put("hideWithOnePage", value.value), *this; }
  /// True or false.
  Pagination& withPages(const types::Bool& value) { return put("withPages", value.value), *this; }
  /// Text.
  Pagination& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Pagination& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  Pagination& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Pagination& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Pagination& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct Pagination Pagination(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::Pagination needs total: dmc::Pagination(total)");
  return {};
}
inline struct Pagination Pagination(const types::Number& total) {
  struct Pagination made;
  made.total(total);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
