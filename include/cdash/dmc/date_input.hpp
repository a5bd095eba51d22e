// dmc::DateInput, the component DateInput of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `DateInput` of dash_mantine_components.
struct DateInput : Element<DateInput> {
  static constexpr std::string_view property_names[] = {
      {"allowDeselect", 13}, {"ariaLabels", 10}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2},
      {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9},
      {"classNames", 10}, {"clearButtonProps", 16}, {"clearable", 9}, {"columnsToScroll", 15},
      {"darkHidden", 10}, {"debounce", 8}, {"decadeLabelFormat", 17}, {"description", 11},
      {"descriptionProps", 16}, {"disabled", 8}, {"disabledDates", 13}, {"display", 7}, {"error", 5},
      {"errorProps", 10}, {"ff", 2}, {"firstDayOfWeek", 14}, {"fixOnBlur", 9}, {"flex", 4}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"getDayProps", 11}, {"getMonthControlProps", 20}, {"getYearControlProps", 19},
      {"h", 1}, {"hasNextLevel", 12}, {"headerControlsOrder", 19}, {"hiddenFrom", 10},
      {"hideOutsideDates", 16}, {"hideWeekdays", 12}, {"highlightToday", 14}, {"inputProps", 10},
      {"inputWrapperOrder", 17}, {"inset", 5}, {"label", 5}, {"labelProps", 10}, {"left", 4},
      {"leftSection", 11}, {"leftSectionPointerEvents", 24}, {"leftSectionProps", 16},
      {"leftSectionWidth", 16}, {"level", 5}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"maxDate", 7}, {"maxLevel", 8}, {"mb", 2}, {"me", 2}, {"mih", 3},
      {"minDate", 7}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"monthLabelFormat", 16}, {"monthsListFormat", 16},
      {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"n_blur", 6}, {"n_submit", 8}, {"name", 4},
      {"nextDisabled", 12}, {"nextIcon", 8}, {"nextLabel", 9}, {"numberOfColumns", 15}, {"opacity", 7},
      {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"pl", 2}, {"placeholder", 11}, {"pointer", 7}, {"popoverProps", 12}, {"pos", 3}, {"pr", 2},
      {"previousDisabled", 16}, {"previousIcon", 12}, {"previousLabel", 13}, {"ps", 2}, {"pt", 2}, {"px", 2},
      {"py", 2}, {"radius", 6}, {"readOnly", 8}, {"renderDay", 9}, {"required", 8}, {"right", 5},
      {"rightSection", 12}, {"rightSectionPointerEvents", 25}, {"rightSectionProps", 17},
      {"rightSectionWidth", 17}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"value", 5}, {"valueFormat", 11}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1}, {"weekdayFormat", 13}, {"weekendDays", 11}, {"withAsterisk", 12},
      {"withCellSpacing", 15}, {"withErrorStyles", 15}, {"withNext", 8}, {"withPrevious", 12},
      {"withWeekNumbers", 15}, {"wrapperProps", 12}, {"yearLabelFormat", 15}, {"yearsListFormat", 15},
  };
  static constexpr ComponentInfo info{"DateInput", "dash_mantine_components", "dmc::DateInput",
      property_names, true};

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
  class WrapperProps : public types::Object<WrapperProps> {
   public:
    using Object::Object;
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

  using MaxLevelChoice = types::OneOf<"month", "year", "decade">;
  using LevelChoice = types::OneOf<"month", "year", "decade">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using DebounceType = types::AnyOf<types::Number, types::Bool>;
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
  using HeaderControlsOrderType = types::ListOf<types::OneOf<"level", "next", "previous">>;
  using FirstDayOfWeekChoice = types::NumberOf<0, 1, 2, 3, 4, 5, 6>;
  using WeekendDaysType = types::ListOf<types::NumberOf<0, 1, 2, 3, 4, 5, 6>>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<PopoverProps> popoverProps() const { return {this->ref("popoverProps")}; }
    Property<types::Bool> clearable() const { return {this->ref("clearable")}; }
    Property<ClearButtonProps> clearButtonProps() const { return {this->ref("clearButtonProps")}; }
    Property<types::Text> valueFormat() const { return {this->ref("valueFormat")}; }
    Property<types::Bool> fixOnBlur() const { return {this->ref("fixOnBlur")}; }
    Property<types::Bool> allowDeselect() const { return {this->ref("allowDeselect")}; }
    Property<MaxLevelChoice> maxLevel() const { return {this->ref("maxLevel")}; }
    Property<LevelChoice> level() const { return {this->ref("level")}; }
    Property<types::Any> disabledDates() const { return {this->ref("disabledDates")}; }
    Property<types::Bool> highlightToday() const { return {this->ref("highlightToday")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<DebounceType> debounce() const { return {this->ref("debounce")}; }
    Property<WrapperProps> wrapperProps() const { return {this->ref("wrapperProps")}; }
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
    Property<types::Number> numberOfColumns() const { return {this->ref("numberOfColumns")}; }
    Property<types::Number> columnsToScroll() const { return {this->ref("columnsToScroll")}; }
    Property<AriaLabels> ariaLabels() const { return {this->ref("ariaLabels")}; }
    Property<types::Text> decadeLabelFormat() const { return {this->ref("decadeLabelFormat")}; }
    Property<types::Text> yearsListFormat() const { return {this->ref("yearsListFormat")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> withCellSpacing() const { return {this->ref("withCellSpacing")}; }
    Property<types::Any> getYearControlProps() const { return {this->ref("getYearControlProps")}; }
    Property<types::Text> minDate() const { return {this->ref("minDate")}; }
    Property<types::Text> maxDate() const { return {this->ref("maxDate")}; }
    Property<Child> nextIcon() const { return {this->ref("nextIcon")}; }
    Property<Child> previousIcon() const { return {this->ref("previousIcon")}; }
    Property<types::Text> nextLabel() const { return {this->ref("nextLabel")}; }
    Property<types::Text> previousLabel() const { return {this->ref("previousLabel")}; }
    Property<types::Bool> nextDisabled() const { return {this->ref("nextDisabled")}; }
    Property<types::Bool> previousDisabled() const { return {this->ref("previousDisabled")}; }
    Property<types::Bool> withNext() const { return {this->ref("withNext")}; }
    Property<types::Bool> withPrevious() const { return {this->ref("withPrevious")}; }
    Property<HeaderControlsOrderType> headerControlsOrder() const {
      return {this->ref("headerControlsOrder")};
    }
    Property<types::Text> yearLabelFormat() const { return {this->ref("yearLabelFormat")}; }
    Property<types::Text> monthsListFormat() const { return {this->ref("monthsListFormat")}; }
    Property<types::Any> getMonthControlProps() const { return {this->ref("getMonthControlProps")}; }
    Property<types::Bool> hasNextLevel() const { return {this->ref("hasNextLevel")}; }
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
  /// An id of this component type: `dmc::DateInput::Id name{"name"}`.
  using Id = Reference<DateInput>;

  /// Text.
  DateInput& value(const types::Text& value) { return put("value", value.value), *this; }
  /// `PopoverProps` (radius, disabled, classNames, styles, unstyled, variant, attributes, …).
  DateInput& popoverProps(const PopoverProps& value) { return put("popoverProps", value.to_value()), *this; }
  /// True or false.
  DateInput& clearable(const types::Bool& value) { return put("clearable", value.value), *this; }
  /// `ClearButtonProps` (size, radius, disabled, iconSize, children, icon, ButtonProps).
  DateInput& clearButtonProps(const ClearButtonProps& value) {
    return put("clearButtonProps", value.to_value()), *this;
  }
  /// Text.
  DateInput& valueFormat(const types::Text& value) { return put("valueFormat", value.value), *this; }
  /// True or false.
  DateInput& fixOnBlur(const types::Bool& value) { return put("fixOnBlur", value.value), *this; }
  /// True or false.
  DateInput& allowDeselect(const types::Bool& value) { return put("allowDeselect", value.value), *this; }
  /// "month", "year" or "decade".
  DateInput& maxLevel(const MaxLevelChoice& value) { return put("maxLevel", value.to_value()), *this; }
  /// "month", "year" or "decade".
  DateInput& level(const LevelChoice& value) { return put("level", value.to_value()), *this; }
  /// Anything that JSON can say.
  DateInput& disabledDates(const types::Any& value) { return put("disabledDates", value.value), *this; }
  /// True or false.
  DateInput& highlightToday(const types::Bool& value) { return put("highlightToday", value.value), *this; }
  /// Text, a number or true or false.
  DateInput& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  DateInput& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  DateInput& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// A number. Default: 0.
  DateInput& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: 0.
  DateInput& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number or true or false. Default: false.
  DateInput& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// `WrapperProps`.
  DateInput& wrapperProps(const WrapperProps& value) { return put("wrapperProps", value.to_value()), *this; }
  /// A component, text, a number, or a list of these.
  DateInput& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// Text or a number.
  DateInput& leftSectionWidth(const LeftSectionWidthType& value) {
    return put("leftSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  DateInput& leftSectionProps(const types::Any& value) { return put("leftSectionProps", value.value), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "auto", "none", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  DateInput& leftSectionPointerEvents(const LeftSectionPointerEventsChoice& value) {
    return put("leftSectionPointerEvents", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  DateInput& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// Text or a number.
  DateInput& rightSectionWidth(const RightSectionWidthType& value) {
    return put("rightSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  DateInput& rightSectionProps(const types::Any& value) {
    return put("rightSectionProps", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "auto", "none", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  DateInput& rightSectionPointerEvents(const RightSectionPointerEventsChoice& value) {
    return put("rightSectionPointerEvents", value.to_value()), *this;
  }
  /// True or false.
  DateInput& required(const types::Bool& value) { return put("required", value.value), *this; }
  /// Text or a number.
  DateInput& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  DateInput& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  DateInput& pointer(const types::Bool& value) { return put("pointer", value.value), *this; }
  /// True or false.
  DateInput& withErrorStyles(const types::Bool& value) { return put("withErrorStyles", value.value), *this; }
  /// Text.
  DateInput& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  DateInput& name(const types::Text& value) { return put("name", value.value), *this; }
  /// A map from text to anything that JSON can say.
  DateInput& inputProps(const types::MapOf<types::Any>& value) {
    return put("inputProps", value.value), *this;
  }
  /// True or false.
  DateInput& readOnly(const types::Bool& value) { return put("readOnly", value.value), *this; }
  /// A component, text, a number, or a list of these.
  DateInput& label(const Child& value) { return put("label", value.value), *this; }
  /// A component, text, a number, or a list of these.
  DateInput& description(const Child& value) { return put("description", value.value), *this; }
  /// A component, text, a number, or a list of these.
  DateInput& error(const Child& value) { return put("error", value.value), *this; }
  /// True or false.
  DateInput& withAsterisk(const types::Bool& value) { return put("withAsterisk", value.value), *this; }
  /// A map from text to anything that JSON can say.
  DateInput& labelProps(const types::MapOf<types::Any>& value) {
    return put("labelProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  DateInput& descriptionProps(const types::MapOf<types::Any>& value) {
    return put("descriptionProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  DateInput& errorProps(const types::MapOf<types::Any>& value) {
    return put("errorProps", value.value), *this;
  }
  /// A list of "label", "description", "error" or "input".
  DateInput& inputWrapperOrder(const InputWrapperOrderType& value) {
    return put("inputWrapperOrder", value.value), *this;
  }
  /// A number.
  DateInput& numberOfColumns(const types::Number& value) {
    return put("numberOfColumns", value.value), *this;
  }
  /// A number.
  DateInput& columnsToScroll(const types::Number& value) {
    return put("columnsToScroll", value.value), *this;
  }
  /// `AriaLabels` (monthLevelControl, yearLevelControl, nextMonth, previousMonth, nextYear, previousYear,
  /// nextDecade, previousDecade).
  DateInput& ariaLabels(const AriaLabels& value) { return put("ariaLabels", value.to_value()), *this; }
  /// Text.
  DateInput& decadeLabelFormat(const types::Text& value) {
    return put("decadeLabelFormat", value.value), *this;
  }
  /// Text.
  DateInput& yearsListFormat(const types::Text& value) { return put("yearsListFormat", value.value), *this; }
  /// Text.
  DateInput& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  DateInput& withCellSpacing(const types::Bool& value) { return put("withCellSpacing", value.value), *this; }
  /// Anything that JSON can say.
  DateInput& getYearControlProps(const types::Any& value) {
    return put("getYearControlProps", value.value), *this;
  }
  /// Text.
  DateInput& minDate(const types::Text& value) { return put("minDate", value.value), *this; }
  /// Text.
  DateInput& maxDate(const types::Text& value) { return put("maxDate", value.value), *this; }
  /// A component, text, a number, or a list of these.
  DateInput& nextIcon(const Child& value) { return put("nextIcon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  DateInput& previousIcon(const Child& value) { return put("previousIcon", value.value), *this; }
  /// Text.
  DateInput& nextLabel(const types::Text& value) { return put("nextLabel", value.value), *this; }
  /// Text.
  DateInput& previousLabel(const types::Text& value) { return put("previousLabel", value.value), *this; }
  /// True or false.
  DateInput& nextDisabled(const types::Bool& value) { return put("nextDisabled", value.value), *this; }
  /// True or false.
  DateInput& previousDisabled(const types::Bool& value) {
    return put("previousDisabled", value.value), *this;
  }
  /// True or false.
  DateInput& withNext(const types::Bool& value) { return put("withNext", value.value), *this; }
  /// True or false.
  DateInput& withPrevious(const types::Bool& value) { return put("withPrevious", value.value), *this; }
  /// A list of "level", "next" or "previous".
  DateInput& headerControlsOrder(const HeaderControlsOrderType& value) {
    return put("headerControlsOrder", value.value), *this;
  }
  /// Text.
  DateInput& yearLabelFormat(const types::Text& value) { return put("yearLabelFormat", value.value), *this; }
  /// Text.
  DateInput& monthsListFormat(const types::Text& value) {
    return put("monthsListFormat", value.value), *this;
  }
  /// Anything that JSON can say.
  DateInput& getMonthControlProps(const types::Any& value) {
    return put("getMonthControlProps", value.value), *this;
  }
  /// True or false.
  DateInput& hasNextLevel(const types::Bool& value) { return put("hasNextLevel", value.value), *this; }
  /// Text.
  DateInput& monthLabelFormat(const types::Text& value) {
    return put("monthLabelFormat", value.value), *this;
  }
  /// 0, 1, 2, 3, 4, 5 or 6.
  DateInput& firstDayOfWeek(const FirstDayOfWeekChoice& value) {
    return put("firstDayOfWeek", value.to_value()), *this;
  }
  /// Text.
  DateInput& weekdayFormat(const types::Text& value) { return put("weekdayFormat", value.value), *this; }
  /// A list of 0, 1, 2, 3, 4, 5 or 6.
  DateInput& weekendDays(const WeekendDaysType& value) { return put("weekendDays", value.value), *this; }
  /// True or false.
  DateInput& hideOutsideDates(const types::Bool& value) {
    return put("hideOutsideDates", value.value), *this;
  }
  /// True or false.
  DateInput& hideWeekdays(const types::Bool& value) { return put("hideWeekdays", value.value), *this; }
  /// True or false.
  DateInput& withWeekNumbers(const types::Bool& value) { return put("withWeekNumbers", value.value), *this; }
  /// Anything that JSON can say.
  DateInput& getDayProps(const types::Any& value) { return put("getDayProps", value.value), *this; }
  /// Anything that JSON can say.
  DateInput& renderDay(const types::Any& value) { return put("renderDay", value.value), *this; }
  /// Text.
  DateInput& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  DateInput& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct DateInput DateInput() { return {}; }
inline struct DateInput DateInput(const types::Text& value) {
  struct DateInput made;
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
