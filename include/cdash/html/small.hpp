// html::Small, the component Small of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Small` of dash_html_components.
struct Small : Element<Small> {
  static constexpr ComponentInfo info{"Small", "dash_html_components", "html::Small", element_names, true};

  /// An id of this component type: `html::Small::Id name{"name"}`.
  using Id = ElementId<Small>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Small(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Small Small(C... children) {
  struct Small made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Small Small(std::initializer_list<Child> children) {
  struct Small made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
