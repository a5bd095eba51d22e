// dmc::ModalStack, the component ModalStack of dash_mantine_components.
//
// Written by tools/wrap.
#pragma once

#include <cdash/core/child.hpp>

namespace cdash::dmc {

/// The component `ModalStack` of dash_mantine_components.
struct ModalStack : Component {
  static constexpr std::string_view property_names[] = {
      {"children", 8}, {"close", 5}, {"closeAll", 8}, {"open", 4}, {"state", 5}, {"tabIndex", 8},
      {"toggle", 6},
  };
  static constexpr ComponentInfo info{"ModalStack", "dash_mantine_components", "dmc::ModalStack",
      property_names, true};

  /// An object; a function a member.
  class State : public types::Object<State> {
   public:
    using Object::Object;
  };

  using OpenType = types::AnyOf<types::Text, types::ListOf<types::Text>>;
  using CloseType = types::AnyOf<types::Text, types::ListOf<types::Text>>;
  using ToggleType = types::AnyOf<types::Text, types::ListOf<types::Text>>;

  template <class Self>
  struct Reference : TypedId<Self> {
    using TypedId<Self>::TypedId;

    Property<Child> children() const { return {this->ref("children")}; }
    Property<State> state() const { return {this->ref("state")}; }
    Property<OpenType> open() const { return {this->ref("open")}; }
    Property<CloseType> close() const { return {this->ref("close")}; }
    Property<ToggleType> toggle() const { return {this->ref("toggle")}; }
    Property<types::Bool> closeAll() const { return {this->ref("closeAll")}; }
    Property<types::Number> tabIndex() const { return {this->ref("tabIndex")}; }
  };
  /// An id of this component type: `dmc::ModalStack::Id name{"name"}`.
  using Id = Reference<ModalStack>;

  ModalStack() : Component(info) {}
  using Component::id;
  /// Text, or an id of this component's own type.
  ModalStack& id(const IdOf<ModalStack>& id, std::source_location where = std::source_location::current()) {
    this->put_id(id.id, where);
    return *this;
  }
  /// Children: components, texts, numbers, and ranges of these.
  template <class... C>
  ModalStack& children(C... children) {
    this->put_children({Child(std::move(children))...});
    return *this;
  }
  ModalStack& children(std::initializer_list<Child> children) {
    this->put_children(children);
    return *this;
  }
  /// `State`.
  ModalStack& state(const State& value) { return put("state", value.to_value()), *this; }
  /// Text or a list of texts.
  ModalStack& open(const OpenType& value) { return put("open", value.value), *this; }
  /// Text or a list of texts.
  ModalStack& close(const CloseType& value) { return put("close", value.value), *this; }
  /// Text or a list of texts.
  ModalStack& toggle(const ToggleType& value) { return put("toggle", value.value), *this; }
  /// True or false.
  ModalStack& closeAll(const types::Bool& value) { return put("closeAll", value.value), *this; }
  /// A number.
  ModalStack& tabIndex(const types::Number& value) { return put("tabIndex", value.value), *this; }
  /// A `data-*` or `aria-*` attribute: `.attribute("data-row", 3)`.
  ModalStack& attribute(AttributeName name, const types::Any& value) {
    this->put_attribute(name.text, value.value);
    return *this;
  }
};

#ifdef __GNUC__
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/// `dmc::ModalStack(children…)`: components, texts, numbers, and ranges of these.
template <class... C>
struct ModalStack ModalStack(C... children) {
  struct ModalStack made;
  if constexpr (sizeof...(C) != 0) made.children({Child(std::move(children))...});
  return made;
}
template <int = 0>
struct ModalStack ModalStack(std::initializer_list<Child> children) {
  struct ModalStack made;
  made.children(children);
  return made;
}
#ifdef __GNUC__
#pragma GCC diagnostic pop
#endif

}  // namespace cdash::dmc
