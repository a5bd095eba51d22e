// dcc::Textarea, the component Textarea of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>

namespace cdash::dcc {

/// The component `Textarea` of dash_core_components.
struct Textarea : Component {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoFocus", 9}, {"className", 9}, {"cols", 4}, {"contentEditable", 15},
      {"contextMenu", 11}, {"dir", 3}, {"disabled", 8}, {"draggable", 9}, {"form", 4}, {"hidden", 6},
      {"lang", 4}, {"maxLength", 9}, {"minLength", 9}, {"n_blur", 6}, {"n_blur_timestamp", 16},
      {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"placeholder", 11}, {"readOnly", 8}, {"required", 8}, {"rows", 4},
      {"spellCheck", 10}, {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"value", 5}, {"wrap", 4},
  };
  static constexpr ComponentInfo info{"Textarea", "dash_core_components", "dcc::Textarea", property_names,
      false};

  using DisabledChoice = types::OneOfOr<types::Bool, "disabled", "DISABLED">;
  using ReadOnlyChoice = types::OneOfOr<types::Bool, "readOnly", "readonly", "READONLY">;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Text> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Number> cols() const { return {this->ref("cols")}; }
    Property<DisabledChoice> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Number> maxLength() const { return {this->ref("maxLength")}; }
    Property<types::Number> minLength() const { return {this->ref("minLength")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<ReadOnlyChoice> readOnly() const { return {this->ref("readOnly")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<types::Number> rows() const { return {this->ref("rows")}; }
    Property<types::Text> wrap() const { return {this->ref("wrap")}; }
    Property<types::Text> accessKey() const { return {this->ref("accessKey")}; }
    Property<types::Bool> contentEditable() const { return {this->ref("contentEditable")}; }
    Property<types::Text> contextMenu() const { return {this->ref("contextMenu")}; }
    Property<types::Text> dir() const { return {this->ref("dir")}; }
    Property<types::Bool> draggable() const { return {this->ref("draggable")}; }
    Property<types::Text> hidden() const { return {this->ref("hidden")}; }
    Property<types::Text> lang() const { return {this->ref("lang")}; }
    Property<types::Bool> spellCheck() const { return {this->ref("spellCheck")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Number> tabIndex() const { return {this->ref("tabIndex")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Number> n_blur_timestamp() const { return {this->ref("n_blur_timestamp")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Number> n_clicks_timestamp() const { return {this->ref("n_clicks_timestamp")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Textarea::Id name{"name"}`.
  using Id = Reference<Textarea>;

  Textarea() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Textarea& id(const IdOf<Textarea>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  Textarea& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Text.
  Textarea& autoFocus(const types::Text& value) { return put("autoFocus", value.value), *this; }
  /// A number.
  Textarea& cols(const types::Number& value) { return put("cols", value.value), *this; }
  /// "disabled" or "DISABLED", or true or false.
  Textarea& disabled(const DisabledChoice& value) { return put("disabled", value.to_value()), *this; }
  /// Text.
  Textarea& form(const types::Text& value) { return put("form", value.value), *this; }
  /// A number.
  Textarea& maxLength(const types::Number& value) { return put("maxLength", value.value), *this; }
  /// A number.
  Textarea& minLength(const types::Number& value) { return put("minLength", value.value), *this; }
  /// Text.
  Textarea& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text.
  Textarea& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// "readOnly", "readonly" or "READONLY", or true or false.
  Textarea& readOnly(const ReadOnlyChoice& value) { return put("readOnly", value.to_value()), *this; }
  /// "required" or "REQUIRED", or true or false.
  Textarea& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// A number.
  Textarea& rows(const types::Number& value) { return put("rows", value.value), *this; }
  /// Text.
  Textarea& wrap(const types::Text& value) { return put("wrap", value.value), *this; }
  /// Text.
  Textarea& accessKey(const types::Text& value) { return put("accessKey", value.value), *this; }
  /// True or false.
  Textarea& contentEditable(const types::Bool& value) { return put("contentEditable", value.value), *this; }
  /// Text.
  Textarea& contextMenu(const types::Text& value) { return put("contextMenu", value.value), *this; }
  /// Text.
  Textarea& dir(const types::Text& value) { return put("dir", value.value), *this; }
  /// True or false.
  Textarea& draggable(const types::Bool& value) { return put("draggable", value.value), *this; }
  /// Text.
  Textarea& hidden(const types::Text& value) { return put("hidden", value.value), *this; }
  /// Text.
  Textarea& lang(const types::Text& value) { return put("lang", value.value), *this; }
  /// True or false.
  Textarea& spellCheck(const types::Bool& value) { return put("spellCheck", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Textarea& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A number.
  Textarea& tabIndex(const types::Number& value) { return put("tabIndex", value.value), *this; }
  /// Text.
  Textarea& title(const types::Text& value) { return put("title", value.value), *this; }
  /// A number. Default: 0.
  Textarea& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: -1.
  Textarea& n_blur_timestamp(const types::Number& value) {
    return put("n_blur_timestamp", value.value), *this;
  }
  /// A number. Default: 0.
  Textarea& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// A number. Default: -1.
  Textarea& n_clicks_timestamp(const types::Number& value) {
    return put("n_clicks_timestamp", value.value), *this;
  }
  /// Text.
  Textarea& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Textarea& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Textarea& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Textarea& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Textarea Textarea() { return {}; }
inline struct Textarea Textarea(const types::Text& value) {
  struct Textarea made;
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
