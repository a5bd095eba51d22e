// dmc::ColorPicker, the component ColorPicker of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `ColorPicker` of dash_mantine_components.
struct ColorPicker : Element<ColorPicker> {
  static constexpr std::string_view property_names[] = {
      {"alphaLabel", 10}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10},
      {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"focusable", 9}, {"format", 6}, {"fs", 2},
      {"fullWidth", 9}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"hueLabel", 8}, {"inset", 5},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2},
      {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2},
      {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"right", 5}, {"saturationLabel", 15}, {"size", 4}, {"style", 5}, {"styles", 6}, {"swatches", 8},
      {"swatchesPerRow", 14}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withPicker", 10},
  };
  static constexpr ComponentInfo info{"ColorPicker", "dash_mantine_components", "dmc::ColorPicker",
      property_names, true};

  using FormatChoice = types::OneOf<"hex", "hexa", "rgba", "rgb", "hsl", "hsla">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Bool> fullWidth() const { return {this->ref("fullWidth")}; }
    Property<types::Bool> focusable() const { return {this->ref("focusable")}; }
    Property<types::Text> saturationLabel() const { return {this->ref("saturationLabel")}; }
    Property<types::Text> hueLabel() const { return {this->ref("hueLabel")}; }
    Property<types::Text> alphaLabel() const { return {this->ref("alphaLabel")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<FormatChoice> format() const { return {this->ref("format")}; }
    Property<types::Bool> withPicker() const { return {this->ref("withPicker")}; }
    Property<types::ListOf<types::Text>> swatches() const { return {this->ref("swatches")}; }
    Property<types::Number> swatchesPerRow() const { return {this->ref("swatchesPerRow")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::ColorPicker::Id name{"name"}`.
  using Id = Reference<ColorPicker>;

  /// True or false.
  ColorPicker& fullWidth(const types::Bool& value) { return put("fullWidth", value.value), *this; }
  /// True or false.
  ColorPicker& focusable(const types::Bool& value) { return put("focusable", value.value), *this; }
  /// Text.
  ColorPicker& saturationLabel(const types::Text& value) {
    return put("saturationLabel", value.value), *this;
  }
  /// Text.
  ColorPicker& hueLabel(const types::Text& value) { return put("hueLabel", value.value), *this; }
  /// Text.
  ColorPicker& alphaLabel(const types::Text& value) { return put("alphaLabel", value.value), *this; }
  /// Text.
  ColorPicker& value(const types::Text& value) { return put("value", value.value), *this; }
  /// "hex", "hexa", "rgba", "rgb", "hsl" or "hsla".
  ColorPicker& format(const FormatChoice& value) { return put("format", value.to_value()), *this; }
  /// True or false.
  ColorPicker& withPicker(const types::Bool& value) { return put("withPicker", value.value), *this; }
  /// A list of texts.
  ColorPicker& swatches(const types::ListOf<types::Text>& value) {
    return put("swatches", value.value), *this;
  }
  /// A number.
  ColorPicker& swatchesPerRow(const types::Number& value) {
    return put("swatchesPerRow", value.value), *this;
  }
  /// Text.
  ColorPicker& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  ColorPicker& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  ColorPicker& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  ColorPicker& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  ColorPicker& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  ColorPicker& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct ColorPicker ColorPicker() { return {}; }
inline struct ColorPicker ColorPicker(const types::Bool& fullWidth) {
  struct ColorPicker made;
  made.fullWidth(fullWidth);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
