// What can be said of a callback that runs in the background, and how it tells its progress.
#pragma once

#include <cdash/app/bind.hpp>
#include <cdash/app/time_span.hpp>
#include <concepts>
#include <cstddef>
#include <span>
#include <vector>

namespace cdash {

/// How a callback runs in the background: `app.callback(…).background({.interval = 500ms});`
struct BackgroundOptions {
  /// How often the page asks for progress and the result.
  TimeSpan interval = TimeSpan::of_seconds(1);
  /// A job whose page has not asked for that long is cancelled, and its result forgotten: the page has gone.
  TimeSpan abandoned_after = TimeSpan::of_seconds(300);
  /// With cache_by(): how long a result is kept after it was last used.
  TimeSpan expire = TimeSpan::of_seconds(3600);
  /// With cache_by(): arguments that do not tell results apart, counted over Inputs and States, from 0.
  std::vector<std::size_t> cache_args_to_ignore = {};
  /// With cache_by(): false, and results of the same arguments differ by what triggered the call.
  bool cache_ignore_triggered = true;
};

namespace detail {
CDASH_DECL void tell_progress(const Context& context, std::span<const void* const> values);
CDASH_DECL const void* stop_token_of(const Context& context, const std::type_info& wanted);
}  // namespace detail

/// Tells the page how far a background callback has come: a parameter of its function, in front of the
/// values. Each call sets the properties that progress() names; the page has the newest when it asks.
///
///     app.callback(Output(result.children()), Input(run.n_clicks()),
///                  [](const Progress<int, int>& set_progress, int) {
///                    for (int i = 1; i <= 10; ++i) { work(); set_progress(i, 10); }
///                    return "done";
///                  })
///         .background()
///         .progress(Output(bar.value()), Output(bar.max()));
template <class... T>
class Progress {
 public:
  static_assert(sizeof...(T) > 0, "cdash: Progress<…> names the types of its values");

  /// Throws Error if the store takes no more.
  void operator()(const T&... values) const {
    const void* const all[] = {&values...};
    detail::tell_progress(*context_, all);
  }

 private:
  template <class>
  friend struct detail::CallPart;
  explicit Progress(const Context& context) : context_(&context) {}

  const Context* context_;
};

namespace detail {

template <class... T>
struct CallPart<Progress<T...>> {
  using Type = Progress<T...>;
  static constexpr Part part = Part::progress;
  static Type of(const Context& context) { return Type(context); }
};

// std::stop_token, without its header: who takes one has included it.
template <class T>
concept StopToken = requires(const T& token) {
  { token.stop_requested() } -> std::same_as<bool>;
  { token.stop_possible() } -> std::same_as<bool>;
};
template <StopToken T>
struct CallPart<T> {
  using Type = const T&;
  static constexpr Part part = Part::stop_token;
  static Type of(const Context& context) { return *static_cast<const T*>(stop_token_of(context, typeid(T))); }
};

// The types of a function's Progress<…>, if it takes one.
template <class L>
struct ProgressIn {
  using Type = void;
};
template <class First, class... Rest>
struct ProgressIn<List<First, Rest...>> : ProgressIn<List<Rest...>> {};
template <class... T, class... Rest>
struct ProgressIn<List<Progress<T...>, Rest...>> {
  using Type = List<T...>;
};
template <class F>
struct ProgressOf {
  using Type = void;
};
template <HasSignature F>
struct ProgressOf<F> : ProgressIn<typename Signature<F>::Parameters> {};

// Whether outputs with properties P take values of types T.
template <class Properties, class Values>
inline constexpr bool takes_progress = false;
template <class... P, class... T>
  requires(sizeof...(P) == sizeof...(T))
inline constexpr bool takes_progress<List<P...>, List<T...>> = (takes<P, T>() && ...);

// What a value of Progress gives its property.
template <class P, class T>
std::optional<Value> progress_value(const void* value) {
  return result_of<P>(*static_cast<const T*>(value));
}

template <class Values, class... V>
inline constexpr bool are_values = false;
template <class... T, class... V>
  requires(sizeof...(T) == sizeof...(V))
inline constexpr bool are_values<List<T...>, V...> = (std::convertible_to<const V&, T> && ...);

/// Throws Error where progress() was not said.
CDASH_DECL void set_progress_default(Callback& callback, std::span<const void* const> values);

// Whether a function of cache_by() returns something that can be compared as JSON.
template <class F>
consteval bool makes_a_value() {
  if constexpr (std::is_invocable_v<const F&, const Context&>)
    return requires(const F& f, const Context& context) { to_value(f(context)); };
  else if constexpr (std::is_invocable_v<const F&>)
    return requires(const F& f) { to_value(f()); };
  else
    return false;
}

}  // namespace detail
}  // namespace cdash
