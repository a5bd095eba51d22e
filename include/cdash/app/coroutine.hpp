// Callbacks that are coroutines: they may wait for something without keeping a thread.
//
//     app.callback(Output(out.children()), Input(go.n_clicks()),
//                  [](int) -> boost::asio::awaitable<std::string> {
//                    boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, 3s);
//                    co_await timer.async_wait(boost::asio::use_awaitable);
//                    co_return "three seconds later";
//                  });
//
// Apart from cdash.hpp, since Asio is slow to compile. What a coroutine callback takes by reference stays
// until it has ended. Exceptions, PreventUpdate, on_error() and the context are as in any callback.
#pragma once

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cdash/app/app.hpp>
#include <cdash/app/context.hpp>
#include <chrono>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace cdash {
namespace detail {

struct AppParts {
  static void set_runner(App& app, Runner runner) { app.set_runner(std::move(runner)); }
};

/// Behind a Runner: the app's own threads, or the user's executor.
struct CoroutineRunner {
  explicit CoroutineRunner(boost::asio::any_io_executor of) : executor(std::move(of)) {}
  CoroutineRunner() : pool(std::make_unique<boost::asio::thread_pool>(2)), executor(pool->get_executor()) {}
  CoroutineRunner(const CoroutineRunner&) = delete;
  CoroutineRunner& operator=(const CoroutineRunner&) = delete;
  ~CoroutineRunner() {
    if (!pool) return;
    pool->stop();
    pool->join();
  }

  std::unique_ptr<boost::asio::thread_pool> pool;
  boost::asio::any_io_executor executor;
};

/// A question to the page, which a coroutine waits for.
struct PageQuestion {
  template <class V>
  static boost::asio::awaitable<V> ask(const Context& context, ComponentId id, std::string property) {
    // A strand of its own: wherever the coroutine runs, the timer is touched by one thread at a time.
    const auto strand = boost::asio::make_strand(co_await boost::asio::this_coro::executor);
    const Json value =
        co_await boost::asio::co_spawn(strand, answer(context, id, property), boost::asio::use_awaitable);
    co_return Context::page_value<V>(id, property, value);
  }

 private:
  struct Waiting {
    explicit Waiting(const boost::asio::any_io_executor& executor)
        : patience(executor, std::chrono::seconds(Context::seconds_of_patience)) {}
    boost::asio::steady_timer patience;
    std::mutex guard;  // of the two below
    bool is_told = false;
    std::optional<Json> value;
  };

  static boost::asio::awaitable<Json> answer(const Context& context, const ComponentId& id,
                                             const std::string& property) {
    const auto waiting = std::make_shared<Waiting>(co_await boost::asio::this_coro::executor);
    // Weak: an app that ends lets go of its coroutines, whoever still has the question.
    const auto question =
        context.ask_page(id, property, [weak = std::weak_ptr(waiting)](std::optional<Json> value) {
          const auto told = weak.lock();
          if (!told) return;
          {
            const std::lock_guard lock(told->guard);
            told->is_told = true;
            told->value = std::move(value);
          }
          boost::asio::post(told->patience.get_executor(), [told] {
            told->patience.expires_at(std::chrono::steady_clock::time_point::min());
          });
        });
    boost::system::error_code ignored;
    co_await waiting->patience.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, ignored));
    context.forget_question(question);
    const std::lock_guard lock(waiting->guard);
    if (!waiting->is_told) Context::throw_unanswered(id, property, Context::Unanswered::silent);
    if (!waiting->value) Context::throw_unanswered(id, property, Context::Unanswered::gone);
    co_return std::move(*waiting->value);
  }
};

template <class T>
struct Eventual<boost::asio::awaitable<T>> {
  using Type = T;
  static constexpr bool is_later = true;

  template <class B, class F>
  static void bind(Callback& callback, F function) {
    callback.make_runner = [] { return Runner(std::make_shared<CoroutineRunner>()); };
    callback.start = [function = std::move(function), &callback](
                         const Context& context, std::span<const Argument> arguments,
                         std::span<Result> results, const Runner& runner, Done done) {
      // A strand, so that what a coroutine waits for at once never runs on two threads.
      boost::asio::co_spawn(
          boost::asio::make_strand(static_cast<const CoroutineRunner*>(runner.get())->executor),
          run<B>(function, callback, context, arguments, results), std::move(done));
    };
  }

 private:
  template <class B, class F>
  static boost::asio::awaitable<void> run(const F& function, const Callback& callback, const Context& context,
                                          std::span<const Argument> arguments,
                                          [[maybe_unused]] std::span<Result> results) {
    auto parameters = B::read(callback, arguments);
    const auto parts = B::parts(context);
    auto waiting = B::call(function, parts, parameters);
    if constexpr (std::is_void_v<T>) {
      co_await std::move(waiting);
    } else {
      const T returned = co_await std::move(waiting);
      B::Outputs::store(returned, ResultWriter{callback, results});
    }
  }
};

}  // namespace detail

template <class V, class T>
auto Context::async_get_prop(const Property<T>& property) const {
  return detail::PageQuestion::ask<V>(*this, property.id, std::string(property.name));
}
template <class V>
auto Context::async_get_prop(ComponentId id, std::string property) const {
  return detail::PageQuestion::ask<V>(*this, std::move(id), std::move(property));
}

/// Runs the app's coroutine callbacks there, instead of on two threads of the app's own: say it before the
/// app is served. Stop what is behind the executor before the app ends. Throws Error on an app that is
/// served.
///
///     cdash::run_coroutines_on(app, loop.get_executor());
inline void run_coroutines_on(App& app, boost::asio::any_io_executor executor) {
  detail::AppParts::set_runner(app, std::make_shared<detail::CoroutineRunner>(std::move(executor)));
}

}  // namespace cdash
