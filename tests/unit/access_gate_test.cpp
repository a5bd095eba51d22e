// Who is let in, and what every answer carries.
#include <algorithm>
#include <any>
#include <atomic>
#include <catch2/catch.hpp>
#include <cdash/app/impl/own_request.hpp>
#include <cdash/cdash.hpp>
#include <cdash/testing.hpp>
#include <memory>
#include <optional>
#include <stdexcept>
#include <string>
#include <vector>

#include "app_fixture.hpp"
#include "message_of.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

struct Service {
  explicit Service(AppSettings settings = {}) : app(std::move(settings)), asker(app) {
    app.layout(html::Div().id("out"), dcc::Input().id("in").value("x"));
    app.callback(
        Output("out", "children"), Input("in", "value"),
        [](const Context& context, const std::string&) { return "for " + std::string(context.user()); });
  }

  Response call(std::vector<HeaderView> headers = {}) {
    headers.push_back({"Content-Type", "application/json"});
    return asker.ask("POST", "/_dash-update-component", one_input("out.children", "in.value", "\"x\""),
                     headers);
  }
  Upgrade upgrade(std::vector<HeaderView> headers) {
    return app.handler().upgrade({"GET", "/_dash-ws-callback", headers, {}, "127.0.0.1"});
  }

  App app;
  Asker asker;
};

std::string answered(std::string_view children) {
  return R"({"multi":true,"response":{"out":{"children":")" + std::string(children) + "\"}}}";
}

std::size_t count(const Response& response, std::string_view name) {
  std::size_t found = 0;
  for (const auto& [key, value] : response.headers) found += key == name;
  return found;
}

std::vector<std::string> problems_of(AppSettings settings) {
  App app(std::move(settings));
  app.layout(html::Div());
  return app.problems();
}

}  // namespace

// --- authorize

TEST_CASE("authorize is asked for pages, layout, callbacks, assets and the front end's files alike") {
  Service service({.authorize = [](const Request&) { return Access::refuse(text_response(403)); }});
  for (const auto* target : {"/", "/_dash-layout", "/_dash-dependencies", "/assets/a.css", "/_favicon.ico",
                             "/_dash-component-suites/dash/favicon.ico", "/none"})
    CHECK(service.asker.get(target).status == 403);
  CHECK(service.call().status == 403);
}

TEST_CASE("authorize is asked for WebSocket handshakes") {
  bool lets_in = false;
  Service service({.authorize =
                       [&](const Request& request) {
                         CHECK(request.target == "/_dash-ws-callback");
                         return lets_in ? Access::allow("ann") : Access::refuse(text_response(401));
                       },
                   .websocket_callbacks = true});
  const std::vector<HeaderView> headers{{"Origin", "http://here"}, {"Host", "here"}};
  const auto refused = service.upgrade(headers);
  CHECK(refused.conversation == nullptr);
  CHECK(refused.refusal.status == 401);
  CHECK(header(refused.refusal, "X-Content-Type-Options") == "nosniff");
  lets_in = true;
  CHECK(service.upgrade(headers).conversation != nullptr);
}

TEST_CASE("an app with authorize answers where blocking hurts nobody, whatever is asked") {
  Service service({.authorize = [](const Request&) { return Access::allow(); }});
  CHECK(service.app.handler().runs_user_code("GET", "/assets/a.css"));
  Service open;
  CHECK_FALSE(open.app.handler().runs_user_code("GET", "/assets/a.css"));
}

TEST_CASE("who has been let in is known to the callback") {
  Service service({.authorize = [](const Request& request) {
    return Access::allow(std::string(request.header("X-Name")));
  }});
  CHECK(text(service.call({{"X-Name", "ann"}})) == answered("for ann"));
  CHECK(text(service.call({{"X-Name", "bob"}})) == answered("for bob"));
}

TEST_CASE("what else authorize has found out reaches the callback by its type") {
  App app({.authorize = [](const Request&) { return Access::allow("ann", 7); }});
  app.layout(html::Div().id("out"), dcc::Input().id("in"));
  app.callback(
      Output("out", "children"), Input("in", "value"), [](const Context& context, const std::string&) {
        return std::to_string(*context.user_details<int>()) + (context.user_details<long>() ? " long" : "");
      });
  Asker asker(app);
  CHECK(text(asker.post(one_input("out.children", "in.value", "\"x\""))) == answered("7"));
}

