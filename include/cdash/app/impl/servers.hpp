// The servers of a handler, so that none goes on when the handler has gone.
#pragma once

#include <algorithm>
#include <functional>
#include <mutex>
#include <utility>
#include <vector>

namespace cdash::detail {

class ServersOfHandler {
 public:
  /// `end` returns when the server does not use the handler any more.
  void add(const void* server, std::function<void()> end) {
    const std::lock_guard lock(mutex_);
    servers_.emplace_back(server, std::move(end));
  }
  /// Waits if the server is being ended by the handler.
  void remove(const void* server) noexcept {
    const std::lock_guard lock(mutex_);
    std::erase_if(servers_, [&](const auto& entry) { return entry.first == server; });
  }
  void end() noexcept {
    const std::lock_guard lock(mutex_);
    for (const auto& [server, end] : servers_) end();
    servers_.clear();
  }

 private:
  std::mutex mutex_;
  std::vector<std::pair<const void*, std::function<void()>>> servers_;
};

}  // namespace cdash::detail
