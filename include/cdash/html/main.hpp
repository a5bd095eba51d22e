// html::Main, the component Main of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Main` of dash_html_components.
struct Main : Element<Main> {
  static constexpr ComponentInfo info{"Main", "dash_html_components", "html::Main", element_names, true};

  /// An id of this component type: `html::Main::Id name{"name"}`.
  using Id = ElementId<Main>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Main(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Main Main(C... children) {
  struct Main made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Main Main(std::initializer_list<Child> children) {
  struct Main made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
