// What a server can be told: where it listens, how many threads it has, and every limit it keeps.
#pragma once

#include <chrono>
#include <cstddef>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>

namespace cdash {

/// Every limit of a server, with its default. What happens past one stands beside it; the answers' texts and
/// the log's sentences are the table in http/impl/refusal.ipp, and that is where a new limit goes as well.
struct Limits {
  /// Bytes of a request's head (request line and header lines); past it 431.
  std::size_t header_bytes = 32 * 1024;
  /// Header lines of a request; past it 431.
  std::size_t header_count = 100;
  /// Bytes of a request's target (path and query); past it 414.
  std::size_t target_bytes = 8 * 1024;
  /// Bytes of a request's body, without transfer coding; past it 413. Uploads arrive in base64, a third
  /// larger than the file.
  std::size_t body_bytes = 64 * 1024 * 1024;
  /// Bytes of all bodies that are held at one time; past it 503. Bodies of a few kilobytes do not count.
  std::size_t all_body_bytes = 1024 * 1024 * 1024;
  /// Open connections. Past it the connection that has been idle longest makes room; if none is idle the new
  /// one is answered 503. Running out of file descriptors has the same effect at a lower number.
  std::size_t connections = 10'000;
  /// Requests that wait for a callback thread; past it 503.
  std::size_t queued_callbacks = 4096;
  /// Callback threads, those included that are added for a while because others block: wait for a database,
  /// sleep, hold a lock. Past it requests wait in the queue.
  unsigned callback_threads = 256;
  /// Open WebSocket connections, which count among `connections` and never make room; past it 503.
  std::size_t websockets = 8'000;
  /// Bytes of a message from a WebSocket client; past it the connection is closed with code 1009. Messages
  /// that are being received count among `all_body_bytes`, and past that it is code 1013.
  std::size_t websocket_message_bytes = 16 * 1024 * 1024;
  /// Frames that a WebSocket client may send in a second, pings and parts of messages included; past it the
  /// connection is closed with code 1008.
  std::size_t websocket_rate = 1'000;

  /// From a request's first byte to the end of its head, and from the connection to the first byte; past it
  /// 408, or a closed connection if nothing came.
  std::chrono::milliseconds header_timeout{15'000};
  /// From the end of the head to the end of the body, plus the time that the bytes so far take at
  /// `slowest_rate`; past it 408. For a WebSocket message from its first byte to its last, and code 1008.
  std::chrono::milliseconds body_timeout{30'000};
  /// From one answer to the next request on a connection; past it the connection is closed.
  std::chrono::milliseconds idle_timeout{75'000};
  /// For the client to take an answer or a WebSocket message, plus the time that the bytes so far take at
  /// `slowest_rate`; past it the connection is reset.
  std::chrono::milliseconds write_timeout{30'000};
  /// For the client to read the answer that refuses its request while it is still sending, and to answer
  /// that a WebSocket connection is to be closed.
  std::chrono::milliseconds linger_timeout{5'000};
  /// A WebSocket client that has sent nothing for so long gets a ping; browsers answer by themselves.
  std::chrono::milliseconds websocket_ping{30'000};
  /// From a ping to the next byte from the client; past it the connection is reset.
  std::chrono::milliseconds websocket_pong_timeout{20'000};
  /// Bytes a second that a body or an answer may crawl at without running into its timeout.
  std::size_t slowest_rate = 4 * 1024;
};

/// Where the connections of a server come from.
enum class Connections : std::uint8_t {
  accepted,   ///< it listens on host and port
  taken_over  ///< it listens nowhere; Server::take_over() gives it connections
};

/// Who runs a server that is not attached to a loop of the user's.
enum class Drive : std::uint8_t {
  threads,  ///< threads of its own
  poll      ///< nobody but Server::poll(): no thread, and callbacks run on the one that calls it
};

/// Where and how a server serves.
///
///     cdash::serve(handler, {.host = "::", .port = 8080, .limits = {.body_bytes = 1 << 20}});
struct ServerSettings {
  /// An address ("127.0.0.1", "::1", "0.0.0.0" for every interface, "::" for every interface and IPv6) or a
  /// name that resolves to one ("localhost").
  std::string host = "127.0.0.1";
  /// 0: any free port; Server::port() tells which.
  std::uint16_t port = 8050;
  /// Whether several processes, or several servers of one, may listen on the port at once; the system spreads
  /// new connections over them (SO_REUSEPORT). All of them have to say so. For a restart without a pause.
  bool reuse_port = false;
  /// A listening socket that is open already, in place of host and port: from systemd (3), or from the
  /// process before this one, so that a restart loses no connection. The server uses a copy of the
  /// descriptor.
  std::optional<int> listening_socket = {};
  Connections connections = Connections::accepted;
  Drive drive = Drive::threads;
  /// Threads that read requests and answer those that need no user code. 0: one for every four cores, which
  /// is as many as keep the callback threads busy, or one a core if `callback_threads` is 0. They never run
  /// user code in any other case. Without meaning for a server on a loop of your own.
  unsigned network_threads = 0;
  /// Threads that run callbacks and layout functions. Not set: twice the cores and at least eight, and none
  /// for a server on a loop of your own or with Drive::poll. 0: user code runs on the thread that read the
  /// request, which is quickest as long as it never blocks. Where a request has waited for 5 ms because
  /// threads hold callbacks that do not compute, there are more of them for a while, up to
  /// `Limits::callback_threads`; they end when they have had nothing to do for 10 s.
  std::optional<unsigned> callback_threads = {};
  /// How long stop() goes on answering requests that come on open connections, each with "Connection: close",
  /// before it closes the idle ones. 0: those are closed at once, and a request that is on its way there is
  /// lost; its client has to try again. For a restart under load: longer than clients pause between two
  /// requests.
  std::chrono::milliseconds drain{0};
  /// How long stop() waits for requests that are being read or answered, and for answers that a coroutine has
  /// promised. Callbacks that run are never cut off. Of WebSocket connections those whose callbacks run, or
  /// have promised an answer, are closed when it is sent; Context::is_shutdown() says so after a quarter of
  /// the time, and its last eighth is for closing, with code 1001.
  std::chrono::milliseconds shutdown_grace{10'000};
  /// A callback that has not answered for so long is reported in the log, once a minute at most.
  std::chrono::milliseconds report_after{10'000};
  /// What it refuses.
  Limits limits = {};
  /// Gets each log sentence (no newline at the end), from any thread. Empty: standard error, with "cdash: "
  /// before it.
  std::function<void(std::string_view)> log = {};
};

}  // namespace cdash
