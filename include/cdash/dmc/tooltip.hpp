// dmc::Tooltip, the component Tooltip of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>
#include <cdash/dmc/element.hpp>
#include <cdash/dmc/responsive.hpp>

namespace cdash::dmc {

/// The component `Tooltip` of dash_mantine_components.
struct Tooltip : Element<Tooltip> {
  static constexpr std::string_view property_names[] = {
      {"arrowOffset", 11}, {"arrowPosition", 13}, {"arrowRadius", 11}, {"arrowSize", 9}, {"attributes", 10},
      {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3},
      {"bgsz", 4}, {"bottom", 6}, {"boxWrapperProps", 15}, {"c", 1}, {"children", 8}, {"className", 9},
      {"classNames", 10}, {"closeDelay", 10}, {"color", 5}, {"darkHidden", 10}, {"disabled", 8},
      {"display", 7}, {"events", 6}, {"ff", 2}, {"flex", 4}, {"floatingStrategy", 16}, {"fs", 2}, {"fw", 2},
      {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inline", 6}, {"inset", 5}, {"keepMounted", 11}, {"label", 5},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2},
      {"me", 2}, {"middlewares", 11}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"multiline", 9}, {"mx", 2}, {"my", 2}, {"offset", 6}, {"opacity", 7}, {"openDelay", 9},
      {"opened", 6}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"portalProps", 11}, {"pos", 3},
      {"position", 8}, {"positionDependencies", 20}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"radius", 6}, {"right", 5}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"target", 6},
      {"td", 2}, {"top", 3}, {"transitionProps", 15}, {"tt", 2}, {"unstyled", 8}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1}, {"withArrow", 9}, {"withinPortal", 12}, {"zIndex", 6},
  };
  static constexpr ComponentInfo info{"Tooltip", "dash_mantine_components", "dmc::Tooltip", property_names,
      true};

  /// An object; a function a member. Made as `TransitionProps(mounted)`.
  class TransitionProps : public types::Object<TransitionProps> {
   public:
    using Object::Object;
    TransitionProps(const types::Bool& mounted) { put("mounted", mounted.value); }
    /// True or false.
    TransitionProps& keepMounted(const types::Bool& value) { return put("keepMounted", value.value); }
    /// "fade", "fade-down", "fade-up", "fade-left", "fade-right", "skew-up", "skew-down", "rotate-right",
    /// "rotate-left", "slide-down", "slide-up", "slide-right", "slide-left", "scale-y", "scale-x", "scale",
    /// "pop", "pop-top-left", "pop-top-right", "pop-bottom-left" or "pop-bottom-right".
    TransitionProps& transition(const types::OneOf<"fade", "fade-down", "fade-up", "fade-left", "fade-right",
        "skew-up", "skew-down", "rotate-right", "rotate-left", "slide-down", "slide-up", "slide-right",
        "slide-left", "scale-y", "scale-x", "scale", "pop", "pop-top-left", "pop-top-right",
        "pop-bottom-left", "pop-bottom-right">& value) {
      return put("transition", value.to_value());
    }
    /// A number.
    TransitionProps& duration(const types::Number& value) { return put("duration", value.value); }
    /// A number.
    TransitionProps& exitDuration(const types::Number& value) { return put("exitDuration", value.value); }
    /// Text.
    TransitionProps& timingFunction(const types::Text& value) { return put("timingFunction", value.value); }
    /// True or false. Required.
    TransitionProps& mounted(const types::Bool& value) { return put("mounted", value.value); }
  };

  /// An object; a function a member. Made as `Events(hover, focus, touch)`.
  class Events : public types::Object<Events> {
   public:
    using Object::Object;
    Events(const types::Bool& hover, const types::Bool& focus, const types::Bool& touch) {
      put("hover", hover.value); put("focus", focus.value); put("touch", touch.value);
    }
    /// True or false. Required.
    Events& hover(const types::Bool& value) { return put("hover", value.value); }
    /// True or false. Required.
    Events& focus(const types::Bool& value) { return put("focus", value.value); }
    /// True or false. Required.
    Events& touch(const types::Bool& value) { return put("touch", value.value); }
  };

  /// An object; a function a member.
  class BoxWrapperProps : public types::Object<BoxWrapperProps> {
   public:
    using Object::Object;
    /// Text.
    BoxWrapperProps& hiddenFrom(const types::Text& value) { return put("hiddenFrom", value.value); }
    /// Text.
    BoxWrapperProps& visibleFrom(const types::Text& value) { return put("visibleFrom", value.value); }
    /// Anything that JSON can say.
    BoxWrapperProps& mod(const types::Any& value) { return put("mod", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& m(const Responsive<types::Text, types::Number>& value) { return put("m", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& my(const Responsive<types::Text, types::Number>& value) {
      return put("my", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& mx(const Responsive<types::Text, types::Number>& value) {
      return put("mx", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& mt(const Responsive<types::Text, types::Number>& value) {
      return put("mt", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& mb(const Responsive<types::Text, types::Number>& value) {
      return put("mb", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& ms(const Responsive<types::Text, types::Number>& value) {
      return put("ms", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& me(const Responsive<types::Text, types::Number>& value) {
      return put("me", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& ml(const Responsive<types::Text, types::Number>& value) {
      return put("ml", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& mr(const Responsive<types::Text, types::Number>& value) {
      return put("mr", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& p(const Responsive<types::Text, types::Number>& value) { return put("p", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& py(const Responsive<types::Text, types::Number>& value) {
      return put("py", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& px(const Responsive<types::Text, types::Number>& value) {
      return put("px", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& pt(const Responsive<types::Text, types::Number>& value) {
      return put("pt", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& pb(const Responsive<types::Text, types::Number>& value) {
      return put("pb", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& ps(const Responsive<types::Text, types::Number>& value) {
      return put("ps", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& pe(const Responsive<types::Text, types::Number>& value) {
      return put("pe", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& pl(const Responsive<types::Text, types::Number>& value) {
      return put("pl", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& pr(const Responsive<types::Text, types::Number>& value) {
      return put("pr", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bd(const Responsive<types::Text, types::Number>& value) {
      return put("bd", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bdrs(const Responsive<types::Text, types::Number>& value) {
      return put("bdrs", value.value);
    }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bg(const Responsive<types::Text>& value) { return put("bg", value.value); }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& c(const Responsive<types::Text>& value) { return put("c", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& opacity(const Responsive<types::Text, types::Number>& value) {
      return put("opacity", value.value);
    }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& ff(const Responsive<types::Text>& value) { return put("ff", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& fz(const Responsive<types::Text, types::Number>& value) {
      return put("fz", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "bold", "normal", "bolder" or
    /// "lighter", or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& fw(const ResponsiveOneOfOr<types::Number, "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "bold", "normal", "bolder", "lighter">& value) {
      return put("fw", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& lts(const Responsive<types::Text, types::Number>& value) {
      return put("lts", value.value);
    }
    /// "left", "right", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
    /// "-webkit-match-parent", "center", "end", "justify", "match-parent" or "start", or an object with one
    /// for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& ta(const ResponsiveOneOf<"left", "right", "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "-webkit-match-parent", "center", "end", "justify", "match-parent",
        "start">& value) {
      return put("ta", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& lh(const Responsive<types::Text, types::Number>& value) {
      return put("lh", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal", "italic" or
    /// "oblique", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& fs(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "normal", "italic", "oblique">& value) {
      return put("fs", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "capitalize",
    /// "full-size-kana", "full-width", "lowercase" or "uppercase", or an object with one for each breakpoint:
    /// `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& tt(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "none", "capitalize", "full-size-kana", "full-width", "lowercase", "uppercase">& value) {
      return put("tt", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& td(const Responsive<types::Text, types::Number>& value) {
      return put("td", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& w(const Responsive<types::Text, types::Number>& value) { return put("w", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& miw(const Responsive<types::Text, types::Number>& value) {
      return put("miw", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& maw(const Responsive<types::Text, types::Number>& value) {
      return put("maw", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& h(const Responsive<types::Text, types::Number>& value) { return put("h", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& mih(const Responsive<types::Text, types::Number>& value) {
      return put("mih", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& mah(const Responsive<types::Text, types::Number>& value) {
      return put("mah", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bgsz(const Responsive<types::Text, types::Number>& value) {
      return put("bgsz", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bgp(const Responsive<types::Text, types::Number>& value) {
      return put("bgp", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "no-repeat", "repeat",
    /// "repeat-x", "repeat-y", "round" or "space", or an object with one for each breakpoint: `{{"base", …},
    /// {"md", …}}`.
    BoxWrapperProps& bgr(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "no-repeat", "repeat", "repeat-x", "repeat-y", "round", "space">& value) {
      return put("bgr", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed", "local" or "scroll",
    /// or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bga(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "fixed", "local", "scroll">& value) {
      return put("bga", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed", "-webkit-sticky",
    /// "absolute", "relative", "static" or "sticky", or an object with one for each breakpoint: `{{"base",
    /// …}, {"md", …}}`.
    BoxWrapperProps& pos(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "fixed", "-webkit-sticky", "absolute", "relative", "static", "sticky">& value) {
      return put("pos", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& top(const Responsive<types::Text, types::Number>& value) {
      return put("top", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& left(const Responsive<types::Text, types::Number>& value) {
      return put("left", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& bottom(const Responsive<types::Text, types::Number>& value) {
      return put("bottom", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& right(const Responsive<types::Text, types::Number>& value) {
      return put("right", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& inset(const Responsive<types::Text, types::Number>& value) {
      return put("inset", value.value);
    }
    /// "flex", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "block",
    /// "inline", "run-in", "-ms-flexbox", "-ms-grid", "-webkit-flex", "flow", "flow-root", "grid", "ruby",
    /// "table", "ruby-base", "ruby-base-container", "ruby-text", "ruby-text-container", "table-caption",
    /// "table-cell", "table-column", "table-column-group", "table-footer-group", "table-header-group",
    /// "table-row", "table-row-group", "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex",
    /// "inline-block", "inline-flex", "inline-grid", "inline-list-item", "inline-table", "contents" or
    /// "list-item", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& display(const ResponsiveOneOf<"flex", "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "none", "block", "inline", "run-in", "-ms-flexbox", "-ms-grid",
        "-webkit-flex", "flow", "flow-root", "grid", "ruby", "table", "ruby-base", "ruby-base-container",
        "ruby-text", "ruby-text-container", "table-caption", "table-cell", "table-column",
        "table-column-group", "table-footer-group", "table-header-group", "table-row", "table-row-group",
        "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex", "inline-block", "inline-flex",
        "inline-grid", "inline-list-item", "inline-table", "contents", "list-item">& value) {
      return put("display", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    BoxWrapperProps& flex(const Responsive<types::Text, types::Number>& value) {
      return put("flex", value.value);
    }
    /// Text.
    BoxWrapperProps& className(const types::Text& value) { return put("className", value.value); }
    /// A style: `{{"color", "red"}, …}`.
    BoxWrapperProps& style(const types::Style& value) { return put("style", value.value); }
    /// True or false.
    BoxWrapperProps& lightHidden(const types::Bool& value) { return put("lightHidden", value.value); }
    /// True or false.
    BoxWrapperProps& darkHidden(const types::Bool& value) { return put("darkHidden", value.value); }
  };

  using PositionChoice = types::OneOf<"top", "left", "bottom", "right", "top-end", "top-start", "left-end",
      "left-start", "bottom-end", "bottom-start", "right-end", "right-start">;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using ZIndexType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> openDelay() const { return {this->ref("openDelay")}; }
    Property<types::Number> closeDelay() const { return {this->ref("closeDelay")}; }
    Property<types::Bool> opened() const { return {this->ref("opened")}; }
    Property<types::Number> offset() const { return {this->ref("offset")}; }
    Property<types::Bool> withArrow() const { return {this->ref("withArrow")}; }
    Property<types::Number> arrowSize() const { return {this->ref("arrowSize")}; }
    Property<types::Number> arrowOffset() const { return {this->ref("arrowOffset")}; }
    Property<types::Number> arrowRadius() const { return {this->ref("arrowRadius")}; }
    Property<types::OneOf<"center", "side">> arrowPosition() const { return {this->ref("arrowPosition")}; }
    Property<TransitionProps> transitionProps() const { return {this->ref("transitionProps")}; }
    Property<Events> events() const { return {this->ref("events")}; }
    Property<types::ListOf<types::Any>> positionDependencies() const {
      return {this->ref("positionDependencies")};
    }
    Property<types::Bool> inline_() const { return {this->ref("inline")}; }
    Property<types::Bool> keepMounted() const { return {this->ref("keepMounted")}; }
    Property<types::OneOf<"fixed", "absolute">> floatingStrategy() const {
      return {this->ref("floatingStrategy")};
    }
    Property<BoxWrapperProps> boxWrapperProps() const { return {this->ref("boxWrapperProps")}; }
    Property<PositionChoice> position() const { return {this->ref("position")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<types::Bool> withinPortal() const { return {this->ref("withinPortal")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> multiline() const { return {this->ref("multiline")}; }
    Property<ZIndexType> zIndex() const { return {this->ref("zIndex")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Any> portalProps() const { return {this->ref("portalProps")}; }
    Property<types::Any> middlewares() const { return {this->ref("middlewares")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Tooltip::Id name{"name"}`.
  using Id = Reference<Tooltip>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Tooltip& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Tooltip& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number.
  Tooltip& openDelay(const types::Number& value) { return put("openDelay", value.value), *this; }
  /// A number.
  Tooltip& closeDelay(const types::Number& value) { return put("closeDelay", value.value), *this; }
  /// True or false.
  Tooltip& opened(const types::Bool& value) { return put("opened", value.value), *this; }
  /// A number.
  Tooltip& offset(const types::Number& value) { return put("offset", value.value), *this; }
  /// True or false.
  Tooltip& withArrow(const types::Bool& value) { return put("withArrow", value.value), *this; }
  /// A number.
  Tooltip& arrowSize(const types::Number& value) { return put("arrowSize", value.value), *this; }
  /// A number.
  Tooltip& arrowOffset(const types::Number& value) { return put("arrowOffset", value.value), *this; }
  /// A number.
  Tooltip& arrowRadius(const types::Number& value) { return put("arrowRadius", value.value), *this; }
  /// "center" or "side".
  Tooltip& arrowPosition(const types::OneOf<"center", "side">& value) {
    return put("arrowPosition", value.to_value()), *this;
  }
  /// `TransitionProps` (keepMounted, transition, duration, exitDuration, timingFunction, mounted).
  Tooltip& transitionProps(const TransitionProps& value) {
    return put("transitionProps", value.to_value()), *this;
  }
  /// `Events` (hover, focus, touch).
  Tooltip& events(const Events& value) { return put("events", value.to_value()), *this; }
  /// A list of anything that JSON can say.
  Tooltip& positionDependencies(const types::ListOf<types::Any>& value) {
    return put("positionDependencies", value.value), *this;
  }
  /// True or false.
  Tooltip& inline_(const types::Bool& value) { return put("inline", value.value), *this; }
  /// True or false.
  Tooltip& keepMounted(const types::Bool& value) { return put("keepMounted", value.value), *this; }
  /// "fixed" or "absolute".
  Tooltip& floatingStrategy(const types::OneOf<"fixed", "absolute">& value) {
    return put("floatingStrategy", value.to_value()), *this;
  }
  /// `BoxWrapperProps` (hiddenFrom, visibleFrom, mod, m, my, mx, mt, …).
  Tooltip& boxWrapperProps(const BoxWrapperProps& value) {
    return put("boxWrapperProps", value.to_value()), *this;
  }
  /// "top", "left", "bottom", "right", "top-end", "top-start", "left-end", "left-start", "bottom-end",
  /// "bottom-start", "right-end" or "right-start".
  Tooltip& position(const PositionChoice& value) { return put("position", value.to_value()), *this; }
  /// A component, text, a number, or a list of these. Required.
  Tooltip& label(const Child& value) { return put("label", value.value), *this; }
  /// True or false.
  Tooltip& withinPortal(const types::Bool& value) { return put("withinPortal", value.value), *this; }
  /// Text or a number.
  Tooltip& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text.
  Tooltip& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  Tooltip& multiline(const types::Bool& value) { return put("multiline", value.value), *this; }
  /// Text or a number.
  Tooltip& zIndex(const ZIndexType& value) { return put("zIndex", value.value), *this; }
  /// True or false.
  Tooltip& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Anything that JSON can say.
  Tooltip& portalProps(const types::Any& value) { return put("portalProps", value.value), *this; }
  /// Anything that JSON can say.
  Tooltip& middlewares(const types::Any& value) { return put("middlewares", value.value), *this; }
  /// True or false.
  Tooltip& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// Text.
  Tooltip& target(const types::Text& value) { return put("target", value.value), *this; }
  /// Text.
  Tooltip& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Tooltip& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct Tooltip Tooltip(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::Tooltip needs label: dmc::Tooltip(children, label)");
  return {};
}
inline struct Tooltip Tooltip(const Child& children, const Child& label) {
  struct Tooltip made;
  made.children(children);
  made.label(label);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
