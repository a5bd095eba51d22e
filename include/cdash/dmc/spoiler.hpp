// dmc::Spoiler, the component Spoiler of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `Spoiler` of dash_mantine_components.
struct Spoiler : Element<Spoiler> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10},
      {"display", 7}, {"expanded", 8}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1},
      {"hiddenFrom", 10}, {"hideLabel", 9}, {"initialState", 12}, {"inset", 5}, {"left", 4}, {"lh", 2},
      {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"maxHeight", 9}, {"mb", 2},
      {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2},
      {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2},
      {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5}, {"showLabel", 9}, {"style", 5}, {"styles", 6}, {"ta", 2},
      {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"transitionDuration", 18}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"Spoiler", "dash_mantine_components", "dmc::Spoiler", property_names,
      true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> maxHeight() const { return {this->ref("maxHeight")}; }
    Property<Child> hideLabel() const { return {this->ref("hideLabel")}; }
    Property<Child> showLabel() const { return {this->ref("showLabel")}; }
    Property<types::Bool> initialState() const { return {this->ref("initialState")}; }
    Property<types::Number> transitionDuration() const { return {this->ref("transitionDuration")}; }
    Property<types::Bool> expanded() const { return {this->ref("expanded")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::Spoiler::Id name{"name"}`.
  using Id = Reference<Spoiler>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Spoiler& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Spoiler& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number.
  Spoiler& maxHeight(const types::Number& value) { return put("maxHeight", value.value), *this; }
  /// A component, text, a number, or a list of these. Required.
  Spoiler& hideLabel(const Child& value) { return put("hideLabel", value.value), *this; }
  /// A component, text, a number, or a list of these. Required.
  Spoiler& showLabel(const Child& value) { return put("showLabel", value.value), *this; }
  /// True or false.
  Spoiler& initialState(const types::Bool& value) { return put("initialState", value.value), *this; }
  /// A number.
  Spoiler& transitionDuration(const types::Number& value) {
    return put("transitionDuration", value.value), *this;
  }
  /// True or false. Default: false.
  Spoiler& expanded(const types::Bool& value) { return put("expanded", value.value), *this; }
  /// Text.
  Spoiler& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  Spoiler& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 3)
struct Spoiler Spoiler(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::Spoiler needs hideLabel and showLabel: dmc::Spoiler(children, hideLabel, showLabel)");
  return {};
}
inline struct Spoiler Spoiler(const Child& children, const Child& hideLabel, const Child& showLabel) {
  struct Spoiler made;
  made.children(children);
  made.hideLabel(hideLabel);
  made.showLabel(showLabel);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
