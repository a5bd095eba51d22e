// html::Wbr, the component Wbr of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Wbr` of dash_html_components.
struct Wbr : Element<Wbr> {
  static constexpr ComponentInfo info{"Wbr", "dash_html_components", "html::Wbr", element_names, true};

  /// An id of this component type: `html::Wbr::Id name{"name"}`.
  using Id = ElementId<Wbr>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Wbr(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Wbr Wbr(C... children) {
  struct Wbr made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Wbr Wbr(std::initializer_list<Child> children) {
  struct Wbr made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
