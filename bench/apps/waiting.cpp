// Callbacks that wait, on a thread or as a coroutine, beside one that does not; all of them over HTTP and
// WebSocket.
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <cdash/app/coroutine.hpp>
#include <cdash/cdash.hpp>
#include <cdash/http/options.hpp>
#include <chrono>
#include <thread>

using namespace cdash;
using namespace std::chrono_literals;

int main(int argc, char** argv) {
  const dcc::Input::Id in{"in"};
  const html::Div::Id out{"out"};
  const html::Div::Id slept{"slept"};
  const html::Div::Id awaited{"awaited"};

  App app;
  app.settings().websocket_callbacks = true;  // which may be called over HTTP as well
  app.layout(dcc::Input().value("x").type("text").id(in), html::Div().id(out), html::Div().id(slept),
             html::Div().id(awaited));
  app.callback(Output(out.children()), Input(in.value()),
               [](const std::string& text) { return "Output: " + text; });
  app.callback(Output(slept.children()), Input(in.value()), [](const std::string& text) {
    std::this_thread::sleep_for(3s);
    return "Output: " + text;
  });
  app.callback(Output(awaited.children()), Input(in.value()),
               [](std::string text) -> boost::asio::awaitable<std::string> {
                 boost::asio::steady_timer timer(co_await boost::asio::this_coro::executor, 3s);
                 co_await timer.async_wait(boost::asio::use_awaitable);
                 co_return "Output: " + text;
               });

  auto options = read_options(argc, argv);
  if (options.exit_code) return say(options);
  options.server.limits.websocket_rate = 1'000'000;  // a load is not a browser
  options.server.limits.connections = 20'000;
  return serve(app.handler(), options.server);
}
