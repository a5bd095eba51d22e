// dmc::StepperCompleted, the component StepperCompleted of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>

namespace cdash::dmc {

/// The component `StepperCompleted` of dash_mantine_components.
struct StepperCompleted : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8},
  };
  static constexpr ComponentInfo info{"StepperCompleted", "dash_mantine_components", "dmc::StepperCompleted",
      property_names, false};

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
  };
  /// An id of this component type: `dmc::StepperCompleted::Id name{"name"}`.
  using Id = Reference<StepperCompleted>;

  StepperCompleted() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  StepperCompleted& id(const IdOf<StepperCompleted>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  StepperCompleted& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  StepperCompleted& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::StepperCompleted(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct StepperCompleted StepperCompleted(C... children) {
  struct StepperCompleted made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct StepperCompleted StepperCompleted(std::initializer_list<Child> children) {
  struct StepperCompleted made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
