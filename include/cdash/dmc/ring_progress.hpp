// dmc::RingProgress, the component RingProgress of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `RingProgress` of dash_mantine_components.
struct RingProgress : Element<RingProgress> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10}, {"display", 7},
      {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5},
      {"label", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2},
      {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"rootColor", 9}, {"roundCaps", 9},
      {"sections", 8}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2},
      {"thickness", 9}, {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"RingProgress", "dash_mantine_components", "dmc::RingProgress",
      property_names, true};

  /// An object; a function a member. Made as `Section(value, color)`.
  class Section : public types::Object<Section> {
   public:
    using Object::Object;
    Section(const types::Number& value, const types::Text& color) {
      put("value", value.value); put("color", color.value);
    }
    /// A number. Required.
    Section& value(const types::Number& value) { return put("value", value.value); }
    /// Text. Required.
    Section& color(const types::Text& value) { return put("color", value.value); }
    /// A component, text, a number, or a list of these.
    Section& tooltip(const Child& value) { return put("tooltip", value.value); }
  };

  using SectionsType = types::ListOf<Section>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> label() const { return {this->ref("label")}; }
    Property<types::Number> thickness() const { return {this->ref("thickness")}; }
    Property<types::Number> size() const { return {this->ref("size")}; }
    Property<types::Bool> roundCaps() const { return {this->ref("roundCaps")}; }
    Property<SectionsType> sections() const { return {this->ref("sections")}; }
    Property<types::Text> rootColor() const { return {this->ref("rootColor")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::RingProgress::Id name{"name"}`.
  using Id = Reference<RingProgress>;

  /// A component, text, a number, or a list of these.
  RingProgress& label(const Child& value) { return put("label", value.value), *this; }
  /// A number.
  RingProgress& thickness(const types::Number& value) { return put("thickness", value.value), *this; }
  /// A number.
  RingProgress& size(const types::Number& value) { return put("size", value.value), *this; }
  /// True or false.
  RingProgress& roundCaps(const types::Bool& value) { return put("roundCaps", value.value), *this; }
  /// A list of `Section`. Required.
  RingProgress& sections(const SectionsType& value) { return put("sections", value.value), *this; }
  /// Text.
  RingProgress& rootColor(const types::Text& value) { return put("rootColor", value.value), *this; }
  /// Text.
  RingProgress& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  RingProgress& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct RingProgress RingProgress(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::RingProgress needs sections: dmc::RingProgress(sections)");
  return {};
}
inline struct RingProgress RingProgress(const RingProgress::SectionsType& sections) {
  struct RingProgress made;
  made.sections(sections);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
