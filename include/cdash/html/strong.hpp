// html::Strong, the component Strong of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Strong` of dash_html_components.
struct Strong : Element<Strong> {
  static constexpr ComponentInfo info{"Strong", "dash_html_components", "html::Strong", element_names, true};

  /// An id of this component type: `html::Strong::Id name{"name"}`.
  using Id = ElementId<Strong>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Strong(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Strong Strong(C... children) {
  struct Strong made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Strong Strong(std::initializer_list<Child> children) {
  struct Strong made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
