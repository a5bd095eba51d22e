// Bodies of state/redis.hpp, where there is hiredis.
#pragma once

#include <cdash/state/redis.hpp>

// The compiled build has them in cdash::redis; src.hpp lists them for all.
#if defined(CDASH_REDIS) || defined(CDASH_HEADER_ONLY)

#if !__has_include(<hiredis/hiredis.h>)
#error "cdash: <cdash/state/redis.hpp> needs hiredis (Debian: libhiredis-dev); link the target cdash::redis"
#endif

#include <hiredis/hiredis.h>
#include <pthread.h>
#include <signal.h>
#include <sys/time.h>
#include <unistd.h>

#include <algorithm>
#include <atomic>
#include <cdash/app/impl/hmac.hpp>
#include <cdash/state/impl/check_key.hpp>
#include <cdash/state/impl/redis_url.hpp>
#include <cerrno>
#include <chrono>
#include <cmath>
#include <condition_variable>
#include <cstdlib>
#include <ctime>
#include <initializer_list>
#include <mutex>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace cdash::state::detail {

// hiredis writes with write(): a connection that is gone would end the process.
class NoSigpipe {
 public:
  NoSigpipe() noexcept {
    sigset_t pending;
    sigpending(&pending);
    was_pending_ = sigismember(&pending, SIGPIPE) == 1;
    sigemptyset(&pipe_);
    sigaddset(&pipe_, SIGPIPE);
    pthread_sigmask(SIG_BLOCK, &pipe_, &before_);
  }
  NoSigpipe(const NoSigpipe&) = delete;
  ~NoSigpipe() {
    const timespec at_once{};
    if (!was_pending_)
      while (sigtimedwait(&pipe_, nullptr, &at_once) == -1 && errno == EINTR) {
      }
    pthread_sigmask(SIG_SETMASK, &before_, nullptr);
  }

 private:
  sigset_t pipe_;
  sigset_t before_;
  bool was_pending_ = false;
};

struct FreeReply {
  void operator()(redisReply* reply) const noexcept { freeReplyObject(reply); }
};
using RedisReply = std::unique_ptr<redisReply, FreeReply>;
using RedisWords = std::vector<std::string_view>;

inline std::string_view text_of(const redisReply& reply) noexcept {
  return reply.str ? std::string_view(reply.str, static_cast<std::size_t>(reply.len)) : std::string_view();
}

inline timeval timeval_of(double seconds) noexcept {
  timeval time{};
  time.tv_sec = static_cast<time_t>(seconds);
  time.tv_usec = static_cast<suseconds_t>((seconds - std::floor(seconds)) * 1e6);
  return time;
}

// hiredis makes room for as many elements as an answer says it has: 8 GB for a billion.
template <class Count>
redisReplyObjectFunctions with_short_lists(redisReplyObjectFunctions functions,
                                           void* (*)(const redisReadTask*, Count)) {
  static const auto unlimited = functions.createArray;
  functions.createArray = [](const redisReadTask* task, Count elements) -> void* {
    return elements > Count{100000} ? nullptr : unlimited(task, elements);
  };
  return functions;
}

class RedisConnection {
 public:
  // Throws StoreError.
  RedisConnection(const RedisUrl& url, double timeout) : name_(url.name()), process_(::getpid()) {
    const NoSigpipe guard;
    context_.reset(redisConnectWithTimeout(url.host.c_str(), url.port, timeval_of(timeout)));
    if (!context_ || context_->err) fail();
    static auto functions = with_short_lists(*context_->reader->fn, context_->reader->fn->createArray);
    context_->reader->fn = &functions;
    redisSetTimeout(context_.get(), timeval_of(timeout));
    if (!url.password.empty()) {
      if (url.user.empty())
        need({"AUTH", url.password});
      else
        need({"AUTH", url.user, url.password});
    }
    if (url.database != 0) need({"SELECT", std::to_string(url.database)});
  }

