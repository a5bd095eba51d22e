// html::Xmp, the component Xmp of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Xmp` of dash_html_components.
struct Xmp : Element<Xmp> {
  static constexpr ComponentInfo info{"Xmp", "dash_html_components", "html::Xmp", element_names, true};

  /// An id of this component type: `html::Xmp::Id name{"name"}`.
  using Id = ElementId<Xmp>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Xmp(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Xmp Xmp(C... children) {
  struct Xmp made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Xmp Xmp(std::initializer_list<Child> children) {
  struct Xmp made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
