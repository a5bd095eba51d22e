// html::Sup, the component Sup of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Sup` of dash_html_components.
struct Sup : Element<Sup> {
  static constexpr ComponentInfo info{"Sup", "dash_html_components", "html::Sup", element_names, true};

  /// An id of this component type: `html::Sup::Id name{"name"}`.
  using Id = ElementId<Sup>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Sup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Sup Sup(C... children) {
  struct Sup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Sup Sup(std::initializer_list<Child> children) {
  struct Sup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
