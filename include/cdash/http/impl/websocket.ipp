// One WebSocket connection: carries messages between its socket and a Conversation, and keeps the limits.
//
// Two actors share a connection, each on one network thread at a time: the reader, from the start to the end
// of the stream, and the pump, which writes and is started by wake() whenever it is not running. The socket's
// own members are called under `mutex_`, the conversation's never are. Who of the two ends last says
// closed().
#pragma once

#include <algorithm>
#include <array>
#include <atomic>
#include <boost/asio/buffer.hpp>
#include <boost/asio/post.hpp>
#include <cdash/app/message.hpp>
#include <cdash/core/json.hpp>
#include <cdash/http/impl/frames.ipp>
#include <cdash/http/impl/sha1.ipp>
#include <cdash/http/impl/shared.ipp>
#include <cstdint>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::detail {

/// 16 bytes in base64.
inline bool is_websocket_key(std::string_view key) noexcept {
  const auto is_digit = [](char c) {
    return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+' || c == '/';
  };
  return key.size() == 24 && key.ends_with("==") && std::all_of(key.begin(), key.end() - 2, is_digit);
}

/// What the server answers to a key (RFC 6455, section 4.2.2).
inline std::string websocket_accept(std::string_view key) {
  const auto hash = sha1(std::string(key) + "258EAFA5-E914-47DA-95CA-C5AB0DC85B11");
  std::string text;
  write_base64(text, hash.data(), hash.size());
  return text.substr(1, text.size() - 2);  // it is written as JSON
}

class WebSocket final : public Channel, public Registry::Member {
 public:
  using Self = std::shared_ptr<WebSocket>;

  WebSocket(std::shared_ptr<Shared> shared, Socket socket, std::shared_ptr<Conversation> conversation,
            std::string remote)
      : shared_(std::move(shared)),
        socket_(std::move(socket)),
        conversation_(std::move(conversation)),
        remote_(std::move(remote)),
        frames_(shared_->settings.limits, shared_->bodies),
        heard_(now_ms()),
        second_began_(heard_.load()) {
    shared_->websockets.fetch_add(1);
    place_ = shared_->registry.add(*this);
  }
  ~WebSocket() override { finish(); }

  /// `behind` is what the client sent behind its request.
  static void start(const std::shared_ptr<Shared>& shared, Socket socket,
                    std::shared_ptr<Conversation> conversation, std::string remote, std::string_view behind);

  // For the app.
  void wake() noexcept override;
  void close(std::uint16_t code, std::string_view reason) noexcept override;
  bool run(std::function<void()> work, std::string what) override;
  std::shared_ptr<void> promise() override;

  // For the registry.
  bool sweep(Registry::Sweep which, std::int64_t now) noexcept override;
  void due(Registry::Sweep which, std::int64_t now) override;
  bool give_way() noexcept override { return false; }
  bool is_working() const noexcept override { return inside_.load() != 0; }
  void ended() noexcept override { finish(); }

 private:
  enum class Pump : std::uint8_t { idle, busy, busy_and_woken };
  enum class Closing : std::uint8_t { no, after_messages, at_once, sent };

  // What an app has asked to be run, until it has run or never will.
  struct Work final : Task {
    Work(Self s, std::function<void()> w, std::string called)
        : self(std::move(s)), work(std::move(w)), what(std::move(called)) {
      self->works_.fetch_add(1);
    }
    ~Work() override { self->work_ends(); }
    void run(std::shared_ptr<Task>) noexcept override { self->run_now(*this); }
    Self self;
    std::function<void()> work;
    std::string what;
    std::int64_t report_at = 0;  // 0: it was, or nobody wants one
  };

  struct OnReadable {
    Self self;
    void operator()(ErrorCode error) { read(std::move(self), error); }
  };
  struct OnPump {  // the socket can be written, or the pump was woken
    Self self;
    void operator()(ErrorCode = {}) { pump(std::move(self)); }
  };
  struct OnWork {
    std::shared_ptr<Work> work;
    void operator()() { work->run(nullptr); }
  };

