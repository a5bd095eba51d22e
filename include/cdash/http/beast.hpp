// An app behind a Boost.Beast server of the user's: Beast's messages in and out, connections handed over.
//
//     if (beast::websocket::is_upgrade(request))
//       return cdash::take_over(sockets, std::move(socket), request);
//     auto answer = co_await cdash::async_beast_reply(app.handler(), request, remote, pool.get_executor(),
//     use_awaitable); co_await http::async_write(socket, answer, use_awaitable);
#pragma once

#include <algorithm>
#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/associated_executor.hpp>
#include <boost/asio/async_result.hpp>
#include <boost/asio/basic_stream_socket.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/beast/http/error.hpp>
#include <boost/beast/http/message.hpp>
#include <boost/optional/optional.hpp>
#include <cdash/app/message.hpp>
#include <cdash/http/server.hpp>
#include <concepts>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

namespace cdash {

/// A Beast body type that holds an app's bytes, without a copy; those of a large file piece by piece.
struct BeastBody {
  using value_type = Body;

  static std::uint64_t size(const value_type& body) noexcept { return body.size(); }

  class writer {
   public:
    using const_buffers_type = boost::asio::const_buffer;
    template <bool is_request, class Fields>
    writer(const boost::beast::http::header<is_request, Fields>&, const value_type& body) : body_(body) {}
    void init(boost::beast::error_code& error) { error = {}; }
    boost::optional<std::pair<const_buffers_type, bool>> get(boost::beast::error_code& error) {
      error = {};
      if (!body_.is_fetched()) return {{const_buffers_type(body_.view().data(), body_.size()), false}};
      constexpr std::size_t piece = 64 * 1024;
      piece_.resize(std::min(piece, body_.size() - sent_));
      if (body_.read(sent_, piece_) != piece_.size()) {
        error = boost::beast::http::make_error_code(boost::beast::http::error::partial_message);
        return boost::none;
      }
      sent_ += piece_.size();
      return {{const_buffers_type(piece_.data(), piece_.size()), sent_ != body_.size()}};
    }

   private:
    const value_type& body_;
    std::string piece_;
    std::size_t sent_ = 0;
  };
};

/// What goes back over Beast: `http::async_write(socket, answer, …)`.
using BeastResponse = boost::beast::http::response<BeastBody>;

/// By which scheme a connection of the user's own carries its requests.
enum class BeastScheme : std::uint8_t { http, https };

/// Who has sent a request, as its connection tells: "10.0.0.1", or {"10.0.0.1", cdash::BeastScheme::https}.
struct BeastPeer {
  /// `address`: the peer's, "127.0.0.1" or "::1". https for a connection over TLS: cookies are marked Secure
  /// then, and requests of the app's own pages are known by their origin.
  template <std::convertible_to<std::string_view> Text>
  BeastPeer(const Text& address, BeastScheme over = BeastScheme::http)
      : remote(std::string_view(address)), scheme(over) {}

  std::string remote;
  BeastScheme scheme;
};

namespace detail {

/// A Beast request as an app reads it; the request outlives it.
class BeastRequest {
 public:
  template <class BodyType, class Fields>
  BeastRequest(const boost::beast::http::request<BodyType, Fields>& from, BeastPeer peer)
      : remote_(std::move(peer.remote)), version(from.version()), keeps_alive(from.keep_alive()) {
    for (const auto& field : from) headers_.push_back({view(field.name_string()), view(field.value())});
    request.method = view(from.method_string());
    request.target = view(from.target());
    request.headers = headers_;
    request.remote = remote_;
    request.scheme = peer.scheme == BeastScheme::https ? "https" : "http";
    constexpr bool body_is_text =
        std::is_convertible_v<const typename BodyType::value_type&, std::string_view>;
    static_assert(body_is_text || std::is_empty_v<typename BodyType::value_type>,
                  "cdash: a request for an app is read with http::string_body, or http::empty_body");
    if constexpr (body_is_text) request.body = from.body();
  }
  BeastRequest(const BeastRequest&) = delete;

