// dmc::Timeline, the component Timeline of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Timeline` of dash_mantine_components.
struct Timeline : Element<Timeline> {
  static constexpr std::string_view property_names[] = {
      {"active", 6}, {"align", 5}, {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4},
      {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"bulletSize", 10}, {"c", 1},
      {"children", 8}, {"className", 9}, {"classNames", 10}, {"color", 5}, {"darkHidden", 10}, {"display", 7},
      {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lineWidth", 9}, {"lts", 3}, {"m", 1}, {"mah", 3},
      {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3},
      {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"reverseActive", 13},
      {"right", 5}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2},
      {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Timeline", "dash_mantine_components", "dmc::Timeline", property_names,
      true};

  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using BulletSizeType = types::AnyOf<types::Text, types::Number>;
  using LineWidthType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> active() const { return {this->ref("active")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<BulletSizeType> bulletSize() const { return {this->ref("bulletSize")}; }
    Property<types::OneOf<"left", "right">> align() const { return {this->ref("align")}; }
    Property<LineWidthType> lineWidth() const { return {this->ref("lineWidth")}; }
    Property<types::Bool> reverseActive() const { return {this->ref("reverseActive")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Timeline::Id name{"name"}`.
  using Id = Reference<Timeline>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Timeline& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Timeline& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number.
  Timeline& active(const types::Number& value) { return put("active", value.value), *this; }
  /// Text.
  Timeline& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text or a number.
  Timeline& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text or a number.
  Timeline& bulletSize(const BulletSizeType& value) { return put("bulletSize", value.value), *this; }
  /// "left" or "right".
  Timeline& align(const types::OneOf<"left", "right">& value) {
    return put("align", value.to_value()), *this;
  }
  /// Text or a number.
  Timeline& lineWidth(const LineWidthType& value) { return put("lineWidth", value.value), *this; }
  /// True or false.
  Timeline& reverseActive(const types::Bool& value) { return put("reverseActive", value.value), *this; }
  /// True or false.
  Timeline& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// Text.
  Timeline& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Timeline& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Timeline(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Timeline Timeline(C... children) {
  struct Timeline made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Timeline Timeline(std::initializer_list<Child> children) {
  struct Timeline made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
