// dmc::Image, the component Image of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Image` of dash_mantine_components.
struct Image : Element<Image> {
  static constexpr std::string_view property_names[] = {
      {"alt", 3}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3},
      {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10},
      {"display", 7}, {"fallbackSrc", 11}, {"ff", 2}, {"fit", 3}, {"flex", 4}, {"fs", 2}, {"fw", 2},
      {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11},
      {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2},
      {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2},
      {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6},
      {"right", 5}, {"src", 3}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2},
      {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Image", "dash_mantine_components", "dmc::Image", property_names, true};

  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using FitChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "none", "contain", "cover", "fill", "scale-down">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<FitChoice> fit() const { return {this->ref("fit")}; }
    Property<types::Text> fallbackSrc() const { return {this->ref("fallbackSrc")}; }
    Property<types::Any> src() const { return {this->ref("src")}; }
    Property<types::Text> alt() const { return {this->ref("alt")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Image::Id name{"name"}`.
  using Id = Reference<Image>;

  /// Text or a number.
  Image& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "contain", "cover",
  /// "fill" or "scale-down".
  Image& fit(const FitChoice& value) { return put("fit", value.to_value()), *this; }
  /// Text.
  Image& fallbackSrc(const types::Text& value) { return put("fallbackSrc", value.value), *this; }
  /// Anything that JSON can say.
  Image& src(const types::Any& value) { return put("src", value.value), *this; }
  /// Text.
  Image& alt(const types::Text& value) { return put("alt", value.value), *this; }
  /// Text.
  Image& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Image& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Image Image() { return {}; }
inline struct Image Image(const Image::RadiusType& radius) {
  struct Image made;
  made.radius(radius);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
