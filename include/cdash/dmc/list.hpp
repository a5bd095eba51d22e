// dmc::List, the component List of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `List` of dash_mantine_components.
struct List : Element<List> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"center", 6}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1},
      {"hiddenFrom", 10}, {"icon", 4}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11},
      {"listStyleType", 13}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3},
      {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
      {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2},
      {"px", 2}, {"py", 2}, {"right", 5}, {"size", 4}, {"spacing", 7}, {"style", 5}, {"styles", 6}, {"ta", 2},
      {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"type", 4}, {"unstyled", 8}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1}, {"withPadding", 11},
  };
  static constexpr ComponentInfo info{"List", "dash_mantine_components", "dmc::List", property_names, true};

  using TypeChoice = types::OneOf<"ordered", "unordered">;
  using SpacingChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;
  using ListStyleTypeChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer",
      "unset", "none">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<types::Bool> withPadding() const { return {this->ref("withPadding")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<Child> icon() const { return {this->ref("icon")}; }
    Property<SpacingChoice> spacing() const { return {this->ref("spacing")}; }
    Property<types::Bool> center() const { return {this->ref("center")}; }
    Property<ListStyleTypeChoice> listStyleType() const { return {this->ref("listStyleType")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::List::Id name{"name"}`.
  using Id = Reference<List>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  List& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  List& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "ordered" or "unordered".
  List& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// True or false.
  List& withPadding(const types::Bool& value) { return put("withPadding", value.value), *this; }
  /// Text.
  List& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A component, text, a number, or a list of these.
  List& icon(const Child& value) { return put("icon", value.value), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  List& spacing(const SpacingChoice& value) { return put("spacing", value.to_value()), *this; }
  /// True or false.
  List& center(const types::Bool& value) { return put("center", value.value), *this; }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset" or "none".
  List& listStyleType(const ListStyleTypeChoice& value) {
    return put("listStyleType", value.to_value()), *this;
  }
  /// Text.
  List& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  List& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::List(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct List List(C... children) {
  struct List made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct List List(std::initializer_list<Child> children) {
  struct List made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
