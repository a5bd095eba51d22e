// html::Embed, the component Embed of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Embed` of dash_html_components.
struct Embed : Element<Embed> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"height", 6}, {"hidden", 6}, {"key", 3}, {"lang", 4},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"src", 3}, {"style", 5},
      {"tabIndex", 8}, {"title", 5}, {"type", 4}, {"width", 5},
  };
  static constexpr ComponentInfo info{"Embed", "dash_html_components", "html::Embed", property_names, true};

  using HeightType = types::AnyOf<types::Text, types::Number>;
  using WidthType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<HeightType> height() const { return {this->ref("height")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
    Property<WidthType> width() const { return {this->ref("width")}; }
  };
  /// An id of this component type: `html::Embed::Id name{"name"}`.
  using Id = Reference<Embed>;

  /// Text or a number.
  Embed& height(const HeightType& value) { return put("height", value.value), *this; }
  /// Text.
  Embed& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Embed& type(const types::Text& value) { return put("type", value.value), *this; }
  /// Text or a number.
  Embed& width(const WidthType& value) { return put("width", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Embed(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Embed Embed(C... children) {
  struct Embed made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Embed Embed(std::initializer_list<Child> children) {
  struct Embed made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
