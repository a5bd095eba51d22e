// Bodies of app/impl/dev_tools.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/dev_tools.hpp>
#include <cdash/core/json.hpp>
#include <cmath>
#include <string_view>

namespace cdash::detail {

CDASH_DECL DevToolsInUse::DevToolsInUse(const AppSettings& settings)
    : ui(settings.dev_tools.ui.value_or(settings.debug)),
      props_check(settings.dev_tools.props_check.value_or(settings.debug)),
      serve_dev_bundles(settings.dev_tools.serve_dev_bundles.value_or(settings.debug)),
      hot_reload(settings.dev_tools.hot_reload.value_or(settings.debug)),
      validate_callbacks(settings.dev_tools.validate_callbacks.value_or(settings.debug)),
      hot_reload_interval(settings.dev_tools.hot_reload_interval.value_or(0.5)),
      hot_reload_watch_interval(settings.dev_tools.hot_reload_watch_interval.value_or(0.2)),
      hot_reload_max_retry(settings.dev_tools.hot_reload_max_retry.value_or(8)) {}

CDASH_DECL void check_dev_tools(const DevTools& tools, std::vector<std::string>& problems) {
  // A day: whatever is longer does not fit the timers of a browser, and is meant to be "never".
  const auto check = [&](std::string_view name, const std::optional<double>& seconds, double least) {
    if (!seconds || (*seconds >= least && *seconds <= 86400)) return;
    std::string found, from;
    write_json(found, *seconds);
    write_json(from, least);
    problems.push_back("dev_tools." + std::string(name) + " is " + (found == "null" ? "not finite" : found) +
                       "; it takes seconds, from " + from + " to 86400");
  };
  check("hot_reload_interval", tools.hot_reload_interval, 0.01);
  check("hot_reload_watch_interval", tools.hot_reload_watch_interval, 0);
}

CDASH_DECL void use_dev_scripts(std::vector<client::Tag>& scripts, const DevToolsInUse& tools,
                                const client::FrontEnd& front_end) {
  const auto replace = [&](std::string_view part, std::string_view by) {
    const auto at = std::find_if(scripts.begin(), scripts.end(), [&](const client::Tag& script) {
      return script.url.find(part) != std::string::npos;
    });
    if (at != scripts.end() && front_end.find("dash", by)) *at = front_end.file("dash", by);
  };
  // Upstream cut the error panel and the debug menu out of the small renderer.
  if (tools.serve_dev_bundles)
    replace("/dash-renderer/build/dash_renderer.min.js", "dash-renderer/build/dash_renderer.dev.js");
  if (!tools.props_check) return;
  replace("/deps/prop-types@15.8.1.min.js", "deps/prop-types@15.8.1.js");
  // The types of dcc's components stand in a file of their own, which needs both.
  const auto shared = std::find_if(scripts.begin(), scripts.end(), [](const client::Tag& script) {
    return script.url.find("/dcc/dash_core_components-shared.js") != std::string::npos;
  });
  if (shared != scripts.end() && front_end.find("dash", "dcc/proptypes.js"))
    scripts.insert(shared + 1, front_end.file("dash", "dcc/proptypes.js"));
}

CDASH_DECL std::string dev_tools_config(const DevToolsInUse& tools, std::string_view reload_hash) {
  std::string json;
  const auto flag = [&](std::string_view key, bool value) {
    json += ",\"" + std::string(key) + (value ? "\":true" : "\":false");
  };
  flag("ui", tools.ui);
  flag("props_check", tools.props_check);
  flag("validate_callbacks", tools.validate_callbacks);
  if (tools.hot_reload) {
    json +=
        ",\"hot_reload\":{\"interval\":" + std::to_string(std::llround(tools.hot_reload_interval * 1000)) +
        ",\"max_retry\":" + std::to_string(tools.hot_reload_max_retry) + ",\"hash\":";
    write_json(json, reload_hash);
    json += '}';
  }
  return json;
}

}  // namespace cdash::detail
