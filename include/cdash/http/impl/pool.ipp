// Runs callbacks on threads of their own, so that no network thread ever waits for user code.
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

/// Something to run on a callback thread.
class Task {
 public:
  virtual ~Task() = default;
  /// `self` is this object.
  virtual void run(std::shared_ptr<Task> self) noexcept = 0;
};

/// A queue and its threads. Waking a thread costs more than a small callback does: at most one is being woken
/// at any time (it wakes the next itself if it finds more than it can take), and it is the one that fell
/// asleep last, whose memory is still in the processor's cache.
class CallbackPool {
 public:
  CallbackPool(unsigned threads, std::size_t queue_limit) : queue_limit_(queue_limit), workers_(threads) {
    sleeping_.reserve(threads);
    try {
      for (auto& worker : workers_) worker.thread = std::thread([this, &worker] { work(worker); });
    } catch (...) {
      stop();
      throw;
    }
  }
  ~CallbackPool() { stop(); }

  /// False, and `task` untouched: the queue is full, or the pool stops.
  template <class Kind>
  bool push(std::shared_ptr<Kind>& task) {
    Worker* wanted = nullptr;
    {
      const std::lock_guard lock(mutex_);
      if (stops_ || queue_.size() >= queue_limit_) return false;
      queue_.push_back(std::move(task));
      wanted = another();
    }
    if (wanted != nullptr) wanted->woken.notify_one();
    return true;
  }

  /// Ends the tasks that wait for a thread.
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
      for (auto& worker : workers_) worker.woken.notify_one();
    }
    drop_queued();
    for (auto& worker : workers_) {
      if (worker.thread.joinable()) worker.thread.join();
    }
  }

 private:
  struct Worker {
    std::condition_variable woken;
    bool sleeps = false;
    std::thread thread;
  };

  // The thread to wake now, with the lock held; null if there is none or one is on its way.
  Worker* another() noexcept {
    if (sleeping_.empty() || is_waking_) return nullptr;
    is_waking_ = true;
    auto* const worker = sleeping_.back();
    sleeping_.pop_back();
    worker->sleeps = false;
    return worker;
  }

  void work(Worker& me) {
    std::unique_lock lock(mutex_);
    for (;;) {
      while (queue_.empty()) {
        if (stops_) return;
        me.sleeps = true;
        sleeping_.push_back(&me);
        me.woken.wait(lock, [&] { return !me.sleeps || stops_; });
        is_waking_ = false;
      }
      auto task = std::move(queue_.front());
      queue_.pop_front();
      auto* const wanted = queue_.empty() ? nullptr : another();
      lock.unlock();
      if (wanted != nullptr) wanted->woken.notify_one();
      auto& running = *task;
      running.run(std::move(task));
      lock.lock();
    }
  }

  std::mutex mutex_;
  std::deque<std::shared_ptr<Task>> queue_;
  std::size_t queue_limit_;
  std::vector<Worker*> sleeping_;
  bool is_waking_ = false;
  bool stops_ = false;
  std::deque<Worker> workers_;  // stay where they are
};

}  // namespace cdash::detail
