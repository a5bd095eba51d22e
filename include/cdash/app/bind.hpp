// Checks a callback's function against what it depends on, and hides its types from the registry.
#pragma once

#include <array>
#include <cdash/app/callback.hpp>
#include <cdash/app/context.hpp>
#include <cdash/app/group.hpp>
#include <cdash/app/result.hpp>
#include <cdash/error.hpp>
#include <tuple>
#include <type_traits>
#include <utility>

namespace boost::asio {
template <class, class>
class awaitable;
}

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

// What a function may take of its call, in front of the values: T is made from the context, and kept as Type.
template <class T>
struct CallPart;
template <>
struct CallPart<Context> {
  using Type = const Context&;
  static constexpr Part part = Part::context;
  static Type of(const Context& context) { return context; }
};

template <class T>
concept IsCallPart = requires { typename CallPart<T>::Type; };

template <class Front, class L>
struct SplitParts {
  using Parts = Front;
  using Parameters = L;
};
template <class... Front, IsCallPart First, class... Rest>
struct SplitParts<List<Front...>, List<First, Rest...>> : SplitParts<List<Front..., First>, List<Rest...>> {};

// What a function that returns R has for the outputs in the end; app/coroutine.hpp adds those that wait.
template <class R>
struct Eventual {
  using Type = R;
  static constexpr bool is_later = false;
};

template <class R>
inline constexpr bool is_awaitable = false;
template <class T, class Executor>
inline constexpr bool is_awaitable<boost::asio::awaitable<T, Executor>> = true;

// Splits the dependencies' types into outputs and inputs (states behind the inputs).
template <class Outputs, class Inputs, class... D>
struct Split {
  using Out = Outputs;
  using In = Inputs;
};
template <class... O, class... I, class D, class... Rest>
struct Split<List<O...>, List<I...>, D, Rest...>
    : std::conditional_t<role<D>() == output_role, Split<List<O..., D>, List<I...>, Rest...>,
                         Split<List<O...>, List<I..., D>, Rest...>> {};

template <class D>
constexpr int order() {
  return role<D>() == output_role ? 0 : (role<D>() & input_role) != 0 ? 1 : 2;
}

template <class... D>
constexpr bool in_order() {
  constexpr std::array<int, sizeof...(D) + 1> orders{order<D>()..., 3};
  for (std::size_t i = 1; i < orders.size(); ++i)
    if (orders[i] < orders[i - 1]) return false;
  return true;
}

// Whether a struct has the members of its group.
template <class D, class T>
constexpr bool named_as_group() {
  if constexpr (IsDependency<D> || is_vector<D> || std::same_as<T, NoUpdate>)
    return true;
  else
    return same_members<D, T>();
}

// Checks of what a function returns for the outputs, for callbacks and for their on_error().
template <class L>
struct Sets;
template <class... O>
struct Sets<List<O...>> {
  template <class R>
  static consteval bool count() {
    if constexpr (sizeof...(O) == 0)
      return std::is_void_v<R>;
    else if constexpr (sizeof...(O) == 1 || std::same_as<R, NoUpdate>)
      return true;
    else if constexpr (TupleLike<R>)
      return std::tuple_size<R>::value == sizeof...(O);
    else
      return false;
  }
  template <class R>
  static consteval bool fit() {
    if constexpr (sizeof...(O) == 0 || std::same_as<R, NoUpdate>)
      return true;
    else if constexpr (sizeof...(O) == 1)
      return (sets<O, R>() && ...);
    else
      return []<std::size_t... N>(std::index_sequence<N...>) {
        return (sets<O, std::remove_cvref_t<std::tuple_element_t<N, R>>>() && ...);
      }(std::index_sequence_for<O...>());
  }

  template <class R>
  static void store(const R& returned, ResultWriter writer) {
    if constexpr (std::same_as<R, NoUpdate>) {
    } else if constexpr (sizeof...(O) == 1) {
      (writer.template store<O>(returned), ...);
    } else {
      [&]<std::size_t... N>(std::index_sequence<N...>) {
        (writer.template store<O>(std::get<N>(returned)), ...);
      }(std::index_sequence_for<O...>());
    }
  }

