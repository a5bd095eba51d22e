// html::Mark, the component Mark of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Mark` of dash_html_components.
struct Mark : Element<Mark> {
  static constexpr ComponentInfo info{"Mark", "dash_html_components", "html::Mark", element_names, true};

  /// An id of this component type: `html::Mark::Id name{"name"}`.
  using Id = ElementId<Mark>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Mark(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Mark Mark(C... children) {
  struct Mark made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Mark Mark(std::initializer_list<Child> children) {
  struct Mark made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
