// html::Div, the component Div of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Div` of dash_html_components.
struct Div : Element<Div> {
  static constexpr ComponentInfo info{"Div", "dash_html_components", "html::Div", element_names, true};

  /// An id of this component type: `html::Div::Id name{"name"}`.
  using Id = ElementId<Div>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Div(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Div Div(C... children) {
  struct Div made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Div Div(std::initializer_list<Child> children) {
  struct Div made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
