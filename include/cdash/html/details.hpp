// html::Details, the component Details of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Details` of dash_html_components.
struct Details : Element<Details> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"open", 4}, {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8},
      {"title", 5},
  };
  static constexpr ComponentInfo info{"Details", "dash_html_components", "html::Details", property_names,
      true};

  using OpenChoice = types::OneOfOr<types::Bool, "open", "OPEN">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<OpenChoice> open() const { return {this->ref("open")}; }
  };
  /// An id of this component type: `html::Details::Id name{"name"}`.
  using Id = Reference<Details>;

  /// "open" or "OPEN", or true or false.
  Details& open(const OpenChoice& value) { return put("open", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Details(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Details Details(C... children) {
  struct Details made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Details Details(std::initializer_list<Child> children) {
  struct Details made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
