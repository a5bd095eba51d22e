// html::Picture, the component Picture of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Picture` of dash_html_components.
struct Picture : Element<Picture> {
  static constexpr ComponentInfo info{"Picture", "dash_html_components", "html::Picture", element_names,
      true};

  /// An id of this component type: `html::Picture::Id name{"name"}`.
  using Id = ElementId<Picture>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Picture(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Picture Picture(C... children) {
  struct Picture made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Picture Picture(std::initializer_list<Child> children) {
  struct Picture made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
