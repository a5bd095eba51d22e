// dmc::TimeGrid, the component TimeGrid of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>
#include <cdash/dmc/element.hpp>

namespace cdash::dmc {

/// The component `TimeGrid` of dash_mantine_components.
struct TimeGrid : Element<TimeGrid> {
  static constexpr std::string_view property_names[] = {
      {"allowDeselect", 13}, {"amPmLabels", 10}, {"attributes", 10}, {"bd", 2}, {"bdrs", 4}, {"bg", 2},
      {"bga", 3}, {"bgp", 3}, {"bgr", 3}, {"bgsz", 4}, {"bottom", 6}, {"c", 1}, {"className", 9},
      {"classNames", 10}, {"darkHidden", 10}, {"data", 4}, {"defaultValue", 12}, {"disableTime", 11},
      {"disabled", 8}, {"display", 7}, {"ff", 2}, {"flex", 4}, {"format", 6}, {"fs", 2}, {"fw", 2}, {"fz", 2},
      {"h", 1}, {"hiddenFrom", 10}, {"inset", 5}, {"left", 4}, {"lh", 2}, {"lightHidden", 11}, {"lts", 3},
      {"m", 1}, {"mah", 3}, {"maw", 3}, {"maxTime", 7}, {"mb", 2}, {"me", 2}, {"mih", 3}, {"minTime", 7},
      {"miw", 3}, {"ml", 2}, {"mod", 3}, {"mr", 2}, {"ms", 2}, {"mt", 2}, {"mx", 2}, {"my", 2},
      {"opacity", 7}, {"p", 1}, {"pb", 2}, {"pe", 2}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16}, {"pl", 2}, {"pos", 3}, {"pr", 2}, {"ps", 2}, {"pt", 2}, {"px", 2}, {"py", 2},
      {"radius", 6}, {"right", 5}, {"simpleGridProps", 15}, {"size", 4}, {"style", 5}, {"styles", 6},
      {"ta", 2}, {"tabIndex", 8}, {"td", 2}, {"timeRangeData", 13}, {"top", 3}, {"tt", 2}, {"unstyled", 8},
      {"value", 5}, {"variant", 7}, {"visibleFrom", 11}, {"w", 1}, {"withSeconds", 11},
  };
  static constexpr ComponentInfo info{"TimeGrid", "dash_mantine_components", "dmc::TimeGrid", property_names,
      true};

  /// An object; a function a member. Made as `AmPmLabels(am, pm)`.
  class AmPmLabels : public types::Object<AmPmLabels> {
   public:
    using Object::Object;
    AmPmLabels(const types::Text& am, const types::Text& pm) { put("am", am.value); put("pm", pm.value); }
    /// Text. Required.
    AmPmLabels& am(const types::Text& value) { return put("am", value.value); }
    /// Text. Required.
    AmPmLabels& pm(const types::Text& value) { return put("pm", value.value); }
  };

  /// An object; a function a member. Made as `TimeRangeData(startTime, endTime, interval)`.
  class TimeRangeData : public types::Object<TimeRangeData> {
   public:
    using Object::Object;
    TimeRangeData(const types::Text& startTime, const types::Text& endTime, const types::Text& interval) {
      put("startTime", startTime.value); put("endTime", endTime.value); put("interval", interval.value);
    }
    /// Text. Required.
    TimeRangeData& startTime(const types::Text& value) { return put("startTime", value.value); }
    /// Text. Required.
    TimeRangeData& endTime(const types::Text& value) { return put("endTime", value.value); }
    /// Text. Required.
    TimeRangeData& interval(const types::Text& value) { return put("interval", value.value); }
  };

  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;
  using RadiusType = types::AnyOf<types::Text, types::Number>;

  template <class Self>
  struct Reference : ElementId<Self> {
    using ElementId<Self>::ElementId;

