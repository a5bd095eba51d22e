// html::Del, the component Del of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Del` of dash_html_components.
struct Del : Element<Del> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"cite", 4}, {"className", 9}, {"contentEditable", 15},
      {"dateTime", 8}, {"dir", 3}, {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Del", "dash_html_components", "html::Del", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> cite() const { return {this->ref("cite")}; }
    Property<types::Text> dateTime() const { return {this->ref("dateTime")}; }
  };
  /// An id of this component type: `html::Del::Id name{"name"}`.
  using Id = Reference<Del>;

  /// Text.
  Del& cite(const types::Text& value) { return put("cite", value.value), *this; }
  /// Text.
  Del& dateTime(const types::Text& value) { return put("dateTime", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Del(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Del Del(C... children) {
  struct Del made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Del Del(std::initializer_list<Child> children) {
  struct Del made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
