// html::Basefont, the component Basefont of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Basefont` of dash_html_components.
struct Basefont : Element<Basefont> {
  static constexpr ComponentInfo info{"Basefont", "dash_html_components", "html::Basefont", element_names,
      true};

  /// An id of this component type: `html::Basefont::Id name{"name"}`.
  using Id = ElementId<Basefont>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Basefont(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Basefont Basefont(C... children) {
  struct Basefont made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Basefont Basefont(std::initializer_list<Child> children) {
  struct Basefont made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
