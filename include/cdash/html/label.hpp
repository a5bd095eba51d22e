// html::Label, the component Label of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Label` of dash_html_components.
struct Label : Element<Label> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"htmlFor", 7}, {"key", 3}, {"lang", 4},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Label", "dash_html_components", "html::Label", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> htmlFor() const { return {this->ref("htmlFor")}; }
  };
  /// An id of this component type: `html::Label::Id name{"name"}`.
  using Id = Reference<Label>;

  /// Text.
  Label& htmlFor(const types::Text& value) { return put("htmlFor", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Label(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Label Label(C... children) {
  struct Label made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Label Label(std::initializer_list<Child> children) {
  struct Label made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
