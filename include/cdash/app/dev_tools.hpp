// What can be set about the tools for development.
#pragma once

#include <optional>

namespace cdash {

/// Tools for development, with Dash's names: `dev_tools_ui` is `AppSettings::dev_tools.ui`. What is not set
/// is on while AppSettings::debug is.
///
///     App app{{.debug = true, .dev_tools = {.hot_reload = false}}};
struct DevTools {
  /// The menu in the corner of the page: errors, the graph of the callbacks with their times, the state of
  /// the server. Only the renderer of serve_dev_bundles has it.
  std::optional<bool> ui = {};
  /// The page compares every property with the types of its component: for what the compiler does not see,
  /// such as ids and properties in text, and values in Json.
  std::optional<bool> props_check = {};
  /// The page loads the development version of the renderer, which is larger and has the menu.
  std::optional<bool> serve_dev_bundles = {};
  /// The page follows the program: stylesheets of the assets folder change in place; another asset, or
  /// another start of the program, loads the page again.
  std::optional<bool> hot_reload = {};
  /// Seconds from one question of a page, whether anything has changed, to the next; 0.5 if not set.
  std::optional<double> hot_reload_interval = {};
  /// Seconds for which the assets folder is not looked at again, however many pages ask; 0.2 if not set.
  std::optional<double> hot_reload_watch_interval = {};
  /// After so many answers with status 500 a page stops asking, and says so; 8 if not set.
  std::optional<unsigned> hot_reload_max_retry = {};
  /// The page, too, checks the ids, properties and cycles of callbacks.
  std::optional<bool> validate_callbacks = {};
};

}  // namespace cdash
