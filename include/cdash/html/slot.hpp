// html::Slot, the component Slot of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Slot` of dash_html_components.
struct Slot : Element<Slot> {
  static constexpr ComponentInfo info{"Slot", "dash_html_components", "html::Slot", element_names, true};

  /// An id of this component type: `html::Slot::Id name{"name"}`.
  using Id = ElementId<Slot>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Slot(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Slot Slot(C... children) {
  struct Slot made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Slot Slot(std::initializer_list<Child> children) {
  struct Slot made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
