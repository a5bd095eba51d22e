// html::Strike, the component Strike of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Strike` of dash_html_components.
struct Strike : Element<Strike> {
  static constexpr ComponentInfo info{"Strike", "dash_html_components", "html::Strike", element_names, true};

  /// An id of this component type: `html::Strike::Id name{"name"}`.
  using Id = ElementId<Strike>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Strike(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Strike Strike(C... children) {
  struct Strike made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Strike Strike(std::initializer_list<Child> children) {
  struct Strike made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
