// html::U, the component U of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `U` of dash_html_components.
struct U : Element<U> {
  static constexpr ComponentInfo info{"U", "dash_html_components", "html::U", element_names, true};

  /// An id of this component type: `html::U::Id name{"name"}`.
  using Id = ElementId<U>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::U(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct U U(C... children) {
  struct U made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct U U(std::initializer_list<Child> children) {
  struct U made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
