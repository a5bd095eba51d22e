// Runs sessions' callbacks on threads of their own, so that no network thread ever waits for user code.
#pragma once

#include <condition_variable>
#include <cstddef>
#include <deque>
#include <memory>
#include <mutex>
#include <thread>
#include <utility>
#include <vector>

namespace cdash::detail {

class Session;
void run_callback(std::shared_ptr<Session> session);

/// A queue and its threads. Waking a thread costs more than a small callback does, so at most one is being
/// woken at any time; it wakes the next itself if it finds more than it can take.
class CallbackPool {
 public:
  CallbackPool(unsigned threads, std::size_t queue_limit) : queue_limit_(queue_limit) {
    threads_.reserve(threads);
    for (unsigned i = 0; i < threads; ++i) threads_.emplace_back([this] { work(); });
  }
  ~CallbackPool() { stop(); }

  /// False, and `session` untouched: the queue is full, or the pool stops.
  bool push(std::shared_ptr<Session>& session) {
    bool wake = false;
    {
      const std::lock_guard lock(mutex_);
      if (stops_ || queue_.size() >= queue_limit_) return false;
      queue_.push_back(std::move(session));
      wake = wants_another();
    }
    if (wake) something_queued_.notify_one();
    return true;
  }

  /// Ends the sessions that wait for a thread.
  void drop_queued() {
    decltype(queue_) dropped;
    const std::lock_guard lock(mutex_);
    dropped.swap(queue_);
  }

  /// Takes no more, drops what is queued, and returns when the callbacks that run have finished.
  void stop() {
    {
      const std::lock_guard lock(mutex_);
      stops_ = true;
    }
    drop_queued();
    something_queued_.notify_all();
    for (auto& thread : threads_) {
      if (thread.joinable()) thread.join();
    }
  }

 private:
  bool wants_another() noexcept {
    if (sleeping_ == 0 || waking_ != 0) return false;
    ++waking_;
    return true;
  }

  void work() {
    std::unique_lock lock(mutex_);
    for (;;) {
      while (queue_.empty()) {
        if (stops_) return;
        ++sleeping_;
        something_queued_.wait(lock);
        --sleeping_;
        if (waking_ != 0) --waking_;
      }
      auto session = std::move(queue_.front());
      queue_.pop_front();
      const auto wake = !queue_.empty() && wants_another();
      lock.unlock();
      if (wake) something_queued_.notify_one();
      run_callback(std::move(session));
      lock.lock();
    }
  }

  std::mutex mutex_;
  std::condition_variable something_queued_;
  std::deque<std::shared_ptr<Session>> queue_;
  std::size_t queue_limit_;
  unsigned sleeping_ = 0;
  unsigned waking_ = 0;
  bool stops_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace cdash::detail