  // Null if the connection is of no more use: why() and is_closed() say how.
  RedisReply ask(const RedisWords& words) {
    std::vector<const char*> starts;
    std::vector<std::size_t> lengths;
    for (const auto word : words) {
      starts.push_back(word.data());
      lengths.push_back(word.size());
    }
    const NoSigpipe guard;
    errno = 0;
    return RedisReply(static_cast<redisReply*>(
        redisCommandArgv(context_.get(), static_cast<int>(words.size()), starts.data(), lengths.data())));
  }

  std::string why() const {
    if (!context_) return "out of memory";
    if (context_->err == REDIS_ERR_IO && (errno == EAGAIN || errno == EWOULDBLOCK))
      return "no answer in time";
    return context_->errstr;
  }
  // The other side had ended it, perhaps long ago.
  bool is_closed() const noexcept {
    return context_->err == REDIS_ERR_EOF ||
           (context_->err == REDIS_ERR_IO && (errno == ECONNRESET || errno == EPIPE));
  }
  // Of a parent before a fork, it is the parent's.
  bool is_ours() const noexcept { return process_ == ::getpid(); }

 private:
  struct FreeContext {
    void operator()(redisContext* context) const noexcept { redisFree(context); }
  };

  [[noreturn]] void fail() const {
    throw StoreError(StoreError::Fault::down, "cdash: " + name_ + ": " + why());
  }
  void need(const RedisWords& words) {
    const auto reply = ask(words);
    if (!reply) fail();
    if (reply->type == REDIS_REPLY_ERROR)
      throw StoreError(StoreError::Fault::down, "cdash: " + name_ + ": " + std::string(text_of(*reply)));
  }

  std::string name_;
  pid_t process_;
  std::unique_ptr<redisContext, FreeContext> context_;
};

class RedisStore final : public Store, public std::enable_shared_from_this<RedisStore> {
 public:
  RedisStore(RedisUrl url, RedisSettings settings) : url_(std::move(url)), settings_(std::move(settings)) {
    check_key_part("prefix", settings_.prefix);
  }

  std::optional<std::string> get(const StoreKey& key) override {
    const auto reply = ask({"GET", key_of(key)});
    if (reply->type == REDIS_REPLY_NIL) return std::nullopt;
    if (reply->type != REDIS_REPLY_STRING) nonsense();
    return std::string(text_of(*reply));
  }

  void put(const StoreKey& key, std::string_view bytes, double seconds) override {
    const auto name = key_of(key);
    if (seconds > 0)
      ask({"SET", name, bytes, "PX", milliseconds(seconds)});
    else
      ask({"SET", name, bytes});
  }

  void erase(const StoreKey& key) override {
    const auto name = key_of(key);
    ask({"DEL", name, lock_of(name)});
  }

  void erase_group(const std::string& group) override {
    check_key_part("group", group);
    const auto pattern = settings_.prefix + ':' + group + ":*";
    std::string cursor = "0";
    do {
      const auto reply = ask({"SCAN", cursor, "MATCH", pattern, "COUNT", "1000"});
      if (reply->type != REDIS_REPLY_ARRAY || reply->elements != 2 ||
          reply->element[1]->type != REDIS_REPLY_ARRAY)
        nonsense();
      RedisWords unlink{"UNLINK"};
      for (std::size_t i = 0; i < reply->element[1]->elements; ++i)
        unlink.push_back(text_of(*reply->element[1]->element[i]));
      if (unlink.size() > 1) ask(unlink);
      cursor = text_of(*reply->element[0]);
    } while (cursor != "0");
  }

  std::unique_ptr<StoreLock> try_lock(const StoreKey& key) override {
    Held held{key_of(key), cdash::detail::random_name()};
    const auto reply = ask({"SET", lock_of(held.name), held.token, "NX", "PX", lease()});
    if (reply->type == REDIS_REPLY_NIL) return nullptr;
    if (reply->type != REDIS_REPLY_STATUS) nonsense();
    auto lock = std::make_unique<Lock>(shared_from_this(), held);
    renew(held);
    return lock;
  }

