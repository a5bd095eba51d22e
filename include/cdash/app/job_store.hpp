// Where background jobs leave what their pages fetch: an interface, and one in memory.
#pragma once

#include <cdash/config.hpp>
#include <cstddef>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace cdash {

/// A property that a job has set besides its outputs.
struct JobProperty {
  std::string id;        ///< of the component, in canonical form
  std::string property;  ///< "children"
  std::string value;     ///< JSON
};

/// What a page finds of its job.
struct JobReport {
  bool is_there = false;                ///< false: cancelled, expired, or never there
  std::string progress;                 ///< the newest since the last report, JSON; empty: none
  std::vector<JobProperty> properties;  ///< what was set since the last report, in its order
  std::optional<std::string> result;    ///< of a job that has ended; it is forgotten then
};

/// What jobs leave for their pages. Texts are opaque: bytes that are given back as they are. Every function
/// may be called from many threads at once, and may throw.
///
/// Jobs run in the process that was asked for them; with a store that several processes share, any of them
/// can answer for a job, and cancel it.
class JobStore {
 public:
  virtual ~JobStore() = default;

  /// A job begins. `cancel` is called, at most once and from any thread, when it is to end before its time:
  /// cancel() was called, or nobody has asked for it for `abandoned_after` seconds. False: there are too
  /// many.
  virtual bool open(const std::string& job, double abandoned_after, std::function<void()> cancel) = 0;
  /// Replaces the last one that was not fetched. Nothing, if the job is not there any more; likewise below.
  virtual void set_progress(const std::string& job, std::string progress) = 0;
  /// Replaces the last value of that property that was not fetched, unless `adds_up`: a patch.
  virtual void set_property(const std::string& job, JobProperty property, bool adds_up) = 0;
  /// The job has ended; the result waits for `abandoned_after` seconds, counted from the last question.
  virtual void finish(const std::string& job, std::string result) = 0;
  /// What there is for the page.
  virtual JobReport take(const std::string& job) = 0;
  /// Ends the job and forgets it.
  virtual void cancel(const std::string& job) = 0;

  /// Keeps a result for other jobs of the same kind, for `seconds` after it was last asked for.
  virtual void keep(const std::string& key, std::string result, double seconds) = 0;
  virtual std::optional<std::string> kept(const std::string& key) = 0;

  /// Forgets what has expired. Returns after how many seconds to call again, at most.
  virtual double expire() { return 60; }
};

/// Settings of memory_jobs().
struct MemoryJobs {
  /// Jobs at once: waiting, running, or ended and not yet fetched. A callback beyond them is answered with
  /// 503.
  std::size_t max_jobs = 10000;
  /// Bytes of results and properties that wait. Beyond them the oldest results are forgotten first, then
  /// Error is thrown in the job that sets more.
  std::size_t max_bytes = 256 * 1024 * 1024;
  /// Seconds of a clock that does not go back; empty: the system's.
  std::function<double()> clock = {};
};

/// A store in the memory of this process.
CDASH_DECL std::shared_ptr<JobStore> memory_jobs(MemoryJobs settings = {});

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/memory_jobs.ipp>
#endif
