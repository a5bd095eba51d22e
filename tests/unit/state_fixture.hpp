// What tests of state share: a clock that is set, a log that is kept, a folder that goes away, many threads
// at once.
#pragma once

#include <stdlib.h>

#include <atomic>
#include <cdash/app/log.hpp>
#include <filesystem>
#include <latch>
#include <memory>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

struct Clock {
  std::shared_ptr<std::atomic<double>> seconds = std::make_shared<std::atomic<double>>(1000.0);
  double operator()() const { return *seconds; }
  void pass(double more) const { *seconds = *seconds + more; }
};

struct Lines {
  struct Kept {
    std::mutex guard;
    std::vector<std::string> lines;
  };
  std::shared_ptr<Kept> kept = std::make_shared<Kept>();

  cdash::LogSink sink() const {
    return {[kept = kept](const cdash::LogRecord& record) {
      const std::lock_guard lock(kept->guard);
      kept->lines.push_back(std::string(cdash::name_of(record.level)) + ": " + std::string(record.message));
    }};
  }
  std::vector<std::string> all() const {
    const std::lock_guard lock(kept->guard);
    return kept->lines;
  }
};

struct Folder {
  std::string path;
  Folder() {
    auto name = (std::filesystem::temp_directory_path() / "cdash-state-XXXXXX").string();
    path = mkdtemp(name.data());
  }
  Folder(const Folder&) = delete;
  ~Folder() { std::filesystem::remove_all(path); }
};

// Calls f(0) to f(count - 1), each on a thread, all at once.
template <class F>
void at_once(int count, const F& f) {
  std::latch start(count);
  std::vector<std::jthread> threads;
  for (int i = 0; i < count; ++i)
    threads.emplace_back([&, i] {
      start.arrive_and_wait();
      f(i);
    });
}
