// Bodies of app/job_store.hpp: the store in memory.
#pragma once

#include <algorithm>
#include <cdash/app/job_store.hpp>
#include <cdash/error.hpp>
#include <chrono>
#include <list>
#include <map>
#include <mutex>
#include <unordered_map>
#include <utility>

namespace cdash {
namespace detail {

class MemoryJobStore final : public JobStore {
 public:
  explicit MemoryJobStore(MemoryJobs settings) : settings_(std::move(settings)) {
    if (!settings_.clock)
      settings_.clock = [] {
        return std::chrono::duration<double>(std::chrono::steady_clock::now().time_since_epoch()).count();
      };
  }

  bool open(const std::string& job, double abandoned_after, std::function<void()> cancel) override {
    expire();
    const std::lock_guard lock(guard_);
    if (jobs_.size() >= settings_.max_jobs) return false;
    auto& record = jobs_[job];
    record.cancel = std::move(cancel);
    record.abandoned_after = abandoned_after;
    touch(record.abandoned, now() + abandoned_after, job);
    return true;
  }

  void set_progress(const std::string& job, std::string progress) override {
    const std::lock_guard lock(guard_);
    const auto at = jobs_.find(job);
    if (at == jobs_.end() || at->second.result) return;
    make_room(progress.size(), at->second.progress.size());
    at->second.progress = std::move(progress);
  }

  void set_property(const std::string& job, JobProperty property, bool adds_up) override {
    const std::lock_guard lock(guard_);
    const auto at = jobs_.find(job);
    if (at == jobs_.end() || at->second.result) return;
    auto& properties = at->second.properties;
    if (!adds_up)
      std::erase_if(properties, [&](const JobProperty& old) {
        const bool replaced = old.id == property.id && old.property == property.property;
        if (replaced) bytes_ -= size_of(old);
        return replaced;
      });
    make_room(size_of(property), 0);
    properties.push_back(std::move(property));
  }

  void finish(const std::string& job, std::string result) override {
    const std::lock_guard lock(guard_);
    const auto at = jobs_.find(job);
    if (at == jobs_.end() || at->second.result) return;
    make_room(result.size(), 0);
    at->second.result = std::move(result);
    at->second.cancel = nullptr;
    ended_.push_back(job);
    at->second.ended = std::prev(ended_.end());
  }

  JobReport take(const std::string& job) override {
    expire();
    const std::lock_guard lock(guard_);
    JobReport report;
    const auto at = jobs_.find(job);
    if (at == jobs_.end()) return report;
    auto& record = at->second;
    report.is_there = true;
    bytes_ -= size_of(record);
    report.progress = std::exchange(record.progress, {});
    report.properties = std::exchange(record.properties, {});
    report.result = std::exchange(record.result, std::nullopt);
    if (report.result)
      erase(at);
    else
      touch(record.abandoned, now() + record.abandoned_after, job);
    return report;
  }

  void cancel(const std::string& job) override {
    std::function<void()> cancel;
    {
      const std::lock_guard lock(guard_);
      const auto at = jobs_.find(job);
      if (at == jobs_.end()) return;
      cancel = std::move(at->second.cancel);
      erase(at);
    }
    if (cancel) cancel();
  }

  void keep(const std::string& key, std::string result, double seconds) override {
    const std::lock_guard lock(guard_);
    forget(key);
    make_room(result.size(), 0);
    auto& kept = kept_[key];
    kept.result = std::move(result);
    kept.seconds = seconds;
    touch(kept.expires, now() + seconds, key);
    old_.push_back(key);
    kept.old = std::prev(old_.end());
  }

  std::optional<std::string> kept(const std::string& key) override {
    expire();
    const std::lock_guard lock(guard_);
    const auto at = kept_.find(key);
    if (at == kept_.end()) return std::nullopt;
    touch(at->second.expires, now() + at->second.seconds, key);
    old_.splice(old_.end(), old_, at->second.old);
    return at->second.result;
  }

  double expire() override {
    std::vector<std::function<void()>> cancels;
    double next = 60;
    {
      const std::lock_guard lock(guard_);
      while (!deadlines_.empty() && deadlines_.begin()->first <= now()) {
        const auto name = deadlines_.begin()->second;
        if (const auto at = jobs_.find(name); at != jobs_.end()) {
          cancels.push_back(std::move(at->second.cancel));
          erase(at);
        } else {
          forget(name);
        }
      }
      if (!deadlines_.empty()) next = std::min(next, deadlines_.begin()->first - now());
    }
    for (const auto& cancel : cancels)
      if (cancel) cancel();
    return next;
  }

 private:
  using Deadlines = std::multimap<double, std::string>;
  using Deadline = std::optional<Deadlines::iterator>;
  struct Record {
    std::function<void()> cancel;  // none once the job has ended
    double abandoned_after = 0;
    Deadline abandoned;
    std::string progress;
    std::vector<JobProperty> properties;
    std::optional<std::string> result;
    std::optional<std::list<std::string>::iterator> ended;  // with a result
  };
  struct Kept {
    std::string result;
    double seconds = 0;
    Deadline expires;
    std::list<std::string>::iterator old = {};
  };

  double now() const { return settings_.clock(); }

  void touch(Deadline& deadline, double at, const std::string& name) {
    if (deadline) deadlines_.erase(*deadline);
    deadline = deadlines_.emplace(at, name);
  }

  static std::size_t size_of(const JobProperty& property) {
    return property.id.size() + property.property.size() + property.value.size();
  }
  static std::size_t size_of(const Record& record) {
    std::size_t bytes = record.progress.size() + (record.result ? record.result->size() : 0);
    for (const auto& property : record.properties) bytes += size_of(property);
    return bytes;
  }

  void erase(std::unordered_map<std::string, Record>::iterator at) {
    bytes_ -= size_of(at->second);
    deadlines_.erase(*at->second.abandoned);
    if (at->second.ended) ended_.erase(*at->second.ended);
    jobs_.erase(at);
  }

  void forget(const std::string& key) {
    const auto at = kept_.find(key);
    if (at == kept_.end()) return;
    bytes_ -= at->second.result.size();
    deadlines_.erase(*at->second.expires);
    old_.erase(at->second.old);
    kept_.erase(at);
  }

  // Counts `more` bytes in place of `less`: what is kept goes first, then what nobody has fetched.
  void make_room(std::size_t more, std::size_t less) {
    bytes_ -= less;
    while (bytes_ + more > settings_.max_bytes && !old_.empty()) forget(std::string(old_.front()));
    while (bytes_ + more > settings_.max_bytes && !ended_.empty()) erase(jobs_.find(ended_.front()));
    if (bytes_ + more > settings_.max_bytes) {
      bytes_ += less;
      throw Error("cdash: background jobs hold " + std::to_string(bytes_) +
                  " bytes that were not fetched, and " + std::to_string(more) +
                  " more are over the limit of " + std::to_string(settings_.max_bytes) +
                  "; raise MemoryJobs::max_bytes, or let jobs set less");
    }
    bytes_ += more;
  }

  MemoryJobs settings_;
  std::mutex guard_;
  std::unordered_map<std::string, Record> jobs_;
  std::unordered_map<std::string, Kept> kept_;
  Deadlines deadlines_;
  std::list<std::string> ended_;  // jobs with a result, the oldest first
  std::list<std::string> old_;    // keys of kept results, the one not asked for longest first
  std::size_t bytes_ = 0;
};

}  // namespace detail

CDASH_DECL std::shared_ptr<JobStore> memory_jobs(MemoryJobs settings) {
  return std::make_shared<detail::MemoryJobStore>(std::move(settings));
}

}  // namespace cdash
