// dcc::Interval, the component Interval of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>

namespace cdash::dcc {

/// The component `Interval` of dash_core_components.
struct Interval : Component {
  static constexpr std::string_view property_names[] = {
      {"disabled", 8}, {"interval", 8}, {"max_intervals", 13}, {"n_intervals", 11},
  };
  static constexpr ComponentInfo info{"Interval", "dash_core_components", "dcc::Interval", property_names,
      false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Number> interval() const { return {this->ref("interval")}; }
    Property<types::Bool> disabled() const { return {this->ref("disabled")}; }
    Property<types::Number> n_intervals() const { return {this->ref("n_intervals")}; }
    Property<types::Number> max_intervals() const { return {this->ref("max_intervals")}; }
  };
  /// An id of this component type: `dcc::Interval::Id name{"name"}`.
  using Id = Reference<Interval>;

  Interval() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Interval& id(const IdOf<Interval>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// A number. Default: 1000.
  Interval& interval(const types::Number& value) { return put("interval", value.value), *this; }
  /// True or false.
  Interval& disabled(const types::Bool& value) { return put("disabled", value.value), *this; }
  /// A number. Default: 0.
  Interval& n_intervals(const types::Number& value) { return put("n_intervals", value.value), *this; }
  /// A number. Default: -1.
  Interval& max_intervals(const types::Number& value) { return put("max_intervals", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Interval Interval() { return {}; }
inline struct Interval Interval(const IdOf<struct Interval>& id,
    std::source_location where = std::source_location::current()) {
  struct Interval made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
