// html::Font, the component Font of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Font` of dash_html_components.
struct Font : Element<Font> {
  static constexpr ComponentInfo info{"Font", "dash_html_components", "html::Font", element_names, true};

  /// An id of this component type: `html::Font::Id name{"name"}`.
  using Id = ElementId<Font>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Font(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Font Font(C... children) {
  struct Font made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Font Font(std::initializer_list<Child> children) {
  struct Font made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
