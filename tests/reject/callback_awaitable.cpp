// A callback is a coroutine on an executor of its own.
// expect: cdash: a callback that returns boost::asio::awaitable<T> takes #include <cdash/app/coroutine.hpp>,
// and no executor of its own behind the T
#include <boost/asio/awaitable.hpp>
#include <boost/asio/io_context.hpp>
#include <cdash/app/coroutine.hpp>

using namespace cdash;

void use(App& app) {
#ifdef CDASH_WRONG
  using Answer = boost::asio::awaitable<int, boost::asio::io_context::executor_type>;
#else
  using Answer = boost::asio::awaitable<int>;
#endif
  app.callback(Output("out", "children"), Input("in", "value"), [](int n) -> Answer { co_return n; });
}
