// html::Dl, the component Dl of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Dl` of dash_html_components.
struct Dl : Element<Dl> {
  static constexpr ComponentInfo info{"Dl", "dash_html_components", "html::Dl", element_names, true};

  /// An id of this component type: `html::Dl::Id name{"name"}`.
  using Id = ElementId<Dl>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Dl(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Dl Dl(C... children) {
  struct Dl made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Dl Dl(std::initializer_list<Child> children) {
  struct Dl made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
