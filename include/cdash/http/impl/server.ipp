// Bodies of http/server.hpp: the listening socket, the clock of all time limits, the threads, the stop.
#pragma once

#include <algorithm>
#include <atomic>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/ip/v6_only.hpp>
#include <boost/asio/signal_set.hpp>
#include <boost/asio/steady_timer.hpp>
#include <cdash/app/impl/servers.hpp>
#include <cdash/http/impl/session.ipp>
#include <cdash/http/server.hpp>
#include <chrono>
#include <condition_variable>
#include <csignal>
#include <cstdio>
#include <exception>
#include <mutex>
#include <string>
#include <thread>
#include <vector>

#if __has_include(<sys/resource.h>)
#include <fcntl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#endif

namespace cdash {
namespace detail {

using Tcp = asio::ip::tcp;
using Acceptor = asio::basic_socket_acceptor<Tcp, Executor>;
using Timer = asio::basic_waitable_timer<std::chrono::steady_clock,
                                         asio::wait_traits<std::chrono::steady_clock>, Executor>;

/// "127.0.0.1:8050", "[::1]:8050"
inline std::string host_and_port(std::string_view host, std::uint16_t port) {
  std::string text;
  if (host.find(':') == host.npos) {
    text = host;
  } else {
    ((text = "[") += host) += ']';
  }
  text += ':';
  append_number(text, port);
  return text;
}

[[noreturn]] inline void cannot_listen(const ServerSettings& settings, const ErrorCode& error) {
  auto sentence = "cannot listen on " + host_and_port(settings.host, settings.port) + ": ";
  if (error == asio::error::address_in_use) {
    sentence += "another program has the port; choose another one, or 0 for any that is free";
  } else if (error == asio::error::access_denied) {
    sentence += "no permission for that port; choose one of 1024 or above, such as 8050";
  } else if (error == boost::system::errc::address_not_available) {
    sentence +=
        "no network interface of this machine has that address; 127.0.0.1 is for this machine alone, "
        "0.0.0.0 for every interface";
  } else {
    sentence += error.message();
  }
  throw ServerError(sentence);
}

/// The addresses that settings.host stands for; IPv4 first, as most clients try it first.
inline std::vector<asio::ip::address> addresses_of(asio::io_context& loop, ServerSettings& settings) {
  if (settings.host.size() > 2 && settings.host.front() == '[' && settings.host.back() == ']') {
    settings.host = settings.host.substr(1, settings.host.size() - 2);
  }
  ErrorCode error;
  const auto address = asio::ip::make_address(settings.host, error);
  if (!error) return {address};
  std::vector<asio::ip::address> found;
  // What is only digits and dots is a mistyped address: no name server knows better.
  if (!settings.host.empty() && settings.host.find_first_not_of("0123456789.") != std::string::npos) {
    asio::ip::basic_resolver<Tcp, Executor> resolver(loop.get_executor());
    for (const auto& entry : resolver.resolve(settings.host, "", error)) {
      const auto resolved = entry.endpoint().address();
      found.insert(resolved.is_v4() ? found.begin() : found.end(), resolved);
    }
  }
  if (found.empty()) {
    throw ServerError(
        "cannot listen on \"" + settings.host +
        "\": that is neither an address of this machine nor a name that leads to one; 127.0.0.1 is "
        "for this machine alone, 0.0.0.0 for every interface");
  }
  return found;
}

/// Accepts connections, sweeps over them, and ends with them.
class ListeningSocket : public std::enable_shared_from_this<ListeningSocket> {
 public:
  ListeningSocket(asio::io_context& loop, std::shared_ptr<Shared> shared)
      : shared_(std::move(shared)),
        loop_(loop),
        acceptor_(loop.get_executor()),
        timer_(loop.get_executor()),
        pause_(loop.get_executor()) {
    const auto& l = shared_->settings.limits;
    // A limit is kept to within a quarter of the shortest.
    auto shortest = std::min({l.header_timeout, l.body_timeout, l.idle_timeout, l.write_timeout,
                              l.linger_timeout, l.websocket_ping, l.websocket_pong_timeout,
                              shared_->settings.shutdown_grace, shared_->settings.report_after});
    if (const auto drain = shared_->settings.drain; drain.count() > 0) shortest = std::min(shortest, drain);
    tick_ = std::clamp<std::chrono::milliseconds>(shortest / 4, std::chrono::milliseconds(5),
                                                  std::chrono::milliseconds(1000));
  }

