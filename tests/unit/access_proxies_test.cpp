// Who has sent a request: what proxies say, and whom of them one believes.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <string>
#include <vector>

#include "app_fixture.hpp"
#include "message_of.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

struct Seen {
  std::string remote, scheme, host;
  bool operator==(const Seen&) const = default;
};

std::ostream& operator<<(std::ostream& out, const Seen& seen) {
  return out << seen.remote << ' ' << seen.scheme << ' ' << seen.host;
}

// What the app takes a request of 10.0.0.1 for, that asks for app:8050.
Seen seen(std::vector<HeaderView> headers, std::vector<std::string> trusted = {"10.0.0.0/8"},
          ForwardedHeaders kind = ForwardedHeaders::x_forwarded) {
  Seen result;
  App app({.authorize =
               [&](const Request& request) {
                 result = {std::string(request.remote), std::string(request.scheme),
                           std::string(request.host)};
                 return Access::allow();
               },
           .trusted_proxies = std::move(trusted),
           .forwarded_headers = kind});
  app.layout(html::Div());
  headers.insert(headers.begin(), {"Host", "app:8050"});
  app.handler().handle({"GET", "/", headers, {}, "10.0.0.1"});
  return result;
}

std::vector<std::string> problems_of(AppSettings settings) {
  App app(std::move(settings));
  app.layout(html::Div());
  return app.problems();
}

}  // namespace

TEST_CASE("without trusted proxies forwarded headers count for nothing") {
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4"}, {"X-Forwarded-Proto", "https"}, {"X-Forwarded-Host", "evil"}},
             {}) == Seen{"10.0.0.1", "http", "app:8050"});
}

TEST_CASE("of a peer that is none of the trusted proxies forwarded headers count for nothing") {
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4"}, {"X-Forwarded-Proto", "https"}}, {"10.0.0.2", "::1"}) ==
        Seen{"10.0.0.1", "http", "app:8050"});
}

TEST_CASE("a trusted proxy says who, by which scheme and for which host") {
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4"},
              {"X-Forwarded-Proto", "https"},
              {"X-Forwarded-Host", "example.org"}}) == Seen{"1.2.3.4", "https", "example.org"});
}

TEST_CASE("the client is the last address that is no trusted proxy, whatever stands before it") {
  CHECK(seen({{"X-Forwarded-For", "6.6.6.6, 1.2.3.4, 10.9.9.9"}}).remote == "1.2.3.4");
  CHECK(seen({{"X-Forwarded-For", "6.6.6.6, 1.2.3.4"}, {"X-Forwarded-For", "10.9.9.9"}}).remote == "1.2.3.4");
  CHECK(seen({{"X-Forwarded-For", "10.2.2.2, 10.9.9.9"}}).remote == "10.2.2.2");
}

TEST_CASE("what is no address ends the way back at the proxy that said it") {
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4, unknown"}}).remote == "10.0.0.1");
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4, <b>, 10.9.9.9"}}).remote == "10.9.9.9");
  CHECK(seen({{"X-Forwarded-For", ""}}).remote == "10.0.0.1");
}

TEST_CASE("scheme and host are those of the hop that the client is of") {
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4, 10.9.9.9"},
              {"X-Forwarded-Proto", "https, http"},
              {"X-Forwarded-Host", "example.org, inner:80"}}) == Seen{"1.2.3.4", "https", "example.org"});
  CHECK(seen({{"X-Forwarded-For", "6.6.6.6, 1.2.3.4"}, {"X-Forwarded-Proto", "http, https"}}).scheme ==
        "https");
  CHECK(seen({{"X-Forwarded-Proto", "https"}}) == Seen{"10.0.0.1", "https", "app:8050"});
}

TEST_CASE("ports and brackets are no part of an address") {
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4:567"}}).remote == "1.2.3.4");
  CHECK(seen({{"X-Forwarded-For", "[2001:db8::1]:567"}}).remote == "2001:db8::1");
  CHECK(seen({{"X-Forwarded-For", "2001:db8::1"}}).remote == "2001:db8::1");
}

TEST_CASE("a scheme or a host that is none is left as it was") {
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4"},
              {"X-Forwarded-Proto", "javascript"},
              {"X-Forwarded-Host", "a/b?c"}}) == Seen{"1.2.3.4", "http", "app:8050"});
}

TEST_CASE("Forwarded is read instead, where the settings say so, and only there") {
  const std::vector<HeaderView> headers = {
      {"X-Forwarded-For", "6.6.6.6"},
      {"Forwarded", "for=\"[2001:db8::17]:4711\";proto=https;host=\"example.org\", For=10.2.2.2;by=x"}};
  CHECK(seen(headers, {"10.0.0.0/8"}, ForwardedHeaders::forwarded) ==
        Seen{"2001:db8::17", "https", "example.org"});
  CHECK(seen(headers).remote == "6.6.6.6");
  CHECK(seen({{"Forwarded", "for=_hidden;proto=https"}}, {"10.0.0.0/8"}, ForwardedHeaders::forwarded) ==
        Seen{"10.0.0.1", "https", "app:8050"});
  CHECK(seen({{"Forwarded", "for=\"1.2.3.4, for=6.6.6.6"}}, {"10.0.0.0/8"}, ForwardedHeaders::forwarded)
            .remote == "6.6.6.6");
}

TEST_CASE("a quote that a client leaves open hides nothing that a proxy has added") {
  CHECK(seen({{"X-Forwarded-For", "\", 1.2.3.4"}}).remote == "1.2.3.4");
}

TEST_CASE("networks of both versions are told apart by their bits") {
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4"}}, {"10.0.0.0/31"}).remote == "1.2.3.4");
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4"}}, {"10.0.0.2/31"}).remote == "10.0.0.1");
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4"}}, {"0.0.0.0/0"}).remote == "1.2.3.4");
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4"}}, {"fd00::/8"}).remote == "10.0.0.1");
  CHECK(seen({{"X-Forwarded-For", "1.2.3.4, fd12::1"}}, {"10.0.0.1", "fd00::/8"}).remote == "1.2.3.4");
}

TEST_CASE("what is no network is reported before the app is served") {
  for (const std::string wrong : {"", "10.0.0.1/8", "10.0.0.0/33", "10.0.0.0/", "localhost", "fd00::/129"})
    CHECK(problems_of({.trusted_proxies = {wrong}}) ==
          std::vector<std::string>{"trusted_proxies has \"" + wrong +
                                   "\"; it takes addresses and networks: \"127.0.0.1\", \"10.0.0.0/8\", "
                                   "\"fd00::/8\", with no bits set behind the prefix"});
}

TEST_CASE("a callback sees the client behind the proxies") {
  App app({.trusted_proxies = {"10.0.0.1"}});
  app.layout(html::Div().id("out"), dcc::Input().id("in"));
  app.callback(Output("out", "children"), Input("in", "value"),
               [](const Context& context, const std::string&) {
                 return std::string(context.remote()) + " " + std::string(context.scheme()) + " " +
                        std::string(context.host());
               });
  const std::vector<HeaderView> headers = {{"Content-Type", "application/json"},
                                           {"X-Forwarded-For", "1.2.3.4"},
                                           {"X-Forwarded-Proto", "https"},
                                           {"X-Forwarded-Host", "example.org"}};
  const auto body = one_input("out.children", "in.value", "\"x\"");
  const auto response = app.handler().handle({"POST", "/_dash-update-component", headers, body, "10.0.0.1"});
  CHECK(text(response) == R"({"multi":true,"response":{"out":{"children":"1.2.3.4 https example.org"}}})");
}
