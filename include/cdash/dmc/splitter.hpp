// dmc::Splitter, the component Splitter of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Splitter` of dash_mantine_components.
struct Splitter : Element<Splitter> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"collapsed", 9},
      {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1},
      {"handleColor", 11}, {"handleIcon", 10}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2},
      {"lightHidden", 11}, {"lineSize", 8}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2},
      {"me", 2}, {"mie", 3}, {"mih", 3}, {"mis", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2},
      {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"orientation", 11}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"pie", 3}, {"pis", 3}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"redistribute", 12}, {"resetOnDoubleClick", 18}, {"right", 5}, {"shiftStep", 9}, {"sizes", 5},
      {"step", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2},
      {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withHandle", 10},
  };
  static constexpr ComponentInfo info{"Splitter", "dash_mantine_components", "dmc::Splitter", property_names,
      true};

  using OrientationChoice = types::OneOf<"vertical", "horizontal">;
  using HandleColorChoice = types::OneOf<"blue", "cyan", "gray", "green", "indigo", "lime", "orange", "pink",
      "red", "teal", "violet", "yellow", "dark", "grape">;
  using LineSizeType = types::AnyOf<types::Text, types::Number>;
  using MisChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;
  using MieChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;
  using PisChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;
  using PieChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::ListOf<types::Number>> sizes() const { return {this->ref("sizes")}; }
    Property<types::ListOf<types::Number>> collapsed() const { return {this->ref("collapsed")}; }
    Property<OrientationChoice> orientation() const { return {this->ref("orientation")}; }
    Property<types::OneOf<"nearest", "equal">> redistribute() const { return {this->ref("redistribute")}; }
    Property<types::Bool> resetOnDoubleClick() const { return {this->ref("resetOnDoubleClick")}; }
    Property<types::Number> step() const { return {this->ref("step")}; }
    Property<types::Number> shiftStep() const { return {this->ref("shiftStep")}; }
    Property<HandleColorChoice> handleColor() const { return {this->ref("handleColor")}; }
    Property<Child> handleIcon() const { return {this->ref("handleIcon")}; }
    Property<LineSizeType> lineSize() const { return {this->ref("lineSize")}; }
    Property<types::Bool> withHandle() const { return {this->ref("withHandle")}; }
    Property<MisChoice> mis() const { return {this->ref("mis")}; }
    Property<MieChoice> mie() const { return {this->ref("mie")}; }
    Property<PisChoice> pis() const { return {this->ref("pis")}; }
    Property<PieChoice> pie() const { return {this->ref("pie")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Splitter::Id name{"name"}`.
  using Id = Reference<Splitter>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Splitter& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Splitter& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A list of numbers.
  Splitter& sizes(const types::ListOf<types::Number>& value) { return put("sizes", value.value), *this; }
  /// A list of numbers.
  Splitter& collapsed(const types::ListOf<types::Number>& value) {
    return put("collapsed", value.value), *this;
  }
  /// "vertical" or "horizontal".
  Splitter& orientation(const OrientationChoice& value) {
    return put("orientation", value.to_value()), *this;
  }
  /// "nearest" or "equal".
  Splitter& redistribute(const types::OneOf<"nearest", "equal">& value) {
    return put("redistribute", value.to_value()), *this;
  }
  /// True or false.
  Splitter& resetOnDoubleClick(const types::Bool& value) {
    return put("resetOnDoubleClick", value.value), *this;
  }
  /// A number.
  Splitter& step(const types::Number& value) { return put("step", value.value), *this; }
  /// A number.
  Splitter& shiftStep(const types::Number& value) { return put("shiftStep", value.value), *this; }
  /// "blue", "cyan", "gray", "green", "indigo", "lime", "orange", "pink", "red", "teal", "violet", "yellow",
  /// "dark" or "grape".
  Splitter& handleColor(const HandleColorChoice& value) {
    return put("handleColor", value.to_value()), *this;
  }
  /// A component, text, a number, or a list of these.
  Splitter& handleIcon(const Child& value) { return put("handleIcon", value.value), *this; }
  /// Text or a number.
  Splitter& lineSize(const LineSizeType& value) { return put("lineSize", value.value), *this; }
  /// True or false.
  Splitter& withHandle(const types::Bool& value) { return put("withHandle", value.value), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  Splitter& mis(const MisChoice& value) { return put("mis", value.to_value()), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  Splitter& mie(const MieChoice& value) { return put("mie", value.to_value()), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  Splitter& pis(const PisChoice& value) { return put("pis", value.to_value()), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  Splitter& pie(const PieChoice& value) { return put("pie", value.to_value()), *this; }
  /// Text.
  Splitter& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Splitter& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Splitter(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Splitter Splitter(C... children) {
  struct Splitter made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Splitter Splitter(std::initializer_list<Child> children) {
  struct Splitter made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
