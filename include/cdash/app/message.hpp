// Requests, answers and WebSocket messages as plain values: what passes between a server and an app.
#pragma once

#include <any>
#include <cdash/app/log.hpp>
#include <cdash/app/server_status.hpp>
#include <cdash/config.hpp>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash {

/// One header line of a request. Names compare without regard to case.
struct HeaderView {
  std::string_view name;
  std::string_view value;
};

/// What a request is called in log lines, and in the header X-Request-ID of its answer.
struct RequestId {
  std::string_view given = {};  ///< by a trusted proxy; empty: its own number stands for it
  std::uint64_t number = 0;     ///< 0: none yet; the app gives it one

  /// What was given, or 16 hexadecimal digits; empty if there is neither.
  CDASH_DECL std::string text() const;
  /// The number as its digits, without an end of text.
  CDASH_DECL void write(char (&digits)[16]) const noexcept;
};

/// Who asks, as AppSettings::authorize has found out.
struct User {
  std::string name;
  /// What else is known of them, of a type that authorize and callbacks agree on.
  std::any details = {};
};

/// A request as a server has read it. Everything is a view into the server's own buffer, which outlives the
/// call that gets the request.
struct Request {
  std::string_view method = {};  ///< "GET", "POST", … as sent
  std::string_view target = {};  ///< path and query as sent, percent escapes and all: "/a%20b?c=d"
  std::span<const HeaderView> headers = {};  ///< in the order of the wire
  std::string_view body = {};                ///< without transfer coding
  std::string_view remote = {};              ///< the peer's address: "127.0.0.1", "::1"
  std::string_view scheme = "http";          ///< "https" if it came over TLS
  // Filled in by the app.
  std::string_view host = {};             ///< where the browser has sent it: "example.org:8050"
  std::shared_ptr<const User> user = {};  ///< null: nobody in particular
  RequestId id = {};

  /// The first header of that name (any case), or an empty view.
  CDASH_DECL std::string_view header(std::string_view name) const noexcept;
  /// The path without the query, percent escapes decoded: what the app's routes go by. An escaped slash stays
  /// "%2F", since it separates nothing; where the escapes are broken the path is as sent.
  CDASH_DECL std::string path() const;
  /// The first cookie of that name, without quotes; an empty view if it is not there.
  CDASH_DECL std::string_view cookie(std::string_view name) const noexcept;
  /// The first value of that name in the query, decoded; nothing if it is not there.
  CDASH_DECL std::optional<std::string> query(std::string_view name) const;
  /// The same for the body of an HTML form (application/x-www-form-urlencoded).
  CDASH_DECL std::optional<std::string> form(std::string_view name) const;
  /// Whether the browser says that a page of this very origin has sent it. A form of another page, which a
  /// browser sends along with this app's cookies, is not.
  CDASH_DECL bool is_from_own_page() const noexcept;
  /// Whether a browser wants to show the answer: a page, and no script, image or data.
  CDASH_DECL bool is_navigation() const noexcept;
};

/// Bytes that are fetched while they are sent, so that a large file needs no memory of its size.
class BodySource {
 public:
  virtual ~BodySource() = default;

  /// Copies bytes from `offset` on into `room` and returns how many; fewer than fit, before the end, mean
  /// that there are no more, and the connection is cut. From any thread; may wait for a disk.
  virtual std::size_t read(std::uint64_t offset, std::span<char> room) const noexcept = 0;
};

/// The bytes of an answer: owned text, a view of bytes that something else keeps alive (a file built into
/// the program, a layout serialised once for every page), or what a source fetches piece by piece.
class Body {
 public:
  Body() = default;
  Body(std::string text) : owned_(std::move(text)), is_owned_(true) {}
  Body(const char* text) : Body(std::string(text)) {}
  /// `keep` lives as long as the body; null for bytes of static storage.
  Body(std::string_view bytes, std::shared_ptr<const void> keep) : view_(bytes), keep_(std::move(keep)) {}

  /// `size` bytes of `source` from `offset` on.
  Body(std::shared_ptr<const BodySource> source, std::uint64_t offset, std::size_t size)
      : source_(std::move(source)), offset_(offset), size_(size) {}

  /// All bytes. Those of a source are fetched at the first call and kept; throws Error if they cannot be.
  std::string_view view() const { return source_ ? fetched() : held(); }
  std::size_t size() const noexcept { return source_ ? size_ : held().size(); }

  /// Whether the bytes come from a source: a server then sends them with read() and never has them all.
  bool is_fetched() const noexcept { return source_ != nullptr; }
  /// Copies bytes from `offset` on, as many as there are and fit; fewer mean that a source has failed.
  CDASH_DECL std::size_t read(std::size_t offset, std::span<char> room) const noexcept;
  /// The bytes from `offset` on, `size` of them.
  CDASH_DECL Body part(std::size_t offset, std::size_t size) &&;

 private:
  std::string_view held() const noexcept { return is_owned_ ? std::string_view(owned_) : view_; }
  CDASH_DECL std::string_view fetched() const;

