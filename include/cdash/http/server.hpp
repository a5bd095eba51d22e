// Serves a handler over HTTP/1.1: on threads of its own, on a loop of the user's, or until a signal ends it.
#pragma once

#include <cdash/app/message.hpp>
#include <cdash/config.hpp>
#include <cdash/error.hpp>
#include <cdash/http/settings.hpp>
#include <chrono>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string>
#include <string_view>
#include <utility>

namespace boost::asio {
class io_context;
}

namespace cdash {

/// An app, or anything else that has a handler.
template <class T>
concept HasHandler = requires(T& app) {
  { app.handler() } -> std::same_as<Handler&>;
};

/// A running server: it listens from its construction to stop().
///
///     cdash::Server server(handler, {.port = 0});
///     std::puts(server.url().c_str());
///     server.wait();
///
/// The handler must outlive the server, which calls it from many threads, and not after its destructor. All
/// members may be called from any thread.
class Server {
 public:
  /// Listens and serves on threads of its own.
  /// Throws ServerError: the port is taken, the host is no address of this machine, no permission; a file of
  /// settings.tls is none, or the key does not fit the certificate.
  CDASH_DECL explicit Server(Handler& handler, ServerSettings settings = {});

  /// Listens and serves on the threads that run `loop`: no thread of ours (unless settings.callback_threads
  /// asks for some), no signal handler. `loop` must outlive the server. After stop() the loop runs out of our
  /// work. Include <cdash/http/attach.hpp> for it. Throws ServerError as above.
  CDASH_DECL Server(boost::asio::io_context& loop, Handler& handler, ServerSettings settings = {});

  template <HasHandler App>
  explicit Server(App& app, ServerSettings settings = {}) : Server(app.handler(), std::move(settings)) {}
  template <HasHandler App>
  Server(boost::asio::io_context& loop, App& app, ServerSettings settings = {})
      : Server(loop, app.handler(), std::move(settings)) {}

  Server(const Server&) = delete;
  Server& operator=(const Server&) = delete;

  /// stop() without patience: clients that are still sending or reading are cut off, callbacks that run
  /// finish. After stop() and wait() there is nothing left to cut off. Not from inside a callback.
  CDASH_DECL ~Server();

  /// The port it listens on, also where settings said 0.
  CDASH_DECL std::uint16_t port() const noexcept;
  /// "http://127.0.0.1:8050/", "https://…" with settings.tls
  CDASH_DECL std::string url() const;

  /// Reads the files of settings.tls again, for connections to come: a certificate is renewed without a
  /// restart. Throws ServerError as the constructor does, and what was there before stays in use.
  CDASH_DECL void reload_certificate();

  /// After settings.drain_delay: stops accepting, closes idle connections (after settings.drain), lets
  /// requests that are being read or answered finish (for settings.shutdown_grace at most, callbacks without
  /// limit), then closes theirs. Returns at once; may be called again, and from inside a callback.
  CDASH_DECL void stop() noexcept;

  /// Runs what is ready, callbacks included, on this thread, and returns: nothing is waited for. For a server
  /// with Drive::poll, from one thread at a time and not from inside a callback: once a frame, say.
  ///
  ///     Server server{app, {.drive = Drive::poll}};
  ///     while (game.step()) server.poll_for(std::chrono::milliseconds(2));
  ///
  /// Returns how many pieces of work there were. Throws Error for a server that others run.
  CDASH_DECL std::size_t poll();
  /// The same, but begins nothing new when that time has passed. A callback that runs is not interrupted.
  CDASH_DECL std::size_t poll_for(std::chrono::nanoseconds budget);

  /// Serves a TCP connection that somebody else has accepted: its descriptor, which is the server's from here
  /// on, and what has been read from it already, at most Limits::header_bytes. <cdash/http/beast.hpp> has the
  /// same for Asio's sockets. After a stop() the connection is closed.
  CDASH_DECL void take_over(std::intptr_t socket, std::string_view read_already = {});

  /// Returns when a stop() has run its course. Neither for a callback nor for the thread that runs the loop
  /// the server is attached to: it would wait for itself. With Drive::poll it serves until then.
  CDASH_DECL void wait();

 private:
  friend int serve(Handler& handler, ServerSettings settings, std::string_view path);
  struct Impl;
  std::unique_ptr<Impl> impl_;
};

/// Serves until SIGINT or SIGTERM, says "Dash is running on http://127.0.0.1:8050/" on standard output (with
/// `path` behind it), and stops gracefully; a second signal ends the process at once.
/// Tells systemd that it is ready, alive and stopping, if that has asked (Type=notify, WatchdogSec).
/// With settings.tls, SIGHUP has the certificate read again.
/// Raises the limit of open files to what the system allows. Returns 0, or 1 after one sentence on standard
/// error that starts with "cdash: " if it cannot listen.
CDASH_DECL int serve(Handler& handler, ServerSettings settings = {}, std::string_view path = "/");

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/http/impl/server.ipp>
#endif
