// html::Rt, the component Rt of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Rt` of dash_html_components.
struct Rt : Element<Rt> {
  static constexpr ComponentInfo info{"Rt", "dash_html_components", "html::Rt", element_names, true};

  /// An id of this component type: `html::Rt::Id name{"name"}`.
  using Id = ElementId<Rt>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Rt(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Rt Rt(C... children) {
  struct Rt made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Rt Rt(std::initializer_list<Child> children) {
  struct Rt made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
