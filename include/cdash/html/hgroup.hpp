// html::Hgroup, the component Hgroup of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Hgroup` of dash_html_components.
struct Hgroup : Element<Hgroup> {
  static constexpr ComponentInfo info{"Hgroup", "dash_html_components", "html::Hgroup", element_names, true};

  /// An id of this component type: `html::Hgroup::Id name{"name"}`.
  using Id = ElementId<Hgroup>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Hgroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Hgroup Hgroup(C... children) {
  struct Hgroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Hgroup Hgroup(std::initializer_list<Child> children) {
  struct Hgroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
