// dmc::DatePicker, the component DatePicker of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `DatePicker` of dash_mantine_components.
struct DatePicker : Element<DatePicker> {
  static constexpr std::string_view property_names[] = {
      {"allowDeselect", 13}, {"allowSingleDateInRange", 22}, {"ariaLabels", 10}, {"attributes", 10},
      {"bd", 2}, {"bdrs", 4}, {"bg", 2}, {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6},
      {"c", 1}, {"className", 9}, {"classNames", 10}, {"columnsToScroll", 15}, {"darkHidden", 10},
      {"decadeLabelFormat", 17}, {"defaultDate", 11}, {"disabledDates", 13}, {"display", 7}, {"ff", 2},
      {"firstDayOfWeek", 14}, {"flex", 4}, {"fs", 2}, {"fw", 2}, {"fz", 2}, {"getDayProps", 11},
      {"getMonthControlProps", 20}, {"getYearControlProps", 19}, {"h", 1}, {"hasNextLevel", 12},
      {"headerControlsOrder", 19}, {"hiddenFrom", 10}, {"hideOutsideDates", 16}, {"hideWeekdays", 12},
      {"inset", 5}, {"left", 4}, {"level", 5}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3}, {"m", 1},
      {"mah", 3}, {"maw", 3}, {"maxDate", 7}, {"maxLevel", 8}, {"mb", 2}, {"me", 2}, {"mih", 3},
      {"minDate", 7}, {"miw", 3}, {"ml", 2}, {"mod", 3}, {"monthLabelFormat", 16}, {"monthsListFormat", 16},
      {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2}, {"nextIcon", 8}, {"nextLabel", 9},
      {"numberOfColumns", 15}, {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15},
      {"persistence", 11}, {"persistence_type", 16}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"presets", 7},
      {"previousIcon", 12}, {"previousLabel", 13}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"renderDay", 9}, {"right", 5}, {"size", 4}, {"style", 5}, {"styles", 6}, {"ta", 2}, {"tabIndex", 8},
      {"td", 2}, {"top", 3}, {"tt", 2}, {"type", 4}, {"unstyled", 8}, {"value", 5}, {"variant", 7},
      {"visibleFrom", 11}, {"w", 1}, {"weekdayFormat", 13}, {"weekendDays", 11}, {"withCellSpacing", 15},
      {"withWeekNumbers", 15}, {"yearLabelFormat", 15}, {"yearsListFormat", 15},
  };
  static constexpr ComponentInfo info{"DatePicker", "dash_mantine_components", "dmc::DatePicker",
      property_names, true};

  /// An object; a function a member. Made as `Preset(value, label)`.
  class Preset : public types::Object<Preset> {
   public:
    using Object::Object;
    Preset(const types::AnyOf<types::Text, types::ListOf<types::Text>>& value, const types::Text& label) {
      put("value", value.value); put("label", label.value);
    }
    /// Text or a list of texts. Required.
    Preset& value(const types::AnyOf<types::Text, types::ListOf<types::Text>>& value) {
      return put("value", value.value);
    }
    /// Text. Required.
    Preset& label(const types::Text& value) { return put("label", value.value); }
  };

  /// An object; a function a member.
  class AriaLabels : public types::Object<AriaLabels> {
   public:
    using Object::Object;
    /// Text.
    AriaLabels& monthLevelControl(const types::Text& value) { return put("monthLevelControl", value.value); }
    /// Text.
    AriaLabels& yearLevelControl(const types::Text& value) { return put("yearLevelControl", value.value); }
    /// Text.
    AriaLabels& nextMonth(const types::Text& value) { return put("nextMonth", value.value); }
    /// Text.
    AriaLabels& previousMonth(const types::Text& value) { return put("previousMonth", value.value); }
    /// Text.
    AriaLabels& nextYear(const types::Text& value) { return put("nextYear", value.value); }
    /// Text.
    AriaLabels& previousYear(const types::Text& value) { return put("previousYear", value.value); }
    /// Text.
    AriaLabels& nextDecade(const types::Text& value) { return put("nextDecade", value.value); }
    /// Text.
    AriaLabels& previousDecade(const types::Text& value) { return put("previousDecade", value.value); }
  };

  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using MaxLevelChoice = types::OneOf<"month", "year", "decade">;
  using LevelChoice = types::OneOf<"month", "year", "decade">;
  using PresetsType = types::ListOf<Preset>;
  using TypeChoice = types::OneOf<"default", "multiple", "range">;
  using ValueType = types::AnyOf<types::Text, types::ListOf<types::Text>>;
  using FirstDayOfWeekChoice = types::NumberOf<0, 1, 2, 3, 4, 5, 6>;
  using WeekendDaysType = types::ListOf<types::NumberOf<0, 1, 2, 3, 4, 5, 6>>;
  using HeaderControlsOrderType = types::ListOf<types::OneOf<"level", "next", "previous">>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::ListOf<types::Text>> disabledDates() const { return {this->ref("disabledDates")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<MaxLevelChoice> maxLevel() const { return {this->ref("maxLevel")}; }
    Property<LevelChoice> level() const { return {this->ref("level")}; }
    Property<PresetsType> presets() const { return {this->ref("presets")}; }
    Property<TypeChoice> type() const { return {this->ref("type")}; }
    Property<ValueType> value() const { return {this->ref("value")}; }
    Property<types::Bool> allowDeselect() const { return {this->ref("allowDeselect")}; }
    Property<types::Bool> allowSingleDateInRange() const { return {this->ref("allowSingleDateInRange")}; }
    Property<types::Text> defaultDate() const { return {this->ref("defaultDate")}; }
    Property<types::Text> decadeLabelFormat() const { return {this->ref("decadeLabelFormat")}; }
    Property<types::Text> yearsListFormat() const { return {this->ref("yearsListFormat")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Bool> withCellSpacing() const { return {this->ref("withCellSpacing")}; }
    Property<types::Any> getYearControlProps() const { return {this->ref("getYearControlProps")}; }
    Property<types::Text> minDate() const { return {this->ref("minDate")}; }
    Property<types::Text> maxDate() const { return {this->ref("maxDate")}; }
    Property<types::Text> yearLabelFormat() const { return {this->ref("yearLabelFormat")}; }
    Property<types::Text> monthsListFormat() const { return {this->ref("monthsListFormat")}; }
    Property<types::Any> getMonthControlProps() const { return {this->ref("getMonthControlProps")}; }
    Property<types::Text> monthLabelFormat() const { return {this->ref("monthLabelFormat")}; }
    Property<FirstDayOfWeekChoice> firstDayOfWeek() const { return {this->ref("firstDayOfWeek")}; }
    Property<types::Text> weekdayFormat() const { return {this->ref("weekdayFormat")}; }
    Property<WeekendDaysType> weekendDays() const { return {this->ref("weekendDays")}; }
    Property<types::Bool> hideOutsideDates() const { return {this->ref("hideOutsideDates")}; }
    Property<types::Bool> hideWeekdays() const { return {this->ref("hideWeekdays")}; }
    Property<types::Bool> withWeekNumbers() const { return {this->ref("withWeekNumbers")}; }
    Property<types::Any> getDayProps() const { return {this->ref("getDayProps")}; }
    Property<types::Any> renderDay() const { return {this->ref("renderDay")}; }
    Property<types::Number> numberOfColumns() const { return {this->ref("numberOfColumns")}; }
    Property<types::Number> columnsToScroll() const { return {this->ref("columnsToScroll")}; }
    Property<AriaLabels> ariaLabels() const { return {this->ref("ariaLabels")}; }
    Property<Child> nextIcon() const { return {this->ref("nextIcon")}; }
    Property<Child> previousIcon() const { return {this->ref("previousIcon")}; }
    Property<types::Text> nextLabel() const { return {this->ref("nextLabel")}; }
    Property<types::Text> previousLabel() const { return {this->ref("previousLabel")}; }
    Property<HeaderControlsOrderType> headerControlsOrder() const {
      return {this->ref("headerControlsOrder")};
    }
    Property<types::Bool> hasNextLevel() const { return {this->ref("hasNextLevel")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::DatePicker::Id name{"name"}`.
  using Id = Reference<DatePicker>;

  /// A list of texts.
  DatePicker& disabledDates(const types::ListOf<types::Text>& value) {
    return put("disabledDates", value.value), *this;
  }
  /// Text, a number or true or false.
  DatePicker& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  DatePicker& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  DatePicker& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// "month", "year" or "decade".
  DatePicker& maxLevel(const MaxLevelChoice& value) { return put("maxLevel", value.to_value()), *this; }
  /// "month", "year" or "decade".
  DatePicker& level(const LevelChoice& value) { return put("level", value.to_value()), *this; }
  /// A list of `Preset`.
  DatePicker& presets(const PresetsType& value) { return put("presets", value.value), *this; }
  /// "default", "multiple" or "range".
  DatePicker& type(const TypeChoice& value) { return put("type", value.to_value()), *this; }
  /// Text or a list of texts.
  DatePicker& value(const ValueType& value) { return put("value", value.value), *this; }
  /// True or false.
  DatePicker& allowDeselect(const types::Bool& value) { return put("allowDeselect", value.value), *this; }
  /// True or false.
  DatePicker& allowSingleDateInRange(const types::Bool& value) {
    return put("allowSingleDateInRange", value.value), *this;
  }
  /// Text.
  DatePicker& defaultDate(const types::Text& value) { return put("defaultDate", value.value), *this; }
  /// Text.
  DatePicker& decadeLabelFormat(const types::Text& value) {
    return put("decadeLabelFormat", value.value), *this;
  }
  /// Text.
  DatePicker& yearsListFormat(const types::Text& value) { return put("yearsListFormat", value.value), *this; }
  /// Text.
  DatePicker& size(const types::Text& value) { return put("size", value.value), *this; }
  /// True or false.
  DatePicker& withCellSpacing(const types::Bool& value) { return put("withCellSpacing", value.value), *this; }
  /// Anything that JSON can say.
  DatePicker& getYearControlProps(const types::Any& value) {
    return put("getYearControlProps", value.value), *this;
  }
  /// Text.
  DatePicker& minDate(const types::Text& value) { return put("minDate", value.value), *this; }
  /// Text.
  DatePicker& maxDate(const types::Text& value) { return put("maxDate", value.value), *this; }
  /// Text.
  DatePicker& yearLabelFormat(const types::Text& value) { return put("yearLabelFormat", value.value), *this; }
  /// Text.
  DatePicker& monthsListFormat(const types::Text& value) {
    return put("monthsListFormat", value.value), *this;
  }
  /// Anything that JSON can say.
  DatePicker& getMonthControlProps(const types::Any& value) {
    return put("getMonthControlProps", value.value), *this;
  }
  /// Text.
  DatePicker& monthLabelFormat(const types::Text& value) {
    return put("monthLabelFormat", value.value), *this;
  }
  /// 0, 1, 2, 3, 4, 5 or 6.
  DatePicker& firstDayOfWeek(const FirstDayOfWeekChoice& value) {
    return put("firstDayOfWeek", value.to_value()), *this;
  }
  /// Text.
  DatePicker& weekdayFormat(const types::Text& value) { return put("weekdayFormat", value.value), *this; }
  /// A list of 0, 1, 2, 3, 4, 5 or 6.
  DatePicker& weekendDays(const WeekendDaysType& value) { return put("weekendDays", value.value), *this; }
  /// True or false.
  DatePicker& hideOutsideDates(const types::Bool& value) {
    return put("hideOutsideDates", value.value), *this;
  }
  /// True or false.
  DatePicker& hideWeekdays(const types::Bool& value) { return put("hideWeekdays", value.value), *this; }
  /// True or false.
  DatePicker& withWeekNumbers(const types::Bool& value) { return put("withWeekNumbers", value.value), *this; }
  /// Anything that JSON can say.
  DatePicker& getDayProps(const types::Any& value) { return put("getDayProps", value.value), *this; }
  /// Anything that JSON can say.
  DatePicker& renderDay(const types::Any& value) { return put("renderDay", value.value), *this; }
  /// A number.
  DatePicker& numberOfColumns(const types::Number& value) {
    return put("numberOfColumns", value.value), *this;
  }
  /// A number.
  DatePicker& columnsToScroll(const types::Number& value) {
    return put("columnsToScroll", value.value), *this;
  }
  /// `AriaLabels` (monthLevelControl, yearLevelControl, nextMonth, previousMonth, nextYear, previousYear,
  /// nextDecade, previousDecade).
  DatePicker& ariaLabels(const AriaLabels& value) { return put("ariaLabels", value.to_value()), *this; }
  /// A component, text, a number, or a list of these.
  DatePicker& nextIcon(const Child& value) { return put("nextIcon", value.value), *this; }
  /// A component, text, a number, or a list of these.
  DatePicker& previousIcon(const Child& value) { return put("previousIcon", value.value), *this; }
  /// Text.
  DatePicker& nextLabel(const types::Text& value) { return put("nextLabel", value.value), *this; }
  /// Text.
  DatePicker& previousLabel(const types::Text& value) { return put("previousLabel", value.value), *this; }
  /// A list of "level", "next" or "previous".
  DatePicker& headerControlsOrder(const HeaderControlsOrderType& value) {
    return put("headerControlsOrder", value.value), *this;
  }
  /// True or false.
  DatePicker& hasNextLevel(const types::Bool& value) { return put("hasNextLevel", value.value), *this; }
  /// Text.
  DatePicker& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  DatePicker& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct DatePicker DatePicker() { return {}; }
inline struct DatePicker DatePicker(const types::ListOf<types::Text>& disabledDates) {
  struct DatePicker made;
  made.disabledDates(disabledDates);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
