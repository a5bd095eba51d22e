// dmc::Avatar, the component Avatar of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Avatar` of dash_mantine_components.
struct Avatar : Element<Avatar> {
  static constexpr std::string_view property_names[] = {
      {"allowedInitialsColors", 21}, {"alt", 3}, {"attributes", 10}, {"autoContrast", 12}, {"bd", 2},
      {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1},
      {"children", 8}, {"className", 9}, {"classNames", 10}, {"color", 5}, {"darkHidden", 10}, {"display", 7},
      {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"gradient", 8}, {"h", 1}, {"hiddenFrom", 10},
      {"imageProps", 10}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2},
      {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"name", 4}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6},
      {"right", 5}, {"size", 4}, {"src", 3}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Avatar", "dash_mantine_components", "dmc::Avatar", property_names,
      true};

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

  using SizeType = types::AnyOf<types::Text, types::Number>;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using AllowedInitialsColorsType = types::ListOf<types::OneOf<"dark", "gray", "red", "pink", "grape",
      "violet", "indigo", "blue", "cyan", "green", "lime", "yellow", "orange", "teal">>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<SizeType> size() const { return {this->ref("size")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<Gradient> gradient() const { return {this->ref("gradient")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> alt() const { return {this->ref("alt")}; }
    Property<types::Any> imageProps() const { return {this->ref("imageProps")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<AllowedInitialsColorsType> allowedInitialsColors() const {
      return {this->ref("allowedInitialsColors")};
    }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Avatar::Id name{"name"}`.
  using Id = Reference<Avatar>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Avatar& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Avatar& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text or a number.
  Avatar& size(const SizeType& value) { return put("size", value.value), *this; }
  /// Text or a number.
  Avatar& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text.
  Avatar& color(const types::Text& value) { return put("color", value.value), *this; }
  /// `Gradient` (from, to, deg).
  Avatar& gradient(const Gradient& value) { return put("gradient", value.to_value()), *this; }
  /// Text.
  Avatar& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Avatar& alt(const types::Text& value) { return put("alt", value.value), *this; }
  /// Anything that JSON can say.
  Avatar& imageProps(const types::Any& value) { return put("imageProps", value.value), *this; }
  /// True or false.
  Avatar& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// Text.
  Avatar& name(const types::Text& value) { return put("name", value.value), *this; }
  /// A list of "dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime",
  /// "yellow", "orange" or "teal".
  Avatar& allowedInitialsColors(const AllowedInitialsColorsType& value) {
    return put("allowedInitialsColors", value.value), *this;
  }
  /// Text.
  Avatar& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Avatar& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Avatar(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Avatar Avatar(C... children) {
  struct Avatar made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Avatar Avatar(std::initializer_list<Child> children) {
  struct Avatar made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
