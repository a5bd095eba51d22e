// html::Frame, the component Frame of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Frame` of dash_html_components.
struct Frame : Element<Frame> {
  static constexpr ComponentInfo info{"Frame", "dash_html_components", "html::Frame", element_names, true};

  /// An id of this component type: `html::Frame::Id name{"name"}`.
  using Id = ElementId<Frame>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Frame(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Frame Frame(C... children) {
  struct Frame made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Frame Frame(std::initializer_list<Child> children) {
  struct Frame made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
