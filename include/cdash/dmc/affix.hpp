// dmc::Affix, the component Affix of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Affix` of dash_mantine_components.
struct Affix : Element<Affix> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10},
      {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3},
      {"position", 8}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withinPortal", 12}, {"zIndex", 6},
  };
  static constexpr ComponentInfo info{"Affix", "dash_mantine_components", "dmc::Affix", property_names, true};

  /// An object; a function a member.
  class Position : public types::Object<Position> {
   public:
    using Object::Object;
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    Position& top(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("top", value.to_value());
    }
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    Position& left(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("left", value.to_value());
    }
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    Position& bottom(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("bottom", value.to_value());
    }
    /// "xs", "sm", "md", "lg" or "xl", or a number.
    Position& right(const types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">& value) {
      return put("right", value.to_value());
    }
  };

  using ZIndexChoice = types::OneOf<"-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset",
      "auto">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<ZIndexChoice> zIndex() const { return {this->ref("zIndex")}; }
    Property<types::Bool> withinPortal() const { return {this->ref("withinPortal")}; }
    Property<Position> position() const { return {this->ref("position")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Affix::Id name{"name"}`.
  using Id = Reference<Affix>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Affix& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Affix& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "-moz-initial", "inherit", "initial", "revert", "revert-layer", "unset" or "auto".
  Affix& zIndex(const ZIndexChoice& value) { return put("zIndex", value.to_value()), *this; }
  /// True or false.
  Affix& withinPortal(const types::Bool& value) { return put("withinPortal", value.value), *this; }
  /// `Position` (top, left, bottom, right).
  Affix& position(const Position& value) { return put("position", value.to_value()), *this; }
  /// Text.
  Affix& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Affix& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Affix(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Affix Affix(C... children) {
  struct Affix made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Affix Affix(std::initializer_list<Child> children) {
  struct Affix made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
