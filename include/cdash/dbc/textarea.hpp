// dbc::Textarea, the component Textarea of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Textarea` of dash_bootstrap_components.
struct Textarea : Component {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"accesskey", 9}, {"autoFocus", 9}, {"autofocus", 9}, {"className", 9},
      {"class_name", 10}, {"cols", 4}, {"contentEditable", 15}, {"contenteditable", 15}, {"contextMenu", 11},
      {"contextmenu", 11}, {"debounce", 8}, {"dir", 3}, {"disabled", 8}, {"draggable", 9}, {"form", 4},
      {"hidden", 6}, {"invalid", 7}, {"key", 3}, {"lang", 4}, {"maxLength", 9}, {"maxlength", 9},
      {"minLength", 9}, {"minlength", 9}, {"n_blur", 6}, {"n_clicks", 8}, {"n_submit", 8}, {"name", 4},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"placeholder", 11},
      {"readOnly", 8}, {"readonly", 8}, {"required", 8}, {"rows", 4}, {"size", 4}, {"spellCheck", 10},
      {"spellcheck", 10}, {"style", 5}, {"submit_on_enter", 15}, {"tabIndex", 8}, {"tabindex", 8},
      {"title", 5}, {"valid", 5}, {"value", 5}, {"wrap", 4},
  };
  static constexpr ComponentInfo info{"Textarea", "dash_bootstrap_components", "dbc::Textarea",
      property_names, false};

  using ContenteditableType = types::AnyOf<types::Text, types::Number>;
  using ColsType = types::AnyOf<types::Text, types::Number>;
  using DisabledType = types::AnyOf<types::Text, types::Bool>;
  using DraggableChoice = types::OneOfOr<types::Bool, "true", "false">;
  using MaxlengthType = types::AnyOf<types::Text, types::Number>;
  using MinlengthType = types::AnyOf<types::Text, types::Number>;
  using ReadonlyChoice = types::OneOfOr<types::Bool, "readOnly", "readonly", "READONLY">;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using RowsType = types::AnyOf<types::Text, types::Number>;
  using SpellcheckChoice = types::OneOfOr<types::Bool, "true", "false">;
  using TabindexType = types::AnyOf<types::Text, types::Number>;
  using DebounceType = types::AnyOf<types::Bool, types::Number>;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using ContentEditableType = types::AnyOf<types::Text, types::Number>;
  using MaxLengthType = types::AnyOf<types::Text, types::Number>;
  using MinLengthType = types::AnyOf<types::Text, types::Number>;
  using ReadOnlyChoice = types::OneOfOr<types::Bool, "readOnly", "readonly", "READONLY">;
  using SpellCheckChoice = types::OneOfOr<types::Bool, "true", "false">;
  using TabIndexType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Number> n_submit() const { return {this->ref("n_submit")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Bool> valid() const { return {this->ref("valid")}; }
    Property<types::Bool> invalid() const { return {this->ref("invalid")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Text> accesskey() const { return {this->ref("accesskey")}; }
    Property<types::Text> autofocus() const { return {this->ref("autofocus")}; }
    Property<ContenteditableType> contenteditable() const { return {this->ref("contenteditable")}; }
    Property<types::Text> contextmenu() const { return {this->ref("contextmenu")}; }
    Property<ColsType> cols() const { return {this->ref("cols")}; }
    Property<types::Text> dir() const { return {this->ref("dir")}; }
    Property<DisabledType> disabled() const { return {this->ref("disabled")}; }
    Property<DraggableChoice> draggable() const { return {this->ref("draggable")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> hidden() const { return {this->ref("hidden")}; }
    Property<types::Text> lang() const { return {this->ref("lang")}; }
    Property<MaxlengthType> maxlength() const { return {this->ref("maxlength")}; }
    Property<MinlengthType> minlength() const { return {this->ref("minlength")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<ReadonlyChoice> readonly() const { return {this->ref("readonly")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<RowsType> rows() const { return {this->ref("rows")}; }
    Property<SpellcheckChoice> spellcheck() const { return {this->ref("spellcheck")}; }
    Property<TabindexType> tabindex() const { return {this->ref("tabindex")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Text> wrap() const { return {this->ref("wrap")}; }
    Property<types::Bool> submit_on_enter() const { return {this->ref("submit_on_enter")}; }
    Property<DebounceType> debounce() const { return {this->ref("debounce")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> accessKey() const { return {this->ref("accessKey")}; }
    Property<types::Text> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<ContentEditableType> contentEditable() const { return {this->ref("contentEditable")}; }
    Property<types::Text> contextMenu() const { return {this->ref("contextMenu")}; }
    Property<MaxLengthType> maxLength() const { return {this->ref("maxLength")}; }
    Property<MinLengthType> minLength() const { return {this->ref("minLength")}; }
    Property<ReadOnlyChoice> readOnly() const { return {this->ref("readOnly")}; }
    Property<SpellCheckChoice> spellCheck() const { return {this->ref("spellCheck")}; }
    Property<TabIndexType> tabIndex() const { return {this->ref("tabIndex")}; }
  };
  /// An id of this component type: `dbc::Textarea::Id name{"name"}`.
  using Id = Reference<Textarea>;

  Textarea() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Textarea& id(const IdOf<Textarea>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text. Default: "".
  Textarea& value(const types::Text& value) { return put("value", value.value), *this; }
  /// A number. Default: 0.
  Textarea& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: 0.
  Textarea& n_submit(const types::Number& value) { return put("n_submit", value.value), *this; }
  /// A number. Default: 0.
  Textarea& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// True or false.
  Textarea& valid(const types::Bool& value) { return put("valid", value.value), *this; }
  /// True or false.
  Textarea& invalid(const types::Bool& value) { return put("invalid", value.value), *this; }
  /// Text.
  Textarea& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  Textarea& size(const types::Text& value) { return put("size", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Textarea& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Textarea& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// Text.
  Textarea& accesskey(const types::Text& value) { return put("accesskey", value.value), *this; }
  /// Text.
  Textarea& autofocus(const types::Text& value) { return put("autofocus", value.value), *this; }
  /// Text or a number.
  Textarea& contenteditable(const ContenteditableType& value) {
    return put("contenteditable", value.value), *this;
  }
  /// Text.
  Textarea& contextmenu(const types::Text& value) { return put("contextmenu", value.value), *this; }
  /// Text or a number.
  Textarea& cols(const ColsType& value) { return put("cols", value.value), *this; }
  /// Text.
  Textarea& dir(const types::Text& value) { return put("dir", value.value), *this; }
  /// Text or true or false.
  Textarea& disabled(const DisabledType& value) { return put("disabled", value.value), *this; }
  /// "true" or "false", or true or false.
  Textarea& draggable(const DraggableChoice& value) { return put("draggable", value.to_value()), *this; }
  /// Text.
  Textarea& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  Textarea& hidden(const types::Text& value) { return put("hidden", value.value), *this; }
  /// Text.
  Textarea& lang(const types::Text& value) { return put("lang", value.value), *this; }
  /// Text or a number.
  Textarea& maxlength(const MaxlengthType& value) { return put("maxlength", value.value), *this; }
  /// Text or a number.
  Textarea& minlength(const MinlengthType& value) { return put("minlength", value.value), *this; }
  /// Text.
  Textarea& name(const types::Text& value) { return put("name", value.value), *this; }
  /// "readOnly", "readonly" or "READONLY", or true or false.
  Textarea& readonly(const ReadonlyChoice& value) { return put("readonly", value.to_value()), *this; }
  /// "required" or "REQUIRED", or true or false.
  Textarea& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// Text or a number.
  Textarea& rows(const RowsType& value) { return put("rows", value.value), *this; }
  /// "true" or "false", or true or false.
  Textarea& spellcheck(const SpellcheckChoice& value) { return put("spellcheck", value.to_value()), *this; }
  /// Text or a number.
  Textarea& tabindex(const TabindexType& value) { return put("tabindex", value.value), *this; }
  /// Text.
  Textarea& title(const types::Text& value) { return put("title", value.value), *this; }
  /// Text.
  Textarea& wrap(const types::Text& value) { return put("wrap", value.value), *this; }
  /// True or false. Default: true.
  Textarea& submit_on_enter(const types::Bool& value) { return put("submit_on_enter", value.value), *this; }
  /// True or false or a number. Default: false.
  Textarea& debounce(const DebounceType& value) { return put("debounce", value.value), *this; }
  /// True or false, text or a number.
  Textarea& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  Textarea& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Textarea& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Textarea& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Textarea& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  Textarea& accessKey(const types::Text& value) { return put("accessKey", value.value), *this; }
  /// Text.
  Textarea& autoFocus(const types::Text& value) { return put("autoFocus", value.value), *this; }
  /// Text or a number.
  Textarea& contentEditable(const ContentEditableType& value) {
    return put("contentEditable", value.value), *this;
  }
  /// Text.
  Textarea& contextMenu(const types::Text& value) { return put("contextMenu", value.value), *this; }
  /// Text or a number.
  Textarea& maxLength(const MaxLengthType& value) { return put("maxLength", value.value), *this; }
  /// Text or a number.
  Textarea& minLength(const MinLengthType& value) { return put("minLength", value.value), *this; }
  /// "readOnly", "readonly" or "READONLY", or true or false.
  Textarea& readOnly(const ReadOnlyChoice& value) { return put("readOnly", value.to_value()), *this; }
  /// "true" or "false", or true or false.
  Textarea& spellCheck(const SpellCheckChoice& value) { return put("spellCheck", value.to_value()), *this; }
  /// Text or a number.
  Textarea& tabIndex(const TabIndexType& value) { return put("tabIndex", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Textarea Textarea() { return {}; }
inline struct Textarea Textarea(const IdOf<struct Textarea>& id,
    std::source_location where = std::source_location::current()) {
  struct Textarea made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
