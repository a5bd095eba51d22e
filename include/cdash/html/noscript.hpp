// html::Noscript, the component Noscript of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Noscript` of dash_html_components.
struct Noscript : Element<Noscript> {
  static constexpr ComponentInfo info{"Noscript", "dash_html_components", "html::Noscript", element_names,
      true};

  /// An id of this component type: `html::Noscript::Id name{"name"}`.
  using Id = ElementId<Noscript>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Noscript(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Noscript Noscript(C... children) {
  struct Noscript made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Noscript Noscript(std::initializer_list<Child> children) {
  struct Noscript made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
