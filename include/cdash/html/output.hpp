// html::Output, the component Output of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Output` of dash_html_components.
struct Output : Element<Output> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"form", 4}, {"hidden", 6}, {"htmlFor", 7}, {"key", 3},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4}, {"role", 4}, {"spellCheck", 10},
      {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Output", "dash_html_components", "html::Output", property_names, true};

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> htmlFor() const { return {this->ref("htmlFor")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
  };
  /// An id of this component type: `html::Output::Id name{"name"}`.
  using Id = Reference<Output>;

  /// Text.
  Output& htmlFor(const types::Text& value) { return put("htmlFor", value.value), *this; }
  /// Text.
  Output& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  Output& name(const types::Text& value) { return put("name", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Output(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Output Output(C... children) {
  struct Output made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Output Output(std::initializer_list<Child> children) {
  struct Output made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
