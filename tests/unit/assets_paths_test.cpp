// Prefixes: what settings and environment make of them, and where each of the two shows.
#include <catch2/catch.hpp>
#include <cdash/app/impl/paths.hpp>
#include <cdash/cdash.hpp>
#include <map>
#include <string>

#include "app_fixture.hpp"

using namespace cdash;
using namespace cdash_test;

namespace {

std::map<std::string, std::string, std::less<>> variables;

const char* variable(const char* name) {
  const auto found = variables.find(name);
  return found == variables.end() ? nullptr : found->second.c_str();
}

detail::Paths paths(const AppSettings& settings, std::map<std::string, std::string, std::less<>> set = {}) {
  variables = std::move(set);
  return detail::paths_of(settings, variable);
}

std::vector<std::string> problems(const AppSettings& settings,
                                  std::map<std::string, std::string, std::less<>> set = {}) {
  variables = std::move(set);
  return detail::path_problems(settings, variable);
}

const std::string what_is_right =
    "; it starts and ends with \"/\", has no two of them in a row, and nothing that a URL's path has to "
    "escape";

}  // namespace

TEST_CASE("without any prefix an app stands at the root") {
  CHECK(paths({}).routes == "/");
  CHECK(paths({}).requests == "/");
}

TEST_CASE("one prefix for both") {
  const auto both = paths({.url_base_pathname = "/dash/"});
  CHECK(both.routes == "/dash/");
  CHECK(both.requests == "/dash/");
}

TEST_CASE("pages ask below the prefix of the routes unless they have one of their own") {
  CHECK(paths({.routes_pathname_prefix = "/dash/"}).requests == "/dash/");
  const auto apart =
      paths({.routes_pathname_prefix = "/dash/", .requests_pathname_prefix = "/my-dash-app/dash/"});
  CHECK(apart.routes == "/dash/");
  CHECK(apart.requests == "/my-dash-app/dash/");
  CHECK(paths({.requests_pathname_prefix = "/my-dash-app/"}).routes == "/");
}

TEST_CASE("prefixes from the environment, where the settings have none") {
  CHECK(paths({}, {{"DASH_URL_BASE_PATHNAME", "/base/"}}).requests == "/base/");
  CHECK(paths({}, {{"DASH_ROUTES_PATHNAME_PREFIX", "/routes/"}}).routes == "/routes/");
  CHECK(paths({}, {{"DASH_REQUESTS_PATHNAME_PREFIX", "/requests/"}}).requests == "/requests/");
  CHECK(paths({.url_base_pathname = "/mine/"}, {{"DASH_URL_BASE_PATHNAME", "/base/"}}).routes == "/mine/");
  CHECK(paths({}, {{"DASH_URL_BASE_PATHNAME", ""}}).routes == "/");
}

TEST_CASE("variables of prefixes count in lower case, too, and less than in upper case") {
  CHECK(paths({}, {{"dash_url_base_pathname", "/base/"}}).requests == "/base/");
  CHECK(paths({}, {{"dash_app_name", "mine"}}).requests == "/mine/");
  CHECK(paths({}, {{"dash_assets_external_path", "https://e.org"}}).assets == "https://e.org/assets/");
  CHECK(paths({}, {{"DASH_URL_BASE_PATHNAME", "/up/"}, {"dash_url_base_pathname", "/low/"}}).routes ==
        "/up/");
  CHECK(problems({}, {{"dash_url_base_pathname", "base"}}) ==
        std::vector{"dash_url_base_pathname is \"base\"" + what_is_right});
}

TEST_CASE("the app's name in the environment stands before the prefix that pages ask under") {
  const auto named = paths({.url_base_pathname = "/dash/"}, {{"DASH_APP_NAME", "my-dash-app"}});
  CHECK(named.routes == "/dash/");
  CHECK(named.requests == "/my-dash-app/dash/");
  CHECK(paths({.requests_pathname_prefix = "/other/"}, {{"DASH_APP_NAME", "my-dash-app"}}).requests ==
        "/other/");
}

TEST_CASE("a prefix that is none") {
  CHECK(problems({.routes_pathname_prefix = "/a-b_c.d~/%C3%A9/"}).empty());
  for (const auto* text :
       {"dash/", "/dash", "//elsewhere/", "/a//b/", "/a b/", "/a\\b/", "/a?b/", "/a#b/", "/a\nb/"}) {
    const std::string quoted = std::string(" is \"") + text + "\"";
    CHECK(problems({.url_base_pathname = text}) == std::vector{"url_base_pathname" + quoted + what_is_right});
    CHECK(problems({.routes_pathname_prefix = text}) ==
          std::vector{"routes_pathname_prefix" + quoted + what_is_right});
    CHECK(problems({}, {{"DASH_REQUESTS_PATHNAME_PREFIX", text}}) ==
          std::vector{"DASH_REQUESTS_PATHNAME_PREFIX" + quoted + what_is_right});
  }
  CHECK(problems({}, {{"DASH_APP_NAME", "my app"}}) ==
        std::vector<std::string>{"DASH_APP_NAME is \"my app\"; it is the first part of a path, with nothing "
                                 "that a URL's path has to escape"});
}

