// dmc::DirectionProvider, the component DirectionProvider of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>

namespace cdash::dmc {

/// The component `DirectionProvider` of dash_mantine_components.
struct DirectionProvider : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"direction", 9}, {"persisted_props", 15}, {"persistence", 11},
      {"persistence_type", 16},
  };
  static constexpr ComponentInfo info{"DirectionProvider", "dash_mantine_components",
      "dmc::DirectionProvider", property_names, false};

  using PersistenceType = types::AnyOf<types::Text, types::Number, types::Bool>;
  using PersistenceTypeChoice = types::OneOf<"local", "session", "memory">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<types::OneOf<"rtl", "ltr">> direction() const { return {this->ref("direction")}; }
    Property<PersistenceType> persistence() const { return {this->ref("persistence")}; }
    Property<types::ListOf<types::Text>> persisted_props() const { return {this->ref("persisted_props")}; }
    Property<PersistenceTypeChoice> persistence_type() const { return {this->ref("persistence_type")}; }
  };
  /// An id of this component type: `dmc::DirectionProvider::Id name{"name"}`.
  using Id = Reference<DirectionProvider>;

  DirectionProvider() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  DirectionProvider& id(const IdOf<DirectionProvider>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  DirectionProvider& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  DirectionProvider& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// "rtl" or "ltr".
  DirectionProvider& direction(const types::OneOf<"rtl", "ltr">& value) {
    return put("direction", value.to_value()), *this;
  }
  /// Text, a number or true or false.
  DirectionProvider& persistence(const PersistenceType& value) {
    return put("persistence", value.value), *this;
  }
  /// A list of texts.
  DirectionProvider& persisted_props(const types::ListOf<types::Text>& value) {
    return put("persisted_props", value.value), *this;
  }
  /// "local", "session" or "memory".
  DirectionProvider& persistence_type(const PersistenceTypeChoice& value) {
    return put("persistence_type", value.to_value()), *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::DirectionProvider(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct DirectionProvider DirectionProvider(C... children) {
  struct DirectionProvider made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct DirectionProvider DirectionProvider(std::initializer_list<Child> children) {
  struct DirectionProvider made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
