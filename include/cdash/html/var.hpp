// html::Var, the component Var of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Var` of dash_html_components.
struct Var : Element<Var> {
  static constexpr ComponentInfo info{"Var", "dash_html_components", "html::Var", element_names, true};

  /// An id of this component type: `html::Var::Id name{"name"}`.
  using Id = ElementId<Var>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Var(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Var Var(C... children) {
  struct Var made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Var Var(std::initializer_list<Child> children) {
  struct Var made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
