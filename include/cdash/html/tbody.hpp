// html::Tbody, the component Tbody of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Tbody` of dash_html_components.
struct Tbody : Element<Tbody> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"Tbody", "dash_html_components", "html::Tbody", property_names, true};

  /// An id of this component type: `html::Tbody::Id name{"name"}`.
  struct Id : Element<Tbody>::Ref {
    using Ref::Ref;
  };

};

// A function of the struct's name makes it: a constructor could not take the one component that it holds,
// html::Div(html::Div()) would be a copy.
#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Tbody(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tbody Tbody(C... children) {
  struct Tbody made;
  if constexpr (sizeof...(C) != 0) made.children(std::move(children)...);
  return made;
}
inline struct Tbody Tbody(std::initializer_list<Child> children) {
  struct Tbody made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
