// html::Frameset, the component Frameset of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Frameset` of dash_html_components.
struct Frameset : Element<Frameset> {
  static constexpr ComponentInfo info{"Frameset", "dash_html_components", "html::Frameset", element_names,
      true};

  /// An id of this component type: `html::Frameset::Id name{"name"}`.
  using Id = ElementId<Frameset>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Frameset(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Frameset Frameset(C... children) {
  struct Frameset made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Frameset Frameset(std::initializer_list<Child> children) {
  struct Frameset made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
