// What can be said of a callback after it was registered.
#pragma once

#include <cdash/app/background.hpp>
#include <cdash/app/bind.hpp>
#include <concepts>
#include <exception>
#include <type_traits>
#include <utility>

namespace cdash {

/// What can be said of any callback, of C++ or of JavaScript: `app.callback(…).prevent_initial_call();`
/// `Self` is what each function returns, so that they can be chained.
template <class Self>
class AnyCallbackOptions {
 public:
  explicit AnyCallbackOptions(detail::Callback& callback) : callback_(&callback) {}

  /// true: not called when the page is loaded, only when an input changes. "initial_duplicate": called,
  /// although an output is shared with other callbacks. Default: the app's prevent_initial_callbacks.
  Self& prevent_initial_call(PreventInitialCall how = true) {
    callback_->prevent_initial_call = how;
    return self();
  }
  /// Left out of the callback graph of the debug menu.
  Self& hidden() {
    callback_->hidden = true;
    return self();
  }
  /// Its components need not be in the page; it is not called while an input is missing.
  Self& optional() {
    callback_->optional = true;
    return self();
  }

 protected:
  Self& self() { return static_cast<Self&>(*this); }
  detail::Callback* callback_;
};

/// What can be said of a callback in C++: `app.callback(…).prevent_initial_call().on_error(…);` `Outputs` are
/// the types of its outputs, `Values` those of its Progress.
template <class Outputs, class Values>
class CallbackOptions : public AnyCallbackOptions<CallbackOptions<Outputs, Values>> {
 public:
  using AnyCallbackOptions<CallbackOptions>::AnyCallbackOptions;

  /// Called over a WebSocket: what the context sets reaches the page at once, and Context::get_prop() asks
  /// it. All tabs of a browser share one connection. Where there is none, the call comes over HTTP.
  CallbackOptions& websocket() {
    this->callback_->websocket = true;
    return *this;
  }

  /// Runs for as long as the page is there, over a WebSocket: the page does not show that it is busy, and the
  /// function gets a thread of its own. It ends when Context::is_shutdown() says so; context.set_props() then
  /// throws PreventUpdate. Without inputs and outputs it is called when the page is loaded, and again when a
  /// lost connection is back. A call over HTTP is refused.
  CallbackOptions& persistent() {
    this->callback_->persistent = true;
    return websocket();
  }

  /// The function may call callback() and clientside_callback() of the app that serves it: the page learns of
  /// the new callbacks when it has ended. Such functions run one at a time. What is registered stays, for
  /// every page: register nothing for each user, or for each call.
  CallbackOptions& allow_dynamic_callbacks() {
    this->callback_->creates_callbacks = true;
    this->callback_->may_bring_components = true;
    return *this;
  }

  /// Runs in the background, on a thread of its own kind: the page asks for the result from time to time, so
  /// that it may take minutes. The function may take a Progress, and a std::stop_token, which is told when
  /// the job is cancelled; so does Context::is_shutdown(). A second call for the same outputs cancels the
  /// first.
  CallbackOptions& background(const BackgroundOptions& options = {}) {
    auto& job = this->callback_->background;
    job.interval = options.interval.seconds;
    job.abandoned_after = options.abandoned_after.seconds;
    job.expire = options.expire.seconds;
    job.cache_args_to_ignore = options.cache_args_to_ignore;
    job.cache_ignore_triggered = options.cache_ignore_triggered;
    this->callback_->in_background = true;
    return *this;
  }

  /// What the values of the function's Progress set, in their order; no wildcards.
  template <class... T>
  CallbackOptions& progress(const Output<T>&... outputs) {
    constexpr bool progress_fits = detail::takes_progress<detail::List<T...>, Values>;
    static_assert(progress_fits,
                  "cdash: progress() names an Output for each value of the function's Progress<…>, which its "
                  "property takes");
    if constexpr (progress_fits) set_progress(Values(), outputs...);
    return *this;
  }

  /// What the progress properties are when the job has ended, or was cancelled. Without it they stay as they
  /// were told last. Behind progress(); throws Error if it is not.
  template <class... V>
  CallbackOptions& progress_default(const V&... values) {
    constexpr bool defaults_fit = detail::are_values<Values, V...>;
    static_assert(
        defaults_fit,
        "cdash: progress_default() takes a value for each of the function's Progress<…>, of its type");
    if constexpr (defaults_fit) set_progress_default(Values(), values...);
    return *this;
  }

  /// Properties whose change cancels the job; no wildcards. Also Inputs of other callbacks.
  template <class... T>
  CallbackOptions& cancel(const Input<T>&... inputs) {
    (this->callback_->background.cancel.push_back(inputs), ...);
    return *this;
  }

