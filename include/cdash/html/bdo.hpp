// html::Bdo, the component Bdo of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Bdo` of dash_html_components.
struct Bdo : Element<Bdo> {
  static constexpr ComponentInfo info{"Bdo", "dash_html_components", "html::Bdo", element_names, true};

  /// An id of this component type: `html::Bdo::Id name{"name"}`.
  using Id = ElementId<Bdo>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Bdo(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Bdo Bdo(C... children) {
  struct Bdo made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Bdo Bdo(std::initializer_list<Child> children) {
  struct Bdo made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
