// A registered callback: what it depends on, and how to call it, without its C++ types.
#pragma once

#include <cdash/app/dependency.hpp>
#include <cdash/app/settings.hpp>
#include <cdash/core/json.hpp>
#include <cdash/core/value.hpp>
#include <exception>
#include <functional>
#include <memory>
#include <optional>
#include <source_location>
#include <span>
#include <string>
#include <utility>
#include <vector>

namespace cdash {

class Context;

namespace detail {

/// What the page sent for an Input or State; null pointers stand for values that it does not have.
struct Argument {
  const Json* value = nullptr;
  std::vector<const Json*> values;  ///< instead, for an id with ALL or ALLSMALLER: in the page's order
};

/// One output of a call's answer.
struct Result {
  std::optional<Value> value;  ///< nothing for no_update
  /// Instead, for an id with ALL: a value each; nothing if all of them stay.
  std::optional<std::vector<std::optional<Value>>> values;
};

/// Calls the user's function with the arguments, inputs first, then states. Fills one result an output.
using Invoke = std::function<void(const Context&, std::span<const Argument>, std::span<Result>)>;

/// Told once, from any thread, that a function has ended: with what it threw, or null.
using Done = std::function<void(std::exception_ptr)>;

/// Where coroutines run; what it is stands in app/coroutine.hpp alone.
using Runner = std::shared_ptr<void>;

/// Starts the user's coroutine instead; arguments and results stay until `done` is told.
using Start = std::function<void(const Context&, std::span<const Argument>, std::span<Result>,
                                 const Runner& runner, Done done)>;

/// Calls the user's function for errors, which may fill the results.
using OnError = std::function<void(const Context&, const std::exception&, std::span<Result>)>;

/// For what a dependency's place in the function can stand: one value, the list of an ALL, or either.
struct Fits {
  bool one = false;
  bool several = false;
};

/// How dependencies were grouped when they were registered, in the order of the leaves.
struct Grouping {
  enum class Kind : unsigned char { leaf, list, object };
  Kind kind = Kind::leaf;
  std::vector<std::string> names;  ///< of an object's members
  std::vector<Grouping> members;
};

/// A property that has another value while the callback runs.
struct Running {
  Dependency output;
  Value during;
  Value afterwards;
};

/// How a callback runs in the background.
struct Background {
  double interval = 1;  // seconds, as all times here
  double abandoned_after = 300;
  double expire = 3600;
  std::vector<std::size_t> cache_args_to_ignore;
  bool cache_ignore_triggered = true;
  std::vector<Dependency> progress;
  /// For each of them: the JSON of what the function's Progress was given there; nothing for no_update.
  std::vector<std::optional<Value> (*)(const void*)> progress_values;
  std::vector<Value> progress_default;
  std::vector<Dependency> cancel;
  std::vector<std::function<Value(const Context&)>> cache_by;
};

/// What a function takes of its call, beside the arguments.
enum class Part : unsigned char { context = 1, progress = 2, stop_token = 4 };

/// JavaScript that runs in the page instead of a C++ function.
struct Clientside {
  std::string name_space;
  std::string function;
  std::string source;  ///< empty for a function that the page brings by other ways
};

/// A callback as the registry keeps it.
struct Callback {
  std::vector<Dependency> outputs;
  std::vector<Dependency> inputs;
  std::vector<Dependency> states;
  std::vector<Fits> output_fits;    // for each output
  std::vector<Fits> argument_fits;  // for each input, then each state
  /// The lengths of the lists among the groups, outputs and the others each in their order.
  std::vector<std::size_t> output_lists;
  std::vector<std::size_t> argument_lists;
  Grouping output_grouping;
  Grouping argument_grouping;
  std::vector<bool> leaf_is_state;  // for each leaf of argument_grouping
  /// Whether the outputs travel as a list, though there be one.
  bool multi = false;
  /// Whether no required argument is null: if one is, the function is not called.
  bool (*are_present)(const Callback&, std::span<const Argument>) = nullptr;
  Invoke invoke;
  Start start;                        ///< instead of invoke
  Runner (*make_runner)() = nullptr;  ///< of the app's first coroutine
  OnError on_error;
  std::optional<PreventInitialCall> prevent_initial_call;
  bool hidden = false;
  bool optional = false;
  bool creates_callbacks = false;
  bool websocket = false;
  bool persistent = false;
  std::vector<Running> running;
  bool in_background = false;
  Background background;
  unsigned parts = 0;  ///< of Part: what the function takes
  bool takes(Part part) const noexcept { return (parts & static_cast<unsigned>(part)) != 0; }
  std::optional<Clientside> clientside;
  /// Whether its results may hold components, of whatever library: the page then loads the scripts of all.
  bool may_bring_components = true;
  std::source_location where;

  const Dependency& argument(std::size_t index) const {
    return index < inputs.size() ? inputs[index] : states[index - inputs.size()];
  }
  PreventInitialCall initial_call(const AppSettings& settings) const {
    return prevent_initial_call.value_or(settings.prevent_initial_callbacks);
  }
};

/// A parameter that could not be filled; counted over inputs and states, from 0.
struct ArgumentMisfit {
  std::size_t index;
  std::string found;
  std::string wanted;
};

}  // namespace detail
}  // namespace cdash
