// html::Link, the component Link of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Link` of dash_html_components.
struct Link : Element<Link> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"crossOrigin", 11},
      {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"href", 4}, {"hrefLang", 8},
      {"integrity", 9}, {"key", 3}, {"lang", 4}, {"media", 5}, {"n_clicks", 8}, {"n_clicks_timestamp", 18},
      {"referrerPolicy", 14}, {"rel", 3}, {"role", 4}, {"sizes", 5}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5}, {"type", 4},
  };
  static constexpr ComponentInfo info{"Link", "dash_html_components", "html::Link", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> crossOrigin() const { return {this->ref("crossOrigin")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Text> hrefLang() const { return {this->ref("hrefLang")}; }
    Property<types::Text> integrity() const { return {this->ref("integrity")}; }
    Property<types::Text> media() const { return {this->ref("media")}; }
    Property<types::Text> referrerPolicy() const { return {this->ref("referrerPolicy")}; }
    Property<types::Text> rel() const { return {this->ref("rel")}; }
    Property<types::Text> sizes() const { return {this->ref("sizes")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
  };
  /// An id of this component type: `html::Link::Id name{"name"}`.
  using Id = Reference<Link>;

  /// Text.
  Link& crossOrigin(const types::Text& value) { return put("crossOrigin", value.value), *this; }
  /// Text.
  Link& href(const types::Text& value) { return put("href", value.value), *this; }
  /// Text.
  Link& hrefLang(const types::Text& value) { return put("hrefLang", value.value), *this; }
  /// Text.
  Link& integrity(const types::Text& value) { return put("integrity", value.value), *this; }
  /// Text.
  Link& media(const types::Text& value) { return put("media", value.value), *this; }
  /// Text.
  Link& referrerPolicy(const types::Text& value) { return put("referrerPolicy", value.value), *this; }
  /// Text.
  Link& rel(const types::Text& value) { return put("rel", value.value), *this; }
  /// Text.
  Link& sizes(const types::Text& value) { return put("sizes", value.value), *this; }
  /// Text.
  Link& type(const types::Text& value) { return put("type", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Link(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Link Link(C... children) {
  struct Link made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Link Link(std::initializer_list<Child> children) {
  struct Link made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
