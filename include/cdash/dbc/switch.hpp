// dbc::Switch, the component Switch of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/core/style.hpp>

namespace cdash::dbc {

/// The component `Switch` of dash_bootstrap_components.
struct Switch : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"class_name", 10}, {"disabled", 8}, {"inputClassName", 14}, {"inputStyle", 10},
      {"input_class_name", 16}, {"input_style", 11}, {"label", 5}, {"labelClassName", 14}, {"labelStyle", 10},
      {"label_class_name", 16}, {"label_id", 8}, {"label_style", 11}, {"name", 4}, {"persisted_props", 15},
      {"persistence", 11}, {"persistence_type", 16}, {"style", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Switch", "dash_bootstrap_components", "dbc::Switch", property_names,
      false};

  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Bool> value() const { return {this->ref("value")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<Child> label() const { return {this->ref("label")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> input_style() const { return {this->ref("input_style")}; }
    Property<types::Text> input_class_name() const { return {this->ref("input_class_name")}; }
    Property<types::Text> label_id() const { return {this->ref("label_id")}; }
    Property<types::Style> label_style() const { return {this->ref("label_style")}; }
    Property<types::Text> label_class_name() const { return {this->ref("label_class_name")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Style> inputStyle() const { return {this->ref("inputStyle")}; }
    Property<types::Text> inputClassName() const { return {this->ref("inputClassName")}; }
    Property<types::Style> labelStyle() const { return {this->ref("labelStyle")}; }
    Property<types::Text> labelClassName() const { return {this->ref("labelClassName")}; }
  };
  /// An id of this component type: `dbc::Switch::Id name{"name"}`.
  using Id = Reference<Switch>;

  Switch() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Switch& id(const IdOf<Switch>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// True or false. Default: false.
  Switch& value(const types::Bool& value) { return put("value", value.value), *this; }
  /// True or false. Default: false.
  Switch& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A component, text, a number, or a list of these.
  Switch& label(const Child& value) { return put("label", value.value), *this; }
  /// Text.
  Switch& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Switch& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Switch& input_style(const types::Style& value) { return put("input_style", value.value), *this; }
  /// Text.
  Switch& input_class_name(const types::Text& value) { return put("input_class_name", value.value), *this; }
  /// Text.
  Switch& label_id(const types::Text& value) { return put("label_id", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Switch& label_style(const types::Style& value) { return put("label_style", value.value), *this; }
  /// Text.
  Switch& label_class_name(const types::Text& value) { return put("label_class_name", value.value), *this; }
  /// Text.
  Switch& name(const types::Text& value) { return put("name", value.value), *this; }
  /// True or false, text or a number.
  Switch& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  Switch& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Switch& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Switch& className(const types::Text& value) { return put("className", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Switch& inputStyle(const types::Style& value) { return put("inputStyle", value.value), *this; }
  /// Text.
  Switch& inputClassName(const types::Text& value) { return put("inputClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Switch& labelStyle(const types::Style& value) { return put("labelStyle", value.value), *this; }
  /// Text.
  Switch& labelClassName(const types::Text& value) { return put("labelClassName", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Switch Switch() { return {}; }
inline struct Switch Switch(const IdOf<struct Switch>& id,
    std::source_location where = std::source_location::current()) {
  struct Switch made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
