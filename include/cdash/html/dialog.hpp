// html::Dialog, the component Dialog of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Dialog` of dash_html_components.
struct Dialog : Element<Dialog> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"open", 4}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"Dialog", "dash_html_components", "html::Dialog", property_names, true};

  using OpenChoice = types::OneOfOr<types::Bool, "open", "OPEN">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<OpenChoice> open() const { return {this->ref("open")}; }
  };
  /// An id of this component type: `html::Dialog::Id name{"name"}`.
  using Id = Reference<Dialog>;

  /// "open" or "OPEN", or true or false.
  Dialog& open(const OpenChoice& value) { return put("open", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Dialog(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Dialog Dialog(C... children) {
  struct Dialog made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Dialog Dialog(std::initializer_list<Child> children) {
  struct Dialog made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
