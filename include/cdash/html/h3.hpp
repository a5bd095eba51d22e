// html::H3, the component H3 of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `H3` of dash_html_components.
struct H3 : Element<H3> {
  static constexpr ComponentInfo info{"H3", "dash_html_components", "html::H3", element_names, true};

  /// An id of this component type: `html::H3::Id name{"name"}`.
  using Id = ElementId<H3>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::H3(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct H3 H3(C... children) {
  struct H3 made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct H3 H3(std::initializer_list<Child> children) {
  struct H3 made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
