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
  std::string assets = "/assets/";  ///< what the URL of an asset starts with
};

/// Looks a name up in the environment; null if it is not there.
using Lookup = const char* (*)(const char* name);
CDASH_DECL const char* environment_variable(const char* name);

/// One of Dash's variables: where a name starts with "DASH_" the lower case counts, too, unless the upper
/// case is there.
struct Variable {
  Variable(const char* of, Lookup lookup);
  /// One that is set to nothing is not set.
  explicit operator bool() const noexcept { return text != nullptr && *text != '\0'; }

  std::string name;  ///< as it was found
  const char* text;  ///< null: it is not there
};

/// What the settings say, else the environment (DASH_URL_BASE_PATHNAME, DASH_ROUTES_PATHNAME_PREFIX,
/// DASH_REQUESTS_PATHNAME_PREFIX, DASH_APP_NAME), else "/". Of an app that is being served:
/// AppState::paths.
CDASH_DECL Paths paths_of(const AppSettings& settings, Lookup lookup = environment_variable);

/// AppSettings::include_assets_files, or what the environment says.
CDASH_DECL bool includes_assets(const AppSettings& settings, Lookup lookup = environment_variable);

/// App::get_relative_path() and App::strip_relative_path().
CDASH_DECL std::string relative_path(const std::string& requests, std::string_view path);
CDASH_DECL std::string stripped_path(std::string_view requests, std::string_view path);

/// What is wrong with the settings of paths, a sentence each.
CDASH_DECL std::vector<std::string> path_problems(const AppSettings& settings,
                                                  Lookup lookup = environment_variable);

}  // namespace cdash::detail
