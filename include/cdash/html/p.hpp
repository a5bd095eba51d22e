// html::P, the component P of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `P` of dash_html_components.
struct P : Element<P> {
  static constexpr ComponentInfo info{"P", "dash_html_components", "html::P", element_names, true};

  /// An id of this component type: `html::P::Id name{"name"}`.
  using Id = ElementId<P>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::P(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct P P(C... children) {
  struct P made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct P P(std::initializer_list<Child> children) {
  struct P made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
