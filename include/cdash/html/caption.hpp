// html::Caption, the component Caption of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Caption` of dash_html_components.
struct Caption : Element<Caption> {
  static constexpr ComponentInfo info{"Caption", "dash_html_components", "html::Caption", element_names,
      true};

  /// An id of this component type: `html::Caption::Id name{"name"}`.
  using Id = ElementId<Caption>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Caption(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Caption Caption(C... children) {
  struct Caption made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Caption Caption(std::initializer_list<Child> children) {
  struct Caption made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
