// What an App holds, behind its pointer.
#pragma once

#include <any>
#include <atomic>
#include <cdash/app/callback.hpp>
#include <cdash/app/impl/paths.hpp>
#include <cdash/app/impl/servers.hpp>
#include <cdash/app/message.hpp>
#include <cdash/app/page_record.hpp>
#include <cdash/app/route_record.hpp>
#include <cdash/client/front_end.hpp>
#include <deque>
#include <functional>
#include <map>
#include <memory>
#include <mutex>
#include <set>
#include <span>
#include <string>
#include <thread>
#include <unordered_map>
#include <vector>

namespace cdash {
class App;
}

namespace cdash::detail {

class AppMetrics;
class Hub;
struct HookSet;
class Jobs;

// Ends publishing with the app; what threads of the service hold may live on.
struct HubOfApp {
  explicit HubOfApp(const AppSettings& settings);
  ~HubOfApp();
  HubOfApp(const HubOfApp&) = delete;

  std::shared_ptr<Hub> hub;
};

struct AppState {
  AppState() = default;
  AppState(const AppState&) = delete;
  ~AppState() {
    if (handler) handler->servers()->end();
  }

  AppSettings settings;
  Paths paths;  // from the start of handler() on
  HubOfApp publishing{settings};
  std::shared_ptr<AppMetrics> metrics;  // null: nothing is counted
  std::function<std::vector<std::string>(const Context&)> page_topics;
  Value layout;
  Value validation_layout;
  std::function<Value()> layout_function;
  std::deque<Callback> callbacks;  // addresses stay: each callback's function knows its record
  PagesOfApp pages;
  std::size_t ids_given = 0;
  std::vector<Route> routes;
  std::shared_ptr<const HookSet> hooks;  // of the program, from problems() on
  std::string own_scripts;               // of its pages, from the end of handler() on
  std::map<std::string, std::function<std::any(const Context&)>, std::less<>> custom_data;
  // Before the handler's end come those of the coroutines and jobs, which answer through it.
  std::unique_ptr<Handler> handler;
  Runner runner;
  std::shared_ptr<Jobs> jobs;  // made for the first background callback
  std::mutex building;         // of the handler
  // Held by a callback that may create others, while it runs; and the thread that it runs on.
  std::mutex creating;
  std::atomic<std::thread::id> creator = {};
};

// For the library's own tests.
struct AppAccess {
  static AppState& state(App& app);
};

// Those of an app that may not be served yet.
CDASH_DECL Paths paths_of(const AppState& app);

// "id.property" as the protocol spells it in keys.
inline std::string key_of(const Dependency& dependency) {
  return dependency.id.text() + "." + dependency.property;
}

// How messages name a callback: its outputs, or its inputs if it has none.
CDASH_DECL std::string name_of(const Callback& callback);
CDASH_DECL std::string place(std::source_location where);
// A component that stands for itself gets an id, the same in every process: counted in the order of use.
CDASH_DECL void give_id(AppState& app, Dependency& dependency);
// The same for what was said of a callback behind its registration.
CDASH_DECL void give_ids(AppState& app, Callback& callback);
CDASH_DECL std::vector<std::string> find_problems(const AppState& app, const Value& layout);
CDASH_DECL std::unique_ptr<Handler> make_handler(AppState& app);
// With the id of the request that the thread is busy with.
CDASH_DECL void log_line(const AppSettings& settings, std::string_view line, LogLevel level = LogLevel::error,
                         std::span<const LogField> fields = {}) noexcept;
// Of an exception: what has failed ("callback" or "route", with its name; or nothing), and the exception's
// type are fields of the record, too.
CDASH_DECL void log_failure(const AppSettings& settings, std::string_view line, LogField what,
                            std::string_view exception) noexcept;

}  // namespace cdash::detail
