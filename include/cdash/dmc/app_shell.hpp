// dmc::AppShell, the component AppShell of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>
#include <cdash/dmc/responsive.hpp>

namespace cdash::dmc {

/// The component `AppShell` of dash_mantine_components.
struct AppShell : Element<AppShell> {
  static constexpr std::string_view property_names[] = {
      {"aside", 5}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3},
      {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"darkHidden", 10}, {"disabled", 8}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"footer", 6}, {"fs", 2},
      {"fw", 2}, {"fz", 2}, {"h", 1}, {"header", 6}, {"hiddenFrom", 10}, {"inset", 5}, {"layout", 6},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2},
      {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mode", 4}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"navbar", 6}, {"offsetScrollbars", 16}, {"opacity", 7}, {"p", 1}, {"padding", 7},
      {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"right", 5}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3},
      {"transitionDuration", 18}, {"transitionTimingFunction", 24}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withBorder", 10}, {"zIndex", 6},
  };
  static constexpr ComponentInfo info{"AppShell", "dash_mantine_components", "dmc::AppShell", property_names,
      true};

  /// An object; a function a member. Made as `Navbar(width, breakpoint)`.
  class Navbar : public types::Object<Navbar> {
   public:
    using Object::Object;
    /// An object; a function a member.
    class Collapsed : public types::Object<Collapsed> {
     public:
      using Object::Object;
      /// True or false.
      Collapsed& desktop(const types::Bool& value) { return put("desktop", value.value); }
      /// True or false.
      Collapsed& mobile(const types::Bool& value) { return put("mobile", value.value); }
    };

    Navbar(const types::Number& width, const types::OneOfOr<types::Number, "xs", "sm", "md", "lg",
        "xl">& breakpoint) {
      put("width", width.value); put("breakpoint", breakpoint.to_value());
    }
    /// A number. Required.
    Navbar& width(const types::Number& value) { return put("width", value.value); }
    /// "xs", "sm", "md", "lg" or "xl", or a number. Required.
    Navbar& breakpoint(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("breakpoint", value.to_value());
    }
    /// `Collapsed` (desktop, mobile).
    Navbar& collapsed(const Collapsed& value) { return put("collapsed", value.to_value()); }
  };

  /// An object; a function a member. Made as `Aside(width, breakpoint)`.
  class Aside : public types::Object<Aside> {
   public:
    using Object::Object;
    /// An object; a function a member.
    class Collapsed : public types::Object<Collapsed> {
     public:
      using Object::Object;
      /// True or false.
      Collapsed& desktop(const types::Bool& value) { return put("desktop", value.value); }
      /// True or false.
      Collapsed& mobile(const types::Bool& value) { return put("mobile", value.value); }
    };

    Aside(const types::Number& width, const types::OneOfOr<types::Number, "xs", "sm", "md", "lg",
        "xl">& breakpoint) {
      put("width", width.value); put("breakpoint", breakpoint.to_value());
    }
    /// A number. Required.
    Aside& width(const types::Number& value) { return put("width", value.value); }
    /// "xs", "sm", "md", "lg" or "xl", or a number. Required.
    Aside& breakpoint(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("breakpoint", value.to_value());
    }
    /// `Collapsed` (desktop, mobile).
    Aside& collapsed(const Collapsed& value) { return put("collapsed", value.to_value()); }
  };

  /// An object; a function a member. Made as `Header(height)`.
  class Header : public types::Object<Header> {
   public:
    using Object::Object;
    Header(const types::Number& height) { put("height", height.value); }
    /// A number. Required.
    Header& height(const types::Number& value) { return put("height", value.value); }
    /// True or false.
    Header& collapsed(const types::Bool& value) { return put("collapsed", value.value); }
    /// True or false.
    Header& offset(const types::Bool& value) { return put("offset", value.value); }
  };

  /// An object; a function a member. Made as `Footer(height)`.
  class Footer : public types::Object<Footer> {
   public:
    using Object::Object;
    Footer(const types::Number& height) { put("height", height.value); }
    /// A number. Required.
    Footer& height(const types::Number& value) { return put("height", value.value); }
    /// True or false.
    Footer& collapsed(const types::Bool& value) { return put("collapsed", value.value); }
    /// True or false.
    Footer& offset(const types::Bool& value) { return put("offset", value.value); }
  };

  using TransitionTimingFunctionChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "ease", "ease-in", "ease-in-out", "ease-out", "step-end", "step-start",
      "linear">;
  using ZIndexType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Bool> withBorder() const { return {this->ref("withBorder")}; }
    Property<Responsive<types::Text, types::Number>> padding() const { return {this->ref("padding")}; }
    Property<Navbar> navbar() const { return {this->ref("navbar")}; }
    Property<Aside> aside() const { return {this->ref("aside")}; }
    Property<Header> header() const { return {this->ref("header")}; }
    Property<Footer> footer() const { return {this->ref("footer")}; }
    Property<types::Number> transitionDuration() const { return {this->ref("transitionDuration")}; }
    Property<TransitionTimingFunctionChoice> transitionTimingFunction() const {
      return {this->ref("transitionTimingFunction")};
    }
    Property<ZIndexType> zIndex() const { return {this->ref("zIndex")}; }
    Property<types::OneOf<"default", "alt">> layout() const { return {this->ref("layout")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> offsetScrollbars() const { return {this->ref("offsetScrollbars")}; }
    Property<types::OneOf<"fixed", "static">> mode() const { return {this->ref("mode")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::AppShell::Id name{"name"}`.
  using Id = Reference<AppShell>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  AppShell& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  AppShell& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// True or false.
  AppShell& withBorder(const types::Bool& value) { return put("withBorder", value.value), *this; }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  AppShell& padding(const Responsive<types::Text, types::Number>& value) {
    return put("padding", value.value), *this;
  }
  /// `Navbar` (width, breakpoint, collapsed).
  AppShell& navbar(const Navbar& value) { return put("navbar", value.to_value()), *this; }
  /// `Aside` (width, breakpoint, collapsed).
  AppShell& aside(const Aside& value) { return put("aside", value.to_value()), *this; }
  /// `Header` (height, collapsed, offset).
  AppShell& header(const Header& value) { return put("header", value.to_value()), *this; }
  /// `Footer` (height, collapsed, offset).
  AppShell& footer(const Footer& value) { return put("footer", value.to_value()), *this; }
  /// A number.
  AppShell& transitionDuration(const types::Number& value) {
    return put("transitionDuration", value.value), *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "ease", "ease-in",
  /// "ease-in-out", "ease-out", "step-end", "step-start" or "linear".
  AppShell& transitionTimingFunction(const TransitionTimingFunctionChoice& value) {
    return put("transitionTimingFunction", value.to_value()), *this;
  }
  /// Text or a number.
  AppShell& zIndex(const ZIndexType& value) { return put("zIndex", value.value), *this; }
  /// "default" or "alt".
  AppShell& layout(const types::OneOf<"default", "alt">& value) {
    return put("layout", value.to_value()), *this;
  }
  /// True or false.
  AppShell& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false.
  AppShell& offsetScrollbars(const types::Bool& value) { return put("offsetScrollbars", value.value), *this; }
  /// "fixed" or "static".
  AppShell& mode(const types::OneOf<"fixed", "static">& value) {
    return put("mode", value.to_value()), *this;
  }
  /// Text.
  AppShell& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  AppShell& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::AppShell(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct AppShell AppShell(C... children) {
  struct AppShell made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct AppShell AppShell(std::initializer_list<Child> children) {
  struct AppShell made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
