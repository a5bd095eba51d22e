// html::Figcaption, the component Figcaption of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Figcaption` of dash_html_components.
struct Figcaption : Element<Figcaption> {
  static constexpr ComponentInfo info{"Figcaption", "dash_html_components", "html::Figcaption", element_names,
      true};

  /// An id of this component type: `html::Figcaption::Id name{"name"}`.
  using Id = ElementId<Figcaption>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Figcaption(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Figcaption Figcaption(C... children) {
  struct Figcaption made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Figcaption Figcaption(std::initializer_list<Child> children) {
  struct Figcaption made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
