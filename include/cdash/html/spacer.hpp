// html::Spacer, the component Spacer of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Spacer` of dash_html_components.
struct Spacer : Element<Spacer> {
  static constexpr ComponentInfo info{"Spacer", "dash_html_components", "html::Spacer", element_names, true};

  /// An id of this component type: `html::Spacer::Id name{"name"}`.
  using Id = ElementId<Spacer>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Spacer(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Spacer Spacer(C... children) {
  struct Spacer made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Spacer Spacer(std::initializer_list<Child> children) {
  struct Spacer made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
