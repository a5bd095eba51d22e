// html::Optgroup, the component Optgroup of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Optgroup` of dash_html_components.
struct Optgroup : Element<Optgroup> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"disabled", 8}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"label", 5},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"spellCheck", 10}, {"style", 5},
      {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Optgroup", "dash_html_components", "html::Optgroup", property_names,
      true};

  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> label() const { return {this->ref("label")}; }
  };
  /// An id of this component type: `html::Optgroup::Id name{"name"}`.
  using Id = Reference<Optgroup>;

  /// "disabled" or "DISABLED", or true or false.
  Optgroup& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Optgroup& label(const types::Text& value) { return put("label", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Optgroup(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Optgroup Optgroup(C... children) {
  struct Optgroup made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Optgroup Optgroup(std::initializer_list<Child> children) {
  struct Optgroup made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
