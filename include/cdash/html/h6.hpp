// html::H6, the component H6 of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `H6` of dash_html_components.
struct H6 : Element<H6> {
  static constexpr ComponentInfo info{"H6", "dash_html_components", "html::H6", element_names, true};

  /// An id of this component type: `html::H6::Id name{"name"}`.
  using Id = ElementId<H6>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::H6(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct H6 H6(C... children) {
  struct H6 made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct H6 H6(std::initializer_list<Child> children) {
  struct H6 made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
