// html::Acronym, the component Acronym of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Acronym` of dash_html_components.
struct Acronym : Element<Acronym> {
  static constexpr ComponentInfo info{"Acronym", "dash_html_components", "html::Acronym", element_names,
      true};

  /// An id of this component type: `html::Acronym::Id name{"name"}`.
  using Id = ElementId<Acronym>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Acronym(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Acronym Acronym(C... children) {
  struct Acronym made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Acronym Acronym(std::initializer_list<Child> children) {
  struct Acronym made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
