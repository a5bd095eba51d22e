// html::Template, the component Template of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Template` of dash_html_components.
struct Template : Element<Template> {
  static constexpr ComponentInfo info{"Template", "dash_html_components", "html::Template", element_names,
      true};

  /// An id of this component type: `html::Template::Id name{"name"}`.
  using Id = ElementId<Template>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Template(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Template Template(C... children) {
  struct Template made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Template Template(std::initializer_list<Child> children) {
  struct Template made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
