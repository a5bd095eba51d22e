// dcc::Button, the component Button of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dcc {

/// The component `Button` of dash_core_components.
struct Button : Component {
  static constexpr std::string_view property_names[] = {
      {"accessKey", 9}, {"autoFocus", 9}, {"children", 8}, {"className", 9}, {"contentEditable", 15},
      {"dir", 3}, {"disabled", 8}, {"draggable", 9}, {"form", 4}, {"formAction", 10}, {"formEncType", 11},
      {"formMethod", 10}, {"formNoValidate", 14}, {"formTarget", 10}, {"hidden", 6}, {"lang", 4},
      {"n_blur", 6}, {"n_blur_timestamp", 16}, {"n_clicks", 8}, {"n_clicks_timestamp", 18}, {"name", 4},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"role", 4}, {"spellCheck", 10},
      {"style", 5}, {"tabIndex", 8}, {"title", 5}, {"type", 4}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Button", "dash_core_components", "dcc::Button", property_names, false};

  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using TypeChoice = types::OneOf<"submit", "reset", "button">;
  using ValueType = types::AnyOf<types::Text, types::Number, types::ListOf<types::Text>>;
  using ContentEditableChoice = types::OneOfOr<types::Bool, "true", "false", "inherit">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<Child> children() const { return {this->ref("children")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<types::Bool> autoFocus() const { return {this->ref("autoFocus")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Text> form() const { return {this->ref("form")}; }
    Property<types::Text> formAction() const { return {this->ref("formAction")}; }
    Property<types::Text> formEncType() const { return {this->ref("formEncType")}; }
    Property<types::Text> formMethod() const { return {this->ref("formMethod")}; }
    Property<types::Bool> formNoValidate() const { return {this->ref("formNoValidate")}; }
    Property<types::Text> formTarget() const { return {this->ref("formTarget")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Text> accessKey() const { return {this->ref("accessKey")}; }
    Property<ContentEditableChoice> contentEditable() const { return {this->ref("contentEditable")}; }
    Property<types::Text> dir() const { return {this->ref("dir")}; }
    Property<types::Bool> draggable() const { return {this->ref("draggable")}; }
    Property<types::Bool> hidden() const { return {this->ref("hidden")}; }
    Property<types::Text> lang() const { return {this->ref("lang")}; }
    Property<types::Text> role() const { return {this->ref("role")}; }
    Property<types::Bool> spellCheck() const { return {this->ref("spellCheck")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Number> tabIndex() const { return {this->ref("tabIndex")}; }
    Property<types::Text> title() const { return {this->ref("title")}; }
    Property<types::Number> n_blur() const { return {this->ref("n_blur")}; }
    Property<types::Number> n_blur_timestamp() const { return {this->ref("n_blur_timestamp")}; }
    Property<types::Number> n_clicks() const { return {this->ref("n_clicks")}; }
    Property<types::Number> n_clicks_timestamp() const { return {this->ref("n_clicks_timestamp")}; }
  };
  /// An id of this component type: `dcc::Button::Id name{"name"}`.
  using Id = Reference<Button>;

  Button() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Button& id(const IdOf<Button>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  Button& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Button& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  Button& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Button& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  Button& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  Button& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "submit", "reset" or "button". Default: "button".
  Button& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// True or false.
  Button& autoFocus(const types::Bool& value) { return put("autoFocus", value.value), *this; }
  /// True or false.
  Button& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// Text.
  Button& form(const types::Text& value) { return put("form", value.value), *this; }
  /// Text.
  Button& formAction(const types::Text& value) { return put("formAction", value.value), *this; }
  /// Text.
  Button& formEncType(const types::Text& value) { return put("formEncType", value.value), *this; }
  /// Text.
  Button& formMethod(const types::Text& value) { return put("formMethod", value.value), *this; }
  /// True or false.
  Button& formNoValidate(const types::Bool& value) { return put("formNoValidate", value.value), *this; }
  /// Text.
  Button& formTarget(const types::Text& value) { return put("formTarget", value.value), *this; }
  /// Text.
  Button& name(const types::Text& value) { return put("name", value.value), *this; }
  /// Text, a number or a list of texts.
  Button& value(const ValueType& value) { return put("value", value.value), *this; }
  /// Text.
  Button& accessKey(const types::Text& value) { return put("accessKey", value.value), *this; }
  /// "true", "false" or "inherit", or true or false.
  Button& contentEditable(const ContentEditableChoice& value) {
    return put("contentEditable", value.to_value()), *this;
  }
  /// Text.
  Button& dir(const types::Text& value) { return put("dir", value.value), *this; }
  /// True or false.
  Button& draggable(const types::Bool& value) { return put("draggable", value.value), *this; }
  /// True or false.
  Button& hidden(const types::Bool& value) { return put("hidden", value.value), *this; }
  /// Text.
  Button& lang(const types::Text& value) { return put("lang", value.value), *this; }
  /// Text.
  Button& role(const types::Text& value) { return put("role", value.value), *this; }
  /// True or false.
  Button& spellCheck(const types::Bool& value) { return put("spellCheck", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Button& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A number.
  Button& tabIndex(const types::Number& value) { return put("tabIndex", value.value), *this; }
  /// Text.
  Button& title(const types::Text& value) { return put("title", value.value), *this; }
  /// A number. Default: 0.
  Button& n_blur(const types::Number& value) { return put("n_blur", value.value), *this; }
  /// A number. Default: -1.
  Button& n_blur_timestamp(const types::Number& value) { return put("n_blur_timestamp", value.value), *this; }
  /// A number. Default: 0.
  Button& n_clicks(const types::Number& value) { return put("n_clicks", value.value), *this; }
  /// A number. Default: -1.
  Button& n_clicks_timestamp(const types::Number& value) {
    return put("n_clicks_timestamp", value.value), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dcc::Button(children…)`: components, texts, numbers, and ranges of these.
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

}  // namespace cdash::dcc
