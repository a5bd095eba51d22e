// html::Tbody, the component Tbody of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Tbody` of dash_html_components.
struct Tbody : Element<Tbody> {
  static constexpr ComponentInfo info{"Tbody", "dash_html_components", "html::Tbody", element_names, true};

  /// An id of this component type: `html::Tbody::Id name{"name"}`.
  using Id = ElementId<Tbody>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Tbody(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tbody Tbody(C... children) {
  struct Tbody made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tbody Tbody(std::initializer_list<Child> children) {
  struct Tbody made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