  // Entered by whoever may call the conversation; false once the server has ended.
  class Inside {
   public:
    explicit Inside(WebSocket& socket) noexcept : socket_(socket) { socket_.inside_.fetch_add(1); }
    ~Inside() { socket_.inside_.fetch_sub(1); }
    Inside(const Inside&) = delete;
    Inside& operator=(const Inside&) = delete;
    explicit operator bool() const noexcept { return !socket_.shared_->ended.load(); }

   private:
    WebSocket& socket_;
  };

  const Limits& limits() const noexcept { return shared_->settings.limits; }

  static void read(Self self, ErrorCode error) noexcept;
  static void pump(Self self) noexcept;
  void reader_ends() noexcept;
  bool take(std::span<char> input);
  bool write_on(const Self& self);
  bool next_frame();
  void fail(const Refusal& refusal);
  void begin_to_close(Closing how, std::uint16_t code, std::string_view reason) noexcept;
  void run_now(Work& work) noexcept;
  void work_ends() noexcept;
  void tell_stopping() noexcept;
  void report(std::int64_t now);
  void cut() noexcept;
  bool join() noexcept;
  void leave() noexcept;
  void finish() noexcept;

  std::shared_ptr<Shared> shared_;
  std::mutex mutex_;              // for those up to the empty line
  std::optional<Socket> socket_;  // none once finished
  std::string pong_;              // what the last ping asked to be sent back
  std::string reason_;
  std::uint16_t code_ = 0;
  Closing closing_ = Closing::no;
  bool sends_pong_ = false;
  bool sends_ping_ = false;
  bool peer_has_closed_ = false;  // it has said so; nothing more is to come from it
  bool is_cut_ = false;
  bool is_reset_ = false;  // what was not sent is not to be kept by the system either

  std::shared_ptr<Conversation> conversation_;
  bool is_open_ = false;  // the conversation knows
  Registry::Place place_;
  std::string remote_;
  std::atomic<int> actors_{1};  // the reader, and the pump while it runs
  std::atomic<int> inside_{0};
  std::atomic<int> works_{0};  // and promises
  std::mutex running_mutex_;   // for the works that run and may be reported
  std::vector<Work*> running_;
  std::atomic<std::int64_t> report_at_{0};  // the next of them
  std::atomic<Pump> pump_{Pump::idle};
  std::atomic<bool> is_finished_{false};

  // The reader's.
  FrameReader frames_;
  std::atomic<std::int64_t> heard_;             // when bytes last came
  std::atomic<std::int64_t> message_until_{0};  // 0: no message has begun
  std::int64_t message_began_ = 0;
  std::int64_t second_began_;
  std::uint64_t frames_before_ = 0;  // that second

  // The pump's.
  std::string head_;  // of a frame, or a whole control frame
  Body body_;
  std::size_t sent_ = 0;
  std::int64_t write_began_ = 0;
  std::atomic<std::int64_t> write_until_{0};     // 0: no write waits
  std::atomic<std::int64_t> closed_until_{0};    // 0: no close was begun
  std::atomic<std::int64_t> pinged_{0};          // 0: no ping since bytes last came
  std::atomic<std::int64_t> stopping_since_{0};  // 0: the server does not stop
  std::atomic<bool> is_told_{false};             // the conversation, that the server stops
};

inline void WebSocket::start(const std::shared_ptr<Shared>& shared, Socket socket,
                             std::shared_ptr<Conversation> conversation, std::string remote,
                             std::string_view behind) {
  std::string first(behind);
  auto self =
      std::make_shared<WebSocket>(shared, std::move(socket), std::move(conversation), std::move(remote));
  auto& s = *self;
  const Inside inside(s);
  if (!inside) return;
  s.is_open_ = true;
  s.conversation_->opened(self);
  s.wake();  // there may have been something to say before
  try {
    if (s.take(first)) {
      const std::lock_guard lock(s.mutex_);
      s.socket_->async_wait(Socket::wait_read, OnReadable{self});
      return;
    }
  } catch (const std::exception&) {
    s.cut();
  }
  s.reader_ends();
}

