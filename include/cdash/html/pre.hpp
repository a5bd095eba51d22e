// html::Pre, the component Pre of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Pre` of dash_html_components.
struct Pre : Element<Pre> {
  static constexpr ComponentInfo info{"Pre", "dash_html_components", "html::Pre", element_names, true};

  /// An id of this component type: `html::Pre::Id name{"name"}`.
  using Id = ElementId<Pre>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Pre(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Pre Pre(C... children) {
  struct Pre made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Pre Pre(std::initializer_list<Child> children) {
  struct Pre made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
