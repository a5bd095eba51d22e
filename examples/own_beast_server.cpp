// A program that has an HTTP server of its own, on Boost.Beast: it passes on what is below /dash/.
#include <boost/asio/awaitable.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/http.hpp>
#include <boost/beast/websocket/rfc6455.hpp>
#include <cdash/cdash.hpp>
#include <cdash/http/beast.hpp>
#include <cdash/http/options.hpp>
#include <chrono>
#include <cstdio>
#include <exception>

using namespace cdash;
namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = beast::http;
using asio::ip::tcp;

// What the program's server has, and the two things it needs for the dashboard.
struct Service {
  Handler& dashboard;
  Server& sockets;               // takes the WebSocket connections over
  asio::thread_pool& callbacks;  // where callbacks run, which may block
};

asio::awaitable<void> serve(tcp::socket socket, Service service) {
  const auto remote = socket.remote_endpoint().address().to_string();
  beast::flat_buffer buffer;
  for (;;) {
    http::request<http::string_body> request;
    co_await http::async_read(socket, buffer, request, asio::use_awaitable);

    if (request.target().starts_with("/dash/")) {
      if (beast::websocket::is_upgrade(request))
        co_return take_over(service.sockets, std::move(socket), request);
      auto answer = co_await async_beast_reply(service.dashboard, request, remote,
                                               service.callbacks.get_executor(), asio::use_awaitable);
      co_await http::async_write(socket, answer, asio::use_awaitable);
    } else {  // the program's own pages
      http::response<http::string_body> answer(http::status::ok, request.version(),
                                               "<a href=/dash/>Level</a>");
      answer.set(http::field::content_type, "text/html");
      answer.keep_alive(request.keep_alive());
      answer.prepare_payload();
      co_await http::async_write(socket, answer, asio::use_awaitable);
    }
    if (!request.keep_alive()) co_return;
  }
}

asio::awaitable<void> accept(tcp::acceptor& acceptor, Service service) {
  for (;;) {
    auto socket = co_await acceptor.async_accept(asio::use_awaitable);
    co_spawn(acceptor.get_executor(), serve(std::move(socket), service), asio::detached);
  }
}

// Something that the program does, and tells its pages.
asio::awaitable<void> measure(const App& app, html::P::Id level) {
  asio::steady_timer timer(co_await asio::this_coro::executor);
  for (int n = 1;; ++n) {
    app.publish(level.children(), std::to_string(n) + " measured");
    timer.expires_after(std::chrono::milliseconds(100));
    co_await timer.async_wait(asio::use_awaitable);
  }
}

int main(int argc, char** argv) {
  const auto options = read_options(argc, argv);
  if (options.exit_code) return say(options);

  App app{{.title = "Level", .url_base_pathname = "/dash/"}};
  const html::P::Id level{"level"}, said{"said"};
  const dcc::Input::Id name{"name"};
  app.layout(html::H1("Level"), html::P().id(level), dcc::Input().value("you").id(name), html::P().id(said));
  app.callback(Output(said.children()), Input(name.value()),
               [](const std::string& who) { return "Hello " + who; });

  asio::io_context loop;
  asio::thread_pool callbacks(4);
  Server sockets(loop, app, {.connections = Connections::taken_over});

  tcp::acceptor acceptor(loop, {asio::ip::make_address(options.server.host), options.server.port});
  co_spawn(loop, accept(acceptor, {app.handler(), sockets, callbacks}), asio::detached);
  co_spawn(loop, measure(app, level), asio::detached);

  std::printf("Dash is running on http://127.0.0.1:%d/dash/\n", acceptor.local_endpoint().port());
  std::fflush(stdout);
  asio::signal_set signals(loop, SIGINT, SIGTERM);
  signals.async_wait([&](const auto&, int) { loop.stop(); });
  loop.run();
  callbacks.join();
}
