// html::Br, the component Br of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Br` of dash_html_components.
struct Br : Element<Br> {
  static constexpr ComponentInfo info{"Br", "dash_html_components", "html::Br", element_names, true};

  /// An id of this component type: `html::Br::Id name{"name"}`.
  using Id = ElementId<Br>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Br(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Br Br(C... children) {
  struct Br made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Br Br(std::initializer_list<Child> children) {
  struct Br made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
