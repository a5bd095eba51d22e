// Several apps on one server: which of them a request goes to.
#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <string>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

struct Named {
  explicit Named(std::string prefix) : app({.title = "Title of " + prefix, .url_base_pathname = prefix}) {
    app.layout(html::Div().id("out"), dcc::Input().id("in"));
    app.callback(Output("out", "children"), Input("in", "value"),
                 [prefix](const std::string& text) { return prefix + text; })
        .websocket();
  }
  App app;
};

Response get(Handler& handler, std::string_view target) {
  return handler.handle({"GET", target, {}, {}, "127.0.0.1"});
}

bool has(const Response& response, std::string_view part) {
  return response.body.view().find(part) != std::string_view::npos;
}

}  // namespace

TEST_CASE("each path goes to the app with the longest prefix that fits") {
  Named sales("/sales/"), east("/sales/east/");
  Mounts apps{sales.app, east.app};
  CHECK(has(get(apps, "/sales/"), "<title>Title of /sales/</title>"));
  CHECK(has(get(apps, "/sales/east/deep?x=1"), "<title>Title of /sales/east/</title>"));
  CHECK(has(get(apps, "/sales/eastern"), "<title>Title of /sales/</title>"));
  CHECK(get(apps, "/sales/east").status == 308);
  CHECK(header(get(apps, "/sales?x=1"), "Location") == "/sales/");
  for (const auto* path : {"/", "/other/", "/sale", "/salesroom/"}) CHECK(get(apps, path).status == 404);
}

TEST_CASE("an app at the root takes what no other has") {
  Named root("/"), sales("/sales/");
  Mounts apps{root.app, sales.app};
  CHECK(has(get(apps, "/sales/_dash-layout"), "Div"));
  CHECK(has(get(apps, "/anything"), "<title>Title of /</title>"));
}

TEST_CASE("callbacks and WebSockets reach the app of their path") {
  Named sales("/sales/"), stock("/stock/");
  Mounts apps{sales.app, stock.app};
  const HeaderView json{"content-type", "application/json"};
  const auto body = one_input("out.children", "in.value", "\"x\"");
  const auto answer = apps.handle({"POST", "/stock/_dash-update-component", {&json, 1}, body, "127.0.0.1"});
  CHECK(has(answer, R"("children":"/stock/x")"));
  CHECK(apps.runs_user_code("POST", "/stock/_dash-update-component"));
  CHECK_FALSE(apps.runs_user_code("GET", "/elsewhere"));
  const HeaderView handshake[] = {{"Origin", "http://localhost"}, {"Host", "localhost"}};
  CHECK(apps.upgrade({"GET", "/sales/_dash-ws-callback", handshake, {}, "127.0.0.1"}).conversation);
  CHECK(apps.upgrade({"GET", "/_dash-ws-callback", handshake, {}, "127.0.0.1"}).refusal.status == 404);
}

TEST_CASE("prefixes that cannot be mounted") {
  Named a("/a/"), b("/a/");
  Mounts apps{a.app};
  CHECK_THROWS_WITH(apps.add(b.app),
                    "cdash: Mounts was given the prefix \"/a/\" twice; give each app a url_base_pathname of "
                    "its own");
  CHECK_THROWS_WITH(apps.add("/b", b.app.handler()),
                    "cdash: Mounts was given the prefix \"/b\"; it starts and ends with \"/\"");
}

TEST_CASE("what a server tells is told to each app, and the server logs where the first one does") {
  struct Told final : Handler {
    ~Told() override { end_servers(); }
    bool runs_user_code(std::string_view, std::string_view) const noexcept override { return false; }
    Response handle(const Request&) noexcept override { return {}; }
    void carried_by(std::weak_ptr<const ServerStatus>) override { ++carriers; }
    int carriers = 0;
  } told, too;
  App app{{.log = {[](std::string_view) {}, LogLevel::error}}};
  app.layout(html::Div());
  Mounts apps{app};
  apps.add("/longer/", told);
  apps.add("/too/", too);
  apps.carried_by({});
  CHECK(told.carriers == 1);
  CHECK(too.carriers == 1);
  CHECK(apps.log().has_function());
  CHECK(apps.log().level() == LogLevel::error);
}