// ---- the reader ----

inline void WebSocket::read(Self self, ErrorCode error) noexcept {
  static constexpr std::size_t room = 64 * 1024;
  static thread_local std::unique_ptr<char[]> scratch;  // so that a connection needs none of its own
  auto& s = *self;
  const Inside inside(s);
  if (!inside) return;
  try {
    if (scratch == nullptr) scratch = std::make_unique<char[]>(room);
    for (int turns = 0; turns < 4 && !error; ++turns) {
      std::size_t count = 0;
      {
        const std::lock_guard lock(s.mutex_);
        if (s.is_cut_) break;
        count = s.socket_->read_some(asio::buffer(scratch.get(), room), error);
      }
      if (error == asio::error::would_block) {
        error = {};
        const std::lock_guard lock(s.mutex_);
        if (s.is_cut_) break;
        s.socket_->async_wait(Socket::wait_read, OnReadable{self});
        return;
      }
      if (!error && count != 0 && !s.take({scratch.get(), count})) break;
      if (count == 0 && !error) error = asio::error::eof;
      if (!error && turns == 3) {  // others are to have their turn
        const std::lock_guard lock(s.mutex_);
        s.socket_->async_wait(Socket::wait_read, OnReadable{self});
        return;
      }
    }
  } catch (const std::exception&) {  // no memory
    s.cut();
  }
  s.reader_ends();
}

inline void WebSocket::reader_ends() noexcept {
  bool is_answered;
  {
    const std::lock_guard lock(mutex_);
    is_answered = peer_has_closed_;  // or will be, by the pump
  }
  if (!is_answered) cut();
  leave();
}

// False: nothing more is to be read.
inline bool WebSocket::take(std::span<char> input) {
  using Event = FrameReader::Event;
  const auto now = now_ms();
  heard_.store(now, std::memory_order_relaxed);
  pinged_.store(0, std::memory_order_relaxed);
  for (;;) {
    {
      const std::lock_guard lock(mutex_);
      if (is_cut_ || peer_has_closed_) return false;
    }
    const auto event = frames_.next(input);
    if (now - second_began_ >= 1000) {
      second_began_ = now;
      frames_before_ = frames_.frames();
    }
    if (frames_.frames() - frames_before_ > limits().websocket_rate) {
      fail(refusals::many_frames);
      return true;
    }
    switch (event) {
      case Event::more:
        if (!frames_.is_inside()) {
          message_until_.store(0);
        } else {
          if (message_until_.load() == 0) message_began_ = now;
          const auto rate = std::max<std::size_t>(limits().slowest_rate, 1);
          message_until_.store(message_began_ + limits().body_timeout.count() +
                               static_cast<std::int64_t>(frames_.received() / rate * 1000));
        }
        return true;
      case Event::text: {
        message_until_.store(0);
        bool is_wanted;
        {
          const std::lock_guard lock(mutex_);
          is_wanted = closing_ == Closing::no;
        }
        if (is_wanted) conversation_->received(frames_.payload());
        break;
      }
      case Event::ping: {
        const std::lock_guard lock(mutex_);
        pong_ = frames_.payload();
        sends_pong_ = true;
        break;
      }
      case Event::pong:
        break;
      case Event::close: {
        const auto payload = frames_.payload();
        const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(payload[i]); };
        const auto code = payload.empty() ? 0 : byte(0) * 256 + byte(1);
        {
          const std::lock_guard lock(mutex_);
          peer_has_closed_ = true;
        }
        begin_to_close(Closing::at_once, static_cast<std::uint16_t>(code), {});
        return false;
      }
      case Event::failed:
        fail(frames_.refusal());
        return true;
    }
    if (event == Event::ping) wake();
  }
}

// The connection is to be closed; until the client has done its part what it sends is read and forgotten.
inline void WebSocket::fail(const Refusal& refusal) {
  {
    const std::lock_guard lock(mutex_);
    if (closing_ == Closing::at_once || closing_ == Closing::sent) return;
  }
  shared_->log.refused(refusal, remote_);
  begin_to_close(Closing::at_once, static_cast<std::uint16_t>(refusal.status), refusal.text);
}

