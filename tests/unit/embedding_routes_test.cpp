// Routes of the user's own: which path and method they answer, what their functions take and return.
#include <catch2/catch.hpp>
#include <cdash/app/app.hpp>
#include <cdash/html/div.hpp>
#include <map>
#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "app_fixture.hpp"
#include "message_of.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

struct Page {
  explicit Page(AppSettings settings = {}) : app(std::move(settings)), asker(app) {
    app.layout(html::Div().id("out"));
  }
  // Without its place.
  std::string problem() {
    const auto found = app.problems();
    return found.size() == 1 ? found[0].substr(found[0].find(": ") + 2)
                             : std::to_string(found.size()) + " problems";
  }
  App app;
  Asker asker;
};

// "<file>:<line>" so many lines below.
std::string line(int below, std::source_location where = std::source_location::current()) {
  return std::string(where.file_name()) + ":" + std::to_string(static_cast<int>(where.line()) + below);
}

}  // namespace

TEST_CASE("A route answers its path beside the dashboard") {
  Page page;
  page.app.route("api/state", [] { return Json{{"armed", true}}; });
  const auto response = page.asker.get("/api/state?x=1");
  CHECK(response.status == 200);
  CHECK(response.content_type == "application/json");
  CHECK(text(response) == R"({"armed":true})");
  CHECK(text(page.asker.get("/")).find("react-entry-point") != std::string::npos);
}

TEST_CASE("A text goes out as plain text") {
  Page page;
  page.app.route("hello", [] { return "hello"; });
  const auto response = page.asker.get("/hello");
  CHECK(response.content_type == "text/plain; charset=utf-8");
  CHECK(text(response) == "hello");
}

TEST_CASE("A route answers with a response of its own, with its status and headers") {
  Page page;
  page.app.route("teapot", [] {
    return Response{.status = 418, .content_type = "text/x", .headers = {{"X-Pot", "1"}}, .body = "short"};
  });
  const auto response = page.asker.get("/teapot");
  CHECK(response.status == 418);
  CHECK(header(response, "X-Pot") == "1");
  CHECK(text(response) == "short");
}

TEST_CASE("What has a JSON form goes out as JSON") {
  Page page;
  page.app.route("list", [] { return std::vector{1, 2, 3}; });
  page.app.route("number", [] { return 2.5; });
  page.app.route("map", [] { return std::map<std::string, bool>{{"armed", true}}; });
  CHECK(text(page.asker.get("/list")) == "[1,2,3]");
  CHECK(text(page.asker.get("/number")) == "2.5");
  CHECK(text(page.asker.get("/map")) == R"({"armed":true})");
}

TEST_CASE("A route that returns nothing answers 204") {
  Page page;
  int calls = 0;
  page.app.route("stop", [&] { ++calls; }, {.methods = {"POST"}});
  CHECK(page.asker.ask("POST", "/stop").status == 204);
  CHECK(calls == 1);
}

TEST_CASE("An optional without a value is answered 404") {
  Page page;
  page.app.route("robots/<id>",
                 [](int id) { return id == 7 ? std::optional<std::string>("seven") : std::nullopt; });
  CHECK(text(page.asker.get("/robots/7")) == "seven");
  CHECK(page.asker.get("/robots/8").status == 404);
}

TEST_CASE("Variables of a path are read as the function's parameters") {
  Page page;
  page.app.route("v/<a>/<b>/<c>/<d>", [](const std::string& a, int b, double c, bool d) {
    return a + "|" + std::to_string(b) + "|" + std::to_string(c) + "|" + (d ? "yes" : "no");
  });
  CHECK(text(page.asker.get("/v/x%2Fy%20z/-3/2.5/true")) == "x/y z|-3|2.500000|yes");
  for (const auto wrong : {"/v/x/3.0/2.5/true", "/v/x/3e2/1/true", "/v/x/03/1/true", "/v/x/3/nan/true",
                           "/v/x/3/1/1", "/v/x/99999999999/1/true", "/v/x/ 3/1/true", "/v/x/3x/1/true"})
    CHECK(page.asker.get(wrong).status == 404);
}

