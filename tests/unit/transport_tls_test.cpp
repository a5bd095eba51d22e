// https and wss: what passes over them, how a handshake may go wrong, and what a wrong key or file is told.
#include <catch2/catch.hpp>
#include <cdash/http/server.hpp>
#include <string>
#include <string_view>

#include "http_websocket_client.hpp"
#include "message_of.hpp"

using namespace std::literals;
using namespace http_test;

#ifdef TEST_TLS
#include "transport_tls_client.hpp"

namespace {

cdash::ServerSettings https(const tls_test::Folder& folder, cdash::Limits limits = {}) {
  auto settings = any_port(limits);
  settings.tls = folder.settings();
  return settings;
}

std::string get(std::string_view target) {
  return "GET " + std::string(target) + " HTTP/1.1\r\nHost: a\r\n\r\n";
}
std::string post(std::string_view target, std::string_view body) {
  return "POST " + std::string(target) +
         " HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" +
         std::string(body);
}

// Bytes of which no part is like another.
std::string long_text(std::size_t size) {
  std::string text(size, '\0');
  std::uint64_t state = 1;
  for (auto& c : text) {
    state = state * 6364136223846793005u + 1442695040888963407u;
    c = static_cast<char>(state >> 56);
  }
  return text;
}

std::string failure_of(cdash::TlsSettings tls) {
  auto handler = mirror();
  auto settings = any_port();
  settings.tls = std::move(tls);
  return message_of([&] { cdash::Server server(handler, settings); });
}

bool shakes_hands(std::uint16_t port, tls_test::Client::Wishes wishes) {
  try {
    tls_test::Client client(port, wishes);
    // With TLS 1.3 the client is done before the server has judged.
    return client.ask(get("/")).status == 200;
  } catch (const std::runtime_error&) {
    return false;
  }
}

}  // namespace

TEST_CASE("A server with a certificate speaks https, and says so in its address and to its handler") {
  const tls_test::Folder folder;
  LambdaHandler handler([](const cdash::Request& r) { return text(std::string(r.scheme)); });
  cdash::Server server(handler, https(folder));
  CHECK(server.url() == "https://127.0.0.1:" + std::to_string(server.port()) + "/");
  tls_test::Client client(server.port());
  CHECK(client.ask(get("/")).body == "https");
  CHECK(client.ask(get("/")).status == 200);
}

TEST_CASE("The protocol agreed on is http/1.1") {
  const tls_test::Folder folder;
  auto handler = mirror();
  cdash::Server server(handler, https(folder));
  tls_test::Client client(server.port(), {.protocols = {"\x02h2\x08http/1.1", 12}});
  const unsigned char* chosen = nullptr;
  unsigned size = 0;
  SSL_get0_alpn_selected(client.ssl(), &chosen, &size);
  CHECK(std::string_view(reinterpret_cast<const char*>(chosen), size) == "http/1.1");
  CHECK_FALSE(shakes_hands(server.port(), {.protocols = {"\x02h2", 3}}));
  CHECK(shakes_hands(server.port(), {.protocols = {}}));
}

TEST_CASE("A request that comes byte by byte, each in a record of its own, is one request") {
  const tls_test::Folder folder;
  auto handler = mirror();
  cdash::Server server(handler, https(folder));
  tls_test::Client client(server.port());
  for (const char c : post("/a", "body")) REQUIRE(client.send({&c, 1}));
  CHECK(client.receive().body == "POST /a body");
}

TEST_CASE("Requests that come in one record are all answered") {
  const tls_test::Folder folder;
  auto handler = mirror();
  cdash::Server server(handler, https(folder));
  tls_test::Client client(server.port());
  std::string all;
  for (int i = 0; i < 200; ++i) all += post("/" + std::to_string(i), "b");
  REQUIRE(client.send(all));
  for (int i = 0; i < 200; ++i) REQUIRE(client.receive().body == "POST /" + std::to_string(i) + " b");
}

TEST_CASE("Large bodies pass through TLS unchanged in both ways") {
  const tls_test::Folder folder;
  LambdaHandler handler([](const cdash::Request& r) { return text(std::string(r.body)); });
  cdash::Server server(handler, https(folder));
  const auto body = long_text(8'000'001);
  tls_test::Client client(server.port());
  CHECK((client.ask(post("/", body)).body == body));
  CHECK((client.ask(post("/", body.substr(0, 5000))).body == body.substr(0, 5000)));
}

