// dcc::DatePickerSingle, the component DatePickerSingle of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>

namespace cdash::dcc {

/// The component `DatePickerSingle` of dash_core_components.
struct DatePickerSingle : Component {
  static constexpr std::string_view property_names[] = {
      {"calendar_orientation", 20}, {"className", 9}, {"clearable", 9}, {"date", 4}, {"day_size", 8},
      {"disabled", 8}, {"disabled_days", 13}, {"display_format", 14}, {"first_day_of_week", 17},
      {"initial_visible_month", 21}, {"is_RTL", 6}, {"max_date_allowed", 16}, {"min_date_allowed", 16},
      {"month_format", 12}, {"number_of_months_shown", 22}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"placeholder", 11}, {"reopen_calendar_on_clear", 24},
      {"show_outside_days", 17}, {"stay_open_on_select", 19}, {"style", 5}, {"with_full_screen_portal", 23},
      {"with_portal", 11},
  };
  static constexpr ComponentInfo info{"DatePickerSingle", "dash_core_components", "dcc::DatePickerSingle",
      property_names, false};

  using FirstDayOfWeekChoice = types::NumberOf<0, 1, 2, 3, 4, 5, 6>;
  using CalendarOrientationChoice = types::OneOf<"vertical", "horizontal">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> date() const { return {this->ref("date")}; }
    Property<types::Text> min_date_allowed() const { return {this->ref("min_date_allowed")}; }
    Property<types::Text> max_date_allowed() const { return {this->ref("max_date_allowed")}; }
    Property<types::ListOf<types::Text>> disabled_days() const { return {this->ref("disabled_days")}; }
    Property<types::Text> placeholder() const { return {this->ref("placeholder")}; }
    Property<types::Text> initial_visible_month() const { return {this->ref("initial_visible_month")}; }
    Property<types::Bool> clearable() const { return {this->ref("clearable")}; }
    Property<types::Bool> reopen_calendar_on_clear() const { return {this->ref("reopen_calendar_on_clear")}; }
    Property<types::Text> display_format() const { return {this->ref("display_format")}; }
    Property<types::Text> month_format() const { return {this->ref("month_format")}; }
    Property<FirstDayOfWeekChoice> first_day_of_week() const { return {this->ref("first_day_of_week")}; }
    Property<types::Bool> show_outside_days() const { return {this->ref("show_outside_days")}; }
    Property<types::Bool> stay_open_on_select() const { return {this->ref("stay_open_on_select")}; }
    Property<CalendarOrientationChoice> calendar_orientation() const {
      return {this->ref("calendar_orientation")};
    }
    Property<types::Number> number_of_months_shown() const { return {this->ref("number_of_months_shown")}; }
    Property<types::Bool> with_portal() const { return {this->ref("with_portal")}; }
    Property<types::Bool> with_full_screen_portal() const { return {this->ref("with_full_screen_portal")}; }
    Property<types::Number> day_size() const { return {this->ref("day_size")}; }
    Property<types::Bool> is_RTL() const { return {this->ref("is_RTL")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dcc::DatePickerSingle::Id name{"name"}`.
  using Id = Reference<DatePickerSingle>;

  DatePickerSingle() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  DatePickerSingle& id(const IdOf<DatePickerSingle>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  DatePickerSingle& date(const types::Text& value) { return put("date", value.value), *this; }
  /// Text.
  DatePickerSingle& min_date_allowed(const types::Text& value) {
    return put("min_date_allowed", value.value), *this;
  }
  /// Text.
  DatePickerSingle& max_date_allowed(const types::Text& value) {
    return put("max_date_allowed", value.value), *this;
  }
  /// A list of texts. Default: [].
  DatePickerSingle& disabled_days(const types::ListOf<types::Text>& value) {
    return put("disabled_days", value.value), *this;
  }
  /// Text. Default: "Select Date".
  DatePickerSingle& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  DatePickerSingle& initial_visible_month(const types::Text& value) {
    return put("initial_visible_month", value.value), *this;
  }
  /// True or false. Default: false.
  DatePickerSingle& clearable(const types::Bool& value) { return put("clearable", value.value), *this; }
  /// True or false. Default: false.
  DatePickerSingle& reopen_calendar_on_clear(const types::Bool& value) {
    return put("reopen_calendar_on_clear", value.value), *this;
  }
  /// Text.
  DatePickerSingle& display_format(const types::Text& value) {
    return put("display_format", value.value), *this;
  }
  /// Text.
  DatePickerSingle& month_format(const types::Text& value) { return put("month_format", value.value), *this; }
  /// 0, 1, 2, 3, 4, 5 or 6. Default: 0.
  DatePickerSingle& first_day_of_week(const FirstDayOfWeekChoice& value) {
    return put("first_day_of_week", value.to_value()), *this;
  }
  /// True or false. Default: true.
  DatePickerSingle& show_outside_days(const types::Bool& value) {
    return put("show_outside_days", value.value), *this;
  }
  /// True or false. Default: false.
  DatePickerSingle& stay_open_on_select(const types::Bool& value) {
    return put("stay_open_on_select", value.value), *this;
  }
  /// "vertical" or "horizontal". Default: "horizontal".
  DatePickerSingle& calendar_orientation(const CalendarOrientationChoice& value) {
    return put("calendar_orientation", value.to_value()), *this;
  }
  /// A number. Default: 1.
  DatePickerSingle& number_of_months_shown(const types::Number& value) {
    return put("number_of_months_shown", value.value), *this;
  }
  /// True or false. Default: false.
  DatePickerSingle& with_portal(const types::Bool& value) { return put("with_portal", value.value), *this; }
  /// True or false. Default: false.
  DatePickerSingle& with_full_screen_portal(const types::Bool& value) {
    return put("with_full_screen_portal", value.value), *this;
  }
  /// A number. Default: 34.
  DatePickerSingle& day_size(const types::Number& value) { return put("day_size", value.value), *this; }
  /// True or false. Default: false.
  DatePickerSingle& is_RTL(const types::Bool& value) { return put("is_RTL", value.value), *this; }
  /// True or false. Default: false.
  DatePickerSingle& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DatePickerSingle& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  DatePickerSingle& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  DatePickerSingle& persistence(const PersistenceType& value) {
    return put("persistence", value.value), *this;
  }
  /// A list of texts. Default: ["date"].
  DatePickerSingle& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  DatePickerSingle& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct DatePickerSingle DatePickerSingle() { return {}; }
inline struct DatePickerSingle DatePickerSingle(const types::Text& date) {
  struct DatePickerSingle made;
  made.date(date);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
