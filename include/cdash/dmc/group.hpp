// dmc::Group, the component Group of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Group` of dash_mantine_components.
struct Group : Element<Group> {
  static constexpr std::string_view property_names[] = {
      {"align", 5}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3},
      {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"gap", 3},
      {"grow", 4}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"justify", 7}, {"left", 4}, {"lh", 2},
      {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3},
      {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
      {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2},
      {"preventGrowOverflow", 19}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"wrap", 4},
  };
  static constexpr ComponentInfo info{"Group", "dash_mantine_components", "dmc::Group", property_names, true};

  using JustifyChoice = types::OneOf<"left", "right", "-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "normal", "center", "end", "start", "flex-end", "flex-start", "stretch",
      "space-around", "space-between", "space-evenly">;
  using AlignChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "normal", "center", "end", "start", "flex-end", "flex-start", "self-end", "self-start", "baseline",
      "stretch">;
  using WrapChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "nowrap", "wrap", "wrap-reverse">;
  using GapType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<JustifyChoice> justify() const { return {this->ref("justify")}; }
    Property<AlignChoice> align() const { return {this->ref("align")}; }
    Property<WrapChoice> wrap() const { return {this->ref("wrap")}; }
    Property<GapType> gap() const { return {this->ref("gap")}; }
    Property<types::Bool> grow() const { return {this->ref("grow")}; }
    Property<types::Bool> preventGrowOverflow() const { return {this->ref("preventGrowOverflow")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Group::Id name{"name"}`.
  using Id = Reference<Group>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Group& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Group& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "left", "right", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal",
  /// "center", "end", "start", "flex-end", "flex-start", "stretch", "space-around", "space-between" or
  /// "space-evenly".
  Group& justify(const JustifyChoice& value) { return put("justify", value.to_value()), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "normal", "center", "end",
  /// "start", "flex-end", "flex-start", "self-end", "self-start", "baseline" or "stretch".
  Group& align(const AlignChoice& value) { return put("align", value.to_value()), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "nowrap", "wrap" or
  /// "wrap-reverse".
  Group& wrap(const WrapChoice& value) { return put("wrap", value.to_value()), *this; }
  /// Text or a number.
  Group& gap(const GapType& value) { return put("gap", value.value), *this; }
  /// True or false.
  Group& grow(const types::Bool& value) { return put("grow", value.value), *this; }
  /// True or false.
  Group& preventGrowOverflow(const types::Bool& value) {
    return put("preventGrowOverflow", value.value), *this;
  }
  /// Text.
  Group& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Group& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Group(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Group Group(C... children) {
  struct Group made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Group Group(std::initializer_list<Child> children) {
  struct Group made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