TEST_CASE("who has been let in is known to jobs and WebSocket calls, which outlive the request") {
  const auto user = std::make_shared<const User>(User{"ann", 7});
  std::optional<detail::OwnRequest> kept;
  {
    const std::string remote = "1.2.3.4", host = "example.org";
    kept.emplace(Request{"GET", "/x", {}, "body", remote, "https", host, user});
  }
  const auto& request = kept->view();
  CHECK(request.remote == "1.2.3.4");
  CHECK(request.scheme == "https");
  CHECK(request.host == "example.org");
  CHECK(request.body.empty());
  CHECK(Context(request).user() == "ann");
  CHECK(*Context(request).user_details<int>() == 7);
}

TEST_CASE("the answer of a refusal is sent as it is, and kept by nobody") {
  Service service({.authorize = [](const Request& request) {
    return request.path() == "/login" ? Access::refuse(text_response(200, "form"))
                                      : Access::refuse(redirect("/login"));
  }});
  const auto sent_away = service.asker.get("/");
  CHECK(sent_away.status == 303);
  CHECK(header(sent_away, "Location") == "/login");
  CHECK(header(sent_away, "Cache-Control") == "no-store");
  CHECK(text(service.asker.get("/log%69n?next=x")) == "form\n");
}

TEST_CASE("a browser that wants a page is sent to the login, its other requests get 401") {
  Service service({.authorize = [](const Request& request) { return refuse_to_login(request, "/login"); }});
  CHECK(service.asker.get("/", {{"Sec-Fetch-Mode", "navigate"}}).status == 303);
  CHECK(service.asker.get("/", {{"Accept", "text/html,*/*"}}).status == 303);
  CHECK(service.asker.get("/_dash-layout", {{"Sec-Fetch-Mode", "cors"}, {"Accept", "text/html"}}).status ==
        401);
  CHECK(service.asker.get("/assets/a.css", {{"Accept", "text/css"}}).status == 401);
  CHECK(service.call({{"Accept", "text/html"}}).status == 401);
}

TEST_CASE("what authorize throws refuses the request, and tells nobody outside of debug") {
  const auto fail = [](const Request&) -> Access {
    throw std::runtime_error("the database at 10.1.2.3 is gone");
  };
  Service service({.authorize = fail});
  const auto response = service.call();
  CHECK(response.status == 500);
  CHECK(text(response).find("10.1.2.3") == std::string::npos);
  CHECK(service.asker.log ==
        "cdash: authorize failed, and the request was refused: the database at 10.1.2.3 is gone\n");
  Service debug({.authorize = fail, .debug = true});
  CHECK(text(debug.call()) == "authorize failed: the database at 10.1.2.3 is gone\n");
  Service strange({.authorize = [](const Request&) -> Access { throw 7; }});
  CHECK(strange.asker.get("/").status == 500);
}

TEST_CASE("a reason that anybody can cause is logged once, not at every try") {
  Service service({.authorize = [](const Request&) {
    return Access::refuse(text_response(401), "a session that is forged");
  }});
  for (int i = 0; i < 5; ++i) service.call();
  CHECK(service.asker.log == "cdash: 401 to 127.0.0.1: a session that is forged\n");
}

TEST_CASE("reasons that differ at every try are logged sixty-four times, not for ever") {
  int tries = 0;
  Service service({.authorize = [&](const Request&) {
    return Access::refuse(text_response(401), "try " + std::to_string(++tries));
  }});
  for (int i = 0; i < 100; ++i) service.call();
  CHECK(std::count(service.asker.log.begin(), service.asker.log.end(), '\n') == 64);
}

// --- trusted hosts

TEST_CASE("a host that is none of the trusted ones gets 400, and the log names it") {
  Service service({.trusted_hosts = {"example.org", "other.org:8050", "[::1]"}});
  for (const auto* host :
       {"example.org", "EXAMPLE.org", "example.org:1", "other.org:8050", "[::1]", "[::1]:8050"})
    CHECK(service.asker.get("/", {{"Host", host}}).status == 200);
  for (const auto* host : {"", "evil.org", "example.org.evil.org", "evil.example.org", "other.org",
                           "other.org:80", "example.org@evil.org", "example.org.", "::1", "[::1"})
    CHECK(service.asker.get("/", {{"Host", host}}).status == 400);
  // Once, whatever hosts come: anybody can make them up.
  CHECK(service.asker.log ==
        "cdash: 400 to 127.0.0.1: its host is none of AppSettings::trusted_hosts: \"\"\n");
}

