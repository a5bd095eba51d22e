// html::Keygen, the component Keygen of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Keygen` of dash_html_components.
struct Keygen : Element<Keygen> {
  static constexpr ComponentInfo info{"Keygen", "dash_html_components", "html::Keygen", element_names, true};

  /// An id of this component type: `html::Keygen::Id name{"name"}`.
  using Id = ElementId<Keygen>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Keygen(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Keygen Keygen(C... children) {
  struct Keygen made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Keygen Keygen(std::initializer_list<Child> children) {
  struct Keygen made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