  void listen() {
    auto& settings = shared_->settings;
    if (settings.connections == Connections::taken_over) return;
    if (settings.listening_socket) return listen_on_open_socket(*settings.listening_socket);
    ErrorCode error;
    for (const auto& address : addresses_of(loop_, settings)) {
      error = {};
      listen(Tcp::endpoint(address, settings.port), error);
      if (!error) break;
    }
    if (error) cannot_listen(settings, error);
    port_ = acceptor_.local_endpoint().port();
  }

  void start() {
    shared_->on_last_closed = [weak = weak_from_this()] {
      if (const auto self = weak.lock()) self->last_closed();
    };
    const std::lock_guard lock(mutex_);
    if (acceptor_.is_open()) accept();
    wait_for_tick();
  }

  std::uint16_t port() const noexcept { return port_; }

  void stop() noexcept {
    std::vector<std::shared_ptr<Session>> late;
    {
      const std::lock_guard lock(mutex_);
      if (shared_->stopping.load()) return;
      const auto drain = shared_->settings.drain.count();
      shared_->idle_until.store(now_ms() + drain);
      stop_by_ = now_ms() + drain + shared_->settings.shutdown_grace.count();
      shared_->stopping.store(true);
      if (drain > 0) late = accept_waiting();
      ErrorCode ignored;
      acceptor_.close(ignored);
      pause_.cancel();
    }
    for (auto& session : late) Session::start(std::move(session));
    if (shared_->closes_idle()) shared_->registry.sweep(Registry::Sweep::all_idle);
    if (shared_->registry.size() == 0) last_closed();
  }

  void take_over(std::intptr_t socket, std::string_view read_already) {
    const auto native = static_cast<Socket::native_handle_type>(socket);
    sockaddr_storage address{};
    socklen_t size = sizeof address;
    Socket taken(loop_.get_executor());
    ErrorCode error = asio::error::not_socket;
    if (::getsockname(native, reinterpret_cast<sockaddr*>(&address), &size) == 0 &&
        (address.ss_family == AF_INET || address.ss_family == AF_INET6)) {
      taken.assign(address.ss_family == AF_INET6 ? Tcp::v6() : Tcp::v4(), native, error);
    }
    if (error)
      throw Error("cdash: take_over() was given the descriptor " + std::to_string(socket) +
                  ", which is no connected TCP socket");
    std::shared_ptr<Session> session;
    bool turns_away = false;
    {
      const std::lock_guard lock(mutex_);
      if (shared_->stopping.load()) return;
      turns_away = has_no_room();
      session = std::make_shared<Session>(shared_, std::move(taken));
    }
    if (turns_away)
      Session::turn_away(std::move(session));
    else if (read_already.empty())
      Session::start(std::move(session));
    else
      Session::start(std::move(session), read_already);
  }

  /// Waits for no client any more.
  void hurry() {
    {
      const std::lock_guard lock(mutex_);
      stop_by_ = 0;
      shared_->idle_until.store(0);
    }
    cut_off();
    if (shared_->registry.size() == 0) drained();
  }

  void wait_until_drained() {
    std::unique_lock lock(mutex_);
    drained_changed_.wait(lock, [this] { return is_drained_; });
  }

 private:
  void listen(const Tcp::endpoint& endpoint, ErrorCode& error) {
    ErrorCode ignored;
    acceptor_.close(ignored);
    if (acceptor_.open(endpoint.protocol(), error)) return;
#ifndef _WIN32
    acceptor_.set_option(Acceptor::reuse_address(true),
                         ignored);  // a restart need not wait for old connections
#endif
    if (shared_->settings.reuse_port) share_port();
    if (endpoint.address().is_v6()) acceptor_.set_option(asio::ip::v6_only(false), ignored);
    if (acceptor_.bind(endpoint, error)) return;
    acceptor_.listen(asio::socket_base::max_listen_connections, error);
  }

