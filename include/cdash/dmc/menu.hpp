// dmc::Menu, the component Menu of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>

namespace cdash::dmc {

/// The component `Menu` of dash_mantine_components.
struct Menu : Component {
  static constexpr std::string_view property_names[] = {
      {"arrowOffset", 11}, {"arrowPosition", 13}, {"arrowRadius", 11}, {"arrowSize", 9}, {"attributes", 10},
      {"children", 8}, {"classNames", 10}, {"clickOutsideEvents", 18}, {"closeDelay", 10},
      {"closeOnClickOutside", 19}, {"closeOnEscape", 13}, {"closeOnItemClick", 16}, {"defaultOpened", 13},
      {"disabled", 8}, {"floatingStrategy", 16}, {"keepMounted", 11}, {"loop", 4}, {"menuItemTabIndex", 16},
      {"middlewares", 11}, {"offset", 6}, {"openDelay", 9}, {"opened", 6}, {"overlayProps", 12},
      {"portalProps", 11}, {"position", 8}, {"positionDependencies", 20}, {"radius", 6}, {"returnFocus", 11},
      {"shadow", 6}, {"styles", 6}, {"transitionProps", 15}, {"trapFocus", 9}, {"trigger", 7},
      {"unstyled", 8}, {"variant", 7}, {"width", 5}, {"withArrow", 9}, {"withOverlay", 11},
      {"withinPortal", 12}, {"zIndex", 6},
  };
  static constexpr ComponentInfo info{"Menu", "dash_mantine_components", "dmc::Menu", property_names, false};

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

  /// An object; a function a member.
  class Middlewares : public types::Object<Middlewares> {
   public:
    using Object::Object;
    /// An object; a function a member.
    class Flip : public types::Object<Flip> {
     public:
      using Object::Object;
      /// An object; a function a member. Made as `Boundary(x, y, width, height)`.
      class Boundary : public types::Object<Boundary> {
       public:
        using Object::Object;
        Boundary(const types::Number& x, const types::Number& y, const types::Number& width,
            const types::Number& height) {
          put("x", x.value); put("y", y.value); put("width", width.value); put("height", height.value);
        }
        /// A number. Required.
        Boundary& x(const types::Number& value) { return put("x", value.value); }
        /// A number. Required.
        Boundary& y(const types::Number& value) { return put("y", value.value); }
        /// A number. Required.
        Boundary& width(const types::Number& value) { return put("width", value.value); }
        /// A number. Required.
        Boundary& height(const types::Number& value) { return put("height", value.value); }
      };

      /// True or false.
      Flip& mainAxis(const types::Bool& value) { return put("mainAxis", value.value); }
      /// "alignment", or true or false.
      Flip& crossAxis(const types::OneOfOr<types::Bool, "alignment">& value) {
        return put("crossAxis", value.to_value());
      }
      /// "viewport" or "document".
      Flip& rootBoundary(const types::OneOf<"viewport", "document">& value) {
        return put("rootBoundary", value.to_value());
      }
      /// "reference" or "floating".
      Flip& elementContext(const types::OneOf<"reference", "floating">& value) {
        return put("elementContext", value.to_value());
      }
      /// True or false.
      Flip& altBoundary(const types::Bool& value) { return put("altBoundary", value.value); }
      /// A number.
      Flip& padding(const types::Number& value) { return put("padding", value.value); }
      /// A list of "top", "right", "bottom", "left", "top-end", "top-start", "right-end", "right-start",
      /// "bottom-end", "bottom-start", "left-end" or "left-start".
      Flip& fallbackPlacements(const types::ListOf<types::OneOf<"top", "right", "bottom", "left", "top-end",
          "top-start", "right-end", "right-start", "bottom-end", "bottom-start", "left-end",
          "left-start">>& value) {
        return put("fallbackPlacements", value.value);
      }
      /// "bestFit" or "initialPlacement".
      Flip& fallbackStrategy(const types::OneOf<"bestFit", "initialPlacement">& value) {
        return put("fallbackStrategy", value.to_value());
      }
      /// "end", "start" or "none".
      Flip& fallbackAxisSideDirection(const types::OneOf<"end", "start", "none">& value) {
        return put("fallbackAxisSideDirection", value.to_value());
      }
      /// True or false.
      Flip& flipAlignment(const types::Bool& value) { return put("flipAlignment", value.value); }
      /// "clippingAncestors", or `Boundary` (x, y, width, height) or a list of children.
      Flip& boundary(const types::OneOfOr<types::AnyOf<Boundary, types::ListOf<Child>>,
          "clippingAncestors">& value) {
        return put("boundary", value.to_value());
      }
    };