  // A described struct whose members are not those of its group.
  template <class R>
  static consteval bool named_as_groups() {
    if constexpr (sizeof...(O) == 1 && !std::is_void_v<R>)
      return (named_as_group<O, typename Bare<R>::Type>() && ...);
    else if constexpr (sizeof...(O) > 1 && TupleLike<R>)
      return []<std::size_t... N>(std::index_sequence<N...>) {
        return (named_as_group<O, typename Bare<std::remove_cvref_t<std::tuple_element_t<N, R>>>::Type>() &&
                ...);
      }(std::index_sequence_for<O...>());
    else
      return true;
  }
};

template <class L>
struct GroupNames;
template <class... I, class... P>
struct GroupNames<List<List<I...>, List<P...>>> {
  static constexpr bool fit = (named_as_group<I, P>() && ...);
};

template <class Outputs, class Inputs, class Parameters, class Parts>
struct Binding;

template <class... O, class... I, class... P, class... C>
struct Binding<List<O...>, List<I...>, List<P...>, List<C...>> {
  static constexpr bool parameters_readable = (readable<I, P>() && ...);
  static constexpr bool parameters_fit = (gives<I, P>() && ...);

  using Outputs = Sets<List<O...>>;
  using Parameters = std::tuple<P...>;
  using Parts = std::tuple<typename CallPart<C>::Type...>;

  // Whether no required argument is null.
  static bool are_present(const Callback& callback, std::span<const Argument> arguments) {
    ArgumentReader asking{callback, arguments};
    bool all = true;
    ((all = asking.template present<I, P>() && all), ...);
    return all;
  }

  static Parameters read(const Callback& callback, std::span<const Argument> arguments) {
    ArgumentReader reader{callback, arguments};
    // Braces: the parameters are read in their order.
    return Parameters{reader.template take<I, P>()...};
  }

  static constexpr unsigned part_kinds = (0U | ... | static_cast<unsigned>(CallPart<C>::part));
  static Parts parts(const Context& context) { return Parts{CallPart<C>::of(context)...}; }

  template <class F>
  static decltype(auto) call(const F& function, const Parts& parts, Parameters& parameters) {
    return [&]<std::size_t... K, std::size_t... N>(std::index_sequence<K...>,
                                                   std::index_sequence<N...>) -> decltype(auto) {
      return function(std::get<K>(parts)..., std::move(std::get<N>(parameters))...);
    }(std::index_sequence_for<C...>(), std::index_sequence_for<P...>());
  }

  template <class F>
  static Invoke invoker(F function, const Callback& callback) {
    return [function = std::move(function), &callback](const Context& context,
                                                       std::span<const Argument> arguments,
                                                       [[maybe_unused]] std::span<Result> results) {
      auto parameters = read(callback, arguments);
      if constexpr (sizeof...(O) == 0)
        call(function, parts(context), parameters);
      else
        Outputs::store(call(function, parts(context), parameters), ResultWriter{callback, results});
    };
  }
};

// Registers the dependencies; T are the types that they are read into, then R what the function returns.
template <class R, class... O, class... I, class... P>
void add_all(Callback& callback, List<O...>, List<I...>, List<P...>, const auto&... dependencies) {
  const auto all = std::tie(dependencies...);
  [&]<std::size_t... N>(std::index_sequence<N...>) {
    if constexpr (std::is_void_v<R> || std::same_as<R, NoUpdate>)
      (add_dependency<void>(callback, std::get<N>(all), group_of(callback.output_grouping, sizeof...(O))),
       ...);
    else if constexpr (sizeof...(O) == 1)
      (add_dependency<R>(callback, std::get<N>(all), group_of(callback.output_grouping, sizeof...(O))), ...);
    else
      (add_dependency<std::remove_cvref_t<std::tuple_element_t<N, R>>>(
           callback, std::get<N>(all), group_of(callback.output_grouping, sizeof...(O))),
       ...);
  }(std::index_sequence_for<O...>());
  [&]<std::size_t... N>(std::index_sequence<N...>) {
    (add_dependency<P>(callback, std::get<sizeof...(O) + N>(all),
                       group_of(callback.argument_grouping, sizeof...(I))),
     ...);
  }(std::index_sequence_for<I...>());
  callback.multi = sizeof...(O) > 1 || (IsGroup<O> || ...);
}

