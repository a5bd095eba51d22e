// html::Ul, the component Ul of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Ul` of dash_html_components.
struct Ul : Element<Ul> {
  static constexpr ComponentInfo info{"Ul", "dash_html_components", "html::Ul", element_names, true};

  /// An id of this component type: `html::Ul::Id name{"name"}`.
  using Id = ElementId<Ul>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Ul(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Ul Ul(C... children) {
  struct Ul made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Ul Ul(std::initializer_list<Child> children) {
  struct Ul made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
