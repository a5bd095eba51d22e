// dbc::RadioItems, the component RadioItems of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/options.hpp>

namespace cdash::dbc {

/// The component `RadioItems` of dash_bootstrap_components.
struct RadioItems : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"class_name", 10}, {"inline", 6}, {"inputCheckedClassName", 21},
      {"inputCheckedStyle", 17}, {"inputClassName", 14}, {"inputStyle", 10}, {"input_checked_class_name", 24},
      {"input_checked_style", 19}, {"input_class_name", 16}, {"input_style", 11}, {"key", 3},
      {"labelCheckedClassName", 21}, {"labelCheckedStyle", 17}, {"labelClassName", 14}, {"labelStyle", 10},
      {"label_checked_class_name", 24}, {"label_checked_style", 19}, {"label_class_name", 16},
      {"label_style", 11}, {"name", 4}, {"options", 7}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"style", 5}, {"switch", 6}, {"value", 5},
  };
  static constexpr ComponentInfo info{"RadioItems", "dash_bootstrap_components", "dbc::RadioItems",
      property_names, false};

  using ValueType = types::AnyOf<types::Text, types::Number>;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Options> options() const { return {this->ref("options")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> inline_() const { return {this->ref("inline")}; }
    Property<types::Bool> switch_() const { return {this->ref("switch")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<types::Style> input_style() const { return {this->ref("input_style")}; }
    Property<types::Style> input_checked_style() const { return {this->ref("input_checked_style")}; }
    Property<types::Text> input_class_name() const { return {this->ref("input_class_name")}; }
    Property<types::Text> input_checked_class_name() const { return {this->ref("input_checked_class_name")}; }
    Property<types::Style> label_style() const { return {this->ref("label_style")}; }
    Property<types::Text> label_class_name() const { return {this->ref("label_class_name")}; }
    Property<types::Style> label_checked_style() const { return {this->ref("label_checked_style")}; }
    Property<types::Text> label_checked_class_name() const { return {this->ref("label_checked_class_name")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<types::Text> inputClassName() const { return {this->ref("inputClassName")}; }
    Property<types::Style> inputStyle() const { return {this->ref("inputStyle")}; }
    Property<types::Style> inputCheckedStyle() const { return {this->ref("inputCheckedStyle")}; }
    Property<types::Text> inputCheckedClassName() const { return {this->ref("inputCheckedClassName")}; }
    Property<types::Style> labelStyle() const { return {this->ref("labelStyle")}; }
    Property<types::Text> labelClassName() const { return {this->ref("labelClassName")}; }
    Property<types::Style> labelCheckedStyle() const { return {this->ref("labelCheckedStyle")}; }
    Property<types::Text> labelCheckedClassName() const { return {this->ref("labelCheckedClassName")}; }
  };
  /// An id of this component type: `dbc::RadioItems::Id name{"name"}`.
  using Id = Reference<RadioItems>;

  RadioItems() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  RadioItems& id(const IdOf<RadioItems>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Choices.
  RadioItems& options(const types::Options& value) { return put("options", value.value), *this; }
  /// Text or a number.
  RadioItems& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false.
  RadioItems& inline_(const types::Bool& value) { return put("inline", value.value), *this; }
  /// True or false.
  RadioItems& switch_(const types::Bool& value) { return put("switch", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  RadioItems& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& input_style(const types::Style& value) { return put("input_style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& input_checked_style(const types::Style& value) {
    return put("input_checked_style", value.value), *this;
  }
  /// Text.
  RadioItems& input_class_name(const types::Text& value) {
    return put("input_class_name", value.value), *this;
  }
  /// Text.
  RadioItems& input_checked_class_name(const types::Text& value) {
    return put("input_checked_class_name", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& label_style(const types::Style& value) { return put("label_style", value.value), *this; }
  /// Text.
  RadioItems& label_class_name(const types::Text& value) {
    return put("label_class_name", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& label_checked_style(const types::Style& value) {
    return put("label_checked_style", value.value), *this;
  }
  /// Text.
  RadioItems& label_checked_class_name(const types::Text& value) {
    return put("label_checked_class_name", value.value), *this;
  }
  /// Text.
  RadioItems& name(const types::Text& value) { return put("name", value.value), *this; }
  /// True or false, text or a number.
  RadioItems& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  RadioItems& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  RadioItems& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  RadioItems& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  RadioItems& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text.
  RadioItems& inputClassName(const types::Text& value) { return put("inputClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& inputStyle(const types::Style& value) { return put("inputStyle", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& inputCheckedStyle(const types::Style& value) {
    return put("inputCheckedStyle", value.value), *this;
  }
  /// Text.
  RadioItems& inputCheckedClassName(const types::Text& value) {
    return put("inputCheckedClassName", value.value), *this;
  }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& labelStyle(const types::Style& value) { return put("labelStyle", value.value), *this; }
  /// Text.
  RadioItems& labelClassName(const types::Text& value) { return put("labelClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  RadioItems& labelCheckedStyle(const types::Style& value) {
    return put("labelCheckedStyle", value.value), *this;
  }
  /// Text.
  RadioItems& labelCheckedClassName(const types::Text& value) {
    return put("labelCheckedClassName", value.value), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct RadioItems RadioItems() { return {}; }
inline struct RadioItems RadioItems(const types::Options& options) {
  struct RadioItems made;
  made.options(options);
  return made;
}
inline struct RadioItems RadioItems(const types::Options& options, const RadioItems::ValueType& value) {
  struct RadioItems made;
  made.options(options);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
