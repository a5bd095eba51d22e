// html::Cite, the component Cite of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Cite` of dash_html_components.
struct Cite : Element<Cite> {
  static constexpr ComponentInfo info{"Cite", "dash_html_components", "html::Cite", element_names, true};

  /// An id of this component type: `html::Cite::Id name{"name"}`.
  using Id = ElementId<Cite>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Cite(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Cite Cite(C... children) {
  struct Cite made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Cite Cite(std::initializer_list<Child> children) {
  struct Cite made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
