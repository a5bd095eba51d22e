// A program whose HTTP server is cpp-httplib's: it asks the app's handler for what is below /dash/.
#include <httplib.h>

#include <cdash/cdash.hpp>
#include <cdash/http/options.hpp>
#include <csignal>
#include <cstdio>
#include <string>
#include <vector>

using namespace cdash;

// One request, by way of cdash::Handler: it may run a callback, on the thread that httplib has for the
// request.
void ask(Handler& dashboard, const httplib::Request& from, httplib::Response& to) {
  std::vector<HeaderView> headers;
  for (const auto& [name, value] : from.headers) headers.push_back({name, value});
  const auto answer = dashboard.handle({from.method, from.target, headers, from.body, from.remote_addr});
  to.status = answer.status;
  for (const auto& [name, value] : answer.headers) to.set_header(name, value);
  to.set_content(std::string(answer.body.view()), std::string(answer.content_type));
}

httplib::Server server;

int main(int argc, char** argv) {
  const auto options = read_options(argc, argv);
  if (options.exit_code) return say(options);

  App app{{.title = "Greeting", .url_base_pathname = "/dash/"}};
  const dcc::Input::Id name{"name"};
  const html::P::Id said{"said"};
  app.layout(html::H1("Greeting"), dcc::Input().value("you").id(name), html::P().id(said));
  app.callback(Output(said.children()), Input(name.value()),
               [](const std::string& who) { return "Hello " + who; });

  auto& dashboard = app.handler();  // throws where the app has a fault, before there is a request
  const auto pass_on = [&](const auto& from, auto& to) { ask(dashboard, from, to); };
  server.Get("/dash/.*", pass_on);
  server.Post("/dash/.*", pass_on);
  server.Get("/", [](const auto&, auto& to) { to.set_content("<a href=/dash/>Greeting</a>", "text/html"); });

  auto port = static_cast<int>(options.server.port);
  if (port == 0)
    port = server.bind_to_any_port(options.server.host);
  else if (!server.bind_to_port(options.server.host, port))
    port = -1;
  if (port < 0) return std::puts("the port is taken"), 1;
  std::printf("Dash is running on http://%s:%d/dash/\n", options.server.host.c_str(), port);
  std::fflush(stdout);
  std::signal(SIGTERM, [](int) { server.stop(); });
  std::signal(SIGINT, [](int) { server.stop(); });
  server.listen_after_bind();
}
