// Messages of a page over its WebSocket, a line each: what is sent back is JSON, and the connection ends in
// order.
#include <cdash/app/app.hpp>
#include <cdash/app/impl/parse.hpp>
#include <cdash/html/div.hpp>
#include <memory>
#include <stdexcept>

#include "fuzz.hpp"

using namespace cdash;

namespace {

// Runs the user's code at once.
struct Socket final : Channel {
  void wake() noexcept override {}
  void close(std::uint16_t code, std::string_view reason) noexcept override {
    cdash_fuzz::check(code >= 1000 && code < 5000, "a connection is closed with a code", reason);
    cdash_fuzz::check(reason.size() <= 123, "the reason fits a frame", reason);
    is_closed = true;
  }
  bool run(std::function<void()> work, std::string) override {
    work();
    return true;
  }
  bool is_closed = false;
};

struct Served {
  Served() {
    app.settings().suppress_callback_exceptions = true;
    app.settings().websocket_batch_delay = 0;
    app.settings().log = [](std::string_view) {};
    app.layout(html::Div().id("d"));
    app.callback(Output("a", "children"), Input("x", "title"),
                 [](const Context& context, const Json& value) {
                   context.set_props("d", "title", "x");
                   return value;
                 })
        .websocket();
    app.callback(Output("b", "children"), Input("x", "n_clicks"),
                 [](int number) {
                   if (number == 3) throw std::runtime_error("three");
                   if (number == 4) throw PreventUpdate();
                   return number;
                 })
        .websocket();
    app.publish(ComponentId("d"), "children", "armed");
  }

  App app;
};

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  static Served served;
  static const HeaderView headers[] = {{"Origin", "http://here:80"}, {"Host", "here:80"}};
  const auto upgrade = served.app.handler().upgrade({"GET", "/_dash-ws-callback", headers, {}, "127.0.0.1"});
  cdash_fuzz::check(upgrade.conversation != nullptr, "the page may connect");
  const auto socket = std::make_shared<Socket>();
  auto& conversation = *upgrade.conversation;
  conversation.opened(socket);
  auto rest = cdash_fuzz::text(data, size);
  while (!rest.empty() && !socket->is_closed) {
    conversation.received(cdash_fuzz::take(rest, '\n'));
    while (const auto message = conversation.next()) {
      const auto json = detail::parse_exactly(message->view());
      cdash_fuzz::check(json.has_value(), "what is sent is JSON", message->view());
    }
  }
  conversation.closed();
  return 0;
}
