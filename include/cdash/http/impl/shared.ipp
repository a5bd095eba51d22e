// What the connections of a server have in common: the log, the registry that sweeps over them, the counters.
#pragma once

#include <algorithm>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <cdash/app/impl/counter.hpp>
#include <cdash/app/log.hpp>
#include <cdash/app/message.hpp>
#include <cdash/http/impl/clock.hpp>
#include <cdash/http/impl/pool.ipp>
#include <cdash/http/impl/refusal.ipp>
#include <cdash/http/impl/reply.ipp>
#include <cdash/http/impl/request_reader.ipp>
#include <cdash/http/impl/stream.ipp>
#include <cdash/http/impl/tls.hpp>
#include <cdash/http/settings.hpp>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <functional>
#include <list>
#include <memory>
#include <mutex>
#include <string>
#include <utility>
#include <vector>

namespace cdash::detail {

/// The log, with what repeats itself held back: a flood must not fill a disk.
class Log {
 public:
  explicit Log(LogSink sink) : sink_(std::move(sink)) {}

  const LogSink& sink() const noexcept { return sink_; }

  void write(std::string_view sentence, LogLevel level = LogLevel::warn) const noexcept {
    sink_.write({.level = level, .message = sentence, .source = "server"});
  }

  /// Once in ten seconds for each kind; the next sentence says how many there were in between.
  void limited(const void* kind, std::string_view sentence, LogLevel level = LogLevel::warn) {
    std::string text;
    {
      const std::lock_guard lock(mutex_);
      const auto now = now_ms();
      auto entry = std::find_if(seen_.begin(), seen_.end(), [&](const Seen& s) { return s.kind == kind; });
      if (entry == seen_.end()) {
        seen_.push_back({kind, now, 0});
        text = sentence;
      } else if (now - entry->written < 10'000) {
        ++entry->held_back;
        return;
      } else {
        text = sentence;
        if (entry->held_back != 0) {
          text += " (";
          append_number(text, entry->held_back);
          text += " more like it since the last time)";
        }
        entry->written = now;
        entry->held_back = 0;
      }
    }
    write(text, level);
  }

