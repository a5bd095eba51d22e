// dmc::NotificationProvider, the component NotificationProvider of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `NotificationProvider` of dash_mantine_components.
struct NotificationProvider : Element<NotificationProvider> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoClose", 9}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10},
      {"containerWidth", 14}, {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2},
      {"lightHidden", 11}, {"limit", 5}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2},
      {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
      {"notificationMaxHeight", 21}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3},
      {"position", 8}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"transitionDuration", 18}, {"tt", 2},
      {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withinPortal", 12}, {"zIndex", 6},
  };
  static constexpr ComponentInfo info{"NotificationProvider", "dash_mantine_components",
      "dmc::NotificationProvider", property_names, true};

  using PositionChoice = types::OneOf<"top-left", "top-right", "bottom-left", "bottom-right", "top-center",
      "bottom-center">;
  using AutoCloseType = types::AnyOf<types::Number, types::Bool>;
  using ContainerWidthType = types::AnyOf<types::Text, types::Number>;
  using NotificationMaxHeightType = types::AnyOf<types::Text, types::Number>;
  using ZIndexType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<PositionChoice> position() const { return {this->ref("position")}; }
    Property<AutoCloseType> autoClose() const { return {this->ref("autoClose")}; }
    Property<types::Number> transitionDuration() const { return {this->ref("transitionDuration")}; }
    Property<ContainerWidthType> containerWidth() const { return {this->ref("containerWidth")}; }
    Property<NotificationMaxHeightType> notificationMaxHeight() const {
      return {this->ref("notificationMaxHeight")};
    }
    Property<types::Number> limit() const { return {this->ref("limit")}; }
    Property<ZIndexType> zIndex() const { return {this->ref("zIndex")}; }
    Property<types::Bool> withinPortal() const { return {this->ref("withinPortal")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::NotificationProvider::Id name{"name"}`.
  using Id = Reference<NotificationProvider>;

  /// "top-left", "top-right", "bottom-left", "bottom-right", "top-center" or "bottom-center".
  NotificationProvider& position(const PositionChoice& value) {
    return put("position", value.to_value()), *this;
  }
  /// A number or true or false.
  NotificationProvider& autoClose(const AutoCloseType& value) { return put("autoClose", value.value), *this; }
  /// A number.
  NotificationProvider& transitionDuration(const types::Number& value) {
    return put("transitionDuration", value.value), *this;
  }
  /// Text or a number.
  NotificationProvider& containerWidth(const ContainerWidthType& value) {
    return put("containerWidth", value.value), *this;
  }
  /// Text or a number.
  NotificationProvider& notificationMaxHeight(const NotificationMaxHeightType& value) {
    return put("notificationMaxHeight", value.value), *this;
  }
  /// A number.
  NotificationProvider& limit(const types::Number& value) { return put("limit", value.value), *this; }
  /// Text or a number.
  NotificationProvider& zIndex(const ZIndexType& value) { return put("zIndex", value.value), *this; }
  /// True or false.
  NotificationProvider& withinPortal(const types::Bool& value) {
    return put("withinPortal", value.value), *this;
  }
  /// Text.
  NotificationProvider& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  NotificationProvider& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct NotificationProvider NotificationProvider() { return {}; }
inline struct NotificationProvider NotificationProvider(const NotificationProvider::PositionChoice& position) {
  struct NotificationProvider made;
  made.position(position);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
