// html::H4, the component H4 of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `H4` of dash_html_components.
struct H4 : Element<H4> {
  static constexpr ComponentInfo info{"H4", "dash_html_components", "html::H4", element_names, true};

  /// An id of this component type: `html::H4::Id name{"name"}`.
  using Id = ElementId<H4>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::H4(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct H4 H4(C... children) {
  struct H4 made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct H4 H4(std::initializer_list<Child> children) {
  struct H4 made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
