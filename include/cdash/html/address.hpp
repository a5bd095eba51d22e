// html::Address, the component Address of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Address` of dash_html_components.
struct Address : Element<Address> {
  static constexpr ComponentInfo info{"Address", "dash_html_components", "html::Address", element_names,
      true};

  /// An id of this component type: `html::Address::Id name{"name"}`.
  using Id = ElementId<Address>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Address(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Address Address(C... children) {
  struct Address made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Address Address(std::initializer_list<Child> children) {
  struct Address made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
