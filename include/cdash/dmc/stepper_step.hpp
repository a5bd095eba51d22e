// dmc::StepperStep, the component StepperStep of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `StepperStep` of dash_mantine_components.
struct StepperStep : Element<StepperStep> {
  static constexpr std::string_view property_names[] = {
      {"allowStepClick", 14}, {"allowStepSelect", 15}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2},
      {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"children", 8},
      {"className", 9}, {"classNames", 10}, {"color", 5}, {"completedIcon", 13}, {"darkHidden", 10},
      {"description", 11}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1},
      {"hiddenFrom", 10}, {"icon", 4}, {"iconPosition", 12}, {"iconSize", 8}, {"inset", 5}, {"label", 5},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"loading", 7}, {"lts", 3}, {"m", 1}, {"mah", 3},
      {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"orientation", 11}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"pl", 2}, {"pos", 3}, {"pr", 2}, {"progressIcon", 12}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"right", 5}, {"state", 5}, {"step", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
      {"withIcon", 8},
  };
  static constexpr ComponentInfo info{"StepperStep", "dash_mantine_components", "dmc::StepperStep",
      property_names, true};

  using StateChoice = types::OneOf<"stepInactive", "stepProgress", "stepCompleted">;
  using OrientationChoice = types::OneOf<"vertical", "horizontal">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> step() const { return {this->ref("step")}; }
    Property<StateChoice> state() const { return {this->ref("state")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> withIcon() const { return {this->ref("withIcon")}; }
    Property<Child> icon() const { return {this->ref("icon")}; }
    Property<Child> completedIcon() const { return {this->ref("completedIcon")}; }
    Property<Child> progressIcon() const { return {this->ref("progressIcon")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<Child> description() const { return {this->ref("description")}; }
    Property<types::Number> iconSize() const { return {this->ref("iconSize")}; }
    Property<types::OneOf<"left", "right">> iconPosition() const { return {this->ref("iconPosition")}; }
    Property<types::Bool> loading() const { return {this->ref("loading")}; }
    Property<types::Bool> allowStepClick() const { return {this->ref("allowStepClick")}; }
    Property<types::Bool> allowStepSelect() const { return {this->ref("allowStepSelect")}; }
    Property<OrientationChoice> orientation() const { return {this->ref("orientation")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::StepperStep::Id name{"name"}`.
  using Id = Reference<StepperStep>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  StepperStep& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  StepperStep& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number.
  StepperStep& step(const types::Number& value) { return put("step", value.value), *this; }
  /// "stepInactive", "stepProgress" or "stepCompleted".
  StepperStep& state(const StateChoice& value) { return put("state", value.to_value()), *this; }
  /// Text.
  StepperStep& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  StepperStep& withIcon(const types::Bool& value) { return put("withIcon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  StepperStep& icon(const Child& value) { return put("icon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  StepperStep& completedIcon(const Child& value) { return put("completedIcon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  StepperStep& progressIcon(const Child& value) { return put("progressIcon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  StepperStep& label(const Child& value) { return put("label", value.value), *this; }
  /// A component, text, a number, or a list of these.
  StepperStep& description(const Child& value) { return put("description", value.value), *this; }
  /// A number.
  StepperStep& iconSize(const types::Number& value) { return put("iconSize", value.value), *this; }
  /// "left" or "right".
  StepperStep& iconPosition(const types::OneOf<"left", "right">& value) {
    return put("iconPosition", value.to_value()), *this;
  }
  /// True or false.
  StepperStep& loading(const types::Bool& value) { return put("loading", value.value), *this; }
  /// True or false.
  StepperStep& allowStepClick(const types::Bool& value) { return put("allowStepClick", value.value), *this; }
  /// True or false.
  StepperStep& allowStepSelect(const types::Bool& value) {
    return put("allowStepSelect", value.value), *this;
  }
  /// "vertical" or "horizontal".
  StepperStep& orientation(const OrientationChoice& value) {
    return put("orientation", value.to_value()), *this;
  }
  /// Text.
  StepperStep& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  StepperStep& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::StepperStep(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct StepperStep StepperStep(C... children) {
  struct StepperStep made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct StepperStep StepperStep(std::initializer_list<Child> children) {
  struct StepperStep made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
