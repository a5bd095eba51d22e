// html::Header, the component Header of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Header` of dash_html_components.
struct Header : Element<Header> {
  static constexpr ComponentInfo info{"Header", "dash_html_components", "html::Header", element_names, true};

  /// An id of this component type: `html::Header::Id name{"name"}`.
  using Id = ElementId<Header>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Header(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Header Header(C... children) {
  struct Header made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Header Header(std::initializer_list<Child> children) {
  struct Header made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
