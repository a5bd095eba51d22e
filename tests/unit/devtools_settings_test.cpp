// Which tools for development a page gets, from the settings and from debug.
#include "app_fixture.hpp"

#include <catch2/catch.hpp>
#include <cdash/cdash.hpp>
#include <limits>

using namespace cdash;
using namespace cdash_test;
using Catch::Contains;

namespace {

std::string page_of(AppSettings settings) {
  App app(std::move(settings));
  Asker asker(app);
  app.layout(html::Div());
  return text(asker.get("/"));
}

boost::json::object config_of(AppSettings settings) {
  const auto page = page_of(std::move(settings));
  const std::string_view start = "<script id=\"_dash-config\" type=\"application/json\">";
  const auto from = page.find(start) + start.size();
  return boost::json::parse(page.substr(from, page.find("</script>", from) - from)).as_object();
}

std::string tools_in(const boost::json::object& config) {
  std::string text;
  for (const auto* key : {"ui", "props_check", "validate_callbacks"})
    if (config.at(key).as_bool()) text += (text.empty() ? "" : " ") + std::string(key);
  if (config.contains("hot_reload")) text += text.empty() ? "hot_reload" : " hot_reload";
  return text;
}

}  // namespace

TEST_CASE("in production a page has no tools") {
  CHECK(tools_in(config_of({})).empty());
  CHECK_THAT(page_of({}), Contains("/dash_renderer.min.js") && Contains("/prop-types@15.8.1.min.js") &&
                              !Contains("proptypes.js") && !Contains("reload.js"));
}

TEST_CASE("debug turns all tools on") {
  CHECK(tools_in(config_of({.debug = true})) == "ui props_check validate_callbacks hot_reload");
  CHECK_THAT(page_of({.debug = true}), Contains("/dash_renderer.dev.js") &&
                                           Contains("/prop-types@15.8.1.js") &&
                                           Contains("/dcc/proptypes.js") && Contains("/reload.js"));
}

TEST_CASE("each tool can be turned off in debug, and on without") {
  const DevTools off{.ui = false,
                     .props_check = false,
                     .serve_dev_bundles = false,
                     .hot_reload = false,
                     .validate_callbacks = false};
  CHECK(tools_in(config_of({.debug = true, .dev_tools = off})).empty());
  CHECK(page_of({.debug = true, .dev_tools = off}).find(".dev.js") == std::string::npos);
  CHECK(tools_in(config_of({.dev_tools = {.ui = true}})) == "ui");
  CHECK(tools_in(config_of({.dev_tools = {.props_check = true}})) == "props_check");
  CHECK(tools_in(config_of({.dev_tools = {.hot_reload = true}})) == "hot_reload");
  CHECK(tools_in(config_of({.dev_tools = {.validate_callbacks = true}})) == "validate_callbacks");
}

TEST_CASE("the types of dcc's components come behind them, and prop-types before") {
  const auto page = page_of({.debug = true});
  CHECK(page.find("/prop-types@15.8.1.js") < page.find("/dash_core_components.js"));
  CHECK(page.find("/dash_core_components-shared.js") < page.find("/dcc/proptypes.js"));
}

TEST_CASE("a page is told how often to ask, and how often to fail") {
  const auto with = [](DevTools tools) {
    return config_of({.debug = true, .dev_tools = tools}).at("hot_reload");
  };
  CHECK(with({}).at("interval") == 500);
  CHECK(with({}).at("max_retry") == 8);
  CHECK(with({.hot_reload_interval = 0.1}).at("interval") == 100);
  CHECK(with({.hot_reload_max_retry = 100}).at("max_retry") == 100);
}

TEST_CASE("the buttons for undo and redo are the page's if the app wants them") {
  CHECK(config_of({}).at("show_undo_redo") == false);
  CHECK(config_of({.show_undo_redo = true}).at("show_undo_redo") == true);
}

TEST_CASE("times that no timer can keep are problems of the app") {
  const auto problem = [](DevTools tools) {
    App app({.dev_tools = tools});
    app.layout(html::Div());
    const auto found = app.problems();
    return found.empty() ? std::string() : found.at(0);
  };
  CHECK(problem({.hot_reload_interval = 0}) ==
        "dev_tools.hot_reload_interval is 0; it takes seconds, from 0.01 to 86400");
  CHECK(problem({.hot_reload_interval = std::numeric_limits<double>::quiet_NaN()}) ==
        "dev_tools.hot_reload_interval is not finite; it takes seconds, from 0.01 to 86400");
  CHECK(problem({.hot_reload_watch_interval = -1}) ==
        "dev_tools.hot_reload_watch_interval is -1; it takes seconds, from 0 to 86400");
  CHECK(problem({.hot_reload_interval = 0.01, .hot_reload_watch_interval = 0}).empty());
  CHECK(problem({.hot_reload_interval = 86400}).empty());
  CHECK(problem({.hot_reload_interval = 86401}) ==
        "dev_tools.hot_reload_interval is 86401; it takes seconds, from 0.01 to 86400");
}
