// html::Dfn, the component Dfn of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Dfn` of dash_html_components.
struct Dfn : Element<Dfn> {
  static constexpr ComponentInfo info{"Dfn", "dash_html_components", "html::Dfn", element_names, true};

  /// An id of this component type: `html::Dfn::Id name{"name"}`.
  using Id = ElementId<Dfn>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Dfn(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Dfn Dfn(C... children) {
  struct Dfn made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Dfn Dfn(std::initializer_list<Child> children) {
  struct Dfn made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
