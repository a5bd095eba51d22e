// html::Samp, the component Samp of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Samp` of dash_html_components.
struct Samp : Element<Samp> {
  static constexpr ComponentInfo info{"Samp", "dash_html_components", "html::Samp", element_names, true};

  /// An id of this component type: `html::Samp::Id name{"name"}`.
  using Id = ElementId<Samp>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Samp(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Samp Samp(C... children) {
  struct Samp made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Samp Samp(std::initializer_list<Child> children) {
  struct Samp made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