TEST_CASE("WebSocket is spoken over TLS, also when messages come behind the request in one record") {
  const tls_test::Folder folder;
  TalkHandler handler(echo);
  cdash::Server server(handler, https(folder));
  tls_test::Client client(server.port());
  const auto message = std::string(100'000, 'x');
  client.send(upgrade_request() + frame("first") + frame(message));
  REQUIRE(client.receive().status == 101);
  CHECK(client.receive_bytes(7) ==
        "\x81\x05"
        "first");
  CHECK(client.receive_bytes(10) == std::string("\x81\x7f\0\0\0\0\0\x01\x86\xa0", 10));
  CHECK((client.receive_bytes(message.size()) == message));
  client.send(close_frame(1000));
  CHECK(client.receive_bytes(4) == "\x88\x02\x03\xe8");
  CHECK(client.ends_in_order());
}

TEST_CASE("A connection is closed in order behind an answer that is the last") {
  const tls_test::Folder folder;
  auto handler = mirror();
  cdash::Server server(handler, https(folder));
  tls_test::Client client(server.port());
  CHECK(client.ask("GET / HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n").status == 200);
  CHECK(client.ends_in_order());
}

TEST_CASE("A client that does not finish its handshake is closed after header_timeout") {
  const tls_test::Folder folder;
  auto handler = mirror();
  cdash::Server server(handler, https(folder, {.header_timeout = 100ms}));
  // Nothing at all, and the beginning of a greeting.
  Client silent(server.port()), slow(server.port());
  slow.send("\x16\x03\x01\x02\x00\x01"sv);
  CHECK(silent.ends());
  CHECK(slow.ends());
  CHECK(shakes_hands(server.port(), {}));
}

TEST_CASE("What is neither TLS nor http ends the connection, and nothing else") {
  const tls_test::Folder folder;
  auto handler = mirror();
  cdash::Server server(handler, https(folder));
  Client garbage(server.port());
  garbage.send("\x01\x02garbage of some length, which is no greeting\r\n\r\n"sv);
  // An alert may come first.
  garbage.receive_bytes(1000);
  CHECK(garbage.ends());
  {
    Client aborted(server.port());
  }
  CHECK(shakes_hands(server.port(), {}));
}

TEST_CASE("Plain http on the port of https is told so") {
  const tls_test::Folder folder;
  auto handler = mirror();
  cdash::Server server(handler, https(folder));
  Client client(server.port());
  const auto answer = client.ask(get("/"));
  CHECK(answer.status == 400);
  CHECK(answer.header("Connection") == "close");
  CHECK(answer.body == "This port speaks https: the address begins with https://.\n");
  client.finish_sending();
  CHECK(client.ends());
}

TEST_CASE("TLS 1.2 is the oldest that is spoken, or 1.3 if the settings say so") {
  const tls_test::Folder folder;
  auto handler = mirror();
  cdash::Server server(handler, https(folder));
  CHECK(shakes_hands(server.port(), {.most = TLS1_2_VERSION}));
  CHECK(shakes_hands(server.port(), {.least = TLS1_3_VERSION}));
  CHECK_FALSE(shakes_hands(server.port(), {.least = TLS1_VERSION, .most = TLS1_1_VERSION}));

  auto settings = https(folder);
  settings.tls->minimum_version = cdash::TlsVersion::tls13;
  cdash::Server strict(handler, settings);
  CHECK(shakes_hands(strict.port(), {}));
  CHECK_FALSE(shakes_hands(strict.port(), {.most = TLS1_2_VERSION}));
}

TEST_CASE("A certificate is read anew on request, for the connections to come") {
  const tls_test::Folder folder(7);
  auto handler = mirror();
  cdash::Server server(handler, https(folder));
  tls_test::Client before(server.port());
  CHECK(before.serial() == 7);
  folder.write_pair(8);
  server.reload_certificate();
  CHECK(tls_test::Client(server.port()).serial() == 8);
  CHECK(before.ask(get("/")).status == 200);

  folder.write("server.pem", "");
  CHECK(message_of([&] { server.reload_certificate(); }) ==
        "cannot serve https: \"" + folder.file("server.pem") +
            "\" (TlsSettings::certificate_chain) holds no certificate in PEM: a part that begins with "
            "-----BEGIN CERTIFICATE-----");
  CHECK(tls_test::Client(server.port()).serial() == 8);
}

TEST_CASE("A key with a password is opened with it") {
  const tls_test::Folder folder;
  auto handler = mirror();
  auto settings = https(folder);
  settings.tls->private_key = folder.file("sealed.key");
  settings.tls->password = "open";
  cdash::Server server(handler, settings);
  CHECK(shakes_hands(server.port(), {}));
}

TEST_CASE("A file, key or cipher that does not do is named with what is wrong") {
  const tls_test::Folder folder;
  folder.write("empty", "");
  const auto chain = folder.file("server.pem");
  const auto key = folder.file("server.key");
  CHECK(failure_of({"/nowhere/chain.pem", key}) ==
        "cannot serve https: \"/nowhere/chain.pem\" (TlsSettings::certificate_chain) cannot be read: No such "
        "file or directory");
  CHECK(failure_of({chain, "/"}) ==
        "cannot serve https: \"/\" (TlsSettings::private_key) cannot be read: Is a directory");
  CHECK(failure_of({chain, ""}) ==
        "cannot serve https: TlsSettings::private_key is empty; it takes the name of a file in PEM");
  CHECK(failure_of({key, key}) ==
        "cannot serve https: \"" + key +
            "\" (TlsSettings::certificate_chain) holds no certificate in PEM: a part "
            "that begins with -----BEGIN CERTIFICATE-----");
  CHECK(failure_of({chain, chain}) == "cannot serve https: \"" + chain +
                                          "\" (TlsSettings::private_key) holds no private key in PEM: a part "
                                          "that begins with -----BEGIN PRIVATE KEY----- or the like");
  CHECK(failure_of({chain, folder.file("other.key")}) ==
        "cannot serve https: the key in \"" + folder.file("other.key") +
            "\" (TlsSettings::private_key) does not belong to the certificate in \"" + chain +
            "\" (TlsSettings::certificate_chain), whose first certificate must be the server's own");
  CHECK(failure_of({chain, folder.file("sealed.key")}) ==
        "cannot serve https: the key in \"" + folder.file("sealed.key") +
            "\" (TlsSettings::private_key) has a password, and TlsSettings::password is empty");
  CHECK(failure_of({chain, folder.file("sealed.key"), "shut"}) ==
        "cannot serve https: TlsSettings::password does not open the key in \"" + folder.file("sealed.key") +
            "\" (TlsSettings::private_key)");
  CHECK(failure_of({chain, key, "", "FOO"}) ==
        "cannot serve https: TlsSettings::ciphers is \"FOO\"; OpenSSL knows none of that for TLS 1.2 "
        "(\"openssl ciphers -v\" lists what it knows)");
}

TEST_CASE("A connection that is taken over with bytes that were read already is none for https") {
  const tls_test::Folder folder;
  auto handler = mirror();
  cdash::Server server(handler, https(folder));
  Client client(server.port());
  const auto copy = ::dup(client.fd());
  CHECK(
      message_of([&] { server.take_over(copy, "GET"); }) ==
      "cdash: take_over() was given 3 bytes that had been read already, and this server speaks https: it has "
      "to read all of a connection itself");
}

TEST_CASE("Past the limit of connections one more is closed without a handshake") {
  const tls_test::Folder folder;
  LogBook log;
  Event inside, go_on;
  LambdaHandler handler([&](const cdash::Request&) {
    inside.set();
    go_on.wait();
    return text("");
  });
  auto settings = https(folder, {.connections = 1});
  settings.log = log.sink();
  cdash::Server server(handler, settings);
  tls_test::Client busy(server.port());
  busy.send(post("/", "x"));
  inside.wait();
  CHECK(Client(server.port()).ends());
  CHECK(log.first() == "503 to 127.0.0.1: The server is busy. (Limits::connections)");
  go_on.set();
  CHECK(busy.receive().status == 200);
}

TEST_CASE("Of an answer that its client aborts nothing stays, over TLS as well") {
  const tls_test::Folder folder;
  Event gone;
  LambdaHandler handler([&](const cdash::Request&) {
    const auto bytes = std::make_shared<std::string>(64 << 20, 'x');
    cdash::Response response;
    response.body = cdash::Body(
        *bytes, std::shared_ptr<const void>(bytes.get(), [&, bytes](const void*) { gone.set(); }));
    return response;
  });
  cdash::Server server(handler, https(folder));
  {
    tls_test::Client client(server.port());
    client.send(get("/"));
    CHECK(client.receive_bytes(100).size() == 100);
  }
  CHECK(gone.wait());
}

#else

TEST_CASE("A program without OpenSSL says what https needs") {
  auto handler = mirror();
  auto settings = any_port();
  settings.tls.emplace();
  CHECK(
      message_of([&] { cdash::Server server(handler, settings); }) ==
      "cannot serve https: this program was built without OpenSSL; with CMake, install OpenSSL's headers and "
      "set CDASH_TLS to ON; header-only without CMake, define CDASH_TLS and link ssl and crypto");
}

#endif
