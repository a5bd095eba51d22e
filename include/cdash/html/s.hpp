// html::S, the component S of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `S` of dash_html_components.
struct S : Element<S> {
  static constexpr ComponentInfo info{"S", "dash_html_components", "html::S", element_names, true};

  /// An id of this component type: `html::S::Id name{"name"}`.
  using Id = ElementId<S>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::S(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct S S(C... children) {
  struct S made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct S S(std::initializer_list<Child> children) {
  struct S made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