  /// "the callback for out.children has been running for 10 s …"; the same one once a minute at most.
  void takes_long(const std::string& what, std::chrono::milliseconds limit) {
    static constexpr std::size_t remembered = 64;
    {
      const std::lock_guard lock(mutex_);
      const auto now = now_ms();
      std::erase_if(slow_, [&](const Slow& s) { return now - s.written >= 60'000; });
      const auto is_known =
          std::any_of(slow_.begin(), slow_.end(), [&](const Slow& s) { return s.what == what; });
      if (is_known || slow_.size() >= remembered) return;
      slow_.push_back({what, now});
    }
    std::string sentence = what + " has been running for ";
    append_number(sentence, static_cast<std::uint64_t>(limit.count() / 1000));
    if (limit.count() % 1000 != 0) {
      sentence += '.';
      sentence += std::to_string(1000 + limit.count() % 1000).substr(1);
    }
    sentence += " s and goes on; only the page that asked waits for it (ServerSettings::report_after)";
    write(sentence);
  }

  void refused(const Refusal& refusal, std::string_view remote) {
    if (refusal.status < 1000) count(refusal.status);  // those above close a WebSocket connection
    if (refusal.limit.empty()) return;
    std::string sentence;
    append_number(sentence, static_cast<std::uint64_t>(refusal.status));
    sentence += " to ";
    sentence += remote;
    sentence += ": ";
    sentence += refusal.text;
    sentence += " (";
    sentence += refusal.limit;
    sentence += ')';
    limited(&refusal, sentence);
  }

  std::vector<std::pair<int, std::uint64_t>> refusals() {
    const std::lock_guard lock(mutex_);
    return refusals_;
  }

 private:
  void count(int status) {
    const std::lock_guard lock(mutex_);
    for (auto& [known, count] : refusals_) {
      if (known == status) return void(++count);
    }
    refusals_.emplace_back(status, 1);
  }

  struct Seen {
    const void* kind;
    std::int64_t written;
    std::uint64_t held_back;
  };
  LogSink sink_;
  std::vector<std::pair<int, std::uint64_t>> refusals_;
  std::mutex mutex_;
  std::vector<Seen> seen_;
  struct Slow {
    std::string what;
    std::int64_t written;
  };
  std::vector<Slow> slow_;
};

/// All open connections of a server.
class Registry {
 public:
  /// Which waits end: those that have lasted too long; also those for a next request, because the server
  /// stops; also those for work of the app that a WebSocket connection is kept for; every one.
  enum class Sweep : std::uint8_t { overdue, all_idle, all_open, all };

  /// A connection, as the registry sees it. Made by std::make_shared.
  class Member : public std::enable_shared_from_this<Member> {
   public:
    virtual ~Member() = default;
    /// With the registry's lock held. True: due() is to follow, without it.
    virtual bool sweep(Sweep which, std::int64_t now) noexcept = 0;
    virtual void due(Sweep which, std::int64_t now) = 0;
    /// With the lock held: closes the connection if it is idle.
    virtual bool give_way() noexcept = 0;
    /// Whether a thread is with the handler, or about to look at `ended`.
    virtual bool is_working() const noexcept = 0;
    /// `ended` is set, and no thread is with the handler or will be.
    virtual void ended() noexcept = 0;
  };
  using Place = std::list<Member*>::iterator;

  Place add(Member& member) {
    const std::lock_guard lock(mutex_);
    return members_.insert(members_.end(), &member);
  }
  /// `closing` runs where no sweep can come in between: it closes the socket. True if that was the last one.
  template <class Closing>
  bool remove(Place place, Closing&& closing) {
    const std::lock_guard lock(mutex_);
    members_.erase(place);
    closing();
    return members_.empty();
  }
  std::size_t size() {
    const std::lock_guard lock(mutex_);
    return members_.size();
  }
  void sweep(Sweep which) {
    const auto now = now_ms();
    for (const auto& member : held([&](Member& m) { return m.sweep(which, now); })) member->due(which, now);
  }
  /// Closes an idle connection, one of those that have been so for longest; false if there is none.
  bool make_room() {
    const std::lock_guard lock(mutex_);
    // Those that are not idle go to the end, so that a row of them is not walked again for each connection.
    for (std::size_t tries = std::min<std::size_t>(members_.size(), 64); tries != 0; --tries) {
      auto* const member = members_.front();
      members_.splice(members_.end(), members_, members_.begin());
      if (member->give_way()) return true;
    }
    return false;
  }
  bool is_working() {
    const std::lock_guard lock(mutex_);
    return std::any_of(members_.begin(), members_.end(), [](const Member* m) { return m->is_working(); });
  }
  void end() {
    for (const auto& member : held([](Member&) { return true; })) member->ended();
  }

 private:
  // Those that `wanted` says true of, and that are not being destroyed.
  template <class Wanted>
  std::vector<std::shared_ptr<Member>> held(Wanted&& wanted) {
    std::vector<std::shared_ptr<Member>> found;
    const std::lock_guard lock(mutex_);
    for (auto* const member : members_) {
      if (!wanted(*member)) continue;
      if (auto self = member->weak_from_this().lock()) found.push_back(std::move(self));
    }
    return found;
  }

  std::mutex mutex_;
  std::list<Member*> members_;
};

/// What the connections of a server share.
struct Shared final : ServerStatus {
  Shared(Handler& h, ServerSettings s)
      : handler(h),
        settings(std::move(s)),
        log(settings.log ? *settings.log : h.log()),
        bodies(settings.limits.all_body_bytes) {
    if (settings.tls) tls = make_tls(*settings.tls);
  }

  /// For one more connection.
  Stream stream(Socket socket) {
    if (!settings.tls) return {std::move(socket), nullptr};
    const std::lock_guard lock(tls_mutex);
    auto connection = tls->accept(static_cast<std::intptr_t>(socket.native_handle()));
    if (connection == nullptr) throw std::bad_alloc();
    return {std::move(socket), std::move(connection)};
  }
  void reload_certificate() {
    if (!settings.tls) return;
    auto read = make_tls(*settings.tls);
    const std::lock_guard lock(tls_mutex);
    tls = std::move(read);
  }

  bool is_draining() const noexcept override {
    return (draining.load() || stopping.load()) && !drained.load();
  }
  ServerFigures figures() const override;

  enum Bytes : std::uint8_t { received, sent };

  Handler& handler;
  ServerSettings settings;
  mutable Log log;
  BodyBudget bodies;
  mutable Registry registry;
  Counters<2> bytes;
  std::shared_ptr<CallbackPool> pool;  ///< null: user code runs where the request was read
  std::atomic<bool> draining{false};   ///< a stop is to come
  std::atomic<bool> stopping{false};
  std::atomic<bool> drained{false};         ///< there are no connections any more
  std::atomic<std::int64_t> idle_until{0};  ///< while it stops: when idle connections are closed
  std::atomic<bool> ended{false};           ///< neither the handler nor the log is to be called any more
  /// Answers that are promised for later are not waited for any longer.
  std::atomic<bool> cut_off{false};
  /// Threads that are none of the server's and use the loop all the same.
  std::atomic<int> visitors{0};
  /// Held while a report reads a request that another thread may be about to finish.
  std::mutex reporting;
  /// Open WebSocket connections.
  std::atomic<std::size_t> websockets{0};
  std::function<void()> on_last_closed;

  /// Whether a connection without a request is to end.
  bool closes_idle() const noexcept { return stopping.load() && now_ms() >= idle_until.load(); }

 private:
  std::mutex tls_mutex;
  std::shared_ptr<const TlsContext> tls;  ///< null: http
};

inline ServerFigures Shared::figures() const {
  ServerFigures all;
  all.connections = registry.size();
  all.websockets = websockets.load();
  if (pool != nullptr) {
    all.queued_callbacks = pool->queued();
    all.callback_threads = pool->threads();
  }
  all.bytes_received = bytes.sum(received);
  all.bytes_sent = bytes.sum(sent);
  all.refusals = log.refusals();
  return all;
}

/// Keeps the end of the server waiting while a thread that is not the server's uses its loop.
class Visit {
 public:
  explicit Visit(Shared& shared) noexcept : shared_(shared) { shared_.visitors.fetch_add(1); }
  ~Visit() { shared_.visitors.fetch_sub(1); }
  Visit(const Visit&) = delete;
  Visit& operator=(const Visit&) = delete;

 private:
  Shared& shared_;
};

}  // namespace cdash::detail
