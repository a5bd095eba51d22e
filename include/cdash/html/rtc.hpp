// html::Rtc, the component Rtc of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Rtc` of dash_html_components.
struct Rtc : Element<Rtc> {
  static constexpr ComponentInfo info{"Rtc", "dash_html_components", "html::Rtc", element_names, true};

  /// An id of this component type: `html::Rtc::Id name{"name"}`.
  using Id = ElementId<Rtc>;

};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Rtc(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Rtc Rtc(C... children) {
  struct Rtc made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Rtc Rtc(std::initializer_list<Child> children) {
  struct Rtc made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
