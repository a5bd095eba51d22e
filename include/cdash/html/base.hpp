// html::Base, the component Base of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Base` of dash_html_components.
struct Base : Element<Base> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"href", 4}, {"key", 3}, {"lang", 4},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"target", 6}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Base", "dash_html_components", "html::Base", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<types::Text> target() const { return {this->ref("target")}; }
  };
  /// An id of this component type: `html::Base::Id name{"name"}`.
  using Id = Reference<Base>;

  /// Text.
  Base& href(const types::Text& value) { return put("href", value.value), *this; }
  /// Text.
  Base& target(const types::Text& value) { return put("target", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Base(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Base Base(C... children) {
  struct Base made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Base Base(std::initializer_list<Child> children) {
  struct Base made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
