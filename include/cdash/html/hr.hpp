// html::Hr, the component Hr of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Hr` of dash_html_components.
struct Hr : Element<Hr> {
  static constexpr ComponentInfo info{"Hr", "dash_html_components", "html::Hr", element_names, true};

  /// An id of this component type: `html::Hr::Id name{"name"}`.
  using Id = ElementId<Hr>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Hr(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Hr Hr(C... children) {
  struct Hr made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Hr Hr(std::initializer_list<Child> children) {
  struct Hr made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
