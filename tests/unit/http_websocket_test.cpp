// WebSocket connections: the handshake, messages both ways, every limit, and how a connection ends.
#include <sys/resource.h>

#include <boost/asio/io_context.hpp>
#include <catch2/catch.hpp>
#include <cdash/http/attach.hpp>
#include <optional>
#include <string>
#include <thread>

#include "http_websocket_client.hpp"

using namespace std::literals;
using namespace http_test;

namespace {

constexpr auto simple_get = "GET / HTTP/1.1\r\nHost: a\r\n\r\n"sv;

cdash::ServerSettings logging(LogBook& log, cdash::Limits limits) {
  auto settings = any_port(limits);
  settings.log = log.sink();
  return settings;
}

// What the connection is closed with after the client has sent `bytes`.
Frame closed_after(std::string_view bytes, cdash::Limits limits = {}) {
  TalkHandler handler(echo);
  cdash::Server server(handler, any_port(limits));
  SocketClient client(server.port());
  client.raw().send(bytes);
  return client.receive();
}

}  // namespace

TEST_CASE("The handshake answers the key as RFC 6455 computes it") {
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  CHECK(client.handshake.head ==
        "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
        "Sec-WebSocket-Accept: s3pPLMBiTxaQ9kYGzzhZRbK+xOo=\r\n");
}

TEST_CASE("A handshake without a key of 16 bytes is refused") {
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  const auto key = GENERATE(""s, "Sec-WebSocket-Key: dGhlIHNhbXBsZQ==\r\n"s,
                            "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Key: x\r\n"s);
  const auto answer = Client(server.port())
                          .ask(
                              "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
                              "Sec-WebSocket-Version: 13\r\n" +
                              key + "\r\n");
  CHECK(answer.status == 400);
  CHECK(answer.body == "The request to speak WebSocket needs one Sec-WebSocket-Key of 16 bytes in base64.\n");
}

TEST_CASE("Another version of WebSocket is refused, and the right one named") {
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  const auto answer =
      Client(server.port())
          .ask(
              "GET / HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
              "Sec-WebSocket-Version: 8\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n");
  CHECK(answer.status == 426);
  CHECK(answer.header("Sec-WebSocket-Version") == "13");
}

TEST_CASE("An upgrade that the app refuses gets the app's answer, and the connection goes on") {
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  Client client(server.port());
  const auto answer = client.ask(upgrade_request("X-Refused: yes\r\n"));
  CHECK(answer.status == 403);
  CHECK(answer.body == "not you");
  CHECK(client.ask(simple_get).body == "plain");
}

TEST_CASE("An upgrade to something else is an ordinary request") {
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  const auto answer =
      Client(server.port()).ask("GET / HTTP/1.1\r\nHost: a\r\nUpgrade: h2c\r\nConnection: Upgrade\r\n\r\n");
  CHECK(answer.body == "plain");
}

TEST_CASE("A handler without WebSocket answers 404") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  CHECK(Client(server.port()).ask(upgrade_request()).status == 404);
}

TEST_CASE("Messages of every length of frame come back as they were") {
  TalkHandler handler(echo);
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  const auto length = GENERATE(0u, 1u, 125u, 126u, 127u, 65535u, 65536u, 1'000'000u);
  const std::string message(length, 'x');
  std::thread sender([&] { client.send(message); });
  const auto frame = client.receive();
  sender.join();
  CHECK(frame.opcode == 1);
  CHECK(frame.is_final);
  CHECK(frame.payload == message);
}

TEST_CASE("A message that comes a byte at a time is one message") {
  TalkHandler handler(echo);
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  for (const auto byte : frame("h\xC3\xA9llo "s + std::string(200, 'x'))) {
    client.raw().send({&byte, 1});
    std::this_thread::yield();
  }
  CHECK(client.text() == "h\xC3\xA9llo " + std::string(200, 'x'));
}

TEST_CASE("A message in parts, with a ping between them, is one message after the pong") {
  TalkHandler handler(echo);
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  client.raw().send(frame("one \xC3", 1, false) + frame("", 0, false) + frame("still there?", 9));
  const auto pong = client.receive();
  CHECK(pong.opcode == 10);
  CHECK(pong.payload == "still there?");
  client.raw().send(frame("\xA9 two", 0, true));
  CHECK(client.text() == "one \xC3\xA9 two");
}