TEST_CASE("a request with two hosts, or none, is not for a trusted one") {
  Service service({.trusted_hosts = {"example.org"}});
  CHECK(service.asker.get("/", {{"Host", "example.org"}, {"Host", "example.org"}}).status == 400);
  CHECK(service.asker.get("/").status == 400);
}

TEST_CASE("a WebSocket handshake for a host that is not trusted is refused") {
  Service service({.trusted_hosts = {"here"}, .websocket_callbacks = true});
  CHECK(service.upgrade({{"Origin", "http://evil"}, {"Host", "evil"}}).refusal.status == 400);
  CHECK(service.upgrade({{"Origin", "http://here"}, {"Host", "here"}}).conversation != nullptr);
}

TEST_CASE("hosts that can be none are reported before the app is served") {
  CHECK(
      problems_of({.trusted_hosts = {"https://example.org"}}) ==
      std::vector<std::string>{"trusted_hosts has \"https://example.org\"; it takes hosts as the Host header "
                               "has them: \"example.org\", \"example.org:8050\", \"[::1]\""});
}

// --- CSRF

TEST_CASE("a callback without the token of its cookie in the header gets 403") {
  Service service({.csrf_protection = true});
  CHECK(service.call().status == 403);
  CHECK(service.call({{"Cookie", "_csrf_token=abc"}}).status == 403);
  CHECK(service.call({{"X-CSRFToken", "abc"}}).status == 403);
  CHECK(service.call({{"Cookie", "_csrf_token=abc"}, {"X-CSRFToken", "abd"}}).status == 403);
  CHECK(service.call({{"Cookie", "_csrf_token="}, {"X-CSRFToken", ""}}).status == 403);
  CHECK(service.call({{"Cookie", "_csrf_token=abc"}, {"X-CSRFToken", "abc"}}).status == 200);
  CHECK(service.asker.log ==
        "cdash: 403 to 127.0.0.1: no token of the cookie _csrf_token in the header X-CSRFToken\n");
}

TEST_CASE("the page brings the cookie of the token, once, for its own site alone") {
  Service service({.csrf_protection = true});
  const auto page = service.asker.get("/");
  const auto cookie = header(page, "Set-Cookie");
  CHECK(cookie.starts_with("_csrf_token="));
  CHECK(cookie.substr(cookie.find(';')) == "; Path=/; SameSite=Strict");
  CHECK(cookie != header(service.asker.get("/"), "Set-Cookie"));
  CHECK(count(service.asker.get("/", {{"Cookie", "_csrf_token=abc"}}), "Set-Cookie") == 0);
  CHECK(count(service.asker.get("/_dash-layout"), "Set-Cookie") == 0);
  Service open;
  CHECK(count(open.asker.get("/"), "Set-Cookie") == 0);
}

TEST_CASE("a browser that has the page and lost the cookie gets another one") {
  Service service({.csrf_protection = true});
  const auto etag = header(service.asker.get("/"), "ETag");
  const auto known = service.asker.get("/", {{"If-None-Match", etag}, {"Sec-Fetch-Mode", "navigate"}});
  CHECK(known.status == 304);
  CHECK(count(known, "Set-Cookie") == 1);
}

TEST_CASE("a testing::Page sends the token as the front end does") {
  Service service({.csrf_protection = true, .csrf_token_name = "token", .csrf_header_name = "X-Token"});
  testing::Page page(service.app);
  CHECK(page.get("out", "children") == "for ");
}

TEST_CASE("the names of the token's cookie and header are the front end's to know") {
  Service service(
      {.csrf_protection = true, .csrf_token_name = "csrftoken", .csrf_header_name = "X-CSRF-Token"});
  CHECK(text(service.asker.get("/"))
            .find(R"("csrf_token_name":"csrftoken","csrf_header_name":"X-CSRF-Token")") != std::string::npos);
  CHECK(service.call({{"Cookie", "csrftoken=abc"}, {"x-csrf-token", "abc"}}).status == 200);
  CHECK(problems_of({.csrf_token_name = " "}) ==
        std::vector<std::string>{
            "csrf_token_name is \" \"; it is made of letters, digits, dashes and underscores"});
  CHECK(problems_of({.csrf_header_name = ""}) ==
        std::vector<std::string>{
            "csrf_header_name is \"\"; it is made of letters, digits, dashes and underscores"});
}

TEST_CASE("what authorize answers itself needs no token: the form of a login has none yet") {
  Service service(
      {.authorize = [](const Request&) { return Access::refuse(redirect("/")); }, .csrf_protection = true});
  CHECK(service.asker.ask("POST", "/login", "user=ann").status == 303);
}

