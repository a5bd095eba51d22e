// html::Content, the component Content of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Content` of dash_html_components.
struct Content : Element<Content> {
  static constexpr ComponentInfo info{"Content", "dash_html_components", "html::Content", element_names,
      true};

  /// An id of this component type: `html::Content::Id name{"name"}`.
  using Id = ElementId<Content>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Content(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Content Content(C... children) {
  struct Content made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Content Content(std::initializer_list<Child> children) {
  struct Content made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
