// dmc::ScrollAreaAutosize, the component ScrollAreaAutosize of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `ScrollAreaAutosize` of dash_mantine_components.
struct ScrollAreaAutosize : Element<ScrollAreaAutosize> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10},
      {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"offsetScrollbars", 16}, {"opacity", 7}, {"overscrollBehavior", 18}, {"p", 1},
      {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"right", 5}, {"scrollHideDelay", 15}, {"scrollbarSize", 13}, {"scrollbars", 10}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"type", 4},
      {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"ScrollAreaAutosize", "dash_mantine_components",
      "dmc::ScrollAreaAutosize", property_names, true};

  using ScrollbarSizeType = types::AnyOf<types::Text, types::Number>;
  using TypeChoice = types::OneOf<"auto", "always", "scroll", "hover", "never">;
  using ScrollbarsChoice = types::OneOfOr<types::Bool, "x", "y", "xy">;
  using OffsetScrollbarsChoice = types::OneOfOr<types::Bool, "x", "y", "present">;
  using OverscrollBehaviorChoice = types::OneOf<"auto", "-moz-initial", "inherit", "initial", "revert",
      "revert-layer", "unset", "contain", "none">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<ScrollbarSizeType> scrollbarSize() const { return {this->ref("scrollbarSize")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<types::Number> scrollHideDelay() const { return {this->ref("scrollHideDelay")}; }
    Property<ScrollbarsChoice> scrollbars() const { return {this->ref("scrollbars")}; }
    Property<OffsetScrollbarsChoice> offsetScrollbars() const { return {this->ref("offsetScrollbars")}; }
    Property<OverscrollBehaviorChoice> overscrollBehavior() const {
      return {this->ref("overscrollBehavior")};
    }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::ScrollAreaAutosize::Id name{"name"}`.
  using Id = Reference<ScrollAreaAutosize>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ScrollAreaAutosize& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ScrollAreaAutosize& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text or a number.
  ScrollAreaAutosize& scrollbarSize(const ScrollbarSizeType& value) {
    return put("scrollbarSize", value.value), *this;
  }
  /// "auto", "always", "scroll", "hover" or "never".
  ScrollAreaAutosize& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// A number.
  ScrollAreaAutosize& scrollHideDelay(const types::Number& value) {
    return put("scrollHideDelay", value.value), *this;
  }
  /// "x", "y" or "xy", or true or false.
  ScrollAreaAutosize& scrollbars(const ScrollbarsChoice& value) {
    return put("scrollbars", value.to_value()), *this;
  }
  /// "x", "y" or "present", or true or false.
  ScrollAreaAutosize& offsetScrollbars(const OffsetScrollbarsChoice& value) {
    return put("offsetScrollbars", value.to_value()), *this;
  }
  /// "auto", "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset", "contain" or "none".
  ScrollAreaAutosize& overscrollBehavior(const OverscrollBehaviorChoice& value) {
    return put("overscrollBehavior", value.to_value()), *this;
  }
  /// Text.
  ScrollAreaAutosize& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  ScrollAreaAutosize& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::ScrollAreaAutosize(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ScrollAreaAutosize ScrollAreaAutosize(C... children) {
  struct ScrollAreaAutosize made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ScrollAreaAutosize ScrollAreaAutosize(std::initializer_list<Child> children) {
  struct ScrollAreaAutosize made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
