// dmc::Stepper, the component Stepper of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Stepper` of dash_mantine_components.
struct Stepper : Element<Stepper> {
  static constexpr std::string_view property_names[] = {
      {"active", 6}, {"allowNextStepsSelect", 20}, {"attributes", 10}, {"autoContrast", 12}, {"bd", 2},
      {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1},
      {"children", 8}, {"className", 9}, {"classNames", 10}, {"color", 5}, {"completedIcon", 13},
      {"contentPadding", 14}, {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"icon", 4}, {"iconPosition", 12}, {"iconSize", 8},
      {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"opacity", 7}, {"orientation", 11}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2},
      {"pos", 3}, {"pr", 2}, {"progressIcon", 12}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6},
      {"right", 5}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2},
      {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"wrap", 4},
  };
  static constexpr ComponentInfo info{"Stepper", "dash_mantine_components", "dmc::Stepper", property_names,
      true};

  using IconSizeType = types::AnyOf<types::Text, types::Number>;
  using ContentPaddingType = types::AnyOf<types::Text, types::Number>;
  using OrientationChoice = types::OneOf<"vertical", "horizontal">;
  using RadiusType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> active() const { return {this->ref("active")}; }
    Property<Child> icon() const { return {this->ref("icon")}; }
    Property<Child> completedIcon() const { return {this->ref("completedIcon")}; }
    Property<Child> progressIcon() const { return {this->ref("progressIcon")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<IconSizeType> iconSize() const { return {this->ref("iconSize")}; }
    Property<ContentPaddingType> contentPadding() const { return {this->ref("contentPadding")}; }
    Property<OrientationChoice> orientation() const { return {this->ref("orientation")}; }
    Property<types::OneOf<"left", "right">> iconPosition() const { return {this->ref("iconPosition")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Bool> allowNextStepsSelect() const { return {this->ref("allowNextStepsSelect")}; }
    Property<types::Bool> wrap() const { return {this->ref("wrap")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Stepper::Id name{"name"}`.
  using Id = Reference<Stepper>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Stepper& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Stepper& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Required.
  Stepper& active(const types::Number& value) { return put("active", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Stepper& icon(const Child& value) { return put("icon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Stepper& completedIcon(const Child& value) { return put("completedIcon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Stepper& progressIcon(const Child& value) { return put("progressIcon", value.value), *this; }
  /// Text.
  Stepper& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text or a number.
  Stepper& iconSize(const IconSizeType& value) { return put("iconSize", value.value), *this; }
  /// Text or a number.
  Stepper& contentPadding(const ContentPaddingType& value) {
    return put("contentPadding", value.value), *this;
  }
  /// "vertical" or "horizontal".
  Stepper& orientation(const OrientationChoice& value) { return put("orientation", value.to_value()), *this; }
  /// "left" or "right".
  Stepper& iconPosition(const types::OneOf<"left", "right">& value) {
    return put("iconPosition", value.to_value()), *this;
  }
  /// Text.
  Stepper& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text or a number.
  Stepper& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  Stepper& allowNextStepsSelect(const types::Bool& value) {
    return put("allowNextStepsSelect", value.value), *this;
  }
  /// True or false.
  Stepper& wrap(const types::Bool& value) { return put("wrap", value.value), *this; }
  /// True or false.
  Stepper& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// Text.
  Stepper& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Stepper& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct Stepper Stepper(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::Stepper needs active: dmc::Stepper(children, active)");
  return {};
}
inline struct Stepper Stepper(const Child& children, const types::Number& active) {
  struct Stepper made;
  made.children(children);
  made.active(active);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
