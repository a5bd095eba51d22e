// dmc::ProgressSection, the component ProgressSection of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `ProgressSection` of dash_mantine_components.
struct ProgressSection : Element<ProgressSection> {
  static constexpr std::string_view property_names[] = {
      {"animated", 8}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3},
      {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10},
      {"color", 5}, {"darkHidden", 10}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2},
      {"fz", 2}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11},
      {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2},
      {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2},
      {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"right", 5},
      {"striped", 7}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3},
      {"tt", 2}, {"unstyled", 8}, {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
      {"withAria", 8},
  };
  static constexpr ComponentInfo info{"ProgressSection", "dash_mantine_components", "dmc::ProgressSection",
      property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::Number> value() const { return {this->ref("value")}; }
    Property<types::Bool> withAria() const { return {this->ref("withAria")}; }
    Property<types::Text> color() const { return {this->ref("color")}; }
    Property<types::Bool> striped() const { return {this->ref("striped")}; }
    Property<types::Bool> animated() const { return {this->ref("animated")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::ProgressSection::Id name{"name"}`.
  using Id = Reference<ProgressSection>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ProgressSection& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ProgressSection& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// A number. Required.
  ProgressSection& value(const types::Number& value) { return put("value", value.value), *this; }
  /// True or false.
  ProgressSection& withAria(const types::Bool& value) { return put("withAria", value.value), *this; }
  /// Text.
  ProgressSection& color(const types::Text& value) { return put("color", value.value), *this; }
  /// True or false.
  ProgressSection& striped(const types::Bool& value) { return put("striped", value.value), *this; }
  /// True or false.
  ProgressSection& animated(const types::Bool& value) { return put("animated", value.value), *this; }
  /// Text.
  ProgressSection& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  ProgressSection& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct ProgressSection ProgressSection(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::ProgressSection needs value: dmc::ProgressSection(children, value)");
  return {};
}
inline struct ProgressSection ProgressSection(const Child& children, const types::Number& value) {
  struct ProgressSection made;
  made.children(children);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
