// dmc::RadioGroupContext, the component RadioGroupContext of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/component.hpp>

namespace cdash::dmc {

/// The component `RadioGroupContext` of dash_mantine_components.
struct RadioGroupContext : Component {
  static constexpr ComponentInfo info{"RadioGroupContext", "dash_mantine_components",
      "dmc::RadioGroupContext", {}, false};

  /// An id of this component type: `dmc::RadioGroupContext::Id name{"name"}`.
  using Id = TypedId<RadioGroupContext>;

  RadioGroupContext() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  RadioGroupContext& id(const IdOf<RadioGroupContext>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
inline struct RadioGroupContext RadioGroupContext() { return {}; }
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