  void share_port() {
#ifdef SO_REUSEPORT
    const int on = 1;
    if (::setsockopt(acceptor_.native_handle(), SOL_SOCKET, SO_REUSEPORT, &on, sizeof on) == 0) return;
#endif
    throw ServerError("cannot share a port: this system has no SO_REUSEPORT; leave reuse_port out");
  }

  void listen_on_open_socket([[maybe_unused]] int descriptor) {
    auto sentence = "cannot listen on the descriptor " + std::to_string(descriptor) + ": ";
#ifdef _WIN32
    throw ServerError(sentence + "listening_socket is not for Windows");
#else
    int listens = 0;
    socklen_t size = sizeof listens;
    sockaddr_storage address{};
    socklen_t address_size = sizeof address;
    if (::getsockopt(descriptor, SOL_SOCKET, SO_ACCEPTCONN, &listens, &size) != 0 || listens == 0 ||
        ::getsockname(descriptor, reinterpret_cast<sockaddr*>(&address), &address_size) != 0 ||
        (address.ss_family != AF_INET && address.ss_family != AF_INET6)) {
      throw ServerError(sentence + "it is no listening TCP socket");
    }
    const auto copy = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 0);
    ErrorCode error;
    if (copy >= 0) acceptor_.assign(address.ss_family == AF_INET6 ? Tcp::v6() : Tcp::v4(), copy, error);
    if (copy < 0 || error) throw ServerError(sentence + "too many open files");
    shared_->settings.host = acceptor_.local_endpoint().address().to_string();
    port_ = acceptor_.local_endpoint().port();
#endif
  }

  // The connections that the system has accepted already and would reset with the listening socket; with the
  // lock held.
  std::vector<std::shared_ptr<Session>> accept_waiting() noexcept {
    std::vector<std::shared_ptr<Session>> sessions;
    try {
      ErrorCode error;
      acceptor_.non_blocking(true, error);
      while (!error) {
        Socket socket(loop_.get_executor());
        acceptor_.accept(socket, error);
        if (!error) sessions.push_back(std::make_shared<Session>(shared_, std::move(socket)));
      }
    } catch (const std::bad_alloc&) {
    }
    return sessions;
  }

  void accept() {
    is_accepting_ = true;
    acceptor_.async_accept([self = shared_from_this()](ErrorCode error, Socket socket) {
      self->accepted(error, std::move(socket));
    });
  }

  void accepted(ErrorCode error, Socket socket) {
    const auto has_failed = error && error != asio::error::connection_aborted;
    std::shared_ptr<Session> session;
    bool turns_away = false;
    bool stops = false;
    {
      const std::lock_guard lock(mutex_);  // so that stop() sees the session, or the session the stop
      is_accepting_ = false;
      stops = shared_->stopping.load();
      try {
        if (!error && !shared_->closes_idle()) {
          turns_away = has_no_room();
          session = std::make_shared<Session>(shared_, std::move(socket));
        }
        if (!stops && !has_failed) accept();
      } catch (const std::bad_alloc&) {  // a later one may find some
        if (acceptor_.is_open()) accept_later(std::chrono::milliseconds(10));
      }
    }
    if (!stops && has_failed) return cannot_accept(error);
    if (session == nullptr) {
      if (stops && shared_->registry.size() == 0) drained();
    } else if (turns_away) {
      Session::turn_away(std::move(session));
    } else {
      Session::start(std::move(session));
    }
  }

  bool has_no_room() {
    return shared_->registry.size() >= shared_->settings.limits.connections && !shared_->registry.make_room();
  }

  void cannot_accept(ErrorCode error) {
    const std::lock_guard lock(mutex_);  // so that nothing is logged after a stop()
    if (shared_->stopping.load()) return;
    const auto reason = error == asio::error::no_descriptors ? "too many open files" : error.message();
    shared_->log.limited(&acceptor_,
                         "a connection cannot be accepted: " + reason +
                             "; idle ones are closed to make room (Limits::connections should be below "
                             "what \"ulimit -n\" says)");
    auto made = 0;
    while (made < 64 && shared_->registry.make_room()) ++made;
    accept_later(std::chrono::milliseconds(made != 0 ? 1 : 10));
  }

