// The clock that the limits of a server go by.
#pragma once

#include <atomic>
#include <chrono>
#include <cstdint>

namespace cdash::detail {

// For the library's own tests: how far the clock has been put forward.
inline std::atomic<std::int64_t> skipped_ms{0};

/// Never goes back.
inline std::int64_t now_ms() noexcept {
  using namespace std::chrono;
  return duration_cast<milliseconds>(steady_clock::now().time_since_epoch()).count() +
         skipped_ms.load(std::memory_order_relaxed);
}

}  // namespace cdash::detail
