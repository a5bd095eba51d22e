// html::Nav, the component Nav of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Nav` of dash_html_components.
struct Nav : Element<Nav> {
  static constexpr ComponentInfo info{"Nav", "dash_html_components", "html::Nav", element_names, true};

  /// An id of this component type: `html::Nav::Id name{"name"}`.
  using Id = ElementId<Nav>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Nav(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Nav Nav(C... children) {
  struct Nav made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Nav Nav(std::initializer_list<Child> children) {
  struct Nav made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
