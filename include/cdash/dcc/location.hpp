// dcc::Location, the component Location of dash_core_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>

namespace cdash::dcc {

/// The component `Location` of dash_core_components.
struct Location : Component {
  static constexpr std::string_view property_names[] = {
      {"hash", 4}, {"href", 4}, {"pathname", 8}, {"refresh", 7}, {"search", 6},
  };
  static constexpr ComponentInfo info{"Location", "dash_core_components", "dcc::Location", property_names,
      false};

  using RefreshChoice = types::OneOfOr<types::Bool, "callback-nav">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<types::Text> pathname() const { return {this->ref("pathname")}; }
    Property<types::Text> search() const { return {this->ref("search")}; }
    Property<types::Text> hash() const { return {this->ref("hash")}; }
    Property<types::Text> href() const { return {this->ref("href")}; }
    Property<RefreshChoice> refresh() const { return {this->ref("refresh")}; }
  };
  /// An id of this component type: `dcc::Location::Id name{"name"}`.
  using Id = Reference<Location>;

  Location() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  Location& id(const IdOf<Location>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Text.
  Location& pathname(const types::Text& value) { return put("pathname", value.value), *this; }
  /// Text.
  Location& search(const types::Text& value) { return put("search", value.value), *this; }
  /// Text.
  Location& hash(const types::Text& value) { return put("hash", value.value), *this; }
  /// Text.
  Location& href(const types::Text& value) { return put("href", value.value), *this; }
  /// "callback-nav", or true or false. Default: true.
  Location& refresh(const RefreshChoice& value) { return put("refresh", value.to_value()), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct Location Location() { return {}; }
inline struct Location Location(const IdOf<struct Location>& id,
    std::source_location where = std::source_location::current()) {
  struct Location made;
  made.id(id, where);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dcc
