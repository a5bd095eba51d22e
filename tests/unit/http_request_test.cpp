// Requests as they come over a socket: which are taken and how they are read, which are refused and with
// what.
#include <catch2/catch.hpp>
#include <string>
#include <string_view>
#include <vector>

#include "http_client.hpp"

using namespace std::literals;
using namespace http_test;

namespace {

// The status of the answer to these bytes, and that the next honest request works.
int status_of(std::string_view bytes, cdash::Limits limits = {}) {
  auto handler = mirror();
  cdash::Server server(handler, any_port(limits));
  Client client(server.port());
  client.send(bytes);
  client.finish_sending();
  const auto status = client.receive().status;
  Client honest(server.port());
  REQUIRE(honest.ask("GET /next HTTP/1.1\r\nHost: a\r\n\r\n").body == "GET /next ");
  return status;
}

// What a handler sees of the request.
std::string read_as(std::string_view bytes) {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  return Client(server.port()).ask(bytes).body;
}

}  // namespace

TEST_CASE("A request that is not strictly HTTP/1.1 is answered 400") {
  const std::pair<const char*, std::string_view> requests[] = {
      {"bare LF", "GET / HTTP/1.1\nHost: a\n\n\r\n\r\n"},
      {"LF ends one header line", "GET / HTTP/1.1\r\nHost: a\nX: b\r\n\r\n"},
      {"bare CR in a value", "GET / HTTP/1.1\r\nHost: a\r\nX: b\rc\r\n\r\n"},
      {"NUL in a value", "GET / HTTP/1.1\r\nHost: a\r\nX: b\0c\r\n\r\n"sv},
      {"control character in a value", "GET / HTTP/1.1\r\nHost: a\r\nX: b\x01\r\n\r\n"},
      {"folded line", "GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n c\r\n\r\n"},
      {"folded first line", "GET / HTTP/1.1\r\n X: b\r\nHost: a\r\n\r\n"},
      {"folded with a tab", "GET / HTTP/1.1\r\nHost: a\r\nX: b\r\n\tc\r\n\r\n"},
      {"space before the colon", "GET / HTTP/1.1\r\nHost: a\r\nX : b\r\n\r\n"},
      {"no name", "GET / HTTP/1.1\r\nHost: a\r\n: b\r\n\r\n"},
      {"no colon", "GET / HTTP/1.1\r\nHost: a\r\nX\r\n\r\n"},
      {"name with a bracket", "GET / HTTP/1.1\r\nHost: a\r\nX(: b\r\n\r\n"},
      {"name that is not ASCII", "GET / HTTP/1.1\r\nHost: a\r\nX\xC3\xA4: b\r\n\r\n"},
      {"NUL in the target", "GET /\0 HTTP/1.1\r\nHost: a\r\n\r\n"sv},
      {"space in the target", "GET /a b HTTP/1.1\r\nHost: a\r\n\r\n"},
      {"no target", "GET HTTP/1.1\r\nHost: a\r\n\r\n"},
      {"target without slash", "GET a HTTP/1.1\r\nHost: a\r\n\r\n"},
      {"target of another scheme", "GET file:///etc/passwd HTTP/1.1\r\nHost: a\r\n\r\n"},
      {"method with a bracket", "G(T / HTTP/1.1\r\nHost: a\r\n\r\n"},
      {"no method", " / HTTP/1.1\r\nHost: a\r\n\r\n"},
      {"a TLS greeting", "\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03"sv},
      {"no Host", "GET / HTTP/1.1\r\n\r\n"},
      {"two Hosts", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n"},
      {"two Hosts in HTTP/1.0", "GET / HTTP/1.0\r\nHost: a\r\nhost: b\r\n\r\n"},
      {"two equal lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 1\r\n\r\nx"},
      {"two lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\nxx"},
      {"list of equal lengths", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 1, 1\r\n\r\nx"},
      {"length with a sign", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: +1\r\n\r\nx"},
      {"negative length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: -1\r\n\r\nx"},
      {"hexadecimal length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 0x1\r\n\r\nx"},
      {"length beyond 64 bits", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n\r\n"},
      {"empty length", "POST / HTTP/1.1\r\nHost: a\r\nContent-Length:\r\n\r\nx"},
      {"length, then chunked",
       "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
      {"chunked, then length",
       "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n"},
      {"length and an unknown coding",
       "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: x\r\n\r\n0\r\n\r\n"},
      {"chunked twice",
       "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nTransfer-Encoding: "
       "chunked\r\n\r\n0\r\n\r\n"},
      {"chunked in HTTP/1.0", "POST / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"},
      {"chunk without size", "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\nx\r\n"},
      {"chunk with a negative size",
       "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n-1\r\n"},
      {"chunk size beyond 64 bits",
       "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n11111111111111111\r\n"},
      {"chunk longer than it says",
       "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n1\r\nxx\r\n0\r\n\r\n"},
  };
  for (const auto& [name, bytes] : requests) {
    CAPTURE(name);
    CHECK(status_of(bytes) == 400);
  }
}

TEST_CASE("A transfer coding other than chunked is answered 501") {
  for (const auto coding : {"gzip", "gzip, chunked", "chunked, gzip", "chunked, chunked", "identity"}) {
    CAPTURE(coding);
    CHECK(status_of("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: "s + coding + "\r\n\r\n0\r\n\r\n") ==
          501);
  }
}

TEST_CASE("A version other than 1.0 and 1.1 is answered 505") {
  for (const auto version : {"HTTP/2.0", "HTTP/0.9", "HTTP/1.2", "HTTP/3.0"}) {
    CAPTURE(version);
    CHECK(status_of("GET / "s + version + "\r\nHost: a\r\n\r\n") == 505);
  }
}

TEST_CASE("A POST, PUT or PATCH without a length is answered 411") {
  for (const auto method : {"POST", "PUT", "PATCH"}) {
    CAPTURE(method);
    CHECK(status_of(method + " / HTTP/1.1\r\nHost: a\r\n\r\n"s) == 411);
  }
}

TEST_CASE("An expectation other than 100-continue is answered 417") {
  CHECK(status_of("POST / HTTP/1.1\r\nHost: a\r\nExpect: tea\r\nContent-Length: 1\r\n\r\nx") == 417);
}

TEST_CASE("A body longer than the limit is answered 413") {
  CHECK(status_of("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 11\r\n\r\n12345678901",
                  {.body_bytes = 10}) == 413);
}

TEST_CASE("Chunks that add up to more than the limit are answered 413") {
  CHECK(status_of("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
                  "6\r\n123456\r\n6\r\n123456\r\n0\r\n\r\n",
                  {.body_bytes = 10}) == 413);
}

TEST_CASE("A body exactly as long as the limit is taken") {
  CHECK(status_of("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 10\r\n\r\n1234567890", {.body_bytes = 10}) ==
        200);
}

TEST_CASE("A target longer than the limit is answered 414, whole or not") {
  const std::string target(200, 'a');
  CHECK(status_of("GET /" + target + " HTTP/1.1\r\nHost: a\r\n\r\n", {.target_bytes = 100}) == 414);
  CHECK(status_of("GET /" + target, {.target_bytes = 100}) == 414);
}

TEST_CASE("A target one byte longer than the limit is answered 414") {
  CHECK(status_of("GET /" + std::string(100, 'a') + " HTTP/1.1\r\nHost: a\r\n\r\n", {.target_bytes = 100}) ==
        414);
}

TEST_CASE("A head longer than the limit is answered 431, whole or not") {
  const auto head = "GET / HTTP/1.1\r\nHost: a\r\nX: " + std::string(100'000, 'x');
  CHECK(status_of(head + "\r\n\r\n") == 431);
  CHECK(status_of(head) == 431);
}

TEST_CASE("More header lines than the limit are answered 431") {
  CHECK(status_of("GET / HTTP/1.1\r\nHost: a\r\nB: 1\r\nC: 1\r\n\r\n", {.header_count = 2}) == 431);
}

TEST_CASE("As many header lines as the limit are taken") {
  CHECK(status_of("GET / HTTP/1.1\r\nHost: a\r\nB: 1\r\n\r\n", {.header_count = 2}) == 200);
}

TEST_CASE("A refusal says what is wrong with the request, closes, and names nothing of the app") {
  LambdaHandler handler([](const cdash::Request&) { return text("secret"); });
  cdash::Server server(handler, any_port());
  Client client(server.port());
  const auto answer = client.ask("GET / HTTP/1.1\r\n\r\n");
  CHECK(answer.body == "The request needs exactly one Host header.\n");
  CHECK(answer.header("Content-Type") == "text/plain; charset=utf-8");
  CHECK(answer.header("Connection") == "close");
  client.finish_sending();
  CHECK(client.ends());
}

TEST_CASE("A handler sees method, target, headers, body and the peer's address as they were sent") {
  LambdaHandler handler([](const cdash::Request& r) {
    std::string seen(r.method);
    ((((seen += '|') += r.target) += '|') += r.body) += '|';
    seen += r.remote;
    for (const auto& h : r.headers) (((seen += '|') += h.name) += '=') += h.value;
    return text(seen);
  });
  cdash::Server server(handler, any_port());
  CHECK(Client(server.port())
            .ask("PURGE /a%20b/../c?d=%zz&e HTTP/1.1\r\nhOsT:\t a:1 \r\nX: \xC3\xA4\r\nX: \r\n"
                 "Content-Length: 2\r\n\r\nhi")
            .body == "PURGE|/a%20b/../c?d=%zz&e|hi|127.0.0.1|hOsT=a:1|X=\xC3\xA4|X=|Content-Length=2");
}

TEST_CASE("A request that comes byte by byte is read like one that comes at once") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  Client client(server.port());
  for (const auto c : "POST /x HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello"sv) client.send({&c, 1});
  CHECK(client.receive().body == "POST /x hello");
  for (const auto c :
       "POST /y HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n"
       "3;a=\"b\"\r\nhel\r\n2\r\nlo\r\n0\r\nTrailer: x\r\n\r\n"sv) {
    client.send({&c, 1});
  }
  CHECK(client.receive().body == "POST /y hello");
}

TEST_CASE("Bodies of every size around the buffers' arrive whole, counted or chunked") {
  LambdaHandler handler([](const cdash::Request& r) {
    std::size_t sum = 0;
    for (const auto c : r.body) sum = sum * 31 + static_cast<unsigned char>(c);
    return text(std::to_string(r.body.size()) + ' ' + std::to_string(sum));
  });
  cdash::Server server(handler, any_port());
  Client client(server.port());
  for (const std::size_t size :
       {0u, 1u, 4000u, 4035u, 4036u, 4037u, 4096u, 16'383u, 65'536u, 65'537u, 3'000'000u}) {
    CAPTURE(size);
    std::string body(size, '\0');
    std::size_t sum = 0;
    for (std::size_t i = 0; i < size; ++i) {
      body[i] = static_cast<char>(i * 7 + i / 251);
      sum = sum * 31 + static_cast<unsigned char>(body[i]);
    }
    const auto expected = std::to_string(size) + ' ' + std::to_string(sum);
    CHECK(
        client
            .ask("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: " + std::to_string(size) + "\r\n\r\n" + body)
            .body == expected);
    std::string chunks;
    for (std::size_t at = 0; at < size; at += 40'000) {
      const auto part = body.substr(at, 40'000);
      char length[20];
      chunks.append(length, std::to_chars(length, length + 20, part.size(), 16).ptr);
      chunks += "\r\n" + part + "\r\n";
    }
    CHECK(
        client.ask("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks + "0\r\n\r\n")
            .body == expected);
  }
}

TEST_CASE("Trailers behind a chunked body do not become headers") {
  LambdaHandler handler([](const cdash::Request& r) { return text(std::to_string(r.headers.size())); });
  cdash::Server server(handler, any_port());
  CHECK(
      Client(server.port())
          .ask("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\nX: y\r\nHost: b\r\n\r\n")
          .body == "2");
}

TEST_CASE("A target in a proxy's form is read as its path") {
  CHECK(read_as("GET http://a:1/b?c HTTP/1.1\r\nHost: a\r\n\r\n") == "GET /b?c ");
  CHECK(read_as("GET http://a HTTP/1.1\r\nHost: a\r\n\r\n") == "GET / ");
}

TEST_CASE("Empty lines before a request do not matter") {
  CHECK(read_as("\r\n\r\nGET /a HTTP/1.1\r\nHost: a\r\n\r\n") == "GET /a ");
}

TEST_CASE("A client that expects it is told to go on with its body") {
  auto handler = mirror();
  cdash::Server server(handler, any_port());
  Client client(server.port());
  client.send("POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n");
  CHECK(client.receive().head == "HTTP/1.1 100 Continue\r\n");
  CHECK(client.ask("hello").body == "POST /x hello");
}

TEST_CASE("A client that expects to be told is told at once that its body is too long") {
  auto handler = mirror();
  cdash::Server server(handler, any_port({.body_bytes = 4}));
  CHECK(Client(server.port())
            .ask("POST /x HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 5\r\n\r\n")
            .status == 413);
}
