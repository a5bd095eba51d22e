// html::Shadow, the component Shadow of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Shadow` of dash_html_components.
struct Shadow : Element<Shadow> {
  static constexpr ComponentInfo info{"Shadow", "dash_html_components", "html::Shadow", element_names, true};

  /// An id of this component type: `html::Shadow::Id name{"name"}`.
  using Id = ElementId<Shadow>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Shadow(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Shadow Shadow(C... children) {
  struct Shadow made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Shadow Shadow(std::initializer_list<Child> children) {
  struct Shadow made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
