// dmc::NotificationContainer, the component NotificationContainer of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>
#include <cdash/dmc/element.hpp>
#include <cdash/dmc/responsive.hpp>

namespace cdash::dmc {

/// The component `NotificationContainer` of dash_mantine_components.
struct NotificationContainer : Element<NotificationContainer> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoClose", 9}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"clean", 5},
      {"cleanQueue", 10}, {"containerWidth", 14}, {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4},
      {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"hideNotifications", 17}, {"inset", 5},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"limit", 5}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"notificationMaxHeight", 21}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"pl", 2}, {"portalProps", 11}, {"pos", 3}, {"position", 8}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2},
      {"py", 2}, {"right", 5}, {"sendNotifications", 17}, {"style", 5}, {"styles", 6}, {"ta", 2},
      {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"transitionDuration", 18}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withinPortal", 12}, {"zIndex", 6},
  };
  static constexpr ComponentInfo info{"NotificationContainer", "dash_mantine_components",
      "dmc::NotificationContainer", property_names, true};

  /// An object; a function a member. Made as `SendNotification(message, action)`.
  class SendNotification : public types::Object<SendNotification> {
   public:
    using Object::Object;
    SendNotification(const types::Any& message, const types::OneOf<"show", "update">& action) {
      put("message", message.value); put("action", action.to_value());
    }
    /// "dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow",
    /// "orange" or "teal".
    SendNotification& color(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo",
        "blue", "cyan", "green", "lime", "yellow", "orange", "teal">& value) {
      return put("color", value.to_value());
    }
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    SendNotification& radius(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("radius", value.to_value());
    }
    /// Anything that JSON can say.
    SendNotification& icon(const types::Any& value) { return put("icon", value.value); }
    /// Anything that JSON can say.
    SendNotification& title(const types::Any& value) { return put("title", value.value); }
    /// True or false.
    SendNotification& loading(const types::Bool& value) { return put("loading", value.value); }
    /// True or false.
    SendNotification& withBorder(const types::Bool& value) { return put("withBorder", value.value); }
    /// True or false.
    SendNotification& withCloseButton(const types::Bool& value) {
      return put("withCloseButton", value.value);
    }
    /// A map from text to anything that JSON can say.
    SendNotification& closeButtonProps(const types::MapOf<types::Any>& value) {
      return put("closeButtonProps", value.value);
    }
    /// Text.
    SendNotification& id(const types::Text& value) { return put("id", value.value); }
    /// Anything that JSON can say. Required.
    SendNotification& message(const types::Any& value) { return put("message", value.value); }
    /// A number or true or false.
    SendNotification& autoClose(const types::AnyOf<types::Number, types::Bool>& value) {
      return put("autoClose", value.value);
    }
    /// "show" or "update". Required.
    SendNotification& action(const types::OneOf<"show", "update">& value) {
      return put("action", value.to_value());
    }
    /// "top-left", "top-right", "bottom-left", "bottom-right", "top-center" or "bottom-center".
    SendNotification& position(const types::OneOf<"top-left", "top-right", "bottom-left", "bottom-right",
        "top-center", "bottom-center">& value) {
      return put("position", value.to_value());
    }
    /// Text.
    SendNotification& hiddenFrom(const types::Text& value) { return put("hiddenFrom", value.value); }
    /// Text.
    SendNotification& visibleFrom(const types::Text& value) { return put("visibleFrom", value.value); }
    /// Anything that JSON can say.
    SendNotification& mod(const types::Any& value) { return put("mod", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& m(const Responsive<types::Text, types::Number>& value) { return put("m", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& my(const Responsive<types::Text, types::Number>& value) {
      return put("my", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& mx(const Responsive<types::Text, types::Number>& value) {
      return put("mx", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& mt(const Responsive<types::Text, types::Number>& value) {
      return put("mt", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& mb(const Responsive<types::Text, types::Number>& value) {
      return put("mb", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& ms(const Responsive<types::Text, types::Number>& value) {
      return put("ms", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& me(const Responsive<types::Text, types::Number>& value) {
      return put("me", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& ml(const Responsive<types::Text, types::Number>& value) {
      return put("ml", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& mr(const Responsive<types::Text, types::Number>& value) {
      return put("mr", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& p(const Responsive<types::Text, types::Number>& value) { return put("p", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& py(const Responsive<types::Text, types::Number>& value) {
      return put("py", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& px(const Responsive<types::Text, types::Number>& value) {
      return put("px", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& pt(const Responsive<types::Text, types::Number>& value) {
      return put("pt", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& pb(const Responsive<types::Text, types::Number>& value) {
      return put("pb", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& ps(const Responsive<types::Text, types::Number>& value) {
      return put("ps", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& pe(const Responsive<types::Text, types::Number>& value) {
      return put("pe", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& pl(const Responsive<types::Text, types::Number>& value) {
      return put("pl", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& pr(const Responsive<types::Text, types::Number>& value) {
      return put("pr", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& bd(const Responsive<types::Text, types::Number>& value) {
      return put("bd", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& bdrs(const Responsive<types::Text, types::Number>& value) {
      return put("bdrs", value.value);
    }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& bg(const Responsive<types::Text>& value) { return put("bg", value.value); }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& c(const Responsive<types::Text>& value) { return put("c", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& opacity(const Responsive<types::Text, types::Number>& value) {
      return put("opacity", value.value);
    }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& ff(const Responsive<types::Text>& value) { return put("ff", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& fz(const Responsive<types::Text, types::Number>& value) {
      return put("fz", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "bold", "normal", "bolder" or
    /// "lighter", or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& fw(const ResponsiveOneOfOr<types::Number, "-moz-initial", "inherit", "initial",
        "revert", "revert-layer", "unset", "bold", "normal", "bolder", "lighter">& value) {
      return put("fw", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& lts(const Responsive<types::Text, types::Number>& value) {
      return put("lts", value.value);
    }
    /// "left", "right", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
    /// "-webkit-match-parent", "center", "end", "justify", "match-parent" or "start", or an object with one
    /// for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& ta(const ResponsiveOneOf<"left", "right", "-moz-initial", "inherit", "initial",
        "revert", "revert-layer", "unset", "-webkit-match-parent", "center", "end", "justify", "match-parent",
        "start">& value) {
      return put("ta", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& lh(const Responsive<types::Text, types::Number>& value) {
      return put("lh", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal", "italic" or
    /// "oblique", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& fs(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "normal", "italic", "oblique">& value) {
      return put("fs", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "capitalize",
    /// "full-size-kana", "full-width", "lowercase" or "uppercase", or an object with one for each breakpoint:
    /// `{{"base", …}, {"md", …}}`.
    SendNotification& tt(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "none", "capitalize", "full-size-kana", "full-width", "lowercase", "uppercase">& value) {
      return put("tt", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& td(const Responsive<types::Text, types::Number>& value) {
      return put("td", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& w(const Responsive<types::Text, types::Number>& value) { return put("w", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& miw(const Responsive<types::Text, types::Number>& value) {
      return put("miw", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& maw(const Responsive<types::Text, types::Number>& value) {
      return put("maw", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& h(const Responsive<types::Text, types::Number>& value) { return put("h", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& mih(const Responsive<types::Text, types::Number>& value) {
      return put("mih", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& mah(const Responsive<types::Text, types::Number>& value) {
      return put("mah", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& bgsz(const Responsive<types::Text, types::Number>& value) {
      return put("bgsz", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& bgp(const Responsive<types::Text, types::Number>& value) {
      return put("bgp", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "no-repeat", "repeat",
    /// "repeat-x", "repeat-y", "round" or "space", or an object with one for each breakpoint: `{{"base", …},
    /// {"md", …}}`.
    SendNotification& bgr(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "no-repeat", "repeat", "repeat-x", "repeat-y", "round", "space">& value) {
      return put("bgr", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed", "local" or "scroll",
    /// or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& bga(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "fixed", "local", "scroll">& value) {
      return put("bga", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed", "-webkit-sticky",
    /// "absolute", "relative", "static" or "sticky", or an object with one for each breakpoint: `{{"base",
    /// …}, {"md", …}}`.
    SendNotification& pos(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "fixed", "-webkit-sticky", "absolute", "relative", "static",
        "sticky">& value) {
      return put("pos", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& top(const Responsive<types::Text, types::Number>& value) {
      return put("top", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& left(const Responsive<types::Text, types::Number>& value) {
      return put("left", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& bottom(const Responsive<types::Text, types::Number>& value) {
      return put("bottom", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& right(const Responsive<types::Text, types::Number>& value) {
      return put("right", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& inset(const Responsive<types::Text, types::Number>& value) {
      return put("inset", value.value);
    }
    /// "flex", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "block",
    /// "inline", "run-in", "-ms-flexbox", "-ms-grid", "-webkit-flex", "flow", "flow-root", "grid", "ruby",
    /// "table", "ruby-base", "ruby-base-container", "ruby-text", "ruby-text-container", "table-caption",
    /// "table-cell", "table-column", "table-column-group", "table-footer-group", "table-header-group",
    /// "table-row", "table-row-group", "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex",
    /// "inline-block", "inline-flex", "inline-grid", "inline-list-item", "inline-table", "contents" or
    /// "list-item", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& display(const ResponsiveOneOf<"flex", "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "none", "block", "inline", "run-in", "-ms-flexbox", "-ms-grid",
        "-webkit-flex", "flow", "flow-root", "grid", "ruby", "table", "ruby-base", "ruby-base-container",
        "ruby-text", "ruby-text-container", "table-caption", "table-cell", "table-column",
        "table-column-group", "table-footer-group", "table-header-group", "table-row", "table-row-group",
        "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex", "inline-block", "inline-flex",
        "inline-grid", "inline-list-item", "inline-table", "contents", "list-item">& value) {
      return put("display", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    SendNotification& flex(const Responsive<types::Text, types::Number>& value) {
      return put("flex", value.value);
    }
    /// Text.
    SendNotification& className(const types::Text& value) { return put("className", value.value); }
    /// A style: `{{"color", "red"}, …}`.
    SendNotification& style(const types::Style& value) { return put("style", value.value); }
    /// True or false.
    SendNotification& lightHidden(const types::Bool& value) { return put("lightHidden", value.value); }
    /// True or false.
    SendNotification& darkHidden(const types::Bool& value) { return put("darkHidden", value.value); }
    /// Anything that JSON can say.
    SendNotification& classNames(const types::Any& value) { return put("classNames", value.value); }
    /// Anything that JSON can say.
    SendNotification& styles(const types::Any& value) { return put("styles", value.value); }
    /// True or false.
    SendNotification& unstyled(const types::Bool& value) { return put("unstyled", value.value); }
    /// Text.
    SendNotification& variant(const types::Text& value) { return put("variant", value.value); }
    /// Anything that JSON can say.
    SendNotification& attributes(const types::Any& value) { return put("attributes", value.value); }
  };

  using PositionChoice = types::OneOf<"top-left", "top-right", "bottom-left", "bottom-right", "top-center",
      "bottom-center">;
  using AutoCloseType = types::AnyOf<types::Number, types::Bool>;
  using ContainerWidthType = types::AnyOf<types::Text, types::Number>;
  using NotificationMaxHeightType = types::AnyOf<types::Text, types::Number>;
  using ZIndexType = types::AnyOf<types::Text, types::Number>;
  using SendNotificationsType = types::ListOf<SendNotification>;

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
    Property<types::Any> portalProps() const { return {this->ref("portalProps")}; }
    Property<SendNotificationsType> sendNotifications() const { return {this->ref("sendNotifications")}; }
    Property<types::ListOf<types::Text>> hideNotifications() const {
      return {this->ref("hideNotifications")};
    }
    Property<types::Bool> clean() const { return {this->ref("clean")}; }
    Property<types::Bool> cleanQueue() const { return {this->ref("cleanQueue")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::NotificationContainer::Id name{"name"}`.
  using Id = Reference<NotificationContainer>;

  /// "top-left", "top-right", "bottom-left", "bottom-right", "top-center" or "bottom-center".
  NotificationContainer& position(const PositionChoice& value) {
    return put("position", value.to_value()), *this;
  }
  /// A number or true or false.
  NotificationContainer& autoClose(const AutoCloseType& value) {
    return put("autoClose", value.value), *this;
  }
  /// A number.
  NotificationContainer& transitionDuration(const types::Number& value) {
    return put("transitionDuration", value.value), *this;
  }
  /// Text or a number.
  NotificationContainer& containerWidth(const ContainerWidthType& value) {
    return put("containerWidth", value.value), *this;
  }
  /// Text or a number.
  NotificationContainer& notificationMaxHeight(const NotificationMaxHeightType& value) {
    return put("notificationMaxHeight", value.value), *this;
  }
  /// A number.
  NotificationContainer& limit(const types::Number& value) { return put("limit", value.value), *this; }
  /// Text or a number.
  NotificationContainer& zIndex(const ZIndexType& value) { return put("zIndex", value.value), *this; }
  /// True or false.
  NotificationContainer& withinPortal(const types::Bool& value) {
    return put("withinPortal", value.value), *this;
  }
  /// Anything that JSON can say.
  NotificationContainer& portalProps(const types::Any& value) {
    return put("portalProps", value.value), *this;
  }
  /// A list of `SendNotification`.
  NotificationContainer& sendNotifications(const SendNotificationsType& value) {
    return put("sendNotifications", value.value), *this;
  }
  /// A list of texts.
  NotificationContainer& hideNotifications(const types::ListOf<types::Text>& value) {
    return put("hideNotifications", value.value), *this;
  }
  /// True or false.
  NotificationContainer& clean(const types::Bool& value) { return put("clean", value.value), *this; }
  /// True or false.
  NotificationContainer& cleanQueue(const types::Bool& value) {
    return put("cleanQueue", value.value), *this;
  }
  /// Text.
  NotificationContainer& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  NotificationContainer& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct NotificationContainer NotificationContainer() { return {}; }
inline struct NotificationContainer NotificationContainer(const NotificationContainer::PositionChoice& position) {
  struct NotificationContainer made;
  made.position(position);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