  // With the lock held.
  void accept_later(std::chrono::milliseconds pause) {
    pause_.expires_after(pause);
    pause_.async_wait([self = shared_from_this()](ErrorCode cancelled) {
      const std::lock_guard lock(self->mutex_);
      if (!cancelled && !self->shared_->stopping.load()) self->accept();
    });
  }

  void wait_for_tick() {
    timer_.expires_after(tick_);
    timer_.async_wait([self = shared_from_this()](ErrorCode cancelled) {
      if (!cancelled) self->tick();
    });
  }

  void tick() {
    using Sweep = Registry::Sweep;
    const auto stopping = shared_->stopping.load();
    const auto left = stop_by_.load() - now_ms();
    if (stopping && left <= 0 && closes_all_) {
      cut_off();
    } else {
      // The last eighth is for the closing; never is a connection cut off in the same moment.
      closes_all_ = stopping && left <= shared_->settings.shutdown_grace.count() / 8;
      try {
        shared_->registry.sweep(closes_all_              ? Sweep::all_open
                                : shared_->closes_idle() ? Sweep::all_idle
                                                         : Sweep::overdue);
      } catch (const std::bad_alloc&) {  // a later sweep may find some
      }
    }
    const std::lock_guard lock(mutex_);
    if (!is_drained_) wait_for_tick();
  }

  void cut_off() {
    shared_->cut_off.store(true);
    if (shared_->pool != nullptr) shared_->pool->drop_queued();
    shared_->registry.sweep(Registry::Sweep::all);
  }

  // The last session has gone; one may still come that was accepted when the stop began.
  void last_closed() {
    {
      const std::lock_guard lock(mutex_);
      if (is_accepting_ && !shared_->closes_idle()) return;
    }
    drained();
  }

  // The last session has gone, and there will be no other.
  void drained() {
    {
      const std::lock_guard lock(mutex_);
      is_drained_ = true;
      timer_.cancel();
    }
    drained_changed_.notify_all();
  }

  std::shared_ptr<Shared> shared_;
  asio::io_context& loop_;
  std::mutex mutex_;  // for all below: the loop may run on many threads, and stop() on any other
  Acceptor acceptor_;
  Timer timer_;
  Timer pause_;
  std::condition_variable drained_changed_;
  std::chrono::milliseconds tick_{};
  std::atomic<std::int64_t> stop_by_{0};
  bool closes_all_ = false;  // of the clock alone
  std::uint16_t port_ = 0;
  bool is_accepting_ = false;  // accepted() is to come
  bool is_drained_ = false;
};

}  // namespace detail

struct Server::Impl {
  Impl(boost::asio::io_context* users_loop, Handler& handler, ServerSettings settings) {
    const auto cores = std::max(1u, std::thread::hardware_concurrency());
    is_polled = users_loop == nullptr && settings.drive == Drive::poll;
    const auto callback_threads =
        settings.callback_threads.value_or(users_loop != nullptr || is_polled ? 0u : std::max(8u, 2 * cores));
    auto network_threads = settings.network_threads;
    if (network_threads == 0) network_threads = callback_threads == 0 ? cores : std::max(1u, cores / 4);
    if (users_loop != nullptr || is_polled) network_threads = 0;
    if (users_loop == nullptr)
      own_loop = std::make_unique<boost::asio::io_context>(static_cast<int>(std::max(network_threads, 1u)));
    auto& loop = users_loop != nullptr ? *users_loop : *own_loop;

    shared = std::make_shared<detail::Shared>(handler, std::move(settings));
    others = handler.servers();
    listener = std::make_shared<detail::ListeningSocket>(loop, shared);
    listener->listen();
    try {
      if (callback_threads != 0) {
        const auto& limits = shared->settings.limits;
        shared->pool = std::make_shared<detail::CallbackPool>(callback_threads, limits.callback_threads,
                                                              limits.queued_callbacks);
      }
      listener->start();
      for (unsigned i = 0; i < network_threads; ++i) threads.emplace_back([&loop] { loop.run(); });
      others->add(this, [this] {
        shared->log.write(
            "an app has been destroyed before its server, which ends with it; let the server go first: "
            "declare it "
            "behind the app");
        finish();
      });
    } catch (...) {
      finish();
      throw;
    }
  }

