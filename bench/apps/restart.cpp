// The echo callback in a process that is to be replaced under load: restart PORT SOCKET DRAIN_MS; -1 is no
// socket.
#include <cdash/cdash.hpp>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>

using namespace cdash;

int main(int argc, char** argv) {
  if (argc != 4) return std::puts("restart PORT SOCKET DRAIN_MS"), 2;
  ServerSettings settings{.port = static_cast<std::uint16_t>(std::atoi(argv[1])), .reuse_port = true};
  if (const auto socket = std::atoi(argv[2]); socket >= 0) settings.listening_socket = socket;
  settings.drain = std::chrono::milliseconds(std::atoi(argv[3]));

  const dcc::Input::Id in{"in"};
  const html::Div::Id out{"out"};
  App app;
  app.layout(dcc::Input().value("x").type("text").id(in), html::Div().id(out));
  app.callback(Output(out.children()), Input(in.value()),
               [](const std::string& text) { return "Output: " + text; });
  return serve(app.handler(), settings);
}
