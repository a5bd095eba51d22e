// dmc::DateTimePicker, the component DateTimePicker of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>
#include <cdash/dmc/element.hpp>
#include <cdash/dmc/responsive.hpp>

namespace cdash::dmc {

/// The component `DateTimePicker` of dash_mantine_components.
struct DateTimePicker : Element<DateTimePicker> {
  static constexpr std::string_view property_names[] = {
      {"ariaLabels", 10}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10},
      {"clearButtonProps", 16}, {"clearable", 9}, {"columnsToScroll", 15}, {"darkHidden", 10},
      {"debounce", 8}, {"decadeLabelFormat", 17}, {"defaultDate", 11}, {"description", 11},
      {"descriptionProps", 16}, {"disabled", 8}, {"disabledDates", 13}, {"display", 7}, {"dropdownType", 12},
      {"error", 5}, {"errorProps", 10}, {"ff", 2}, {"firstDayOfWeek", 14}, {"flex", 4}, {"fs", 2}, {"fw", 2},
      {"fz", 2}, {"getDayProps", 11}, {"getMonthControlProps", 20}, {"getYearControlProps", 19}, {"h", 1},
      {"hasNextLevel", 12}, {"headerControlsOrder", 19}, {"hiddenFrom", 10}, {"hideOutsideDates", 16},
      {"hideWeekdays", 12}, {"highlightToday", 14}, {"inputProps", 10}, {"inputWrapperOrder", 17},
      {"inset", 5}, {"label", 5}, {"labelProps", 10}, {"labelSeparator", 14}, {"left", 4},
      {"leftSection", 11}, {"leftSectionPointerEvents", 24}, {"leftSectionProps", 16},
      {"leftSectionWidth", 16}, {"level", 5}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"maxDate", 7}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"minDate", 7}, {"miw", 3},
      {"ml", 2}, {"mod", 3}, {"modalProps", 10}, {"monthLabelFormat", 16}, {"monthsListFormat", 16},
      {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"n_submit", 8}, {"name", 4}, {"nextIcon", 8},
      {"nextLabel", 9}, {"numberOfColumns", 15}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pl", 2}, {"placeholder", 11},
      {"pointer", 7}, {"popoverProps", 12}, {"pos", 3}, {"pr", 2}, {"presets", 7}, {"previousIcon", 12},
      {"previousLabel", 13}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"readOnly", 8},
      {"renderDay", 9}, {"required", 8}, {"right", 5}, {"rightSection", 12},
      {"rightSectionPointerEvents", 25}, {"rightSectionProps", 17}, {"rightSectionWidth", 17}, {"size", 4},
      {"sortDates", 9}, {"style", 5}, {"styles", 6}, {"submitButtonProps", 17}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"timePickerProps", 15}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"value", 5},
      {"valueFormat", 11}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"weekdayFormat", 13},
      {"weekendDays", 11}, {"withAsterisk", 12}, {"withCellSpacing", 15}, {"withErrorStyles", 15},
      {"withSeconds", 11}, {"withWeekNumbers", 15}, {"wrapperProps", 12}, {"yearLabelFormat", 15},
      {"yearsListFormat", 15},
  };
  static constexpr ComponentInfo info{"DateTimePicker", "dash_mantine_components", "dmc::DateTimePicker",
      property_names, true};

  /// An object; a function a member. Made as `Preset(value, label)`.
  class Preset : public types::Object<Preset> {
   public:
    using Object::Object;
    Preset(const types::Text& value, const types::Text& label) {
      put("value", value.value); put("label", label.value);
    }
    /// Text. Required.
    Preset& value(const types::Text& value) { return put("value", value.value); }
    /// Text. Required.
    Preset& label(const types::Text& value) { return put("label", value.value); }
  };

  /// An object; a function a member.
  class PopoverProps : public types::Object<PopoverProps> {
   public:
    using Object::Object;
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
      TransitionProps& transition(const types::OneOf<"fade", "fade-down", "fade-up", "fade-left",
          "fade-right", "skew-up", "skew-down", "rotate-right", "rotate-left", "slide-down", "slide-up",
          "slide-right", "slide-left", "scale-y", "scale-x", "scale", "pop", "pop-top-left", "pop-top-right",
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
        /// An object; a function a member. Made as `RootBoundary(x, y, width, height)`.
        class RootBoundary : public types::Object<RootBoundary> {
         public:
          using Object::Object;
          RootBoundary(const types::Number& x, const types::Number& y, const types::Number& width,
              const types::Number& height) {
            put("x", x.value); put("y", y.value); put("width", width.value); put("height", height.value);
          }
          /// A number. Required.
          RootBoundary& x(const types::Number& value) { return put("x", value.value); }
          /// A number. Required.
          RootBoundary& y(const types::Number& value) { return put("y", value.value); }
          /// A number. Required.
          RootBoundary& width(const types::Number& value) { return put("width", value.value); }
          /// A number. Required.
          RootBoundary& height(const types::Number& value) { return put("height", value.value); }
        };

        /// An object; a function a member.
        class Padding : public types::Object<Padding> {
         public:
          using Object::Object;
          /// A number.
          Padding& top(const types::Number& value) { return put("top", value.value); }
          /// A number.
          Padding& left(const types::Number& value) { return put("left", value.value); }
          /// A number.
          Padding& bottom(const types::Number& value) { return put("bottom", value.value); }
          /// A number.
          Padding& right(const types::Number& value) { return put("right", value.value); }
        };

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
        /// "viewport" or "document", or `RootBoundary` (x, y, width, height).
        Flip& rootBoundary(const types::OneOfOr<RootBoundary, "viewport", "document">& value) {
          return put("rootBoundary", value.to_value());
        }
        /// "reference" or "floating".
        Flip& elementContext(const types::OneOf<"reference", "floating">& value) {
          return put("elementContext", value.to_value());
        }
        /// True or false.
        Flip& altBoundary(const types::Bool& value) { return put("altBoundary", value.value); }
        /// A number or `Padding` (top, left, bottom, right).
        Flip& padding(const types::AnyOf<types::Number, Padding>& value) {
          return put("padding", value.value);
        }
        /// A list of "top", "left", "bottom", "right", "top-end", "top-start", "left-end", "left-start",
        /// "bottom-end", "bottom-start", "right-end" or "right-start".
        Flip& fallbackPlacements(const types::ListOf<types::OneOf<"top", "left", "bottom", "right", "top-end",
            "top-start", "left-end", "left-start", "bottom-end", "bottom-start", "right-end",
            "right-start">>& value) {
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

    /// "xs", "sm", "md", "lg" or "xl", or a number.
    PopoverProps& radius(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("radius", value.to_value());
    }
    /// True or false.
    PopoverProps& disabled(const types::Bool& value) { return put("disabled", value.value); }
    /// Anything that JSON can say.
    PopoverProps& classNames(const types::Any& value) { return put("classNames", value.value); }
    /// Anything that JSON can say.
    PopoverProps& styles(const types::Any& value) { return put("styles", value.value); }
    /// True or false.
    PopoverProps& unstyled(const types::Bool& value) { return put("unstyled", value.value); }
    /// Text.
    PopoverProps& variant(const types::Text& value) { return put("variant", value.value); }
    /// Anything that JSON can say.
    PopoverProps& attributes(const types::Any& value) { return put("attributes", value.value); }
    /// True or false.
    PopoverProps& opened(const types::Bool& value) { return put("opened", value.value); }
    /// True or false.
    PopoverProps& closeOnClickOutside(const types::Bool& value) {
      return put("closeOnClickOutside", value.value);
    }
    /// A list of texts.
    PopoverProps& clickOutsideEvents(const types::ListOf<types::Text>& value) {
      return put("clickOutsideEvents", value.value);
    }
    /// True or false.
    PopoverProps& trapFocus(const types::Bool& value) { return put("trapFocus", value.value); }
    /// True or false.
    PopoverProps& closeOnEscape(const types::Bool& value) { return put("closeOnEscape", value.value); }
    /// True or false.
    PopoverProps& withRoles(const types::Bool& value) { return put("withRoles", value.value); }
    /// True or false.
    PopoverProps& hideDetached(const types::Bool& value) { return put("hideDetached", value.value); }
    /// "top", "left", "bottom", "right", "top-end", "top-start", "left-end", "left-start", "bottom-end",
    /// "bottom-start", "right-end" or "right-start".
    PopoverProps& position(const types::OneOf<"top", "left", "bottom", "right", "top-end", "top-start",
        "left-end", "left-start", "bottom-end", "bottom-start", "right-end", "right-start">& value) {
      return put("position", value.to_value());
    }
    /// A number.
    PopoverProps& offset(const types::Number& value) { return put("offset", value.value); }
    /// A list of anything that JSON can say.
    PopoverProps& positionDependencies(const types::ListOf<types::Any>& value) {
      return put("positionDependencies", value.value);
    }
    /// True or false.
    PopoverProps& keepMounted(const types::Bool& value) { return put("keepMounted", value.value); }
    /// `TransitionProps` (keepMounted, transition, duration, exitDuration, timingFunction, mounted).
    PopoverProps& transitionProps(const TransitionProps& value) {
      return put("transitionProps", value.to_value());
    }
    /// Text or a number.
    PopoverProps& width(const types::AnyOf<types::Text, types::Number>& value) {
      return put("width", value.value);
    }
    /// `Middlewares` (shift, flip, inline_, size).
    PopoverProps& middlewares(const Middlewares& value) { return put("middlewares", value.to_value()); }
    /// True or false.
    PopoverProps& withArrow(const types::Bool& value) { return put("withArrow", value.value); }
    /// A number.
    PopoverProps& arrowSize(const types::Number& value) { return put("arrowSize", value.value); }
    /// A number.
    PopoverProps& arrowOffset(const types::Number& value) { return put("arrowOffset", value.value); }
    /// A number.
    PopoverProps& arrowRadius(const types::Number& value) { return put("arrowRadius", value.value); }
    /// "center" or "side".
    PopoverProps& arrowPosition(const types::OneOf<"center", "side">& value) {
      return put("arrowPosition", value.to_value());
    }
    /// True or false.
    PopoverProps& withinPortal(const types::Bool& value) { return put("withinPortal", value.value); }
    /// Anything that JSON can say.
    PopoverProps& portalProps(const types::Any& value) { return put("portalProps", value.value); }
    /// Text or a number.
    PopoverProps& zIndex(const types::AnyOf<types::Text, types::Number>& value) {
      return put("zIndex", value.value);
    }
    /// "xs", "sm", "md", "lg" or "xl".
    PopoverProps& shadow(const types::OneOf<"xs", "sm", "md", "lg", "xl">& value) {
      return put("shadow", value.to_value());
    }
    /// True or false.
    PopoverProps& returnFocus(const types::Bool& value) { return put("returnFocus", value.value); }
    /// "absolute" or "fixed".
    PopoverProps& floatingStrategy(const types::OneOf<"absolute", "fixed">& value) {
      return put("floatingStrategy", value.to_value());
    }
    /// Anything that JSON can say.
    PopoverProps& overlayProps(const types::Any& value) { return put("overlayProps", value.value); }
    /// True or false.
    PopoverProps& withOverlay(const types::Bool& value) { return put("withOverlay", value.value); }
  };

  /// An object; a function a member.
  class ClearButtonProps : public types::Object<ClearButtonProps> {
   public:
    using Object::Object;
    /// "xs", "sm", "md", "lg" or "xl".
    ClearButtonProps& size(const types::OneOf<"xs", "sm", "md", "lg", "xl">& value) {
      return put("size", value.to_value());
    }
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    ClearButtonProps& radius(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("radius", value.to_value());
    }
    /// True or false.
    ClearButtonProps& disabled(const types::Bool& value) { return put("disabled", value.value); }
    /// Text or a number.
    ClearButtonProps& iconSize(const types::AnyOf<types::Text, types::Number>& value) {
      return put("iconSize", value.value);
    }
    /// A component, text, a number, or a list of these.
    ClearButtonProps& children(const Child& value) { return put("children", value.value); }
    /// A component, text, a number, or a list of these.
    ClearButtonProps& icon(const Child& value) { return put("icon", value.value); }
    /// Anything that JSON can say.
    ClearButtonProps& ButtonProps(const types::Any& value) { return put("ButtonProps", value.value); }
  };

  /// An object; a function a member.
  class ModalProps : public types::Object<ModalProps> {
   public:
    using Object::Object;
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
      TransitionProps& transition(const types::OneOf<"fade", "fade-down", "fade-up", "fade-left",
          "fade-right", "skew-up", "skew-down", "rotate-right", "rotate-left", "slide-down", "slide-up",
          "slide-right", "slide-left", "scale-y", "scale-x", "scale", "pop", "pop-top-left", "pop-top-right",
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
    class OverlayProps : public types::Object<OverlayProps> {
     public:
      using Object::Object;
      /// An object; a function a member. Made as `TransitionProps(mounted)`.
      class TransitionProps : public types::Object<TransitionProps> {
       public:
        using Object::Object;
        TransitionProps(const types::Bool& mounted) { put("mounted", mounted.value); }
        /// True or false.
        TransitionProps& keepMounted(const types::Bool& value) { return put("keepMounted", value.value); }
        /// "fade", "fade-down", "fade-up", "fade-left", "fade-right", "skew-up", "skew-down", "rotate-right",
        /// "rotate-left", "slide-down", "slide-up", "slide-right", "slide-left", "scale-y", "scale-x",
        /// "scale", "pop", "pop-top-left", "pop-top-right", "pop-bottom-left" or "pop-bottom-right".
        TransitionProps& transition(const types::OneOf<"fade", "fade-down", "fade-up", "fade-left",
            "fade-right", "skew-up", "skew-down", "rotate-right", "rotate-left", "slide-down", "slide-up",
            "slide-right", "slide-left", "scale-y", "scale-x", "scale", "pop", "pop-top-left",
            "pop-top-right", "pop-bottom-left", "pop-bottom-right">& value) {
          return put("transition", value.to_value());
        }
        /// A number.
        TransitionProps& duration(const types::Number& value) { return put("duration", value.value); }
        /// A number.
        TransitionProps& exitDuration(const types::Number& value) { return put("exitDuration", value.value); }
        /// Text.
        TransitionProps& timingFunction(const types::Text& value) {
          return put("timingFunction", value.value);
        }
        /// True or false. Required.
        TransitionProps& mounted(const types::Bool& value) { return put("mounted", value.value); }
      };

      /// `TransitionProps` (keepMounted, transition, duration, exitDuration, timingFunction, mounted).
      OverlayProps& transitionProps(const TransitionProps& value) {
        return put("transitionProps", value.to_value());
      }
      /// Text.
      OverlayProps& className(const types::Text& value) { return put("className", value.value); }
      /// A style: `{{"color", "red"}, …}`.
      OverlayProps& style(const types::Style& value) { return put("style", value.value); }
      /// Text.
      OverlayProps& hiddenFrom(const types::Text& value) { return put("hiddenFrom", value.value); }
      /// Text.
      OverlayProps& visibleFrom(const types::Text& value) { return put("visibleFrom", value.value); }
      /// True or false.
      OverlayProps& lightHidden(const types::Bool& value) { return put("lightHidden", value.value); }
      /// True or false.
      OverlayProps& darkHidden(const types::Bool& value) { return put("darkHidden", value.value); }
      /// Anything that JSON can say.
      OverlayProps& mod(const types::Any& value) { return put("mod", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& m(const Responsive<types::Text, types::Number>& value) { return put("m", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& my(const Responsive<types::Text, types::Number>& value) { return put("my", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& mx(const Responsive<types::Text, types::Number>& value) { return put("mx", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& mt(const Responsive<types::Text, types::Number>& value) { return put("mt", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& mb(const Responsive<types::Text, types::Number>& value) { return put("mb", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& ms(const Responsive<types::Text, types::Number>& value) { return put("ms", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& me(const Responsive<types::Text, types::Number>& value) { return put("me", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& ml(const Responsive<types::Text, types::Number>& value) { return put("ml", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& mr(const Responsive<types::Text, types::Number>& value) { return put("mr", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& p(const Responsive<types::Text, types::Number>& value) { return put("p", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& py(const Responsive<types::Text, types::Number>& value) { return put("py", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& px(const Responsive<types::Text, types::Number>& value) { return put("px", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& pt(const Responsive<types::Text, types::Number>& value) { return put("pt", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& pb(const Responsive<types::Text, types::Number>& value) { return put("pb", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& ps(const Responsive<types::Text, types::Number>& value) { return put("ps", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& pe(const Responsive<types::Text, types::Number>& value) { return put("pe", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& pl(const Responsive<types::Text, types::Number>& value) { return put("pl", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& pr(const Responsive<types::Text, types::Number>& value) { return put("pr", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& bd(const Responsive<types::Text, types::Number>& value) { return put("bd", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& bdrs(const Responsive<types::Text, types::Number>& value) {
        return put("bdrs", value.value);
      }
      /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& bg(const Responsive<types::Text>& value) { return put("bg", value.value); }
      /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& c(const Responsive<types::Text>& value) { return put("c", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& opacity(const Responsive<types::Text, types::Number>& value) {
        return put("opacity", value.value);
      }
      /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& ff(const Responsive<types::Text>& value) { return put("ff", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& fz(const Responsive<types::Text, types::Number>& value) { return put("fz", value.value); }
      /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "bold", "normal", "bolder"
      /// or "lighter", or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& fw(const ResponsiveOneOfOr<types::Number, "-moz-initial", "inherit", "initial", "revert",
          "revert-layer", "unset", "bold", "normal", "bolder", "lighter">& value) {
        return put("fw", value.to_value());
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& lts(const Responsive<types::Text, types::Number>& value) {
        return put("lts", value.value);
      }
      /// "left", "right", "end", "start", "-moz-initial", "inherit", "initial", "revert", "revert-layer",
      /// "unset", "center", "-webkit-match-parent", "justify" or "match-parent", or an object with one for
      /// each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& ta(const ResponsiveOneOf<"left", "right", "end", "start", "-moz-initial", "inherit",
          "initial", "revert", "revert-layer", "unset", "center", "-webkit-match-parent", "justify",
          "match-parent">& value) {
        return put("ta", value.to_value());
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& lh(const Responsive<types::Text, types::Number>& value) { return put("lh", value.value); }
      /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal", "italic" or
      /// "oblique", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& fs(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
          "unset", "normal", "italic", "oblique">& value) {
        return put("fs", value.to_value());
      }
      /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "capitalize",
      /// "full-size-kana", "full-width", "lowercase" or "uppercase", or an object with one for each
      /// breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& tt(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
          "unset", "none", "capitalize", "full-size-kana", "full-width", "lowercase", "uppercase">& value) {
        return put("tt", value.to_value());
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& td(const Responsive<types::Text, types::Number>& value) { return put("td", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& w(const Responsive<types::Text, types::Number>& value) { return put("w", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& miw(const Responsive<types::Text, types::Number>& value) {
        return put("miw", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& maw(const Responsive<types::Text, types::Number>& value) {
        return put("maw", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& h(const Responsive<types::Text, types::Number>& value) { return put("h", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& mih(const Responsive<types::Text, types::Number>& value) {
        return put("mih", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& mah(const Responsive<types::Text, types::Number>& value) {
        return put("mah", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& bgsz(const Responsive<types::Text, types::Number>& value) {
        return put("bgsz", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& bgp(const Responsive<types::Text, types::Number>& value) {
        return put("bgp", value.value);
      }
      /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "no-repeat", "repeat",
      /// "repeat-x", "repeat-y", "round" or "space", or an object with one for each breakpoint: `{{"base",
      /// …}, {"md", …}}`.
      OverlayProps& bgr(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
          "unset", "no-repeat", "repeat", "repeat-x", "repeat-y", "round", "space">& value) {
        return put("bgr", value.to_value());
      }
      /// "local", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed" or
      /// "scroll", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& bga(const ResponsiveOneOf<"local", "-moz-initial", "inherit", "initial", "revert",
          "revert-layer", "unset", "fixed", "scroll">& value) {
        return put("bga", value.to_value());
      }
      /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "absolute", "fixed",
      /// "-webkit-sticky", "relative", "static" or "sticky", or an object with one for each breakpoint:
      /// `{{"base", …}, {"md", …}}`.
      OverlayProps& pos(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
          "unset", "absolute", "fixed", "-webkit-sticky", "relative", "static", "sticky">& value) {
        return put("pos", value.to_value());
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& top(const Responsive<types::Text, types::Number>& value) {
        return put("top", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& left(const Responsive<types::Text, types::Number>& value) {
        return put("left", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& bottom(const Responsive<types::Text, types::Number>& value) {
        return put("bottom", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& right(const Responsive<types::Text, types::Number>& value) {
        return put("right", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& inset(const Responsive<types::Text, types::Number>& value) {
        return put("inset", value.value);
      }
      /// "flex", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "block",
      /// "inline", "run-in", "-ms-flexbox", "-ms-grid", "-webkit-flex", "flow", "flow-root", "grid", "ruby",
      /// "table", "ruby-base", "ruby-base-container", "ruby-text", "ruby-text-container", "table-caption",
      /// "table-cell", "table-column", "table-column-group", "table-footer-group", "table-header-group",
      /// "table-row", "table-row-group", "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex",
      /// "inline-block", "inline-flex", "inline-grid", "inline-list-item", "inline-table", "contents" or
      /// "list-item", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& display(const ResponsiveOneOf<"flex", "-moz-initial", "inherit", "initial", "revert",
          "revert-layer", "unset", "none", "block", "inline", "run-in", "-ms-flexbox", "-ms-grid",
          "-webkit-flex", "flow", "flow-root", "grid", "ruby", "table", "ruby-base", "ruby-base-container",
          "ruby-text", "ruby-text-container", "table-caption", "table-cell", "table-column",
          "table-column-group", "table-footer-group", "table-header-group", "table-row", "table-row-group",
          "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex", "inline-block", "inline-flex",
          "inline-grid", "inline-list-item", "inline-table", "contents", "list-item">& value) {
        return put("display", value.to_value());
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      OverlayProps& flex(const Responsive<types::Text, types::Number>& value) {
        return put("flex", value.value);
      }
      /// "xs", "sm", "md", "lg" or "xl", or a number.
      OverlayProps& radius(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
        return put("radius", value.to_value());
      }
      /// True or false.
      OverlayProps& unstyled(const types::Bool& value) { return put("unstyled", value.value); }
      /// Anything that JSON can say.
      OverlayProps& attributes(const types::Any& value) { return put("attributes", value.value); }
      /// A component, text, a number, or a list of these.
      OverlayProps& children(const Child& value) { return put("children", value.value); }
      /// Text or a number.
      OverlayProps& zIndex(const types::AnyOf<types::Text, types::Number>& value) {
        return put("zIndex", value.value);
      }
      /// True or false.
      OverlayProps& center(const types::Bool& value) { return put("center", value.value); }
      /// True or false.
      OverlayProps& fixed(const types::Bool& value) { return put("fixed", value.value); }
      /// A number.
      OverlayProps& backgroundOpacity(const types::Number& value) {
        return put("backgroundOpacity", value.value);
      }
      /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "aliceblue",
      /// "antiquewhite", "aqua", "aquamarine", "azure", "beige", "bisque", "black", "blanchedalmond", "blue",
      /// "blueviolet", "brown", "burlywood", "cadetblue", "chartreuse", "chocolate", "coral",
      /// "cornflowerblue", "cornsilk", "crimson", "cyan", "darkblue", "darkcyan", "darkgoldenrod",
      /// "darkgray", "darkgreen", "darkgrey", "darkkhaki", "darkmagenta", "darkolivegreen", "darkorange",
      /// "darkorchid", "darkred", "darksalmon", "darkseagreen", "darkslateblue", "darkslategray",
      /// "darkslategrey", "darkturquoise", "darkviolet", "deeppink", "deepskyblue", "dimgray", "dimgrey",
      /// "dodgerblue", "firebrick", "floralwhite", "forestgreen", "fuchsia", "gainsboro", "ghostwhite",
      /// "gold", "goldenrod", "gray", "green", "greenyellow", "grey", "honeydew", "hotpink", "indianred",
      /// "indigo", "ivory", "khaki", "lavender", "lavenderblush", "lawngreen", "lemonchiffon", "lightblue",
      /// "lightcoral", "lightcyan", "lightgoldenrodyellow", "lightgray", "lightgreen", "lightgrey",
      /// "lightpink", "lightsalmon", "lightseagreen", "lightskyblue", "lightslategray", "lightslategrey",
      /// "lightsteelblue", "lightyellow", "lime", "limegreen", "linen", "magenta", "maroon",
      /// "mediumaquamarine", "mediumblue", "mediumorchid", "mediumpurple", "mediumseagreen",
      /// "mediumslateblue", "mediumspringgreen", "mediumturquoise", "mediumvioletred", "midnightblue",
      /// "mintcream", "mistyrose", "moccasin", "navajowhite", "navy", "oldlace", "olive", "olivedrab",
      /// "orange", "orangered", "orchid", "palegoldenrod", "palegreen", "paleturquoise", "palevioletred",
      /// "papayawhip", "peachpuff", "peru", "pink", "plum", "powderblue", "purple", "rebeccapurple", "red",
      /// "rosybrown", "royalblue", "saddlebrown", "salmon", "sandybrown", "seagreen", "seashell", "sienna",
      /// "silver", "skyblue", "slateblue", "slategray", "slategrey", "snow", "springgreen", "steelblue",
      /// "tan", "teal", "thistle", "tomato", "transparent", "turquoise", "violet", "wheat", "white",
      /// "whitesmoke", "yellow", "yellowgreen", "ActiveBorder", "ActiveCaption", "AppWorkspace",
      /// "Background", "ButtonFace", "ButtonHighlight", "ButtonShadow", "ButtonText", "CaptionText",
      /// "GrayText", "Highlight", "HighlightText", "InactiveBorder", "InactiveCaption",
      /// "InactiveCaptionText", "InfoBackground", "InfoText", "Menu", "MenuText", "Scrollbar",
      /// "ThreeDDarkShadow", "ThreeDFace", "ThreeDHighlight", "ThreeDLightShadow", "ThreeDShadow", "Window",
      /// "WindowFrame", "WindowText" or "currentcolor".
      OverlayProps& color(const types::OneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
          "unset", "aliceblue", "antiquewhite", "aqua", "aquamarine", "azure", "beige", "bisque", "black",
          "blanchedalmond", "blue", "blueviolet", "brown", "burlywood", "cadetblue", "chartreuse",
          "chocolate", "coral", "cornflowerblue", "cornsilk", "crimson", "cyan", "darkblue", "darkcyan",
          "darkgoldenrod", "darkgray", "darkgreen", "darkgrey", "darkkhaki", "darkmagenta", "darkolivegreen",
          "darkorange", "darkorchid", "darkred", "darksalmon", "darkseagreen", "darkslateblue",
          "darkslategray", "darkslategrey", "darkturquoise", "darkviolet", "deeppink", "deepskyblue",
          "dimgray", "dimgrey", "dodgerblue", "firebrick", "floralwhite", "forestgreen", "fuchsia",
          "gainsboro", "ghostwhite", "gold", "goldenrod", "gray", "green", "greenyellow", "grey", "honeydew",
          "hotpink", "indianred", "indigo", "ivory", "khaki", "lavender", "lavenderblush", "lawngreen",
          "lemonchiffon", "lightblue", "lightcoral", "lightcyan", "lightgoldenrodyellow", "lightgray",
          "lightgreen", "lightgrey", "lightpink", "lightsalmon", "lightseagreen", "lightskyblue",
          "lightslategray", "lightslategrey", "lightsteelblue", "lightyellow", "lime", "limegreen", "linen",
          "magenta", "maroon", "mediumaquamarine", "mediumblue", "mediumorchid", "mediumpurple",
          "mediumseagreen", "mediumslateblue", "mediumspringgreen", "mediumturquoise", "mediumvioletred",
          "midnightblue", "mintcream", "mistyrose", "moccasin", "navajowhite", "navy", "oldlace", "olive",
          "olivedrab", "orange", "orangered", "orchid", "palegoldenrod", "palegreen", "paleturquoise",
          "palevioletred", "papayawhip", "peachpuff", "peru", "pink", "plum", "powderblue", "purple",
          "rebeccapurple", "red", "rosybrown", "royalblue", "saddlebrown", "salmon", "sandybrown", "seagreen",
          "seashell", "sienna", "silver", "skyblue", "slateblue", "slategray", "slategrey", "snow",
          "springgreen", "steelblue", "tan", "teal", "thistle", "tomato", "transparent", "turquoise",
          "violet", "wheat", "white", "whitesmoke", "yellow", "yellowgreen", "ActiveBorder", "ActiveCaption",
          "AppWorkspace", "Background", "ButtonFace", "ButtonHighlight", "ButtonShadow", "ButtonText",
          "CaptionText", "GrayText", "Highlight", "HighlightText", "InactiveBorder", "InactiveCaption",
          "InactiveCaptionText", "InfoBackground", "InfoText", "Menu", "MenuText", "Scrollbar",
          "ThreeDDarkShadow", "ThreeDFace", "ThreeDHighlight", "ThreeDLightShadow", "ThreeDShadow", "Window",
          "WindowFrame", "WindowText", "currentcolor">& value) {
        return put("color", value.to_value());
      }
      /// Text or a number.
      OverlayProps& blur(const types::AnyOf<types::Text, types::Number>& value) {
        return put("blur", value.value);
      }
      /// Text.
      OverlayProps& gradient(const types::Text& value) { return put("gradient", value.value); }
    };

    /// An object; a function a member.
    class CloseButtonProps : public types::Object<CloseButtonProps> {
     public:
      using Object::Object;
      /// "xs", "sm", "md", "lg" or "xl", or a number.
      CloseButtonProps& size(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
        return put("size", value.to_value());
      }
      /// "xs", "sm", "md", "lg" or "xl", or a number.
      CloseButtonProps& radius(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
        return put("radius", value.to_value());
      }
      /// True or false.
      CloseButtonProps& disabled(const types::Bool& value) { return put("disabled", value.value); }
      /// Text or a number.
      CloseButtonProps& iconSize(const types::AnyOf<types::Text, types::Number>& value) {
        return put("iconSize", value.value);
      }
      /// A component, text, a number, or a list of these.
      CloseButtonProps& children(const Child& value) { return put("children", value.value); }
      /// A component, text, a number, or a list of these.
      CloseButtonProps& icon(const Child& value) { return put("icon", value.value); }
      /// Anything that JSON can say.
      CloseButtonProps& ButtonProps(const types::Any& value) { return put("ButtonProps", value.value); }
      /// Text.
      CloseButtonProps& hiddenFrom(const types::Text& value) { return put("hiddenFrom", value.value); }
      /// Text.
      CloseButtonProps& visibleFrom(const types::Text& value) { return put("visibleFrom", value.value); }
      /// Anything that JSON can say.
      CloseButtonProps& mod(const types::Any& value) { return put("mod", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& m(const Responsive<types::Text, types::Number>& value) {
        return put("m", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& my(const Responsive<types::Text, types::Number>& value) {
        return put("my", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& mx(const Responsive<types::Text, types::Number>& value) {
        return put("mx", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& mt(const Responsive<types::Text, types::Number>& value) {
        return put("mt", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& mb(const Responsive<types::Text, types::Number>& value) {
        return put("mb", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& ms(const Responsive<types::Text, types::Number>& value) {
        return put("ms", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& me(const Responsive<types::Text, types::Number>& value) {
        return put("me", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& ml(const Responsive<types::Text, types::Number>& value) {
        return put("ml", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& mr(const Responsive<types::Text, types::Number>& value) {
        return put("mr", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& p(const Responsive<types::Text, types::Number>& value) {
        return put("p", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& py(const Responsive<types::Text, types::Number>& value) {
        return put("py", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& px(const Responsive<types::Text, types::Number>& value) {
        return put("px", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& pt(const Responsive<types::Text, types::Number>& value) {
        return put("pt", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& pb(const Responsive<types::Text, types::Number>& value) {
        return put("pb", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& ps(const Responsive<types::Text, types::Number>& value) {
        return put("ps", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& pe(const Responsive<types::Text, types::Number>& value) {
        return put("pe", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& pl(const Responsive<types::Text, types::Number>& value) {
        return put("pl", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& pr(const Responsive<types::Text, types::Number>& value) {
        return put("pr", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& bd(const Responsive<types::Text, types::Number>& value) {
        return put("bd", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& bdrs(const Responsive<types::Text, types::Number>& value) {
        return put("bdrs", value.value);
      }
      /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& bg(const Responsive<types::Text>& value) { return put("bg", value.value); }
      /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& c(const Responsive<types::Text>& value) { return put("c", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& opacity(const Responsive<types::Text, types::Number>& value) {
        return put("opacity", value.value);
      }
      /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& ff(const Responsive<types::Text>& value) { return put("ff", value.value); }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& fz(const Responsive<types::Text, types::Number>& value) {
        return put("fz", value.value);
      }
      /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "bold", "normal", "bolder"
      /// or "lighter", or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& fw(const ResponsiveOneOfOr<types::Number, "-moz-initial", "inherit", "initial",
          "revert", "revert-layer", "unset", "bold", "normal", "bolder", "lighter">& value) {
        return put("fw", value.to_value());
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& lts(const Responsive<types::Text, types::Number>& value) {
        return put("lts", value.value);
      }
      /// "left", "right", "end", "start", "-moz-initial", "inherit", "initial", "revert", "revert-layer",
      /// "unset", "center", "-webkit-match-parent", "justify" or "match-parent", or an object with one for
      /// each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& ta(const ResponsiveOneOf<"left", "right", "end", "start", "-moz-initial", "inherit",
          "initial", "revert", "revert-layer", "unset", "center", "-webkit-match-parent", "justify",
          "match-parent">& value) {
        return put("ta", value.to_value());
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& lh(const Responsive<types::Text, types::Number>& value) {
        return put("lh", value.value);
      }
      /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal", "italic" or
      /// "oblique", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& fs(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert",
          "revert-layer", "unset", "normal", "italic", "oblique">& value) {
        return put("fs", value.to_value());
      }
      /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "capitalize",
      /// "full-size-kana", "full-width", "lowercase" or "uppercase", or an object with one for each
      /// breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& tt(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert",
          "revert-layer", "unset", "none", "capitalize", "full-size-kana", "full-width", "lowercase",
          "uppercase">& value) {
        return put("tt", value.to_value());
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& td(const Responsive<types::Text, types::Number>& value) {
        return put("td", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& w(const Responsive<types::Text, types::Number>& value) {
        return put("w", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& miw(const Responsive<types::Text, types::Number>& value) {
        return put("miw", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& maw(const Responsive<types::Text, types::Number>& value) {
        return put("maw", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& h(const Responsive<types::Text, types::Number>& value) {
        return put("h", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& mih(const Responsive<types::Text, types::Number>& value) {
        return put("mih", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& mah(const Responsive<types::Text, types::Number>& value) {
        return put("mah", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& bgsz(const Responsive<types::Text, types::Number>& value) {
        return put("bgsz", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& bgp(const Responsive<types::Text, types::Number>& value) {
        return put("bgp", value.value);
      }
      /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "no-repeat", "repeat",
      /// "repeat-x", "repeat-y", "round" or "space", or an object with one for each breakpoint: `{{"base",
      /// …}, {"md", …}}`.
      CloseButtonProps& bgr(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert",
          "revert-layer", "unset", "no-repeat", "repeat", "repeat-x", "repeat-y", "round", "space">& value) {
        return put("bgr", value.to_value());
      }
      /// "local", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed" or
      /// "scroll", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& bga(const ResponsiveOneOf<"local", "-moz-initial", "inherit", "initial", "revert",
          "revert-layer", "unset", "fixed", "scroll">& value) {
        return put("bga", value.to_value());
      }
      /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "absolute", "fixed",
      /// "-webkit-sticky", "relative", "static" or "sticky", or an object with one for each breakpoint:
      /// `{{"base", …}, {"md", …}}`.
      CloseButtonProps& pos(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert",
          "revert-layer", "unset", "absolute", "fixed", "-webkit-sticky", "relative", "static",
          "sticky">& value) {
        return put("pos", value.to_value());
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& top(const Responsive<types::Text, types::Number>& value) {
        return put("top", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& left(const Responsive<types::Text, types::Number>& value) {
        return put("left", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& bottom(const Responsive<types::Text, types::Number>& value) {
        return put("bottom", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& right(const Responsive<types::Text, types::Number>& value) {
        return put("right", value.value);
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& inset(const Responsive<types::Text, types::Number>& value) {
        return put("inset", value.value);
      }
      /// "flex", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "block",
      /// "inline", "run-in", "-ms-flexbox", "-ms-grid", "-webkit-flex", "flow", "flow-root", "grid", "ruby",
      /// "table", "ruby-base", "ruby-base-container", "ruby-text", "ruby-text-container", "table-caption",
      /// "table-cell", "table-column", "table-column-group", "table-footer-group", "table-header-group",
      /// "table-row", "table-row-group", "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex",
      /// "inline-block", "inline-flex", "inline-grid", "inline-list-item", "inline-table", "contents" or
      /// "list-item", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& display(const ResponsiveOneOf<"flex", "-moz-initial", "inherit", "initial", "revert",
          "revert-layer", "unset", "none", "block", "inline", "run-in", "-ms-flexbox", "-ms-grid",
          "-webkit-flex", "flow", "flow-root", "grid", "ruby", "table", "ruby-base", "ruby-base-container",
          "ruby-text", "ruby-text-container", "table-caption", "table-cell", "table-column",
          "table-column-group", "table-footer-group", "table-header-group", "table-row", "table-row-group",
          "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex", "inline-block", "inline-flex",
          "inline-grid", "inline-list-item", "inline-table", "contents", "list-item">& value) {
        return put("display", value.to_value());
      }
      /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
      CloseButtonProps& flex(const Responsive<types::Text, types::Number>& value) {
        return put("flex", value.value);
      }
      /// Text.
      CloseButtonProps& className(const types::Text& value) { return put("className", value.value); }
      /// A style: `{{"color", "red"}, …}`.
      CloseButtonProps& style(const types::Style& value) { return put("style", value.value); }
      /// True or false.
      CloseButtonProps& lightHidden(const types::Bool& value) { return put("lightHidden", value.value); }
      /// True or false.
      CloseButtonProps& darkHidden(const types::Bool& value) { return put("darkHidden", value.value); }
    };

    /// Text.
    ModalProps& className(const types::Text& value) { return put("className", value.value); }
    /// A style: `{{"color", "red"}, …}`.
    ModalProps& style(const types::Style& value) { return put("style", value.value); }
    /// Text.
    ModalProps& hiddenFrom(const types::Text& value) { return put("hiddenFrom", value.value); }
    /// Text.
    ModalProps& visibleFrom(const types::Text& value) { return put("visibleFrom", value.value); }
    /// True or false.
    ModalProps& lightHidden(const types::Bool& value) { return put("lightHidden", value.value); }
    /// True or false.
    ModalProps& darkHidden(const types::Bool& value) { return put("darkHidden", value.value); }
    /// Anything that JSON can say.
    ModalProps& mod(const types::Any& value) { return put("mod", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& m(const Responsive<types::Text, types::Number>& value) { return put("m", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& my(const Responsive<types::Text, types::Number>& value) { return put("my", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& mx(const Responsive<types::Text, types::Number>& value) { return put("mx", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& mt(const Responsive<types::Text, types::Number>& value) { return put("mt", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& mb(const Responsive<types::Text, types::Number>& value) { return put("mb", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& ms(const Responsive<types::Text, types::Number>& value) { return put("ms", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& me(const Responsive<types::Text, types::Number>& value) { return put("me", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& ml(const Responsive<types::Text, types::Number>& value) { return put("ml", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& mr(const Responsive<types::Text, types::Number>& value) { return put("mr", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& p(const Responsive<types::Text, types::Number>& value) { return put("p", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& py(const Responsive<types::Text, types::Number>& value) { return put("py", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& px(const Responsive<types::Text, types::Number>& value) { return put("px", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& pt(const Responsive<types::Text, types::Number>& value) { return put("pt", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& pb(const Responsive<types::Text, types::Number>& value) { return put("pb", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& ps(const Responsive<types::Text, types::Number>& value) { return put("ps", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& pe(const Responsive<types::Text, types::Number>& value) { return put("pe", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& pl(const Responsive<types::Text, types::Number>& value) { return put("pl", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& pr(const Responsive<types::Text, types::Number>& value) { return put("pr", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& bd(const Responsive<types::Text, types::Number>& value) { return put("bd", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& bdrs(const Responsive<types::Text, types::Number>& value) { return put("bdrs", value.value); }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& bg(const Responsive<types::Text>& value) { return put("bg", value.value); }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& c(const Responsive<types::Text>& value) { return put("c", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& opacity(const Responsive<types::Text, types::Number>& value) {
      return put("opacity", value.value);
    }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& ff(const Responsive<types::Text>& value) { return put("ff", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& fz(const Responsive<types::Text, types::Number>& value) { return put("fz", value.value); }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "bold", "normal", "bolder" or
    /// "lighter", or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& fw(const ResponsiveOneOfOr<types::Number, "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "bold", "normal", "bolder", "lighter">& value) {
      return put("fw", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& lts(const Responsive<types::Text, types::Number>& value) { return put("lts", value.value); }
    /// "left", "right", "end", "start", "-moz-initial", "inherit", "initial", "revert", "revert-layer",
    /// "unset", "center", "-webkit-match-parent", "justify" or "match-parent", or an object with one for each
    /// breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& ta(const ResponsiveOneOf<"left", "right", "end", "start", "-moz-initial", "inherit",
        "initial", "revert", "revert-layer", "unset", "center", "-webkit-match-parent", "justify",
        "match-parent">& value) {
      return put("ta", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& lh(const Responsive<types::Text, types::Number>& value) { return put("lh", value.value); }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal", "italic" or
    /// "oblique", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& fs(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "normal", "italic", "oblique">& value) {
      return put("fs", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "capitalize",
    /// "full-size-kana", "full-width", "lowercase" or "uppercase", or an object with one for each breakpoint:
    /// `{{"base", …}, {"md", …}}`.
    ModalProps& tt(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "none", "capitalize", "full-size-kana", "full-width", "lowercase", "uppercase">& value) {
      return put("tt", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& td(const Responsive<types::Text, types::Number>& value) { return put("td", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& w(const Responsive<types::Text, types::Number>& value) { return put("w", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& miw(const Responsive<types::Text, types::Number>& value) { return put("miw", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& maw(const Responsive<types::Text, types::Number>& value) { return put("maw", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& h(const Responsive<types::Text, types::Number>& value) { return put("h", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& mih(const Responsive<types::Text, types::Number>& value) { return put("mih", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& mah(const Responsive<types::Text, types::Number>& value) { return put("mah", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& bgsz(const Responsive<types::Text, types::Number>& value) { return put("bgsz", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& bgp(const Responsive<types::Text, types::Number>& value) { return put("bgp", value.value); }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "no-repeat", "repeat",
    /// "repeat-x", "repeat-y", "round" or "space", or an object with one for each breakpoint: `{{"base", …},
    /// {"md", …}}`.
    ModalProps& bgr(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "no-repeat", "repeat", "repeat-x", "repeat-y", "round", "space">& value) {
      return put("bgr", value.to_value());
    }
    /// "local", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed" or "scroll",
    /// or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& bga(const ResponsiveOneOf<"local", "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "fixed", "scroll">& value) {
      return put("bga", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "absolute", "fixed",
    /// "-webkit-sticky", "relative", "static" or "sticky", or an object with one for each breakpoint:
    /// `{{"base", …}, {"md", …}}`.
    ModalProps& pos(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "absolute", "fixed", "-webkit-sticky", "relative", "static", "sticky">& value) {
      return put("pos", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& top(const Responsive<types::Text, types::Number>& value) { return put("top", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& left(const Responsive<types::Text, types::Number>& value) { return put("left", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& bottom(const Responsive<types::Text, types::Number>& value) {
      return put("bottom", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& right(const Responsive<types::Text, types::Number>& value) {
      return put("right", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& inset(const Responsive<types::Text, types::Number>& value) {
      return put("inset", value.value);
    }
    /// "flex", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "block",
    /// "inline", "run-in", "-ms-flexbox", "-ms-grid", "-webkit-flex", "flow", "flow-root", "grid", "ruby",
    /// "table", "ruby-base", "ruby-base-container", "ruby-text", "ruby-text-container", "table-caption",
    /// "table-cell", "table-column", "table-column-group", "table-footer-group", "table-header-group",
    /// "table-row", "table-row-group", "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex",
    /// "inline-block", "inline-flex", "inline-grid", "inline-list-item", "inline-table", "contents" or
    /// "list-item", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& display(const ResponsiveOneOf<"flex", "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "none", "block", "inline", "run-in", "-ms-flexbox", "-ms-grid",
        "-webkit-flex", "flow", "flow-root", "grid", "ruby", "table", "ruby-base", "ruby-base-container",
        "ruby-text", "ruby-text-container", "table-caption", "table-cell", "table-column",
        "table-column-group", "table-footer-group", "table-header-group", "table-row", "table-row-group",
        "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex", "inline-block", "inline-flex",
        "inline-grid", "inline-list-item", "inline-table", "contents", "list-item">& value) {
      return put("display", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ModalProps& flex(const Responsive<types::Text, types::Number>& value) { return put("flex", value.value); }
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    ModalProps& size(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("size", value.to_value());
    }
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    ModalProps& radius(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("radius", value.to_value());
    }
    /// True or false.
    ModalProps& opened(const types::Bool& value) { return put("opened", value.value); }
    /// True or false.
    ModalProps& closeOnClickOutside(const types::Bool& value) {
      return put("closeOnClickOutside", value.value);
    }
    /// True or false.
    ModalProps& trapFocus(const types::Bool& value) { return put("trapFocus", value.value); }
    /// True or false.
    ModalProps& closeOnEscape(const types::Bool& value) { return put("closeOnEscape", value.value); }
    /// True or false.
    ModalProps& keepMounted(const types::Bool& value) { return put("keepMounted", value.value); }
    /// `TransitionProps` (keepMounted, transition, duration, exitDuration, timingFunction, mounted).
    ModalProps& transitionProps(const TransitionProps& value) {
      return put("transitionProps", value.to_value());
    }
    /// True or false.
    ModalProps& withinPortal(const types::Bool& value) { return put("withinPortal", value.value); }
    /// Anything that JSON can say.
    ModalProps& portalProps(const types::Any& value) { return put("portalProps", value.value); }
    /// Text or a number.
    ModalProps& zIndex(const types::AnyOf<types::Text, types::Number>& value) {
      return put("zIndex", value.value);
    }
    /// "xs", "sm", "md", "lg" or "xl".
    ModalProps& shadow(const types::OneOf<"xs", "sm", "md", "lg", "xl">& value) {
      return put("shadow", value.to_value());
    }
    /// True or false.
    ModalProps& returnFocus(const types::Bool& value) { return put("returnFocus", value.value); }
    /// `OverlayProps` (transitionProps, className, style, hiddenFrom, visibleFrom, lightHidden, darkHidden,
    /// …).
    ModalProps& overlayProps(const OverlayProps& value) { return put("overlayProps", value.to_value()); }
    /// True or false.
    ModalProps& withOverlay(const types::Bool& value) { return put("withOverlay", value.value); }
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    ModalProps& padding(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("padding", value.to_value());
    }
    /// A component, text, a number, or a list of these.
    ModalProps& title(const Child& value) { return put("title", value.value); }
    /// True or false.
    ModalProps& withCloseButton(const types::Bool& value) { return put("withCloseButton", value.value); }
    /// `CloseButtonProps` (size, radius, disabled, iconSize, children, icon, ButtonProps, …).
    ModalProps& closeButtonProps(const CloseButtonProps& value) {
      return put("closeButtonProps", value.to_value());
    }
    /// Text or a number.
    ModalProps& yOffset(const types::AnyOf<types::Text, types::Number>& value) {
      return put("yOffset", value.value);
    }
    /// Text or a number.
    ModalProps& xOffset(const types::AnyOf<types::Text, types::Number>& value) {
      return put("xOffset", value.value);
    }
    /// True or false.
    ModalProps& centered(const types::Bool& value) { return put("centered", value.value); }
    /// True or false.
    ModalProps& fullScreen(const types::Bool& value) { return put("fullScreen", value.value); }
    /// True or false.
    ModalProps& lockScroll(const types::Bool& value) { return put("lockScroll", value.value); }
    /// Anything that JSON can say.
    ModalProps& removeScrollProps(const types::Any& value) { return put("removeScrollProps", value.value); }
  };

  /// An object; a function a member.
  class AriaLabels : public types::Object<AriaLabels> {
   public:
    using Object::Object;
    /// Text.
    AriaLabels& monthLevelControl(const types::Text& value) { return put("monthLevelControl", value.value); }
    /// Text.
    AriaLabels& yearLevelControl(const types::Text& value) { return put("yearLevelControl", value.value); }
    /// Text.
    AriaLabels& nextMonth(const types::Text& value) { return put("nextMonth", value.value); }
    /// Text.
    AriaLabels& previousMonth(const types::Text& value) { return put("previousMonth", value.value); }
    /// Text.
    AriaLabels& nextYear(const types::Text& value) { return put("nextYear", value.value); }
    /// Text.
    AriaLabels& previousYear(const types::Text& value) { return put("previousYear", value.value); }
    /// Text.
    AriaLabels& nextDecade(const types::Text& value) { return put("nextDecade", value.value); }
    /// Text.
    AriaLabels& previousDecade(const types::Text& value) { return put("previousDecade", value.value); }
  };

  using PresetsType = types::ListOf<Preset>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using LeftSectionWidthType = types::AnyOf<types::Text, types::Number>;
  using LeftSectionPointerEventsChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "auto", "none", "all", "fill", "painted", "stroke", "visible", "visibleFill",
      "visiblePainted", "visibleStroke">;
  using RightSectionWidthType = types::AnyOf<types::Text, types::Number>;
  using RightSectionPointerEventsChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "auto", "none", "all", "fill", "painted", "stroke", "visible", "visibleFill",
      "visiblePainted", "visibleStroke">;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using InputWrapperOrderType = types::ListOf<types::OneOf<"label", "description", "error", "input">>;
  using LevelChoice = types::OneOf<"month", "year", "decade">;
  using HeaderControlsOrderType = types::ListOf<types::OneOf<"level", "next", "previous">>;
  using FirstDayOfWeekChoice = types::NumberOf<0, 1, 2, 3, 4, 5, 6>;
  using WeekendDaysType = types::ListOf<types::NumberOf<0, 1, 2, 3, 4, 5, 6>>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> valueFormat() const { return {this->ref("valueFormat")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Any> timePickerProps() const { return {this->ref("timePickerProps")}; }
    Property<types::Any> submitButtonProps() const { return {this->ref("submitButtonProps")}; }
    Property<types::Bool> withSeconds() const { return {this->ref("withSeconds")}; }
    Property<types::Any> disabledDates() const { return {this->ref("disabledDates")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<types::Number> debounce() const { return {this->ref("debounce")}; }
    Property<types::Bool> highlightToday() const { return {this->ref("highlightToday")}; }
    Property<PresetsType> presets() const { return {this->ref("presets")}; }
    Property<types::Text> defaultDate() const { return {this->ref("defaultDate")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::MapOf<types::Any>> wrapperProps() const { return {this->ref("wrapperProps")}; }
    Property<Child> leftSection() const { return {this->ref("leftSection")}; }
    Property<LeftSectionWidthType> leftSectionWidth() const { return {this->ref("leftSectionWidth")}; }
    Property<types::Any> leftSectionProps() const { return {this->ref("leftSectionProps")}; }
    Property<LeftSectionPointerEventsChoice> leftSectionPointerEvents() const {
      return {this->ref("leftSectionPointerEvents")};
    }
    Property<Child> rightSection() const { return {this->ref("rightSection")}; }
    Property<RightSectionWidthType> rightSectionWidth() const { return {this->ref("rightSectionWidth")}; }
    Property<types::Any> rightSectionProps() const { return {this->ref("rightSectionProps")}; }
    Property<RightSectionPointerEventsChoice> rightSectionPointerEvents() const {
      return {this->ref("rightSectionPointerEvents")};
    }
    Property<types::Bool> required() const { return {this->ref("required")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> pointer() const { return {this->ref("pointer")}; }
    Property<types::Bool> withErrorStyles() const { return {this->ref("withErrorStyles")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::MapOf<types::Any>> inputProps() const { return {this->ref("inputProps")}; }
    Property<types::Bool> readOnly() const { return {this->ref("readOnly")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<Child> description() const { return {this->ref("description")}; }
    Property<Child> error() const { return {this->ref("error")}; }
    Property<types::Bool> withAsterisk() const { return {this->ref("withAsterisk")}; }
    Property<types::MapOf<types::Any>> labelProps() const { return {this->ref("labelProps")}; }
    Property<types::MapOf<types::Any>> descriptionProps() const { return {this->ref("descriptionProps")}; }
    Property<types::MapOf<types::Any>> errorProps() const { return {this->ref("errorProps")}; }
    Property<InputWrapperOrderType> inputWrapperOrder() const { return {this->ref("inputWrapperOrder")}; }
    Property<PopoverProps> popoverProps() const { return {this->ref("popoverProps")}; }
    Property<types::Bool> clearable() const { return {this->ref("clearable")}; }
    Property<ClearButtonProps> clearButtonProps() const { return {this->ref("clearButtonProps")}; }
    Property<types::OneOf<"popover", "modal">> dropdownType() const { return {this->ref("dropdownType")}; }
    Property<ModalProps> modalProps() const { return {this->ref("modalProps")}; }
    Property<types::Bool> sortDates() const { return {this->ref("sortDates")}; }
    Property<types::Text> labelSeparator() const { return {this->ref("labelSeparator")}; }
    Property<types::Number> numberOfColumns() const { return {this->ref("numberOfColumns")}; }
    Property<types::Number> columnsToScroll() const { return {this->ref("columnsToScroll")}; }
    Property<AriaLabels> ariaLabels() const { return {this->ref("ariaLabels")}; }
    Property<LevelChoice> level() const { return {this->ref("level")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<Child> nextIcon() const { return {this->ref("nextIcon")}; }
    Property<Child> previousIcon() const { return {this->ref("previousIcon")}; }
    Property<types::Text> nextLabel() const { return {this->ref("nextLabel")}; }
    Property<types::Text> previousLabel() const { return {this->ref("previousLabel")}; }
    Property<HeaderControlsOrderType> headerControlsOrder() const {
      return {this->ref("headerControlsOrder")};
    }
    Property<types::Text> minDate() const { return {this->ref("minDate")}; }
    Property<types::Text> maxDate() const { return {this->ref("maxDate")}; }
    Property<types::Text> decadeLabelFormat() const { return {this->ref("decadeLabelFormat")}; }
    Property<types::Text> yearsListFormat() const { return {this->ref("yearsListFormat")}; }
    Property<types::Bool> withCellSpacing() const { return {this->ref("withCellSpacing")}; }
    Property<types::Any> getYearControlProps() const { return {this->ref("getYearControlProps")}; }
    Property<types::Bool> hasNextLevel() const { return {this->ref("hasNextLevel")}; }
    Property<types::Text> yearLabelFormat() const { return {this->ref("yearLabelFormat")}; }
    Property<types::Text> monthsListFormat() const { return {this->ref("monthsListFormat")}; }
    Property<types::Any> getMonthControlProps() const { return {this->ref("getMonthControlProps")}; }
    Property<types::Text> monthLabelFormat() const { return {this->ref("monthLabelFormat")}; }
    Property<FirstDayOfWeekChoice> firstDayOfWeek() const { return {this->ref("firstDayOfWeek")}; }
    Property<types::Text> weekdayFormat() const { return {this->ref("weekdayFormat")}; }
    Property<WeekendDaysType> weekendDays() const { return {this->ref("weekendDays")}; }
    Property<types::Bool> hideOutsideDates() const { return {this->ref("hideOutsideDates")}; }
    Property<types::Bool> hideWeekdays() const { return {this->ref("hideWeekdays")}; }
    Property<types::Bool> withWeekNumbers() const { return {this->ref("withWeekNumbers")}; }
    Property<types::Any> getDayProps() const { return {this->ref("getDayProps")}; }
    Property<types::Any> renderDay() const { return {this->ref("renderDay")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::DateTimePicker::Id name{"name"}`.
  using Id = Reference<DateTimePicker>;

  /// Text.
  DateTimePicker& valueFormat(const types::Text& value) { return put("valueFormat", value.value), *this; }
  /// Text.
  DateTimePicker& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Anything that JSON can say.
  DateTimePicker& timePickerProps(const types::Any& value) {
    return put("timePickerProps", value.value), *this;
  }
  /// Anything that JSON can say.
  DateTimePicker& submitButtonProps(const types::Any& value) {
    return put("submitButtonProps", value.value), *this;
  }
  /// True or false.
  DateTimePicker& withSeconds(const types::Bool& value) { return put("withSeconds", value.value), *this; }
  /// Anything that JSON can say.
  DateTimePicker& disabledDates(const types::Any& value) { return put("disabledDates", value.value), *this; }
  /// A number. Default: 0.
  DateTimePicker& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number. Default: 0.
  DateTimePicker& debounce(const types::Number& value) { return put("debounce", value.value), *this; }
  /// True or false.
  DateTimePicker& highlightToday(const types::Bool& value) {
    return put("highlightToday", value.value), *this;
  }
  /// A list of `Preset`.
  DateTimePicker& presets(const PresetsType& value) { return put("presets", value.value), *this; }
  /// Text.
  DateTimePicker& defaultDate(const types::Text& value) { return put("defaultDate", value.value), *this; }
  /// Text, a number or true or false.
  DateTimePicker& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  DateTimePicker& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  DateTimePicker& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// A map from text to anything that JSON can say.
  DateTimePicker& wrapperProps(const types::MapOf<types::Any>& value) {
    return put("wrapperProps", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  DateTimePicker& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// Text or a number.
  DateTimePicker& leftSectionWidth(const LeftSectionWidthType& value) {
    return put("leftSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  DateTimePicker& leftSectionProps(const types::Any& value) {
    return put("leftSectionProps", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "auto", "none", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  DateTimePicker& leftSectionPointerEvents(const LeftSectionPointerEventsChoice& value) {
    return put("leftSectionPointerEvents", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  DateTimePicker& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// Text or a number.
  DateTimePicker& rightSectionWidth(const RightSectionWidthType& value) {
    return put("rightSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  DateTimePicker& rightSectionProps(const types::Any& value) {
    return put("rightSectionProps", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "auto", "none", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  DateTimePicker& rightSectionPointerEvents(const RightSectionPointerEventsChoice& value) {
    return put("rightSectionPointerEvents", value.to_value()), *this;
  }
  /// True or false.
  DateTimePicker& required(const types::Bool& value) { return put("required", value.value), *this; }
  /// Text or a number.
  DateTimePicker& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  DateTimePicker& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  DateTimePicker& pointer(const types::Bool& value) { return put("pointer", value.value), *this; }
  /// True or false.
  DateTimePicker& withErrorStyles(const types::Bool& value) {
    return put("withErrorStyles", value.value), *this;
  }
  /// Text.
  DateTimePicker& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  DateTimePicker& name(const types::Text& value) { return put("name", value.value), *this; }
  /// A map from text to anything that JSON can say.
  DateTimePicker& inputProps(const types::MapOf<types::Any>& value) {
    return put("inputProps", value.value), *this;
  }
  /// True or false.
  DateTimePicker& readOnly(const types::Bool& value) { return put("readOnly", value.value), *this; }
  /// A component, text, a number, or a list of these.
  DateTimePicker& label(const Child& value) { return put("label", value.value), *this; }
  /// A component, text, a number, or a list of these.
  DateTimePicker& description(const Child& value) { return put("description", value.value), *this; }
  /// A component, text, a number, or a list of these.
  DateTimePicker& error(const Child& value) { return put("error", value.value), *this; }
  /// True or false.
  DateTimePicker& withAsterisk(const types::Bool& value) { return put("withAsterisk", value.value), *this; }
  /// A map from text to anything that JSON can say.
  DateTimePicker& labelProps(const types::MapOf<types::Any>& value) {
    return put("labelProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  DateTimePicker& descriptionProps(const types::MapOf<types::Any>& value) {
    return put("descriptionProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  DateTimePicker& errorProps(const types::MapOf<types::Any>& value) {
    return put("errorProps", value.value), *this;
  }
  /// A list of "label", "description", "error" or "input".
  DateTimePicker& inputWrapperOrder(const InputWrapperOrderType& value) {
    return put("inputWrapperOrder", value.value), *this;
  }
  /// `PopoverProps` (radius, disabled, classNames, styles, unstyled, variant, attributes, …).
  DateTimePicker& popoverProps(const PopoverProps& value) {
    return put("popoverProps", value.to_value()), *this;
  }
  /// True or false.
  DateTimePicker& clearable(const types::Bool& value) { return put("clearable", value.value), *this; }
  /// `ClearButtonProps` (size, radius, disabled, iconSize, children, icon, ButtonProps).
  DateTimePicker& clearButtonProps(const ClearButtonProps& value) {
    return put("clearButtonProps", value.to_value()), *this;
  }
  /// "popover" or "modal".
  DateTimePicker& dropdownType(const types::OneOf<"popover", "modal">& value) {
    return put("dropdownType", value.to_value()), *this;
  }
  /// `ModalProps` (className, style, hiddenFrom, visibleFrom, lightHidden, darkHidden, mod, …).
  DateTimePicker& modalProps(const ModalProps& value) { return put("modalProps", value.to_value()), *this; }
  /// True or false.
  DateTimePicker& sortDates(const types::Bool& value) { return put("sortDates", value.value), *this; }
  /// Text.
  DateTimePicker& labelSeparator(const types::Text& value) {
    return put("labelSeparator", value.value), *this;
  }
  /// A number.
  DateTimePicker& numberOfColumns(const types::Number& value) {
    return put("numberOfColumns", value.value), *this;
  }
  /// A number.
  DateTimePicker& columnsToScroll(const types::Number& value) {
    return put("columnsToScroll", value.value), *this;
  }
  /// `AriaLabels` (monthLevelControl, yearLevelControl, nextMonth, previousMonth, nextYear, previousYear,
  /// nextDecade, previousDecade).
  DateTimePicker& ariaLabels(const AriaLabels& value) { return put("ariaLabels", value.to_value()), *this; }
  /// "month", "year" or "decade".
  DateTimePicker& level(const LevelChoice& value) { return put("level", value.to_value()), *this; }
  /// Text.
  DateTimePicker& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A component, text, a number, or a list of these.
  DateTimePicker& nextIcon(const Child& value) { return put("nextIcon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  DateTimePicker& previousIcon(const Child& value) { return put("previousIcon", value.value), *this; }
  /// Text.
  DateTimePicker& nextLabel(const types::Text& value) { return put("nextLabel", value.value), *this; }
  /// Text.
  DateTimePicker& previousLabel(const types::Text& value) { return put("previousLabel", value.value), *this; }
  /// A list of "level", "next" or "previous".
  DateTimePicker& headerControlsOrder(const HeaderControlsOrderType& value) {
    return put("headerControlsOrder", value.value), *this;
  }
  /// Text.
  DateTimePicker& minDate(const types::Text& value) { return put("minDate", value.value), *this; }
  /// Text.
  DateTimePicker& maxDate(const types::Text& value) { return put("maxDate", value.value), *this; }
  /// Text.
  DateTimePicker& decadeLabelFormat(const types::Text& value) {
    return put("decadeLabelFormat", value.value), *this;
  }
  /// Text.
  DateTimePicker& yearsListFormat(const types::Text& value) {
    return put("yearsListFormat", value.value), *this;
  }
  /// True or false.
  DateTimePicker& withCellSpacing(const types::Bool& value) {
    return put("withCellSpacing", value.value), *this;
  }
  /// Anything that JSON can say.
  DateTimePicker& getYearControlProps(const types::Any& value) {
    return put("getYearControlProps", value.value), *this;
  }
  /// True or false.
  DateTimePicker& hasNextLevel(const types::Bool& value) { return put("hasNextLevel", value.value), *this; }
  /// Text.
  DateTimePicker& yearLabelFormat(const types::Text& value) {
    return put("yearLabelFormat", value.value), *this;
  }
  /// Text.
  DateTimePicker& monthsListFormat(const types::Text& value) {
    return put("monthsListFormat", value.value), *this;
  }
  /// Anything that JSON can say.
  DateTimePicker& getMonthControlProps(const types::Any& value) {
    return put("getMonthControlProps", value.value), *this;
  }
  /// Text.
  DateTimePicker& monthLabelFormat(const types::Text& value) {
    return put("monthLabelFormat", value.value), *this;
  }
  /// 0, 1, 2, 3, 4, 5 or 6.
  DateTimePicker& firstDayOfWeek(const FirstDayOfWeekChoice& value) {
    return put("firstDayOfWeek", value.to_value()), *this;
  }
  /// Text.
  DateTimePicker& weekdayFormat(const types::Text& value) { return put("weekdayFormat", value.value), *this; }
  /// A list of 0, 1, 2, 3, 4, 5 or 6.
  DateTimePicker& weekendDays(const WeekendDaysType& value) { return put("weekendDays", value.value), *this; }
  /// True or false.
  DateTimePicker& hideOutsideDates(const types::Bool& value) {
    return put("hideOutsideDates", value.value), *this;
  }
  /// True or false.
  DateTimePicker& hideWeekdays(const types::Bool& value) { return put("hideWeekdays", value.value), *this; }
  /// True or false.
  DateTimePicker& withWeekNumbers(const types::Bool& value) {
    return put("withWeekNumbers", value.value), *this;
  }
  /// Anything that JSON can say.
  DateTimePicker& getDayProps(const types::Any& value) { return put("getDayProps", value.value), *this; }
  /// Anything that JSON can say.
  DateTimePicker& renderDay(const types::Any& value) { return put("renderDay", value.value), *this; }
  /// Text.
  DateTimePicker& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  DateTimePicker& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct DateTimePicker DateTimePicker() { return {}; }
inline struct DateTimePicker DateTimePicker(const types::Text& valueFormat) {
  struct DateTimePicker made;
  made.valueFormat(valueFormat);
  return made;
}
inline struct DateTimePicker DateTimePicker(const types::Text& valueFormat, const types::Text& value) {
  struct DateTimePicker made;
  made.valueFormat(valueFormat);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
