// html::Rp, the component Rp of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Rp` of dash_html_components.
struct Rp : Element<Rp> {
  static constexpr ComponentInfo info{"Rp", "dash_html_components", "html::Rp", element_names, true};

  /// An id of this component type: `html::Rp::Id name{"name"}`.
  using Id = ElementId<Rp>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Rp(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Rp Rp(C... children) {
  struct Rp made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Rp Rp(std::initializer_list<Child> children) {
  struct Rp made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
