// What a page may load and run, beside what it needs in any case.
#pragma once

#include <string>
#include <utility>
#include <vector>

namespace cdash {

/// A strict Content-Security-Policy for the app's pages: scripts, styles and data from the app itself, from
/// the places of external_scripts and external_stylesheets, and from nowhere else; of scripts in the page
/// only those that the app has put there, by their hashes; no eval, no plugins, no forms to elsewhere.
///
///     settings.content_security_policy = ContentSecurityPolicy{
///         .allow = {{"connect-src", "https://api.example.org"}, {"img-src", "https://tile.example.org"}}};
///
/// Styles in the page are allowed ('unsafe-inline' for style-src): Dash's components and Plotly set them.
struct ContentSecurityPolicy {
  /// Sources beside the app's own: a directive, and one or several sources behind it. A directive that the
  /// strict policy has takes them to its own; others are added.
  std::vector<std::pair<std::string, std::string>> allow = {};
  /// Browsers forbid nothing, and report what they would forbid: to their console, and to an address in
  /// `allow` ({"report-uri", "/csp"}).
  bool report_only = false;
};

}  // namespace cdash
