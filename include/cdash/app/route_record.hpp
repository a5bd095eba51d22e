// A route of the user's own as an app keeps it, without its C++ types.
#pragma once

#include <cdash/app/message.hpp>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <source_location>
#include <span>
#include <string>
#include <vector>

namespace cdash {

class Context;

/// Where a route's function runs.
enum class RunsOn : std::uint8_t {
  /// Where callbacks run: it may block.
  callback_thread,
  /// Where requests are read: sooner, and every other connection of that thread waits meanwhile. For what is
  /// done in microseconds; it must not block.
  network_thread,
};

/// Settings of a route: `app.route("arm", arm, {.methods = {"POST"}})`.
struct RouteSettings {
  /// The methods it answers, in capitals. HEAD comes along with GET; OPTIONS is answered without the
  /// function, unless it stands here; any other method is answered 405.
  std::vector<std::string> methods = {"GET"};
  /// Where the function runs.
  RunsOn runs_on = RunsOn::callback_thread;
};

namespace detail {

/// A route as the app keeps it.
struct Route {
  /// Nothing: a variable does not fit its parameter, so that there is no such page.
  using Answer = std::function<std::optional<Response>(const Context&, std::span<const std::string>)>;

  std::string path;
  RouteSettings settings = {};
  std::source_location where = {};
  std::size_t variables = 0;  // that the function takes
  Answer answer = {};
};

}  // namespace detail
}  // namespace cdash