// ---- the pump ----

inline void WebSocket::pump(Self self) noexcept {
  auto& s = *self;
  const Inside inside(s);
  if (!inside) return;
  try {
    for (int turns = 0;; ++turns) {
      if (!s.write_on(self)) return;
      if (s.next_frame()) {
        if (turns < 16) continue;
        const std::lock_guard lock(s.mutex_);
        if (!s.is_cut_) return asio::post(s.socket_->get_executor(), OnPump{self});
      }
      {
        const std::lock_guard lock(s.mutex_);
        if (s.is_cut_) break;
      }
      auto busy = Pump::busy;
      if (s.pump_.compare_exchange_strong(busy, Pump::idle)) return s.leave();
      s.pump_.store(Pump::busy);  // woken meanwhile: it may be that there is something now
    }
  } catch (const std::exception&) {
  }
  s.cut();
  s.leave();
}

// True: all that next_frame() gave is sent, or never will be. False: the pump waits for the socket.
inline bool WebSocket::write_on(const Self& self) {
  const std::lock_guard lock(mutex_);
  const auto all = head_.size() + body_.size();
  while (sent_ != all && !is_cut_) {
    const auto in_head = std::min(sent_, head_.size());
    const auto in_body = sent_ - in_head;
    ErrorCode error;
    sent_ += socket_->write_some(
        std::array{asio::const_buffer(head_.data() + in_head, head_.size() - in_head),
                   asio::const_buffer(body_.view().data() + in_body, body_.size() - in_body)},
        error);
    if (error == asio::error::would_block) {
      if (write_until_.load() == 0) write_began_ = now_ms();
      const auto rate = std::max<std::size_t>(limits().slowest_rate, 1);
      write_until_.store(write_began_ + limits().write_timeout.count() +
                         static_cast<std::int64_t>(sent_ / rate * 1000));
      socket_->async_wait(Socket::wait_write, OnPump{self});
      return false;
    }
    if (error) is_cut_ = true;
  }
  if (is_cut_ || (closing_ == Closing::sent && peer_has_closed_)) {
    is_cut_ = true;
    ::shutdown(socket_->native_handle(), Socket::shutdown_both);  // ends the reader's wait
  } else if (closing_ == Closing::sent) {
    ::shutdown(socket_->native_handle(), Socket::shutdown_send);
  }
  write_until_.store(0);
  head_.clear();
  if (head_.capacity() > 64) head_.shrink_to_fit();
  body_ = {};
  sent_ = 0;
  return true;
}

// The next thing to send goes into head_ and body_; false if there is none for now.
inline bool WebSocket::next_frame() {
  const auto control = [&](Opcode opcode, std::string_view payload) {
    write_frame_head(head_, opcode, payload.size());
    head_ += payload;
  };
  const auto close_frame = [&] {
    std::string payload;
    if (code_ != 0) {
      payload += static_cast<char>(code_ >> 8);
      payload += static_cast<char>(code_ & 0xFF);
      payload += reason_;
    }
    control(Opcode::close, payload);
    closing_ = Closing::sent;
  };
  {
    const std::lock_guard lock(mutex_);
    if (is_cut_ || closing_ == Closing::sent) return false;
    if (closing_ == Closing::at_once) return close_frame(), true;
    if (std::exchange(sends_pong_, false)) return control(Opcode::pong, std::exchange(pong_, {})), true;
    if (std::exchange(sends_ping_, false)) return control(Opcode::ping, {}), true;
  }
  if (auto message = conversation_->next()) {
    body_ = std::move(*message);
    write_frame_head(head_, Opcode::text, body_.size());
    return true;
  }
  const std::lock_guard lock(mutex_);
  if (closing_ == Closing::no && shared_->stopping.load() && works_.load() == 0) {
    code_ = refusals::stopping.status;
    reason_ = refusals::stopping.text;
    closing_ = Closing::after_messages;
    closed_until_.store(now_ms() + limits().linger_timeout.count());
  }
  if (closing_ != Closing::after_messages) return false;
  return close_frame(), true;
}

