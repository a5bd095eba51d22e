// Runs callbacks on threads of their own, so that no network thread ever waits for user code.
#pragma once

#include <algorithm>
#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <cstdint>
#include <ctime>
#include <deque>
#include <exception>
#include <list>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>
#include <utility>
#include <vector>

#ifdef __linux__
#include <pthread.h>
#endif

namespace cdash::detail {

/// Something to run on a callback thread.
class Task {
 public:
  virtual ~Task() = default;
  /// `self` is this object.
  virtual void run(std::shared_ptr<Task> self) noexcept = 0;
};

/// Processor time that a running thread has had, or nothing where the system does not say.
inline std::optional<std::int64_t> processor_ns([[maybe_unused]] std::thread& thread) noexcept {
#ifdef __linux__
  clockid_t clock{};
  timespec time{};
  if (::pthread_getcpuclockid(thread.native_handle(), &clock) == 0 && ::clock_gettime(clock, &time) == 0) {
    return std::int64_t{time.tv_sec} * 1'000'000'000 + time.tv_nsec;
  }
#endif
  return std::nullopt;
}

/// A queue and its threads. Waking a thread costs more than a small callback does: at most one is being woken
/// at any time (it wakes the next itself if it finds more than it can take), and it is the one that fell
/// asleep last, whose memory is still in the processor's cache.
///
/// There are `threads` of them, and for a while up to `most`: while tasks wait, a watcher looks every few
/// milliseconds, and where threads hold tasks without computing it adds as many. Threads that compute are
/// not added to: the processors would not do more for it.
class CallbackPool {
 public:
  CallbackPool(unsigned threads, unsigned most, std::size_t queue_limit)
      : queue_limit_(queue_limit), threads_(threads), most_(std::max(threads, most)) {
    sleeping_.reserve(most_);
    try {
      for (unsigned i = 0; i < threads; ++i) add();
      if (most_ > threads_) watcher_ = std::thread([this] { watch(); });
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
    bool watches = false;
    {
      const std::lock_guard lock(mutex_);
      if (stops_ || queue_.size() >= queue_limit_) return false;
      queue_.push_back(std::move(task));
      wanted = another();
      watches = wants_watcher();
    }
    if (wanted != nullptr) wanted->woken.notify_one();
    if (watches) watcher_woken_.notify_one();
    return true;
  }

  /// Ends the tasks that wait for a thread.
  void drop_queued() {
    decltype(queue_) dropped;
    const std::lock_guard lock(mutex_);
    taken_ += queue_.size();
    dropped.swap(queue_);
  }

  /// Takes no more, drops what is queued, and returns when the callbacks that run have finished.
  void stop() {
    {
      const std::lock_guard lock(mutex_);
      stops_ = true;
      for (auto& worker : workers_) worker.woken.notify_one();
    }
    watcher_woken_.notify_one();
    drop_queued();
    if (watcher_.joinable()) watcher_.join();
    for (auto& worker : workers_) {  // of which none is added or taken away any more
      if (worker.thread.joinable()) worker.thread.join();
    }
    if (retired_.joinable()) retired_.join();
  }

  std::size_t queued() {
    const std::lock_guard lock(mutex_);
    return queue_.size();
  }

  std::size_t threads() {
    const std::lock_guard lock(mutex_);
    return workers_.size();
  }

 private:
  struct Worker {
    std::condition_variable woken;
    bool sleeps = false;
    bool is_busy = false;
    std::int64_t processor_ns = -1;  // at the watcher's last look, if it was busy
    std::thread thread;
  };
  using Place = std::list<Worker>::iterator;

  static constexpr std::chrono::milliseconds look_every{5};
  static constexpr std::chrono::seconds keep_idle{10};

  // The thread to wake now, with the lock held; null if there is none or one is on its way.
  Worker* another() noexcept {
    if (sleeping_.empty() || is_waking_) return nullptr;
    is_waking_ = true;
    auto* const worker = sleeping_.back();
    sleeping_.pop_back();
    worker->sleeps = false;
    return worker;
  }

  // Whether the watcher is to be woken, with the lock held: a task waits, and nobody is left to take it.
  bool wants_watcher() noexcept {
    if (is_watched_ || queue_.empty() || !sleeping_.empty() || workers_.size() >= most_) return false;
    is_watched_ = true;
    return true;
  }

  // Only the constructor and the watcher call it.
  void add() {
    const std::lock_guard lock(mutex_);
    if (stops_) return;
    const auto place = workers_.emplace(workers_.end());
    try {
      place->thread = std::thread([this, place] { work(place); });  // which waits for the lock
    } catch (...) {
      workers_.erase(place);
      throw;
    }
  }

  void work(Place place) {
    auto& me = *place;
    std::unique_lock lock(mutex_);
    for (;;) {
      while (queue_.empty()) {
        if (stops_) return;
        me.sleeps = true;
        sleeping_.push_back(&me);
        const auto is_wanted = [&] { return !me.sleeps || stops_; };
        if (workers_.size() <= threads_) {
          me.woken.wait(lock, is_wanted);
        } else if (!me.woken.wait_for(lock, keep_idle, is_wanted)) {
          sleeping_.erase(std::find(sleeping_.begin(), sleeping_.end(), &me));
          if (workers_.size() > threads_) return retire(place, lock);
          continue;
        }
        is_waking_ = false;
      }
      auto task = std::move(queue_.front());
      queue_.pop_front();
      ++taken_;
      auto* const wanted = queue_.empty() ? nullptr : another();
      const auto watches = wants_watcher();
      me.is_busy = true;
      lock.unlock();
      if (wanted != nullptr) wanted->woken.notify_one();
      if (watches) watcher_woken_.notify_one();
      auto& running = *task;
      running.run(std::move(task));
      lock.lock();
      me.is_busy = false;
      me.processor_ns = -1;
    }
  }

  // The thread ends. It is joined by the one that ends next, or by stop().
  void retire(Place place, std::unique_lock<std::mutex>& lock) {
    auto before = std::exchange(retired_, std::move(place->thread));
    workers_.erase(place);
    lock.unlock();
    if (before.joinable()) before.join();
  }

  // Of the threads that were busy with the same task at the last look, those that have not computed since.
  std::size_t count_blocked() noexcept {
    static constexpr std::int64_t computes_ns = 500'000;
    std::size_t blocked = 0;
    for (auto& worker : workers_) {
      if (!worker.is_busy) continue;
      const auto now = processor_ns(worker.thread).value_or(0);
      if (worker.processor_ns >= 0 && now - worker.processor_ns < computes_ns) ++blocked;
      worker.processor_ns = now;
    }
    return blocked;
  }

  void watch() {
    std::unique_lock lock(mutex_);
    for (;;) {
      watcher_woken_.wait(lock, [&] { return is_watched_ || stops_; });
      count_blocked();
      auto seen = taken_ + queue_.size();
      while (!watcher_woken_.wait_for(lock, look_every, [&] { return stops_; })) {
        if (queue_.empty() || workers_.size() >= most_) break;
        const auto blocked = count_blocked();
        const auto waits_since_last_look = taken_ < seen;
        seen = taken_ + queue_.size();
        if (!waits_since_last_look || workers_.size() - blocked >= threads_) continue;
        const auto more =
            std::min({std::max<std::size_t>(blocked, 1), queue_.size(), most_ - workers_.size()});
        lock.unlock();
        try {
          for (std::size_t i = 0; i < more; ++i) add();
        } catch (const std::exception&) {  // the system gives no more threads now
        }
        lock.lock();
      }
      if (stops_) return;
      is_watched_ = false;
    }
  }

  std::mutex mutex_;
  std::deque<std::shared_ptr<Task>> queue_;
  std::size_t taken_ = 0;  // from the queue, ever
  std::size_t queue_limit_;
  std::size_t threads_;
  std::size_t most_;
  std::vector<Worker*> sleeping_;
  bool is_waking_ = false;
  bool is_watched_ = false;
  bool stops_ = false;
  std::list<Worker> workers_;
  std::thread retired_;
  std::condition_variable watcher_woken_;
  std::thread watcher_;
};

}  // namespace cdash::detail
