// html::Meta, the component Meta of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Meta` of dash_html_components.
struct Meta : Element<Meta> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"charSet", 7}, {"children", 8}, {"className", 9}, {"content", 7},
      {"contentEditable", 15}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6},
      {"httpEquiv", 9}, {"key", 3}, {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4},
      {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Meta", "dash_html_components", "html::Meta", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> charSet() const { return {this->ref("charSet")}; }
    Property<types::Text> content() const { return {this->ref("content")}; }
    Property<types::Text> httpEquiv() const { return {this->ref("httpEquiv")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
  };
  /// An id of this component type: `html::Meta::Id name{"name"}`.
  using Id = Reference<Meta>;

  /// Text.
  Meta& charSet(const types::Text& value) { return put("charSet", value.value), *this; }
  /// Text.
  Meta& content(const types::Text& value) { return put("content", value.value), *this; }
  /// Text.
  Meta& httpEquiv(const types::Text& value) { return put("httpEquiv", value.value), *this; }
  /// Text.
  Meta& name(const types::Text& value) { return put("name", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Meta(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Meta Meta(C... children) {
  struct Meta made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Meta Meta(std::initializer_list<Child> children) {
  struct Meta made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
