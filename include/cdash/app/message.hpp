// Requests, answers and WebSocket messages as plain values: what passes between a server and an app.
#pragma once

#include <cdash/config.hpp>
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

/// A request as a server has read it. Everything is a view into the server's own buffer, which outlives the
/// call that gets the request.
struct Request {
  std::string_view method;              ///< "GET", "POST", … as sent
  std::string_view target;              ///< path and query as sent, percent escapes and all: "/a%20b?c=d"
  std::span<const HeaderView> headers;  ///< in the order of the wire
  std::string_view body;                ///< without transfer coding
  std::string_view remote;              ///< the peer's address: "127.0.0.1", "::1"

  /// The first header of that name (any case), or an empty view.
  CDASH_DECL std::string_view header(std::string_view name) const noexcept;
};

/// The bytes of an answer: owned text, or a view of bytes that something else keeps alive (a file built into
/// the program, a layout serialised once for every page).
class Body {
 public:
  Body() = default;
  Body(std::string text) : owned_(std::move(text)), is_owned_(true) {}
  Body(const char* text) : Body(std::string(text)) {}
  /// `keep` lives as long as the body; null for bytes of static storage.
  Body(std::string_view bytes, std::shared_ptr<const void> keep) : view_(bytes), keep_(std::move(keep)) {}

  std::string_view view() const noexcept { return is_owned_ ? std::string_view(owned_) : view_; }
  std::size_t size() const noexcept { return view().size(); }

 private:
  std::string owned_;
  std::string_view view_;
  std::shared_ptr<const void> keep_;
  bool is_owned_ = false;
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
  Response refusal;                            ///< the answer then
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
