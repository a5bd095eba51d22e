// html::Area, the component Area of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Area` of dash_html_components.
struct Area : Element<Area> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"alt", 3}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"coords", 6},
      {"dir", 3}, {"disable_n_clicks", 16}, {"download", 8}, {"draggable", 9}, {"hidden", 6}, {"href", 4},
      {"key", 3}, {"lang", 4}, {"media", 5}, {"n_clicks", 8}, {"n_clicks_timestamp", 18},
      {"referrerPolicy", 14}, {"rel", 3}, {"role", 4}, {"shape", 5}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"target", 6}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Area", "dash_html_components", "html::Area", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> alt() const { return {this->ref("alt")}; }
    Property<types::Text> coords() const { return {this->ref("coords")}; }
    Property<types::Text> download() const { return {this->ref("download")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Text> media() const { return {this->ref("media")}; }
    Property<types::Text> referrerPolicy() const { return {this->ref("referrerPolicy")}; }
    Property<types::Text> rel() const { return {this->ref("rel")}; }
    Property<types::Text> shape() const { return {this->ref("shape")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
  };
  /// An id of this component type: `html::Area::Id name{"name"}`.
  using Id = Reference<Area>;

  /// Text.
  Area& alt(const types::Text& value) { return put("alt", value.value), *this; }
  /// Text.
  Area& coords(const types::Text& value) { return put("coords", value.value), *this; }
  /// Text.
  Area& download(const types::Text& value) { return put("download", value.value), *this; }
  /// Text.
  Area& href(const types::Text& value) { return put("href", value.value), *this; }
  /// Text.
  Area& media(const types::Text& value) { return put("media", value.value), *this; }
  /// Text.
  Area& referrerPolicy(const types::Text& value) { return put("referrerPolicy", value.value), *this; }
  /// Text.
  Area& rel(const types::Text& value) { return put("rel", value.value), *this; }
  /// Text.
  Area& shape(const types::Text& value) { return put("shape", value.value), *this; }
  /// Text.
  Area& target(const types::Text& value) { return put("target", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Area(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Area Area(C... children) {
  struct Area made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Area Area(std::initializer_list<Child> children) {
  struct Area made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
