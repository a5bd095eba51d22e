// dmc::NavigationProgress, the component NavigationProgress of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/types.hpp>

namespace cdash::dmc {

/// The component `NavigationProgress` of dash_mantine_components.
struct NavigationProgress : Component {
  static constexpr std::string_view property_names[] = {
      {"action", 6}, {"value", 5},
  };
  static constexpr ComponentInfo info{"NavigationProgress", "dash_mantine_components",
      "dmc::NavigationProgress", property_names, false};

  using ActionChoice = types::OneOf<"start", "stop", "increment", "decrement", "set", "reset", "complete">;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<ActionChoice> action() const { return {this->ref("action")}; }
    Property<types::Number> value() const { return {this->ref("value")}; }
  };
  /// An id of this component type: `dmc::NavigationProgress::Id name{"name"}`.
  using Id = Reference<NavigationProgress>;

  NavigationProgress() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  NavigationProgress& id(const IdOf<NavigationProgress>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// "start", "stop", "increment", "decrement", "set", "reset" or "complete". Required.
  NavigationProgress& action(const ActionChoice& value) { return put("action", value.to_value()), *this; }
  /// A number.
  NavigationProgress& value(const types::Number& value) { return put("value", value.value), *this; }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
template <class... C>
  requires(sizeof...(C) < 1)
struct NavigationProgress NavigationProgress(const C&...) {
  static_assert(cdash::detail::always_false<C...>, "cdash: dmc::NavigationProgress needs action: dmc::NavigationProgress(action)");
  return {};
}
inline struct NavigationProgress NavigationProgress(const NavigationProgress::ActionChoice& action) {
  struct NavigationProgress made;
  made.action(action);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
