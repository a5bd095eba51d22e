// A registered callback: what it depends on, and how to call it, without its C++ types.
#pragma once

#include <cdash/app/dependency.hpp>
#include <cdash/core/json.hpp>
#include <cdash/core/value.hpp>
#include <functional>
#include <optional>
#include <source_location>
#include <span>
#include <vector>

namespace cdash {

class Context;

namespace detail {

/// One value of a call's answer; nothing for no_update.
using Result = std::optional<Value>;

/// Calls the user's function with the arguments, inputs first, then states; null pointers stand for values
/// that the page does not have. Fills one result an output. False: a required argument is null, and the
/// function was not called.
using Invoke = std::function<bool(const Context&, std::span<const Json* const>, std::span<Result>)>;

/// A callback as the registry keeps it.
struct Callback {
  std::vector<Dependency> outputs;
  std::vector<Dependency> inputs;
  std::vector<Dependency> states;
  Invoke invoke;
  bool prevent_initial_call = false;
  /// Whether its results may hold components, of whatever library: the page then loads the scripts of all.
  bool may_bring_components = true;
  std::source_location where;
};

/// A parameter that could not be filled; counted over inputs and states, from 0.
struct ArgumentMisfit {
  std::size_t index;
  std::string found;
  std::string wanted;
};

}  // namespace detail

/// What can be said of a callback after it was registered: `app.callback(…).prevent_initial_call();`
class CallbackOptions {
 public:
  explicit CallbackOptions(detail::Callback& callback) : callback_(&callback) {}

  /// Not called when the page is loaded, only when an input changes. Default: called.
  CallbackOptions& prevent_initial_call() {
    callback_->prevent_initial_call = true;
    return *this;
  }

 private:
  detail::Callback* callback_;
};

}  // namespace cdash