    Property<types::Text> value() const { return {this->ref("value")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
    Property<types::ListOf<types::Text>> data() const { return {this->ref("data")}; }
    Property<types::Text> defaultValue() const { return {this->ref("defaultValue")}; }
    Property<types::Bool> allowDeselect() const { return {this->ref("allowDeselect")}; }
    Property<types::OneOf<"12h", "24h">> format() const { return {this->ref("format")}; }
    Property<types::Bool> withSeconds() const { return {this->ref("withSeconds")}; }
    Property<AmPmLabels> amPmLabels() const { return {this->ref("amPmLabels")}; }
    Property<types::Any> simpleGridProps() const { return {this->ref("simpleGridProps")}; }
    Property<RadiusType> radius() const { return {this->ref("radius")}; }
    Property<types::Text> size() const { return {this->ref("size")}; }
    Property<types::Text> minTime() const { return {this->ref("minTime")}; }
    Property<types::Text> maxTime() const { return {this->ref("maxTime")}; }
    Property<types::ListOf<types::Text>> disableTime() const { return {this->ref("disableTime")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<TimeRangeData> timeRangeData() const { return {this->ref("timeRangeData")}; }
    Property<types::Text> variant() const { return {this->ref("variant")}; }
    Property<types::Any> attributes() const { return {this->ref("attributes")}; }
  };
  /// An id of this component type: `dmc::TimeGrid::Id name{"name"}`.
  using Id = Reference<TimeGrid>;

  /// Text. Default: "".
  TimeGrid& value(const types::Text& value) { return put("value", value.value), *this; }
  /// Text, a number or true or false.
  TimeGrid& persistence(const PersistenceType& value) { return put("persistence", value.value), *this; }
  /// A list of texts.
  TimeGrid& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  TimeGrid& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
  /// A list of texts.
  TimeGrid& data(const types::ListOf<types::Text>& value) { return put("data", value.value), *this; }
  /// Text.
  TimeGrid& defaultValue(const types::Text& value) { return put("defaultValue", value.value), *this; }
  /// True or false.
  TimeGrid& allowDeselect(const types::Bool& value) { return put("allowDeselect", value.value), *this; }
  /// "12h" or "24h".
  TimeGrid& format(const types::OneOf<"12h", "24h">& value) { return put("format", value.to_value()), *this; }
  /// True or false.
  TimeGrid& withSeconds(const types::Bool& value) { return put("withSeconds", value.value), *this; }
  /// `AmPmLabels` (am, pm).
  TimeGrid& amPmLabels(const AmPmLabels& value) { return put("amPmLabels", value.to_value()), *this; }
  /// Anything that JSON can say.
  TimeGrid& simpleGridProps(const types::Any& value) { return put("simpleGridProps", value.value), *this; }
  /// Text or a number.
  TimeGrid& radius(const RadiusType& value) { return put("radius", value.value), *this; }
  /// Text.
  TimeGrid& size(const types::Text& value) { return put("size", value.value), *this; }
  /// Text.
  TimeGrid& minTime(const types::Text& value) { return put("minTime", value.value), *this; }
  /// Text.
  TimeGrid& maxTime(const types::Text& value) { return put("maxTime", value.value), *this; }
  /// A list of texts.
  TimeGrid& disableTime(const types::ListOf<types::Text>& value) {
    return put("disableTime", value.value), *this;
  }
  /// True or false.
  TimeGrid& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// `TimeRangeData` (startTime, endTime, interval).
  TimeGrid& timeRangeData(const TimeRangeData& value) {
    return put("timeRangeData", value.to_value()), *this;
  }
  /// Text.
  TimeGrid& variant(const types::Text& value) { return put("variant", value.value), *this; }
  /// Anything that JSON can say.
  TimeGrid& attributes(const types::Any& value) { return put("attributes", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct TimeGrid TimeGrid() { return {}; }
inline struct TimeGrid TimeGrid(const types::Text& value) {
  struct TimeGrid made;
  made.value(value);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
