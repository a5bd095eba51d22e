// html::Em, the component Em of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Em` of dash_html_components.
struct Em : Element<Em> {
  static constexpr ComponentInfo info{"Em", "dash_html_components", "html::Em", element_names, true};

  /// An id of this component type: `html::Em::Id name{"name"}`.
  using Id = ElementId<Em>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Em(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Em Em(C... children) {
  struct Em made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Em Em(std::initializer_list<Child> children) {
  struct Em made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
