// dmc::ColorSchemeToggle, the component ColorSchemeToggle of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `ColorSchemeToggle` of dash_mantine_components.
struct ColorSchemeToggle : Element<ColorSchemeToggle> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"color", 5},
      {"computedColorScheme", 19}, {"darkHidden", 10}, {"darkIcon", 8}, {"disabled", 8}, {"display", 7},
      {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"gradient", 8}, {"h", 1}, {"hiddenFrom", 10},
      {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lightIcon", 9}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2},
      {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2},
      {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"right", 5},
      {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2},
      {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"ColorSchemeToggle", "dash_mantine_components",
      "dmc::ColorSchemeToggle", property_names, true};

  /// An object; a function a member. Made as `Gradient(from, to)`.
  class Gradient : public types::Object<Gradient> {
   public:
    using Object::Object;
    Gradient(const types::Text& from, const types::Text& to) { put("from", from.value); put("to", to.value); }
    /// Text. Required.
    Gradient& from(const types::Text& value) { return put("from", value.value); }
    /// Text. Required.
    Gradient& to(const types::Text& value) { return put("to", value.value); }
    /// A number.
    Gradient& deg(const types::Number& value) { return put("deg", value.value); }
  };

  using RadiusType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::OneOf<"dark", "light">> computedColorScheme() const {
      return {this->ref("computedColorScheme")};
    }
    Property<Child> lightIcon() const { return {this->ref("lightIcon")}; }
    Property<Child> darkIcon() const { return {this->ref("darkIcon")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<Gradient> gradient() const { return {this->ref("gradient")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::ColorSchemeToggle::Id name{"name"}`.
  using Id = Reference<ColorSchemeToggle>;

  /// "dark" or "light".
  ColorSchemeToggle& computedColorScheme(const types::OneOf<"dark", "light">& value) {
    return put("computedColorScheme", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  ColorSchemeToggle& lightIcon(const Child& value) { return put("lightIcon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  ColorSchemeToggle& darkIcon(const Child& value) { return put("darkIcon", value.value), *this; }
  /// Text.
  ColorSchemeToggle& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  ColorSchemeToggle& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text or a number.
  ColorSchemeToggle& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// `Gradient` (from, to, deg).
  ColorSchemeToggle& gradient(const Gradient& value) { return put("gradient", value.to_value()), *this; }
  /// True or false.
  ColorSchemeToggle& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  ColorSchemeToggle& autoContrast(const types::Bool& value) {
    return put("autoContrast", value.value), *this;
  }
  /// Text.
  ColorSchemeToggle& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  ColorSchemeToggle& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct ColorSchemeToggle ColorSchemeToggle() { return {}; }
inline struct ColorSchemeToggle ColorSchemeToggle(const types::OneOf<"dark", "light">& computedColorScheme) {
  struct ColorSchemeToggle made;
  made.computedColorScheme(computedColorScheme);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
