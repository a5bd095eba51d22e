// dmc::Indicator, the component Indicator of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Indicator` of dash_mantine_components.
struct Indicator : Element<Indicator> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"color", 5}, {"darkHidden", 10}, {"disabled", 8}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inline", 6}, {"inset", 5}, {"label", 5},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2},
      {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2},
      {"my", 2}, {"offset", 6}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3},
      {"position", 8}, {"pr", 2}, {"processing", 10}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"radius", 6}, {"right", 5}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
      {"withBorder", 10}, {"zIndex", 6},
  };
  static constexpr ComponentInfo info{"Indicator", "dash_mantine_components", "dmc::Indicator",
      property_names, true};

  using PositionChoice = types::OneOf<"top-center", "top-end", "top-start", "bottom-center", "bottom-end",
      "bottom-start", "middle-center", "middle-end", "middle-start">;
  using SizeType = types::AnyOf<types::Text, types::Number>;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using ZIndexType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<PositionChoice> position() const { return {this->ref("position")}; }
    Property<types::Number> offset() const { return {this->ref("offset")}; }
    Property<types::Bool> inline_() const { return {this->ref("inline")}; }
    Property<SizeType> size() const { return {this->ref("size")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> withBorder() const { return {this->ref("withBorder")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> processing() const { return {this->ref("processing")}; }
    Property<ZIndexType> zIndex() const { return {this->ref("zIndex")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Indicator::Id name{"name"}`.
  using Id = Reference<Indicator>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Indicator& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Indicator& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "top-center", "top-end", "top-start", "bottom-center", "bottom-end", "bottom-start", "middle-center",
  /// "middle-end" or "middle-start".
  Indicator& position(const PositionChoice& value) { return put("position", value.to_value()), *this; }
  /// A number.
  Indicator& offset(const types::Number& value) { return put("offset", value.value), *this; }
  /// True or false.
  Indicator& inline_(const types::Bool& value) { return put("inline", value.value), *this; }
  /// Text or a number.
  Indicator& size(const SizeType& value) { return put("size", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Indicator& label(const Child& value) { return put("label", value.value), *this; }
  /// Text or a number.
  Indicator& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text.
  Indicator& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  Indicator& withBorder(const types::Bool& value) { return put("withBorder", value.value), *this; }
  /// True or false.
  Indicator& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  Indicator& processing(const types::Bool& value) { return put("processing", value.value), *this; }
  /// Text or a number.
  Indicator& zIndex(const ZIndexType& value) { return put("zIndex", value.value), *this; }
  /// True or false.
  Indicator& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// Text.
  Indicator& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Indicator& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Indicator(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Indicator Indicator(C... children) {
  struct Indicator made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Indicator Indicator(std::initializer_list<Child> children) {
  struct Indicator made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
