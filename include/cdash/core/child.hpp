// What can stand inside a component: text, numbers, components, and ranges of them.
#pragma once

#include <cdash/core/types.hpp>

namespace cdash {

struct Child;

namespace detail {

template <class T>
constexpr bool can_be_child() {
  using U = std::remove_cvref_t<T>;
  if constexpr (std::same_as<U, Child> || TextLike<U> || NumberLike<U> || ComponentLike<U> ||
                std::same_as<U, bool> || std::same_as<U, std::nullptr_t> || std::same_as<U, Json> ||
                std::same_as<U, Value>)
    return true;
  else if constexpr (is_optional<U>)
    return can_be_child<typename U::value_type>();
  else if constexpr (MapLike<U>)
    return false;
  else if constexpr (RangeLike<T>)
    return can_be_child<RangeElement<T>>();
  else
    return false;
}

template <class T>
Value child_value(T&& x);

}  // namespace detail

/// One child, or a range of them: text, a number, true or false, null, a component, an optional, or a range
/// (a vector, a view) of any of these. Ranges inside ranges become one flat list.
struct Child : types::PropertyType {
  template <class T>
  static constexpr bool accepts = detail::can_be_child<T>() || types::detail::is_null<T>;
  template <class T>
  static constexpr bool reads = types::Text::reads<T> || types::Number::reads<T> || types::Bool::reads<T> ||
                                types::detail::reads_anything<T>;

  Child() = default;
  Child(const char* text) : value(text) {}
  Child(const Component& component) : value(component) {}
  Child(std::initializer_list<Child> children);
  template <class T>
    requires(!std::same_as<std::remove_cvref_t<T>, Child> && !detail::ComponentLike<std::remove_cvref_t<T>>)
  Child(T&& x) {
    static_assert(accepts<T>,
                  "cdash: a child is text, a number, true or false, null, a component, or a range of these");
    if constexpr (accepts<T>) value = detail::child_value(std::forward<T>(x));
  }
  Value to_value() const { return value; }

  Value value;
};

namespace detail {

CDASH_DECL void append_flat(std::vector<Value>& list, const Value& value);
/// Children as the front end takes them: a list in a list becomes part of it.
CDASH_DECL Value flat(const Value& children);

template <class T>
Value child_value(T&& x) {
  using U = std::remove_cvref_t<T>;
  if constexpr (std::same_as<U, Child>)
    return x.value;
  else if constexpr (is_optional<U>)
    return x ? child_value(*x) : Value();
  else if constexpr (RangeLike<std::remove_reference_t<T>>) {
    std::vector<Value> list;
    for (auto&& element : x) append_flat(list, child_value(element));
    return Value::list(std::move(list));
  } else
    return to_value<U>(x);
}

}  // namespace detail
}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/core/impl/child.ipp>
#endif
