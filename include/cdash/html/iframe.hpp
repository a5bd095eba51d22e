// html::Iframe, the component Iframe of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Iframe` of dash_html_components.
struct Iframe : Element<Iframe> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"allow", 5}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"height", 6}, {"hidden", 6}, {"key", 3}, {"lang", 4},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4}, {"referrerPolicy", 14}, {"role", 4},
      {"sandbox", 7}, {"spellCheck", 10}, {"src", 3}, {"srcDoc", 6}, {"style", 5}, {"tabIndex", 8},
      {"title", 5}, {"width", 5},
  };
  static constexpr ComponentInfo info{"Iframe", "dash_html_components", "html::Iframe", property_names, true};

  using HeightType = types::AnyOf<types::Text, types::Number>;
  using WidthType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> allow() const { return {this->ref("allow")}; }
    Property<HeightType> height() const { return {this->ref("height")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> referrerPolicy() const { return {this->ref("referrerPolicy")}; }
    Property<types::Text> sandbox() const { return {this->ref("sandbox")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> srcDoc() const { return {this->ref("srcDoc")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
  };
  /// An id of this component type: `html::Iframe::Id name{"name"}`.
  using Id = Reference<Iframe>;

  /// Text.
  Iframe& allow(const types::Text& value) { return put("allow", value.value), *this; }
  /// Text or a number.
  Iframe& height(const HeightType& value) { return put("height", value.value), *this; }
  /// Text.
  Iframe& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Iframe& referrerPolicy(const types::Text& value) { return put("referrerPolicy", value.value), *this; }
  /// Text.
  Iframe& sandbox(const types::Text& value) { return put("sandbox", value.value), *this; }
  /// Text.
  Iframe& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Iframe& srcDoc(const types::Text& value) { return put("srcDoc", value.value), *this; }
  /// Text or a number.
  Iframe& width(const WidthType& value) { return put("width", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Iframe(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Iframe Iframe(C... children) {
  struct Iframe made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Iframe Iframe(std::initializer_list<Child> children) {
  struct Iframe made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