TEST_CASE("Frames that came with the handshake are read") {
  TalkHandler handler(echo);
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send(upgrade_request() + frame("early"));
  CHECK(client.receive().status == 101);
  CHECK(client.receive_bytes(7) ==
        "\x81\x05"
        "early");
}

TEST_CASE("A handler's own thread sends when it likes") {
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  std::thread publisher([&] {
    for (int i = 0; i < 1000; ++i) handler.talk()->say(std::to_string(i));
  });
  int in_order = 0;
  for (int i = 0; i < 1000; ++i) in_order += client.text() == std::to_string(i);
  publisher.join();
  CHECK(in_order == 1000);
}

TEST_CASE("Bytes that something else keeps are sent from where they are") {
  const auto kept = std::make_shared<const std::string>(100'000, 'k');
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  handler.talk()->say(cdash::Body(*kept, kept));
  CHECK((client.text() == *kept));
}

TEST_CASE("A frame that breaks the protocol closes with 1002") {
  const auto bytes = GENERATE(as<std::string>{}, "\x81\x01x",  // not masked
                              "\xC1\x80mask",                  // a bit without meaning
                              "\x83\x80mask", "\x8B\x80mask",  // unknown opcodes
                              "\x80\x80mask",                  // continues nothing
                              "\x09\x80mask",                  // a ping in parts
                              "\x89\xFE\x01\x01mask",          // a long ping
                              "\x81\xFE\x00\x05mask"s,         // a length in more bytes than it needs
                              "\x81\xFF\x80\x00\x00\x00\x00\x00\x00\x01mask"s,
                              frame("a", 1, false) + frame("b", 1),  // a message inside a message
                              frame("x", 8), close_frame(1005), close_frame(999), close_frame(5000));
  const auto closing = closed_after(bytes);
  CHECK(closing.opcode == 8);
  CHECK(closing.close_code() == 1002);
  CHECK(closing.payload.substr(2) == "A frame is not valid.");
}

TEST_CASE("A message that is not UTF-8 closes with 1007") {
  const auto text =
      GENERATE(as<std::string>{}, "\xFF", "\xC0\xAF", "\xE0\x80\x80", "\xED\xA0\x80", "\xF4\x90\x80\x80",
               "\xF0\x80\x80\x80", "abc\xC3", "\x80", "12345678\xE2\x82", "\xF5\x80\x80\x80");
  CHECK(closed_after(frame(text)).close_code() == 1007);
  CHECK(closed_after(close_frame(1000, text)).close_code() == 1007);
}

TEST_CASE("Text of every length of UTF-8 is taken") {
  const auto text =
      "a\x7F\xC2\x80\xDF\xBF\xE0\xA0\x80\xED\x9F\xBF\xEE\x80\x80\xF0\x90\x80\x80\xF4\x8F\xBF\xBF"s;
  CHECK(closed_after(frame(text)).payload == text);
}

TEST_CASE("A binary message closes with 1003") { CHECK(closed_after(frame("x", 2)).close_code() == 1003); }

TEST_CASE("A message larger than the limit closes with 1009, before it is read, and is logged") {
  TalkHandler handler(echo);
  LogBook log;
  cdash::Server server(handler, logging(log, {.websocket_message_bytes = 1000}));
  SocketClient client(server.port());
  client.send(std::string(1000, 'x'));
  CHECK(client.text().size() == 1000);
  client.raw().send(frame(std::string(1001, 'x')).substr(0, 8));
  CHECK(client.close_code() == 1009);
  CHECK(client.ends());
  CHECK(log.first() == "1009 to 127.0.0.1: A message is too large. (Limits::websocket_message_bytes)");
}

TEST_CASE("A message in parts that together are larger than the limit closes with 1009") {
  const auto part = std::string(400, 'x');
  const auto bytes = frame(part, 1, false) + frame(part, 0, false) + frame(part, 0, true);
  CHECK(closed_after(bytes, {.websocket_message_bytes = 1000}).close_code() == 1009);
}

TEST_CASE("Messages being received that are more than all bodies may be close with 1013") {
  TalkHandler handler(echo);
  LogBook log;
  cdash::Server server(handler, logging(log, {.all_body_bytes = 100'000}));
  SocketClient client(server.port());
  client.raw().send(frame(std::string(150'000, 'x')));
  CHECK(client.close_code() == 1013);
  CHECK(log.first() == "1013 to 127.0.0.1: The server is busy. (Limits::all_body_bytes)");
  SocketClient second(server.port());
  second.send(std::string(60'000, 'x'));  // the first one's share has been given back
  CHECK(second.text().size() == 60'000);
}

TEST_CASE("More frames in a second than the limit close with 1008, and are logged once") {
  TalkHandler handler;
  LogBook log;
  cdash::Server server(handler, logging(log, {.websocket_rate = 100}));
  SocketClient client(server.port());
  const auto bytes = GENERATE(frame("x"), frame("", 10), frame("", 0, false));
  std::string flood = frame("", 1, false);
  if (bytes != frame("", 0, false)) flood.clear();
  for (int i = 0; i < 500; ++i) flood += bytes;
  client.raw().send(flood);
  CHECK(client.close_code() == 1008);
  CHECK(client.ends());
  CHECK(log.first() == "1008 to 127.0.0.1: Too many messages in a second. (Limits::websocket_rate)");
  CHECK(log.size() == 1);
}

TEST_CASE("A message that takes too long closes with 1008") {
  TalkHandler handler;
  LogBook log;
  cdash::Server server(handler, logging(log, {.body_timeout = 50ms}));
  SocketClient client(server.port());
  client.raw().send(frame("never complete").substr(0, 9));
  CHECK(client.close_code() == 1008);
  CHECK(log.first() == "1008 to 127.0.0.1: A message took too long. (Limits::body_timeout)");
}

TEST_CASE("A client that is silent is pinged, and one that answers stays") {
  TalkHandler handler(echo);
  cdash::Server server(handler, any_port({.websocket_ping = 20ms, .websocket_pong_timeout = 5'000ms}));
  SocketClient client(server.port());
  for (int i = 0; i < 3; ++i) {
    CHECK(client.receive().opcode == 9);
    client.raw().send(frame("", 10));
  }
  client.send("here");
  auto answer = client.receive();
  while (answer.opcode == 9) answer = client.receive();
  CHECK(answer.payload == "here");
}

TEST_CASE("A client that does not answer a ping is cut off") {
  TalkHandler handler;
  cdash::Server server(handler, any_port({.websocket_ping = 20ms, .websocket_pong_timeout = 20ms}));
  SocketClient client(server.port());
  CHECK(client.receive().opcode == 9);
  CHECK(client.ends());
  CHECK(handler.talk()->is_closed.wait());
}

TEST_CASE("More connections than the limit are answered 503, and requests are not") {
  TalkHandler handler;
  LogBook log;
  cdash::Server server(handler, logging(log, {.websockets = 2}));
  std::optional<SocketClient> first(std::in_place, server.port());
  SocketClient second(server.port());
  CHECK(Client(server.port()).ask(upgrade_request()).status == 503);
  CHECK(log.first() == "503 to 127.0.0.1: The server is busy. (Limits::websockets)");
  CHECK(Client(server.port()).ask(simple_get).status == 200);
  first.reset();
  REQUIRE(handler.talk(0)->is_closed.wait());
  while (Client(server.port()).ask(upgrade_request()).status != 101) std::this_thread::yield();
}

TEST_CASE("A connection that speaks WebSocket does not make room for others") {
  TalkHandler handler(echo);
  cdash::Server server(handler, any_port({.connections = 1}));
  SocketClient client(server.port());
  CHECK(Client(server.port()).receive().status == 503);
  client.send("still here");
  CHECK(client.text() == "still here");
}

TEST_CASE("What a slow client does not read stays with the conversation") {
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  const auto kept = std::make_shared<const std::string>(1'000'000, 'k');
  for (int i = 0; i < 200; ++i) handler.talk()->say(cdash::Body(*kept, kept));
  REQUIRE(client.raw().is_readable(patience_ms));
  Client(server.port()).ask(simple_get);  // the server has had its chance to send more
  CHECK(handler.talk()->left() > 100);
  for (int i = 0; i < 200; ++i) REQUIRE(client.receive().payload.size() == 1'000'000);
}

TEST_CASE("A client that reads nothing for too long is cut off") {
  TalkHandler handler;
  cdash::Server server(handler, any_port({.write_timeout = 50ms, .slowest_rate = 1'000'000'000}));
  SocketClient client(server.port());
  handler.talk()->say(std::string(50'000'000, 'x'));
  CHECK(handler.talk()->is_closed.wait());
}

TEST_CASE("A close by the client is answered with its code, and the conversation hears of it once") {
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  client.raw().send(close_frame(4001, "inactive") + frame("not to be heard"));
  CHECK(client.close_code() == 4001);
  CHECK(client.ends());
  REQUIRE(handler.talk()->is_closed.wait());
  CHECK(handler.talk()->message(0) == "(none)");
}

TEST_CASE("A close without a code is answered without one") {
  const auto closing = closed_after(frame("", 8));
  CHECK(closing.opcode == 8);
  CHECK(closing.payload.empty());
}

TEST_CASE("A client that goes without a word ends its conversation") {
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  std::optional<SocketClient> client(std::in_place, server.port());
  client.reset();
  CHECK(handler.talk()->is_closed.wait());
}

TEST_CASE("The app closes after what it still has to say") {
  TalkHandler handler([](Talk& talk, std::string_view) {
    talk.say("last words");
    talk.channel()->close(4003, "Origin not allowed");
  });
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  client.send("hello");
  CHECK(client.text() == "last words");
  const auto closing = client.receive();
  CHECK(closing.close_code() == 4003);
  CHECK(closing.payload.substr(2) == "Origin not allowed");
  client.raw().send(close_frame(4003));
  CHECK(client.ends());
  CHECK(handler.talk()->is_closed.wait());
}

TEST_CASE("A client that does not answer the close is cut off") {
  TalkHandler handler;
  cdash::Server server(handler, any_port({.linger_timeout = 50ms}));
  SocketClient client(server.port());
  handler.talk()->channel()->close(1000, "");
  CHECK(client.close_code() == 1000);
  CHECK(handler.talk()->is_closed.wait());
}

TEST_CASE("A reason too long for a close is cut where a character begins") {
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  std::string reason;
  for (int i = 0; i < 100; ++i) reason += "\xC3\xA9";
  handler.talk()->channel()->close(4000, reason);
  CHECK(client.receive().payload.substr(2) == reason.substr(0, 122));
}

TEST_CASE("What the app has run goes to a callback thread, and its answer to the client") {
  const auto network = std::make_shared<std::thread::id>();
  TalkHandler handler([=](Talk& talk, std::string_view) {
    *network = std::this_thread::get_id();
    talk.channel()->run([&talk, network] {
      talk.say(std::this_thread::get_id() == *network ? "same thread" : "another thread");
    });
  });
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  client.send("go");
  CHECK(client.text() == "another thread");
}

TEST_CASE("What the app has run is reported once if it takes long") {
  Event release;
  TalkHandler handler([&](Talk& talk, std::string_view) {
    talk.channel()->run(
        [&] {
          release.wait();
          talk.say("done");
        },
        "the callback for out.children");
  });
  LogBook log;
  auto settings = any_port();
  settings.report_after = 20ms;
  settings.log = log.sink();
  cdash::Server server(handler, settings);
  SocketClient client(server.port());
  client.send("go");
  CHECK(log.first() ==
        "the callback for out.children has been running for 0.020 s and goes on; only the page that asked "
        "waits for it (ServerSettings::report_after)");
  release.set();
  CHECK(client.text() == "done");
  CHECK(log.size() == 1);
}

TEST_CASE("What the app has run on a server without callback threads runs on its loop") {
  TalkHandler handler(
      [](Talk& talk, std::string_view) { talk.channel()->run([&talk] { talk.say("ran"); }); });
  auto settings = any_port();
  settings.callback_threads = 0;
  cdash::Server server(handler, settings);
  SocketClient client(server.port());
  client.send("go");
  CHECK(client.text() == "ran");
}

TEST_CASE("What throws in the app's work is logged, and the connection goes on") {
  TalkHandler handler([](Talk& talk, std::string_view message) {
    if (message == "throw") {
      talk.channel()->run([] { throw std::runtime_error("on purpose"); });
    } else {
      echo(talk, message);
    }
  });
  LogBook log;
  cdash::Server server(handler, logging(log, {}));
  SocketClient client(server.port());
  client.send("throw");
  CHECK(log.first() == "a WebSocket callback threw: on purpose");
  client.send("hello");
  CHECK(client.text() == "hello");
}

TEST_CASE("A server that stops closes with 1001 and says why") {
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  SocketClient client(server.port());
  server.stop();
  const auto closing = client.receive();
  CHECK(closing.close_code() == 1001);
  CHECK(closing.payload.substr(2) == "The server stops.");
  client.raw().send(close_frame(1001));
  server.wait();
  CHECK(handler.talk()->is_closed.wait());
}

TEST_CASE("A server that stops lets work that runs answer before it closes") {
  Event running, release;
  TalkHandler handler([&](Talk& talk, std::string_view) {
    talk.channel()->run([&] {
      running.set();
      release.wait();
      talk.say("done");
    });
  });
  auto settings = any_port();
  settings.shutdown_grace = 60s;
  cdash::Server server(handler, settings);
  SocketClient client(server.port());
  client.send("go");
  REQUIRE(running.wait());
  server.stop();
  release.set();
  CHECK(client.text() == "done");
  CHECK(client.close_code() == 1001);
}

TEST_CASE("A server that stops waits for an answer that is promised before it closes") {
  std::shared_ptr<void> promise;
  Event promised;
  TalkHandler handler([&](Talk& talk, std::string_view) {
    promise = talk.channel()->promise();
    promised.set();
    talk.say("working");
  });
  auto settings = any_port();
  settings.shutdown_grace = 60s;
  cdash::Server server(handler, settings);
  SocketClient client(server.port());
  client.send("go");
  CHECK(client.text() == "working");
  REQUIRE(promised.wait());
  server.stop();
  handler.talk()->say("done");
  promise.reset();
  CHECK(client.text() == "done");
  CHECK(client.close_code() == 1001);
}

TEST_CASE(
    "A server that stops tells conversations that promise an answer, and closes before its grace is over") {
  std::shared_ptr<void> promise;
  TalkHandler handler([&](Talk& talk, std::string_view) {
    promise = talk.channel()->promise();
    talk.say("working");
  });
  auto settings = any_port();
  settings.shutdown_grace = 400ms;
  cdash::Server server(handler, settings);
  SocketClient client(server.port());
  client.send("go");
  CHECK(client.text() == "working");
  server.stop();
  CHECK(handler.talk()->is_told.wait());
  CHECK(client.close_code() == 1001);
  CHECK(handler.talk()->times_told == 1);
}

TEST_CASE("A promise that outlives its server keeps nothing") {
  std::shared_ptr<void> promise;
  TalkHandler handler([&](Talk& talk, std::string_view) {
    promise = talk.channel()->promise();
    talk.say("working");
  });
  std::optional<cdash::Server> server(std::in_place, handler, any_port());
  SocketClient client(server->port());
  client.send("go");
  CHECK(client.text() == "working");
  server.reset();
  CHECK(handler.talk()->is_closed.wait());
  promise.reset();
  CHECK(client.ends());
}

TEST_CASE("A server that stops does not wait for ever for clients that do not answer the close") {
  TalkHandler handler;
  auto settings = any_port();
  settings.shutdown_grace = 50ms;
  cdash::Server server(handler, settings);
  SocketClient client(server.port());
  server.stop();
  server.wait();
  CHECK(client.close_code() == 1001);
}

TEST_CASE("A server's end ends its conversations") {
  TalkHandler handler;
  std::optional<cdash::Server> server(std::in_place, handler, any_port());
  SocketClient client(server->port());
  const auto channel = handler.talk()->channel();
  server.reset();
  CHECK(handler.talk()->is_closed.wait());
  channel->wake();
  channel->close(1000, "");
  CHECK_FALSE(channel->run([] {}));
}

TEST_CASE("A server on a loop of the user's ends its conversations although nobody runs the loop") {
  TalkHandler handler;
  std::optional<boost::asio::io_context> loop(std::in_place, 1);
  std::optional<cdash::Server> server(std::in_place, *loop, handler, any_port());
  std::optional<std::thread> runner(std::in_place, [&] { loop->run(); });
  SocketClient client(server->port());
  const auto talk = handler.talk();
  REQUIRE(talk->is_open.wait());
  loop->stop();
  runner->join();
  const auto channel = talk->channel();
  server.reset();
  CHECK(talk->is_closed.wait());
  loop.reset();
  channel->wake();
  CHECK(client.ends());
}

TEST_CASE("Two thousand connections that say nothing cost little memory each") {
  constexpr std::size_t count = 2'000;
  rlimit files{};
  ::getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
  TalkHandler handler;
  cdash::Server server(handler, any_port());
  std::vector<SocketClient> clients;
  clients.reserve(count);
  for (std::size_t i = 0; i < 100; ++i) clients.emplace_back(server.port());
  const auto before = resident_bytes();
  while (clients.size() < count) clients.emplace_back(server.port());
  const auto each = (resident_bytes() - before) / (count - 100);
  CAPTURE(each);
  CHECK(each < (is_instrumented ? 40'000u : 4'000u));
}
