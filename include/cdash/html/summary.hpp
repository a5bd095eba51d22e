// html::Summary, the component Summary of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Summary` of dash_html_components.
struct Summary : Element<Summary> {
  static constexpr ComponentInfo info{"Summary", "dash_html_components", "html::Summary", element_names,
      true};

  /// An id of this component type: `html::Summary::Id name{"name"}`.
  using Id = ElementId<Summary>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Summary(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Summary Summary(C... children) {
  struct Summary made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Summary Summary(std::initializer_list<Child> children) {
  struct Summary made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
