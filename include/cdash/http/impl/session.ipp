// One connection: reads its requests one after the other, has them answered, and keeps every time limit.
//
// Exactly one thread has a session at a time: the network thread that its socket woke, the callback thread it
// was handed to, or the thread that brings an answer the handler had promised for later; whoever has it goes
// on until it must wait, so nothing here is locked. From outside only `Registry` reaches it: it reads what
// the session waits for and since when, shuts the file descriptor down, which ends the wait, and gives up on
// answers that do not come before the server ends.
#pragma once

#include <algorithm>
#include <atomic>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/post.hpp>
#include <cdash/app/message.hpp>
#include <cdash/http/impl/access_log.ipp>
#include <cdash/http/impl/refusal.ipp>
#include <cdash/http/impl/reply.ipp>
#include <cdash/http/impl/request_reader.ipp>
#include <cdash/http/impl/shared.ipp>
#include <cdash/http/impl/websocket.ipp>
#include <chrono>
#include <cstdint>
#include <limits>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <utility>

namespace cdash::detail {

class Session final : public Registry::Member, public Task {
 public:
  using Self = std::shared_ptr<Session>;
  using Clock = std::chrono::steady_clock;

  /// What a session waits for; `work` is a handler's answer and has no time limit.
  enum class Wait : std::uint8_t { work, idle, head, body, write, linger };

  Session(std::shared_ptr<Shared> shared, Socket socket)
      : shared_(std::move(shared)),
        stream_(shared_->stream(std::move(socket))),
        reader_(limits(), shared_->bodies) {
    place_ = shared_->registry.add(*this);
  }
  ~Session() override { close(); }

  static void start(Self self);
  /// The same with what somebody else has read from the socket; on any thread.
  static void start(Self self, std::string_view read_already);
  /// Answers 503 and closes.
  static void turn_away(Self self);

  /// What the callback thread does that it was handed to.
  void run(std::shared_ptr<Task> self) noexcept override;

  bool sweep(Registry::Sweep which, std::int64_t now) noexcept override;
  void due(Registry::Sweep which, std::int64_t) override {
    return which == Registry::Sweep::all ? abandon() : report();
  }
  bool give_way() noexcept override;
  bool is_working() const noexcept override { return wait_.load() == Wait::work && !is_promised(); }
  void ended() noexcept override {}

 private:
  // What has become of the answer to the request, and behind these bits the number of the request: the
  // handler may promise it for later while it is already being given on another thread. Who clears `asked`
  // has the session.
  enum Call : std::uint32_t { asked = 1, promised = 2, reported_on = 4, call_bits = 7, next_call = 8 };

  struct OnReady {  // the socket can be read or written
    Self self;
    void operator()(ErrorCode error) { resume(std::move(self), error, 0); }
  };
  struct OnRead {
    Self self;
    void operator()(ErrorCode error, std::size_t count) { resume(std::move(self), error, count); }
  };

  // What the handler gets to answer later with. It keeps the session while that is to come, and not longer:
  // an app may forget to let go of it.
  struct Ticket final : Later {
    void answer(Response response) noexcept override {
      if (is_open.exchange(false)) Session::answer(std::move(session), std::move(response));
    }
    Self session;  // whoever closes may touch it
    std::atomic<bool> is_open{false};
  };

  const Limits& limits() const noexcept { return shared_->settings.limits; }

  static void resume(Self self, ErrorCode error, std::size_t count) noexcept;
  static void proceed(Self self);
  static void read_on(Self self, Wait wait);
  static void answered(Self self);
  static void linger(Self self);
  static void proceed_in_turn(Self self);
  static void speak_websocket(Self self);
  static bool ask(const Self& self);
  static void answer(Self self, Response response) noexcept;
  void upgrade();
  bool take_back(std::uint32_t call) noexcept;
  bool takes_long(std::int64_t now) noexcept;
  bool is_promised() const noexcept { return (call_.load() & (asked | promised)) == (asked | promised); }
  void report();
  void abandon() noexcept;
  void put(Response response);
  void refuse(const Refusal& refusal, std::vector<std::pair<std::string, std::string>> headers = {});
  bool deliver(Self& self);
  void sent();
  bool waits_for(Wait wait, std::chrono::milliseconds limit, std::size_t progress) noexcept;
  void timed_out(Self self);
  bool find_remote();
  void close() noexcept;

  static void refuse_plain_http(Self self);
  std::size_t send_some(ErrorCode& error);
  std::string_view fetched_from(std::size_t offset);
  void kick(bool both_ways) noexcept;  // with the registry's lock held