  /// Results are kept, and given again for the same arguments while what the function returns is the same
  /// too: the time of the data, say. It may take a const Context&, and runs before each call. May be said
  /// several times.
  ///
  ///     app.callback(…).background().cache_by([&] { return data.version(); });
  template <class F>
  CallbackOptions& cache_by(F function) {
    constexpr bool with_context = std::is_invocable_v<const F&, const Context&>;
    constexpr bool function_has_a_value = detail::makes_a_value<F>();
    static_assert(
        function_has_a_value,
        "cdash: cache_by() takes a function that returns a value for the page: a number, a text, a list; "
        "a const Context& may be its parameter");
    if constexpr (function_has_a_value)
      this->callback_->background.cache_by.push_back(
          [function = std::move(function)](const Context& context) {
            if constexpr (with_context)
              return to_value(function(context));
            else
              return static_cast<void>(context), to_value(function());
          });
    return *this;
  }

  /// A property that is `during` while the callback runs, and `afterwards` when it has ended; of any
  /// component, also by MATCH, or ALL: each of them. May be said several times.
  ///
  ///     app.callback(…).running(Output(button, "disabled"), true, false);
  template <class T, class A, class B>
  CallbackOptions& running(const Output<T>& output, const A& during, const B& afterwards) {
    constexpr bool values_of_the_property =
        T::template accepts<std::decay_t<const A&>> && T::template accepts<std::decay_t<const B&>>;
    static_assert(values_of_the_property,
                  "cdash: running() takes an Output and two values that its property takes: one while the "
                  "callback runs, one for afterwards");
    if constexpr (values_of_the_property) {
      this->callback_->running.push_back({output, *detail::result_of<T, std::decay_t<const A&>>(during),
                                          *detail::result_of<T, std::decay_t<const B&>>(afterwards)});
      this->callback_->may_bring_components |= !detail::holds_no_component<std::decay_t<const A&>>() ||
                                               !detail::holds_no_component<std::decay_t<const B&>>();
    }
    return *this;
  }

  /// Called when the callback has thrown: with the exception, and the context in front if wanted. What it
  /// returns goes to the outputs; if it returns void they stay. PreventUpdate is no error.
  ///
  ///     app.callback(…).on_error([](const std::exception& error) { return error.what(); });
  template <class F>
  CallbackOptions& on_error(F function) {
    constexpr bool takes_an_exception = std::is_invocable_v<const F&, const std::exception&> ||
                                        std::is_invocable_v<const F&, const Context&, const std::exception&>;
    static_assert(
        takes_an_exception,
        "cdash: on_error() takes a function of a const std::exception&; a const Context& may stand in "
        "front");
    if constexpr (takes_an_exception) {
      constexpr bool with_context = std::is_invocable_v<const F&, const Context&, const std::exception&>;
      const auto call = [](const F& handle, const Context& context,
                           const std::exception& error) -> decltype(auto) {
        if constexpr (with_context)
          return handle(context, error);
        else
          return handle(error);
      };
      using Return = std::decay_t<decltype(call(std::declval<const F&>(), std::declval<const Context&>(),
                                                std::declval<const std::exception&>()))>;
      constexpr bool result_fits = fits<Return>();
      static_assert(
          result_fits,
          "cdash: on_error() returns what the callback's function returns, or void, which leaves its "
          "outputs");
      if constexpr (result_fits) {
        auto& callback = *this->callback_;
        callback.may_bring_components |= with_context || !detail::holds_no_component<Return>();
        callback.on_error = [function = std::move(function), call, &callback](
                                const Context& context, const std::exception& error,
                                [[maybe_unused]] std::span<detail::Result> results) {
          static_cast<void>(callback);  // of no use where nothing is returned
          if constexpr (std::is_void_v<Return>)
            call(function, context, error);
          else
            detail::Sets<Outputs>::store(call(function, context, error),
                                         detail::ResultWriter{callback, results});
        };
      }
    }
    return *this;
  }

 private:
  template <class... P, class... T>
  void set_progress(detail::List<T...>, const Output<P>&... outputs) {
    auto& job = this->callback_->background;
    job.progress = {outputs...};
    job.progress_values = {&detail::progress_value<P, T>...};
    this->callback_->may_bring_components |= !(detail::holds_no_component<T>() && ...);
  }
  template <class... T, class... V>
  void set_progress_default(detail::List<T...>, const V&... values) {
    [&](const T&... as_told) {
      const void* const all[] = {&as_told...};
      detail::set_progress_default(*this->callback_, all);
    }(values...);
  }

  template <class R>
  static consteval bool fits() {
    if constexpr (std::is_void_v<R>)
      return true;
    else if constexpr (!detail::Sets<Outputs>::template count<R>())
      return false;
    else
      return detail::Sets<Outputs>::template fit<R>();
  }
};

namespace detail {
template <class... A>
using OptionsOf =
    CallbackOptions<typename Split<List<>, List<>, A...>::Out,
                    typename ProgressOf<std::tuple_element_t<sizeof...(A) - 1, std::tuple<A...>>>::Type>;
}  // namespace detail

}  // namespace cdash
