// dmc::Carousel, the component Carousel of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>
#include <cdash/dmc/responsive.hpp>

namespace cdash::dmc {

/// The component `Carousel` of dash_mantine_components.
struct Carousel : Element<Carousel> {
  static constexpr std::string_view property_names[] = {
      {"active", 6}, {"attributes", 10}, {"autoScroll", 10}, {"autoplay", 8}, {"bd", 2}, {"bdrs", 4},
      {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"children", 8},
      {"className", 9}, {"classNames", 10}, {"controlSize", 11}, {"controlsOffset", 14}, {"darkHidden", 10},
      {"display", 7}, {"emblaOptions", 12}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1},
      {"height", 6}, {"hiddenFrom", 10}, {"includeGapInSize", 16}, {"initialSlide", 12}, {"inset", 5},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2},
      {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2},
      {"my", 2}, {"nextControlIcon", 15}, {"opacity", 7}, {"orientation", 11}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"pl", 2}, {"pos", 3}, {"pr", 2}, {"previousControlIcon", 19}, {"ps", 2}, {"pt", 2}, {"px", 2},
      {"py", 2}, {"right", 5}, {"slideGap", 8}, {"slideSize", 9}, {"style", 5}, {"styles", 6}, {"ta", 2},
      {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"type", 4}, {"unstyled", 8}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1}, {"withControls", 12}, {"withIndicators", 14}, {"withKeyboardEvents", 18},
  };
  static constexpr ComponentInfo info{"Carousel", "dash_mantine_components", "dmc::Carousel", property_names,
      true};

  using ControlSizeType = types::AnyOf<types::Text, types::Number>;
  using ControlsOffsetType = types::AnyOf<types::Text, types::Number>;
  using SlideSizeType = types::AnyOf<types::Text, types::Number>;
  using OrientationChoice = types::OneOf<"horizontal", "vertical">;
  using HeightType = types::AnyOf<types::Text, types::Number>;
  using AutoplayType = types::AnyOf<types::Bool, types::MapOf<types::Any>>;
  using AutoScrollType = types::AnyOf<types::Bool, types::MapOf<types::Any>>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> active() const { return {this->ref("active")}; }
    Property<ControlSizeType> controlSize() const { return {this->ref("controlSize")}; }
    Property<ControlsOffsetType> controlsOffset() const { return {this->ref("controlsOffset")}; }
    Property<SlideSizeType> slideSize() const { return {this->ref("slideSize")}; }
    Property<Responsive<types::Text, types::Number>> slideGap() const { return {this->ref("slideGap")}; }
    Property<OrientationChoice> orientation() const { return {this->ref("orientation")}; }
    Property<HeightType> height() const { return {this->ref("height")}; }
    Property<types::Bool> includeGapInSize() const { return {this->ref("includeGapInSize")}; }
    Property<types::Number> initialSlide() const { return {this->ref("initialSlide")}; }
    Property<types::Bool> withControls() const { return {this->ref("withControls")}; }
    Property<types::Bool> withIndicators() const { return {this->ref("withIndicators")}; }
    Property<Child> nextControlIcon() const { return {this->ref("nextControlIcon")}; }
    Property<Child> previousControlIcon() const { return {this->ref("previousControlIcon")}; }
    Property<types::Bool> withKeyboardEvents() const { return {this->ref("withKeyboardEvents")}; }
    Property<AutoplayType> autoplay() const { return {this->ref("autoplay")}; }
    Property<AutoScrollType> autoScroll() const { return {this->ref("autoScroll")}; }
    Property<types::OneOf<"media", "container">> type() const { return {this->ref("type")}; }
    Property<types::Any> emblaOptions() const { return {this->ref("emblaOptions")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Carousel::Id name{"name"}`.
  using Id = Reference<Carousel>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Carousel& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Carousel& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Default: 0.
  Carousel& active(const types::Number& value) { return put("active", value.value), *this; }
  /// Text or a number.
  Carousel& controlSize(const ControlSizeType& value) { return put("controlSize", value.value), *this; }
  /// Text or a number.
  Carousel& controlsOffset(const ControlsOffsetType& value) {
    return put("controlsOffset", value.value), *this;
  }
  /// Text or a number.
  Carousel& slideSize(const SlideSizeType& value) { return put("slideSize", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Carousel& slideGap(const Responsive<types::Text, types::Number>& value) {
    return put("slideGap", value.value), *this;
  }
  /// "horizontal" or "vertical".
  Carousel& orientation(const OrientationChoice& value) {
    return put("orientation", value.to_value()), *this;
  }
  /// Text or a number.
  Carousel& height(const HeightType& value) { return put("height", value.value), *this; }
  /// True or false.
  Carousel& includeGapInSize(const types::Bool& value) { return put("includeGapInSize", value.value), *this; }
  /// A number. Default: 0.
  Carousel& initialSlide(const types::Number& value) { return put("initialSlide", value.value), *this; }
  /// True or false.
  Carousel& withControls(const types::Bool& value) { return put("withControls", value.value), *this; }
  /// True or false.
  Carousel& withIndicators(const types::Bool& value) { return put("withIndicators", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Carousel& nextControlIcon(const Child& value) { return put("nextControlIcon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Carousel& previousControlIcon(const Child& value) { return put("previousControlIcon", value.value), *this; }
  /// True or false.
  Carousel& withKeyboardEvents(const types::Bool& value) {
    return put("withKeyboardEvents", value.value), *this;
  }
  /// True or false or a map from text to anything that JSON can say.
  Carousel& autoplay(const AutoplayType& value) { return put("autoplay", value.value), *this; }
  /// True or false or a map from text to anything that JSON can say.
  Carousel& autoScroll(const AutoScrollType& value) { return put("autoScroll", value.value), *this; }
  /// "media" or "container".
  Carousel& type(const types::OneOf<"media", "container">& value) {
    return put("type", value.to_value()), *this;
  }
  /// Anything that JSON can say.
  Carousel& emblaOptions(const types::Any& value) { return put("emblaOptions", value.value), *this; }
  /// Text.
  Carousel& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Carousel& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Carousel(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Carousel Carousel(C... children) {
  struct Carousel made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Carousel Carousel(std::initializer_list<Child> children) {
  struct Carousel made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
