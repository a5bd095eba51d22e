// html::Fieldset, the component Fieldset of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Fieldset` of dash_html_components.
struct Fieldset : Element<Fieldset> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15}, {"dir", 3},
      {"disable_n_clicks", 16}, {"disabled", 8}, {"draggable", 9}, {"form", 4}, {"hidden", 6}, {"key", 3},
      {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4}, {"role", 4}, {"spellCheck", 10},
      {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Fieldset", "dash_html_components", "html::Fieldset", property_names,
      true};

  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
  };
  /// An id of this component type: `html::Fieldset::Id name{"name"}`.
  using Id = Reference<Fieldset>;

  /// "disabled" or "DISABLED", or true or false.
  Fieldset& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Fieldset& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  Fieldset& name(const types::Text& value) { return put("name", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Fieldset(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Fieldset Fieldset(C... children) {
  struct Fieldset made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Fieldset Fieldset(std::initializer_list<Child> children) {
  struct Fieldset made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
