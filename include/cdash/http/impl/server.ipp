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
#include <sys/resource.h>
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
    const auto shortest = std::min({l.header_timeout, l.body_timeout, l.idle_timeout, l.write_timeout,
                                    l.linger_timeout, l.websocket_ping, l.websocket_pong_timeout,
                                    shared_->settings.shutdown_grace, shared_->settings.report_after});
    tick_ = std::clamp<std::chrono::milliseconds>(shortest / 4, std::chrono::milliseconds(5),
                                                  std::chrono::milliseconds(1000));
  }

  void listen() {
    auto& settings = shared_->settings;
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
      if (const auto self = weak.lock()) self->drained();
    };
    const std::lock_guard lock(mutex_);
    accept();
    wait_for_tick();
  }

  std::uint16_t port() const noexcept { return port_; }

  void stop() {
    {
      const std::lock_guard lock(mutex_);
      if (shared_->stopping.exchange(true)) return;
      stop_by_ = now_ms() + shared_->settings.shutdown_grace.count();
      ErrorCode ignored;
      acceptor_.close(ignored);
      pause_.cancel();
    }
    shared_->registry.sweep(Registry::Sweep::all_idle);
    if (shared_->registry.size() == 0) drained();
  }

  /// Waits for no client any more.
  void hurry() {
    {
      const std::lock_guard lock(mutex_);
      stop_by_ = 0;
    }
    cut_off();
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
    if (endpoint.address().is_v6()) acceptor_.set_option(asio::ip::v6_only(false), ignored);
    if (acceptor_.bind(endpoint, error)) return;
    acceptor_.listen(asio::socket_base::max_listen_connections, error);
  }

  void accept() {
    acceptor_.async_accept([self = shared_from_this()](ErrorCode error, Socket socket) {
      self->accepted(error, std::move(socket));
    });
  }

  void accepted(ErrorCode error, Socket socket) {
    if (error && error != asio::error::connection_aborted) return cannot_accept(error);
    std::shared_ptr<Session> session;
    bool turns_away = false;
    {
      const std::lock_guard lock(mutex_);  // so that stop() sees the session, or the session the stop
      if (shared_->stopping.load()) return;
      try {
        if (!error) {
          turns_away = shared_->registry.size() >= shared_->settings.limits.connections &&
                       !shared_->registry.make_room();
          session = std::make_shared<Session>(shared_, std::move(socket));
        }
        accept();
      } catch (const std::bad_alloc&) {  // a later one may find some
        if (acceptor_.is_open()) accept_later(std::chrono::milliseconds(10));
      }
    }
    if (session == nullptr) return;
    if (turns_away) {
      Session::turn_away(std::move(session));
    } else {
      Session::start(std::move(session));
    }
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
    const auto out_of_time = stopping && now_ms() >= stop_by_.load();
    if (out_of_time) {
      cut_off();
    } else {
      try {
        shared_->registry.sweep(stopping ? Sweep::all_idle : Sweep::overdue);
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
  std::uint16_t port_ = 0;
  bool is_drained_ = false;
};

}  // namespace detail

struct Server::Impl {
  Impl(boost::asio::io_context* users_loop, Handler& handler, ServerSettings settings) {
    const auto cores = std::max(1u, std::thread::hardware_concurrency());
    const auto callback_threads =
        settings.callback_threads.value_or(users_loop != nullptr ? 0u : std::max(8u, 2 * cores));
    auto network_threads = settings.network_threads;
    if (network_threads == 0) network_threads = callback_threads == 0 ? cores : std::max(1u, cores / 4);
    if (users_loop != nullptr) network_threads = 0;
    if (users_loop == nullptr)
      own_loop = std::make_unique<boost::asio::io_context>(static_cast<int>(network_threads));
    auto& loop = users_loop != nullptr ? *users_loop : *own_loop;

    shared = std::make_shared<detail::Shared>(handler, std::move(settings));
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
    } catch (...) {
      finish();
      throw;
    }
  }

  // Ends what the constructor started, without patience for clients.
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
    listener->wait_until_drained();
    const std::lock_guard lock(joining);
    for (auto& thread : threads) {
      if (thread.joinable()) thread.join();
    }
    if (shared->pool != nullptr) shared->pool->stop();
    while (shared->visitors.load() != 0) std::this_thread::yield();
  }

  std::unique_ptr<boost::asio::io_context> own_loop;
  std::shared_ptr<detail::Shared> shared;
  std::shared_ptr<detail::ListeningSocket> listener;
  std::vector<std::thread> threads;
  std::mutex joining;
};

CDASH_DECL Server::Server(Handler& handler, ServerSettings settings)
    : impl_(std::make_unique<Impl>(nullptr, handler, std::move(settings))) {}

CDASH_DECL Server::Server(boost::asio::io_context& loop, Handler& handler, ServerSettings settings)
    : impl_(std::make_unique<Impl>(&loop, handler, std::move(settings))) {}

CDASH_DECL Server::~Server() { impl_->finish(); }

CDASH_DECL std::uint16_t Server::port() const noexcept { return impl_->listener->port(); }

CDASH_DECL std::string Server::url() const {
  return "http://" + detail::host_and_port(impl_->shared->settings.host, port()) + '/';
}

CDASH_DECL void Server::stop() noexcept { impl_->listener->stop(); }

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
