// dmc::SemiCircleProgress, the component SemiCircleProgress of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `SemiCircleProgress` of dash_mantine_components.
struct SemiCircleProgress : Element<SemiCircleProgress> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10}, {"display", 7},
      {"emptySegmentColor", 17}, {"ff", 2}, {"fillDirection", 13}, {"filledSegmentColor", 18}, {"flex", 4},
      {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"label", 5},
      {"labelPosition", 13}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3},
      {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"orientation", 11}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"size", 4},
      {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"thickness", 9}, {"top", 3},
      {"transitionDuration", 18}, {"tt", 2}, {"unstyled", 8}, {"value", 5}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"SemiCircleProgress", "dash_mantine_components",
      "dmc::SemiCircleProgress", property_names, true};

  using FillDirectionChoice = types::OneOf<"right-to-left", "left-to-right">;
  using FilledSegmentColorChoice = types::OneOf<"blue", "cyan", "gray", "green", "indigo", "lime", "orange",
      "pink", "red", "teal", "violet", "yellow", "dark", "grape">;
  using EmptySegmentColorChoice = types::OneOf<"blue", "cyan", "gray", "green", "indigo", "lime", "orange",
      "pink", "red", "teal", "violet", "yellow", "dark", "grape">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Number> value() const { return {this->ref("value")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Number> thickness() const { return {this->ref("thickness")}; }
    Property<types::OneOf<"up", "down">> orientation() const { return {this->ref("orientation")}; }
    Property<FillDirectionChoice> fillDirection() const { return {this->ref("fillDirection")}; }
    Property<FilledSegmentColorChoice> filledSegmentColor() const {
      return {this->ref("filledSegmentColor")};
    }
    Property<EmptySegmentColorChoice> emptySegmentColor() const { return {this->ref("emptySegmentColor")}; }
    Property<types::Number> transitionDuration() const { return {this->ref("transitionDuration")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<types::OneOf<"bottom", "center">> labelPosition() const { return {this->ref("labelPosition")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::SemiCircleProgress::Id name{"name"}`.
  using Id = Reference<SemiCircleProgress>;

  /// A number. Required.
  SemiCircleProgress& value(const types::Number& value) { return put("value", value.value), *this; }
  /// Text.
  SemiCircleProgress& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A number.
  SemiCircleProgress& thickness(const types::Number& value) { return put("thickness", value.value), *this; }
  /// "up" or "down".
  SemiCircleProgress& orientation(const types::OneOf<"up", "down">& value) {
    return put("orientation", value.to_value()), *this;
  }
  /// "right-to-left" or "left-to-right".
  SemiCircleProgress& fillDirection(const FillDirectionChoice& value) {
    return put("fillDirection", value.to_value()), *this;
  }
  /// "blue", "cyan", "gray", "green", "indigo", "lime", "orange", "pink", "red", "teal", "violet", "yellow",
  /// "dark" or "grape".
  SemiCircleProgress& filledSegmentColor(const FilledSegmentColorChoice& value) {
    return put("filledSegmentColor", value.to_value()), *this;
  }
  /// "blue", "cyan", "gray", "green", "indigo", "lime", "orange", "pink", "red", "teal", "violet", "yellow",
  /// "dark" or "grape".
  SemiCircleProgress& emptySegmentColor(const EmptySegmentColorChoice& value) {
    return put("emptySegmentColor", value.to_value()), *this;
  }
  /// A number.
  SemiCircleProgress& transitionDuration(const types::Number& value) {
    return put("transitionDuration", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  SemiCircleProgress& label(const Child& value) { return put("label", value.value), *this; }
  /// "bottom" or "center".
  SemiCircleProgress& labelPosition(const types::OneOf<"bottom", "center">& value) {
    return put("labelPosition", value.to_value()), *this;
  }
  /// Text.
  SemiCircleProgress& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  SemiCircleProgress& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct SemiCircleProgress SemiCircleProgress(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::SemiCircleProgress needs value: dmc::SemiCircleProgress(value)");
  return {};
}
inline struct SemiCircleProgress SemiCircleProgress(const types::Number& value) {
  struct SemiCircleProgress made;
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
