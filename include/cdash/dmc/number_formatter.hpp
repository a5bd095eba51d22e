// dmc::NumberFormatter, the component NumberFormatter of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>

namespace cdash::dmc {

/// The component `NumberFormatter` of dash_mantine_components.
struct NumberFormatter : Component {
  static constexpr std::string_view property_names[] = {
      {"allowNegative", 13}, {"decimalScale", 12}, {"decimalSeparator", 16}, {"fixedDecimalScale", 17},
      {"prefix", 6}, {"suffix", 6}, {"tabIndex", 8}, {"thousandSeparator", 17}, {"thousandsGroupStyle", 19},
      {"value", 5},
  };
  static constexpr ComponentInfo info{"NumberFormatter", "dash_mantine_components", "dmc::NumberFormatter",
      property_names, true};

  using ValueType = types::AnyOf<types::Text, types::Number>;
  using ThousandsGroupStyleChoice = types::OneOf<"none", "thousand", "lakh", "wan">;
  using ThousandSeparatorType = types::AnyOf<types::Text, types::Bool>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> allowNegative() const { return {this->ref("allowNegative")}; }
    Property<types::Number> decimalScale() const { return {this->ref("decimalScale")}; }
    Property<types::Text> decimalSeparator() const { return {this->ref("decimalSeparator")}; }
    Property<types::Bool> fixedDecimalScale() const { return {this->ref("fixedDecimalScale")}; }
    Property<types::Text> prefix() const { return {this->ref("prefix")}; }
    Property<types::Text> suffix() const { return {this->ref("suffix")}; }
    Property<ThousandsGroupStyleChoice> thousandsGroupStyle() const {
      return {this->ref("thousandsGroupStyle")};
    }
    Property<ThousandSeparatorType> thousandSeparator() const { return {this->ref("thousandSeparator")}; }
    Property<types::Number> tabIndex() const { return {this->ref("tabIndex")}; }
  };
  /// An id of this component type: `dmc::NumberFormatter::Id name{"name"}`.
  using Id = Reference<NumberFormatter>;

  NumberFormatter() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NumberFormatter& id(const IdOf<NumberFormatter>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text or a number.
  NumberFormatter& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false.
  NumberFormatter& allowNegative(const types::Bool& value) {
    return put("allowNegative", value.value), *this;
  }
  /// A number.
  NumberFormatter& decimalScale(const types::Number& value) {
    return put("decimalScale", value.value), *this;
  }
  /// Text.
  NumberFormatter& decimalSeparator(const types::Text& value) {
    return put("decimalSeparator", value.value), *this;
  }
  /// True or false.
  NumberFormatter& fixedDecimalScale(const types::Bool& value) {
    return put("fixedDecimalScale", value.value), *this;
  }
  /// Text.
  NumberFormatter& prefix(const types::Text& value) { return put("prefix", value.value), *this; }
  /// Text.
  NumberFormatter& suffix(const types::Text& value) { return put("suffix", value.value), *this; }
  /// "none", "thousand", "lakh" or "wan".
  NumberFormatter& thousandsGroupStyle(const ThousandsGroupStyleChoice& value) {
    return put("thousandsGroupStyle", value.to_value()), *this;
  }
  /// Text or true or false.
  NumberFormatter& thousandSeparator(const ThousandSeparatorType& value) {
    return put("thousandSeparator", value.value), *this;
  }
  /// A number.
  NumberFormatter& tabIndex(const types::Number& value) { return put("tabIndex", value.value), *this; }
  /// A `data-*` or `aria-*` attribute: `.attribute("data-row", 3)`.
  NumberFormatter& attribute(AttributeName name, const types::Any& value) {
    this->put_attribute(name.text, value.value);
    return *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct NumberFormatter NumberFormatter() { return {}; }
inline struct NumberFormatter NumberFormatter(const NumberFormatter::ValueType& value) {
  struct NumberFormatter made;
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