  bool is_ready() noexcept override { return failures_ == 0 || now() >= next_try_; }

 private:
  struct Held {
    std::string name;
    std::string token;
    bool operator==(const Held&) const = default;
  };

  class Lock final : public StoreLock {
   public:
    Lock(std::shared_ptr<RedisStore> store, Held held) : store_(std::move(store)), held_(std::move(held)) {}
    ~Lock() override {
      store_->stop_renewing(held_);
      if (is_given_back_) return;
      try {
        store_->script("if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end",
                       {lock_of(held_.name)}, {held_.token});
      } catch (const StoreError&) {  // then its lease ends
      }
    }
    void put(std::string_view bytes, double seconds) override {
      store_->script(
          "if redis.call('GET', KEYS[1]) == ARGV[1] then "
          "if ARGV[3] == '0' then redis.call('SET', KEYS[2], ARGV[2]) "
          "else redis.call('SET', KEYS[2], ARGV[2], 'PX', ARGV[3]) end "
          "redis.call('DEL', KEYS[1]) end",
          {lock_of(held_.name), held_.name},
          {held_.token, bytes, seconds > 0 ? milliseconds(seconds) : std::string("0")});
      is_given_back_ = true;
    }

   private:
    std::shared_ptr<RedisStore> store_;
    Held held_;
    bool is_given_back_ = false;
  };

  static std::string lock_of(const std::string& name) { return name + ":lock"; }
  std::string key_of(const StoreKey& key) const {
    check_key(key);
    return settings_.prefix + ':' + key.group + ':' + key.name;
  }
  static std::string milliseconds(double seconds) {
    return std::to_string(std::max<long long>(1, static_cast<long long>(seconds * 1000)));
  }
  std::string lease() const { return milliseconds(settings_.lock_lease.seconds); }

  static std::int64_t now() noexcept {
    return std::chrono::duration_cast<std::chrono::milliseconds>(
               std::chrono::steady_clock::now().time_since_epoch())
        .count();
  }

  void script(std::string_view text, const std::vector<std::string>& keys,
              const std::vector<std::string_view>& arguments) {
    const auto count = std::to_string(keys.size());
    RedisWords words{"EVAL", text, count};
    words.insert(words.end(), keys.begin(), keys.end());
    words.insert(words.end(), arguments.begin(), arguments.end());
    ask(words);
  }

  [[noreturn]] void failed(const std::string& why) {
    {
      const std::lock_guard lock(guard_);
      idle_.clear();
      why_ = why;
      const double pause =
          std::min(0.1 * std::pow(2, std::min(failures_.load(), 20)), settings_.longest_pause.seconds);
      ++failures_;
      next_try_ = now() + static_cast<std::int64_t>(pause * 1000);
    }
    throw StoreError(StoreError::Fault::down, why);
  }
  [[noreturn]] void nonsense() { failed("cdash: " + url_.name() + " answers what no Redis does"); }

  // An idle connection; null if there is none. Throws StoreError where it is too early to ask again.
  std::unique_ptr<RedisConnection> take() {
    const std::lock_guard lock(guard_);
    if (failures_ != 0) {
      if (now() < next_try_) throw StoreError(StoreError::Fault::down, why_);
      // One asks whether it is back; the others do not wait for that.
      next_try_ = now() + static_cast<std::int64_t>(2000 * settings_.timeout.seconds) + 100;
    }
    if (idle_.empty()) return nullptr;
    auto connection = std::move(idle_.back());
    idle_.pop_back();
    if (!connection->is_ours()) connection.reset();
    return connection;
  }

