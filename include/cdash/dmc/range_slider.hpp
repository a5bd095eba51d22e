// dmc::RangeSlider, the component RangeSlider of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `RangeSlider` of dash_mantine_components.
struct RangeSlider : Element<RangeSlider> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"color", 5}, {"darkHidden", 10},
      {"disabled", 8}, {"display", 7}, {"domain", 6}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2},
      {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"inverted", 8}, {"label", 5}, {"labelAlwaysOn", 13},
      {"labelTransitionProps", 20}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"marks", 5}, {"maw", 3}, {"max", 3}, {"maxRange", 8}, {"mb", 2}, {"me", 2}, {"mih", 3},
      {"min", 3}, {"minRange", 8}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"name", 4}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pl", 2}, {"pos", 3},
      {"pr", 2}, {"precision", 9}, {"ps", 2}, {"pt", 2}, {"pushOnOverlap", 13}, {"px", 2}, {"py", 2},
      {"radius", 6}, {"restrictToMarks", 15}, {"right", 5}, {"scale", 5}, {"showLabelOnHover", 16},
      {"size", 4}, {"step", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2},
      {"thumbChildren", 13}, {"thumbFromLabel", 14}, {"thumbSize", 9}, {"thumbToLabel", 12}, {"top", 3},
      {"tt", 2}, {"unstyled", 8}, {"updatemode", 10}, {"value", 5}, {"variant", 7}, {"visibleFrom", 11},
      {"w", 1},
  };
  static constexpr ComponentInfo info{"RangeSlider", "dash_mantine_components", "dmc::RangeSlider",
      property_names, true};

  /// An object; a function a member. Made as `Mark(value)`.
  class Mark : public types::Object<Mark> {
   public:
    using Object::Object;
    Mark(const types::Number& value) { put("value", value.value); }
    /// A number. Required.
    Mark& value(const types::Number& value) { return put("value", value.value); }
    /// A component, text, a number, or a list of these.
    Mark& label(const Child& value) { return put("label", value.value); }
  };

  /// An object; a function a member. Made as `LabelTransitionProps(mounted)`.
  class LabelTransitionProps : public types::Object<LabelTransitionProps> {
   public:
    using Object::Object;
    LabelTransitionProps(const types::Bool& mounted) { put("mounted", mounted.value); }
    /// True or false.
    LabelTransitionProps& keepMounted(const types::Bool& value) { return put("keepMounted", value.value); }
    /// "scale", "fade", "fade-down", "fade-up", "fade-left", "fade-right", "skew-up", "skew-down",
    /// "rotate-right", "rotate-left", "slide-down", "slide-up", "slide-right", "slide-left", "scale-y",
    /// "scale-x", "pop", "pop-top-left", "pop-top-right", "pop-bottom-left" or "pop-bottom-right".
    LabelTransitionProps& transition(const types::OneOf<"scale", "fade", "fade-down", "fade-up", "fade-left",
        "fade-right", "skew-up", "skew-down", "rotate-right", "rotate-left", "slide-down", "slide-up",
        "slide-right", "slide-left", "scale-y", "scale-x", "pop", "pop-top-left", "pop-top-right",
        "pop-bottom-left", "pop-bottom-right">& value) {
      return put("transition", value.to_value());
    }
    /// A number.
    LabelTransitionProps& duration(const types::Number& value) { return put("duration", value.value); }
    /// A number.
    LabelTransitionProps& exitDuration(const types::Number& value) {
      return put("exitDuration", value.value);
    }
    /// Text.
    LabelTransitionProps& timingFunction(const types::Text& value) {
      return put("timingFunction", value.value);
    }
    /// True or false. Required.
    LabelTransitionProps& mounted(const types::Bool& value) { return put("mounted", value.value); }
  };

  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using SizeType = types::AnyOf<types::Text, types::Number>;
  using MarksType = types::ListOf<Mark>;
  using ThumbSizeType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<SizeType> size() const { return {this->ref("size")}; }
    Property<types::Number> min() const { return {this->ref("min")}; }
    Property<types::Number> max() const { return {this->ref("max")}; }
    Property<types::Number> step() const { return {this->ref("step")}; }
    Property<types::Number> precision() const { return {this->ref("precision")}; }
    Property<types::ListOf<types::Number>> value() const { return {this->ref("value")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<MarksType> marks() const { return {this->ref("marks")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<LabelTransitionProps> labelTransitionProps() const {
      return {this->ref("labelTransitionProps")};
    }
    Property<types::Bool> labelAlwaysOn() const { return {this->ref("labelAlwaysOn")}; }
    Property<types::Bool> showLabelOnHover() const { return {this->ref("showLabelOnHover")}; }
    Property<Child> thumbChildren() const { return {this->ref("thumbChildren")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<ThumbSizeType> thumbSize() const { return {this->ref("thumbSize")}; }
    Property<types::Bool> inverted() const { return {this->ref("inverted")}; }
    Property<types::Number> minRange() const { return {this->ref("minRange")}; }
    Property<types::Number> maxRange() const { return {this->ref("maxRange")}; }
    Property<types::Text> thumbFromLabel() const { return {this->ref("thumbFromLabel")}; }
    Property<types::Text> thumbToLabel() const { return {this->ref("thumbToLabel")}; }
    Property<types::OneOf<"mouseup", "drag">> updatemode() const { return {this->ref("updatemode")}; }
    Property<types::Bool> restrictToMarks() const { return {this->ref("restrictToMarks")}; }
    Property<types::Any> scale() const { return {this->ref("scale")}; }
    Property<types::ListOf<types::Number>> domain() const { return {this->ref("domain")}; }
    Property<types::Bool> pushOnOverlap() const { return {this->ref("pushOnOverlap")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::RangeSlider::Id name{"name"}`.
  using Id = Reference<RangeSlider>;

  /// Text.
  RangeSlider& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text or a number.
  RangeSlider& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text or a number.
  RangeSlider& size(const SizeType& value) { return put("size", value.value), *this; }
  /// A number.
  RangeSlider& min(const types::Number& value) { return put("min", value.value), *this; }
  /// A number.
  RangeSlider& max(const types::Number& value) { return put("max", value.value), *this; }
  /// A number.
  RangeSlider& step(const types::Number& value) { return put("step", value.value), *this; }
  /// A number.
  RangeSlider& precision(const types::Number& value) { return put("precision", value.value), *this; }
  /// A list of numbers.
  RangeSlider& value(const types::ListOf<types::Number>& value) { return put("value", value.value), *this; }
  /// Text.
  RangeSlider& name(const types::Text& value) { return put("name", value.value), *this; }
  /// A list of `Mark`.
  RangeSlider& marks(const MarksType& value) { return put("marks", value.value), *this; }
  /// A component, text, a number, or a list of these.
  RangeSlider& label(const Child& value) { return put("label", value.value), *this; }
  /// `LabelTransitionProps` (keepMounted, transition, duration, exitDuration, timingFunction, mounted).
  RangeSlider& labelTransitionProps(const LabelTransitionProps& value) {
    return put("labelTransitionProps", value.to_value()), *this;
  }
  /// True or false.
  RangeSlider& labelAlwaysOn(const types::Bool& value) { return put("labelAlwaysOn", value.value), *this; }
  /// True or false.
  RangeSlider& showLabelOnHover(const types::Bool& value) {
    return put("showLabelOnHover", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  RangeSlider& thumbChildren(const Child& value) { return put("thumbChildren", value.value), *this; }
  /// True or false.
  RangeSlider& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text or a number.
  RangeSlider& thumbSize(const ThumbSizeType& value) { return put("thumbSize", value.value), *this; }
  /// True or false.
  RangeSlider& inverted(const types::Bool& value) { return put("inverted", value.value), *this; }
  /// A number.
  RangeSlider& minRange(const types::Number& value) { return put("minRange", value.value), *this; }
  /// A number.
  RangeSlider& maxRange(const types::Number& value) { return put("maxRange", value.value), *this; }
  /// Text.
  RangeSlider& thumbFromLabel(const types::Text& value) { return put("thumbFromLabel", value.value), *this; }
  /// Text.
  RangeSlider& thumbToLabel(const types::Text& value) { return put("thumbToLabel", value.value), *this; }
  /// "mouseup" or "drag". Default: "mouseup".
  RangeSlider& updatemode(const types::OneOf<"mouseup", "drag">& value) {
    return put("updatemode", value.to_value()), *this;
  }
  /// True or false.
  RangeSlider& restrictToMarks(const types::Bool& value) {
    return put("restrictToMarks", value.value), *this;
  }
  /// Anything that JSON can say.
  RangeSlider& scale(const types::Any& value) { return put("scale", value.value), *this; }
  /// A list of numbers.
  RangeSlider& domain(const types::ListOf<types::Number>& value) { return put("domain", value.value), *this; }
  /// True or false.
  RangeSlider& pushOnOverlap(const types::Bool& value) { return put("pushOnOverlap", value.value), *this; }
  /// Text.
  RangeSlider& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  RangeSlider& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  RangeSlider& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  RangeSlider& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  RangeSlider& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct RangeSlider RangeSlider() { return {}; }
inline struct RangeSlider RangeSlider(const types::Text& color) {
  struct RangeSlider made;
  made.color(color);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
