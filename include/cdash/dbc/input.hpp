// dbc::Input, the component Input of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Input` of dash_bootstrap_components.
struct Input : Component {
  static constexpr std::string_view property_names[] = {
      {"autoComplete", 12}, {"autoFocus", 9}, {"autocomplete", 12}, {"autofocus", 9}, {"className", 9},
      {"class_name", 10}, {"debounce", 8}, {"disabled", 8}, {"html_size", 9}, {"inputMode", 9},
      {"inputmode", 9}, {"invalid", 7}, {"key", 3}, {"list", 4}, {"max", 3}, {"maxLength", 9},
      {"maxlength", 9}, {"min", 3}, {"minLength", 9}, {"minlength", 9}, {"n_blur", 6}, {"n_submit", 8},
      {"name", 4}, {"pattern", 7}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"placeholder", 11}, {"plaintext", 9}, {"readonly", 8}, {"required", 8}, {"size", 4}, {"step", 4},
      {"style", 5}, {"tabIndex", 8}, {"tabindex", 8}, {"type", 4}, {"valid", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Input", "dash_bootstrap_components", "dbc::Input", property_names,
      false};

  using ValueType = types::AnyOf<types::Text, types::Number>;
  using TypeChoice = types::OneOf<"text", "number", "password", "email", "range", "search", "tel", "url",
      "hidden", "time">;
  using StepType = types::AnyOf<types::Text, types::Number>;
  using PlaceholderType = types::AnyOf<types::Text, types::Number>;
  using DebounceType = types::AnyOf<types::Bool, types::Number>;
  using AutofocusChoice = types::OneOfOr<types::Bool, "autoFocus", "autofocus", "AUTOFOCUS">;
  using InputmodeChoice = types::OneOf<"verbatim", "latin", "latin-name", "latin-prose", "full-width-latin",
      "kana", "katakana", "numeric", "tel", "email", "url">;
  using MaxType = types::AnyOf<types::Text, types::Number>;
  using MaxlengthType = types::AnyOf<types::Text, types::Number>;
  using MinType = types::AnyOf<types::Text, types::Number>;
  using MinlengthType = types::AnyOf<types::Text, types::Number>;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using ReadonlyChoice = types::OneOfOr<types::Bool, "readOnly", "readonly", "READONLY">;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using MaxLengthType = types::AnyOf<types::Text, types::Number>;
  using MinLengthType = types::AnyOf<types::Text, types::Number>;
  using InputModeChoice = types::OneOf<"verbatim", "latin", "latin-name", "latin-prose", "full-width-latin",
      "kana", "katakana", "numeric", "tel", "email", "url">;
  using AutoFocusChoice = types::OneOfOr<types::Bool, "autoFocus", "autofocus", "AUTOFOCUS">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> valid() const { return {this->ref("valid")}; }
    Property<types::Bool> invalid() const { return {this->ref("invalid")}; }
    Property<types::Bool> plaintext() const { return {this->ref("plaintext")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<StepType> step() const { return {this->ref("step")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<PlaceholderType> placeholder() const { return {this->ref("placeholder")}; }
    Property<DebounceType> debounce() const { return {this->ref("debounce")}; }
    Property<types::Text> html_size() const { return {this->ref("html_size")}; }
    Property<types::Text> autocomplete() const { return {this->ref("autocomplete")}; }
    Property<AutofocusChoice> autofocus() const { return {this->ref("autofocus")}; }
    Property<InputmodeChoice> inputmode() const { return {this->ref("inputmode")}; }
    Property<types::Text> list() const { return {this->ref("list")}; }
    Property<MaxType> max() const { return {this->ref("max")}; }
    Property<MaxlengthType> maxlength() const { return {this->ref("maxlength")}; }
    Property<MinType> min() const { return {this->ref("min")}; }
    Property<MinlengthType> minlength() const { return {this->ref("minlength")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<ReadonlyChoice> readonly() const { return {this->ref("readonly")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> pattern() const { return {this->ref("pattern")}; }
    Property<types::Text> tabindex() const { return {this->ref("tabindex")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> tabIndex() const { return {this->ref("tabIndex")}; }
    Property<MaxLengthType> maxLength() const { return {this->ref("maxLength")}; }
    Property<MinLengthType> minLength() const { return {this->ref("minLength")}; }
    Property<InputModeChoice> inputMode() const { return {this->ref("inputMode")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<AutoFocusChoice> autoFocus() const { return {this->ref("autoFocus")}; }
  };
  /// An id of this component type: `dbc::Input::Id name{"name"}`.
  using Id = Reference<Input>;

  Input() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Input& id(const IdOf<Input>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text or a number.
  Input& value(const ValueType& value) { return put("value", value.value), *this; }
  /// A number. Default: 0.
  Input& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number. Default: 0.
  Input& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// Text.
  Input& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  Input& valid(const types::Bool& value) { return put("valid", value.value), *this; }
  /// True or false.
  Input& invalid(const types::Bool& value) { return put("invalid", value.value), *this; }
  /// True or false.
  Input& plaintext(const types::Bool& value) { return put("plaintext", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Input& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Input& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// "text", "number", "password", "email", "range", "search", "tel", "url", "hidden" or "time".
  Input& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// Text or a number. Default: "any".
  Input& step(const StepType& value) { return put("step", value.value), *this; }
  /// True or false.
  Input& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text or a number.
  Input& placeholder(const PlaceholderType& value) { return put("placeholder", value.value), *this; }
  /// True or false or a number. Default: false.
  Input& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// Text.
  Input& html_size(const types::Text& value) { return put("html_size", value.value), *this; }
  /// Text.
  Input& autocomplete(const types::Text& value) { return put("autocomplete", value.value), *this; }
  /// "autoFocus", "autofocus" or "AUTOFOCUS", or true or false.
  Input& autofocus(const AutofocusChoice& value) { return put("autofocus", value.to_value()), *this; }
  /// "verbatim", "latin", "latin-name", "latin-prose", "full-width-latin", "kana", "katakana", "numeric",
  /// "tel", "email" or "url".
  Input& inputmode(const InputmodeChoice& value) { return put("inputmode", value.to_value()), *this; }
  /// Text.
  Input& list(const types::Text& value) { return put("list", value.value), *this; }
  /// Text or a number.
  Input& max(const MaxType& value) { return put("max", value.value), *this; }
  /// Text or a number.
  Input& maxlength(const MaxlengthType& value) { return put("maxlength", value.value), *this; }
  /// Text or a number.
  Input& min(const MinType& value) { return put("min", value.value), *this; }
  /// Text or a number.
  Input& minlength(const MinlengthType& value) { return put("minlength", value.value), *this; }
  /// "required" or "REQUIRED", or true or false.
  Input& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// "readOnly", "readonly" or "READONLY", or true or false.
  Input& readonly(const ReadonlyChoice& value) { return put("readonly", value.to_value()), *this; }
  /// Text.
  Input& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Input& pattern(const types::Text& value) { return put("pattern", value.value), *this; }
  /// Text.
  Input& tabindex(const types::Text& value) { return put("tabindex", value.value), *this; }
  /// True or false, text or a number.
  Input& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  Input& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Input& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Input& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Input& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Input& tabIndex(const types::Text& value) { return put("tabIndex", value.value), *this; }
  /// Text or a number.
  Input& maxLength(const MaxLengthType& value) { return put("maxLength", value.value), *this; }
  /// Text or a number.
  Input& minLength(const MinLengthType& value) { return put("minLength", value.value), *this; }
  /// "verbatim", "latin", "latin-name", "latin-prose", "full-width-latin", "kana", "katakana", "numeric",
  /// "tel", "email" or "url".
  Input& inputMode(const InputModeChoice& value) { return put("inputMode", value.to_value()), *this; }
  /// Text.
  Input& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// "autoFocus", "autofocus" or "AUTOFOCUS", or true or false.
  Input& autoFocus(const AutoFocusChoice& value) { return put("autoFocus", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Input Input() { return {}; }
inline struct Input Input(const IdOf<struct Input>& id,
    std::source_location where = std::source_location::current()) {
  struct Input made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