TEST_CASE("A variable is one part of the path and not empty") {
  Page page;
  page.app.route("robots/<name>", [](std::string_view name) { return std::string(name); });
  CHECK(text(page.asker.get("/robots/ann")) == "ann");
  const auto dashboard = text(page.asker.get("/"));
  CHECK(text(page.asker.get("/robots/")) == dashboard);
  CHECK(text(page.asker.get("/robots/ann/")) == dashboard);
  CHECK(text(page.asker.get("/robots/ann/bob")) == dashboard);
  CHECK(text(page.asker.get("/robots")) == dashboard);
}

TEST_CASE("A path variable takes the rest with its slashes") {
  Page page;
  page.app.route("files/<path:name>", [](const std::string& name) { return name; });
  CHECK(text(page.asker.get("/files/a/b%20c/d.txt")) == "a/b c/d.txt");
  CHECK(text(page.asker.get("/files/a/")) == "a/");
}

TEST_CASE("What is written out goes before a variable, and a variable before the rest") {
  Page page;
  page.app.route("a/<path:rest>", [](const std::string&) { return "rest"; });
  page.app.route("a/<x>", [](const std::string&) { return "variable"; });
  page.app.route("a/b", [] { return "text"; });
  CHECK(text(page.asker.get("/a/b")) == "text");
  CHECK(text(page.asker.get("/a/c")) == "variable");
  CHECK(text(page.asker.get("/a/b/c")) == "rest");
}

TEST_CASE("An escape that is none fits no route") {
  Page page;
  page.app.route("r/<x>", [](const std::string& x) { return x; });
  CHECK(page.asker.get("/r/%zz").status == 400);
  CHECK(page.asker.get("/r/%00").status == 400);
}

TEST_CASE("A route's function sees the request") {
  Page page;
  page.app.route("echo",
                 [](const Request& r) {
                   return std::string(r.method) + " " + std::string(r.header("x-a")) + " " +
                          std::string(r.body);
                 },
                 {.methods = {"PUT"}});
  CHECK(text(page.asker.ask("PUT", "/echo", "body", {{"X-A", "1"}})) == "PUT 1 body");
}

TEST_CASE("A route's function may take a context, for the query, cookies and headers") {
  Page page;
  page.app.custom_data("tenant", [](const Context& c) { return std::string(c.cookie("t")); });
  page.app.route("c/<n>", [](const Context& context, int n) {
    context.set_header("X-Answer", "42");
    context.set_cookie("seen", "yes");
    return context.query("q").value_or("none") + context.custom_data<std::string>("tenant") +
           std::to_string(n);
  });
  const auto response = page.asker.get("/c/5?q=a%20b", {{"Cookie", "t=acme"}});
  CHECK(text(response) == "a bacme5");
  CHECK(header(response, "X-Answer") == "42");
  CHECK(header(response, "Set-Cookie") == "seen=yes; Path=/");
}

TEST_CASE("A method that a route does not have is answered 405, with those that it has") {
  Page page;
  page.app.route("r", [] { return "get"; });
  page.app.route("r", [] { return "post"; }, {.methods = {"POST", "PUT"}});
  CHECK(text(page.asker.get("/r")) == "get");
  CHECK(text(page.asker.ask("POST", "/r")) == "post");
  CHECK(text(page.asker.ask("PUT", "/r")) == "post");
  const auto refused = page.asker.ask("DELETE", "/r");
  CHECK(refused.status == 405);
  CHECK(header(refused, "Allow") == "GET, HEAD, POST, PUT, OPTIONS");
}

TEST_CASE("OPTIONS is answered with the methods of a route, and HEAD as GET is") {
  Page page;
  std::string method;
  page.app.route("r", [&](const Request& request) { return method = request.method; });
  const auto options = page.asker.ask("OPTIONS", "/r");
  CHECK(options.status == 204);
  CHECK(header(options, "Allow") == "GET, HEAD, OPTIONS");
  CHECK(method.empty());
  CHECK(page.asker.ask("HEAD", "/r").status == 200);
  CHECK(method == "HEAD");
}