  // Ends what the constructor started, without patience for clients. May be called again.
  void finish() {
    listener->stop();
    listener->hurry();
    if (own_loop != nullptr) return wait();
    shared->ended.store(true);
    if (shared->pool != nullptr) shared->pool->stop();
    // The user's loop may run on other threads, and these be inside the handler.
    while (shared->registry.is_working() || shared->visitors.load() != 0) {
      std::this_thread::sleep_for(std::chrono::milliseconds(1));
    }
    shared->registry.end();
  }

  void wait() {
    if (is_polled) {
      own_loop->restart();
      own_loop->run();
    }
    listener->wait_until_drained();
    const std::lock_guard lock(joining);
    for (auto& thread : threads) {
      if (thread.joinable()) thread.join();
    }
    if (shared->pool != nullptr) shared->pool->stop();
    while (shared->visitors.load() != 0) std::this_thread::yield();
  }

  boost::asio::io_context& polled_loop() {
    if (!is_polled)
      throw Error(
          "cdash: poll() was called on a server that others run; say ServerSettings::drive = Drive::poll, or "
          "poll the io_context that it is attached to");
    if (own_loop->stopped()) own_loop->restart();  // it has run out of work, after a stop()
    return *own_loop;
  }

  bool is_polled = false;
  std::unique_ptr<boost::asio::io_context> own_loop;
  std::shared_ptr<detail::Shared> shared;
  std::shared_ptr<detail::ServersOfHandler> others;
  std::shared_ptr<detail::ListeningSocket> listener;
  std::vector<std::thread> threads;
  std::mutex joining;
};

CDASH_DECL Server::Server(Handler& handler, ServerSettings settings)
    : impl_(std::make_unique<Impl>(nullptr, handler, std::move(settings))) {}

CDASH_DECL Server::Server(boost::asio::io_context& loop, Handler& handler, ServerSettings settings)
    : impl_(std::make_unique<Impl>(&loop, handler, std::move(settings))) {}

CDASH_DECL Server::~Server() {
  impl_->others->remove(impl_.get());
  impl_->finish();
}

CDASH_DECL std::uint16_t Server::port() const noexcept { return impl_->listener->port(); }

CDASH_DECL std::string Server::url() const {
  return "http://" + detail::host_and_port(impl_->shared->settings.host, port()) + '/';
}

CDASH_DECL void Server::stop() noexcept { impl_->listener->stop(); }

CDASH_DECL std::size_t Server::poll() { return impl_->polled_loop().poll(); }

CDASH_DECL std::size_t Server::poll_for(std::chrono::nanoseconds budget) {
  auto& loop = impl_->polled_loop();
  const auto end = std::chrono::steady_clock::now() + budget;
  std::size_t count = 0;
  while (std::chrono::steady_clock::now() < end && loop.poll_one() != 0) ++count;
  return count;
}

CDASH_DECL void Server::take_over(std::intptr_t socket, std::string_view read_already) {
  impl_->listener->take_over(socket, read_already);
}

CDASH_DECL void Server::wait() { impl_->wait(); }

namespace detail {

// A process that is a server may have as many files open as the system lets it: Debian's usual 1,024 would
// make connections give way long before Limits::connections.
inline void raise_open_files() noexcept {
#if __has_include(<sys/resource.h>)
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) == 0 && files.rlim_cur < files.rlim_max) {
    files.rlim_cur = files.rlim_max;
    ::setrlimit(RLIMIT_NOFILE, &files);
  }
#endif
}

}  // namespace detail

CDASH_DECL int serve(Handler& handler, ServerSettings settings, std::string_view path) {
  detail::raise_open_files();
  try {
    boost::asio::io_context loop(1);
    boost::asio::signal_set signals(loop, SIGINT, SIGTERM);
    Server server(handler, std::move(settings));
    auto url = server.url();
    url.pop_back();
    std::printf("Dash is running on %s%.*s\n", url.c_str(), static_cast<int>(path.size()), path.data());
    std::fflush(stdout);
    signals.async_wait([](detail::ErrorCode, int) {});
    loop.run();
    signals.clear();  // a second signal does what it does by default
    server.stop();
    server.wait();
    return 0;
  } catch (const std::exception& error) {
    std::fprintf(stderr, "cdash: %s\n", error.what());
    return 1;
  }
}

}  // namespace cdash
