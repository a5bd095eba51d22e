// html::Table, the component Table of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Table` of dash_html_components.
struct Table : Element<Table> {
  static constexpr ComponentInfo info{"Table", "dash_html_components", "html::Table", element_names, true};

  /// An id of this component type: `html::Table::Id name{"name"}`.
  using Id = ElementId<Table>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Table(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Table Table(C... children) {
  struct Table made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Table Table(std::initializer_list<Child> children) {
  struct Table made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
