// html::Bdi, the component Bdi of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Bdi` of dash_html_components.
struct Bdi : Element<Bdi> {
  static constexpr ComponentInfo info{"Bdi", "dash_html_components", "html::Bdi", element_names, true};

  /// An id of this component type: `html::Bdi::Id name{"name"}`.
  using Id = ElementId<Bdi>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Bdi(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Bdi Bdi(C... children) {
  struct Bdi made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Bdi Bdi(std::initializer_list<Child> children) {
  struct Bdi made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
