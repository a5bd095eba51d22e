// A callback is a coroutine, and the header for these is missing.
// expect: cdash: a callback that returns boost::asio::awaitable<T> takes #include <cdash/app/coroutine.hpp>,
// and no executor of its own behind the T
#ifdef CDASH_WRONG
#include <boost/asio/awaitable.hpp>
#include <cdash/app/app.hpp>
#else
#include <cdash/app/coroutine.hpp>
#endif

using namespace cdash;

void use(App& app) {
  app.callback(Output("out", "children"), Input("in", "value"),
               [](int n) -> boost::asio::awaitable<int> { co_return n; });
}
