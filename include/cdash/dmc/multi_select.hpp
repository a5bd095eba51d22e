// dmc::MultiSelect, the component MultiSelect of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/options.hpp>
#include <cdash/dmc/element.hpp>
#include <cdash/dmc/responsive.hpp>

namespace cdash::dmc {

/// The component `MultiSelect` of dash_mantine_components.
struct MultiSelect : Element<MultiSelect> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"checkIconPosition", 17}, {"className", 9}, {"classNames", 10},
      {"clearButtonProps", 16}, {"clearSearchOnChange", 19}, {"clearable", 9}, {"comboboxProps", 13},
      {"darkHidden", 10}, {"data", 4}, {"debounce", 8}, {"description", 11}, {"descriptionProps", 16},
      {"disabled", 8}, {"display", 7}, {"dropdownOpened", 14}, {"error", 5}, {"errorProps", 10}, {"ff", 2},
      {"filter", 6}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"hiddenInputProps", 16}, {"hiddenInputValuesDivider", 24}, {"hidePickedOptions", 17},
      {"inputProps", 10}, {"inputWrapperOrder", 17}, {"inset", 5}, {"label", 5}, {"labelProps", 10},
      {"left", 4}, {"leftSection", 11}, {"leftSectionPointerEvents", 24}, {"leftSectionProps", 16},
      {"leftSectionWidth", 16}, {"lh", 2}, {"lightHidden", 11}, {"limit", 5}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"maxDropdownHeight", 17}, {"maxValues", 9}, {"mb", 2}, {"me", 2}, {"mih", 3},
      {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"n_blur", 6},
      {"n_submit", 8}, {"name", 4}, {"nothingFoundMessage", 19}, {"opacity", 7}, {"openOnFocus", 11},
      {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"pl", 2}, {"placeholder", 11}, {"pointer", 7}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2},
      {"py", 2}, {"radius", 6}, {"readOnly", 8}, {"renderOption", 12}, {"required", 8}, {"right", 5},
      {"rightSection", 12}, {"rightSectionPointerEvents", 25}, {"rightSectionProps", 17},
      {"rightSectionWidth", 17}, {"scrollAreaProps", 15}, {"searchValue", 11}, {"searchable", 10},
      {"selectFirstOptionOnChange", 25}, {"selectFirstOptionOnDropdownOpen", 31}, {"size", 4}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withAlignedLabels", 17},
      {"withAsterisk", 12}, {"withCheckIcon", 13}, {"withErrorStyles", 15}, {"withScrollArea", 14},
      {"wrapperProps", 12},
  };
  static constexpr ComponentInfo info{"MultiSelect", "dash_mantine_components", "dmc::MultiSelect",
      property_names, true};

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
  class ScrollAreaProps : public types::Object<ScrollAreaProps> {
   public:
    using Object::Object;
    /// Text or a number.
    ScrollAreaProps& scrollbarSize(const types::AnyOf<types::Text, types::Number>& value) {
      return put("scrollbarSize", value.value);
    }
    /// "auto", "always", "scroll", "hover" or "never".
    ScrollAreaProps& type(const types::OneOf<"auto", "always", "scroll", "hover", "never">& value) {
      return put("type", value.to_value());
    }
    /// A number.
    ScrollAreaProps& scrollHideDelay(const types::Number& value) {
      return put("scrollHideDelay", value.value);
    }
    /// "x", "y" or "xy", or true or false.
    ScrollAreaProps& scrollbars(const types::OneOfOr<types::Bool, "x", "y", "xy">& value) {
      return put("scrollbars", value.to_value());
    }
    /// "x", "y" or "present", or true or false.
    ScrollAreaProps& offsetScrollbars(const types::OneOfOr<types::Bool, "x", "y", "present">& value) {
      return put("offsetScrollbars", value.to_value());
    }
    /// "auto", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "contain" or "none".
    ScrollAreaProps& overscrollBehavior(const types::OneOf<"auto", "-moz-initial", "inherit", "initial",
        "revert", "revert-layer", "unset", "contain", "none">& value) {
      return put("overscrollBehavior", value.to_value());
    }
    /// Text.
    ScrollAreaProps& hiddenFrom(const types::Text& value) { return put("hiddenFrom", value.value); }
    /// Text.
    ScrollAreaProps& visibleFrom(const types::Text& value) { return put("visibleFrom", value.value); }
    /// Anything that JSON can say.
    ScrollAreaProps& mod(const types::Any& value) { return put("mod", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& m(const Responsive<types::Text, types::Number>& value) { return put("m", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& my(const Responsive<types::Text, types::Number>& value) {
      return put("my", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& mx(const Responsive<types::Text, types::Number>& value) {
      return put("mx", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& mt(const Responsive<types::Text, types::Number>& value) {
      return put("mt", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& mb(const Responsive<types::Text, types::Number>& value) {
      return put("mb", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& ms(const Responsive<types::Text, types::Number>& value) {
      return put("ms", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& me(const Responsive<types::Text, types::Number>& value) {
      return put("me", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& ml(const Responsive<types::Text, types::Number>& value) {
      return put("ml", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& mr(const Responsive<types::Text, types::Number>& value) {
      return put("mr", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& p(const Responsive<types::Text, types::Number>& value) { return put("p", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& py(const Responsive<types::Text, types::Number>& value) {
      return put("py", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& px(const Responsive<types::Text, types::Number>& value) {
      return put("px", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& pt(const Responsive<types::Text, types::Number>& value) {
      return put("pt", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& pb(const Responsive<types::Text, types::Number>& value) {
      return put("pb", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& ps(const Responsive<types::Text, types::Number>& value) {
      return put("ps", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& pe(const Responsive<types::Text, types::Number>& value) {
      return put("pe", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& pl(const Responsive<types::Text, types::Number>& value) {
      return put("pl", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& pr(const Responsive<types::Text, types::Number>& value) {
      return put("pr", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& bd(const Responsive<types::Text, types::Number>& value) {
      return put("bd", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& bdrs(const Responsive<types::Text, types::Number>& value) {
      return put("bdrs", value.value);
    }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& bg(const Responsive<types::Text>& value) { return put("bg", value.value); }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& c(const Responsive<types::Text>& value) { return put("c", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& opacity(const Responsive<types::Text, types::Number>& value) {
      return put("opacity", value.value);
    }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& ff(const Responsive<types::Text>& value) { return put("ff", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& fz(const Responsive<types::Text, types::Number>& value) {
      return put("fz", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "bold", "normal", "bolder" or
    /// "lighter", or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& fw(const ResponsiveOneOfOr<types::Number, "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "bold", "normal", "bolder", "lighter">& value) {
      return put("fw", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& lts(const Responsive<types::Text, types::Number>& value) {
      return put("lts", value.value);
    }
    /// "left", "right", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
    /// "-webkit-match-parent", "center", "end", "justify", "match-parent" or "start", or an object with one
    /// for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& ta(const ResponsiveOneOf<"left", "right", "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "-webkit-match-parent", "center", "end", "justify", "match-parent",
        "start">& value) {
      return put("ta", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& lh(const Responsive<types::Text, types::Number>& value) {
      return put("lh", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal", "italic" or
    /// "oblique", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& fs(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "normal", "italic", "oblique">& value) {
      return put("fs", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "capitalize",
    /// "full-size-kana", "full-width", "lowercase" or "uppercase", or an object with one for each breakpoint:
    /// `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& tt(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "none", "capitalize", "full-size-kana", "full-width", "lowercase", "uppercase">& value) {
      return put("tt", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& td(const Responsive<types::Text, types::Number>& value) {
      return put("td", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& w(const Responsive<types::Text, types::Number>& value) { return put("w", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& miw(const Responsive<types::Text, types::Number>& value) {
      return put("miw", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& maw(const Responsive<types::Text, types::Number>& value) {
      return put("maw", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& h(const Responsive<types::Text, types::Number>& value) { return put("h", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& mih(const Responsive<types::Text, types::Number>& value) {
      return put("mih", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& mah(const Responsive<types::Text, types::Number>& value) {
      return put("mah", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& bgsz(const Responsive<types::Text, types::Number>& value) {
      return put("bgsz", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& bgp(const Responsive<types::Text, types::Number>& value) {
      return put("bgp", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "no-repeat", "repeat",
    /// "repeat-x", "repeat-y", "round" or "space", or an object with one for each breakpoint: `{{"base", …},
    /// {"md", …}}`.
    ScrollAreaProps& bgr(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "no-repeat", "repeat", "repeat-x", "repeat-y", "round", "space">& value) {
      return put("bgr", value.to_value());
    }
    /// "local", "scroll", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset" or "fixed",
    /// or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& bga(const ResponsiveOneOf<"local", "scroll", "-moz-initial", "inherit", "initial",
        "revert", "revert-layer", "unset", "fixed">& value) {
      return put("bga", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed", "-webkit-sticky",
    /// "absolute", "relative", "static" or "sticky", or an object with one for each breakpoint: `{{"base",
    /// …}, {"md", …}}`.
    ScrollAreaProps& pos(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "fixed", "-webkit-sticky", "absolute", "relative", "static", "sticky">& value) {
      return put("pos", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& top(const Responsive<types::Text, types::Number>& value) {
      return put("top", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& left(const Responsive<types::Text, types::Number>& value) {
      return put("left", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& bottom(const Responsive<types::Text, types::Number>& value) {
      return put("bottom", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& right(const Responsive<types::Text, types::Number>& value) {
      return put("right", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& inset(const Responsive<types::Text, types::Number>& value) {
      return put("inset", value.value);
    }
    /// "flex", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "block",
    /// "inline", "run-in", "-ms-flexbox", "-ms-grid", "-webkit-flex", "flow", "flow-root", "grid", "ruby",
    /// "table", "ruby-base", "ruby-base-container", "ruby-text", "ruby-text-container", "table-caption",
    /// "table-cell", "table-column", "table-column-group", "table-footer-group", "table-header-group",
    /// "table-row", "table-row-group", "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex",
    /// "inline-block", "inline-flex", "inline-grid", "inline-list-item", "inline-table", "contents" or
    /// "list-item", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& display(const ResponsiveOneOf<"flex", "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "none", "block", "inline", "run-in", "-ms-flexbox", "-ms-grid",
        "-webkit-flex", "flow", "flow-root", "grid", "ruby", "table", "ruby-base", "ruby-base-container",
        "ruby-text", "ruby-text-container", "table-caption", "table-cell", "table-column",
        "table-column-group", "table-footer-group", "table-header-group", "table-row", "table-row-group",
        "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex", "inline-block", "inline-flex",
        "inline-grid", "inline-list-item", "inline-table", "contents", "list-item">& value) {
      return put("display", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    ScrollAreaProps& flex(const Responsive<types::Text, types::Number>& value) {
      return put("flex", value.value);
    }
    /// Text.
    ScrollAreaProps& className(const types::Text& value) { return put("className", value.value); }
    /// A style: `{{"color", "red"}, …}`.
    ScrollAreaProps& style(const types::Style& value) { return put("style", value.value); }
    /// True or false.
    ScrollAreaProps& lightHidden(const types::Bool& value) { return put("lightHidden", value.value); }
    /// True or false.
    ScrollAreaProps& darkHidden(const types::Bool& value) { return put("darkHidden", value.value); }
    /// Anything that JSON can say.
    ScrollAreaProps& classNames(const types::Any& value) { return put("classNames", value.value); }
    /// Anything that JSON can say.
    ScrollAreaProps& styles(const types::Any& value) { return put("styles", value.value); }
    /// True or false.
    ScrollAreaProps& unstyled(const types::Bool& value) { return put("unstyled", value.value); }
    /// Text.
    ScrollAreaProps& variant(const types::Text& value) { return put("variant", value.value); }
    /// Anything that JSON can say.
    ScrollAreaProps& attributes(const types::Any& value) { return put("attributes", value.value); }
  };

  /// An object; a function a member.
  class ComboboxProps : public types::Object<ComboboxProps> {
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

        /// A number or `Padding` (top, left, bottom, right).
        Flip& padding(const types::AnyOf<types::Number, Padding>& value) {
          return put("padding", value.value);
        }
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
        /// "none", "end" or "start".
        Flip& fallbackAxisSideDirection(const types::OneOf<"none", "end", "start">& value) {
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
      /// True or false or `Flip` (padding, mainAxis, crossAxis, rootBoundary, elementContext, altBoundary,
      /// fallbackPlacements, …).
      Middlewares& flip(const types::AnyOf<types::Bool, Flip>& value) { return put("flip", value.value); }
      /// True or false.
      Middlewares& inline_(const types::Bool& value) { return put("inline", value.value); }
      /// Anything that JSON can say.
      Middlewares& size(const types::Any& value) { return put("size", value.value); }
    };

    /// A component, text, a number, or a list of these.
    ComboboxProps& children(const Child& value) { return put("children", value.value); }
    /// "xs", "sm", "md", "lg" or "xl".
    ComboboxProps& size(const types::OneOf<"xs", "sm", "md", "lg", "xl">& value) {
      return put("size", value.to_value());
    }
    /// Text or a number.
    ComboboxProps& dropdownPadding(const types::AnyOf<types::Text, types::Number>& value) {
      return put("dropdownPadding", value.value);
    }
    /// True or false.
    ComboboxProps& resetSelectionOnOptionHover(const types::Bool& value) {
      return put("resetSelectionOnOptionHover", value.value);
    }
    /// True or false.
    ComboboxProps& readOnly(const types::Bool& value) { return put("readOnly", value.value); }
    /// "top", "left", "bottom", "right", "top-end", "top-start", "left-end", "left-start", "bottom-end",
    /// "bottom-start", "right-end" or "right-start".
    ComboboxProps& position(const types::OneOf<"top", "left", "bottom", "right", "top-end", "top-start",
        "left-end", "left-start", "bottom-end", "bottom-start", "right-end", "right-start">& value) {
      return put("position", value.to_value());
    }
    /// A number.
    ComboboxProps& offset(const types::Number& value) { return put("offset", value.value); }
    /// A list of anything that JSON can say.
    ComboboxProps& positionDependencies(const types::ListOf<types::Any>& value) {
      return put("positionDependencies", value.value);
    }
    /// True or false.
    ComboboxProps& keepMounted(const types::Bool& value) { return put("keepMounted", value.value); }
    /// `TransitionProps` (keepMounted, transition, duration, exitDuration, timingFunction, mounted).
    ComboboxProps& transitionProps(const TransitionProps& value) {
      return put("transitionProps", value.to_value());
    }
    /// Text or a number.
    ComboboxProps& width(const types::AnyOf<types::Text, types::Number>& value) {
      return put("width", value.value);
    }
    /// `Middlewares` (shift, flip, inline_, size).
    ComboboxProps& middlewares(const Middlewares& value) { return put("middlewares", value.to_value()); }
    /// True or false.
    ComboboxProps& withArrow(const types::Bool& value) { return put("withArrow", value.value); }
    /// A number.
    ComboboxProps& arrowSize(const types::Number& value) { return put("arrowSize", value.value); }
    /// A number.
    ComboboxProps& arrowOffset(const types::Number& value) { return put("arrowOffset", value.value); }
    /// A number.
    ComboboxProps& arrowRadius(const types::Number& value) { return put("arrowRadius", value.value); }
    /// "center" or "side".
    ComboboxProps& arrowPosition(const types::OneOf<"center", "side">& value) {
      return put("arrowPosition", value.to_value());
    }
    /// True or false.
    ComboboxProps& withinPortal(const types::Bool& value) { return put("withinPortal", value.value); }
    /// Anything that JSON can say.
    ComboboxProps& portalProps(const types::Any& value) { return put("portalProps", value.value); }
    /// Text or a number.
    ComboboxProps& zIndex(const types::AnyOf<types::Text, types::Number>& value) {
      return put("zIndex", value.value);
    }
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    ComboboxProps& radius(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("radius", value.to_value());
    }
    /// "xs", "sm", "md", "lg" or "xl".
    ComboboxProps& shadow(const types::OneOf<"xs", "sm", "md", "lg", "xl">& value) {
      return put("shadow", value.to_value());
    }
    /// True or false.
    ComboboxProps& disabled(const types::Bool& value) { return put("disabled", value.value); }
    /// True or false.
    ComboboxProps& returnFocus(const types::Bool& value) { return put("returnFocus", value.value); }
    /// "fixed" or "absolute".
    ComboboxProps& floatingStrategy(const types::OneOf<"fixed", "absolute">& value) {
      return put("floatingStrategy", value.to_value());
    }
    /// Anything that JSON can say.
    ComboboxProps& overlayProps(const types::Any& value) { return put("overlayProps", value.value); }
    /// True or false.
    ComboboxProps& withOverlay(const types::Bool& value) { return put("withOverlay", value.value); }
    /// Anything that JSON can say.
    ComboboxProps& classNames(const types::Any& value) { return put("classNames", value.value); }
    /// Anything that JSON can say.
    ComboboxProps& styles(const types::Any& value) { return put("styles", value.value); }
    /// True or false.
    ComboboxProps& unstyled(const types::Bool& value) { return put("unstyled", value.value); }
    /// Text.
    ComboboxProps& variant(const types::Text& value) { return put("variant", value.value); }
    /// Anything that JSON can say.
    ComboboxProps& attributes(const types::Any& value) { return put("attributes", value.value); }
  };

  using InputWrapperOrderType = types::ListOf<types::OneOf<"label", "description", "error", "input">>;
  using LeftSectionWidthType = types::AnyOf<types::Text, types::Number>;
  using LeftSectionPointerEventsChoice = types::OneOf<"auto", "-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "none", "all", "fill", "painted", "stroke", "visible", "visibleFill",
      "visiblePainted", "visibleStroke">;
  using RightSectionWidthType = types::AnyOf<types::Text, types::Number>;
  using RightSectionPointerEventsChoice = types::OneOf<"auto", "-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "none", "all", "fill", "painted", "stroke", "visible", "visibleFill",
      "visiblePainted", "visibleStroke">;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using MaxDropdownHeightType = types::AnyOf<types::Text, types::Number>;
  using DebounceType = types::AnyOf<types::Number, types::Bool>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::ListOf<types::Text>> value() const { return {this->ref("value")}; }
    Property<types::Text> searchValue() const { return {this->ref("searchValue")}; }
    Property<types::Number> maxValues() const { return {this->ref("maxValues")}; }
    Property<types::Bool> searchable() const { return {this->ref("searchable")}; }
    Property<Child> nothingFoundMessage() const { return {this->ref("nothingFoundMessage")}; }
    Property<types::Bool> withCheckIcon() const { return {this->ref("withCheckIcon")}; }
    Property<types::Bool> withAlignedLabels() const { return {this->ref("withAlignedLabels")}; }
    Property<types::OneOf<"left", "right">> checkIconPosition() const {
      return {this->ref("checkIconPosition")};
    }
    Property<types::Bool> hidePickedOptions() const { return {this->ref("hidePickedOptions")}; }
    Property<types::Bool> clearable() const { return {this->ref("clearable")}; }
    Property<ClearButtonProps> clearButtonProps() const { return {this->ref("clearButtonProps")}; }
    Property<types::Any> hiddenInputProps() const { return {this->ref("hiddenInputProps")}; }
    Property<types::Text> hiddenInputValuesDivider() const { return {this->ref("hiddenInputValuesDivider")}; }
    Property<ScrollAreaProps> scrollAreaProps() const { return {this->ref("scrollAreaProps")}; }
    Property<types::Bool> clearSearchOnChange() const { return {this->ref("clearSearchOnChange")}; }
    Property<types::Bool> openOnFocus() const { return {this->ref("openOnFocus")}; }
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
    Property<types::Options> data() const { return {this->ref("data")}; }
    Property<types::Bool> dropdownOpened() const { return {this->ref("dropdownOpened")}; }
    Property<types::Bool> selectFirstOptionOnChange() const {
      return {this->ref("selectFirstOptionOnChange")};
    }
    Property<types::Bool> selectFirstOptionOnDropdownOpen() const {
      return {this->ref("selectFirstOptionOnDropdownOpen")};
    }
    Property<ComboboxProps> comboboxProps() const { return {this->ref("comboboxProps")}; }
    Property<types::Number> limit() const { return {this->ref("limit")}; }
    Property<types::Bool> withScrollArea() const { return {this->ref("withScrollArea")}; }
    Property<MaxDropdownHeightType> maxDropdownHeight() const { return {this->ref("maxDropdownHeight")}; }
    Property<types::Any> renderOption() const { return {this->ref("renderOption")}; }
    Property<types::Any> filter() const { return {this->ref("filter")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<DebounceType> debounce() const { return {this->ref("debounce")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::MultiSelect::Id name{"name"}`.
  using Id = Reference<MultiSelect>;

  /// A list of texts.
  MultiSelect& value(const types::ListOf<types::Text>& value) { return put("value", value.value), *this; }
  /// Text.
  MultiSelect& searchValue(const types::Text& value) { return put("searchValue", value.value), *this; }
  /// A number.
  MultiSelect& maxValues(const types::Number& value) { return put("maxValues", value.value), *this; }
  /// True or false.
  MultiSelect& searchable(const types::Bool& value) { return put("searchable", value.value), *this; }
  /// A component, text, a number, or a list of these.
  MultiSelect& nothingFoundMessage(const Child& value) {
    return put("nothingFoundMessage", value.value), *this;
  }
  /// True or false.
  MultiSelect& withCheckIcon(const types::Bool& value) { return put("withCheckIcon", value.value), *this; }
  /// True or false.
  MultiSelect& withAlignedLabels(const types::Bool& value) {
    return put("withAlignedLabels", value.value), *this;
  }
  /// "left" or "right".
  MultiSelect& checkIconPosition(const types::OneOf<"left", "right">& value) {
    return put("checkIconPosition", value.to_value()), *this;
  }
  /// True or false.
  MultiSelect& hidePickedOptions(const types::Bool& value) {
    return put("hidePickedOptions", value.value), *this;
  }
  /// True or false.
  MultiSelect& clearable(const types::Bool& value) { return put("clearable", value.value), *this; }
  /// `ClearButtonProps` (size, radius, disabled, iconSize, children, icon, ButtonProps).
  MultiSelect& clearButtonProps(const ClearButtonProps& value) {
    return put("clearButtonProps", value.to_value()), *this;
  }
  /// Anything that JSON can say.
  MultiSelect& hiddenInputProps(const types::Any& value) {
    return put("hiddenInputProps", value.value), *this;
  }
  /// Text.
  MultiSelect& hiddenInputValuesDivider(const types::Text& value) {
    return put("hiddenInputValuesDivider", value.value), *this;
  }
  /// `ScrollAreaProps` (scrollbarSize, type, scrollHideDelay, scrollbars, offsetScrollbars,
  /// overscrollBehavior, hiddenFrom, …).
  MultiSelect& scrollAreaProps(const ScrollAreaProps& value) {
    return put("scrollAreaProps", value.to_value()), *this;
  }
  /// True or false.
  MultiSelect& clearSearchOnChange(const types::Bool& value) {
    return put("clearSearchOnChange", value.value), *this;
  }
  /// True or false.
  MultiSelect& openOnFocus(const types::Bool& value) { return put("openOnFocus", value.value), *this; }
  /// A map from text to anything that JSON can say.
  MultiSelect& wrapperProps(const types::MapOf<types::Any>& value) {
    return put("wrapperProps", value.value), *this;
  }
  /// True or false.
  MultiSelect& readOnly(const types::Bool& value) { return put("readOnly", value.value), *this; }
  /// A component, text, a number, or a list of these.
  MultiSelect& label(const Child& value) { return put("label", value.value), *this; }
  /// A component, text, a number, or a list of these.
  MultiSelect& description(const Child& value) { return put("description", value.value), *this; }
  /// A component, text, a number, or a list of these.
  MultiSelect& error(const Child& value) { return put("error", value.value), *this; }
  /// True or false.
  MultiSelect& required(const types::Bool& value) { return put("required", value.value), *this; }
  /// True or false.
  MultiSelect& withAsterisk(const types::Bool& value) { return put("withAsterisk", value.value), *this; }
  /// A map from text to anything that JSON can say.
  MultiSelect& labelProps(const types::MapOf<types::Any>& value) {
    return put("labelProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  MultiSelect& descriptionProps(const types::MapOf<types::Any>& value) {
    return put("descriptionProps", value.value), *this;
  }
  /// A map from text to anything that JSON can say.
  MultiSelect& errorProps(const types::MapOf<types::Any>& value) {
    return put("errorProps", value.value), *this;
  }
  /// A list of "label", "description", "error" or "input".
  MultiSelect& inputWrapperOrder(const InputWrapperOrderType& value) {
    return put("inputWrapperOrder", value.value), *this;
  }
  /// A component, text, a number, or a list of these.
  MultiSelect& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// Text or a number.
  MultiSelect& leftSectionWidth(const LeftSectionWidthType& value) {
    return put("leftSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  MultiSelect& leftSectionProps(const types::Any& value) {
    return put("leftSectionProps", value.value), *this;
  }
  /// "auto", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  MultiSelect& leftSectionPointerEvents(const LeftSectionPointerEventsChoice& value) {
    return put("leftSectionPointerEvents", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  MultiSelect& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// Text or a number.
  MultiSelect& rightSectionWidth(const RightSectionWidthType& value) {
    return put("rightSectionWidth", value.value), *this;
  }
  /// Anything that JSON can say.
  MultiSelect& rightSectionProps(const types::Any& value) {
    return put("rightSectionProps", value.value), *this;
  }
  /// "auto", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "all", "fill",
  /// "painted", "stroke", "visible", "visibleFill", "visiblePainted" or "visibleStroke".
  MultiSelect& rightSectionPointerEvents(const RightSectionPointerEventsChoice& value) {
    return put("rightSectionPointerEvents", value.to_value()), *this;
  }
  /// Text or a number.
  MultiSelect& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  MultiSelect& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  MultiSelect& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  MultiSelect& pointer(const types::Bool& value) { return put("pointer", value.value), *this; }
  /// True or false.
  MultiSelect& withErrorStyles(const types::Bool& value) {
    return put("withErrorStyles", value.value), *this;
  }
  /// Text.
  MultiSelect& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  MultiSelect& name(const types::Text& value) { return put("name", value.value), *this; }
  /// A map from text to anything that JSON can say.
  MultiSelect& inputProps(const types::MapOf<types::Any>& value) {
    return put("inputProps", value.value), *this;
  }
  /// Choices.
  MultiSelect& data(const types::Options& value) { return put("data", value.value), *this; }
  /// True or false.
  MultiSelect& dropdownOpened(const types::Bool& value) { return put("dropdownOpened", value.value), *this; }
  /// True or false.
  MultiSelect& selectFirstOptionOnChange(const types::Bool& value) {
    return put("selectFirstOptionOnChange", value.value), *this;
  }
  /// True or false.
  MultiSelect& selectFirstOptionOnDropdownOpen(const types::Bool& value) {
    return put("selectFirstOptionOnDropdownOpen", value.value), *this;
  }
  /// `ComboboxProps` (children, size, dropdownPadding, resetSelectionOnOptionHover, readOnly, position,
  /// offset, …).
  MultiSelect& comboboxProps(const ComboboxProps& value) {
    return put("comboboxProps", value.to_value()), *this;
  }
  /// A number.
  MultiSelect& limit(const types::Number& value) { return put("limit", value.value), *this; }
  /// True or false.
  MultiSelect& withScrollArea(const types::Bool& value) { return put("withScrollArea", value.value), *this; }
  /// Text or a number.
  MultiSelect& maxDropdownHeight(const MaxDropdownHeightType& value) {
    return put("maxDropdownHeight", value.value), *this;
  }
  /// Anything that JSON can say.
  MultiSelect& renderOption(const types::Any& value) { return put("renderOption", value.value), *this; }
  /// Anything that JSON can say.
  MultiSelect& filter(const types::Any& value) { return put("filter", value.value), *this; }
  /// Text.
  MultiSelect& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  MultiSelect& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
  /// A number. Default: 0.
  MultiSelect& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: 0.
  MultiSelect& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number or true or false. Default: false.
  MultiSelect& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// Text, a number or true or false.
  MultiSelect& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  MultiSelect& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  MultiSelect& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct MultiSelect MultiSelect() { return {}; }
inline struct MultiSelect MultiSelect(const types::ListOf<types::Text>& value) {
  struct MultiSelect made;
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
