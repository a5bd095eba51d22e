// html::Figure, the component Figure of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Figure` of dash_html_components.
struct Figure : Element<Figure> {
  static constexpr ComponentInfo info{"Figure", "dash_html_components", "html::Figure", element_names, true};

  /// An id of this component type: `html::Figure::Id name{"name"}`.
  using Id = ElementId<Figure>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Figure(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Figure Figure(C... children) {
  struct Figure made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Figure Figure(std::initializer_list<Child> children) {
  struct Figure made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
