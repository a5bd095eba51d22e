// html::Sub, the component Sub of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Sub` of dash_html_components.
struct Sub : Element<Sub> {
  static constexpr ComponentInfo info{"Sub", "dash_html_components", "html::Sub", element_names, true};

  /// An id of this component type: `html::Sub::Id name{"name"}`.
  using Id = ElementId<Sub>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Sub(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Sub Sub(C... children) {
  struct Sub made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Sub Sub(std::initializer_list<Child> children) {
  struct Sub made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
