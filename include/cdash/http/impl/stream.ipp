// The bytes of a connection: as they pass through its socket, or through TLS.
#pragma once

#include <array>
#include <boost/asio/buffer.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <cdash/http/impl/tls.hpp>
#include <cstddef>
#include <memory>
#include <span>
#include <string_view>
#include <utility>

namespace cdash::detail {

namespace asio = boost::asio;
using Executor = asio::io_context::executor_type;
using Socket = asio::basic_stream_socket<asio::ip::tcp, Executor>;
using ErrorCode = boost::system::error_code;

/// What a read gives if the client speaks http without TLS where TLS is expected.
inline ErrorCode is_plain_http() noexcept {
  return boost::system::errc::make_error_code(boost::system::errc::wrong_protocol_type);
}

/// A socket that does not block, with the TLS on it or none.
class Stream {
 public:
  Stream(Socket socket, std::unique_ptr<Tls> tls) noexcept
      : socket_(std::move(socket)), tls_(std::move(tls)) {}

  Socket& socket() noexcept { return socket_; }
  bool has_tls() const noexcept { return tls_ != nullptr; }
  Executor get_executor() { return socket_.get_executor(); }

  /// At most what there is; would_block if that is nothing.
  std::size_t read_some(std::span<char> room, ErrorCode& error) {
    if (tls_ != nullptr) return read_tls(room, error);
    return socket_.read_some(asio::buffer(room.data(), room.size()), error);
  }
  /// Some of both, in this order; would_block if that is nothing. The next call begins with what was left.
  std::size_t write_some(std::string_view first, std::string_view second, ErrorCode& error) {
    if (tls_ != nullptr) return write_tls(first, second, error);
    if (second.empty()) return socket_.write_some(asio::buffer(first.data(), first.size()), error);
    return socket_.write_some(std::array{asio::const_buffer(first.data(), first.size()),
                                         asio::const_buffer(second.data(), second.size())},
                              error);
  }

  /// Calls f(ErrorCode) when reading is worth another try.
  template <class F>
  void wait_to_read(F f) {
    if (tls_ == nullptr) return socket_.async_wait(Socket::wait_read, std::move(f));
    if (tls_->has_more())
      return asio::post(socket_.get_executor(), [f = std::move(f)]() mutable { f(ErrorCode()); });
    socket_.async_wait(reads_when_writable_ ? Socket::wait_write : Socket::wait_read, std::move(f));
  }
  template <class F>
  void wait_to_write(F f) {
    socket_.async_wait(writes_when_readable_ ? Socket::wait_read : Socket::wait_write, std::move(f));
  }
  /// Calls f(ErrorCode, count) with what was read into `room`, or with 0 when reading is worth a try.
  template <class F>
  void read(std::span<char> room, F f) {
    if (tls_ == nullptr) return socket_.async_read_some(asio::buffer(room.data(), room.size()), std::move(f));
    wait_to_read([f = std::move(f)](ErrorCode error) mutable { f(error, 0); });
  }

  void say_goodbye() noexcept {
    if (tls_ != nullptr) tls_->say_goodbye();
  }
  void close() noexcept {
    ErrorCode ignored;
    socket_.close(ignored);
  }

 private:
  std::size_t read_tls(std::span<char> room, ErrorCode& error) noexcept {
    TlsStatus status;
    const auto count = tls_->read(room, status);
    reads_when_writable_ = status == TlsStatus::wants_write;
    error = error_of(status);
    if (status == TlsStatus::plain_http) tls_.reset();
    return count;
  }
  std::size_t write_tls(std::string_view first, std::string_view second, ErrorCode& error) noexcept {
    TlsStatus status;
    const auto count = tls_->write(first, second, status);
    writes_when_readable_ = status == TlsStatus::wants_read;
    error = error_of(status);
    return count;
  }
  static ErrorCode error_of(TlsStatus status) noexcept {
    switch (status) {
      case TlsStatus::ok:
        return {};
      case TlsStatus::wants_read:
      case TlsStatus::wants_write:
        return asio::error::would_block;
      case TlsStatus::ended:
        return asio::error::eof;
      case TlsStatus::plain_http:
        return is_plain_http();
      case TlsStatus::failed:
        break;
    }
    return asio::error::connection_aborted;
  }

  Socket socket_;
  std::unique_ptr<Tls> tls_;
  bool reads_when_writable_ = false;
  bool writes_when_readable_ = false;
};

}  // namespace cdash::detail
