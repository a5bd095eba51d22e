// The hooks of the program as an app has taken them, and what becomes of them.
#pragma once

#include <cdash/app/index.hpp>
#include <cdash/app/settings.hpp>
#include <cdash/config.hpp>
#include <cdash/core/value.hpp>
#include <functional>
#include <memory>
#include <string>
#include <vector>

namespace cdash {
class App;
}

namespace cdash::detail {

struct AppState;

/// Hooks of one kind, in the order in which they run.
template <class F>
struct HookList {
  struct Hook {
    F function;
    int priority;
    bool final;
  };
  std::vector<Hook> hooks;
};

struct HookSet {
  HookList<std::function<void(App&)>> setup, callback;
  HookList<std::function<Value(const Value&)>> layout;
  HookList<std::function<void(const Context&, const std::exception&)>> error;
  HookList<std::function<std::string(std::string)>> index;
  HookList<std::function<std::optional<WebSocketRefusal>(const Request&)>> websocket_connect;
  HookList<std::function<std::optional<WebSocketRefusal>(const Request&, std::string_view)>>
      websocket_message;
  std::vector<ExternalFile> scripts, stylesheets;
  std::vector<std::string> devtools;  // JSON, as the front end takes them
};

/// Hands the app to the hooks that see apps; once, before it is checked.
CDASH_DECL void apply_hooks(App& app, AppState& state);
/// Puts the hooks that are asked later into the settings; once, before the app is served.
CDASH_DECL void put_hooks_into_settings(AppState& state);

/// The app's layout after its hooks. Runs the user's functions.
CDASH_DECL Value layout_of(const AppState& state);

// For the library's own tests.
struct HookAccess {
  CDASH_DECL static std::shared_ptr<const HookSet> take();
  CDASH_DECL static void clear();
};

}  // namespace cdash::detail
