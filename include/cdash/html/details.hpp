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

  /// An id of this component type: `html::Details::Id name{"name"}`.
  struct Id : Element<Details>::Ref {
    using Ref::Ref;

    Property<OpenChoice> open() const { return {ref("open")}; }
  };

  /// "open" or "OPEN", or true or false.
  Details& open(const OpenChoice& value) { return put("open", value.to_value()), *this; }
};

// A function of the struct's name makes it: a constructor could not take the one component that it holds,
// html::Div(html::Div()) would be a copy.
#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Details(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Details Details(C... children) {
  struct Details made;
  if constexpr (sizeof...(C) != 0) made.children(std::move(children)...);
  return made;
}
inline struct Details Details(std::initializer_list<Child> children) {
  struct Details made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
