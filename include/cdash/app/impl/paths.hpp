// Where an app stands in URLs: the prefix that its server sees, and the one that browsers see.
#pragma once

#include <cdash/app/settings.hpp>
#include <cdash/config.hpp>
#include <string>
#include <vector>

namespace cdash::detail {

struct Paths {
  std::string routes = "/";  ///< requests arrive below it
  std::string requests =
      "/";  ///< pages ask below it: what a URL in a page, a cookie or a redirect starts with
};

/// Looks a name up in the environment; null if it is not there.
using Lookup = const char* (*)(const char* name);
CDASH_DECL const char* environment_variable(const char* name);

/// What the settings say, else the environment (DASH_URL_BASE_PATHNAME, DASH_ROUTES_PATHNAME_PREFIX,
/// DASH_REQUESTS_PATHNAME_PREFIX, DASH_APP_NAME), else "/". Of an app that is being served:
/// AppState::paths.
CDASH_DECL Paths paths_of(const AppSettings& settings, Lookup lookup = environment_variable);

/// What is wrong with them, a sentence each.
CDASH_DECL std::vector<std::string> path_problems(const AppSettings& settings,
                                                  Lookup lookup = environment_variable);

}  // namespace cdash::detail
