// dmc::Divider, the component Divider of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Divider` of dash_mantine_components.
struct Divider : Element<Divider> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"color", 5}, {"darkHidden", 10},
      {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"inset", 5}, {"label", 5}, {"labelPosition", 13}, {"left", 4}, {"lh", 2}, {"lightHidden", 11},
      {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2},
      {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"orientation", 11},
      {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2},
      {"py", 2}, {"right", 5}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Divider", "dash_mantine_components", "dmc::Divider", property_names,
      true};

  using SizeType = types::AnyOf<types::Text, types::Number>;
  using LabelPositionChoice = types::OneOf<"left", "right", "center">;
  using OrientationChoice = types::OneOf<"horizontal", "vertical">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<SizeType> size() const { return {this->ref("size")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<LabelPositionChoice> labelPosition() const { return {this->ref("labelPosition")}; }
    Property<OrientationChoice> orientation() const { return {this->ref("orientation")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Divider::Id name{"name"}`.
  using Id = Reference<Divider>;

  /// Text.
  Divider& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text or a number.
  Divider& size(const SizeType& value) { return put("size", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Divider& label(const Child& value) { return put("label", value.value), *this; }
  /// "left", "right" or "center".
  Divider& labelPosition(const LabelPositionChoice& value) {
    return put("labelPosition", value.to_value()), *this;
  }
  /// "horizontal" or "vertical".
  Divider& orientation(const OrientationChoice& value) { return put("orientation", value.to_value()), *this; }
  /// Text.
  Divider& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Divider& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Divider Divider() { return {}; }
inline struct Divider Divider(const types::Text& color) {
  struct Divider made;
  made.color(color);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
