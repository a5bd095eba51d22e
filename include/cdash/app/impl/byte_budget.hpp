// Counts bytes that are held at one time, up to a limit that all who hold some of them share.
#pragma once

#include <atomic>
#include <cstddef>
#include <memory>
#include <optional>
#include <utility>

namespace cdash::detail {

class ByteBudget : public std::enable_shared_from_this<ByteBudget> {
 public:
  explicit ByteBudget(std::size_t most) noexcept : most_(most) {}

  /// Given back at its end.
  class Share {
   public:
    Share(Share&& other) noexcept : of_(std::move(other.of_)), bytes_(std::exchange(other.bytes_, 0)) {}
    Share& operator=(Share&&) = delete;
    ~Share() {
      if (of_) of_->held_.fetch_sub(bytes_);
    }

   private:
    friend class ByteBudget;
    Share(std::shared_ptr<ByteBudget> of, std::size_t bytes) noexcept : of_(std::move(of)), bytes_(bytes) {}

    std::shared_ptr<ByteBudget> of_;
    std::size_t bytes_;
  };

  /// Nothing: they would be too many.
  std::optional<Share> take(std::size_t bytes) noexcept {
    auto held = held_.load();
    do {
      if (bytes > most_ || held > most_ - bytes) return std::nullopt;
    } while (!held_.compare_exchange_weak(held, held + bytes));
    return Share(shared_from_this(), bytes);
  }

 private:
  const std::size_t most_;
  std::atomic<std::size_t> held_ = 0;
};

}  // namespace cdash::detail
