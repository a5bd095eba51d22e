// What an app has for those who run it: request ids, the health check, metrics.
#pragma once

#include <cdash/app/impl/metrics.hpp>
#include <cdash/app/impl/state.hpp>
#include <cdash/app/message.hpp>
#include <memory>
#include <mutex>
#include <optional>
#include <string_view>
#include <vector>

namespace cdash::detail {

class Operation {
 public:
  explicit Operation(AppState& app);

  /// The request, with an id.
  Request named(const Request& request) const;
  /// The answer to a health check, if it is one. `path` stands below the app's prefix.
  bool is_health(std::string_view path) const noexcept;
  std::optional<Response> health(std::string_view path, const Request& request) const;
  std::optional<Response> metrics(std::string_view path, const Request& request) const;
  /// Adds the id to an answer, and counts it.
  void complete(const Request& request, Response& response) const;
  /// Counts a WebSocket connection.
  void connected() const noexcept;

  void carried_by(std::weak_ptr<const ServerStatus> server);

 private:
  std::vector<std::shared_ptr<const ServerStatus>> servers() const;
  bool is_draining() const;

  AppState& app_;
  mutable std::mutex guard_;
  std::vector<std::weak_ptr<const ServerStatus>> servers_;
};

/// Which of the app's endpoints stands at a path below its prefix: "health_endpoint", "metrics_endpoint" or
/// nothing.
CDASH_DECL std::string_view endpoint_at(const AppSettings& settings, std::string_view path) noexcept;

/// What is wrong with the paths of the settings.
CDASH_DECL std::vector<std::string> endpoint_problems(const AppSettings& settings);

}  // namespace cdash::detail
