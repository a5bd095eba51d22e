// Checks a callback's function against what it depends on, and hides its types from the registry.
#pragma once

#include <array>
#include <cdash/app/callback.hpp>
#include <cdash/app/context.hpp>
#include <cdash/app/read.hpp>
#include <cdash/app/update.hpp>
#include <cdash/core/child.hpp>
#include <cdash/core/options.hpp>
#include <tuple>
#include <type_traits>
#include <utility>

namespace cdash::detail {

template <class... T>
struct List {
  static constexpr std::size_t size = sizeof...(T);
};

// The parameters and the result of a function, a function object or a lambda without auto.
template <class F>
struct Signature : Signature<decltype(&F::operator())> {};
template <class R, class... A>
struct Signature<R (*)(A...)> {
  using Return = R;
  using Parameters = List<std::decay_t<A>...>;
};
template <class R, class... A>
struct Signature<R (*)(A...) noexcept> : Signature<R (*)(A...)> {};
template <class R, class C, class... A>
struct Signature<R (C::*)(A...)> : Signature<R (*)(A...)> {};
template <class R, class C, class... A>
struct Signature<R (C::*)(A...) const> : Signature<R (*)(A...)> {};
template <class R, class C, class... A>
struct Signature<R (C::*)(A...) noexcept> : Signature<R (*)(A...)> {};
template <class R, class C, class... A>
struct Signature<R (C::*)(A...) const noexcept> : Signature<R (*)(A...)> {};

// Callbacks run on several threads at once: one that changes itself would be a race.
template <class F, class Parameters>
inline constexpr bool is_const_callable = false;
template <class F, class... A>
inline constexpr bool is_const_callable<F, List<A...>> =
    std::is_invocable_v<const F&, const A&...> || std::is_invocable_v<const F&, A...>;

template <class F>
concept HasSignature = std::is_pointer_v<F> || requires { &F::operator(); };

template <class L>
struct DropContext {
  using Parameters = L;
  static constexpr bool has_context = false;
};
template <class... Rest>
struct DropContext<List<Context, Rest...>> {
  using Parameters = List<Rest...>;
  static constexpr bool has_context = true;
};

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
  return std::same_as<R, NoUpdate> || std::same_as<typename Bare<R>::Type, Json> || std::same_as<R, Value> ||
         P::template accepts<typename Bare<R>::Type>;
}

template <class P, class T>
constexpr bool gives() {
  if constexpr (is_optional<T>)
    return P::template reads<typename T::value_type> || std::same_as<typename T::value_type, Json>;
  else
    return P::template reads<T> || std::same_as<T, Json>;
}