/// Fills `callback` (whose address stays) from the dependencies and the function. One static_assert says what
/// is wrong; nothing further is instantiated then.
template <class F, class... D>
void bind(Callback& callback, F function, const D&... dependencies) {
  constexpr bool only_dependencies_before_the_function = ((role<D>() != no_role) && ...);
  static_assert(only_dependencies_before_the_function,
                "cdash: callback() takes Output, then Input and State, and last the function; a struct of "
                "dependencies is described (BOOST_DESCRIBE_STRUCT)");
  if constexpr (only_dependencies_before_the_function) {
    constexpr bool groups_of_one_kind = ((role<D>() == output_role || (role<D>() & output_role) == 0) && ...);
    static_assert(groups_of_one_kind, "cdash: a group holds either Outputs, or Inputs and States");
    constexpr bool outputs_then_inputs_then_states = in_order<D...>();
    static_assert(outputs_then_inputs_then_states,
                  "cdash: a callback's Outputs come first, then its Inputs, then its States");
    constexpr bool function_can_be_copied = std::copy_constructible<F>;
    static_assert(
        function_can_be_copied,
        "cdash: a callback's function is copied; capture a std::shared_ptr instead of a std::unique_ptr");
    constexpr bool parameters_have_types = HasSignature<F>;
    static_assert(
        parameters_have_types,
        "cdash: a callback is a function or a lambda whose parameters have types; auto hides what to read, "
        "and so does a mistake in its body");
    if constexpr (groups_of_one_kind && outputs_then_inputs_then_states && function_can_be_copied &&
                  parameters_have_types) {
      using Parameters = SplitParts<List<>, typename Signature<F>::Parameters>;
      using Returned = std::decay_t<typename Signature<F>::Return>;
      using Return = std::decay_t<typename Eventual<Returned>::Type>;
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
      constexpr bool coroutines_are_included = Eventual<Returned>::is_later || !is_awaitable<Returned>;
      static_assert(coroutines_are_included,
                    "cdash: a callback that returns boost::asio::awaitable<T> takes #include "
                    "<cdash/app/coroutine.hpp>, and no executor of its own behind the T");
      if constexpr (function_is_const && one_parameter_each && coroutines_are_included) {
        using Out = typename Types::Out;
        using In = typename Types::In;
        using B = Binding<Out, In, typename Parameters::Parameters, typename Parameters::Parts>;
        constexpr bool parameters_readable = B::parameters_readable;
        static_assert(parameters_readable,
                      "cdash: a parameter's type cannot be read from JSON; describe the struct "
                      "(BOOST_DESCRIBE_STRUCT) or give it a tag_invoke for boost::json::value_to");
        constexpr bool returns_something = !std::is_void_v<Return> || Out::size == 0;
        static_assert(
            returns_something,
            "cdash: the function returns nothing, but has an Output to set (return no_update to leave it)");
        constexpr bool returns_nothing = std::is_void_v<Return> || Out::size != 0;
        static_assert(returns_nothing,
                      "cdash: the function returns something, but the callback has no Output to set");
        if constexpr (parameters_readable && returns_something && returns_nothing) {
          constexpr bool groups_have_the_same_members =
              GroupNames<List<In, typename Parameters::Parameters>>::fit &&
              Sets<Out>::template named_as_groups<Return>();
          static_assert(groups_have_the_same_members,
                        "cdash: a struct of dependencies goes with a described struct of values "
                        "(BOOST_DESCRIBE_STRUCT) whose public members have the same names");
          if constexpr (groups_have_the_same_members) {
            constexpr bool parameters_fit = B::parameters_fit;
            static_assert(parameters_fit,
                          "cdash: a parameter's type does not fit the property that it is filled from");
            constexpr bool one_value_each = Sets<Out>::template count<Return>();
            static_assert(one_value_each,
                          "cdash: the function returns one value for each Output: std::tuple for several");
            if constexpr (parameters_fit && one_value_each) {
              constexpr bool result_fits = Sets<Out>::template fit<Return>();
              static_assert(result_fits,
                            "cdash: the function returns a type that its Output's property does not take");
              if constexpr (result_fits) {
                add_all<Return>(callback, Out(), In(), typename Parameters::Parameters(), dependencies...);
                callback.may_bring_components = Parameters::Parts::size != 0 || !holds_no_component<Return>();
                callback.parts = B::part_kinds;
                callback.are_present = &B::are_present;
                if constexpr (Eventual<Returned>::is_later)
                  Eventual<Returned>::template bind<B>(callback, std::move(function));
                else
                  callback.invoke = B::invoker(std::move(function), callback);
              }
            }
          }
        }
      }
    }
  }
}

}  // namespace cdash::detail
