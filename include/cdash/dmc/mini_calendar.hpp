// dmc::MiniCalendar, the component MiniCalendar of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `MiniCalendar` of dash_mantine_components.
struct MiniCalendar : Element<MiniCalendar> {
  static constexpr std::string_view property_names[] = {
      {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4},
      {"bottom", 6}, {"c", 1}, {"className", 9}, {"classNames", 10}, {"darkHidden", 10}, {"date", 4},
      {"defaultDate", 11}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2},
      {"getDayProps", 11}, {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2},
      {"lightHidden", 11}, {"locale", 6}, {"lts", 3}, {"m", 1}, {"mah", 3}, {"maw", 3}, {"maxDate", 7},
      {"mb", 2}, {"me", 2}, {"mih", 3}, {"minDate", 7}, {"miw", 3}, {"ml", 2}, {"mod", 3},
      {"monthLabelFormat", 16}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"numberOfDays", 12},
      {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"right", 5}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8}, {"td", 2},
      {"top", 3}, {"tt", 2}, {"unstyled", 8}, {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1},
  };
  static constexpr ComponentInfo info{"MiniCalendar", "dash_mantine_components", "dmc::MiniCalendar",
      property_names, true};

  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> date() const { return {this->ref("date")}; }
    Property<types::Text> defaultDate() const { return {this->ref("defaultDate")}; }
    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<types::Text> maxDate() const { return {this->ref("maxDate")}; }
    Property<types::Text> minDate() const { return {this->ref("minDate")}; }
    Property<types::Number> numberOfDays() const { return {this->ref("numberOfDays")}; }
    Property<types::Text> monthLabelFormat() const { return {this->ref("monthLabelFormat")}; }
    Property<types::Any> getDayProps() const { return {this->ref("getDayProps")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> locale() const { return {this->ref("locale")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::MiniCalendar::Id name{"name"}`.
  using Id = Reference<MiniCalendar>;

  /// Text.
  MiniCalendar& date(const types::Text& value) { return put("date", value.value), *this; }
  /// Text.
  MiniCalendar& defaultDate(const types::Text& value) { return put("defaultDate", value.value), *this; }
  /// Text.
  MiniCalendar& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Text.
  MiniCalendar& maxDate(const types::Text& value) { return put("maxDate", value.value), *this; }
  /// Text.
  MiniCalendar& minDate(const types::Text& value) { return put("minDate", value.value), *this; }
  /// A number.
  MiniCalendar& numberOfDays(const types::Number& value) { return put("numberOfDays", value.value), *this; }
  /// Text.
  MiniCalendar& monthLabelFormat(const types::Text& value) {
    return put("monthLabelFormat", value.value), *this;
  }
  /// Anything that JSON can say.
  MiniCalendar& getDayProps(const types::Any& value) { return put("getDayProps", value.value), *this; }
  /// Text.
  MiniCalendar& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  MiniCalendar& locale(const types::Text& value) { return put("locale", value.value), *this; }
  /// Text, a number or true or false.
  MiniCalendar& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  MiniCalendar& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  MiniCalendar& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// Text.
  MiniCalendar& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  MiniCalendar& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct MiniCalendar MiniCalendar() { return {}; }
inline struct MiniCalendar MiniCalendar(const types::Text& date) {
  struct MiniCalendar made;
  made.date(date);
  return made;
}
inline struct MiniCalendar MiniCalendar(const types::Text& date, const types::Text& defaultDate) {
  struct MiniCalendar made;
  made.date(date);
  made.defaultDate(defaultDate);
  return made;
}
inline struct MiniCalendar MiniCalendar(const types::Text& date, const types::Text& defaultDate,
    const types::Text& value) {
  struct MiniCalendar made;
  made.date(date);
  made.defaultDate(defaultDate);
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
