// html::H1, the component H1 of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `H1` of dash_html_components.
struct H1 : Element<H1> {
  static constexpr ComponentInfo info{"H1", "dash_html_components", "html::H1", element_names, true};

  /// An id of this component type: `html::H1::Id name{"name"}`.
  using Id = ElementId<H1>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::H1(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct H1 H1(C... children) {
  struct H1 made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct H1 H1(std::initializer_list<Child> children) {
  struct H1 made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
