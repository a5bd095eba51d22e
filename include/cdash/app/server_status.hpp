// What a server tells the app that it carries about itself, for health checks and metrics.
#pragma once

#include <cstddef>
#include <cstdint>
#include <utility>
#include <vector>

namespace cdash {

/// Figures of a server. Those that count begin with the server.
struct ServerFigures {
  std::size_t connections = 0;                            ///< open now, WebSocket ones included
  std::size_t websockets = 0;                             ///< open now
  std::size_t queued_callbacks = 0;                       ///< requests that wait for a callback thread
  std::size_t callback_threads = 0;                       ///< there are now
  std::uint64_t bytes_received = 0;                       ///< from clients, so far
  std::uint64_t bytes_sent = 0;                           ///< to clients, so far
  std::vector<std::pair<int, std::uint64_t>> refusals{};  ///< answered by the server itself, by status
};

/// A server, as the app that it carries sees it. From any thread.
class ServerStatus {
 public:
  virtual ~ServerStatus() = default;

  /// Whether it is about to stop: no new work should be sent to it. False again when it has stopped.
  virtual bool is_draining() const noexcept = 0;
  virtual ServerFigures figures() const = 0;
};

}  // namespace cdash
