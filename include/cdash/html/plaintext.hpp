// html::Plaintext, the component Plaintext of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Plaintext` of dash_html_components.
struct Plaintext : Element<Plaintext> {
  static constexpr ComponentInfo info{"Plaintext", "dash_html_components", "html::Plaintext", element_names,
      true};

  /// An id of this component type: `html::Plaintext::Id name{"name"}`.
  using Id = ElementId<Plaintext>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Plaintext(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Plaintext Plaintext(C... children) {
  struct Plaintext made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Plaintext Plaintext(std::initializer_list<Child> children) {
  struct Plaintext made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