    /// Anything that JSON can say.
    Middlewares& shift(const types::Any& value) { return put("shift", value.value); }
    /// True or false or `Flip` (mainAxis, crossAxis, rootBoundary, elementContext, altBoundary, padding,
    /// fallbackPlacements, …).
    Middlewares& flip(const types::AnyOf<types::Bool, Flip>& value) { return put("flip", value.value); }
    /// True or false.
    Middlewares& inline_(const types::Bool& value) { return put("inline", value.value); }
    /// Anything that JSON can say.
    Middlewares& size(const types::Any& value) { return put("size", value.value); }
  };

  using TriggerChoice = types::OneOf<"click", "hover", "click-hover">;
  using PositionChoice = types::OneOf<"top", "right", "bottom", "left", "top-end", "top-start", "right-end",
      "right-start", "bottom-end", "bottom-start", "left-end", "left-start">;
  using WidthType = types::AnyOf<types::Text, types::Number>;
  using ZIndexType = types::AnyOf<types::Text, types::Number>;
  using RadiusType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Bool> opened() const { return {this->ref("opened")}; }
    Property<types::Bool> defaultOpened() const { return {this->ref("defaultOpened")}; }
    Property<types::Bool> trapFocus() const { return {this->ref("trapFocus")}; }
    Property<types::Bool> closeOnItemClick() const { return {this->ref("closeOnItemClick")}; }
    Property<types::Bool> loop() const { return {this->ref("loop")}; }
    Property<types::Bool> closeOnEscape() const { return {this->ref("closeOnEscape")}; }
    Property<TriggerChoice> trigger() const { return {this->ref("trigger")}; }
    Property<types::Number> openDelay() const { return {this->ref("openDelay")}; }
    Property<types::Number> closeDelay() const { return {this->ref("closeDelay")}; }
    Property<types::Bool> closeOnClickOutside() const { return {this->ref("closeOnClickOutside")}; }
    Property<types::ListOf<types::Text>> clickOutsideEvents() const {
      return {this->ref("clickOutsideEvents")};
    }
    Property<types::NumberOf<0, -1>> menuItemTabIndex() const { return {this->ref("menuItemTabIndex")}; }
    Property<PositionChoice> position() const { return {this->ref("position")}; }
    Property<types::Number> offset() const { return {this->ref("offset")}; }
    Property<types::ListOf<types::Any>> positionDependencies() const {
      return {this->ref("positionDependencies")};
    }
    Property<types::Bool> keepMounted() const { return {this->ref("keepMounted")}; }
    Property<TransitionProps> transitionProps() const { return {this->ref("transitionProps")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
    Property<Middlewares> middlewares() const { return {this->ref("middlewares")}; }
    Property<types::Bool> withArrow() const { return {this->ref("withArrow")}; }
    Property<types::Number> arrowSize() const { return {this->ref("arrowSize")}; }
    Property<types::Number> arrowOffset() const { return {this->ref("arrowOffset")}; }
    Property<types::Number> arrowRadius() const { return {this->ref("arrowRadius")}; }
    Property<types::OneOf<"center", "side">> arrowPosition() const { return {this->ref("arrowPosition")}; }
    Property<types::Bool> withinPortal() const { return {this->ref("withinPortal")}; }
    Property<types::Any> portalProps() const { return {this->ref("portalProps")}; }
    Property<ZIndexType> zIndex() const { return {this->ref("zIndex")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Text> shadow() const { return {this->ref("shadow")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> returnFocus() const { return {this->ref("returnFocus")}; }
    Property<types::OneOf<"absolute", "fixed">> floatingStrategy() const {
      return {this->ref("floatingStrategy")};
    }
    Property<types::Any> overlayProps() const { return {this->ref("overlayProps")}; }
    Property<types::Bool> withOverlay() const { return {this->ref("withOverlay")}; }
    Property<types::MapOf<types::Text>> classNames() const { return {this->ref("classNames")}; }
    Property<types::Any> styles() const { return {this->ref("styles")}; }
    Property<types::Bool> unstyled() const { return {this->ref("unstyled")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Menu::Id name{"name"}`.
  using Id = Reference<Menu>;

  Menu() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Menu& id(const IdOf<Menu>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Menu& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Menu& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Menu& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// True or false.
  Menu& opened(const types::Bool& value) { return put("opened", value.value), *this; }
  /// True or false.
  Menu& defaultOpened(const types::Bool& value) { return put("defaultOpened", value.value), *this; }
  /// True or false.
  Menu& trapFocus(const types::Bool& value) { return put("trapFocus", value.value), *this; }
  /// True or false.
  Menu& closeOnItemClick(const types::Bool& value) { return put("closeOnItemClick", value.value), *this; }
  /// True or false.
  Menu& loop(const types::Bool& value) { return put("loop", value.value), *this; }
  /// True or false.
  Menu& closeOnEscape(const types::Bool& value) { return put("closeOnEscape", value.value), *this; }
  /// "click", "hover" or "click-hover".
  Menu& trigger(const TriggerChoice& value) { return put("trigger", value.to_value()), *this; }
  /// A number.
  Menu& openDelay(const types::Number& value) { return put("openDelay", value.value), *this; }
  /// A number.
  Menu& closeDelay(const types::Number& value) { return put("closeDelay", value.value), *this; }
  /// True or false.
  Menu& closeOnClickOutside(const types::Bool& value) {
    return put("closeOnClickOutside", value.value), *this;
  }
  /// A list of texts.
  Menu& clickOutsideEvents(const types::ListOf<types::Text>& value) {
    return put("clickOutsideEvents", value.value), *this;
  }
  /// 0 or -1.
  Menu& menuItemTabIndex(const types::NumberOf<0, -1>& value) {
    return put("menuItemTabIndex", value.to_value()), *this;
  }
  /// "top", "right", "bottom", "left", "top-end", "top-start", "right-end", "right-start", "bottom-end",
  /// "bottom-start", "left-end" or "left-start".
  Menu& position(const PositionChoice& value) { return put("position", value.to_value()), *this; }
  /// A number.
  Menu& offset(const types::Number& value) { return put("offset", value.value), *this; }
  /// A list of anything that JSON can say.
  Menu& positionDependencies(const types::ListOf<types::Any>& value) {
    return put("positionDependencies", value.value), *this;
  }
  /// True or false.
  Menu& keepMounted(const types::Bool& value) { return put("keepMounted", value.value), *this; }
  /// `TransitionProps` (keepMounted, transition, duration, exitDuration, timingFunction, mounted).
  Menu& transitionProps(const TransitionProps& value) {
    return put("transitionProps", value.to_value()), *this;
  }
  /// Text or a number.
  Menu& width(const WidthType& value) { return put("width", value.value), *this; }
  /// `Middlewares` (shift, flip, inline_, size).
  Menu& middlewares(const Middlewares& value) { return put("middlewares", value.to_value()), *this; }
  /// True or false.
  Menu& withArrow(const types::Bool& value) { return put("withArrow", value.value), *this; }
  /// A number.
  Menu& arrowSize(const types::Number& value) { return put("arrowSize", value.value), *this; }
  /// A number.
  Menu& arrowOffset(const types::Number& value) { return put("arrowOffset", value.value), *this; }
  /// A number.
  Menu& arrowRadius(const types::Number& value) { return put("arrowRadius", value.value), *this; }
  /// "center" or "side".
  Menu& arrowPosition(const types::OneOf<"center", "side">& value) {
    return put("arrowPosition", value.to_value()), *this;
  }
  /// True or false.
  Menu& withinPortal(const types::Bool& value) { return put("withinPortal", value.value), *this; }
  /// Anything that JSON can say.
  Menu& portalProps(const types::Any& value) { return put("portalProps", value.value), *this; }
  /// Text or a number.
  Menu& zIndex(const ZIndexType& value) { return put("zIndex", value.value), *this; }
  /// Text or a number.
  Menu& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text.
  Menu& shadow(const types::Text& value) { return put("shadow", value.value), *this; }
  /// True or false.
  Menu& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  Menu& returnFocus(const types::Bool& value) { return put("returnFocus", value.value), *this; }
  /// "absolute" or "fixed".
  Menu& floatingStrategy(const types::OneOf<"absolute", "fixed">& value) {
    return put("floatingStrategy", value.to_value()), *this;
  }
  /// Anything that JSON can say.
  Menu& overlayProps(const types::Any& value) { return put("overlayProps", value.value), *this; }
  /// True or false.
  Menu& withOverlay(const types::Bool& value) { return put("withOverlay", value.value), *this; }
  /// A map from text to texts.
  Menu& classNames(const types::MapOf<types::Text>& value) { return put("classNames", value.value), *this; }
  /// Anything that JSON can say.
  Menu& styles(const types::Any& value) { return put("styles", value.value), *this; }
  /// True or false.
  Menu& unstyled(const types::Bool& value) { return put("unstyled", value.value), *this; }
  /// Anything that JSON can say.
  Menu& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Menu(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Menu Menu(C... children) {
  struct Menu made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Menu Menu(std::initializer_list<Child> children) {
  struct Menu made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
