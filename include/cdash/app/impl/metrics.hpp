// What an app counts of its requests and callbacks, for Prometheus.
#pragma once

#include <array>
#include <cdash/app/impl/counter.hpp>
#include <cdash/app/server_status.hpp>
#include <cdash/config.hpp>
#include <chrono>
#include <cstddef>
#include <cstdint>
#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <string_view>
#include <vector>

namespace cdash::detail {

/// What a request asks for.
enum class Asked : std::uint8_t {
  page,
  callback,
  layout,
  dependencies,
  front_end,
  asset,
  websocket,
  operation,  // health and metrics
  other,
};

CDASH_DECL std::string_view name_of(Asked asked) noexcept;
CDASH_DECL Asked asked_of(std::string_view target, std::string_view assets_url_path) noexcept;

/// How long the calls of one callback took, and how many failed.
class Durations {
 public:
  static constexpr std::array<std::string_view, 12> bounds{
      "0.001", "0.0025", "0.005", "0.01", "0.025", "0.05", "0.1", "0.25", "0.5", "1", "5", "30"};

  CDASH_DECL void add(std::chrono::steady_clock::duration took, bool failed) noexcept;
  /// By bound, those of the bounds before included; the last is all.
  CDASH_DECL std::array<std::uint64_t, bounds.size() + 1> counts() const noexcept;
  double seconds() const noexcept { return static_cast<double>(counters_.sum(sum_at)) / 1e6; }
  std::uint64_t failures() const noexcept { return counters_.sum(failures_at); }

 private:
  static constexpr std::size_t sum_at = bounds.size() + 1;  // in microseconds
  static constexpr std::size_t failures_at = sum_at + 1;
  Counters<failures_at + 1> counters_;
};

/// Figures of the app that are looked up when they are asked for.
struct AppFigures {
  std::uint64_t published = 0;
  std::size_t push_pages = 0;
  std::size_t jobs_waiting = 0;
  std::size_t jobs_running = 0;
};

class AppMetrics {
 public:
  CDASH_DECL void count(Asked asked, int status) noexcept;
  /// Those of the callbacks of that name; they live as long as this.
  CDASH_DECL Durations* durations(std::string name);
  /// Everything, in Prometheus's text format.
  CDASH_DECL std::string text(const AppFigures& app, const ServerFigures& servers) const;

 private:
  static constexpr std::array<int, 22> statuses{101, 200, 204, 206, 301, 302, 303, 304, 308, 400, 401,
                                                403, 404, 405, 412, 413, 415, 416, 429, 500, 503, 0};
  static constexpr std::size_t routes = static_cast<std::size_t>(Asked::other) + 1;

  Counters<routes * statuses.size()> requests_;
  mutable std::mutex guard_;
  std::map<std::string, Durations> durations_;
};

}  // namespace cdash::detail
