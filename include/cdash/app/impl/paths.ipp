// Bodies of app/impl/paths.hpp.
#pragma once

#include <algorithm>
#include <cdash/app/impl/paths.hpp>
#include <cdash/app/impl/text.hpp>
#include <cdash/error.hpp>
#include <cstdlib>
#include <string_view>
#include <utility>

namespace cdash::detail {

// A prefix, with the name that it was given under.
struct Prefix {
  Prefix(const std::string& setting, const char* name_in_settings, const char* variable, Lookup lookup)
      : value(setting), name(name_in_settings) {
    if (!value.empty()) return;
    Variable found(variable, lookup);
    if (!found) return;
    value = found.text;
    name = std::move(found.name);
  }
  explicit operator bool() const noexcept { return !value.empty(); }
  std::string text() const { return name + " is \"" + value + "\""; }

  std::string value;
  std::string name;
};

struct Prefixes {
  Prefixes(const AppSettings& settings, Lookup lookup)
      : both(settings.url_base_pathname, "url_base_pathname", "DASH_URL_BASE_PATHNAME", lookup),
        routes(settings.routes_pathname_prefix, "routes_pathname_prefix", "DASH_ROUTES_PATHNAME_PREFIX",
               lookup),
        requests(settings.requests_pathname_prefix, "requests_pathname_prefix",
                 "DASH_REQUESTS_PATHNAME_PREFIX", lookup),
        app_name({}, "app_name", "DASH_APP_NAME", lookup) {}

  Prefix both, routes, requests, app_name;
};

// What a URL's path has without escapes (RFC 3986, section 3.3); not two slashes in a row, which would start
// the name of another host.
inline bool is_prefix(std::string_view text) {
  static constexpr std::string_view plain =
      "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~!$&'()*+,;=:@%/";
  return text.starts_with('/') && text.ends_with('/') && text.find("//") == text.npos &&
         text.find_first_not_of(plain) == text.npos;
}

CDASH_DECL const char* environment_variable(const char* name) { return std::getenv(name); }

CDASH_DECL Variable::Variable(const char* of, Lookup lookup) : name(of), text(lookup(of)) {
  if (text != nullptr || !name.starts_with("DASH_")) return;
  const auto lower_case = lower(name);
  text = lookup(lower_case.c_str());
  if (text != nullptr) name = lower_case;
}

CDASH_DECL Paths paths_of(const AppSettings& settings, Lookup lookup) {
  const Prefixes given(settings, lookup);
  Paths paths;
  if (given.both || given.routes) paths.routes = given.both ? given.both.value : given.routes.value;
  paths.requests = given.requests   ? given.requests.value
                   : given.app_name ? "/" + given.app_name.value + paths.routes
                                    : paths.routes;
  const Prefix external(settings.assets_external_path, "assets_external_path", "DASH_ASSETS_EXTERNAL_PATH",
                        lookup);
  paths.assets = external ? external.value : paths.requests;
  while (paths.assets.ends_with('/')) paths.assets.pop_back();
  paths.assets += "/" + settings.assets_url_path + "/";
  return paths;
}

CDASH_DECL bool includes_assets(const AppSettings& settings, Lookup lookup) {
  if (settings.include_assets_files) return *settings.include_assets_files;
  const Variable found("DASH_INCLUDE_ASSETS_FILES", lookup);
  return !found || read_switch(found.text).value_or(true);
}

CDASH_DECL std::string relative_path(const std::string& requests, std::string_view path) {
  if (path.empty()) return requests;
  if (!path.starts_with('/'))
    throw Error("cdash: get_relative_path() was given \"" + std::string(path) +
                "\"; a path starts with \"/\", and \"\" stands for the app itself");
  return requests + std::string(path.substr(std::min(path.find_first_not_of('/'), path.size())));
}

CDASH_DECL std::string stripped_path(std::string_view requests, std::string_view path) {
  const auto own = requests.substr(0, requests.size() - 1);
  if (!path.starts_with(own) || (path.size() == own.size() ? own.empty() : path[own.size()] != '/'))
    throw Error("cdash: strip_relative_path() was given \"" + std::string(path) +
                "\", which is not below \"" + std::string(requests) + "\"");
  path.remove_prefix(own.size());
  while (path.starts_with('/')) path.remove_prefix(1);
  while (path.ends_with('/')) path.remove_suffix(1);
  return std::string(path);
}

CDASH_DECL std::vector<std::string> path_problems(const AppSettings& settings, Lookup lookup) {
  const Prefixes given(settings, lookup);
  std::vector<std::string> problems;
  for (const auto* prefix : {&given.both, &given.routes, &given.requests}) {
    if (*prefix && !is_prefix(prefix->value))
      problems.push_back(prefix->text() +
                         "; it starts and ends with \"/\", has no two of them in a row, and nothing that a "
                         "URL's path has to escape");
    if (given.both && *prefix && prefix != &given.both)
      problems.push_back(given.both.text() + " and " + prefix->text() +
                         "; the first stands for both prefixes: leave it out, and set "
                         "routes_pathname_prefix and requests_pathname_prefix");
  }
  if (!given.requests && given.app_name && !is_prefix("/" + given.app_name.value + "/"))
    problems.push_back(given.app_name.text() +
                       "; it is the first part of a path, with nothing that a URL's path has to escape");
  return problems;
}

}  // namespace cdash::detail
