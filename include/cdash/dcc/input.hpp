// dcc::Input, the component Input of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>

namespace cdash::dcc {

/// The component `Input` of dash_core_components.
struct Input : Component {
  static constexpr std::string_view property_names[] = {
      {"autoComplete", 12}, {"autoFocus", 9}, {"className", 9}, {"debounce", 8}, {"disabled", 8},
      {"inputMode", 9}, {"list", 4}, {"max", 3}, {"maxLength", 9}, {"min", 3}, {"minLength", 9},
      {"multiple", 8}, {"n_blur", 6}, {"n_blur_timestamp", 16}, {"n_submit", 8}, {"n_submit_timestamp", 18},
      {"name", 4}, {"pattern", 7}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"placeholder", 11}, {"readOnly", 8}, {"required", 8}, {"selectionDirection", 18}, {"selectionEnd", 12},
      {"selectionStart", 14}, {"size", 4}, {"spellCheck", 10}, {"step", 4}, {"style", 5}, {"type", 4},
      {"value", 5},
  };
  static constexpr ComponentInfo info{"Input", "dash_core_components", "dcc::Input", property_names, false};

  using ValueType = types::AnyOf<types::Text, types::Number>;
  using TypeChoice = types::OneOf<"text", "number", "password", "email", "range", "search", "tel", "url",
      "hidden">;
  using DebounceType = types::AnyOf<types::Number, types::Bool>;
  using PlaceholderType = types::AnyOf<types::Text, types::Number>;
  using InputModeChoice = types::OneOf<"verbatim", "latin", "latin-name", "latin-prose", "full-width-latin",
      "kana", "katakana", "numeric", "tel", "email", "url">;
  using ReadOnlyChoice = types::OneOfOr<types::Bool, "readOnly", "readonly", "READONLY">;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using AutoFocusChoice = types::OneOfOr<types::Bool, "autoFocus", "autofocus", "AUTOFOCUS">;
  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;
  using SpellCheckChoice = types::OneOfOr<types::Bool, "true", "false">;
  using MinType = types::AnyOf<types::Text, types::Number>;
  using MaxType = types::AnyOf<types::Text, types::Number>;
  using StepType = types::AnyOf<types::Text, types::Number>;
  using MinLengthType = types::AnyOf<types::Text, types::Number>;
  using MaxLengthType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<DebounceType> debounce() const { return {this->ref("debounce")}; }
    Property<PlaceholderType> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<types::Number> n_submit_timestamp() const { return {this->ref("n_submit_timestamp")}; }
    Property<InputModeChoice> inputMode() const { return {this->ref("inputMode")}; }
    Property<types::Text> autoComplete() const { return {this->ref("autoComplete")}; }
    Property<ReadOnlyChoice> readOnly() const { return {this->ref("readOnly")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<AutoFocusChoice> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> list() const { return {this->ref("list")}; }
    Property<types::Bool> multiple() const { return {this->ref("multiple")}; }
    Property<SpellCheckChoice> spellCheck() const { return {this->ref("spellCheck")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<MinType> min() const { return {this->ref("min")}; }
    Property<MaxType> max() const { return {this->ref("max")}; }
    Property<StepType> step() const { return {this->ref("step")}; }
    Property<MinLengthType> minLength() const { return {this->ref("minLength")}; }
    Property<MaxLengthType> maxLength() const { return {this->ref("maxLength")}; }
    Property<types::Text> pattern() const { return {this->ref("pattern")}; }
    Property<types::Text> selectionStart() const { return {this->ref("selectionStart")}; }
    Property<types::Text> selectionEnd() const { return {this->ref("selectionEnd")}; }
    Property<types::Text> selectionDirection() const { return {this->ref("selectionDirection")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Number> n_blur_timestamp() const { return {this->ref("n_blur_timestamp")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Input::Id name{"name"}`.
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
  /// "text", "number", "password", "email", "range", "search", "tel", "url" or "hidden". Default: "text".
  Input& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// A number or true or false. Default: false.
  Input& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// Text or a number.
  Input& placeholder(const PlaceholderType& value) { return put("placeholder", value.value), *this; }
  /// A number. Default: 0.
  Input& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number. Default: -1.
  Input& n_submit_timestamp(const types::Number& value) {
    return put("n_submit_timestamp", value.value), *this;
  }
  /// "verbatim", "latin", "latin-name", "latin-prose", "full-width-latin", "kana", "katakana", "numeric",
  /// "tel", "email" or "url". Default: "verbatim".
  Input& inputMode(const InputModeChoice& value) { return put("inputMode", value.to_value()), *this; }
  /// Text. Default: "off".
  Input& autoComplete(const types::Text& value) { return put("autoComplete", value.value), *this; }
  /// "readOnly", "readonly" or "READONLY", or true or false.
  Input& readOnly(const ReadOnlyChoice& value) { return put("readOnly", value.to_value()), *this; }
  /// "required" or "REQUIRED", or true or false.
  Input& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// "autoFocus", "autofocus" or "AUTOFOCUS", or true or false.
  Input& autoFocus(const AutoFocusChoice& value) { return put("autoFocus", value.to_value()), *this; }
  /// "disabled" or "DISABLED", or true or false.
  Input& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Input& list(const types::Text& value) { return put("list", value.value), *this; }
  /// True or false.
  Input& multiple(const types::Bool& value) { return put("multiple", value.value), *this; }
  /// "true" or "false", or true or false.
  Input& spellCheck(const SpellCheckChoice& value) { return put("spellCheck", value.to_value()), *this; }
  /// Text.
  Input& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text or a number.
  Input& min(const MinType& value) { return put("min", value.value), *this; }
  /// Text or a number.
  Input& max(const MaxType& value) { return put("max", value.value), *this; }
  /// Text or a number. Default: "any".
  Input& step(const StepType& value) { return put("step", value.value), *this; }
  /// Text or a number.
  Input& minLength(const MinLengthType& value) { return put("minLength", value.value), *this; }
  /// Text or a number.
  Input& maxLength(const MaxLengthType& value) { return put("maxLength", value.value), *this; }
  /// Text.
  Input& pattern(const types::Text& value) { return put("pattern", value.value), *this; }
  /// Text.
  Input& selectionStart(const types::Text& value) { return put("selectionStart", value.value), *this; }
  /// Text.
  Input& selectionEnd(const types::Text& value) { return put("selectionEnd", value.value), *this; }
  /// Text.
  Input& selectionDirection(const types::Text& value) {
    return put("selectionDirection", value.value), *this;
  }
  /// A number. Default: 0.
  Input& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: -1.
  Input& n_blur_timestamp(const types::Number& value) { return put("n_blur_timestamp", value.value), *this; }
  /// Text.
  Input& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Input& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Input& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Input& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts. Default: ["value"].
  Input& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  Input& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Input Input() { return {}; }
inline struct Input Input(const Input::ValueType& value) {
  struct Input made;
  made.value(value);
  return made;
}
inline struct Input Input(const Input::ValueType& value, const Input::TypeChoice& type) {
  struct Input made;
  made.value(value);
  made.type(type);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
