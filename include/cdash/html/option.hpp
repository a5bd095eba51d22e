// html::Option, the component Option of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Option` of dash_html_components.
struct Option : Element<Option> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"disabled", 8}, {"draggable", 9}, {"hidden", 6}, {"key", 3}, {"label", 5},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"role", 4}, {"selected", 8},
      {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Option", "dash_html_components", "html::Option", property_names, true};

  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;
  using SelectedChoice = types::OneOfOr<types::Bool, "selected", "SELECTED">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> label() const { return {this->ref("label")}; }
    Property<SelectedChoice> selected() const { return {this->ref("selected")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
  };
  /// An id of this component type: `html::Option::Id name{"name"}`.
  using Id = Reference<Option>;

  /// "disabled" or "DISABLED", or true or false.
  Option& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Option& label(const types::Text& value) { return put("label", value.value), *this; }
  /// "selected" or "SELECTED", or true or false.
  Option& selected(const SelectedChoice& value) { return put("selected", value.to_value()), *this; }
  /// Text.
  Option& value(const types::Text& value) { return put("value", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Option(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Option Option(C... children) {
  struct Option made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Option Option(std::initializer_list<Child> children) {
  struct Option made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
