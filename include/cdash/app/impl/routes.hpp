// Finds the route of the user's own that a path belongs to, and answers with it.
#pragma once

#include <cdash/app/impl/state.hpp>
#include <cdash/app/message.hpp>
#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::detail {

/// One part of a route's path, between slashes.
struct PathPart {
  enum class Kind : std::uint8_t { text, variable, rest };  // in the order in which they are tried
  Kind kind = Kind::text;
  std::string text;  ///< or the variable's name
};

class Routes {
 public:
  explicit Routes(const AppState& app);

  /// Whether answering runs the user's code where it may block; nothing if the path is none of the routes'.
  std::optional<bool> runs_user_code(std::string_view target) const noexcept;
  /// Whether the path is one of the routes', whatever the method.
  bool has(std::string_view target) const noexcept;
  /// Nothing if the path is none of the routes'.
  std::optional<Response> answer(const Request& request) const;
  /// "the route /api/robots/<id> (app.cpp:20)"
  std::optional<std::string> describe(const Request& request) const;

 private:
  struct Entry {
    const Route* route;
    std::vector<PathPart> parts;
  };
  struct Found {
    const Entry* entry = nullptr;
    std::vector<std::string> variables;
    std::string allowed;  // methods of the routes that fit the path, if none answers the request's
  };
  Found find(std::string_view method, std::string_view target) const;
  Response call(const Entry& entry, const std::vector<std::string>& variables, const Request& request) const;

  const AppState& app_;
  std::vector<Entry> entries_;  // those that are tried first in front
};

/// Adds what is wrong with the app's routes.
CDASH_DECL void check_routes(const AppState& app, std::vector<std::string>& problems);

}  // namespace cdash::detail
