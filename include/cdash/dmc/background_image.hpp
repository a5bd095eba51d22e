// dmc::BackgroundImage, the component BackgroundImage of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `BackgroundImage` of dash_mantine_components.
struct BackgroundImage : Element<BackgroundImage> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"children", 8}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10},
      {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"h", 1}, {"hiddenFrom", 10},
      {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2},
      {"mx", 2}, {"my", 2}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"pl", 2}, {"pos", 3}, {"pr", 2},
      {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2}, {"radius", 6}, {"right", 5}, {"src", 3}, {"style", 5},
      {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"BackgroundImage", "dash_mantine_components", "dmc::BackgroundImage",
      property_names, true};

  using RadiusType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::BackgroundImage::Id name{"name"}`.
  using Id = Reference<BackgroundImage>;

  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  BackgroundImage& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  BackgroundImage& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// Text or a number.
  BackgroundImage& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text. Required.
  BackgroundImage& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  BackgroundImage& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  BackgroundImage& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 2)
struct BackgroundImage BackgroundImage(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::BackgroundImage needs src: dmc::BackgroundImage(children, src)");
  return {};
}
inline struct BackgroundImage BackgroundImage(const Child& children, const types::Text& src) {
  struct BackgroundImage made;
  made.children(children);
  made.src(src);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
