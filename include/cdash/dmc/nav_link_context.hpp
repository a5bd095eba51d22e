// dmc::NavLinkContext, the component NavLinkContext of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/component.hpp>

namespace cdash::dmc {

/// The component `NavLinkContext` of dash_mantine_components.
struct NavLinkContext : Component {
  static constexpr ComponentInfo info{"NavLinkContext", "dash_mantine_components", "dmc::NavLinkContext", {},
      false};

  /// An id of this component type: `dmc::NavLinkContext::Id name{"name"}`.
  using Id = TypedId<NavLinkContext>;

  NavLinkContext() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavLinkContext& id(const IdOf<NavLinkContext>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct NavLinkContext NavLinkContext() { return {}; }
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
