// html::I, the component I of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `I` of dash_html_components.
struct I : Element<I> {
  static constexpr ComponentInfo info{"I", "dash_html_components", "html::I", element_names, true};

  /// An id of this component type: `html::I::Id name{"name"}`.
  using Id = ElementId<I>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::I(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct I I(C... children) {
  struct I made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct I I(std::initializer_list<Child> children) {
  struct I made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
