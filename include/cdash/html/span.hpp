// html::Span, the component Span of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Span` of dash_html_components.
struct Span : Element<Span> {
  static constexpr ComponentInfo info{"Span", "dash_html_components", "html::Span", element_names, true};

  /// An id of this component type: `html::Span::Id name{"name"}`.
  using Id = ElementId<Span>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Span(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Span Span(C... children) {
  struct Span made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Span Span(std::initializer_list<Child> children) {
  struct Span made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