TEST_CASE("a prefix for both beside one for one of them") {
  const std::string rest =
      "; the first stands for both prefixes: leave it out, and set routes_pathname_prefix and "
      "requests_pathname_prefix";
  CHECK(problems({.url_base_pathname = "/a/", .routes_pathname_prefix = "/b/"}) ==
        std::vector{"url_base_pathname is \"/a/\" and routes_pathname_prefix is \"/b/\"" + rest});
  CHECK(problems({.requests_pathname_prefix = "/b/"}, {{"DASH_URL_BASE_PATHNAME", "/a/"}}) ==
        std::vector{"DASH_URL_BASE_PATHNAME is \"/a/\" and requests_pathname_prefix is \"/b/\"" + rest});
}

TEST_CASE("requests arrive below one prefix, and everything in the page is below the other") {
  App app{
      {.routes_pathname_prefix = "/in/", .requests_pathname_prefix = "/out/in/", .session_cookie = "sid"}};
  app.layout(html::Div().id("out"), dcc::Input().id("in"));
  app.callback(Output("out", "children"), Input("in", "value"), [](const std::string& text) { return text; })
      .websocket();
  Asker asker(app);
  const auto page = asker.get("/in/");
  CHECK(page.status == 200);
  CHECK(header(page, "Set-Cookie").find("; Path=/out/in/; ") != std::string::npos);
  const auto html = text(page);
  CHECK(html.find("\"requests_pathname_prefix\":\"/out/in/\"") != html.npos);
  CHECK(html.find("src=\"/out/in/_dash-component-suites/") != html.npos);
  CHECK(html.find("\"plotlyjs_url\":\"/out/in/") != html.npos);
  CHECK(html.find("href=\"/out/in/_favicon.ico") != html.npos);
  CHECK(html.find("\"url\":\"/out/in/_dash-ws-callback\"") != html.npos);
  CHECK(html.find("\"/in/") == html.npos);
  CHECK(asker.get("/in/_dash-layout").content_type == "application/json");
  CHECK(asker.get("/out/in/_dash-layout").status == 404);
}

TEST_CASE("the routes' prefix without its last slash leads to where the browser sees the page") {
  App app{{.routes_pathname_prefix = "/in/", .requests_pathname_prefix = "/out/in/"}};
  app.layout(html::Div());
  Asker asker(app);
  const auto response = asker.get("/in");
  CHECK(response.status == 308);
  CHECK(header(response, "Location") == "/out/in/");
}

TEST_CASE("the URL of an asset") {
  const auto url = [](AppSettings settings) { return App(std::move(settings)).get_asset_url("reset.css"); };
  CHECK(url({}) == "/assets/reset.css");
  CHECK(url({.assets_url_path = "css", .requests_pathname_prefix = "/app/"}) == "/app/css/reset.css");
  CHECK(url({.assets_external_path = "http://external.com/"}) == "http://external.com/assets/reset.css");
  CHECK(url({.assets_external_path = "http://external.com", .assets_url_path = "css"}) ==
        "http://external.com/css/reset.css");
  CHECK(paths({}, {{"DASH_ASSETS_EXTERNAL_PATH", "http://external.com/x/"}}).assets ==
        "http://external.com/x/assets/");
}

TEST_CASE("a path of the app as browsers see it, and back") {
  const App root, app{{.requests_pathname_prefix = "/my-dash-app/"}};
  struct Row {
    const App& app;
    std::string path, shown;
  };
  const Row rows[] = {{root, "", "/"},
                      {app, "", "/my-dash-app/"},
                      {root, "/", "/"},
                      {app, "/", "/my-dash-app/"},
                      {root, "/page-1", "/page-1"},
                      {app, "/page-1/", "/my-dash-app/page-1/"},
                      {app, "/page-1/sub-page-1", "/my-dash-app/page-1/sub-page-1"}};
  for (const auto& [of, path, shown] : rows) CHECK(of.get_relative_path(path) == shown);
  const Row back[] = {{root, "/", ""},
                      {app, "/my-dash-app", ""},
                      {app, "/my-dash-app/", ""},
                      {root, "/page-1/", "page-1"},
                      {app, "/my-dash-app/page-1/sub-page-1/", "page-1/sub-page-1"},
                      {app, "/my-dash-app/my-dash-app/", "my-dash-app"}};
  for (const auto& [of, shown, path] : back) CHECK(of.strip_relative_path(shown) == path);
  CHECK(app.strip_relative_path(std::optional<std::string>()) == std::nullopt);
  CHECK(app.strip_relative_path(std::optional<std::string>("/my-dash-app/a")) == "a");
}

TEST_CASE("paths that cannot be made into the other kind") {
  const App root, app{{.requests_pathname_prefix = "/my-dash-app/"}};
  CHECK_THROWS_WITH(app.get_relative_path("relative-page-1"),
                    "cdash: get_relative_path() was given \"relative-page-1\"; a path starts with \"/\", and "
                    "\"\" stands for the app itself");
  CHECK_THROWS_WITH(root.strip_relative_path("relative-page-1"),
                    "cdash: strip_relative_path() was given \"relative-page-1\", which is not below \"/\"");
  for (const std::string path : {"/some-other-path", "/my-dash-application", ""})
    CHECK_THROWS_WITH(app.strip_relative_path(path), "cdash: strip_relative_path() was given \"" + path +
                                                         "\", which is not below \"/my-dash-app/\"");
}
