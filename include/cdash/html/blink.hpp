// html::Blink, the component Blink of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Blink` of dash_html_components.
struct Blink : Element<Blink> {
  static constexpr ComponentInfo info{"Blink", "dash_html_components", "html::Blink", element_names, true};

  /// An id of this component type: `html::Blink::Id name{"name"}`.
  using Id = ElementId<Blink>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Blink(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Blink Blink(C... children) {
  struct Blink made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Blink Blink(std::initializer_list<Child> children) {
  struct Blink made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
