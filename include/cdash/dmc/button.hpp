// dmc::Button, the component Button of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>
#include <cdash/dmc/element.hpp>
#include <cdash/dmc/responsive.hpp>

namespace cdash::dmc {

/// The component `Button` of dash_mantine_components.
struct Button : Element<Button> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"autoContrast", 12}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"buttonProps", 11}, {"c", 1}, {"children", 8},
      {"className", 9}, {"classNames", 10}, {"color", 5}, {"darkHidden", 10}, {"disabled", 8}, {"display", 7},
      {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fullWidth", 9}, {"fw", 2}, {"fz", 2}, {"gradient", 8}, {"h", 1},
      {"hiddenFrom", 10}, {"inset", 5}, {"justify", 7}, {"left", 4}, {"leftSection", 11}, {"lh", 2},
      {"lightHidden", 11}, {"loaderProps", 11}, {"loading", 7}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"n_clicks", 8}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2},
      {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"right", 5},
      {"rightSection", 12}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2},
      {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Button", "dash_mantine_components", "dmc::Button", property_names,
      true};

  /// An object; a function a member. Made as `Gradient(from, to)`.
  class Gradient : public types::Object<Gradient> {
   public:
    using Object::Object;
    Gradient(const types::Text& from, const types::Text& to) { put("from", from.value); put("to", to.value); }
    /// Text. Required.
    Gradient& from(const types::Text& value) { return put("from", value.value); }
    /// Text. Required.
    Gradient& to(const types::Text& value) { return put("to", value.value); }
    /// A number.
    Gradient& deg(const types::Number& value) { return put("deg", value.value); }
  };

  /// An object; a function a member.
  class LoaderProps : public types::Object<LoaderProps> {
   public:
    using Object::Object;
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    LoaderProps& size(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("size", value.to_value());
    }
    /// "dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue", "cyan", "green", "lime", "yellow",
    /// "orange" or "teal".
    LoaderProps& color(const types::OneOf<"dark", "gray", "red", "pink", "grape", "violet", "indigo", "blue",
        "cyan", "green", "lime", "yellow", "orange", "teal">& value) {
      return put("color", value.to_value());
    }
    /// "bars", "dots" or "oval".
    LoaderProps& type(const types::OneOf<"bars", "dots", "oval">& value) {
      return put("type", value.to_value());
    }
    /// A component, text, a number, or a list of these.
    LoaderProps& children(const Child& value) { return put("children", value.value); }
    /// Text.
    LoaderProps& hiddenFrom(const types::Text& value) { return put("hiddenFrom", value.value); }
    /// Text.
    LoaderProps& visibleFrom(const types::Text& value) { return put("visibleFrom", value.value); }
    /// Anything that JSON can say.
    LoaderProps& mod(const types::Any& value) { return put("mod", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& m(const Responsive<types::Text, types::Number>& value) { return put("m", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& my(const Responsive<types::Text, types::Number>& value) { return put("my", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& mx(const Responsive<types::Text, types::Number>& value) { return put("mx", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& mt(const Responsive<types::Text, types::Number>& value) { return put("mt", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& mb(const Responsive<types::Text, types::Number>& value) { return put("mb", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& ms(const Responsive<types::Text, types::Number>& value) { return put("ms", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& me(const Responsive<types::Text, types::Number>& value) { return put("me", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& ml(const Responsive<types::Text, types::Number>& value) { return put("ml", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& mr(const Responsive<types::Text, types::Number>& value) { return put("mr", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& p(const Responsive<types::Text, types::Number>& value) { return put("p", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& py(const Responsive<types::Text, types::Number>& value) { return put("py", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& px(const Responsive<types::Text, types::Number>& value) { return put("px", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& pt(const Responsive<types::Text, types::Number>& value) { return put("pt", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& pb(const Responsive<types::Text, types::Number>& value) { return put("pb", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& ps(const Responsive<types::Text, types::Number>& value) { return put("ps", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& pe(const Responsive<types::Text, types::Number>& value) { return put("pe", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& pl(const Responsive<types::Text, types::Number>& value) { return put("pl", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& pr(const Responsive<types::Text, types::Number>& value) { return put("pr", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& bd(const Responsive<types::Text, types::Number>& value) { return put("bd", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& bdrs(const Responsive<types::Text, types::Number>& value) {
      return put("bdrs", value.value);
    }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& bg(const Responsive<types::Text>& value) { return put("bg", value.value); }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& c(const Responsive<types::Text>& value) { return put("c", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& opacity(const Responsive<types::Text, types::Number>& value) {
      return put("opacity", value.value);
    }
    /// Text, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& ff(const Responsive<types::Text>& value) { return put("ff", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& fz(const Responsive<types::Text, types::Number>& value) { return put("fz", value.value); }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "bold", "normal", "bolder" or
    /// "lighter", or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& fw(const ResponsiveOneOfOr<types::Number, "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "bold", "normal", "bolder", "lighter">& value) {
      return put("fw", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& lts(const Responsive<types::Text, types::Number>& value) { return put("lts", value.value); }
    /// "left", "right", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
    /// "-webkit-match-parent", "center", "end", "justify", "match-parent" or "start", or an object with one
    /// for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& ta(const ResponsiveOneOf<"left", "right", "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "-webkit-match-parent", "center", "end", "justify", "match-parent",
        "start">& value) {
      return put("ta", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& lh(const Responsive<types::Text, types::Number>& value) { return put("lh", value.value); }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal", "italic" or
    /// "oblique", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& fs(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "normal", "italic", "oblique">& value) {
      return put("fs", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "capitalize",
    /// "full-size-kana", "full-width", "lowercase" or "uppercase", or an object with one for each breakpoint:
    /// `{{"base", …}, {"md", …}}`.
    LoaderProps& tt(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "none", "capitalize", "full-size-kana", "full-width", "lowercase", "uppercase">& value) {
      return put("tt", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& td(const Responsive<types::Text, types::Number>& value) { return put("td", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& w(const Responsive<types::Text, types::Number>& value) { return put("w", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& miw(const Responsive<types::Text, types::Number>& value) { return put("miw", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& maw(const Responsive<types::Text, types::Number>& value) { return put("maw", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& h(const Responsive<types::Text, types::Number>& value) { return put("h", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& mih(const Responsive<types::Text, types::Number>& value) { return put("mih", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& mah(const Responsive<types::Text, types::Number>& value) { return put("mah", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& bgsz(const Responsive<types::Text, types::Number>& value) {
      return put("bgsz", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& bgp(const Responsive<types::Text, types::Number>& value) { return put("bgp", value.value); }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "no-repeat", "repeat",
    /// "repeat-x", "repeat-y", "round" or "space", or an object with one for each breakpoint: `{{"base", …},
    /// {"md", …}}`.
    LoaderProps& bgr(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "no-repeat", "repeat", "repeat-x", "repeat-y", "round", "space">& value) {
      return put("bgr", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed", "local" or "scroll",
    /// or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& bga(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "fixed", "local", "scroll">& value) {
      return put("bga", value.to_value());
    }
    /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "fixed", "-webkit-sticky",
    /// "absolute", "relative", "static" or "sticky", or an object with one for each breakpoint: `{{"base",
    /// …}, {"md", …}}`.
    LoaderProps& pos(const ResponsiveOneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
        "unset", "fixed", "-webkit-sticky", "absolute", "relative", "static", "sticky">& value) {
      return put("pos", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& top(const Responsive<types::Text, types::Number>& value) { return put("top", value.value); }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& left(const Responsive<types::Text, types::Number>& value) {
      return put("left", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& bottom(const Responsive<types::Text, types::Number>& value) {
      return put("bottom", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& right(const Responsive<types::Text, types::Number>& value) {
      return put("right", value.value);
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& inset(const Responsive<types::Text, types::Number>& value) {
      return put("inset", value.value);
    }
    /// "flex", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "none", "block",
    /// "inline", "run-in", "-ms-flexbox", "-ms-grid", "-webkit-flex", "flow", "flow-root", "grid", "ruby",
    /// "table", "ruby-base", "ruby-base-container", "ruby-text", "ruby-text-container", "table-caption",
    /// "table-cell", "table-column", "table-column-group", "table-footer-group", "table-header-group",
    /// "table-row", "table-row-group", "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex",
    /// "inline-block", "inline-flex", "inline-grid", "inline-list-item", "inline-table", "contents" or
    /// "list-item", or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& display(const ResponsiveOneOf<"flex", "-moz-initial", "inherit", "initial", "revert",
        "revert-layer", "unset", "none", "block", "inline", "run-in", "-ms-flexbox", "-ms-grid",
        "-webkit-flex", "flow", "flow-root", "grid", "ruby", "table", "ruby-base", "ruby-base-container",
        "ruby-text", "ruby-text-container", "table-caption", "table-cell", "table-column",
        "table-column-group", "table-footer-group", "table-header-group", "table-row", "table-row-group",
        "-ms-inline-flexbox", "-ms-inline-grid", "-webkit-inline-flex", "inline-block", "inline-flex",
        "inline-grid", "inline-list-item", "inline-table", "contents", "list-item">& value) {
      return put("display", value.to_value());
    }
    /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
    LoaderProps& flex(const Responsive<types::Text, types::Number>& value) {
      return put("flex", value.value);
    }
    /// Text.
    LoaderProps& className(const types::Text& value) { return put("className", value.value); }
    /// A style: `{{"color", "red"}, …}`.
    LoaderProps& style(const types::Style& value) { return put("style", value.value); }
    /// True or false.
    LoaderProps& lightHidden(const types::Bool& value) { return put("lightHidden", value.value); }
    /// True or false.
    LoaderProps& darkHidden(const types::Bool& value) { return put("darkHidden", value.value); }
    /// Anything that JSON can say.
    LoaderProps& classNames(const types::Any& value) { return put("classNames", value.value); }
    /// Anything that JSON can say.
    LoaderProps& styles(const types::Any& value) { return put("styles", value.value); }
    /// True or false.
    LoaderProps& unstyled(const types::Bool& value) { return put("unstyled", value.value); }
    /// Text.
    LoaderProps& variant(const types::Text& value) { return put("variant", value.value); }
    /// Anything that JSON can say.
    LoaderProps& attributes(const types::Any& value) { return put("attributes", value.value); }
  };

  using JustifyChoice = types::OneOf<"left", "right", "-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "normal", "center", "end", "start", "space-around", "space-between",
      "space-evenly", "stretch", "flex-end", "flex-start">;
  using RadiusType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<JustifyChoice> justify() const { return {this->ref("justify")}; }
    Property<Child> leftSection() const { return {this->ref("leftSection")}; }
    Property<Child> rightSection() const { return {this->ref("rightSection")}; }
    Property<types::Bool> fullWidth() const { return {this->ref("fullWidth")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<Gradient> gradient() const { return {this->ref("gradient")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> loading() const { return {this->ref("loading")}; }
    Property<LoaderProps> loaderProps() const { return {this->ref("loaderProps")}; }
    Property<types::Bool> autoContrast() const { return {this->ref("autoContrast")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Any> buttonProps() const { return {this->ref("buttonProps")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Button::Id name{"name"}`.
  using Id = Reference<Button>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Button& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Button& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Button& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  Button& color(const types::Text& value) { return put("color", value.value), *this; }
  /// "left", "right", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal",
  /// "center", "end", "start", "space-around", "space-between", "space-evenly", "stretch", "flex-end" or
  /// "flex-start".
  Button& justify(const JustifyChoice& value) { return put("justify", value.to_value()), *this; }
  /// A component, text, a number, or a list of these.
  Button& leftSection(const Child& value) { return put("leftSection", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Button& rightSection(const Child& value) { return put("rightSection", value.value), *this; }
  /// True or false.
  Button& fullWidth(const types::Bool& value) { return put("fullWidth", value.value), *this; }
  /// Text or a number.
  Button& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// `Gradient` (from, to, deg).
  Button& gradient(const Gradient& value) { return put("gradient", value.to_value()), *this; }
  /// True or false.
  Button& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  Button& loading(const types::Bool& value) { return put("loading", value.value), *this; }
  /// `LoaderProps` (size, color, type, children, hiddenFrom, visibleFrom, mod, …).
  Button& loaderProps(const LoaderProps& value) { return put("loaderProps", value.to_value()), *this; }
  /// True or false.
  Button& autoContrast(const types::Bool& value) { return put("autoContrast", value.value), *this; }
  /// A number. Default: 0.
  Button& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// Anything that JSON can say.
  Button& buttonProps(const types::Any& value) { return put("buttonProps", value.value), *this; }
  /// Text.
  Button& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Button& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Button(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Button Button(C... children) {
  struct Button made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Button Button(std::initializer_list<Child> children) {
  struct Button made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
