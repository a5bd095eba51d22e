// dcc::DatePickerRange, the component DatePickerRange of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/style.hpp>

namespace cdash::dcc {

/// The component `DatePickerRange` of dash_core_components.
struct DatePickerRange : Component {
  static constexpr std::string_view property_names[] = {
      {"calendar_orientation", 20}, {"className", 9}, {"clearable", 9}, {"day_size", 8}, {"disabled", 8},
      {"disabled_days", 13}, {"display_format", 14}, {"end_date", 8}, {"end_date_id", 11},
      {"end_date_placeholder_text", 25}, {"first_day_of_week", 17}, {"initial_visible_month", 21},
      {"is_RTL", 6}, {"max_date_allowed", 16}, {"min_date_allowed", 16}, {"minimum_nights", 14},
      {"month_format", 12}, {"number_of_months_shown", 22}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"placeholder", 11}, {"reopen_calendar_on_clear", 24},
      {"show_outside_days", 17}, {"start_date", 10}, {"start_date_id", 13},
      {"start_date_placeholder_text", 27}, {"stay_open_on_select", 19}, {"style", 5}, {"updatemode", 10},
      {"with_full_screen_portal", 23}, {"with_portal", 11},
  };
  static constexpr ComponentInfo info{"DatePickerRange", "dash_core_components", "dcc::DatePickerRange",
      property_names, false};

  using UpdatemodeChoice = types::OneOf<"singledate", "bothdates">;
  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using FirstDayOfWeekChoice = types::NumberOf<0, 1, 2, 3, 4, 5, 6>;
  using CalendarOrientationChoice = types::OneOf<"vertical", "horizontal">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> start_date() const { return {this->ref("start_date")}; }
    Property<types::Text> end_date() const { return {this->ref("end_date")}; }
    Property<types::Number> minimum_nights() const { return {this->ref("minimum_nights")}; }
    Property<UpdatemodeChoice> updatemode() const { return {this->ref("updatemode")}; }
    Property<types::Text> start_date_placeholder_text() const {
      return {this->ref("start_date_placeholder_text")};
    }
    Property<types::Text> end_date_placeholder_text() const {
      return {this->ref("end_date_placeholder_text")};
    }
    Property<types::Text> start_date_id() const { return {this->ref("start_date_id")}; }
    Property<types::Text> end_date_id() const { return {this->ref("end_date_id")}; }
    Property<types::Text> className() const { return {this->ref("className")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Style> style() const { return {this->ref("style")}; }
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
  };
  /// An id of this component type: `dcc::DatePickerRange::Id name{"name"}`.
  using Id = Reference<DatePickerRange>;

  DatePickerRange() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  DatePickerRange& id(const IdOf<DatePickerRange>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  DatePickerRange& start_date(const types::Text& value) { return put("start_date", value.value), *this; }
  /// Text.
  DatePickerRange& end_date(const types::Text& value) { return put("end_date", value.value), *this; }
  /// A number.
  DatePickerRange& minimum_nights(const types::Number& value) {
    return put("minimum_nights", value.value), *this;
  }
  /// "singledate" or "bothdates". Default: "singledate".
  DatePickerRange& updatemode(const UpdatemodeChoice& value) {
    return put("updatemode", value.to_value()), *this;
  }
  /// Text.
  DatePickerRange& start_date_placeholder_text(const types::Text& value) {
    return put("start_date_placeholder_text", value.value), *this;
  }
  /// Text.
  DatePickerRange& end_date_placeholder_text(const types::Text& value) {
    return put("end_date_placeholder_text", value.value), *this;
  }
  /// Text.
  DatePickerRange& start_date_id(const types::Text& value) {
    return put("start_date_id", value.value), *this;
  }
  /// Text.
  DatePickerRange& end_date_id(const types::Text& value) { return put("end_date_id", value.value), *this; }
  /// Text.
  DatePickerRange& className(const types::Text& value) { return put("className", value.value), *this; }
  /// Text, a number or true or false.
  DatePickerRange& persistence(const PersistenceType& value) {
    return put("persistence", value.value), *this;
  }
  /// A list of texts. Default: ["start_date", "end_date"].
  DatePickerRange& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory". Default: "local".
  DatePickerRange& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// True or false. Default: false.
  DatePickerRange& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A style: `{{"color", "red"}, …}`.
  DatePickerRange& style(const types::Style& value) { return put("style", value.value), *this; }
  /// Text.
  DatePickerRange& min_date_allowed(const types::Text& value) {
    return put("min_date_allowed", value.value), *this;
  }
  /// Text.
  DatePickerRange& max_date_allowed(const types::Text& value) {
    return put("max_date_allowed", value.value), *this;
  }
  /// A list of texts. Default: [].
  DatePickerRange& disabled_days(const types::ListOf<types::Text>& value) {
    return put("disabled_days", value.value), *this;
  }
  /// Text.
  DatePickerRange& placeholder(const types::Text& value) { return put("placeholder", value.value), *this; }
  /// Text.
  DatePickerRange& initial_visible_month(const types::Text& value) {
    return put("initial_visible_month", value.value), *this;
  }
  /// True or false. Default: false.
  DatePickerRange& clearable(const types::Bool& value) { return put("clearable", value.value), *this; }
  /// True or false. Default: false.
  DatePickerRange& reopen_calendar_on_clear(const types::Bool& value) {
    return put("reopen_calendar_on_clear", value.value), *this;
  }
  /// Text.
  DatePickerRange& display_format(const types::Text& value) {
    return put("display_format", value.value), *this;
  }
  /// Text.
  DatePickerRange& month_format(const types::Text& value) { return put("month_format", value.value), *this; }
  /// 0, 1, 2, 3, 4, 5 or 6. Default: 0.
  DatePickerRange& first_day_of_week(const FirstDayOfWeekChoice& value) {
    return put("first_day_of_week", value.to_value()), *this;
  }
  /// True or false. Default: false.
  DatePickerRange& show_outside_days(const types::Bool& value) {
    return put("show_outside_days", value.value), *this;
  }
  /// True or false. Default: false.
  DatePickerRange& stay_open_on_select(const types::Bool& value) {
    return put("stay_open_on_select", value.value), *this;
  }
  /// "vertical" or "horizontal". Default: "horizontal".
  DatePickerRange& calendar_orientation(const CalendarOrientationChoice& value) {
    return put("calendar_orientation", value.to_value()), *this;
  }
  /// A number. Default: 2.
  DatePickerRange& number_of_months_shown(const types::Number& value) {
    return put("number_of_months_shown", value.value), *this;
  }
  /// True or false. Default: false.
  DatePickerRange& with_portal(const types::Bool& value) { return put("with_portal", value.value), *this; }
  /// True or false. Default: false.
  DatePickerRange& with_full_screen_portal(const types::Bool& value) {
    return put("with_full_screen_portal", value.value), *this;
  }
  /// A number. Default: 34.
  DatePickerRange& day_size(const types::Number& value) { return put("day_size", value.value), *this; }
  /// True or false. Default: false.
  DatePickerRange& is_RTL(const types::Bool& value) { return put("is_RTL", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct DatePickerRange DatePickerRange() { return {}; }
inline struct DatePickerRange DatePickerRange(const types::Text& start_date) {
  struct DatePickerRange made;
  made.start_date(start_date);
  return made;
}
inline struct DatePickerRange DatePickerRange(const types::Text& start_date, const types::Text& end_date) {
  struct DatePickerRange made;
  made.start_date(start_date);
  made.end_date(end_date);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
