// dmc::ColorInput, the component ColorInput of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `ColorInput` of dash_mantine_components.
struct ColorInput : Element<ColorInput> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"closeOnColorSwatchClick", 23},
      {"darkHidden", 10}, {"description", 11}, {"descriptionProps", 16}, {"disabled", 8},
      {"disallowInput", 13}, {"display", 7}, {"error", 5}, {"errorProps", 10}, {"eyeDropperButtonProps", 21},
      {"eyeDropperIcon", 14}, {"ff", 2}, {"fixOnBlur", 9}, {"flex", 4}, {"format", 6}, {"fs", 2}, {"fw", 2},
      {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inputProps", 10}, {"inputWrapperOrder", 17}, {"inset", 5},
      {"label", 5}, {"labelProps", 10}, {"left", 4}, {"leftSection", 11}, {"leftSectionPointerEvents", 24},
      {"leftSectionProps", 16}, {"leftSectionWidth", 16}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3},
      {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3},
      {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"name", 4}, {"opacity", 7}, {"p", 1}, {"pb", 2},
      {"pe", 2}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"pl", 2},
      {"placeholder", 11}, {"pointer", 7}, {"popoverProps", 12}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2},
      {"px", 2}, {"py", 2}, {"radius", 6}, {"readOnly", 8}, {"required", 8}, {"right", 5},
      {"rightSection", 12}, {"rightSectionPointerEvents", 25}, {"rightSectionProps", 17},
      {"rightSectionWidth", 17}, {"size", 4}, {"style", 5}, {"styles", 6}, {"swatches", 8},
      {"swatchesPerRow", 14}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withAsterisk", 12},
      {"withErrorStyles", 15}, {"withEyeDropper", 14}, {"withPicker", 10}, {"withPreview", 11},
      {"wrapperProps", 12},
  };
  static constexpr ComponentInfo info{"ColorInput", "dash_mantine_components", "dmc::ColorInput",
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
  class EyeDropperButtonProps : public types::Object<EyeDropperButtonProps> {
   public:
    using Object::Object;
  };

  using InputWrapperOrderType = types::ListOf<types::OneOf<"label", "input", "description", "error">>;
  using LeftSectionWidthType = types::AnyOf<types::Text, types::Number>;
  using LeftSectionPointerEventsChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "auto", "none", "all", "fill", "painted", "stroke", "visible", "visibleFill",
      "visiblePainted", "visibleStroke">;
  using RightSectionWidthType = types::AnyOf<types::Text, types::Number>;
  using RightSectionPointerEventsChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "auto", "none", "all", "fill", "painted", "stroke", "visible", "visibleFill",
      "visiblePainted", "visibleStroke">;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using FormatChoice = types::OneOf<"hex", "hexa", "rgba", "rgb", "hsl", "hsla">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Bool> disallowInput() const { return {this->ref("disallowInput")}; }
    Property<types::Bool> fixOnBlur() const { return {this->ref("fixOnBlur")}; }
    Property<PopoverProps> popoverProps() const { return {this->ref("popoverProps")}; }
    Property<types::Bool> withPreview() const { return {this->ref("withPreview")}; }
    Property<types::Bool> withEyeDropper() const { return {this->ref("withEyeDropper")}; }
    Property<Child> eyeDropperIcon() const { return {this->ref("eyeDropperIcon")}; }
    Property<types::Bool> closeOnColorSwatchClick() const { return {this->ref("closeOnColorSwatchClick")}; }
    Property<EyeDropperButtonProps> eyeDropperButtonProps() const {
      return {this->ref("eyeDropperButtonProps")};
    }
    Property<types::MapOf<types::Any>> wrapperProps() const { return {this->ref("wrapperProps")}; }
    Property<types::Bool> readOnly() const { return {this->ref("readOnly")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<Child> description() const { return {this->ref("description")}; }
    Property<Child> error() const { return {this->ref("error")}; }
    Property<types::Bool> required() const { return {this->ref("required")}; }
    Property<types::Bool> withAsterisk() const { return {this->ref("withAsterisk")}; }
    Property<types::MapOf<types::Any>> labelProps() const { return {this->ref("labelProps")}; }
    Property<types::MapOf<types::Any>> descriptionProps() const { return {this->ref("descriptionProps")}; }
    Property<types::MapOf<types::Any>> errorProps() const { return {this->ref("errorProps")}; }
    Property<InputWrapperOrderType> inputWrapperOrder() const { return {this->ref("inputWrapperOrder")}; }
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
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> pointer() const { return {this->ref("pointer")}; }
    Property<types::Bool> withErrorStyles() const { return {this->ref("withErrorStyles")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::MapOf<types::Any>> inputProps() const { return {this->ref("inputProps")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<FormatChoice> format() const { return {this->ref("format")}; }
    Property<types::Bool> withPicker() const { return {this->ref("withPicker")}; }
    Property<types::ListOf<types::Text>> swatches() const { return {this->ref("swatches")}; }
    Property<types::Number> swatchesPerRow() const { return {this->ref("swatchesPerRow")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::ColorInput::Id name{"name"}`.
  using Id = Reference<ColorInput>;

  /// True or false.
  ColorInput& disallowInput(const types::Bool& value) { return put("disallowInput", value.value), *this; }
  /// True or false.
  ColorInput& fixOnBlur(const types::Bool& value) { return put("fixOnBlur", value.value), *this; }
  /// `PopoverProps` (children, opened, closeOnClickOutside, clickOutsideEvents, trapFocus, closeOnEscape,
  /// withRoles, …).
  ColorInput& popoverProps(const PopoverProps& value) { return put("popoverProps", value.to_value()), *this; }
  /// True or false.
  ColorInput& withPreview(const types::Bool& value) { return put("withPreview", value.value), *this; }
  /// True or false.
  ColorInput& withEyeDropper(const types::Bool& value) { return put("withEyeDropper", value.value), *this; }
  /// A component, text, a number, or a list of these.
  ColorInput& eyeDropperIcon(const Child& value) { return put("eyeDropperIcon", value.value), *this; }
  /// True or false.
  ColorInput& closeOnColorSwatchClick(const types::Bool& value) {
    return put("closeOnColorSwatchClick", value.value), *this;
  }
  /// `EyeDropperButtonProps`.
  ColorInput& eyeDropperButtonProps(const EyeDropperButtonProps& value) {
    return put("eyeDropperButtonProps", value.to_value()), *this;
  }
  /// A map from text to anything that JSON can say.
  ColorInput& wrapperProps(const types::MapOf<types::Any>& value) {
    return put("wrapperProps", value.value), *this;
  }
  /// True or false.
  ColorInput& readOnly(const types::Bool& value) { return put("readOnly", value.value), *this; }
  /// A component, text, a number, or a list of these.
  ColorInput& label(const Child& value) { return put("label", value.value), *this; }
  /// A component, text, a number, or a list of these.
  ColorInput& description(const Child& value) { return put("description", value.value), *this; }
  /// A component, text, a number, or a list of these.
  ColorInput& error(const Child& value) { return put("error", value.value), *this; }
  /// True or false.
  ColorInput& required(const types::Bool& value) { return put("required", value.value), *this; }
  /// True or false.
  ColorInput& withAsterisk(const types::Bool& value) { return put("withAsterisk", value.value), *this; }
  /// A map from text to anything that JSON can say.
  ColorInput& labelProps(const types::MapOf<types::Any>& value) {
    return put("labelProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  ColorInput& descriptionProps(const types::MapOf<types::Any>& value) {
    return put("descriptionProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  ColorInput& errorProps(const types::MapOf<types::Any>& value) {
    return put("errorProps", value.value), *this;
  }
  /// A list of "label", "input", "description" or "error".
  ColorInput& inputWrapperOrder(const InputWrapperOrderType& value) {
    return put("inputWrapperOrder", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  ColorInput& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// Text or a number.
  ColorInput& leftSectionWidth(const LeftSectionWidthType& value) {
    return put("leftSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  ColorInput& leftSectionProps(const types::Any& value) {
    return put("leftSectionProps", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "auto", "none", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  ColorInput& leftSectionPointerEvents(const LeftSectionPointerEventsChoice& value) {
    return put("leftSectionPointerEvents", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  ColorInput& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// Text or a number.
  ColorInput& rightSectionWidth(const RightSectionWidthType& value) {
    return put("rightSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  ColorInput& rightSectionProps(const types::Any& value) {
    return put("rightSectionProps", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "auto", "none", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  ColorInput& rightSectionPointerEvents(const RightSectionPointerEventsChoice& value) {
    return put("rightSectionPointerEvents", value.to_value()), *this;
  }
  /// Text or a number.
  ColorInput& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  ColorInput& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  ColorInput& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  ColorInput& pointer(const types::Bool& value) { return put("pointer", value.value), *this; }
  /// True or false.
  ColorInput& withErrorStyles(const types::Bool& value) { return put("withErrorStyles", value.value), *this; }
  /// Text.
  ColorInput& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  ColorInput& name(const types::Text& value) { return put("name", value.value), *this; }
  /// A map from text to anything that JSON can say.
  ColorInput& inputProps(const types::MapOf<types::Any>& value) {
    return put("inputProps", value.value), *this;
  }
  /// Text.
  ColorInput& value(const types::Text& value) { return put("value", value.value), *this; }
  /// "hex", "hexa", "rgba", "rgb", "hsl" or "hsla".
  ColorInput& format(const FormatChoice& value) { return put("format", value.to_value()), *this; }
  /// True or false.
  ColorInput& withPicker(const types::Bool& value) { return put("withPicker", value.value), *this; }
  /// A list of texts.
  ColorInput& swatches(const types::ListOf<types::Text>& value) {
    return put("swatches", value.value), *this;
  }
  /// A number.
  ColorInput& swatchesPerRow(const types::Number& value) { return put("swatchesPerRow", value.value), *this; }
  /// Text.
  ColorInput& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  ColorInput& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// Text, a number or true or false.
  ColorInput& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  ColorInput& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  ColorInput& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct ColorInput ColorInput() { return {}; }
inline struct ColorInput ColorInput(const types::Bool& disallowInput) {
  struct ColorInput made;
  made.disallowInput(disallowInput);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
