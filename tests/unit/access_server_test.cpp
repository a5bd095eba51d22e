// authorize behind a real server: where it runs, and WebSocket connections that it has let in.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <future>
#include <string>
#include <thread>

#include "http_websocket_client.hpp"

using namespace cdash;
using namespace http_test;

namespace {

ServerSettings quiet() {
  return {.port = 0, .network_threads = 1, .callback_threads = 4, .log = [](std::string_view) {}};
}

std::string get(std::string_view target) {
  return "GET " + std::string(target) + " HTTP/1.1\r\nHost: a\r\n\r\n";
}

}  // namespace

TEST_CASE("an authorize that blocks holds up nobody but who waits for it") {
  std::promise<void> asked, freed;
  App app({.authorize = [&, free = freed.get_future().share()](const Request& request) {
    if (request.path() == "/slow") {
      asked.set_value();
      free.wait();
    }
    return Access::allow();
  }});
  app.layout(html::Div());
  Server server(app, quiet());
  Client slow(server.port());
  slow.send(get("/slow"));
  asked.get_future().wait();
  // There is one network thread: it answers all the same.
  CHECK(Client(server.port()).ask(get("/_dash-layout")).status == 200);
  freed.set_value();
  CHECK(slow.receive().status == 200);
}

TEST_CASE("a WebSocket connection that authorize has let in carries calls for that user") {
  App app({.authorize =
               [](const Request& request) {
                 const auto name = request.header("X-Name");
                 return name.empty() ? Access::refuse(text_response(401)) : Access::allow(std::string(name));
               },
           .websocket_callbacks = true});
  app.layout(html::Div().id("out"), dcc::Input().id("in").value("x"));
  app.callback(
      Output("out", "children"), Input("in", "value"),
      [](const Context& context, const std::string&) { return "for " + std::string(context.user()); });
  Server server(app, quiet());
  const auto handshake = [](std::string_view more) {
    auto text = upgrade_request("Origin: http://a\r\n" + std::string(more));
    return text.replace(text.find("/ws"), 3, "/_dash-ws-callback");
  };
  CHECK(Client(server.port()).ask(handshake("")).status == 401);

  Client client(server.port());
  CHECK(client.ask(handshake("X-Name: ann\r\n")).status == 101);
  client.send(
      frame(R"({"type":"callback_request","rendererId":"p","requestId":"r","payload":)"
            R"({"output":"out.children","outputs":{"id":"out","property":"children"},)"
            R"("inputs":[{"id":"in","property":"value","value":"x"}],"changedPropIds":["in.value"]}})"));
  const auto head = client.receive_bytes(2);
  REQUIRE(head.size() == 2);
  auto size = static_cast<std::size_t>(head[1] & 0x7F);
  if (size == 126) {
    const auto more = client.receive_bytes(2);
    size = static_cast<std::size_t>(static_cast<unsigned char>(more[0])) * 256 +
           static_cast<unsigned char>(more[1]);
  }
  CHECK(client.receive_bytes(size).find("for ann") != std::string::npos);
}

TEST_CASE("a header with a line break in an answer never reaches the wire") {
  App app({.authorize = [](const Request&) {
    auto answer = text_response(200, "secret");
    answer.headers.emplace_back("X-Name", "ann\r\nSet-Cookie: a=b\r\n\r\n<script>");
    return Access::refuse(std::move(answer));
  }});
  app.settings().log = [](std::string_view) {};
  app.layout(html::Div());
  Server server(app, quiet());
  const auto answer = Client(server.port()).ask(get("/"));
  CHECK(answer.status == 500);
  CHECK(answer.head.find("a=b") == std::string::npos);
  CHECK(answer.body.find("secret") == std::string::npos);
}