  std::shared_ptr<Shared> shared_;
  std::optional<Stream> stream_;  // none once closed: a promised answer may come when the loop has gone
  Registry::Place place_;
  bool is_open_ = true;
  bool has_been_answered_ = false;
  bool closes_after_answer_ = false;
  bool input_ends_here_ = true;   // nothing more of the client's is expected when the answer closes
  Wait waited_for_ = Wait::work;  // the same wait goes on after a few bytes, with the same deadline
  std::atomic<Wait> wait_{Wait::work};
  std::atomic<std::uint8_t> kicked_{0};  // 1: nothing more is read, 2: and nothing written
  std::atomic<std::uint32_t> call_{0};
  std::atomic<std::uint32_t> watched_call_{0};  // read by report()
  std::int64_t watched_since_ = 0;              // the sweep's
  std::atomic<std::int64_t> deadline_{0};       // ms of the steady clock
  std::int64_t wait_began_ = 0;
  Clock::time_point asked_at_;  // for the access log; its zero: no request has come
  RequestReader reader_;
  std::string remote_;
  std::string head_;  // of the answer, and a short body behind it
  Response response_;
  std::shared_ptr<Ticket> ticket_;              // to be used again; none yet, or one that was kept
  std::shared_ptr<Conversation> conversation_;  // once the answer is that WebSocket is spoken from here on
  std::size_t sent_ = 0;
  std::size_t body_length_ = 0;  // what of response_.body is sent behind head_
  // Of a body that is fetched piece by piece: the piece, and where in the body it begins.
  static constexpr std::size_t piece_size = 64 * 1024;
  std::unique_ptr<char[]> piece_;
  std::size_t piece_begin_ = 0;
  std::size_t piece_length_ = 0;
};

// ---- what the registry does to sessions ----

inline void Session::kick(bool both_ways) noexcept {
  const std::uint8_t level = both_ways ? 2 : 1;
  auto now = kicked_.load();
  do {
    if (now >= level) return;
  } while (!kicked_.compare_exchange_weak(now, level));
  // Not the socket's shutdown(): the thread that has the session may be inside another of its members.
  ::shutdown(stream_->socket().native_handle(), both_ways ? Socket::shutdown_both : Socket::shutdown_receive);
}

inline bool Session::sweep(Registry::Sweep which, std::int64_t now) noexcept {
  using Sweep = Registry::Sweep;
  const auto wait = wait_.load(std::memory_order_acquire);
  if (wait == Wait::work) return which == Sweep::all ? is_promised() : takes_long(now);
  const auto overdue = deadline_.load(std::memory_order_relaxed) <= now;
  if (overdue || which == Sweep::all || (which != Sweep::overdue && wait == Wait::idle)) {
    kick(wait == Wait::write || wait == Wait::linger || which == Sweep::all);
  }
  return false;
}

// Whether the handler has had the same request for too long, which is said once.
inline bool Session::takes_long(std::int64_t now) noexcept {
  const auto call = call_.load();
  if ((call & asked) == 0) return false;
  if (const auto number = call / next_call; watched_call_.exchange(number) != number) watched_since_ = now;
  if (now - watched_since_ < shared_->settings.report_after.count()) return false;
  watched_since_ = std::numeric_limits<std::int64_t>::max();
  return true;
}

inline void Session::report() {
  std::string what;
  {
    const std::lock_guard lock(shared_->reporting);  // for which take_back() waits
    auto now = call_.load();
    do {
      if ((now & asked) == 0 || now / next_call != watched_call_.load()) return;
    } while (!call_.compare_exchange_weak(now, now | reported_on));
    what = shared_->handler.describe(reader_.request());
    call_.fetch_and(~std::uint32_t{reported_on});
  }
  shared_->log.takes_long(what, shared_->settings.report_after);
}

inline bool Session::give_way() noexcept {
  if (wait_.load(std::memory_order_acquire) != Wait::idle || kicked_.load() != 0) return false;
  kick(true);
  return true;
}

// ---- the session's own course ----

// False: the time for it is over.
inline bool Session::waits_for(Wait wait, std::chrono::milliseconds limit, std::size_t progress) noexcept {
  const auto now = now_ms();
  if (std::exchange(waited_for_, wait) != wait) wait_began_ = now;
  const auto rate = std::max<std::size_t>(limits().slowest_rate, 1);
  const auto earned = static_cast<std::int64_t>(progress / rate * 1000 + progress % rate * 1000 / rate);
  const auto deadline = wait_began_ + limit.count() + earned;
  deadline_.store(deadline, std::memory_order_relaxed);
  wait_.store(wait, std::memory_order_release);
  return deadline > now;
}

// False: the peer has gone already.
inline bool Session::find_remote() {
  ErrorCode error;
  const auto address = stream_->socket().remote_endpoint(error).address();
  const auto is_mapped = address.is_v6() && address.to_v6().is_v4_mapped();  // on a socket for both
  remote_ = is_mapped ? asio::ip::make_address_v4(asio::ip::v4_mapped, address.to_v6()).to_string()
                      : address.to_string();
  return !error;
}

inline void Session::start(Self self) {
  auto& s = *self;
  ErrorCode ignored;
  s.stream_->socket().set_option(asio::ip::tcp::no_delay(true), ignored);
  s.stream_->socket().non_blocking(true, ignored);
  if (!s.find_remote()) return;
  s.waits_for(Wait::idle, s.limits().header_timeout, 0);
  // No memory for input before there is some.
  auto& stream = *s.stream_;
  stream.wait_to_read(OnReady{std::move(self)});
}

inline void Session::start(Self self, std::string_view read_already) {
  auto& s = *self;
  ErrorCode ignored;
  s.stream_->socket().set_option(asio::ip::tcp::no_delay(true), ignored);
  s.stream_->socket().non_blocking(true, ignored);
  if (!s.find_remote()) return;
  while (!read_already.empty()) {
    const auto room = s.reader_.room();
    const auto count = std::min(room.size(), read_already.size());
    if (count == 0) return;  // more than the head of any request
    std::copy_n(read_already.data(), count, room.data());
    s.reader_.added(count);
    read_already.remove_prefix(count);
  }
  proceed_in_turn(std::move(self));
}

inline void Session::turn_away(Self self) {
  auto& s = *self;
  ErrorCode ignored;
  s.stream_->socket().non_blocking(true, ignored);
  if (!s.find_remote()) return;
  // To shake hands with a client only to tell it that there is no room costs more than to serve it.
  if (s.stream_->has_tls()) return s.shared_->log.refused(refusals::many_connections, s.remote_);
  s.refuse(refusals::many_connections);
  if (s.deliver(self)) answered(std::move(self));
}

// The socket has something for us, or an end was put to the wait.
inline void Session::resume(Self self, ErrorCode error, std::size_t count) noexcept {
  auto& s = *self;
  try {
    const auto wait = s.wait_.exchange(Wait::work);
    if (s.shared_->ended.load()) return;
    if (error && error != asio::error::eof) return;
    if (wait == Wait::write) {
      if (s.deliver(self)) answered(std::move(self));
      return;
    }
    if (wait == Wait::linger) return linger(std::move(self));
    if (count == 0 && !error) {  // woken by a wait
      count = s.stream_->read_some(s.reader_.room(), error);
      if (error == asio::error::would_block) return read_on(std::move(self), wait);
    }
    if (s.kicked_.load() != 0) return s.timed_out(std::move(self));
    if (error == is_plain_http()) return refuse_plain_http(std::move(self));
    if (error || count == 0) return;
    s.reader_.added(count);
    s.shared_->bytes.add(Shared::received, count);
    proceed(std::move(self));
  } catch (const std::exception&) {  // no memory: the connection ends, the others go on
  }
}

inline void Session::proceed(Self self) {
  auto& s = *self;
  // A client that sends many requests at once gets its turn like everyone else.
  for (int turns = 0; turns < 16; ++turns) {
    using Progress = RequestReader::Progress;
    const auto progress = s.reader_.advance();
    if (progress == Progress::need_head) return read_on(std::move(self), Wait::head);
    if (progress == Progress::need_body) {
      if (s.reader_.takes_continue()) {
        ErrorCode ignored;
        s.head_ = "HTTP/1.1 100 Continue\r\n\r\n";
        s.sent_ = s.body_length_ = 0;
        s.send_some(ignored);  // so short that it fits, or the client does not deserve it
      }
      return read_on(std::move(self), Wait::body);
    }
    if (s.shared_->settings.access_log != AccessLog::off) s.asked_at_ = Clock::now();
    if (progress == Progress::refused) {
      s.refuse(s.reader_.refusal());
    } else {
      auto& shared = *s.shared_;
      const auto& request = s.reader_.request();
      s.waited_for_ = Wait::work;
      s.reader_.request().remote = s.remote_;
      s.reader_.request().scheme = shared.settings.tls ? "https" : "http";
      if (shared.pool != nullptr && shared.handler.runs_user_code(request.method, request.target)) {
        if (shared.pool->push(self)) return;
        shared.log.refused(refusals::many_callbacks, s.remote_);
        Response busy{refusals::many_callbacks.status, "text/plain; charset=utf-8", {}, {}};
        busy.body = Body(std::string(refusals::many_callbacks.text) + '\n');
        s.put(std::move(busy));
      } else if (!ask(self)) {
        return;
      }
    }
    if (!s.deliver(self)) return;
    if (s.closes_after_answer_ || s.conversation_ != nullptr) return answered(std::move(self));
    s.reader_.next();
  }
  proceed_in_turn(std::move(self));
}

inline void Session::proceed_in_turn(Self self) {
  auto& s = *self;
  s.waits_for(Wait::head, s.limits().header_timeout, 0);
  const auto executor = s.stream_->get_executor();
  asio::post(executor, [self = std::move(self)]() mutable {
    try {
      self->wait_.exchange(Wait::work);
      if (self->shared_->ended.load()) return;
      proceed(std::move(self));
    } catch (const std::exception&) {
    }
  });
}

inline void Session::run(std::shared_ptr<Task> task) noexcept {
  try {
    auto self = std::static_pointer_cast<Session>(std::move(task));
    if (ask(self) && deliver(self)) answered(std::move(self));
  } catch (const std::exception&) {
  }
}

// False: the answer comes later, and the session is not the caller's any more.
inline bool Session::ask(const Self& self) {
  auto& s = *self;
  if (s.reader_.wants_websocket()) {
    s.upgrade();
    return true;
  }
  const auto call = (s.call_.load(std::memory_order_relaxed) & ~std::uint32_t{call_bits}) + next_call;
  s.call_.store(call | asked);
  auto ticket = std::move(s.ticket_);
  if (ticket == nullptr) ticket = std::make_shared<Ticket>();
  ticket->session = self;
  ticket->is_open.store(true);
  auto response = s.shared_->handler.begin(s.reader_.request(), ticket);
  if (response) {
    if (!ticket->is_open.exchange(false)) return false;  // the handler has given two answers
    ticket->session.reset();
    s.take_back(call);
    if (ticket.use_count() == 1) s.ticket_ = std::move(ticket);
    s.put(std::move(*response));
    return true;
  }
  auto now = call | asked;
  do {
    if ((now & ~std::uint32_t{call_bits}) != call || (now & asked) == 0) return false;
  } while (!s.call_.compare_exchange_weak(now, now | promised));
  if (s.shared_->cut_off.load()) s.abandon();
  return false;
}

// Puts the answer to a request to speak WebSocket.
inline void Session::upgrade() {
  auto& shared = *shared_;
  const auto& request = reader_.request();
  const auto keys = std::count_if(request.headers.begin(), request.headers.end(),
                                  [](const HeaderView& h) { return same_text(h.name, "sec-websocket-key"); });
  const auto key = request.header("Sec-WebSocket-Key");
  if (request.header("Sec-WebSocket-Version") != "13") {
    return refuse(refusals::websocket_version, {{"Sec-WebSocket-Version", "13"}});
  }
  if (keys != 1 || !is_websocket_key(key)) return refuse(refusals::no_websocket_key);
  if (shared.websockets.load() >= limits().websockets) return refuse(refusals::many_websockets);
  auto answer = shared.handler.upgrade(request);
  if (answer.conversation == nullptr) return put(std::move(answer.refusal));
  conversation_ = std::move(answer.conversation);
  response_ = {};
  response_.headers = std::move(answer.headers);
  has_been_answered_ = true;
  closes_after_answer_ = false;
  sent_ = body_length_ = 0;
  head_ =
      "HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: "
      "Upgrade\r\nSec-WebSocket-Accept: ";
  head_ += websocket_accept(key);
  for (const auto& [name, value] : response_.headers)
    if (is_sendable(name, value)) (((head_ += "\r\n") += name) += ": ") += value;
  head_ += "\r\n\r\n";
}

// The socket goes on without the session.
inline void Session::speak_websocket(Self self) {
  auto& s = *self;
  WebSocket::start(s.shared_, std::move(*s.stream_), std::move(s.conversation_), std::move(s.remote_),
                   s.reader_.behind());
}

// True: the answer to this call has not been given, and now the session is the caller's.
inline bool Session::take_back(std::uint32_t call) noexcept {
  auto now = call_.load();
  do {
    if ((now & ~std::uint32_t{call_bits}) != call || (now & asked) == 0) return false;
  } while (!call_.compare_exchange_weak(now, call));
  if ((now & reported_on) != 0) const std::lock_guard wait_for_report(shared_->reporting);
  return true;
}

// The answer that was promised, on whatever thread it came.
inline void Session::answer(Self self, Response response) noexcept {
  auto& s = *self;
  const auto shared = s.shared_;  // which the visit needs longer than the session may live
  const Visit visit(*shared);
  if (!s.take_back(s.call_.load() & ~std::uint32_t{call_bits})) return;
  try {
    if (shared->ended.load()) return;
    s.put(std::move(response));
    if (!s.deliver(self)) return;
    if (s.closes_after_answer_ || !s.reader_.has_more()) return answered(std::move(self));
    // The next request is there already: not here, where the caller may hold locks, or be the handler itself.
    s.reader_.next();
    proceed_in_turn(std::move(self));
  } catch (const std::exception&) {
  }
}

// Whoever was to answer may keep the session; it does nothing any more.
inline void Session::abandon() noexcept {
  auto now = call_.load();
  if ((now & (asked | promised)) == (asked | promised) && take_back(now & ~std::uint32_t{call_bits})) close();
}

inline void Session::read_on(Self self, Wait wait) {
  auto& s = *self;
  if (wait == Wait::head && s.reader_.is_idle()) wait = Wait::idle;
  if (wait == Wait::idle && s.shared_->closes_idle()) return;
  const auto& l = s.limits();
  const auto limit = wait == Wait::body                            ? l.body_timeout
                     : wait == Wait::head || !s.has_been_answered_ ? l.header_timeout
                                                                   : l.idle_timeout;
  if (!s.waits_for(wait, limit, wait == Wait::body ? s.reader_.body_received() : 0)) {
    return s.timed_out(std::move(self));
  }
  auto& stream = *s.stream_;
  stream.read(s.reader_.room(), OnRead{std::move(self)});
}

// Where TLS was expected: the socket takes the refusal as it is.
inline void Session::refuse_plain_http(Self self) {
  auto& s = *self;
  s.refuse(refusals::plain_http);
  if (s.deliver(self)) answered(std::move(self));
}

// A kick that comes before its time is the server's stop, of which there is nothing to say.
inline void Session::timed_out(Self self) {
  if (waited_for_ == Wait::idle || deadline_.load(std::memory_order_relaxed) > now_ms()) return;
  refuse(waited_for_ == Wait::head ? refusals::slow_header : refusals::slow_body);
  if (deliver(self)) answered(std::move(self));
}

// Puts the answer into head_ and response_; deliver() sends them.
inline void Session::put(Response response) {
  static constexpr std::size_t copied = 4 * 1024;  // cheaper to copy than to send from a second place
  response_ = std::move(response);
  has_been_answered_ = true;
  closes_after_answer_ = !reader_.keeps_alive() || shared_->stopping.load(std::memory_order_relaxed);
  head_.clear();
  sent_ = 0;
  const auto dropped = [&](std::string_view name) {
    shared_->log.limited(&shared_->handler,
                         "the header line \"" + std::string(name) +
                             "\" of an answer was left out: it is the server's own, or has "
                             "a character that would end the line",
                         LogLevel::error);
  };
  write_head(head_, response_, {std::time(nullptr), !closes_after_answer_, reader_.is_http10()}, dropped);
  const auto sends_body = has_body(response_.status) && reader_.request().method != "HEAD";
  body_length_ = sends_body ? response_.body.size() : 0;
  if (body_length_ <= copied && !response_.body.is_fetched()) {
    head_.append(response_.body.view().substr(0, body_length_));
    body_length_ = 0;
  }
}

inline void Session::refuse(const Refusal& refusal,
                            std::vector<std::pair<std::string, std::string>> headers) {
  shared_->log.refused(refusal, remote_);
  reader_.give_up();
  Response response;
  response.status = refusal.status;
  response.content_type = "text/plain; charset=utf-8";
  response.headers = std::move(headers);
  response.body = Body(std::string(refusal.text) + '\n');
  put(std::move(response));
  input_ends_here_ = false;
}

// True: all is sent. False: the session waits for the socket, or has come to its end.
inline bool Session::deliver(Self& self) {
  static constexpr std::size_t turn = 1024 * 1024;  // of a body that is fetched; then others have theirs
  const auto all = head_.size() + body_length_;
  const auto turn_ends = response_.body.is_fetched() ? sent_ + turn : all;
  while (sent_ != all) {
    ErrorCode error;
    if (sent_ >= turn_ends)
      error = asio::error::would_block;
    else
      sent_ += send_some(error);
    if (error == asio::error::would_block) {
      waits_for(Wait::write, limits().write_timeout, sent_);
      auto& stream = *stream_;
      stream.wait_to_write(OnReady{std::move(self)});
      return false;
    }
    if (error) {
      sent();
      // What a client did not take in time is not kept for it any longer.
      if (kicked_.load() != 0) stream_->socket().set_option(asio::socket_base::linger(true, 0), error);
      return false;
    }
  }
  sent();
  response_ = {};
  piece_.reset();
  piece_length_ = 0;
  return true;
}

// The answer has gone out, as far as it could.
inline void Session::sent() {
  shared_->bytes.add(Shared::sent, sent_);
  if (shared_->settings.access_log == AccessLog::off) return;
  auto& request = reader_.request();
  request.remote = remote_;
  write_access(shared_->log.sink(), shared_->settings.access_log,
               {.request = request,
                .response = response_,
                .is_http10 = reader_.is_http10(),
                .remote = shared_->handler.sender(request),
                .status = conversation_ != nullptr ? 101 : response_.status,
                .bytes = sent_,
                .took = asked_at_ == Clock::time_point() ? Clock::duration() : Clock::now() - asked_at_});
  asked_at_ = {};
}

inline std::size_t Session::send_some(ErrorCode& error) {
  const auto in_head = std::min(sent_, head_.size());
  const auto head = std::string_view(head_).substr(in_head);
  if (body_length_ == 0) return stream_->write_some(head, {}, error);
  const auto in_body = sent_ - in_head;
  if (!response_.body.is_fetched())
    return stream_->write_some(head, response_.body.view().substr(in_body, body_length_ - in_body), error);
  const auto piece = fetched_from(in_body);
  if (!piece.empty()) return stream_->write_some(head, piece, error);
  shared_->log.limited(&piece_size, "an answer was cut off: the rest of its body cannot be read any more");
  error = asio::error::eof;
  return 0;
}

// What there is of the body from `offset` on in one piece; empty if its source has failed.
inline std::string_view Session::fetched_from(std::size_t offset) {
  if (offset < piece_begin_ || offset >= piece_begin_ + piece_length_) {
    if (piece_ == nullptr) piece_ = std::make_unique_for_overwrite<char[]>(piece_size);
    const auto wanted = std::min(piece_size, body_length_ - offset);
    piece_begin_ = offset;
    piece_length_ = response_.body.read(offset, {piece_.get(), wanted});
    if (piece_length_ != wanted) piece_length_ = 0;
  }
  return {piece_.get() + (offset - piece_begin_), piece_length_ - (offset - piece_begin_)};
}

inline void Session::answered(Self self) {
  auto& s = *self;
  if (s.conversation_ != nullptr) return speak_websocket(std::move(self));
  if (!s.closes_after_answer_) {
    s.reader_.next();
    return proceed(std::move(self));
  }
  // Closing while the client still sends would reset the connection, and the answer with it.
  if (s.input_ends_here_ && !s.reader_.has_more()) return;
  ErrorCode ignored;
  s.stream_->say_goodbye();
  s.stream_->socket().shutdown(Socket::shutdown_send, ignored);
  s.kicked_.store(0);
  linger(std::move(self));
}

inline void Session::linger(Self self) {
  auto& s = *self;
  char unread[16 * 1024];
  ErrorCode error;
  for (int turns = 0; turns < 16 && !error; ++turns) {
    const auto count = s.stream_->read_some(unread, error);
    if (error ? error != asio::error::would_block : count == 0) return;
  }
  if (!s.waits_for(Wait::linger, s.limits().linger_timeout, 0)) return;
  auto& stream = *s.stream_;
  stream.wait_to_read(OnReady{std::move(self)});
}

inline void Session::close() noexcept {
  if (!std::exchange(is_open_, false)) return;
  stream_->say_goodbye();
  const auto was_last = shared_->registry.remove(place_, [this] {
    stream_->close();
    stream_.reset();
  });
  if (was_last && shared_->stopping.load() && shared_->on_last_closed) shared_->on_last_closed();
}

}  // namespace cdash::detail
