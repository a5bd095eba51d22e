// dmc::Pill, the component Pill of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Pill` of dash_mantine_components.
struct Pill : Element<Pill> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10},
      {"disabled", 8}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1},
      {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mie", 3}, {"mih", 3}, {"mis", 3}, {"miw", 3}, {"ml", 2},
      {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2},
      {"pe", 2}, {"pie", 3}, {"pis", 3}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2},
      {"py", 2}, {"radius", 6}, {"removeButtonProps", 17}, {"right", 5}, {"size", 4}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withRemoveButton", 16},
  };
  static constexpr ComponentInfo info{"Pill", "dash_mantine_components", "dmc::Pill", property_names, true};

  using RadiusType = types::AnyOf<types::Text, types::Number>;
  using MisChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;
  using MieChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;
  using PisChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;
  using PieChoice = types::OneOfOr<types::Number, "xs", "sm", "md", "lg", "xl">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> withRemoveButton() const { return {this->ref("withRemoveButton")}; }
    Property<types::Any> removeButtonProps() const { return {this->ref("removeButtonProps")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<MisChoice> mis() const { return {this->ref("mis")}; }
    Property<MieChoice> mie() const { return {this->ref("mie")}; }
    Property<PisChoice> pis() const { return {this->ref("pis")}; }
    Property<PieChoice> pie() const { return {this->ref("pie")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Pill::Id name{"name"}`.
  using Id = Reference<Pill>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Pill& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Pill& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text.
  Pill& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  Pill& withRemoveButton(const types::Bool& value) { return put("withRemoveButton", value.value), *this; }
  /// Anything that JSON can say.
  Pill& removeButtonProps(const types::Any& value) { return put("removeButtonProps", value.value), *this; }
  /// Text or a number.
  Pill& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// True or false.
  Pill& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  Pill& mis(const MisChoice& value) { return put("mis", value.to_value()), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  Pill& mie(const MieChoice& value) { return put("mie", value.to_value()), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  Pill& pis(const PisChoice& value) { return put("pis", value.to_value()), *this; }
  /// "xs", "sm", "md", "lg" or "xl", or a number.
  Pill& pie(const PieChoice& value) { return put("pie", value.to_value()), *this; }
  /// Text.
  Pill& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Pill& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::Pill(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Pill Pill(C... children) {
  struct Pill made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Pill Pill(std::initializer_list<Child> children) {
  struct Pill made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
