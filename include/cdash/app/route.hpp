// A route of the user's own: what its function may take and return, and how both meet a request.
#pragma once

#include <cdash/app/bind.hpp>
#include <cdash/app/context.hpp>
#include <cdash/app/message.hpp>
#include <cdash/app/route_record.hpp>
#include <cdash/config.hpp>
#include <cdash/core/convert.hpp>
#include <cdash/core/value.hpp>
#include <concepts>
#include <cstddef>
#include <functional>
#include <optional>
#include <source_location>
#include <span>
#include <string>
#include <string_view>
#include <tuple>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdash {

namespace detail {

// A path variable's text as JSON: numbers as they are written in JSON, true and false; null for others.
CDASH_DECL Json variable_json(std::string_view text, bool is_whole);
CDASH_DECL Response text_answer(std::string text);
CDASH_DECL Response json_answer(const Value& value);

template <>
struct CallPart<Request> {
  using Type = const Request&;
  static constexpr Part part = Part::context;
  static Type of(const Context& context) { return context.request(); }
};

template <class T>
inline constexpr bool is_path_variable = std::same_as<T, std::string> || std::same_as<T, std::string_view> ||
                                         std::same_as<T, bool> || NumberLike<T>;

template <class R>
constexpr bool is_answer() {
  if constexpr (is_optional<R>)
    return is_answer<typename R::value_type>();
  else
    return std::is_void_v<R> || std::same_as<R, Response> || TextLike<R> || Valuable<R>;
}

template <class R>
std::optional<Response> answer_of(R&& returned) {
  using T = std::remove_cvref_t<R>;
  if constexpr (std::same_as<T, Response>)
    return std::forward<R>(returned);
  else if constexpr (is_optional<T>)
    return returned ? answer_of(*std::forward<R>(returned)) : std::nullopt;
  else if constexpr (TextLike<T>)
    return text_answer(std::string(std::string_view(returned)));
  else
    return json_answer(cdash::to_value(returned));
}

// Reads the variables and calls the function.
template <class R, class Parts, class Parameters>
struct RouteCall;
template <class R, class... C, class... P>
struct RouteCall<R, List<C...>, List<P...>> {
  static constexpr bool variables_readable = (is_path_variable<P> && ...);

  template <class T>
  static std::optional<T> read_variable(const std::string& text) {
    if constexpr (std::same_as<T, std::string> || std::same_as<T, std::string_view>) {
      return T(text);
    } else {
      try {
        return read<T>(variable_json(text, std::integral<T>));
      } catch (const Misfit&) {
        return std::nullopt;
      }
    }
  }

  template <class F>
  static Route::Answer answerer(F function) {
    return [function = std::move(function)]([[maybe_unused]] const Context& context,
                                            [[maybe_unused]] std::span<const std::string> variables) {
      return [&]<std::size_t... N>(std::index_sequence<N...>) -> std::optional<Response> {
        [[maybe_unused]] std::tuple<std::optional<P>...> values{read_variable<P>(variables[N])...};
        if (!(std::get<N>(values).has_value() && ...)) return std::nullopt;
        if constexpr (std::is_void_v<R>) {
          function(CallPart<C>::of(context)..., *std::move(std::get<N>(values))...);
          return Response{.status = 204};
        } else {
          return answer_of(function(CallPart<C>::of(context)..., *std::move(std::get<N>(values))...));
        }
      }(std::index_sequence_for<P...>());
    };
  }
};

/// Fills `route` from its function. One static_assert says what is wrong with it.
template <class F>
void bind_route(Route& route, F function) {
  constexpr bool function_can_be_copied = std::copy_constructible<F>;
  static_assert(
      function_can_be_copied,
      "cdash: a route's function is copied; capture a std::shared_ptr instead of a std::unique_ptr");
  constexpr bool parameters_have_types = HasSignature<F>;
  static_assert(parameters_have_types,
                "cdash: a route is answered by a function or a lambda whose parameters have types; auto "
                "hides what to read, and so does a mistake in its body");
  if constexpr (function_can_be_copied && parameters_have_types) {
    using Parameters = SplitParts<List<>, typename Signature<F>::Parameters>;
    using Return = std::decay_t<typename Signature<F>::Return>;
    using Call = RouteCall<Return, typename Parameters::Parts, typename Parameters::Parameters>;
    constexpr bool function_is_const = is_const_callable<F, typename Signature<F>::Parameters>;
    static_assert(function_is_const,
                  "cdash: a route is answered on several threads at once: its lambda cannot be mutable, and "
                  "its parameters are taken by value or by const reference");
    constexpr bool variables_readable = Call::variables_readable;
    static_assert(variables_readable,
                  "cdash: a route's function takes const Request& or const Context&, and behind it a text, "
                  "a number or a bool for each variable of the path");
    constexpr bool result_is_answer = is_answer<Return>();
    static_assert(
        result_is_answer,
        "cdash: a route's function returns a Response, a text, what has a JSON form, an optional of "
        "these (404 without a value) or nothing");
    if constexpr (function_is_const && variables_readable && result_is_answer) {
      route.variables = Parameters::Parameters::size;
      route.answer = Call::answerer(std::move(function));
    }
  }
}

}  // namespace detail
}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/routes.ipp>
#endif
