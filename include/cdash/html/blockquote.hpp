// html::Blockquote, the component Blockquote of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Blockquote` of dash_html_components.
struct Blockquote : Element<Blockquote> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"cite", 4}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"Blockquote", "dash_html_components", "html::Blockquote",
      property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> cite() const { return {this->ref("cite")}; }
  };
  /// An id of this component type: `html::Blockquote::Id name{"name"}`.
  using Id = Reference<Blockquote>;

  /// Text.
  Blockquote& cite(const types::Text& value) { return put("cite", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Blockquote(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Blockquote Blockquote(C... children) {
  struct Blockquote made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Blockquote Blockquote(std::initializer_list<Child> children) {
  struct Blockquote made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
