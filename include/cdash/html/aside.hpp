// html::Aside, the component Aside of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Aside` of dash_html_components.
struct Aside : Element<Aside> {
  static constexpr ComponentInfo info{"Aside", "dash_html_components", "html::Aside", element_names, true};

  /// An id of this component type: `html::Aside::Id name{"name"}`.
  using Id = ElementId<Aside>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Aside(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Aside Aside(C... children) {
  struct Aside made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Aside Aside(std::initializer_list<Child> children) {
  struct Aside made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
