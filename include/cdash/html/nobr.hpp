// html::Nobr, the component Nobr of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Nobr` of dash_html_components.
struct Nobr : Element<Nobr> {
  static constexpr ComponentInfo info{"Nobr", "dash_html_components", "html::Nobr", element_names, true};

  /// An id of this component type: `html::Nobr::Id name{"name"}`.
  using Id = ElementId<Nobr>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Nobr(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Nobr Nobr(C... children) {
  struct Nobr made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Nobr Nobr(std::initializer_list<Child> children) {
  struct Nobr made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
