// html::H5, the component H5 of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `H5` of dash_html_components.
struct H5 : Element<H5> {
  static constexpr ComponentInfo info{"H5", "dash_html_components", "html::H5", element_names, true};

  /// An id of this component type: `html::H5::Id name{"name"}`.
  using Id = ElementId<H5>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::H5(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct H5 H5(C... children) {
  struct H5 made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct H5 H5(std::initializer_list<Child> children) {
  struct H5 made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
