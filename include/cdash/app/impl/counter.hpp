// Counts what many threads do at once, without their waiting for each other.
#pragma once

#include <array>
#include <atomic>
#include <cstddef>
#include <cstdint>

namespace cdash::detail {

inline constexpr std::size_t counter_shards = 8;

// Which of a counter's cache lines a thread adds to.
inline std::size_t counter_shard() noexcept {
  static std::atomic<std::size_t> threads{0};
  static thread_local const std::size_t mine = threads.fetch_add(1, std::memory_order_relaxed);
  return mine % counter_shards;
}

/// `N` sums beside each other.
template <std::size_t N>
class Counters {
 public:
  void add(std::size_t which, std::uint64_t amount = 1) noexcept {
    shards_[counter_shard()].sums[which].fetch_add(amount, std::memory_order_relaxed);
  }
  std::uint64_t sum(std::size_t which) const noexcept {
    std::uint64_t sum = 0;
    for (const auto& shard : shards_) sum += shard.sums[which].load(std::memory_order_relaxed);
    return sum;
  }

 private:
  struct alignas(64) Shard {
    std::array<std::atomic<std::uint64_t>, N> sums{};
  };
  std::array<Shard, counter_shards> shards_{};
};

}  // namespace cdash::detail
