// html::H2, the component H2 of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `H2` of dash_html_components.
struct H2 : Element<H2> {
  static constexpr ComponentInfo info{"H2", "dash_html_components", "html::H2", element_names, true};

  /// An id of this component type: `html::H2::Id name{"name"}`.
  using Id = ElementId<H2>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::H2(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct H2 H2(C... children) {
  struct H2 made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct H2 H2(std::initializer_list<Child> children) {
  struct H2 made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
