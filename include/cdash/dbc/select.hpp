// dbc::Select, the component Select of dash_bootstrap_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/options.hpp>

namespace cdash::dbc {

/// The component `Select` of dash_bootstrap_components.
struct Select : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"class_name", 10}, {"disabled", 8}, {"html_size", 9}, {"invalid", 7}, {"key", 3},
      {"name", 4}, {"options", 7}, {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16},
      {"placeholder", 11}, {"required", 8}, {"size", 4}, {"style", 5}, {"valid", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Select", "dash_bootstrap_components", "dbc::Select", property_names,
      false};

  using ValueType = types::AnyOf<types::Text, types::Number>;
  using RequiredChoice = types::OneOfOr<types::Bool, "required", "REQUIRED">;
  using PersistenceType = types::AnyOf<types::Bool, types::Text, types::Number>;
  using PersistedPropsType = types::ListOf<types::OneOf<"value">>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Options> options() const { return {this->ref("options")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> class_name() const { return {this->ref("class_name")}; }
    Property<RequiredChoice> required() const { return {this->ref("required")}; }
    Property<types::Bool> valid() const { return {this->ref("valid")}; }
    Property<types::Bool> invalid() const { return {this->ref("invalid")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> html_size() const { return {this->ref("html_size")}; }
    Property<types::Text> name() const { return {this->ref("name")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<PersistedPropsType> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> key() const { return {this->ref("key")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
  };
  /// An id of this component type: `dbc::Select::Id name{"name"}`.
  using Id = Reference<Select>;

  Select() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Select& id(const IdOf<Select>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Choices.
  Select& options(const types::Options& value) { return put("options", value.value), *this; }
  /// Text or a number. Default: "".
  Select& value(const ValueType& value) { return put("value", value.value), *this; }
  /// Text. Default: "".
  Select& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// True or false.
  Select& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Select& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  Select& class_name(const types::Text& value) { return put("class_name", value.value), *this; }
  /// "required" or "REQUIRED", or true or false.
  Select& required(const RequiredChoice& value) { return put("required", value.to_value()), *this; }
  /// True or false.
  Select& valid(const types::Bool& value) { return put("valid", value.value), *this; }
  /// True or false.
  Select& invalid(const types::Bool& value) { return put("invalid", value.value), *this; }
  /// Text.
  Select& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  Select& html_size(const types::Text& value) { return put("html_size", value.value), *this; }
  /// Text.
  Select& name(const types::Text& value) { return put("name", value.value), *this; }
  /// True or false, text or a number.
  Select& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of "value".
  Select& persisted_props(const PersistedPropsType& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  Select& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  Select& key(const types::Text& value) { return put("key", value.value), *this; }
  /// Text.
  Select& className(const types::Text& value) { return put("className", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Select Select() { return {}; }
inline struct Select Select(const types::Options& options) {
  struct Select made;
  made.options(options);
  return made;
}
inline struct Select Select(const types::Options& options, const Select::ValueType& value) {
  struct Select made;
  made.options(options);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dbc
