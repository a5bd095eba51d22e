// What a callback depends on: Output, Input and State.
#pragma once

#include <cdash/core/component.hpp>
#include <cdash/core/types.hpp>
#include <concepts>
#include <optional>
#include <source_location>
#include <string>
#include <string_view>
#include <type_traits>

namespace cdash {

/// One property of one component, as a callback names it.
struct Dependency {
  ComponentId id;
  std::string property;
  /// The component type, where it is known before the layout is looked at.
  const ComponentInfo* info = nullptr;
  /// The component itself, if it was given instead of an id.
  std::optional<Component> component;
  std::source_location where;
  /// An Output that other callbacks set too.
  bool shared = false;
  /// An Input or State that need not be in the page.
  bool may_be_missing = false;
};

namespace detail {

// Not deduced from: the component says what C is.
template <class C>
using NameIn = std::type_identity_t<PropertyName<C>>;

// The three kinds differ in name only; each is constructed from a typed property, from a component or a typed
// id and a checked name, or from two texts.
template <class T>
struct TypedDependency : Dependency {
  using Type = T;

  TypedDependency(Property<T> named, std::source_location at)
      : Dependency{std::move(named.id), std::string(named.name), named.component, {}, at, false, false} {}
  TypedDependency(ComponentId of, std::string_view name, const ComponentInfo* component,
                  std::source_location at)
      : Dependency{std::move(of), std::string(name), component, {}, at, false, false} {}
  TypedDependency(const Component& of, std::string_view name, std::source_location at)
      : Dependency{of.id(), std::string(name), &of.info(), of, at, false, false} {}
};

}  // namespace detail

/// A property that a callback sets.
///
/// `Output(graph.figure())`, `Output(my_div, "children")`, `Output("graph-content", "figure")`
template <class T = types::Any>
struct Output : detail::TypedDependency<T> {
  static constexpr bool cdash_output = true;
  using Base = detail::TypedDependency<T>;

  Output(Property<T> property, std::source_location where = std::source_location::current())
      : Base(std::move(property), where) {}
  template <std::derived_from<Component> C>
  Output(const C& component, detail::NameIn<C> name,
         std::source_location where = std::source_location::current())
      : Base(static_cast<const Component&>(component), name.text, where) {}
  template <class C>
  Output(const TypedId<C>& id, detail::NameIn<C> name,
         std::source_location where = std::source_location::current())
      : Base(id.id(), name.text, &C::info, where) {}
  Output(const char* id, std::string_view property,
         std::source_location where = std::source_location::current())
      : Base(ComponentId(id), property, nullptr, where) {}
  Output(std::string_view id, std::string_view property,
         std::source_location where = std::source_location::current())
      : Base(ComponentId(id), property, nullptr, where) {}

  /// The same output, which other callbacks may set too. Such a callback is not called when the page is
  /// loaded: say prevent_initial_call(), or prevent_initial_call("initial_duplicate").
  Output allow_duplicate() const {
    Output copy = *this;
    copy.shared = true;
    return copy;
  }
};

/// A property whose change calls a callback, and whose value the callback gets.
///
/// `Input(country.value())`, `Input(my_input, "value")`, `Input("dropdown-selection", "value")`
template <class T = types::Any>
struct Input : detail::TypedDependency<T> {
  static constexpr bool cdash_input = true;
  using Base = detail::TypedDependency<T>;

  Input(Property<T> property, std::source_location where = std::source_location::current())
      : Base(std::move(property), where) {}
  template <std::derived_from<Component> C>
  Input(const C& component, detail::NameIn<C> name,
        std::source_location where = std::source_location::current())
      : Base(static_cast<const Component&>(component), name.text, where) {}
  template <class C>
  Input(const TypedId<C>& id, detail::NameIn<C> name,
        std::source_location where = std::source_location::current())
      : Base(id.id(), name.text, &C::info, where) {}
  Input(const char* id, std::string_view property,
        std::source_location where = std::source_location::current())
      : Base(ComponentId(id), property, nullptr, where) {}
  Input(std::string_view id, std::string_view property,
        std::source_location where = std::source_location::current())
      : Base(ComponentId(id), property, nullptr, where) {}

  /// The same, but its component need not be in the page: the value is null then.
  Input allow_optional() const {
    Input copy = *this;
    copy.may_be_missing = true;
    return copy;
  }
};

/// A property whose value a callback gets, and whose change does not call it.
///
/// `State(city.value())`, `State(my_input, "value")`, `State("city", "value")`
template <class T = types::Any>
struct State : detail::TypedDependency<T> {
  static constexpr bool cdash_state = true;
  using Base = detail::TypedDependency<T>;

  State(Property<T> property, std::source_location where = std::source_location::current())
      : Base(std::move(property), where) {}
  template <std::derived_from<Component> C>
  State(const C& component, detail::NameIn<C> name,
        std::source_location where = std::source_location::current())
      : Base(static_cast<const Component&>(component), name.text, where) {}
  template <class C>
  State(const TypedId<C>& id, detail::NameIn<C> name,
        std::source_location where = std::source_location::current())
      : Base(id.id(), name.text, &C::info, where) {}
  State(const char* id, std::string_view property,
        std::source_location where = std::source_location::current())
      : Base(ComponentId(id), property, nullptr, where) {}
  State(std::string_view id, std::string_view property,
        std::source_location where = std::source_location::current())
      : Base(ComponentId(id), property, nullptr, where) {}

  /// The same, but its component need not be in the page: the value is null then.
  State allow_optional() const {
    State copy = *this;
    copy.may_be_missing = true;
    return copy;
  }
};

template <class T, class... Rest>
Output(Property<T>, Rest...) -> Output<T>;
template <class T, class... Rest>
Input(Property<T>, Rest...) -> Input<T>;
template <class T, class... Rest>
State(Property<T>, Rest...) -> State<T>;

namespace detail {

template <class T>
concept IsOutput = requires { T::cdash_output; };
template <class T>
concept IsInput = requires { T::cdash_input; };
template <class T>
concept IsState = requires { T::cdash_state; };
template <class T>
concept IsDependency = IsOutput<T> || IsInput<T> || IsState<T>;

}  // namespace detail
}  // namespace cdash
