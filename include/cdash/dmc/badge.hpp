// dmc::Badge, the component Badge of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Badge` of dash_mantine_components.
struct Badge : Element<Badge> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"children", 8}, {"circle", 6}, {"className", 9},
      {"classNames", 10}, {"color", 5}, {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fullWidth", 9}, {"fw", 2}, {"fz", 2}, {"gradient", 8}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5},
      {"left", 4}, {"leftSection", 11}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3},
      {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3},
      {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"right", 5},
      {"rightSection", 12}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2},
      {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Badge", "dash_mantine_components", "dmc::Badge", property_names, true};

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

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> circle() const { return {this->ref("circle")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<Gradient> gradient() const { return {this->ref("gradient")}; }
    Property<Child> leftSection() const { return {this->ref("leftSection")}; }
    Property<Child> rightSection() const { return {this->ref("rightSection")}; }
    Property<types::Bool> fullWidth() const { return {this->ref("fullWidth")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Badge::Id name{"name"}`.
  using Id = Reference<Badge>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Badge& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Badge& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Badge& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  Badge& circle(const types::Bool& value) { return put("circle", value.value), *this; }
  /// Text or a number.
  Badge& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text.
  Badge& color(const types::Text& value) { return put("color", value.value), *this; }
  /// `Gradient` (from, to, deg).
  Badge& gradient(const Gradient& value) { return put("gradient", value.to_value()), *this; }
  /// A component, text, a number, or a list of these.
  Badge& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Badge& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// True or false.
  Badge& fullWidth(const types::Bool& value) { return put("fullWidth", value.value), *this; }
  /// True or false.
  Badge& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// Text.
  Badge& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Badge& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Badge(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Badge Badge(C... children) {
  struct Badge made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Badge Badge(std::initializer_list<Child> children) {
  struct Badge made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