 private:
  template <class Text>
  static std::string_view view(const Text& text) {
    return {text.data(), text.size()};
  }
  std::string remote_;
  std::vector<HeaderView> headers_;

 public:
  Request request;
  unsigned version;
  bool keeps_alive;
};

CDASH_DECL BeastResponse beast_response(Response response, const BeastRequest& request);
/// What Beast has read, as it was on the wire: an upgrade has no body.
CDASH_DECL std::string head_of(const BeastRequest& request);

// Brings an answer to a completion handler, on its executor.
template <class Completion>
class BeastReply final : public Later {
 public:
  template <class Message>
  BeastReply(Completion completion, const Message& message, BeastPeer peer)
      : request_(message, std::move(peer)),
        work_(boost::asio::get_associated_executor(completion)),
        completion_(std::move(completion)) {}

  const Request& request() const noexcept { return request_.request; }
  void answer(Response response) noexcept override {
    const auto executor = work_->get_executor();
    boost::asio::post(executor, [completion = std::move(completion_), work = std::move(work_),
                                 answer = beast_response(std::move(response), request_)]() mutable {
      work.reset();
      std::move(completion)(std::move(answer));
    });
  }

 private:
  using Executor = boost::asio::associated_executor_t<Completion>;
  BeastRequest request_;
  std::optional<boost::asio::executor_work_guard<Executor>> work_;
  Completion completion_;
};

}  // namespace detail

/// The answer to a request, waited for: callbacks run on this thread. The body is read as http::string_body
/// or http::empty_body.
///
///     http::write(socket, cdash::beast_reply(app.handler(), request, "127.0.0.1"));
///     http::write(tls, cdash::beast_reply(app.handler(), request, {"127.0.0.1",
///     cdash::BeastScheme::https}));
template <class BodyType, class Fields>
BeastResponse beast_reply(Handler& handler, const boost::beast::http::request<BodyType, Fields>& request,
                          BeastPeer peer) {
  const detail::BeastRequest read(request, std::move(peer));
  return detail::beast_response(handler.handle(read.request), read);
}

/// The answer to a request, for a completion token: `void(BeastResponse)`. What may block runs on `callbacks`
/// (the executor of a boost::asio::thread_pool), the rest at once. The request outlives the operation.
template <class BodyType, class Fields, class Token>
auto async_beast_reply(Handler& handler, const boost::beast::http::request<BodyType, Fields>& request,
                       BeastPeer peer, boost::asio::any_io_executor callbacks, Token&& token) {
  return boost::asio::async_initiate<Token, void(BeastResponse)>(
      [&handler, &request, peer = std::move(peer), callbacks = std::move(callbacks)](auto completion) {
        using Reply = detail::BeastReply<std::decay_t<decltype(completion)>>;
        const auto reply = std::make_shared<Reply>(std::move(completion), request, peer);
        const auto begin = [&handler, reply] {
          if (auto answer = handler.begin(reply->request(), reply)) reply->answer(std::move(*answer));
        };
        if (handler.runs_user_code(reply->request().method, reply->request().target))
          boost::asio::post(callbacks, begin);
        else
          begin();
      },
      token);
}

/// Hands a connection to a server: it answers this request and those that follow, and speaks WebSocket where
/// the request asks for it. For upgrades, whose connection nobody else can use any more. `behind` is what was
/// read behind the request: the data of a beast::flat_buffer. The request has no body.
///
///     cdash::Server sockets{loop, app, {.connections = cdash::Connections::taken_over}};
template <class Executor, class BodyType, class Fields>
void take_over(Server& server, boost::asio::basic_stream_socket<boost::asio::ip::tcp, Executor> socket,
               const boost::beast::http::request<BodyType, Fields>& request, std::string_view behind = {}) {
  const detail::BeastRequest read(request, std::string_view());
  const auto bytes = detail::head_of(read) + std::string(behind);
  server.take_over(static_cast<std::intptr_t>(socket.release()), bytes);
}

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/http/impl/beast.ipp>
#endif
