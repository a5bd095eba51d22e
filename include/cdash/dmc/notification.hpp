// dmc::Notification, the component Notification of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Notification` of dash_mantine_components.
struct Notification : Element<Notification> {
  static constexpr std::string_view property_names[] = {
      {"action", 6}, {"attributes", 10}, {"autoClose", 9}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3},
      {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10},
      {"closeButtonProps", 16}, {"color", 5}, {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4},
      {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"icon", 4}, {"inset", 5}, {"left", 4},
      {"lh", 2}, {"lightHidden", 11}, {"loading", 7}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2},
      {"me", 2}, {"message", 7}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3},
      {"position", 8}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"right", 5},
      {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"title", 5}, {"top", 3}, {"tt", 2},
      {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withBorder", 10},
      {"withCloseButton", 15},
  };
  static constexpr ComponentInfo info{"Notification", "dash_mantine_components", "dmc::Notification",
      property_names, true};

  /// An object; a function a member.
  class CloseButtonProps : public types::Object<CloseButtonProps> {
   public:
    using Object::Object;
  };

  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using AutoCloseType = types::AnyOf<types::Number, types::Bool>;
  using ActionChoice = types::OneOf<"show", "update", "hide", "clean", "cleanQueue">;
  using PositionChoice = types::OneOf<"top-left", "top-right", "bottom-left", "bottom-right", "top-center",
      "bottom-center">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<Child> icon() const { return {this->ref("icon")}; }
    Property<Child> title() const { return {this->ref("title")}; }
    Property<types::Bool> loading() const { return {this->ref("loading")}; }
    Property<types::Bool> withBorder() const { return {this->ref("withBorder")}; }
    Property<types::Bool> withCloseButton() const { return {this->ref("withCloseButton")}; }
    Property<CloseButtonProps> closeButtonProps() const { return {this->ref("closeButtonProps")}; }
    Property<Child> message() const { return {this->ref("message")}; }
    Property<AutoCloseType> autoClose() const { return {this->ref("autoClose")}; }
    Property<ActionChoice> action() const { return {this->ref("action")}; }
    Property<PositionChoice> position() const { return {this->ref("position")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Notification::Id name{"name"}`.
  using Id = Reference<Notification>;

  /// Text.
  Notification& color(const types::Text& value) { return put("color", value.value), *this; }
  /// Text or a number.
  Notification& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Notification& icon(const Child& value) { return put("icon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Notification& title(const Child& value) { return put("title", value.value), *this; }
  /// True or false.
  Notification& loading(const types::Bool& value) { return put("loading", value.value), *this; }
  /// True or false.
  Notification& withBorder(const types::Bool& value) { return put("withBorder", value.value), *this; }
  /// True or false.
  Notification& withCloseButton(const types::Bool& value) {
    return put("withCloseButton", value.value), *this;
  }
  /// `CloseButtonProps`.
  Notification& closeButtonProps(const CloseButtonProps& value) {
    return put("closeButtonProps", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these. Required.
  Notification& message(const Child& value) { return put("message", value.value), *this; }
  /// A number or true or false.
  Notification& autoClose(const AutoCloseType& value) { return put("autoClose", value.value), *this; }
  /// "show", "update", "hide", "clean" or "cleanQueue". Required.
  Notification& action(const ActionChoice& value) { return put("action", value.to_value()), *this; }
  /// "top-left", "top-right", "bottom-left", "bottom-right", "top-center" or "bottom-center".
  Notification& position(const PositionChoice& value) { return put("position", value.to_value()), *this; }
  /// Text.
  Notification& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Notification& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct Notification Notification(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::Notification needs message and action: dmc::Notification(message, action)");
  return {};
}
inline struct Notification Notification(const Child& message, const Notification::ActionChoice& action) {
  struct Notification made;
  made.message(message);
  made.action(action);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
