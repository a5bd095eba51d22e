// Several apps on one server: which of them a request goes to.
#include <catch2/catch.hpp>
#include <cdash/app/access.hpp>
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

TEST_CASE("a path that belongs to none is answered as the first app answers outside of its prefix") {
  Named sales("/sales/"), stock("/stock/");
  sales.app.settings().error_page = [](const ErrorPage& error) {
    return "Sales: " + std::to_string(error.status);
  };
  sales.app.settings().metrics_endpoint = "metrics";
  Mounts apps{sales.app, stock.app};
  const HeaderView page{"Accept", "text/html"};
  const auto answer = apps.handle({"GET", "/elsewhere", {&page, 1}, {}, "127.0.0.1"});
  CHECK(answer.status == 404);
  CHECK(has(answer, "Sales: 404"));
  CHECK(header(answer, "X-Content-Type-Options") == "nosniff");
  CHECK(header(answer, "X-Request-ID").size() == 16);
  CHECK(has(get(apps, "/sales/metrics"), "cdash_requests_total{route=\"page\",status=\"404\"} 1\n"));
  CHECK(get(apps, "/other/_dash-ws-callback").status == 404);
}

TEST_CASE("who may not use the first app learns nothing of paths that belong to none") {
  Named sales("/sales/");
  sales.app.settings().authorize = [](const Request&) { return Access::refuse({.status = 401}); };
  Mounts apps{sales.app};
  CHECK(apps.runs_user_code("GET", "/elsewhere"));
  CHECK(get(apps, "/elsewhere").status == 401);
}

TEST_CASE("a route outside of its app's prefix is reached, unless it lies below that of another app") {
  Named root("/"), sales("/sales/"), stock("/stock/");
  sales.app.route("/healthz", [] { return "sales are well"; }, {.methods = {"GET"}});
  sales.app.route("/stock/report", [] { return "hidden"; });
  Mounts apps{root.app, sales.app, stock.app};
  CHECK(has(get(apps, "/healthz?x=1"), "sales are well"));
  CHECK(apps.runs_user_code("GET", "/healthz"));
  CHECK(apps.handle({"POST", "/healthz", {}, {}, "127.0.0.1"}).status == 405);
  CHECK(apps.describe({"GET", "/healthz", {}, {}, {}}).starts_with("the route /healthz ("));
  CHECK(has(get(apps, "/stock/report"), "<title>Title of /stock/</title>"));
}

TEST_CASE("the sender of a request is who its app takes it for") {
  Named sales("/sales/"), stock("/stock/");
  stock.app.settings().trusted_proxies = {"127.0.0.1"};
  Mounts apps{sales.app, stock.app};
  const HeaderView from{"X-Forwarded-For", "10.0.0.9"};
  CHECK(apps.sender({"GET", "/sales/", {&from, 1}, {}, "127.0.0.1"}) == "127.0.0.1");
  CHECK(apps.sender({"GET", "/stock/", {&from, 1}, {}, "127.0.0.1"}) == "10.0.0.9");
}

TEST_CASE("handlers alone, and a path that is none of theirs") {
  App app;
  app.layout(html::Div());
  Mounts apps;
  apps.add("/a/", app.handler());
  CHECK(get(apps, "/a/").status == 200);
  CHECK(get(apps, "/b/").status == 404);
}
