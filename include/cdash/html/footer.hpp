// html::Footer, the component Footer of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Footer` of dash_html_components.
struct Footer : Element<Footer> {
  static constexpr ComponentInfo info{"Footer", "dash_html_components", "html::Footer", element_names, true};

  /// An id of this component type: `html::Footer::Id name{"name"}`.
  using Id = ElementId<Footer>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Footer(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Footer Footer(C... children) {
  struct Footer made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Footer Footer(std::initializer_list<Child> children) {
  struct Footer made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
