// Runs background callbacks on threads of their own, and answers the pages that ask for them.
#pragma once

#include <cdash/app/impl/byte_budget.hpp>
#include <cdash/app/impl/call.hpp>
#include <cdash/app/impl/call_port.hpp>
#include <cdash/app/job_store.hpp>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>
#include <set>
#include <stop_token>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

namespace cdash::detail {

class JobQueue;

/// A request that outlives the one it was copied from; without its body.
class OwnRequest {
 public:
  explicit OwnRequest(const Request& request);
  OwnRequest(const OwnRequest&) = delete;
  const Request& view() const noexcept { return view_; }

 private:
  std::string method_;
  std::string target_;
  std::string remote_;
  std::vector<std::pair<std::string, std::string>> headers_;
  std::vector<HeaderView> header_views_;
  Request view_;
};

/// One call of a background callback.
class Job final : public CallPort, public std::enable_shared_from_this<Job> {
 public:
  /// `held` are the bytes that it costs.
  Job(AppState& app, const Entry& entry, Json body, const Request& request, ByteBudget::Share held,
      std::shared_ptr<JobStore> store, std::string id);

  const std::string& id() const noexcept { return id_; }
  Call& call() noexcept { return call_; }
  /// Keeps the result under that key, too.
  void keep_as(std::string key) { key_ = std::move(key); }
  void run(const std::shared_ptr<JobQueue>& queue);
  void stop() noexcept { stop_.request_stop(); }

  void finish(Response response) noexcept override;
  bool set_prop(const ComponentId& id, std::string_view property, const Value& value) override;
  void set_progress(std::string progress) override { store_->set_progress(id_, std::move(progress)); }
  const void* stop_token() const noexcept override { return &token_; }
  bool is_shutdown() const noexcept override { return token_.stop_requested(); }

 private:
  AppState& app_;
  const ByteBudget::Share held_;
  const OwnRequest request_;
  const std::shared_ptr<JobStore> store_;
  const std::string id_;
  std::string key_;
  std::stop_source stop_;
  const std::stop_token token_ = stop_.get_token();
  Call call_;
};

/// Jobs that wait for a thread, and those that run.
class JobQueue : public std::enable_shared_from_this<JobQueue> {
 public:
  explicit JobQueue(std::size_t threads) : most_(threads) {}
  /// A coroutine starts at once: it takes no thread.
  void push(std::shared_ptr<Job> job);
  /// Ends a job before its time; one that waits is not run.
  void stop(const std::shared_ptr<Job>& job);
  void ended(const std::shared_ptr<Job>& job);
  /// Stops all, and waits for those that run.
  void close();

 private:
  void work();

  const std::size_t most_;
  std::mutex guard_;
  std::condition_variable changed_;
  std::deque<std::shared_ptr<Job>> waiting_;
  std::set<std::shared_ptr<Job>> running_;
  std::vector<std::thread> threads_;
  std::size_t idle_ = 0;
  bool closed_ = false;
};

/// The background callbacks of an app, as protocol and threads.
class Jobs {
 public:
  explicit Jobs(AppState& app);
  ~Jobs();
  Jobs(const Jobs&) = delete;

  /// The first request of a call, or one that asks for its result.
  Response answer(const Entry& entry, Json body, const Request& request);
  /// Ends the jobs that a request's query says are to end.
  void cancel_named(const Request& request);

 private:
  Response start(const Entry& entry, Json body, const Request& request, std::string_view page);
  Response poll(const Entry& entry, const std::string& handle, std::string_view key, std::string_view page);
  std::string job_handle(std::string_view id, std::string_view page) const;
  std::string key_handle(std::string_view key, std::string_view id, std::string_view output,
                         std::string_view page) const;
  /// The id of a job of that page; nothing for a handle that is not one.
  std::optional<std::string> job_of(std::string_view handle, std::string_view page) const;
  void watch();

  AppState& app_;
  const std::shared_ptr<JobStore> store_;
  const std::string secret_;
  const std::shared_ptr<JobQueue> queue_;
  const std::shared_ptr<ByteBudget> requests_;
  std::mutex guard_;  // of the two below
  std::condition_variable ends_;
  bool ends_now_ = false;
  std::thread watcher_;  // forgets what has expired; once there was a job
};

/// HMAC of RFC 2104 with SHA-256, as 64 hexadecimal digits.
CDASH_DECL std::string hmac_sha256_hex(std::string_view key, std::string_view text);

/// An answer as a text that a store can keep, and back.
CDASH_DECL std::string packed(const Response& response);
CDASH_DECL Response unpacked(std::string_view text);

/// The members of "sideUpdate" for what a job has set.
CDASH_DECL std::string side_update_of(const std::vector<JobProperty>& properties,
                                      const std::function<void(std::string_view)>& log);

}  // namespace cdash::detail
