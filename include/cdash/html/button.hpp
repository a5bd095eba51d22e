// html::Button, the component Button of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Button` of dash_html_components.
struct Button : Element<Button> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoFocus", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15},
      {"dir", 3}, {"disable_n_clicks", 16}, {"disabled", 8}, {"draggable", 9}, {"form", 4},
      {"formAction", 10}, {"formEncType", 11}, {"formMethod", 10}, {"formNoValidate", 14}, {"formTarget", 10},
      {"hidden", 6}, {"key", 3}, {"lang", 4}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4},
      {"role", 4}, {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"type", 4}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Button", "dash_html_components", "html::Button", property_names, true};

  using AutoFocusChoice = types::OneOfOr<types::Bool, "autoFocus", "autofocus", "AUTOFOCUS">;
  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;
  using FormNoValidateChoice = types::OneOfOr<types::Bool, "formNoValidate", "formnovalidate",
      "FORMNOVALIDATE">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<AutoFocusChoice> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> formAction() const { return {this->ref("formAction")}; }
    Property<types::Text> formEncType() const { return {this->ref("formEncType")}; }
    Property<types::Text> formMethod() const { return {this->ref("formMethod")}; }
    Property<FormNoValidateChoice> formNoValidate() const { return {this->ref("formNoValidate")}; }
    Property<types::Text> formTarget() const { return {this->ref("formTarget")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> type() const { return {this->ref("type")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
  };
  /// An id of this component type: `html::Button::Id name{"name"}`.
  using Id = Reference<Button>;

  /// "autoFocus", "autofocus" or "AUTOFOCUS", or true or false.
  Button& autoFocus(const AutoFocusChoice& value) { return put("autoFocus", value.to_value()), *this; }
  /// "disabled" or "DISABLED", or true or false.
  Button& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Button& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  Button& formAction(const types::Text& value) { return put("formAction", value.value), *this; }
  /// Text.
  Button& formEncType(const types::Text& value) { return put("formEncType", value.value), *this; }
  /// Text.
  Button& formMethod(const types::Text& value) { return put("formMethod", value.value), *this; }
  /// "formNoValidate", "formnovalidate" or "FORMNOVALIDATE", or true or false.
  Button& formNoValidate(const FormNoValidateChoice& value) {
    return put("formNoValidate", value.to_value()), *this;
  }
  /// Text.
  Button& formTarget(const types::Text& value) { return put("formTarget", value.value), *this; }
  /// Text.
  Button& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Button& type(const types::Text& value) { return put("type", value.value), *this; }
  /// Text.
  Button& value(const types::Text& value) { return put("value", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Button(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Button Button(C... children) {
  struct Button made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Button Button(std::initializer_list<Child> children) {
  struct Button made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
