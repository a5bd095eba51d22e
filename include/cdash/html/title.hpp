// html::Title, the component Title of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Title` of dash_html_components.
struct Title : Element<Title> {
  static constexpr ComponentInfo info{"Title", "dash_html_components", "html::Title", element_names, true};

  /// An id of this component type: `html::Title::Id name{"name"}`.
  using Id = ElementId<Title>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Title(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Title Title(C... children) {
  struct Title made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Title Title(std::initializer_list<Child> children) {
  struct Title made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
