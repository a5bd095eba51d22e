// html::Kbd, the component Kbd of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Kbd` of dash_html_components.
struct Kbd : Element<Kbd> {
  static constexpr ComponentInfo info{"Kbd", "dash_html_components", "html::Kbd", element_names, true};

  /// An id of this component type: `html::Kbd::Id name{"name"}`.
  using Id = ElementId<Kbd>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Kbd(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Kbd Kbd(C... children) {
  struct Kbd made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Kbd Kbd(std::initializer_list<Child> children) {
  struct Kbd made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
