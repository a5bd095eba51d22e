// Which tools for development are in use, and what they put into the page.
#pragma once

#include <cdash/app/settings.hpp>
#include <cdash/client/front_end.hpp>
#include <cdash/config.hpp>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::detail {

/// DevTools, with defaults for what it leaves open.
struct DevToolsInUse {
  explicit DevToolsInUse(const AppSettings& settings);

  bool ui, props_check, serve_dev_bundles, hot_reload, validate_callbacks;
  double hot_reload_interval, hot_reload_watch_interval;
  unsigned hot_reload_max_retry;
};

CDASH_DECL void check_dev_tools(const DevTools& tools, std::vector<std::string>& problems);

/// Puts development versions into the scripts of a page, where the front end has them.
CDASH_DECL void use_dev_scripts(std::vector<client::Tag>& scripts, const DevToolsInUse& tools,
                                const client::FrontEnd& front_end);

/// The members of the page's configuration that the tools need, each with a comma before it.
CDASH_DECL std::string dev_tools_config(const DevToolsInUse& tools, std::string_view reload_hash);

}  // namespace cdash::detail
