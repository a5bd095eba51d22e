// html::Textarea, the component Textarea of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Textarea` of dash_html_components.
struct Textarea : Element<Textarea> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoComplete", 12}, {"autoFocus", 9}, {"children", 8}, {"className", 9},
      {"cols", 4}, {"contentEditable", 15}, {"dir", 3}, {"disable_n_clicks", 16}, {"disabled", 8},
      {"draggable", 9}, {"form", 4}, {"hidden", 6}, {"inputMode", 9}, {"key", 3}, {"lang", 4},
      {"maxLength", 9}, {"minLength", 9}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4},
      {"placeholder", 11}, {"readOnly", 8}, {"required", 8}, {"role", 4}, {"rows", 4}, {"spellCheck", 10},
      {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"wrap", 4},
  };
  static constexpr ComponentInfo info{"Textarea", "dash_html_components", "html::Textarea", property_names,
      true};

  using AutoFocusChoice = types::OneOfOr<types::Bool, "autoFocus", "autofocus", "AUTOFOCUS">;
  using ColsType = types::AnyOf<types::Text, types::Number>;
  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;
  using MaxLengthType = types::AnyOf<types::Text, types::Number>;
  using MinLengthType = types::AnyOf<types::Text, types::Number>;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using RowsType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<AutoFocusChoice> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<ColsType> cols() const { return {this->ref("cols")}; }
    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> inputMode() const { return {this->ref("inputMode")}; }
    Property<MaxLengthType> maxLength() const { return {this->ref("maxLength")}; }
    Property<MinLengthType> minLength() const { return {this->ref("minLength")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Text> readOnly() const { return {this->ref("readOnly")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<RowsType> rows() const { return {this->ref("rows")}; }
    Property<types::Text> wrap() const { return {this->ref("wrap")}; }
  };
  /// An id of this component type: `html::Textarea::Id name{"name"}`.
  using Id = Reference<Textarea>;

  /// "autoFocus", "autofocus" or "AUTOFOCUS", or true or false.
  Textarea& autoFocus(const AutoFocusChoice& value) { return put("autoFocus", value.to_value()), *this; }
  /// Text.
  Textarea& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// Text or a number.
  Textarea& cols(const ColsType& value) { return put("cols", value.value), *this; }
  /// "disabled" or "DISABLED", or true or false.
  Textarea& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Textarea& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  Textarea& inputMode(const types::Text& value) { return put("inputMode", value.value), *this; }
  /// Text or a number.
  Textarea& maxLength(const MaxLengthType& value) { return put("maxLength", value.value), *this; }
  /// Text or a number.
  Textarea& minLength(const MinLengthType& value) { return put("minLength", value.value), *this; }
  /// Text.
  Textarea& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Textarea& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  Textarea& readOnly(const types::Text& value) { return put("readOnly", value.value), *this; }
  /// "required" or "REQUIRED", or true or false.
  Textarea& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// Text or a number.
  Textarea& rows(const RowsType& value) { return put("rows", value.value), *this; }
  /// Text.
  Textarea& wrap(const types::Text& value) { return put("wrap", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Textarea(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Textarea Textarea(C... children) {
  struct Textarea made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Textarea Textarea(std::initializer_list<Child> children) {
  struct Textarea made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
