// html::Legend, the component Legend of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Legend` of dash_html_components.
struct Legend : Element<Legend> {
  static constexpr ComponentInfo info{"Legend", "dash_html_components", "html::Legend", element_names, true};

  /// An id of this component type: `html::Legend::Id name{"name"}`.
  using Id = ElementId<Legend>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Legend(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Legend Legend(C... children) {
  struct Legend made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Legend Legend(std::initializer_list<Child> children) {
  struct Legend made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