template <class P, class R>
Result result_of(const R& returned) {
  if constexpr (std::same_as<R, NoUpdate>)
    return std::nullopt;
  else if constexpr (is_update<R>)
    return returned.value() ? result_of<P>(*returned.value()) : Result();
  else if constexpr (is_optional<R>)
    return returned ? result_of<P>(*returned) : Result(Value());
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

// Whether a result can hold no component, whatever the function returns.
template <class R>
constexpr bool holds_no_component() {
  if constexpr (TextLike<R> || NumberLike<R> || std::same_as<R, bool> || std::same_as<R, std::nullptr_t> ||
                std::same_as<R, NoUpdate>)
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

template <class T>
T argument(std::size_t index, const Json* value) {
  static const Json null;
  try {
    return read<T>(value ? *value : null);
  } catch (Misfit& misfit) {
    throw ArgumentMisfit{index, std::move(misfit.found), std::move(misfit.wanted)};
  }
}

// Counters start at 0, though the page sends nothing for them until the first click.
CDASH_DECL bool is_counter(std::string_view property) noexcept;

template <class T>
inline constexpr bool takes_null = is_optional<T> || std::same_as<T, Json>;

CDASH_DECL bool null_argument(const Callback& callback, std::span<const Json* const> arguments,
                              std::span<const bool> nullable, std::span<const bool> number);

template <class Outputs, class Inputs, class Parameters>
struct Binding;

template <class... O, class... I, class... P>
struct Binding<List<O...>, List<I...>, List<P...>> {
  template <class R>
  static consteval bool result_fits() {
    if constexpr (sizeof...(O) == 1)
      return (takes<O, R>() && ...);
    else if constexpr (std::same_as<R, NoUpdate>)
      return true;
    else if constexpr (TupleLike<R>)
      return []<std::size_t... N>(std::index_sequence<N...>) {
        return (takes<O, std::remove_cvref_t<std::tuple_element_t<N, R>>>() && ...);
      }(std::index_sequence_for<O...>());
    else
      return false;
  }
  template <class R>
  static consteval bool result_count() {
    if constexpr (sizeof...(O) == 1 || std::same_as<R, NoUpdate>)
      return true;
    else if constexpr (TupleLike<R>)
      return std::tuple_size<R>::value == sizeof...(O);
    else
      return false;
  }
  static consteval bool parameters_fit() { return (gives<I, P>() && ...); }
  static consteval bool parameters_readable() { return (is_readable<P>() && ...); }

  template <class R>
  static void store(const R& returned, std::span<Result> results) {
    if constexpr (std::same_as<R, NoUpdate>) {
      for (auto& result : results) result.reset();
    } else if constexpr (sizeof...(O) == 1) {
      ((results[0] = result_of<O>(returned)), ...);
    } else {
      [&]<std::size_t... N>(std::index_sequence<N...>) {
        ((results[N] = result_of<O>(std::get<N>(returned))), ...);
      }(std::index_sequence_for<O...>());
    }
  }

  template <bool with_context, class F>
  static Invoke invoker(F function, const Callback& callback) {
    return [function = std::move(function), &callback](const Context& context,
                                                       std::span<const Json* const> arguments,
                                                       std::span<Result> results) mutable -> bool {
      static constexpr std::array<bool, sizeof...(P) + 1> nullable{takes_null<P>...};
      static constexpr std::array<bool, sizeof...(P) + 1> number{NumberLike<P>...};
      if (null_argument(callback, arguments, nullable, number)) return false;
      [&]<std::size_t... N>(std::index_sequence<N...>) {
        static const Json zero(0);
        const auto value = [&](std::size_t i, bool counter) {
          return counter && (!arguments[i] || arguments[i]->is_null()) ? &zero : arguments[i];
        };
        if constexpr (with_context)
          store(std::as_const(function)(context, argument<P>(N, value(N, number[N]))...), results);
        else
          store(std::as_const(function)(argument<P>(N, value(N, number[N]))...), results);
      }(std::index_sequence_for<P...>());
      return true;
    };
  }
};

// Splits the dependencies' types into outputs and inputs (states behind the inputs).
template <class Outputs, class Inputs, class... D>
struct Split {
  using Out = Outputs;
  using In = Inputs;
};
template <class... O, class... I, class D, class... Rest>
struct Split<List<O...>, List<I...>, D, Rest...>
    : std::conditional_t<IsOutput<D>, Split<List<O..., typename D::Type>, List<I...>, Rest...>,
                         Split<List<O...>, List<I..., typename D::Type>, Rest...>> {};

template <class D>
constexpr int order() {
  return IsOutput<D> ? 0 : IsInput<D> ? 1 : 2;
}

template <class... D>
constexpr bool in_order() {
  constexpr std::array<int, sizeof...(D) + 1> orders{order<D>()..., 3};
  for (std::size_t i = 1; i < orders.size(); ++i)
    if (orders[i] < orders[i - 1]) return false;
  return true;
}

template <class D>
void add_dependency(Callback& callback, const D& dependency) {
  if constexpr (IsOutput<D>)
    callback.outputs.push_back(dependency);
  else if constexpr (IsInput<D>)
    callback.inputs.push_back(dependency);
  else
    callback.states.push_back(dependency);
}

/// Fills `callback` (whose address stays) from the dependencies and the function. One static_assert says what
/// is wrong; nothing further is instantiated then.
template <class F, class... D>
void bind(Callback& callback, F function, const D&... dependencies) {
  constexpr bool only_dependencies_before_the_function = (IsDependency<D> && ...);
  static_assert(only_dependencies_before_the_function,
                "cdash: callback() takes Output, then Input and State, and last the function");
  if constexpr (only_dependencies_before_the_function) {
    constexpr bool outputs_then_inputs_then_states = in_order<D...>();
    static_assert(outputs_then_inputs_then_states,
                  "cdash: a callback's Outputs come first, then its Inputs, then its States");
    constexpr bool has_an_output = (IsOutput<D> || ...);
    static_assert(has_an_output, "cdash: a callback needs an Output");
    constexpr bool function_can_be_copied = std::copy_constructible<F>;
    static_assert(
        function_can_be_copied,
        "cdash: a callback's function is copied; capture a std::shared_ptr instead of a std::unique_ptr");
    constexpr bool parameters_have_types = HasSignature<F>;
    static_assert(
        parameters_have_types,
        "cdash: a callback is a function or a lambda whose parameters have types; auto hides what to read");
    if constexpr (outputs_then_inputs_then_states && has_an_output && function_can_be_copied &&
                  parameters_have_types) {
      using Parameters = DropContext<typename Signature<F>::Parameters>;
      using Return = std::decay_t<typename Signature<F>::Return>;
      using Types = Split<List<>, List<>, D...>;
      constexpr bool function_is_const = is_const_callable<F, typename Signature<F>::Parameters>;
      static_assert(
          function_is_const,
          "cdash: a callback runs on several threads at once: its lambda cannot be mutable, and its "
          "parameters are taken by value or by const reference");
      constexpr bool one_parameter_each = Parameters::Parameters::size == Types::In::size;
      static_assert(
          one_parameter_each,
          "cdash: the function takes one parameter for each Input and State, in their order (a const "
          "Context& may stand in front)");
      if constexpr (function_is_const && one_parameter_each) {
        using B = Binding<typename Types::Out, typename Types::In, typename Parameters::Parameters>;
        constexpr bool parameters_readable = B::parameters_readable();
        static_assert(parameters_readable,
                      "cdash: a parameter's type cannot be read from JSON; describe the struct "
                      "(BOOST_DESCRIBE_STRUCT) or give it a tag_invoke for boost::json::value_to");
        constexpr bool returns_something = !std::is_void_v<Return>;
        static_assert(
            returns_something,
            "cdash: the function returns nothing, but has an Output to set (return no_update to leave it)");
        if constexpr (parameters_readable && returns_something) {
          constexpr bool parameters_fit = B::parameters_fit();
          static_assert(parameters_fit,
                        "cdash: a parameter's type does not fit the property that it is filled from");
          constexpr bool one_value_each = B::template result_count<Return>();
          static_assert(one_value_each,
                        "cdash: the function returns one value for each Output: std::tuple for several");
          if constexpr (parameters_fit && one_value_each) {
            constexpr bool result_fits = B::template result_fits<Return>();
            static_assert(result_fits,
                          "cdash: the function returns a type that its Output's property does not take");
            if constexpr (result_fits) {
              (add_dependency(callback, dependencies), ...);
              callback.may_bring_components = !holds_no_component<Return>();
              callback.invoke = B::template invoker<Parameters::has_context>(std::move(function), callback);
            }
          }
        }
      }
    }
  }
}

}  // namespace cdash::detail
