// html::Abbr, the component Abbr of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Abbr` of dash_html_components.
struct Abbr : Element<Abbr> {
  static constexpr ComponentInfo info{"Abbr", "dash_html_components", "html::Abbr", element_names, true};

  /// An id of this component type: `html::Abbr::Id name{"name"}`.
  using Id = ElementId<Abbr>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Abbr(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Abbr Abbr(C... children) {
  struct Abbr made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Abbr Abbr(std::initializer_list<Child> children) {
  struct Abbr made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
