// html::Dd, the component Dd of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Dd` of dash_html_components.
struct Dd : Element<Dd> {
  static constexpr ComponentInfo info{"Dd", "dash_html_components", "html::Dd", element_names, true};

  /// An id of this component type: `html::Dd::Id name{"name"}`.
  using Id = ElementId<Dd>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Dd(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Dd Dd(C... children) {
  struct Dd made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Dd Dd(std::initializer_list<Child> children) {
  struct Dd made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
