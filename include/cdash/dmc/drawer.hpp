// dmc::Drawer, the component Drawer of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>
#include <cdash/dmc/element.hpp>
#include <cdash/dmc/responsive.hpp>

namespace cdash::dmc {

/// The component `Drawer` of dash_mantine_components.
struct Drawer : Element<Drawer> {
  static constexpr std::string_view property_names[] = {
      {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6},
      {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"closeButtonProps", 16},
      {"closeOnClickOutside", 19}, {"closeOnEscape", 13}, {"darkHidden", 10}, {"display", 7}, {"ff", 2},
      {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5},
      {"keepMounted", 11}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lockScroll", 10}, {"lts", 3},
      {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3},
      {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"offset", 6}, {"opacity", 7}, {"opened", 6},
      {"overlayProps", 12}, {"p", 1}, {"padding", 7}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"portalProps", 11},
      {"pos", 3}, {"position", 8}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6},
      {"removeScrollProps", 17}, {"returnFocus", 11}, {"right", 5}, {"shadow", 6}, {"size", 4}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"title", 5}, {"top", 3}, {"transitionProps", 15},
      {"trapFocus", 9}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
      {"withCloseButton", 15}, {"withOverlay", 11}, {"withinPortal", 12}, {"zIndex", 6},
  };
  static constexpr ComponentInfo info{"Drawer", "dash_mantine_components", "dmc::Drawer", property_names,
      true};

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

    /// `TransitionProps` (keepMounted, transition, duration, exitDuration, timingFunction, mounted).
    OverlayProps& transitionProps(const TransitionProps& value) {
      return put("transitionProps", value.to_value());
    }
    /// Anything that JSON can say.
    OverlayProps& attributes(const types::Any& value) { return put("attributes", value.value); }
    /// True or false.
    OverlayProps& unstyled(const types::Bool& value) { return put("unstyled", value.value); }
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
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "bold", "normal", "bolder" or
    /// "lighter", or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& fw(const ResponsiveOneOfOr<types::Number, "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "bold", "normal", "bolder", "lighter">& value) {
      return put("fw", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& lts(const Responsive<types::Text, types::Number>& value) { return put("lts", value.value); }
    /// "left", "right", "center", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
    /// "-webkit-match-parent", "end", "justify", "match-parent" or "start", or an object with one for each
    /// breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& ta(const ResponsiveOneOf<"left", "right", "center", "-moz-initial", "inherit", "initial",
        "revert", "revert-layer", "unset", "-webkit-match-parent", "end", "justify", "match-parent",
        "start">& value) {
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
    /// "full-size-kana", "full-width", "lowercase" or "uppercase", or an object with one for each breakpoint:
    /// `{{"base", …}, {"md", …}}`.
    OverlayProps& tt(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "none", "capitalize", "full-size-kana", "full-width", "lowercase", "uppercase">& value) {
      return put("tt", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& td(const Responsive<types::Text, types::Number>& value) { return put("td", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& w(const Responsive<types::Text, types::Number>& value) { return put("w", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& miw(const Responsive<types::Text, types::Number>& value) { return put("miw", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& maw(const Responsive<types::Text, types::Number>& value) { return put("maw", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& h(const Responsive<types::Text, types::Number>& value) { return put("h", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& mih(const Responsive<types::Text, types::Number>& value) { return put("mih", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& mah(const Responsive<types::Text, types::Number>& value) { return put("mah", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& bgsz(const Responsive<types::Text, types::Number>& value) {
      return put("bgsz", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& bgp(const Responsive<types::Text, types::Number>& value) { return put("bgp", value.value); }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "no-repeat", "repeat",
    /// "repeat-x", "repeat-y", "round" or "space", or an object with one for each breakpoint: `{{"base", …},
    /// {"md", …}}`.
    OverlayProps& bgr(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "no-repeat", "repeat", "repeat-x", "repeat-y", "round", "space">& value) {
      return put("bgr", value.to_value());
    }
    /// "fixed", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "local" or "scroll",
    /// or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& bga(const ResponsiveOneOf<"fixed", "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "local", "scroll">& value) {
      return put("bga", value.to_value());
    }
    /// "fixed", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "-webkit-sticky",
    /// "absolute", "relative", "static" or "sticky", or an object with one for each breakpoint: `{{"base",
    /// …}, {"md", …}}`.
    OverlayProps& pos(const ResponsiveOneOf<"fixed", "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "-webkit-sticky", "absolute", "relative", "static", "sticky">& value) {
      return put("pos", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    OverlayProps& top(const Responsive<types::Text, types::Number>& value) { return put("top", value.value); }
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
    /// A component, text, a number, or a list of these.
    OverlayProps& children(const Child& value) { return put("children", value.value); }
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    OverlayProps& radius(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("radius", value.to_value());
    }
    /// Text or a number.
    OverlayProps& zIndex(const types::AnyOf<types::Text, types::Number>& value) {
      return put("zIndex", value.value);
    }
    /// A number.
    OverlayProps& backgroundOpacity(const types::Number& value) {
      return put("backgroundOpacity", value.value);
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "aliceblue", "antiquewhite",
    /// "aqua", "aquamarine", "azure", "beige", "bisque", "black", "blanchedalmond", "blue", "blueviolet",
    /// "brown", "burlywood", "cadetblue", "chartreuse", "chocolate", "coral", "cornflowerblue", "cornsilk",
    /// "crimson", "cyan", "darkblue", "darkcyan", "darkgoldenrod", "darkgray", "darkgreen", "darkgrey",
    /// "darkkhaki", "darkmagenta", "darkolivegreen", "darkorange", "darkorchid", "darkred", "darksalmon",
    /// "darkseagreen", "darkslateblue", "darkslategray", "darkslategrey", "darkturquoise", "darkviolet",
    /// "deeppink", "deepskyblue", "dimgray", "dimgrey", "dodgerblue", "firebrick", "floralwhite",
    /// "forestgreen", "fuchsia", "gainsboro", "ghostwhite", "gold", "goldenrod", "gray", "green",
    /// "greenyellow", "grey", "honeydew", "hotpink", "indianred", "indigo", "ivory", "khaki", "lavender",
    /// "lavenderblush", "lawngreen", "lemonchiffon", "lightblue", "lightcoral", "lightcyan",
    /// "lightgoldenrodyellow", "lightgray", "lightgreen", "lightgrey", "lightpink", "lightsalmon",
    /// "lightseagreen", "lightskyblue", "lightslategray", "lightslategrey", "lightsteelblue", "lightyellow",
    /// "lime", "limegreen", "linen", "magenta", "maroon", "mediumaquamarine", "mediumblue", "mediumorchid",
    /// "mediumpurple", "mediumseagreen", "mediumslateblue", "mediumspringgreen", "mediumturquoise",
    /// "mediumvioletred", "midnightblue", "mintcream", "mistyrose", "moccasin", "navajowhite", "navy",
    /// "oldlace", "olive", "olivedrab", "orange", "orangered", "orchid", "palegoldenrod", "palegreen",
    /// "paleturquoise", "palevioletred", "papayawhip", "peachpuff", "peru", "pink", "plum", "powderblue",
    /// "purple", "rebeccapurple", "red", "rosybrown", "royalblue", "saddlebrown", "salmon", "sandybrown",
    /// "seagreen", "seashell", "sienna", "silver", "skyblue", "slateblue", "slategray", "slategrey", "snow",
    /// "springgreen", "steelblue", "tan", "teal", "thistle", "tomato", "transparent", "turquoise", "violet",
    /// "wheat", "white", "whitesmoke", "yellow", "yellowgreen", "ActiveBorder", "ActiveCaption",
    /// "AppWorkspace", "Background", "ButtonFace", "ButtonHighlight", "ButtonShadow", "ButtonText",
    /// "CaptionText", "GrayText", "Highlight", "HighlightText", "InactiveBorder", "InactiveCaption",
    /// "InactiveCaptionText", "InfoBackground", "InfoText", "Menu", "MenuText", "Scrollbar",
    /// "ThreeDDarkShadow", "ThreeDFace", "ThreeDHighlight", "ThreeDLightShadow", "ThreeDShadow", "Window",
    /// "WindowFrame", "WindowText" or "currentcolor".
    OverlayProps& color(const types::OneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "aliceblue", "antiquewhite", "aqua", "aquamarine", "azure", "beige", "bisque", "black",
        "blanchedalmond", "blue", "blueviolet", "brown", "burlywood", "cadetblue", "chartreuse", "chocolate",
        "coral", "cornflowerblue", "cornsilk", "crimson", "cyan", "darkblue", "darkcyan", "darkgoldenrod",
        "darkgray", "darkgreen", "darkgrey", "darkkhaki", "darkmagenta", "darkolivegreen", "darkorange",
        "darkorchid", "darkred", "darksalmon", "darkseagreen", "darkslateblue", "darkslategray",
        "darkslategrey", "darkturquoise", "darkviolet", "deeppink", "deepskyblue", "dimgray", "dimgrey",
        "dodgerblue", "firebrick", "floralwhite", "forestgreen", "fuchsia", "gainsboro", "ghostwhite", "gold",
        "goldenrod", "gray", "green", "greenyellow", "grey", "honeydew", "hotpink", "indianred", "indigo",
        "ivory", "khaki", "lavender", "lavenderblush", "lawngreen", "lemonchiffon", "lightblue", "lightcoral",
        "lightcyan", "lightgoldenrodyellow", "lightgray", "lightgreen", "lightgrey", "lightpink",
        "lightsalmon", "lightseagreen", "lightskyblue", "lightslategray", "lightslategrey", "lightsteelblue",
        "lightyellow", "lime", "limegreen", "linen", "magenta", "maroon", "mediumaquamarine", "mediumblue",
        "mediumorchid", "mediumpurple", "mediumseagreen", "mediumslateblue", "mediumspringgreen",
        "mediumturquoise", "mediumvioletred", "midnightblue", "mintcream", "mistyrose", "moccasin",
        "navajowhite", "navy", "oldlace", "olive", "olivedrab", "orange", "orangered", "orchid",
        "palegoldenrod", "palegreen", "paleturquoise", "palevioletred", "papayawhip", "peachpuff", "peru",
        "pink", "plum", "powderblue", "purple", "rebeccapurple", "red", "rosybrown", "royalblue",
        "saddlebrown", "salmon", "sandybrown", "seagreen", "seashell", "sienna", "silver", "skyblue",
        "slateblue", "slategray", "slategrey", "snow", "springgreen", "steelblue", "tan", "teal", "thistle",
        "tomato", "transparent", "turquoise", "violet", "wheat", "white", "whitesmoke", "yellow",
        "yellowgreen", "ActiveBorder", "ActiveCaption", "AppWorkspace", "Background", "ButtonFace",
        "ButtonHighlight", "ButtonShadow", "ButtonText", "CaptionText", "GrayText", "Highlight",
        "HighlightText", "InactiveBorder", "InactiveCaption", "InactiveCaptionText", "InfoBackground",
        "InfoText", "Menu", "MenuText", "Scrollbar", "ThreeDDarkShadow", "ThreeDFace", "ThreeDHighlight",
        "ThreeDLightShadow", "ThreeDShadow", "Window", "WindowFrame", "WindowText", "currentcolor">& value) {
      return put("color", value.to_value());
    }
    /// Text or a number.
    OverlayProps& blur(const types::AnyOf<types::Text, types::Number>& value) {
      return put("blur", value.value);
    }
    /// Text.
    OverlayProps& gradient(const types::Text& value) { return put("gradient", value.value); }
    /// True or false.
    OverlayProps& center(const types::Bool& value) { return put("center", value.value); }
    /// True or false.
    OverlayProps& fixed(const types::Bool& value) { return put("fixed", value.value); }
  };

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

  using PositionChoice = types::OneOf<"top", "left", "bottom", "right">;
  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using OffsetType = types::AnyOf<types::Text, types::Number>;
  using ZIndexType = types::AnyOf<types::Text, types::Number>;
  using PaddingChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<PositionChoice> position() const { return {this->ref("position")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<OffsetType> offset() const { return {this->ref("offset")}; }
    Property<Child> title() const { return {this->ref("title")}; }
    Property<types::Bool> withOverlay() const { return {this->ref("withOverlay")}; }
    Property<OverlayProps> overlayProps() const { return {this->ref("overlayProps")}; }
    Property<types::Bool> withCloseButton() const { return {this->ref("withCloseButton")}; }
    Property<types::Any> closeButtonProps() const { return {this->ref("closeButtonProps")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Bool> keepMounted() const { return {this->ref("keepMounted")}; }
    Property<types::Bool> opened() const { return {this->ref("opened")}; }
    Property<types::Bool> lockScroll() const { return {this->ref("lockScroll")}; }
    Property<types::Bool> trapFocus() const { return {this->ref("trapFocus")}; }
    Property<types::Bool> withinPortal() const { return {this->ref("withinPortal")}; }
    Property<types::Any> portalProps() const { return {this->ref("portalProps")}; }
    Property<types::Bool> closeOnClickOutside() const { return {this->ref("closeOnClickOutside")}; }
    Property<TransitionProps> transitionProps() const { return {this->ref("transitionProps")}; }
    Property<types::Bool> closeOnEscape() const { return {this->ref("closeOnEscape")}; }
    Property<types::Bool> returnFocus() const { return {this->ref("returnFocus")}; }
    Property<ZIndexType> zIndex() const { return {this->ref("zIndex")}; }
    Property<types::Text> shadow() const { return {this->ref("shadow")}; }
    Property<PaddingChoice> padding() const { return {this->ref("padding")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Any> removeScrollProps() const { return {this->ref("removeScrollProps")}; }
  };
  /// An id of this component type: `dmc::Drawer::Id name{"name"}`.
  using Id = Reference<Drawer>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Drawer& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Drawer& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "top", "left", "bottom" or "right".
  Drawer& position(const PositionChoice& value) { return put("position", value.to_value()), *this; }
  /// Text or a number.
  Drawer& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text or a number.
  Drawer& offset(const OffsetType& value) { return put("offset", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Drawer& title(const Child& value) { return put("title", value.value), *this; }
  /// True or false.
  Drawer& withOverlay(const types::Bool& value) { return put("withOverlay", value.value), *this; }
  /// `OverlayProps` (transitionProps, attributes, unstyled, className, style, hiddenFrom, visibleFrom, …).
  Drawer& overlayProps(const OverlayProps& value) { return put("overlayProps", value.to_value()), *this; }
  /// True or false.
  Drawer& withCloseButton(const types::Bool& value) { return put("withCloseButton", value.value), *this; }
  /// Anything that JSON can say.
  Drawer& closeButtonProps(const types::Any& value) { return put("closeButtonProps", value.value), *this; }
  /// Text.
  Drawer& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// True or false.
  Drawer& keepMounted(const types::Bool& value) { return put("keepMounted", value.value), *this; }
  /// True or false. Default: false.
  Drawer& opened(const types::Bool& value) { return put("opened", value.value), *this; }
  /// True or false.
  Drawer& lockScroll(const types::Bool& value) { return put("lockScroll", value.value), *this; }
  /// True or false.
  Drawer& trapFocus(const types::Bool& value) { return put("trapFocus", value.value), *this; }
  /// True or false.
  Drawer& withinPortal(const types::Bool& value) { return put("withinPortal", value.value), *this; }
  /// Anything that JSON can say.
  Drawer& portalProps(const types::Any& value) { return put("portalProps", value.value), *this; }
  /// True or false.
  Drawer& closeOnClickOutside(const types::Bool& value) {
    return put("closeOnClickOutside", value.value), *this;
  }
  /// `TransitionProps` (keepMounted, transition, duration, exitDuration, timingFunction, mounted).
  Drawer& transitionProps(const TransitionProps& value) {
    return put("transitionProps", value.to_value()), *this;
  }
  /// True or false.
  Drawer& closeOnEscape(const types::Bool& value) { return put("closeOnEscape", value.value), *this; }
  /// True or false.
  Drawer& returnFocus(const types::Bool& value) { return put("returnFocus", value.value), *this; }
  /// Text or a number.
  Drawer& zIndex(const ZIndexType& value) { return put("zIndex", value.value), *this; }
  /// Text.
  Drawer& shadow(const types::Text& value) { return put("shadow", value.value), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  Drawer& padding(const PaddingChoice& value) { return put("padding", value.to_value()), *this; }
  /// Text.
  Drawer& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Anything that JSON can say.
  Drawer& removeScrollProps(const types::Any& value) { return put("removeScrollProps", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Drawer(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Drawer Drawer(C... children) {
  struct Drawer made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Drawer Drawer(std::initializer_list<Child> children) {
  struct Drawer made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
