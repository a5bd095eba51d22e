// One call of a callback, from the request's body to the answer; it may outlive the request's handler.
#pragma once

#include <cdash/app/context.hpp>
#include <cdash/app/impl/error_page.hpp>
#include <cdash/app/impl/request.hpp>
#include <cdash/app/impl/state.hpp>
#include <chrono>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::detail {

class Durations;

/// The outputs of one component, for the answer.
struct OutputGroup {
  std::string id_key;                                        // "\"out\":", quoted for the answer
  std::vector<std::pair<std::string, std::size_t>> members;  // quoted property name, index of the output
};

/// A dependency as requests name it.
struct Wire {
  std::string property;            // with "@…" behind it where other callbacks set it too
  std::optional<Pattern> pattern;  // of a dictionary id with a wildcard
};

/// A callback as the page knows it.
struct Entry {
  const Callback* callback;
  std::string output;         // "id.property", or "..a.b...c.d.."
  std::vector<Wire> outputs;  // likewise inputs and states
  std::vector<Wire> inputs;
  std::vector<Wire> states;
  std::vector<OutputGroup> groups;  // if no output is a pattern: the answer's keys are known before
  Durations* durations = nullptr;   // null: nobody counts
};

/// Lives from the request's body to the answer. Its address stays: the arguments are views of its body.
class Call {
 public:
  /// The views of `request` and `port` (null: the answer carries everything) outlive the call.
  Call(AppState& app, const Entry& entry, Json body, const Request& request, CallPort* port = nullptr);
  Call(const Call&) = delete;
  Call& operator=(const Call&) = delete;

  /// Reads the arguments. An answer if the function is not to be called: the body does not fit, or a required
  /// argument is null.
  std::optional<Response> refused();
  /// Calls the function. Throws what it throws.
  void invoke();
  /// Calls the function and waits for its end.
  Response run();
  /// Starts the coroutine; `finish` is told from any thread, and keeps the call alive.
  void start(std::function<void(Response)> finish);
  /// The answer to what the function returned, or threw.
  Response answer(std::exception_ptr thrown = nullptr);

  const Callback& callback() const noexcept { return *entry_.callback; }
  const Entry& entry() const noexcept { return entry_; }
  const Context& context() const noexcept { return context_; }
  /// What tells the results of this call from those of others, if cache_by() was said; empty otherwise.
  std::string cache_key() const;

 private:
  const boost::json::object& body() const { return body_.get_object(); }
  const boost::json::array* list(std::string_view name, std::size_t wanted) const;
  const boost::json::object& checked(const Json& item, const Dependency& wanted, const Wire& wire);
  template <class F>
  void for_each(const Json& item, const Dependency& wanted, const Wire& wire, F f);
  void take(std::string_view name, const std::vector<Dependency>& wanted, const std::vector<Wire>& wires);
  void take_triggered();
  void check_outputs();
  Response result(const std::exception_ptr& thrown);
  void settle(const std::exception_ptr& thrown);
  bool handled(const std::exception& error);
  void finish();
  void check_libraries() const;
  void write_results(std::string& out) const;
  void write_side_update(std::string& out) const;
  Response written() const;
  std::vector<std::pair<std::string, std::string>> described_arguments() const;
  Response failure(std::vector<Thrown> thrown) const;

  AppState& app_;
  const Entry& entry_;
  const Json body_;
  const Request request_;
  const std::chrono::steady_clock::time_point started_ = std::chrono::steady_clock::now();
  Context context_;
  std::vector<Triggered> triggered_;
  std::vector<Argument> arguments_;
  std::vector<Result> results_;
  // The quoted ids of the components that the outputs stand for, if one of them is a pattern.
  std::vector<std::vector<std::string>> targets_;
  Matched matched_;
  bool is_callable_ = true;  // not while a required argument is null
};

/// What of a context is of no use to callbacks.
struct ContextAccess {
  static const Callback& callback(const Context& context) { return *context.callback_; }
  static CallPort* port(const Context& context) { return context.port_; }
  static void give_app(Context& context, const AppState& app) { context.app_ = &app; }
  static ContextState* made(const Context& context) { return context.state_; }
  // Replaces what path() and query() tell of; gives back what it was.
  static const Request* exchange_request(const Context& context, const Request* request) {
    return std::exchange(const_cast<Context&>(context).request_, request);
  }
};

/// The answer to a request that cannot be answered: a page that names nothing of the app; with the request's
/// id, by which its line in the log can be found.
CDASH_DECL Response plain_error(int status, std::string_view request_id = {});

}  // namespace cdash::detail
