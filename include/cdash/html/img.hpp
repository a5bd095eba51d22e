// html::Img, the component Img of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Img` of dash_html_components.
struct Img : Element<Img> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"alt", 3}, {"children", 8}, {"className", 9}, {"contentEditable", 15},
      {"crossOrigin", 11}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"height", 6},
      {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18},
      {"referrerPolicy", 14}, {"role", 4}, {"sizes", 5}, {"spellCheck", 10}, {"src", 3}, {"srcSet", 6},
      {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"useMap", 6}, {"width", 5},
  };
  static constexpr ComponentInfo info{"Img", "dash_html_components", "html::Img", property_names, true};

  using HeightType = types::AnyOf<types::Text, types::Number>;
  using WidthType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> alt() const { return {this->ref("alt")}; }
    Property<types::Text> crossOrigin() const { return {this->ref("crossOrigin")}; }
    Property<HeightType> height() const { return {this->ref("height")}; }
    Property<types::Text> referrerPolicy() const { return {this->ref("referrerPolicy")}; }
    Property<types::Text> sizes() const { return {this->ref("sizes")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> srcSet() const { return {this->ref("srcSet")}; }
    Property<types::Text> useMap() const { return {this->ref("useMap")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
  };
  /// An id of this component type: `html::Img::Id name{"name"}`.
  using Id = Reference<Img>;

  /// Text.
  Img& alt(const types::Text& value) { return put("alt", value.value), *this; }
  /// Text.
  Img& crossOrigin(const types::Text& value) { return put("crossOrigin", value.value), *this; }
  /// Text or a number.
  Img& height(const HeightType& value) { return put("height", value.value), *this; }
  /// Text.
  Img& referrerPolicy(const types::Text& value) { return put("referrerPolicy", value.value), *this; }
  /// Text.
  Img& sizes(const types::Text& value) { return put("sizes", value.value), *this; }
  /// Text.
  Img& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Img& srcSet(const types::Text& value) { return put("srcSet", value.value), *this; }
  /// Text.
  Img& useMap(const types::Text& value) { return put("useMap", value.value), *this; }
  /// Text or a number.
  Img& width(const WidthType& value) { return put("width", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Img(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Img Img(C... children) {
  struct Img made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Img Img(std::initializer_list<Child> children) {
  struct Img made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
