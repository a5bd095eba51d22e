// html::Thead, the component Thead of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Thead` of dash_html_components.
struct Thead : Element<Thead> {
  static constexpr ComponentInfo info{"Thead", "dash_html_components", "html::Thead", element_names, true};

  /// An id of this component type: `html::Thead::Id name{"name"}`.
  using Id = ElementId<Thead>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Thead(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Thead Thead(C... children) {
  struct Thead made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Thead Thead(std::initializer_list<Child> children) {
  struct Thead made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