TEST_CASE("a page that leaves needs no token: a beacon has no headers") {
  Service service({.csrf_protection = true, .websocket_callbacks = true});
  CHECK(service.asker.ask("POST", "/_dash-ws-callback", "page").status == 204);
  CHECK(service.asker.ask("POST", "/", "page").status == 403);
}

// --- headers

TEST_CASE("every answer forbids guessing its type, frames elsewhere and long referrers") {
  Service service;
  for (const auto& response : {service.asker.get("/"), service.call(), service.asker.get("/assets/none"),
                               service.asker.ask("PUT", "/")}) {
    CHECK(header(response, "X-Content-Type-Options") == "nosniff");
    CHECK(header(response, "Referrer-Policy") == "strict-origin-when-cross-origin");
    CHECK(header(response, "X-Frame-Options") == "SAMEORIGIN");
  }
  CHECK(header(service.asker.get("/"), "Content-Security-Policy") == "frame-ancestors 'self'");
}

TEST_CASE("over https a page keeps its window from those it was opened by") {
  Service service;
  CHECK(count(service.asker.get("/"), "Cross-Origin-Opener-Policy") == 0);
  const auto secure = service.app.handler().handle({"GET", "/", {}, {}, "127.0.0.1", "https"});
  CHECK(header(secure, "Cross-Origin-Opener-Policy") == "same-origin-allow-popups");
}

TEST_CASE("frame_ancestors says who may show the app in a frame") {
  Service none({.frame_ancestors = {"'none'"}});
  CHECK(header(none.asker.get("/"), "X-Frame-Options") == "DENY");
  CHECK(header(none.asker.get("/"), "Content-Security-Policy") == "frame-ancestors 'none'");
  Service other({.frame_ancestors = {"'self'", "https://wiki.example.org"}});
  CHECK(count(other.asker.get("/"), "X-Frame-Options") == 0);
  CHECK(header(other.asker.get("/"), "Content-Security-Policy") ==
        "frame-ancestors 'self' https://wiki.example.org");
  Service any({.frame_ancestors = {}});
  CHECK(count(any.asker.get("/"), "X-Frame-Options") == 0);
  CHECK(count(any.asker.get("/"), "Content-Security-Policy") == 0);
}

TEST_CASE("headers of the settings stand in every answer, or replace the app's own, or leave them out") {
  Service service({.headers = {{"Strict-Transport-Security", "max-age=31536000"},
                               {"referrer-policy", "no-referrer"},
                               {"X-Frame-Options", ""},
                               {"Content-Security-Policy", "default-src 'self'"}}});
  const auto page = service.asker.get("/");
  CHECK(header(page, "Strict-Transport-Security") == "max-age=31536000");
  CHECK(header(page, "referrer-policy") == "no-referrer");
  CHECK(count(page, "Referrer-Policy") == 0);
  CHECK(count(page, "X-Frame-Options") == 0);
  CHECK(header(page, "Content-Security-Policy") == "default-src 'self'");
  CHECK(count(service.call(), "Content-Security-Policy") == 0);
}

TEST_CASE("a callback's own header stands before the app's") {
  App app;
  app.layout(html::Div().id("out"), dcc::Input().id("in"));
  app.callback(Output("out", "children"), Input("in", "value"),
               [](const Context& context, const std::string&) {
                 context.set_header("referrer-policy", "same-origin");
                 return "";
               });
  const auto response = Asker(app).post(one_input("out.children", "in.value", "\"x\""));
  CHECK(header(response, "referrer-policy") == "same-origin");
  CHECK(count(response, "Referrer-Policy") == 0);
}

TEST_CASE("headers of the settings that cannot be sent are reported before the app is served") {
  CHECK(problems_of({.headers = {{"X-A", "b\nc"}, {"A B", "c"}, {"Date", "now"}}}) ==
        std::vector<std::string>{
            "headers: the value of the header X-A has a line break or a NUL in it; remove it",
            "headers: \"A B\" is no name of a header; it is made of letters, digits and dashes",
            "headers: the header Date is the server's own; leave it out"});
}