inline void WebSocket::wake() noexcept {
  auto now = pump_.load();
  do {
    if (now == Pump::busy_and_woken) return;
  } while (!pump_.compare_exchange_weak(now, now == Pump::idle ? Pump::busy : Pump::busy_and_woken));
  if (now != Pump::idle) return;
  const Visit visit(*shared_);
  if (!join()) return;
  try {
    const std::lock_guard lock(mutex_);
    if (socket_)
      asio::post(socket_->get_executor(), OnPump{std::static_pointer_cast<WebSocket>(shared_from_this())});
  } catch (const std::exception&) {  // no memory: as if the client had gone
    cut();
    actors_.fetch_sub(1);
  }
}

// ---- the end ----

inline void WebSocket::close(std::uint16_t code, std::string_view reason) noexcept {
  constexpr std::uint16_t policy_violation = 1008;  // in place of a code that may not be sent
  begin_to_close(Closing::after_messages, is_close_code(code) ? code : policy_violation, reason);
}

inline void WebSocket::begin_to_close(Closing how, std::uint16_t code, std::string_view reason) noexcept {
  {
    const std::lock_guard lock(mutex_);
    if (closing_ < how && closing_ != Closing::sent) {
      if (closing_ == Closing::no) {
        code_ = code;
        reason_ = reason.substr(0, 123);
        while (!is_utf8(reason_)) reason_.pop_back();
      }
      closing_ = how;
    }
    if (closed_until_.load() == 0) closed_until_.store(now_ms() + limits().linger_timeout.count());
  }
  wake();
}

inline void WebSocket::cut() noexcept {
  const std::lock_guard lock(mutex_);
  if (std::exchange(is_cut_, true) || !socket_) return;
  ::shutdown(socket_->native_handle(), Socket::shutdown_both);
}

// False: nobody is left who could do anything.
inline bool WebSocket::join() noexcept {
  auto now = actors_.load();
  do {
    if (now == 0) return false;
  } while (!actors_.compare_exchange_weak(now, now + 1));
  return true;
}

inline void WebSocket::leave() noexcept {
  if (actors_.fetch_sub(1) == 1) finish();
}

inline void WebSocket::finish() noexcept {
  if (is_finished_.exchange(true)) return;
  if (is_open_) conversation_->closed();
  const auto was_last = shared_->registry.remove(place_, [this] {
    const std::lock_guard lock(mutex_);
    ErrorCode ignored;
    if (is_reset_) socket_->set_option(asio::socket_base::linger(true, 0), ignored);
    socket_->close(ignored);
    socket_.reset();
  });
  conversation_.reset();
  shared_->websockets.fetch_sub(1);
  if (was_last && shared_->stopping.load() && shared_->on_last_closed) shared_->on_last_closed();
}

// ---- the clock ----

inline bool WebSocket::sweep(Registry::Sweep which, std::int64_t now) noexcept {
  const auto is_over = [now](const std::atomic<std::int64_t>& until) {
    const auto at = until.load(std::memory_order_relaxed);
    return at != 0 && at <= now;
  };
  return which != Registry::Sweep::overdue || is_over(write_until_) || is_over(message_until_) ||
         is_over(closed_until_) || is_over(report_at_) ||
         now - heard_.load(std::memory_order_relaxed) >= limits().websocket_ping.count();
}

