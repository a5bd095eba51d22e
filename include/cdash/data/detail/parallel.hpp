// Runs numbered tasks on some threads.
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <exception>
#include <limits>
#include <mutex>
#include <system_error>
#include <thread>
#include <vector>

namespace cdash::data::detail {

// Calls work(task, thread) for each task below `tasks`, `thread` being below `threads`; tasks start in order.
// When tasks throw, what the first of them threw is thrown here (the first by number, whatever finished
// first), and no later one starts.
template <class Work>
void run_parallel(std::size_t tasks, std::size_t threads, const Work& work) {
  std::atomic<std::size_t> next{0};
  std::atomic<std::size_t> failed{std::numeric_limits<std::size_t>::max()};
  std::exception_ptr error;
  std::mutex mutex;
  const auto run = [&](std::size_t thread) {
    for (;;) {
      const auto task = next.fetch_add(1);
      if (task >= tasks || task > failed.load()) return;
      try {
        work(task, thread);
      } catch (...) {
        const std::lock_guard lock(mutex);
        if (task > failed.load()) continue;
        failed = task;
        error = std::current_exception();
      }
    }
  };
  std::vector<std::thread> others;
  try {
    for (std::size_t i = 1; i < std::min(threads, tasks); ++i) others.emplace_back(run, i);
  } catch (const std::system_error&) {
    // No more threads to be had: those that there are do it all.
  }
  run(0);
  for (auto& thread : others) thread.join();
  if (error) std::rethrow_exception(error);
}

}  // namespace cdash::data::detail
