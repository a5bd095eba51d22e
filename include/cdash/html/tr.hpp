// html::Tr, the component Tr of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Tr` of dash_html_components.
struct Tr : Element<Tr> {
  static constexpr ComponentInfo info{"Tr", "dash_html_components", "html::Tr", element_names, true};

  /// An id of this component type: `html::Tr::Id name{"name"}`.
  using Id = ElementId<Tr>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Tr(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tr Tr(C... children) {
  struct Tr made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tr Tr(std::initializer_list<Child> children) {
  struct Tr made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
