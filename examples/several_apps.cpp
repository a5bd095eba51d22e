// Two dashboards and a health check in one process, on the event loop of a service that runs already.
#include <boost/asio/io_context.hpp>
#include <boost/asio/signal_set.hpp>
#include <cdash/cdash.hpp>
#include <cdash/http/attach.hpp>
#include <cdash/http/options.hpp>
#include <cstdio>

using namespace cdash;

int main(int argc, char** argv) {
  const auto options = read_options(argc, argv);
  if (options.exit_code) return say(options);

  boost::asio::io_context loop;  // of the service, whose state both apps show and change
  int stock = 5;

  // Each app has its own layout, callbacks and settings, and a path of its own.
  const html::Button::Id sell{"sell"};
  const html::P::Id text{"text"};
  App sales{{.title = "Sales", .url_base_pathname = "/sales/"}};
  sales.layout(html::H1("Sales"), html::Button("Sell one").id(sell), html::P().id(text),
               html::A("Stock").href("/stock/"));
  sales.callback(Output(text.children()), Input(sell.n_clicks()),
                 [&](int clicks) { return std::to_string(clicks == 0 ? stock : --stock) + " left"; });

  App depot{{.title = "Stock", .url_base_pathname = "/stock/"}};
  depot.layout(
      [&] { return html::Div(html::H1("Stock"), html::P(std::to_string(stock) + " there").id("there")); });

  // With a slash in front it stands outside of the app's path.
  sales.route("/healthz", [&] { return stock >= 0 ? "OK" : "sold too many"; });

  Mounts apps{sales, depot};
  Server server(loop, apps, options.server);
  std::printf("Dash is running on %ssales/\n", server.url().c_str());
  std::fflush(stdout);

  boost::asio::signal_set signals(loop, SIGINT, SIGTERM);
  signals.async_wait([&](const auto&, int) { server.stop(); });
  loop.run();
}
