// html::Big, the component Big of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Big` of dash_html_components.
struct Big : Element<Big> {
  static constexpr ComponentInfo info{"Big", "dash_html_components", "html::Big", element_names, true};

  /// An id of this component type: `html::Big::Id name{"name"}`.
  using Id = ElementId<Big>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Big(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Big Big(C... children) {
  struct Big made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Big Big(std::initializer_list<Child> children) {
  struct Big made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
