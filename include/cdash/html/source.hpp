// html::Source, the component Source of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Source` of dash_html_components.
struct Source : Element<Source> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"media", 5},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"sizes", 5}, {"spellCheck", 10}, {"src", 3},
      {"srcSet", 6}, {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Source", "dash_html_components", "html::Source", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> media() const { return {this->ref("media")}; }
    Property<types::Text> sizes() const { return {this->ref("sizes")}; }
    Property<types::Text> src() const { return {this->ref("src")}; }
    Property<types::Text> srcSet() const { return {this->ref("srcSet")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
  };
  /// An id of this component type: `html::Source::Id name{"name"}`.
  using Id = Reference<Source>;

  /// Text.
  Source& media(const types::Text& value) { return put("media", value.value), *this; }
  /// Text.
  Source& sizes(const types::Text& value) { return put("sizes", value.value), *this; }
  /// Text.
  Source& src(const types::Text& value) { return put("src", value.value), *this; }
  /// Text.
  Source& srcSet(const types::Text& value) { return put("srcSet", value.value), *this; }
  /// Text.
  Source& type(const types::Text& value) { return put("type", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Source(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Source Source(C... children) {
  struct Source made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Source Source(std::initializer_list<Child> children) {
  struct Source made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
