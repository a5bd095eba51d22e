// dcc::Store, the component Store of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>

namespace cdash::dcc {

/// The component `Store` of dash_core_components.
struct Store : Component {
  static constexpr std::string_view property_names[] = {
      {"clear_data", 10}, {"data", 4}, {"modified_timestamp", 18}, {"storage_type", 12},
  };
  static constexpr ComponentInfo info{"Store", "dash_core_components", "dcc::Store", property_names, false};

  using StorageTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<StorageTypeChoice> storage_type() const { return {this->ref("storage_type")}; }
    Property<types::Any> data() const { return {this->ref("data")}; }
    Property<types::Bool> clear_data() const { return {this->ref("clear_data")}; }
    Property<types::Number> modified_timestamp() const { return {this->ref("modified_timestamp")}; }
  };
  /// An id of this component type: `dcc::Store::Id name{"name"}`.
  using Id = Reference<Store>;

  Store() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Store& id(const IdOf<Store>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// "local", "session" or "memory". Default: "memory".
  Store& storage_type(const StorageTypeChoice& value) { return put("storage_type", value.to_value()), *this; }
  /// Anything that JSON can say.
  Store& data(const types::Any& value) { return put("data", value.value), *this; }
  /// True or false. Default: false.
  Store& clear_data(const types::Bool& value) { return put("clear_data", value.value), *this; }
  /// A number. Default: -1.
  Store& modified_timestamp(const types::Number& value) {
    return put("modified_timestamp", value.value), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Store Store() { return {}; }
inline struct Store Store(const IdOf<struct Store>& id,
    std::source_location where = std::source_location::current()) {
  struct Store made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
