// html::Track, the component Track of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Track` of dash_html_components.
struct Track : Element<Track> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"default", 7},
      {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"kind", 4},
      {"label", 5}, {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10},
      {"src", 3}, {"srcLang", 7}, {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Track", "dash_html_components", "html::Track", property_names, true};

  using DefaultChoice = types::OneOfOr<types::Bool, "default", "DEFAULT">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<DefaultChoice> default_() const { return {this->ref("default")}; }
    Property<types::Text> kind() const { return {this->ref("kind")}; }
    Property<types::Text> label() const { return {this->ref("label")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> srcLang() const { return {this->ref("srcLang")}; }
  };
  /// An id of this component type: `html::Track::Id name{"name"}`.
  using Id = Reference<Track>;

  /// "default" or "DEFAULT", or true or false.
  Track& default_(const DefaultChoice& value) { return put("default", value.to_value()), *this; }
  /// Text.
  Track& kind(const types::Text& value) { return put("kind", value.value), *this; }
  /// Text.
  Track& label(const types::Text& value) { return put("label", value.value), *this; }
  /// Text.
  Track& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Track& srcLang(const types::Text& value) { return put("srcLang", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Track(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Track Track(C... children) {
  struct Track made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Track Track(std::initializer_list<Child> children) {
  struct Track made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