TEST_CASE("A route may answer OPTIONS itself") {
  Page page;
  page.app.route("r", [] { return "mine"; }, {.methods = {"GET", "OPTIONS"}});
  CHECK(text(page.asker.ask("OPTIONS", "/r")) == "mine");
}

TEST_CASE("A path stands below the app's prefix, or anywhere with a slash in front") {
  Page page({.url_base_pathname = "/dash/"});
  page.app.route("below", [] { return "below"; });
  page.app.route("/api/beside", [] { return "beside"; });
  CHECK(text(page.asker.get("/dash/below")) == "below");
  CHECK(text(page.asker.get("/api/beside")) == "beside");
  CHECK(page.asker.get("/below").status == 404);
}

TEST_CASE("A route runs on a callback thread, unless it says that it is quick") {
  Page page;
  page.app.route("slow/<x>", [](const std::string&) {});
  page.app.route("quick", [] {}, {.runs_on = RunsOn::network_thread});
  auto& handler = page.app.handler();
  CHECK(handler.runs_user_code("GET", "/slow/1?a"));
  CHECK_FALSE(handler.runs_user_code("GET", "/quick?a"));
  CHECK_FALSE(handler.runs_user_code("GET", "/"));
  CHECK(handler.runs_user_code("POST", "/_dash-update-component"));
}

TEST_CASE("What a route throws is answered 500 and logged, and not told to the client") {
  Page page;
  page.app.route("r", []() -> std::string { throw std::runtime_error("the secret"); });
  const auto where = line(-1);
  const auto response = page.asker.get("/r");
  CHECK(response.status == 500);
  CHECK(text(response).find("secret") == std::string::npos);
  CHECK(page.asker.log == "cdash: the route /r (" + where + ") failed: the secret\n");
}

TEST_CASE("In debug the client is told what a route has thrown") {
  Page page({.debug = true});
  page.app.route("r", []() -> std::string { throw std::runtime_error("the reason"); });
  CHECK(text(page.asker.get("/r")) == "the reason\n");
}

TEST_CASE("A report of a slow route names it and its place") {
  Page page;
  const auto where = line(1);
  page.app.route("slow/<x>", [](const std::string&) {});
  CHECK(page.app.handler().describe({"GET", "/slow/1", {}, {}, {}}) == "the route /slow/<x> (" + where + ")");
}

TEST_CASE("A problem of a route stands behind its place") {
  Page page;
  const auto where = line(1);
  page.app.route("/", [] {});
  CHECK(page.app.problems().at(0).starts_with(where + ": the route \"/\" "));
}

TEST_CASE("Two routes for one path and method are a problem") {
  Page page;
  const auto where = line(1);
  page.app.route("r/<a>", [](int) {});
  page.app.route("r/<b>", [](int) {}, {.methods = {"POST", "GET"}});
  CHECK(page.problem() == "the route \"r/<b>\" answers GET as the one at " + where +
                              " does; a path has one route for each method");
}

TEST_CASE("A relative path and an absolute one may be the same") {
  Page page({.url_base_pathname = "/dash/"});
  const auto where = line(1);
  page.app.route("r", [] {});
  page.app.route("/dash/r", [] {});
  CHECK(page.problem() == "the route \"/dash/r\" answers GET as the one at " + where +
                              " does; a path has one route for each method");
}

TEST_CASE("Dash's own paths are no routes") {
  Page page({.url_base_pathname = "/dash/"});
  page.app.route("/dash/_dash-layout", [] {});
  CHECK(page.problem() == "the route \"/dash/_dash-layout\" is one of Dash's own paths; choose another one");
}

TEST_CASE("The page itself is no route") {
  Page page;
  page.app.route("/", [] {});
  CHECK(page.problem() ==
        "the route \"/\" is the page itself; give it a path of its own, such as \"api/state\"");
}

TEST_CASE("Assets are no routes") {
  Page page;
  page.app.route("assets/<x>", [](int) {});
  CHECK(page.problem() ==
        "the route \"assets/<x>\" lies among the assets (assets_url_path); choose another one");
}

