// dmc::Grid, the component Grid of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>
#include <cdash/dmc/responsive.hpp>

namespace cdash::dmc {

/// The component `Grid` of dash_mantine_components.
struct Grid : Element<Grid> {
  static constexpr std::string_view property_names[] = {
      {"align", 5}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3},
      {"bgsz", 4}, {"bottom", 6}, {"breakpoints", 11}, {"c", 1}, {"children", 8}, {"className", 9},
      {"classNames", 10}, {"columns", 7}, {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4},
      {"fs", 2}, {"fw", 2}, {"fz", 2}, {"grow", 4}, {"gutter", 6}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5},
      {"justify", 7}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3},
      {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"overflow", 8}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5},
      {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"type", 4},
      {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Grid", "dash_mantine_components", "dmc::Grid", property_names, true};

  /// An object; a function a member. Made as `Breakpoints(xs, sm, md, lg, xl)`.
  class Breakpoints : public types::Object<Breakpoints> {
   public:
    using Object::Object;
    Breakpoints(const types::Text& xs, const types::Text& sm, const types::Text& md, const types::Text& lg,
        const types::Text& xl) {
      put("xs", xs.value); put("sm", sm.value); put("md", md.value); put("lg", lg.value); put("xl", xl.value);
    }
    /// Text. Required.
    Breakpoints& xs(const types::Text& value) { return put("xs", value.value); }
    /// Text. Required.
    Breakpoints& sm(const types::Text& value) { return put("sm", value.value); }
    /// Text. Required.
    Breakpoints& md(const types::Text& value) { return put("md", value.value); }
    /// Text. Required.
    Breakpoints& lg(const types::Text& value) { return put("lg", value.value); }
    /// Text. Required.
    Breakpoints& xl(const types::Text& value) { return put("xl", value.value); }
  };

  using JustifyChoice = types::OneOf<"left", "right", "-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "space-around", "space-between", "space-evenly", "stretch", "center", "end",
      "flex-end", "flex-start", "start", "normal">;
  using AlignChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "stretch", "center", "end", "flex-end", "flex-start", "start", "normal", "self-end", "self-start",
      "baseline">;
  using OverflowChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "-moz-hidden-unscrollable", "auto", "clip", "hidden", "scroll", "visible">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<Responsive<types::Text, types::Number>> gutter() const { return {this->ref("gutter")}; }
    Property<types::Bool> grow() const { return {this->ref("grow")}; }
    Property<JustifyChoice> justify() const { return {this->ref("justify")}; }
    Property<AlignChoice> align() const { return {this->ref("align")}; }
    Property<types::Number> columns() const { return {this->ref("columns")}; }
    Property<OverflowChoice> overflow() const { return {this->ref("overflow")}; }
    Property<types::OneOf<"media", "container">> type() const { return {this->ref("type")}; }
    Property<Breakpoints> breakpoints() const { return {this->ref("breakpoints")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Grid::Id name{"name"}`.
  using Id = Reference<Grid>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Grid& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Grid& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text or a number, or an object with one for each breakpoint: `{{"base", …}, {"md", …}}`.
  Grid& gutter(const Responsive<types::Text, types::Number>& value) {
    return put("gutter", value.value), *this;
  }
  /// True or false.
  Grid& grow(const types::Bool& value) { return put("grow", value.value), *this; }
  /// "left", "right", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
  /// "space-around", "space-between", "space-evenly", "stretch", "center", "end", "flex-end", "flex-start",
  /// "start" or "normal".
  Grid& justify(const JustifyChoice& value) { return put("justify", value.to_value()), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "stretch", "center", "end",
  /// "flex-end", "flex-start", "start", "normal", "self-end", "self-start" or "baseline".
  Grid& align(const AlignChoice& value) { return put("align", value.to_value()), *this; }
  /// A number.
  Grid& columns(const types::Number& value) { return put("columns", value.value), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "-moz-hidden-unscrollable",
  /// "auto", "clip", "hidden", "scroll" or "visible".
  Grid& overflow(const OverflowChoice& value) { return put("overflow", value.to_value()), *this; }
  /// "media" or "container".
  Grid& type(const types::OneOf<"media", "container">& value) { return put("type", value.to_value()), *this; }
  /// `Breakpoints` (xs, sm, md, lg, xl).
  Grid& breakpoints(const Breakpoints& value) { return put("breakpoints", value.to_value()), *this; }
  /// Text.
  Grid& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Grid& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Grid(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Grid Grid(C... children) {
  struct Grid made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Grid Grid(std::initializer_list<Child> children) {
  struct Grid made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
