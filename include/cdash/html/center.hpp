// html::Center, the component Center of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Center` of dash_html_components.
struct Center : Element<Center> {
  static constexpr ComponentInfo info{"Center", "dash_html_components", "html::Center", element_names, true};

  /// An id of this component type: `html::Center::Id name{"name"}`.
  using Id = ElementId<Center>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Center(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Center Center(C... children) {
  struct Center made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Center Center(std::initializer_list<Child> children) {
  struct Center made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
