// html::Section, the component Section of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Section` of dash_html_components.
struct Section : Element<Section> {
  static constexpr ComponentInfo info{"Section", "dash_html_components", "html::Section", element_names,
      true};

  /// An id of this component type: `html::Section::Id name{"name"}`.
  using Id = ElementId<Section>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Section(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Section Section(C... children) {
  struct Section made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Section Section(std::initializer_list<Child> children) {
  struct Section made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
