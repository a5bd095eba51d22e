// dmc::SplitterPane, the component SplitterPane of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `SplitterPane` of dash_mantine_components.
struct SplitterPane : Element<SplitterPane> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"collapseThreshold", 17}, {"collapsible", 11}, {"darkHidden", 10}, {"defaultSize", 11}, {"display", 7},
      {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5},
      {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"max", 3},
      {"mb", 2}, {"me", 2}, {"mie", 3}, {"mih", 3}, {"min", 3}, {"mis", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3},
      {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2},
      {"pie", 3}, {"pis", 3}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"right", 5}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2},
      {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"SplitterPane", "dash_mantine_components", "dmc::SplitterPane",
      property_names, true};

  using MisChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;
  using MieChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;
  using PisChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;
  using PieChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> defaultSize() const { return {this->ref("defaultSize")}; }
    Property<types::Number> min() const { return {this->ref("min")}; }
    Property<types::Number> max() const { return {this->ref("max")}; }
    Property<types::Bool> collapsible() const { return {this->ref("collapsible")}; }
    Property<types::Number> collapseThreshold() const { return {this->ref("collapseThreshold")}; }
    Property<MisChoice> mis() const { return {this->ref("mis")}; }
    Property<MieChoice> mie() const { return {this->ref("mie")}; }
    Property<PisChoice> pis() const { return {this->ref("pis")}; }
    Property<PieChoice> pie() const { return {this->ref("pie")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::SplitterPane::Id name{"name"}`.
  using Id = Reference<SplitterPane>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  SplitterPane& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  SplitterPane& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Required.
  SplitterPane& defaultSize(const types::Number& value) { return put("defaultSize", value.value), *this; }
  /// A number.
  SplitterPane& min(const types::Number& value) { return put("min", value.value), *this; }
  /// A number.
  SplitterPane& max(const types::Number& value) { return put("max", value.value), *this; }
  /// True or false.
  SplitterPane& collapsible(const types::Bool& value) { return put("collapsible", value.value), *this; }
  /// A number.
  SplitterPane& collapseThreshold(const types::Number& value) {
    return put("collapseThreshold", value.value), *this;
  }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  SplitterPane& mis(const MisChoice& value) { return put("mis", value.to_value()), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  SplitterPane& mie(const MieChoice& value) { return put("mie", value.to_value()), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  SplitterPane& pis(const PisChoice& value) { return put("pis", value.to_value()), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  SplitterPane& pie(const PieChoice& value) { return put("pie", value.to_value()), *this; }
  /// Text.
  SplitterPane& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  SplitterPane& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct SplitterPane SplitterPane(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::SplitterPane needs defaultSize: dmc::SplitterPane(children, defaultSize)");
  return {};
}
inline struct SplitterPane SplitterPane(const Child& children, const types::Number& defaultSize) {
  struct SplitterPane made;
  made.children(children);
  made.defaultSize(defaultSize);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