  std::unique_ptr<RedisConnection> connect() {
    try {
      return std::make_unique<RedisConnection>(url_, settings_.timeout.seconds);
    } catch (const StoreError& error) {
      failed(error.what());
    }
  }

  RedisReply ask(const RedisWords& words) {
    auto connection = take();
    const bool was_idle = connection != nullptr;
    if (!connection) connection = connect();
    auto reply = connection->ask(words);
    if (!reply && was_idle &&
        connection->is_closed()) {  // Redis was started anew, or does not keep idle ones
      {
        const std::lock_guard lock(guard_);
        idle_.clear();
      }
      connection = connect();
      reply = connection->ask(words);
    }
    if (!reply) failed("cdash: " + url_.name() + ": " + connection->why());
    if (reply->type == REDIS_REPLY_ERROR) check(*reply);
    failures_ = 0;
    const std::lock_guard lock(guard_);
    if (idle_.size() < most_idle) idle_.push_back(std::move(connection));
    if (reply->type == REDIS_REPLY_ERROR) throw_refusal(*reply);
    return reply;
  }

  static bool is_full(std::string_view error) {
    // A script that was refused says so with an "ERR " of its own, or names the error inside.
    return error.find("OOM ") != error.npos || error.find("READONLY ") != error.npos ||
           error.starts_with("MISCONF");
  }
  // What a working Redis refuses, is refused; any other error says that it does not work.
  void check(const redisReply& reply) {
    const auto error = text_of(reply);
    if (!is_full(error) && !error.starts_with("WRONGTYPE"))
      failed("cdash: " + url_.name() + ": " + std::string(error));
  }
  [[noreturn]] void throw_refusal(const redisReply& reply) const {
    const auto error = text_of(reply);
    throw StoreError(is_full(error) ? StoreError::Fault::full : StoreError::Fault::foreign,
                     "cdash: " + url_.name() + ": " + std::string(error));
  }

  // --- locks that are held do not end ---

  void renew(const Held& held) {
    const std::lock_guard lock(renewing_);
    held_.push_back(held);
    if (!renewer_.joinable())
      renewer_ = std::jthread([this](const std::stop_token& stop) { renew_all(stop); });
  }
  void stop_renewing(const Held& held) {
    const std::lock_guard lock(renewing_);
    std::erase(held_, held);
  }
  void renew_all(const std::stop_token& stop) {
    const auto pause = std::chrono::duration<double>(settings_.lock_lease.seconds / 3);
    std::unique_lock lock(renewing_);
    while (!waker_.wait_for(lock, stop, pause, [&] { return stop.stop_requested(); })) {
      const auto all = held_;
      lock.unlock();
      for (const auto& held : all) {
        try {
          const auto milliseconds = lease();
          script("if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('PEXPIRE', KEYS[1], ARGV[2]) end",
                 {lock_of(held.name)}, {held.token, milliseconds});
        } catch (const StoreError&) {  // whoever needs it will be told
        }
      }
      lock.lock();
    }
  }

  static constexpr std::size_t most_idle = 16;

  const RedisUrl url_;
  const RedisSettings settings_;
  std::mutex guard_;
  std::vector<std::unique_ptr<RedisConnection>> idle_;
  std::string why_;
  std::atomic<int> failures_ = 0;
  std::atomic<std::int64_t> next_try_ = 0;
  std::mutex renewing_;
  std::condition_variable_any waker_;
  std::vector<Held> held_;
  std::jthread renewer_;  // last: it ends first
};

}  // namespace cdash::state::detail

namespace cdash::state {

CDASH_DECL std::shared_ptr<Store> redis_store(RedisSettings settings) {
  auto url = settings.url;
  if (url.empty()) {
    const char* const variable = std::getenv("REDIS_URL");
    url = variable && *variable ? variable : "redis://127.0.0.1:6379";
  }
  return std::make_shared<detail::RedisStore>(detail::parse_redis_url(url), std::move(settings));
}

}  // namespace cdash::state

#endif
