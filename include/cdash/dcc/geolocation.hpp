// dcc::Geolocation, the component Geolocation of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>

namespace cdash::dcc {

/// The component `Geolocation` of dash_core_components.
struct Geolocation : Component {
  static constexpr std::string_view property_names[] = {
      {"high_accuracy", 13}, {"local_date", 10}, {"maximum_age", 11}, {"position", 8}, {"position_error", 14},
      {"show_alert", 10}, {"timeout", 7}, {"timestamp", 9}, {"update_now", 10},
  };
  static constexpr ComponentInfo info{"Geolocation", "dash_core_components", "dcc::Geolocation",
      property_names, false};

  /// An object; a function a member.
  class Position : public types::Object<Position> {
   public:
    using Object::Object;
    /// A number.
    Position& lat(const types::Number& value) { return put("lat", value.value); }
    /// A number.
    Position& lon(const types::Number& value) { return put("lon", value.value); }
    /// A number.
    Position& accuracy(const types::Number& value) { return put("accuracy", value.value); }
    /// A number.
    Position& alt(const types::Number& value) { return put("alt", value.value); }
    /// A number.
    Position& alt_accuracy(const types::Number& value) { return put("alt_accuracy", value.value); }
    /// A number.
    Position& heading(const types::Number& value) { return put("heading", value.value); }
    /// A number.
    Position& speed(const types::Number& value) { return put("speed", value.value); }
  };

  /// An object; a function a member.
  class PositionError : public types::Object<PositionError> {
   public:
    using Object::Object;
    /// A number.
    PositionError& code(const types::Number& value) { return put("code", value.value); }
    /// Text.
    PositionError& message(const types::Text& value) { return put("message", value.value); }
  };

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> local_date() const { return {this->ref("local_date")}; }
    Property<types::Number> timestamp() const { return {this->ref("timestamp")}; }
    Property<Position> position() const { return {this->ref("position")}; }
    Property<PositionError> position_error() const { return {this->ref("position_error")}; }
    Property<types::Bool> show_alert() const { return {this->ref("show_alert")}; }
    Property<types::Bool> update_now() const { return {this->ref("update_now")}; }
    Property<types::Bool> high_accuracy() const { return {this->ref("high_accuracy")}; }
    Property<types::Number> maximum_age() const { return {this->ref("maximum_age")}; }
    Property<types::Number> timeout() const { return {this->ref("timeout")}; }
  };
  /// An id of this component type: `dcc::Geolocation::Id name{"name"}`.
  using Id = Reference<Geolocation>;

  Geolocation() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Geolocation& id(const IdOf<Geolocation>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  Geolocation& local_date(const types::Text& value) { return put("local_date", value.value), *this; }
  /// A number.
  Geolocation& timestamp(const types::Number& value) { return put("timestamp", value.value), *this; }
  /// `Position` (lat, lon, accuracy, alt, alt_accuracy, heading, speed).
  Geolocation& position(const Position& value) { return put("position", value.to_value()), *this; }
  /// `PositionError` (code, message).
  Geolocation& position_error(const PositionError& value) {
    return put("position_error", value.to_value()), *this;
  }
  /// True or false. Default: false.
  Geolocation& show_alert(const types::Bool& value) { return put("show_alert", value.value), *this; }
  /// True or false. Default: false.
  Geolocation& update_now(const types::Bool& value) { return put("update_now", value.value), *this; }
  /// True or false. Default: false.
  Geolocation& high_accuracy(const types::Bool& value) { return put("high_accuracy", value.value), *this; }
  /// A number. Default: 0.
  Geolocation& maximum_age(const types::Number& value) { return put("maximum_age", value.value), *this; }
  /// A number. Default: Infinity.
  Geolocation& timeout(const types::Number& value) { return put("timeout", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Geolocation Geolocation() { return {}; }
inline struct Geolocation Geolocation(const IdOf<struct Geolocation>& id,
    std::source_location where = std::source_location::current()) {
  struct Geolocation made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