  mutable std::string owned_;
  std::string_view view_;
  std::shared_ptr<const void> keep_;
  std::shared_ptr<const BodySource> source_;
  std::uint64_t offset_ = 0;
  std::size_t size_ = 0;
  mutable bool is_owned_ = false;
};

/// What goes back. The server adds Content-Length, Date and Connection; everything else stands here.
struct Response {
  int status = 200;
  std::string_view content_type = {};  ///< static text; empty: no Content-Type line
  std::vector<std::pair<std::string, std::string>> headers = {};  ///< no CR, LF or NUL in any of them
  Body body = {};
};

/// Takes the answer to a request that could not be answered at once.
class Later {
 public:
  virtual ~Later() = default;

  /// Once, from any thread. The request's views stay valid until then.
  virtual void answer(Response response) noexcept = 0;
};

/// The server's end of a WebSocket connection, as an app sees it. Every function from any thread; none
/// blocks.
class Channel {
 public:
  virtual ~Channel() = default;

  /// There is something to send: the server calls Conversation::next() as soon as the socket can take it.
  /// Many calls before that are as good as one.
  virtual void wake() noexcept = 0;

  /// Sends what next() still has, then closes the connection with that code (RFC 6455, section 7.4) and
  /// reason (at most 123 bytes).
  virtual void close(std::uint16_t code, std::string_view reason) noexcept = 0;

  /// Runs the user's code where it may block. False: too much waits already, and it will not run. `what` is
  /// it for a report that it takes long ("the callback for out.children"); without it there is none.
  virtual bool run(std::function<void()> work, std::string what = {}) = 0;

  /// An answer is promised that no work of run() waits for: while what this returns is kept, a server that
  /// stops leaves the connection open, as long as its grace lasts.
  virtual std::shared_ptr<void> promise() { return nullptr; }
};

/// The app's end of a WebSocket connection.
///
/// The server calls opened() first and closed() last; next() and received() may run at the same time as each
/// other, but neither twice at once. They run on network threads and must not block.
class Conversation {
 public:
  virtual ~Conversation() = default;

  virtual void opened(std::shared_ptr<Channel> channel) noexcept = 0;

  /// A whole text message, UTF-8.
  virtual void received(std::string_view message) noexcept = 0;

  /// The next text message to send, or nothing for now. Asked for only when the socket has taken the last
  /// one, so that what a slow client has not taken can still be replaced by something newer.
  virtual std::optional<Body> next() noexcept = 0;

  /// The server stops, and has waited for a while: what runs had better end.
  virtual void stopping() noexcept {}

  /// The connection has gone, for whatever reason.
  virtual void closed() noexcept = 0;
};

/// What becomes of a request to speak WebSocket.
struct Upgrade {
  std::shared_ptr<Conversation> conversation;  ///< null: refused
  Response refusal = {};                       ///< the answer then
  /// Further headers of the answer that accepts it; no CR, LF or NUL in any of them.
  std::vector<std::pair<std::string, std::string>> headers = {};
};

namespace detail {
class ServersOfHandler;
}

/// Answers requests without knowing about sockets: an app's face to whatever server carries it.
///
/// Every function may be called from many threads at once. It outlives its servers; a cdash::Server whose
/// handler is destroyed first ends with it, and says so in its log.
class Handler {
 public:
  CDASH_DECL Handler();
  CDASH_DECL virtual ~Handler();
  Handler(const Handler&) = delete;
  Handler& operator=(const Handler&) = delete;

  /// Whether answering may run the user's code (a callback, a layout function), so that a server answers on
  /// its pool instead of on a network thread.
  virtual bool runs_user_code(std::string_view method, std::string_view target) const noexcept = 0;

  /// The answer, waited for if need be. Does not throw: what goes wrong inside becomes a status of 500.
  virtual Response handle(const Request& request) noexcept = 0;

  /// The answer; or nothing, and `later` gets it when it is there (a coroutine waits). For servers that can
  /// do something else meanwhile.
  CDASH_DECL virtual std::optional<Response> begin(const Request& request,
                                                   const std::shared_ptr<Later>& later) noexcept;

  /// The app's end of a WebSocket connection that the request asks for.
  CDASH_DECL virtual Upgrade upgrade(const Request& request) noexcept;

  /// What a request runs, for a report that it takes long: "the callback for out.children".
  CDASH_DECL virtual std::string describe(const Request& request) const;

  /// The address of who has sent a request, for the access log: of the peer, unless that is a proxy whose
  /// word the handler takes.
  CDASH_DECL virtual std::string sender(const Request& request) const;

  /// Where a server logs that has no log of its own: standard error, unless the handler knows better.
  CDASH_DECL virtual LogSink log() const;

  /// Told by each server that carries it, before the first request. The status may go before the handler.
  CDASH_DECL virtual void carried_by(std::weak_ptr<const ServerStatus> server);

  /// Those that are to end before it does; for servers.
  const std::shared_ptr<detail::ServersOfHandler>& servers() const noexcept { return servers_; }

 protected:
  /// Ends the servers that still have it: what a derived class does first in its destructor.
  CDASH_DECL void end_servers() noexcept;

 private:
  std::shared_ptr<detail::ServersOfHandler> servers_;
};

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/message.ipp>
#endif
