// html::Ruby, the component Ruby of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Ruby` of dash_html_components.
struct Ruby : Element<Ruby> {
  static constexpr ComponentInfo info{"Ruby", "dash_html_components", "html::Ruby", element_names, true};

  /// An id of this component type: `html::Ruby::Id name{"name"}`.
  using Id = ElementId<Ruby>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Ruby(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Ruby Ruby(C... children) {
  struct Ruby made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Ruby Ruby(std::initializer_list<Child> children) {
  struct Ruby made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