TEST_CASE("The path of the health check, or of the metrics, is no route") {
  Page page({.health_endpoint = "/health", .metrics_endpoint = "metrics"});
  page.app.route("health", [] {});
  CHECK(page.problem() ==
        "the route \"health\" is the health_endpoint, which is asked before it; choose another one");
  Page other({.url_base_pathname = "/dash/", .metrics_endpoint = "metrics"});
  other.app.route("/dash/metrics", [] {});
  CHECK(other.problem() ==
        "the route \"/dash/metrics\" is the metrics_endpoint, which is asked before it; choose another one");
}

TEST_CASE("A route at the path of a page is a problem") {
  Page page;
  page.app.layout(html::Div(page_container()));
  const auto where = line(1);
  page.app.page("/report/<id>", [](int) { return html::Div(); }).example(3);
  page.app.route("report/<number>", [](int) { return "3"; });
  page.app.route("report/<number>", [](int) {}, {.methods = {"POST"}});
  page.app.route("report/all", [] { return "all"; });
  CHECK(page.problem() == "the route \"report/<number>\" has the path of the page \"/report/<id>\" (" +
                              where + "), which nobody would see when it is loaded; choose another one");
}

TEST_CASE("A route's path has neither query nor escapes") {
  Page page;
  page.app.route("a?b", [] {});
  CHECK(page.problem() ==
        "the route \"a?b\" has a ?, # or % in it; it is a path alone, without query and escapes");
}

TEST_CASE("A route has no empty part inside") {
  Page page;
  page.app.route("a//b", [] {});
  CHECK(page.problem() == "the route \"a//b\" has two slashes in a row");
}

TEST_CASE("A variable with a type in the path is a problem") {
  Page page;
  page.app.route("a/<int:b>", [](int) {});
  CHECK(page.problem() ==
        "the route \"a/<int:b>\" has the variable \"int:b\"; one is all that stands between two "
        "slashes, <name>, or <path:name> at the end, and its type is that of the function's parameter");
}

TEST_CASE("Nothing stands behind the rest of a path") {
  Page page;
  page.app.route("a/<path:b>/c", [](const std::string&) {});
  CHECK(page.problem() ==
        "the route \"a/<path:b>/c\" has something behind <path:b>, which takes all that is left");
}

TEST_CASE("A function has a parameter for each variable") {
  Page page;
  page.app.route("a/<b>", [](int, int) {});
  CHECK(page.problem() ==
        "the route \"a/<b>\" has 1 variable, but its function takes 2 values; "
        "they are one each, in their order");
}

TEST_CASE("Methods are written in capitals") {
  Page page;
  page.app.route("a", [] {}, {.methods = {"get"}});
  CHECK(page.problem() ==
        "the route \"a\" answers the method \"get\"; methods are in capitals, such as \"POST\"");
}

TEST_CASE("A route answers one method at least") {
  Page page;
  page.app.route("a", [] {}, {.methods = {}});
  CHECK(page.problem() == "the route \"a\" answers no method; {\"GET\"} is the default");
}

TEST_CASE("A route is registered before the app is served") {
  Page page;
  page.app.handler();
  CHECK(message_of([&] { page.app.route("a", [] {}); }) ==
        "cdash: route() was called on an app that is already served; register before run()");
}

TEST_CASE("A route that takes any path leaves Dash's own to Dash") {
  App app;
  app.layout(html::Div("the page"));
  app.route("<path:rest>", [](const std::string& rest) { return "route " + rest; });
  const auto body = [&](std::string_view target) {
    return std::string(app.handler().handle({.method = "GET", .target = target}).body.view());
  };
  CHECK(body("/a/b") == "route a/b");
  CHECK(body("/a%2Fb") == "route a%2Fb");
  CHECK(body("/_dash-layout").find("the page") != std::string::npos);
  CHECK(body("/_dash-dependencies") == "[]");
  CHECK_FALSE(app.handler().runs_user_code("GET", "/_dash-layout"));
}
