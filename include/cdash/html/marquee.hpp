// html::Marquee, the component Marquee of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Marquee` of dash_html_components.
struct Marquee : Element<Marquee> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"loop", 4},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Marquee", "dash_html_components", "html::Marquee", property_names,
      true};

  using LoopChoice = types::OneOfOr<types::Bool, "loop", "LOOP">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<LoopChoice> loop() const { return {this->ref("loop")}; }
  };
  /// An id of this component type: `html::Marquee::Id name{"name"}`.
  using Id = Reference<Marquee>;

  /// "loop" or "LOOP", or true or false.
  Marquee& loop(const LoopChoice& value) { return put("loop", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Marquee(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Marquee Marquee(C... children) {
  struct Marquee made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Marquee Marquee(std::initializer_list<Child> children) {
  struct Marquee made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
