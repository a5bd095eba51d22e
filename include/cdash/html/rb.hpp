// html::Rb, the component Rb of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Rb` of dash_html_components.
struct Rb : Element<Rb> {
  static constexpr ComponentInfo info{"Rb", "dash_html_components", "html::Rb", element_names, true};

  /// An id of this component type: `html::Rb::Id name{"name"}`.
  using Id = ElementId<Rb>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Rb(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Rb Rb(C... children) {
  struct Rb made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Rb Rb(std::initializer_list<Child> children) {
  struct Rb made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
