// html::B, the component B of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `B` of dash_html_components.
struct B : Element<B> {
  static constexpr ComponentInfo info{"B", "dash_html_components", "html::B", element_names, true};

  /// An id of this component type: `html::B::Id name{"name"}`.
  using Id = ElementId<B>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::B(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct B B(C... children) {
  struct B made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct B B(std::initializer_list<Child> children) {
  struct B made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