inline void WebSocket::due(Registry::Sweep which, std::int64_t now) {
  const Visit visit(*shared_);
  const auto is_over = [now](std::int64_t at) { return at != 0 && at <= now; };
  if (is_over(report_at_.load())) report(now);
  const auto pinged = pinged_.load();
  const auto is_silent =
      pinged != 0 && write_until_.load() == 0 && now - pinged >= limits().websocket_pong_timeout.count();
  if (which == Registry::Sweep::all || is_over(write_until_.load()) || is_over(closed_until_.load()) ||
      is_silent) {
    {
      const std::lock_guard lock(mutex_);
      is_reset_ = is_reset_ || which != Registry::Sweep::all;
    }
    return cut();
  }
  if (is_over(message_until_.load())) {
    message_until_.store(0);
    return fail(refusals::slow_message);
  }
  if (which == Registry::Sweep::all_idle || which == Registry::Sweep::all_open) {
    // What the app's callbacks still have to say is worth the time; those that last are told to end.
    auto from = stopping_since_.load();
    if (from == 0) stopping_since_.store(from = now);
    if (works_.load() == 0) return wake();
    if (which == Registry::Sweep::all_open)
      return begin_to_close(Closing::after_messages, refusals::stopping.status, refusals::stopping.text);
    if (now - from >= shared_->settings.shutdown_grace.count() / 4 && !is_told_.exchange(true))
      tell_stopping();
    return;
  }
  // Behind a long message a ping would wait, and the time for its answer with it.
  if (pinged == 0 && write_until_.load() == 0 && now - heard_.load() >= limits().websocket_ping.count()) {
    pinged_.store(now);
    {
      const std::lock_guard lock(mutex_);
      sends_ping_ = true;
    }
    wake();
  }
}

// ---- the app's work ----

inline bool WebSocket::run(std::function<void()> work, std::string what) {
  const Visit visit(*shared_);
  if (shared_->ended.load() || shared_->cut_off.load()) return false;
  auto task = std::make_shared<Work>(std::static_pointer_cast<WebSocket>(shared_from_this()), std::move(work),
                                     std::move(what));
  if (shared_->pool != nullptr) {
    if (shared_->pool->push(task)) return true;
    shared_->log.refused(refusals::many_callbacks, remote_);
    return false;
  }
  const std::lock_guard lock(mutex_);
  if (socket_) asio::post(socket_->get_executor(), OnWork{std::move(task)});
  return socket_.has_value();
}

inline std::shared_ptr<void> WebSocket::promise() {
  works_.fetch_add(1);
  // Weak: whoever keeps a promise for ever does not keep the connection.
  return {nullptr, [weak = weak_from_this()](void*) {
            if (const auto self = weak.lock()) static_cast<WebSocket&>(*self).work_ends();
          }};
}

// A connection that only waited for this one can be closed now.
inline void WebSocket::work_ends() noexcept {
  if (works_.fetch_sub(1) == 1 && shared_->stopping.load()) wake();
}

inline void WebSocket::tell_stopping() noexcept {
  if (!join()) return;
  if (const Inside inside(*this); inside) conversation_->stopping();
  leave();
}

inline void WebSocket::run_now(Work& work) noexcept {
  const Inside inside(*this);
  if (!inside) return;
  try {
    if (!work.what.empty()) {
      work.report_at = now_ms() + shared_->settings.report_after.count();
      const std::lock_guard lock(running_mutex_);
      running_.push_back(&work);
      if (running_.size() == 1 || report_at_.load() == 0) report_at_.store(work.report_at);
    }
    work.work();
  } catch (const std::exception& error) {
    shared_->log.limited(&refusals::stopping, std::string("a WebSocket callback threw: ") + error.what());
  } catch (...) {
    shared_->log.limited(&refusals::stopping,
                         "a WebSocket callback threw something that is no std::exception");
  }
  if (work.what.empty()) return;
  const std::lock_guard lock(running_mutex_);
  std::erase(running_, &work);
}

// Reports what runs for too long, and finds out when to look again.
inline void WebSocket::report(std::int64_t now) {
  std::vector<std::string> late;
  {
    const std::lock_guard lock(running_mutex_);
    std::int64_t next = 0;
    for (auto* const work : running_) {
      if (work->report_at == 0) continue;
      if (work->report_at <= now) {
        late.push_back(work->what);
        work->report_at = 0;
      } else if (next == 0 || work->report_at < next) {
        next = work->report_at;
      }
    }
    report_at_.store(next);
  }
  for (const auto& what : late) shared_->log.takes_long(what, shared_->settings.report_after);
}

}  // namespace cdash::detail
