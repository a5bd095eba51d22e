// dcc::Checklist, the component Checklist of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/options.hpp>

namespace cdash::dcc {

/// The component `Checklist` of dash_core_components.
struct Checklist : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"inline", 6}, {"inputClassName", 14}, {"inputStyle", 10}, {"labelClassName", 14},
      {"labelStyle", 10}, {"options", 7}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"style", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Checklist", "dash_core_components", "dcc::Checklist", property_names,
      false};

  using ValueType = types::ListOf<types::AnyOf<types::Text, types::Number, types::Bool>>;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Options> options() const { return {this->ref("options")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> inline_() const { return {this->ref("inline")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Style> inputStyle() const { return {this->ref("inputStyle")}; }
    Property<types::Text> inputClassName() const { return {this->ref("inputClassName")}; }
    Property<types::Style> labelStyle() const { return {this->ref("labelStyle")}; }
    Property<types::Text> labelClassName() const { return {this->ref("labelClassName")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Checklist::Id name{"name"}`.
  using Id = Reference<Checklist>;

  Checklist() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Checklist& id(const IdOf<Checklist>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Choices. Default: [].
  Checklist& options(const types::Options& value) { return put("options", value.value), *this; }
  /// A list of texts, numbers or bools. Default: [].
  Checklist& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false. Default: false.
  Checklist& inline_(const types::Bool& value) { return put("inline", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Checklist& style(const types::Style& value) { return put("style", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`. Default: {}.
  Checklist& inputStyle(const types::Style& value) { return put("inputStyle", value.value), *this; }
  /// Text. Default: "".
  Checklist& inputClassName(const types::Text& value) { return put("inputClassName", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`. Default: {}.
  Checklist& labelStyle(const types::Style& value) { return put("labelStyle", value.value), *this; }
  /// Text. Default: "".
  Checklist& labelClassName(const types::Text& value) { return put("labelClassName", value.value), *this; }
  /// Text.
  Checklist& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Checklist& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts. Default: ["value"].
  Checklist& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  Checklist& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Checklist Checklist() { return {}; }
inline struct Checklist Checklist(const types::Options& options) {
  struct Checklist made;
  made.options(options);
  return made;
}
inline struct Checklist Checklist(const types::Options& options, const Checklist::ValueType& value) {
  struct Checklist made;
  made.options(options);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
