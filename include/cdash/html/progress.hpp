// html::Progress, the component Progress of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Progress` of dash_html_components.
struct Progress : Element<Progress> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"max", 3},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Progress", "dash_html_components", "html::Progress", property_names,
      true};

  using MaxType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<MaxType> max() const { return {this->ref("max")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
  };
  /// An id of this component type: `html::Progress::Id name{"name"}`.
  using Id = Reference<Progress>;

  /// Text or a number.
  Progress& max(const MaxType& value) { return put("max", value.value), *this; }
  /// Text.
  Progress& value(const types::Text& value) { return put("value", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Progress(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Progress Progress(C... children) {
  struct Progress made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Progress Progress(std::initializer_list<Child> children) {
  struct Progress made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
