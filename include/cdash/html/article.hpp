// html::Article, the component Article of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Article` of dash_html_components.
struct Article : Element<Article> {
  static constexpr ComponentInfo info{"Article", "dash_html_components", "html::Article", element_names,
      true};

  /// An id of this component type: `html::Article::Id name{"name"}`.
  using Id = ElementId<Article>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Article(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Article Article(C... children) {
  struct Article made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Article Article(std::initializer_list<Child> children) {
  struct Article made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
