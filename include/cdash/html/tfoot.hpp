// html::Tfoot, the component Tfoot of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Tfoot` of dash_html_components.
struct Tfoot : Element<Tfoot> {
  static constexpr ComponentInfo info{"Tfoot", "dash_html_components", "html::Tfoot", element_names, true};

  /// An id of this component type: `html::Tfoot::Id name{"name"}`.
  using Id = ElementId<Tfoot>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Tfoot(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Tfoot Tfoot(C... children) {
  struct Tfoot made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Tfoot Tfoot(std::initializer_list<Child> children) {
  struct Tfoot made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
