// dmc::ChipGroupContext, the component ChipGroupContext of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/component.hpp>

namespace cdash::dmc {

/// The component `ChipGroupContext` of dash_mantine_components.
struct ChipGroupContext : Component {
  static constexpr ComponentInfo info{"ChipGroupContext", "dash_mantine_components", "dmc::ChipGroupContext",
      {}, false};

  /// An id of this component type: `dmc::ChipGroupContext::Id name{"name"}`.
  using Id = TypedId<ChipGroupContext>;

  ChipGroupContext() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ChipGroupContext& id(const IdOf<ChipGroupContext>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct ChipGroupContext ChipGroupContext() { return {}; }
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
