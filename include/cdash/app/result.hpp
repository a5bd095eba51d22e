// What may be given to a property by a callback, and how it becomes a value on its way to the page.
#pragma once

#include <cdash/app/callback.hpp>
#include <cdash/app/patch.hpp>
#include <cdash/app/read.hpp>
#include <cdash/app/update.hpp>
#include <cdash/core/child.hpp>
#include <cdash/core/options.hpp>
#include <concepts>
#include <optional>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdash::detail {

template <class T>
inline constexpr bool is_update = std::same_as<T, NoUpdate>;
template <class T>
inline constexpr bool is_update<Update<T>> = true;

template <class R>
struct Bare {
  using Type = R;
};
template <class T>
struct Bare<Update<T>> {
  using Type = T;
};

template <class T>
concept TupleLike = requires { std::tuple_size<T>::value; };

// Whether a property of type P can be given an R, or be left as it is.
template <class P, class R>
constexpr bool takes() {
  using B = typename Bare<R>::Type;
  return std::same_as<R, NoUpdate> || std::same_as<B, Json> || std::same_as<R, Value> ||
         std::same_as<B, Patch> || std::same_as<B, PatchOf<P>> || P::template accepts<B>;
}

// Whether an R is a list with a value for each of several components; JSON and Value may be one.
template <class P, class R>
constexpr bool takes_several() {
  if constexpr (std::same_as<R, NoUpdate> || std::same_as<R, Json> || std::same_as<R, Value>)
    return true;
  else if constexpr (is_update<R>)
    return takes_several<P, typename Bare<R>::Type>();
  else if constexpr (RangeLike<const R> && !MapLike<R>)
    return takes<P, RangeElement<const R>>();
  else
    return false;
}

template <class P, class R>
std::optional<Value> result_of(const R& returned) {
  if constexpr (std::same_as<R, NoUpdate>)
    return std::nullopt;
  else if constexpr (is_update<R>)
    return returned.value() ? result_of<P>(*returned.value()) : std::optional<Value>();
  else if constexpr (is_optional<R>)
    return returned ? result_of<P>(*returned) : std::optional<Value>(Value());
  else if constexpr (std::same_as<R, Patch> || std::same_as<R, PatchOf<P>>)
    return returned.to_value();
  else if constexpr (requires { P::from_text; } && TextLike<R>)
    return P::from_text(returned).to_value();  // a fixed set of texts, known only now
  else if constexpr (std::same_as<P, Child>)
    return Child(returned).to_value();
  else if constexpr ((std::same_as<P, types::Options> || std::same_as<P, types::Marks>) &&
                     !std::same_as<R, Value>)
    return P(returned).to_value();
  else
    return to_value(returned);
}

using Results = std::optional<std::vector<std::optional<Value>>>;

/// The elements of a list. Throws Error for anything else.
CDASH_DECL Results elements_of(const Value& list);

template <class P, class R>
Results results_of(const R& returned) {
  if constexpr (std::same_as<R, NoUpdate>)
    return std::nullopt;
  else if constexpr (std::same_as<R, Value>)
    return elements_of(returned);
  else if constexpr (std::same_as<R, Json>)
    return elements_of(Value(returned));
  else if constexpr (is_update<R>)
    return returned.value() ? results_of<P>(*returned.value()) : Results();
  else {
    std::vector<std::optional<Value>> values;
    for (auto&& element : returned) values.push_back(result_of<P, RangeElement<const R>>(element));
    return values;
  }
}

// Whether a result can hold no component, whatever the function returns.
template <class R>
constexpr bool holds_no_component() {
  if constexpr (TextLike<R> || NumberLike<R> || std::same_as<R, bool> || std::same_as<R, std::nullptr_t> ||
                std::same_as<R, NoUpdate> || std::is_void_v<R>)
    return true;
  else if constexpr (SelfWriting<R>)
    return R::writes != Writes::any;
  else if constexpr (is_optional<R> || ListLike<R>)
    return holds_no_component<typename R::value_type>();
  else if constexpr (is_update<R>)
    return holds_no_component<typename Bare<R>::Type>();
  else if constexpr (!ComponentLike<R> && TupleLike<R>)
    return []<std::size_t... N>(std::index_sequence<N...>) {
      return (holds_no_component<std::remove_cvref_t<std::tuple_element_t<N, R>>>() && ...);
    }(std::make_index_sequence<std::tuple_size<R>::value>());
  else
    return false;
}

}  // namespace cdash::detail
