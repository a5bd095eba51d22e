// dcc::Dropdown, the component Dropdown of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/options.hpp>

namespace cdash::dcc {

/// The component `Dropdown` of dash_core_components.
struct Dropdown : Component {
  static constexpr std::string_view property_names[] = {
      {"className", 9}, {"clearable", 9}, {"closeOnSelect", 13}, {"debounce", 8}, {"disabled", 8},
      {"labels", 6}, {"maxHeight", 9}, {"multi", 5}, {"optionHeight", 12}, {"options", 7},
      {"persisted_props", 15}, {"persistence", 11}, {"persistence_type", 16}, {"placeholder", 11},
      {"search_value", 12}, {"searchable", 10}, {"style", 5}, {"value", 5},
  };
  static constexpr ComponentInfo info{"Dropdown", "dash_core_components", "dcc::Dropdown", property_names,
      false};

  /// An object; a function a member.
  class Labels : public types::Object<Labels> {
   public:
    using Object::Object;
    /// Text.
    Labels& select_all(const types::Text& value) { return put("select_all", value.value); }
    /// Text.
    Labels& deselect_all(const types::Text& value) { return put("deselect_all", value.value); }
    /// Text.
    Labels& selected_count(const types::Text& value) { return put("selected_count", value.value); }
    /// Text.
    Labels& search(const types::Text& value) { return put("search", value.value); }
    /// Text.
    Labels& clear_search(const types::Text& value) { return put("clear_search", value.value); }
    /// Text.
    Labels& clear_selection(const types::Text& value) { return put("clear_selection", value.value); }
    /// Text.
    Labels& no_options_found(const types::Text& value) { return put("no_options_found", value.value); }
  };

  using ValueType = types::AnyOf<types::Text, types::Number, types::Bool,
      types::ListOf<types::AnyOf<types::Text, types::Number, types::Bool>>>;
  using OptionHeightChoice = types::OneOfOr<types::Number, "auto">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Options> options() const { return {this->ref("options")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> multi() const { return {this->ref("multi")}; }
    Property<types::Bool> clearable() const { return {this->ref("clearable")}; }
    Property<types::Bool> searchable() const { return {this->ref("searchable")}; }
    Property<types::Text> search_value() const { return {this->ref("search_value")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Bool> closeOnSelect() const { return {this->ref("closeOnSelect")}; }
    Property<OptionHeightChoice> optionHeight() const { return {this->ref("optionHeight")}; }
    Property<types::Number> maxHeight() const { return {this->ref("maxHeight")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<Labels> labels() const { return {this->ref("labels")}; }
    Property<types::Bool> debounce() const { return {this->ref("debounce")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::Dropdown::Id name{"name"}`.
  using Id = Reference<Dropdown>;

  Dropdown() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Dropdown& id(const IdOf<Dropdown>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Choices.
  Dropdown& options(const types::Options& value) { return put("options", value.value), *this; }
  /// Text, a number, true or false or a list of texts, numbers or bools.
  Dropdown& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false. Default: false.
  Dropdown& multi(const types::Bool& value) { return put("multi", value.value), *this; }
  /// True or false. Default: true.
  Dropdown& clearable(const types::Bool& value) { return put("clearable", value.value), *this; }
  /// True or false. Default: true.
  Dropdown& searchable(const types::Bool& value) { return put("searchable", value.value), *this; }
  /// Text.
  Dropdown& search_value(const types::Text& value) { return put("search_value", value.value), *this; }
  /// Text.
  Dropdown& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// True or false. Default: false.
  Dropdown& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// True or false. Default: !multi.
  Dropdown& closeOnSelect(const types::Bool& value) { return put("closeOnSelect", value.value), *this; }
  /// "auto", or a number. Default: "auto".
  Dropdown& optionHeight(const OptionHeightChoice& value) {
    return put("optionHeight", value.to_value()), *this;
  }
  /// A number. Default: 200.
  Dropdown& maxHeight(const types::Number& value) { return put("maxHeight", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  Dropdown& style(const types::Style& value) { return put("style", value.value), *this; }
  /// `Labels` (select_all, deselect_all, selected_count, search, clear_search, clear_selection,
  /// no_options_found).
  Dropdown& labels(const Labels& value) { return put("labels", value.to_value()), *this; }
  /// True or false.
  Dropdown& debounce(const types::Bool& value) { return put("debounce", value.value), *this; }
  /// Text.
  Dropdown& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  Dropdown& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts. Default: ["value"].
  Dropdown& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  Dropdown& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Dropdown Dropdown() { return {}; }
inline struct Dropdown Dropdown(const types::Options& options) {
  struct Dropdown made;
  made.options(options);
  return made;
}
inline struct Dropdown Dropdown(const types::Options& options, const Dropdown::ValueType& value) {
  struct Dropdown made;
  made.options(options);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
