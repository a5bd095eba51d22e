// The page of a program that publishes: its scripts, and the cookie that makes a session.
#include <catch2/catch.hpp>
#include <cdash/app/app.hpp>
#include <cdash/html/div.hpp>
#include <string>

#include "app_fixture.hpp"
#include "message_of.hpp"

namespace {
using namespace cdash;
using cdash_test::Asker;
using cdash_test::header;
using cdash_test::text;

// This program publishes, so all of its pages listen.
void publishes(const App& app) { app.publish("x", "children", 1); }

std::string cookie_of(App& app, std::vector<HeaderView> headers = {}) {
  Asker asker(app);
  return header(asker.get("/", std::move(headers)), "Set-Cookie");
}
}  // namespace

TEST_CASE("the page listens before anything was published") {
  App app;
  app.layout(html::Div().id("x"));
  Asker asker(app);
  const auto page = text(asker.get("/"));
  const auto live = page.find("live.js"), push = page.find("push.js");
  REQUIRE(push != page.npos);
  CHECK(live < push);
  publishes(app);
}

TEST_CASE("a browser without a session gets one, which scripts cannot read") {
  App app{{.url_base_pathname = "/lab/", .session_cookie = "sid"}};
  app.layout(html::Div().id("x"));
  Asker asker(app);
  const auto first = header(asker.get("/lab/"), "Set-Cookie");
  const auto second = header(asker.get("/lab/"), "Set-Cookie");
  CHECK(first.substr(0, 4) == "sid=");
  CHECK(first.substr(36) == "; Path=/lab/; HttpOnly; SameSite=Lax");
  CHECK(first != second);
}

TEST_CASE("a browser with a session keeps it") {
  App app{{.session_cookie = "sid"}};
  app.layout(html::Div().id("x"));
  CHECK(cookie_of(app, {{"Cookie", "sid=mine"}}).empty());
}

TEST_CASE("an app without sessions sets no cookie") {
  App app;
  app.layout(html::Div().id("x"));
  CHECK(cookie_of(app).empty());
}

TEST_CASE("sessions and topics need names") {
  App app;
  CHECK(message_of([&] { app.session("x"); }) ==
        "cdash: session() was called on an app without sessions; set AppSettings::session_cookie to the "
        "cookie's name");
  CHECK(message_of([&] { app.session(""); }) ==
        "cdash: session() was given no id; Context::session() has it, where the browser takes cookies");
  CHECK(message_of([&] { app.topic(""); }) ==
        "cdash: topic() was given an empty name; publisher() publishes to every page");
}

TEST_CASE("topics are decided before the app is served") {
  App app;
  app.layout(html::Div().id("x"));
  app.handler();
  CHECK(message_of([&] { app.page_topics([](const Context&) { return std::vector<std::string>(); }); }) ==
        "cdash: page_topics() was called on an app that is already served; set it before run()");
}