TEST_CASE("an answer whose header has a line break is not sent; the log and debug name the header") {
  const auto answer = [](const Request&) {
    auto response = text_response(200, "secret");
    response.headers.emplace_back("X-Name", "ann\r\nSet-Cookie: a=b");
    return Access::refuse(std::move(response));
  };
  Service service({.authorize = answer});
  const auto response = service.asker.get("/");
  CHECK(response.status == 500);
  CHECK(count(response, "X-Name") == 0);
  CHECK(text(response).find("secret") == std::string::npos);
  CHECK(text(response).find("X-Name") == std::string::npos);
  const std::string_view what =
      "the value of the header X-Name has a line break or a NUL in it, or its name has; nothing was sent\n";
  CHECK(service.asker.log == "cdash: " + std::string(what));
  Service debug({.authorize = answer, .debug = true});
  CHECK(text(debug.asker.get("/")) == what);
}

TEST_CASE("a callback that sets a header with a line break fails; the log and debug name the header") {
  for (const bool debug : {false, true}) {
    App app({.debug = debug});
    app.layout(html::Div().id("out"), dcc::Input().id("in"));
    app.callback(Output("out", "children"), Input("in", "value"),
                 [](const Context& context, const std::string& x) {
                   context.set_header("X-Name", x + "\r\nX: y");
                   return "secret";
                 });
    Asker asker(app);
    const auto response = asker.post(one_input("out.children", "in.value", "\"x\""));
    const std::string what = "the value of the header X-Name has a line break or a NUL in it; remove it";
    CHECK(response.status == 500);
    CHECK(count(response, "X-Name") == 0);
    CHECK(asker.log.find(what) != std::string::npos);
    CHECK((text(response).find(what) != std::string::npos) == debug);
  }
}

// --- what a request says of itself

TEST_CASE("a request's path is decoded as the app's routes are, and its query and form are read") {
  const HeaderView type{"Content-Type", "application/x-www-form-urlencoded; charset=utf-8"};
  const Request request{
      "POST", "/log%69n%2fx?next=%2Fa+b&x", {&type, 1}, "user=ann%40x&word=a+b%26&user=bob", ""};
  CHECK(request.path() == "/login%2Fx");
  CHECK(request.query("next") == "/a b");
  CHECK(request.query("x") == "");
  CHECK(request.query("y") == std::nullopt);
  CHECK(request.form("user") == "ann@x");
  CHECK(request.form("word") == "a b&");
  CHECK(request.form("next") == std::nullopt);
  CHECK(Request{"GET", "/%zz?x", {}, {}, ""}.path() == "/%zz");
  CHECK(Request{"POST", "/", {}, "user=ann", ""}.form("user") == std::nullopt);
}

TEST_CASE("authorize and the app's routes read an escaped slash alike: as none") {
  Service service({.authorize = [](const Request& request) {
    return request.path().starts_with("/assets/") ? Access::refuse(text_response(403)) : Access::allow();
  }});
  CHECK(service.asker.get("/assets/secret.txt").status == 403);
  CHECK(service.asker.get("/%61ssets/secret.txt").status == 403);
  const auto other = service.asker.get("/assets%2Fsecret.txt");  // no asset, but a deep link to the page
  CHECK(other.content_type == "text/html; charset=utf-8");
  CHECK(other.status == 200);
}

TEST_CASE("only a page of the same scheme, host and port counts as the app's own") {
  const auto own = [](std::vector<HeaderView> headers, std::string_view scheme = "http") {
    headers.push_back({"Host", "example.org:8050"});
    return Request{"POST", "/login", headers, {}, "", scheme}.is_from_own_page();
  };
  CHECK(own({{"Origin", "http://example.org:8050"}}));
  CHECK(own({{"Origin", "https://example.org:8050"}}, "https"));
  CHECK(own({{"Sec-Fetch-Site", "same-origin"}}));
  CHECK_FALSE(own({{"Origin", "https://example.org:8050"}}));
  CHECK_FALSE(own({{"Origin", "http://example.org"}}));
  CHECK_FALSE(own({{"Origin", "http://evil.org"}, {"Sec-Fetch-Site", "same-origin"}}));
  CHECK_FALSE(own({{"Origin", "null"}}));
  CHECK_FALSE(own({{"Sec-Fetch-Site", "same-site"}}));
  CHECK_FALSE(own({}));
}

TEST_CASE("the cookie of a session is for https alone where the page came over https") {
  Service service({.session_cookie = "sid"});
  const auto cookie = [](const Response& response) {
    const auto line = header(response, "Set-Cookie");
    return line.substr(line.find(';'));
  };
  CHECK(cookie(service.asker.get("/")) == "; Path=/; HttpOnly; SameSite=Lax");
  CHECK(cookie(service.app.handler().handle({"GET", "/", {}, {}, "127.0.0.1", "https"})) ==
        "; Path=/; HttpOnly; SameSite=Lax; Secure");
}
