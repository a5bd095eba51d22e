// html::Select, the component Select of dash_html_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/html/element.hpp>

namespace cdash::html {

/// The component `Select` of dash_html_components.
struct Select : Element<Select> {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoComplete", 12}, {"autoFocus", 9}, {"children", 8}, {"className", 9},
      {"contentEditable", 15}, {"dir", 3}, {"disable_n_clicks", 16}, {"disabled", 8}, {"draggable", 9},
      {"form", 4}, {"hidden", 6}, {"key", 3}, {"lang", 4}, {"multiple", 8}, {"n_clicks", 8},
      {"n_clicks_timestamp", 18}, {"name", 4}, {"required", 8}, {"role", 4}, {"size", 4}, {"spellCheck", 10},
      {"style", 5}, {"tabIndex", 8}, {"title", 5},
  };
  static constexpr ComponentInfo info{"Select", "dash_html_components", "html::Select", property_names, true};

  using AutoFocusChoice = types::OneOfOr<types::Bool, "autoFocus", "autofocus", "AUTOFOCUS">;
  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;
  using MultipleChoice = types::OneOfOr<types::Bool, "multiple", "MULTIPLE">;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using SizeType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<AutoFocusChoice> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<MultipleChoice> multiple() const { return {this->ref("multiple")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<SizeType> size() const { return {this->ref("size")}; }
  };
  /// An id of this component type: `html::Select::Id name{"name"}`.
  using Id = Reference<Select>;

  /// "autoFocus", "autofocus" or "AUTOFOCUS", or true or false.
  Select& autoFocus(const AutoFocusChoice& value) { return put("autoFocus", value.to_value()), *this; }
  /// Text.
  Select& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// "disabled" or "DISABLED", or true or false.
  Select& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Select& form(const types::Text& value) { return put("form", value.value), *this; }
  /// "multiple" or "MULTIPLE", or true or false.
  Select& multiple(const MultipleChoice& value) { return put("multiple", value.to_value()), *this; }
  /// Text.
  Select& name(const types::Text& value) { return put("name", value.value), *this; }
  /// "required" or "REQUIRED", or true or false.
  Select& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// Text or a number.
  Select& size(const SizeType& value) { return put("size", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `html::Select(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct Select Select(C... children) {
  struct Select made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct Select Select(std::initializer_list<Child> children) {
  struct Select made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::html
