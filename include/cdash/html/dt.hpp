// html::Dt, the component Dt of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Dt` of dash_html_components.
struct Dt : Element<Dt> {
  static constexpr ComponentInfo info{"Dt", "dash_html_components", "html::Dt", element_names, true};

  /// An id of this component type: `html::Dt::Id name{"name"}`.
  using Id = ElementId<Dt>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Dt(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Dt Dt(C... children) {
  struct Dt made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Dt Dt(std::initializer_list<Child> children) {
  struct Dt made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
