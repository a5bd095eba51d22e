// html::Datalist, the component Datalist of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Datalist` of dash_html_components.
struct Datalist : Element<Datalist> {
  static constexpr ComponentInfo info{"Datalist", "dash_html_components", "html::Datalist", element_names,
      true};

  /// An id of this component type: `html::Datalist::Id name{"name"}`.
  using Id = ElementId<Datalist>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Datalist(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Datalist Datalist(C... children) {
  struct Datalist made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Datalist Datalist(std::initializer_list<Child> children) {
  struct Datalist made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
