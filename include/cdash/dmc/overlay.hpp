// dmc::Overlay, the component Overlay of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Overlay` of dash_mantine_components.
struct Overlay : Element<Overlay> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"backgroundOpacity", 17}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3},
      {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"blur", 4}, {"bottom", 6}, {"c", 1}, {"center", 6},
      {"children", 8}, {"className", 9}, {"classNames", 10}, {"color", 5}, {"darkHidden", 10}, {"display", 7},
      {"ff", 2}, {"fixed", 5}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"gradient", 8}, {"h", 1},
      {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2},
      {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2},
      {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"right", 5},
      {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2},
      {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"zIndex", 6},
  };
  static constexpr ComponentInfo info{"Overlay", "dash_mantine_components", "dmc::Overlay", property_names,
      true};

  using BlurType = types::AnyOf<types::Text, types::Number>;
  using ZIndexType = types::AnyOf<types::Text, types::Number>;
  using RadiusType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> backgroundOpacity() const { return {this->ref("backgroundOpacity")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<BlurType> blur() const { return {this->ref("blur")}; }
    Property<types::Text> gradient() const { return {this->ref("gradient")}; }
    Property<ZIndexType> zIndex() const { return {this->ref("zIndex")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Bool> center() const { return {this->ref("center")}; }
    Property<types::Bool> fixed() const { return {this->ref("fixed")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Overlay::Id name{"name"}`.
  using Id = Reference<Overlay>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Overlay& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Overlay& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number.
  Overlay& backgroundOpacity(const types::Number& value) {
    return put("backgroundOpacity", value.value), *this;
  }
  /// Text.
  Overlay& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text or a number.
  Overlay& blur(const BlurType& value) { return put("blur", value.value), *this; }
  /// Text.
  Overlay& gradient(const types::Text& value) { return put("gradient", value.value), *this; }
  /// Text or a number.
  Overlay& zIndex(const ZIndexType& value) { return put("zIndex", value.value), *this; }
  /// Text or a number.
  Overlay& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  Overlay& center(const types::Bool& value) { return put("center", value.value), *this; }
  /// True or false.
  Overlay& fixed(const types::Bool& value) { return put("fixed", value.value), *this; }
  /// Text.
  Overlay& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Overlay& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Overlay(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Overlay Overlay(C... children) {
  struct Overlay made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Overlay Overlay(std::initializer_list<Child> children) {
  struct Overlay made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
