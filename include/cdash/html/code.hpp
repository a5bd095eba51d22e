// html::Code, the component Code of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Code` of dash_html_components.
struct Code : Element<Code> {
  static constexpr ComponentInfo info{"Code", "dash_html_components", "html::Code", element_names, true};

  /// An id of this component type: `html::Code::Id name{"name"}`.
  using Id = ElementId<Code>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Code(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Code Code(C... children) {
  struct Code made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Code Code(std::initializer_list<Child> children) {
  struct Code made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
