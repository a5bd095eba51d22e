// dmc::TimePicker, the component TimePicker of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `TimePicker` of dash_mantine_components.
struct TimePicker : Element<TimePicker> {
  static constexpr std::string_view property_names[] = {
      {"amPmInputLabel", 14}, {"amPmLabels", 10}, {"amPmSelectProps", 15}, {"attributes", 10}, {"bd", 2},
      {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1},
      {"className", 9}, {"classNames", 10}, {"clearButtonProps", 16}, {"clearable", 9}, {"darkHidden", 10},
      {"debounce", 8}, {"defaultValue", 12}, {"description", 11}, {"descriptionProps", 16}, {"disabled", 8},
      {"display", 7}, {"error", 5}, {"errorProps", 10}, {"ff", 2}, {"flex", 4}, {"form", 4}, {"format", 6},
      {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"hiddenInputProps", 16},
      {"hoursInputLabel", 15}, {"hoursInputProps", 15}, {"hoursStep", 9}, {"inputProps", 10},
      {"inputWrapperOrder", 17}, {"inset", 5}, {"label", 5}, {"labelProps", 10}, {"left", 4},
      {"leftSection", 11}, {"leftSectionPointerEvents", 24}, {"leftSectionProps", 16},
      {"leftSectionWidth", 16}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"max", 3}, {"maxDropdownContentHeight", 24}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"min", 3},
      {"minutesInputLabel", 17}, {"minutesInputProps", 17}, {"minutesStep", 11}, {"miw", 3}, {"ml", 2},
      {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"n_blur", 6}, {"n_submit", 8},
      {"name", 4}, {"opacity", 7}, {"p", 1}, {"pasteSplit", 10}, {"pb", 2}, {"pe", 2},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pl", 2}, {"placeholder", 11},
      {"pointer", 7}, {"popoverProps", 12}, {"pos", 3}, {"pr", 2}, {"presets", 7}, {"ps", 2}, {"pt", 2},
      {"px", 2}, {"py", 2}, {"radius", 6}, {"readOnly", 8}, {"required", 8}, {"reverseTimeControlsList", 23},
      {"right", 5}, {"rightSection", 12}, {"rightSectionPointerEvents", 25}, {"rightSectionProps", 17},
      {"rightSectionWidth", 17}, {"scrollAreaProps", 15}, {"secondsInputLabel", 17},
      {"secondsInputProps", 17}, {"secondsStep", 11}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2},
      {"tabIndex", 8}, {"td", 2}, {"timeRangePresets", 16}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withAsterisk", 12}, {"withDropdown", 12},
      {"withErrorStyles", 15}, {"withSeconds", 11}, {"wrapperProps", 12},
  };
  static constexpr ComponentInfo info{"TimePicker", "dash_mantine_components", "dmc::TimePicker",
      property_names, true};

  /// An object; a function a member. Made as `AmPmLabels(am, pm)`.
  class AmPmLabels : public types::Object<AmPmLabels> {
   public:
    using Object::Object;
    AmPmLabels(const types::Text& am, const types::Text& pm) { put("am", am.value); put("pm", pm.value); }
    /// Text. Required.
    AmPmLabels& am(const types::Text& value) { return put("am", value.value); }
    /// Text. Required.
    AmPmLabels& pm(const types::Text& value) { return put("pm", value.value); }
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

    /// A component, text, a number, or a list of these.
    PopoverProps& children(const Child& value) { return put("children", value.value); }
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
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    PopoverProps& radius(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("radius", value.to_value());
    }
    /// "xs", "sm", "md", "lg" or "xl".
    PopoverProps& shadow(const types::OneOf<"xs", "sm", "md", "lg", "xl">& value) {
      return put("shadow", value.to_value());
    }
    /// True or false.
    PopoverProps& disabled(const types::Bool& value) { return put("disabled", value.value); }
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
  };

  /// An object; a function a member.
  class PasteSplit : public types::Object<PasteSplit> {
   public:
    using Object::Object;
  };

  /// An object; a function a member. Made as `TimeRangePresets(startTime, endTime, interval)`.
  class TimeRangePresets : public types::Object<TimeRangePresets> {
   public:
    using Object::Object;
    TimeRangePresets(const types::Text& startTime, const types::Text& endTime, const types::Text& interval) {
      put("startTime", startTime.value); put("endTime", endTime.value); put("interval", interval.value);
    }
    /// Text. Required.
    TimeRangePresets& startTime(const types::Text& value) { return put("startTime", value.value); }
    /// Text. Required.
    TimeRangePresets& endTime(const types::Text& value) { return put("endTime", value.value); }
    /// Text. Required.
    TimeRangePresets& interval(const types::Text& value) { return put("interval", value.value); }
  };

  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using DebounceType = types::AnyOf<types::Number, types::Bool>;
  using InputWrapperOrderType = types::ListOf<types::OneOf<"label", "description", "error", "input">>;
  using LeftSectionWidthType = types::AnyOf<types::Text, types::Number>;
  using LeftSectionPointerEventsChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "auto", "none", "all", "fill", "painted", "stroke", "visible", "visibleFill",
      "visiblePainted", "visibleStroke">;
  using RightSectionWidthType = types::AnyOf<types::Text, types::Number>;
  using RightSectionPointerEventsChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "auto", "none", "all", "fill", "painted", "stroke", "visible", "visibleFill",
      "visiblePainted", "visibleStroke">;
  using RadiusType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<DebounceType> debounce() const { return {this->ref("debounce")}; }
    Property<types::Text> defaultValue() const { return {this->ref("defaultValue")}; }
    Property<types::Bool> clearable() const { return {this->ref("clearable")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> min() const { return {this->ref("min")}; }
    Property<types::Text> max() const { return {this->ref("max")}; }
    Property<types::OneOf<"12h", "24h">> format() const { return {this->ref("format")}; }
    Property<types::Number> hoursStep() const { return {this->ref("hoursStep")}; }
    Property<types::Number> minutesStep() const { return {this->ref("minutesStep")}; }
    Property<types::Number> secondsStep() const { return {this->ref("secondsStep")}; }
    Property<types::Bool> withSeconds() const { return {this->ref("withSeconds")}; }
    Property<types::Text> hoursInputLabel() const { return {this->ref("hoursInputLabel")}; }
    Property<types::Text> minutesInputLabel() const { return {this->ref("minutesInputLabel")}; }
    Property<types::Text> secondsInputLabel() const { return {this->ref("secondsInputLabel")}; }
    Property<types::Text> amPmInputLabel() const { return {this->ref("amPmInputLabel")}; }
    Property<AmPmLabels> amPmLabels() const { return {this->ref("amPmLabels")}; }
    Property<types::Bool> withDropdown() const { return {this->ref("withDropdown")}; }
    Property<PopoverProps> popoverProps() const { return {this->ref("popoverProps")}; }
    Property<types::Any> clearButtonProps() const { return {this->ref("clearButtonProps")}; }
    Property<types::Any> hoursInputProps() const { return {this->ref("hoursInputProps")}; }
    Property<types::Any> minutesInputProps() const { return {this->ref("minutesInputProps")}; }
    Property<types::Any> secondsInputProps() const { return {this->ref("secondsInputProps")}; }
    Property<types::Any> amPmSelectProps() const { return {this->ref("amPmSelectProps")}; }
    Property<types::Bool> readOnly() const { return {this->ref("readOnly")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Any> hiddenInputProps() const { return {this->ref("hiddenInputProps")}; }
    Property<PasteSplit> pasteSplit() const { return {this->ref("pasteSplit")}; }
    Property<types::ListOf<types::Text>> presets() const { return {this->ref("presets")}; }
    Property<types::Number> maxDropdownContentHeight() const {
      return {this->ref("maxDropdownContentHeight")};
    }
    Property<types::Any> scrollAreaProps() const { return {this->ref("scrollAreaProps")}; }
    Property<TimeRangePresets> timeRangePresets() const { return {this->ref("timeRangePresets")}; }
    Property<types::Bool> reverseTimeControlsList() const { return {this->ref("reverseTimeControlsList")}; }
    Property<types::MapOf<types::Any>> wrapperProps() const { return {this->ref("wrapperProps")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<Child> description() const { return {this->ref("description")}; }
    Property<Child> error() const { return {this->ref("error")}; }
    Property<types::Bool> required() const { return {this->ref("required")}; }
    Property<types::Bool> withAsterisk() const { return {this->ref("withAsterisk")}; }
    Property<types::MapOf<types::Any>> labelProps() const { return {this->ref("labelProps")}; }
    Property<types::MapOf<types::Any>> descriptionProps() const { return {this->ref("descriptionProps")}; }
    Property<types::MapOf<types::Any>> errorProps() const { return {this->ref("errorProps")}; }
    Property<InputWrapperOrderType> inputWrapperOrder() const { return {this->ref("inputWrapperOrder")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
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
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Bool> pointer() const { return {this->ref("pointer")}; }
    Property<types::Bool> withErrorStyles() const { return {this->ref("withErrorStyles")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::MapOf<types::Any>> inputProps() const { return {this->ref("inputProps")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::TimePicker::Id name{"name"}`.
  using Id = Reference<TimePicker>;

  /// Text. Default: "".
  TimePicker& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Text, a number or true or false.
  TimePicker& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  TimePicker& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  TimePicker& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// A number. Default: 0.
  TimePicker& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: 0.
  TimePicker& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number or true or false. Default: false.
  TimePicker& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// Text.
  TimePicker& defaultValue(const types::Text& value) { return put("defaultValue", value.value), *this; }
  /// True or false.
  TimePicker& clearable(const types::Bool& value) { return put("clearable", value.value), *this; }
  /// Text.
  TimePicker& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  TimePicker& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  TimePicker& min(const types::Text& value) { return put("min", value.value), *this; }
  /// Text.
  TimePicker& max(const types::Text& value) { return put("max", value.value), *this; }
  /// "12h" or "24h".
  TimePicker& format(const types::OneOf<"12h", "24h">& value) {
    return put("format", value.to_value()), *this;
  }
  /// A number.
  TimePicker& hoursStep(const types::Number& value) { return put("hoursStep", value.value), *this; }
  /// A number.
  TimePicker& minutesStep(const types::Number& value) { return put("minutesStep", value.value), *this; }
  /// A number.
  TimePicker& secondsStep(const types::Number& value) { return put("secondsStep", value.value), *this; }
  /// True or false.
  TimePicker& withSeconds(const types::Bool& value) { return put("withSeconds", value.value), *this; }
  /// Text.
  TimePicker& hoursInputLabel(const types::Text& value) { return put("hoursInputLabel", value.value), *this; }
  /// Text.
  TimePicker& minutesInputLabel(const types::Text& value) {
    return put("minutesInputLabel", value.value), *this;
  }
  /// Text.
  TimePicker& secondsInputLabel(const types::Text& value) {
    return put("secondsInputLabel", value.value), *this;
  }
  /// Text.
  TimePicker& amPmInputLabel(const types::Text& value) { return put("amPmInputLabel", value.value), *this; }
  /// `AmPmLabels` (am, pm).
  TimePicker& amPmLabels(const AmPmLabels& value) { return put("amPmLabels", value.to_value()), *this; }
  /// True or false.
  TimePicker& withDropdown(const types::Bool& value) { return put("withDropdown", value.value), *this; }
  /// `PopoverProps` (children, opened, closeOnClickOutside, clickOutsideEvents, trapFocus, closeOnEscape,
  /// withRoles, …).
  TimePicker& popoverProps(const PopoverProps& value) { return put("popoverProps", value.to_value()), *this; }
  /// Anything that JSON can say.
  TimePicker& clearButtonProps(const types::Any& value) {
    return put("clearButtonProps", value.value), *this;
  }
  /// Anything that JSON can say.
  TimePicker& hoursInputProps(const types::Any& value) { return put("hoursInputProps", value.value), *this; }
  /// Anything that JSON can say.
  TimePicker& minutesInputProps(const types::Any& value) {
    return put("minutesInputProps", value.value), *this;
  }
  /// Anything that JSON can say.
  TimePicker& secondsInputProps(const types::Any& value) {
    return put("secondsInputProps", value.value), *this;
  }
  /// Anything that JSON can say.
  TimePicker& amPmSelectProps(const types::Any& value) { return put("amPmSelectProps", value.value), *this; }
  /// True or false.
  TimePicker& readOnly(const types::Bool& value) { return put("readOnly", value.value), *this; }
  /// True or false.
  TimePicker& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Anything that JSON can say.
  TimePicker& hiddenInputProps(const types::Any& value) {
    return put("hiddenInputProps", value.value), *this;
  }
  /// `PasteSplit`.
  TimePicker& pasteSplit(const PasteSplit& value) { return put("pasteSplit", value.to_value()), *this; }
  /// A list of texts.
  TimePicker& presets(const types::ListOf<types::Text>& value) { return put("presets", value.value), *this; }
  /// A number.
  TimePicker& maxDropdownContentHeight(const types::Number& value) {
    return put("maxDropdownContentHeight", value.value), *this;
  }
  /// Anything that JSON can say.
  TimePicker& scrollAreaProps(const types::Any& value) { return put("scrollAreaProps", value.value), *this; }
  /// `TimeRangePresets` (startTime, endTime, interval).
  TimePicker& timeRangePresets(const TimeRangePresets& value) {
    return put("timeRangePresets", value.to_value()), *this;
  }
  /// True or false.
  TimePicker& reverseTimeControlsList(const types::Bool& value) {
    return put("reverseTimeControlsList", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  TimePicker& wrapperProps(const types::MapOf<types::Any>& value) {
    return put("wrapperProps", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  TimePicker& label(const Child& value) { return put("label", value.value), *this; }
  /// A component, text, a number, or a list of these.
  TimePicker& description(const Child& value) { return put("description", value.value), *this; }
  /// A component, text, a number, or a list of these.
  TimePicker& error(const Child& value) { return put("error", value.value), *this; }
  /// True or false.
  TimePicker& required(const types::Bool& value) { return put("required", value.value), *this; }
  /// True or false.
  TimePicker& withAsterisk(const types::Bool& value) { return put("withAsterisk", value.value), *this; }
  /// A map from text to anything that JSON can say.
  TimePicker& labelProps(const types::MapOf<types::Any>& value) {
    return put("labelProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  TimePicker& descriptionProps(const types::MapOf<types::Any>& value) {
    return put("descriptionProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  TimePicker& errorProps(const types::MapOf<types::Any>& value) {
    return put("errorProps", value.value), *this;
  }
  /// A list of "label", "description", "error" or "input".
  TimePicker& inputWrapperOrder(const InputWrapperOrderType& value) {
    return put("inputWrapperOrder", value.value), *this;
  }
  /// Text.
  TimePicker& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A component, text, a number, or a list of these.
  TimePicker& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// Text or a number.
  TimePicker& leftSectionWidth(const LeftSectionWidthType& value) {
    return put("leftSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  TimePicker& leftSectionProps(const types::Any& value) {
    return put("leftSectionProps", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "auto", "none", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  TimePicker& leftSectionPointerEvents(const LeftSectionPointerEventsChoice& value) {
    return put("leftSectionPointerEvents", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  TimePicker& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// Text or a number.
  TimePicker& rightSectionWidth(const RightSectionWidthType& value) {
    return put("rightSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  TimePicker& rightSectionProps(const types::Any& value) {
    return put("rightSectionProps", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "auto", "none", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  TimePicker& rightSectionPointerEvents(const RightSectionPointerEventsChoice& value) {
    return put("rightSectionPointerEvents", value.to_value()), *this;
  }
  /// Text or a number.
  TimePicker& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  TimePicker& pointer(const types::Bool& value) { return put("pointer", value.value), *this; }
  /// True or false.
  TimePicker& withErrorStyles(const types::Bool& value) { return put("withErrorStyles", value.value), *this; }
  /// Text.
  TimePicker& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// A map from text to anything that JSON can say.
  TimePicker& inputProps(const types::MapOf<types::Any>& value) {
    return put("inputProps", value.value), *this;
  }
  /// Text.
  TimePicker& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  TimePicker& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct TimePicker TimePicker() { return {}; }
inline struct TimePicker TimePicker(const types::Text& value) {
  struct TimePicker made;
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
