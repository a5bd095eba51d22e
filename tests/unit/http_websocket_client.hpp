// A WebSocket client made of plain bytes, and conversations made of queues, for the tests of http/.
#pragma once

#include <atomic>
#include <cstdint>
#include <deque>
#include <memory>
#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "http_client.hpp"

namespace http_test {

inline std::string upgrade_request(std::string_view more = {}, std::string_view path = "/ws") {
  return "GET " + std::string(path) +
         " HTTP/1.1\r\nHost: a\r\nUpgrade: websocket\r\nConnection: keep-alive, Upgrade\r\n"
         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n" +
         std::string(more) + "\r\n";
}

struct Frame {
  int opcode = -1;  ///< -1: the connection has ended
  bool is_final = false;
  std::string payload;

  int close_code() const {
    if (payload.size() < 2) return 0;
    return static_cast<unsigned char>(payload[0]) * 256 + static_cast<unsigned char>(payload[1]);
  }
};

/// A frame as a client sends it.
inline std::string frame(std::string_view payload, int opcode = 1, bool is_final = true,
                         std::string_view mask = "mask") {
  std::string bytes;
  bytes += static_cast<char>((is_final ? 0x80 : 0) | opcode);
  const auto size = payload.size();
  bytes += static_cast<char>(0x80 | (size < 126 ? size : size < 65536 ? 126u : 127u));
  for (int shift = size < 126 ? -8 : size < 65536 ? 8 : 56; shift >= 0; shift -= 8) {
    bytes += static_cast<char>(static_cast<std::uint64_t>(size) >> shift);
  }
  bytes += mask;
  for (std::size_t i = 0; i < size; ++i) bytes += static_cast<char>(payload[i] ^ mask[i % 4]);
  return bytes;
}

inline std::string close_frame(unsigned code, std::string_view reason = {}) {
  std::string payload;
  payload += static_cast<char>(code >> 8);
  payload += static_cast<char>(code & 0xFF);
  return frame(payload += reason, 8);
}

class SocketClient {
 public:
  explicit SocketClient(std::uint16_t port, std::string_view request = {}) : client_(port) {
    client_.send(request.empty() ? upgrade_request() : std::string(request));
    handshake = client_.receive();
    if (handshake.status != 101) throw std::runtime_error("no WebSocket: " + handshake.head);
  }

  Client& raw() noexcept { return client_; }
  void send(std::string_view text) { client_.send(frame(text)); }

  Frame receive() {
    Frame frame;
    const auto head = client_.receive_bytes(2);
    if (head.size() < 2) return frame;
    auto size = static_cast<std::uint64_t>(head[1] & 0x7F);
    if (size >= 126) {
      const auto more = client_.receive_bytes(size == 126 ? 2 : 8);
      size = 0;
      for (const auto c : more) size = size << 8 | static_cast<unsigned char>(c);
    }
    frame.opcode = head[0] & 0x0F;
    frame.is_final = (head[0] & 0x80) != 0;
    frame.payload = client_.receive_bytes(static_cast<std::size_t>(size));
    return frame;
  }
  std::string text() {
    const auto frame = receive();
    return frame.opcode == 1 ? frame.payload : "(opcode " + std::to_string(frame.opcode) + ")";
  }
  /// The code of the next frame, which closes; 0 if it does not.
  int close_code() {
    const auto frame = receive();
    return frame.opcode == 8 ? frame.close_code() : 0;
  }
  bool ends() { return client_.ends(); }

  Answer handshake;

 private:
  Client client_;
};

/// Keeps what comes, and sends what a test puts in.
class Talk : public cdash::Conversation {
 public:
  using OnMessage = std::function<void(Talk&, std::string_view)>;
  explicit Talk(OnMessage on_message = {}) : on_message_(std::move(on_message)) {}

  void opened(std::shared_ptr<cdash::Channel> channel) noexcept override {
    {
      const std::lock_guard lock(mutex_);
      channel_ = std::move(channel);
    }
    is_open.set();
  }
  void received(std::string_view message) noexcept override {
    if (on_message_) on_message_(*this, message);
    {
      const std::lock_guard lock(mutex_);
      messages_.emplace_back(message);
    }
    has_received.set();
  }
  std::optional<cdash::Body> next() noexcept override {
    const std::lock_guard lock(mutex_);
    if (waiting_.empty()) return std::nullopt;
    auto message = std::move(waiting_.front());
    waiting_.pop_front();
    ++asked;
    return message;
  }
  void stopping() noexcept override {
    ++times_told;
    is_told.set();
  }
  void closed() noexcept override {
    {
      const std::lock_guard lock(mutex_);
      channel_.reset();
    }
    is_closed.set();
  }

  void say(cdash::Body message) {
    std::shared_ptr<cdash::Channel> channel;
    {
      const std::lock_guard lock(mutex_);
      waiting_.push_back(std::move(message));
      channel = channel_;
    }
    if (channel != nullptr) channel->wake();
  }
  std::shared_ptr<cdash::Channel> channel() {
    is_open.wait();
    const std::lock_guard lock(mutex_);
    return channel_;
  }
  std::string message(std::size_t i) {
    const std::lock_guard lock(mutex_);
    return i < messages_.size() ? messages_[i] : "(none)";
  }
  std::size_t left() {
    const std::lock_guard lock(mutex_);
    return waiting_.size();
  }

  Event is_open, has_received, is_told, is_closed;
  int asked = 0;
  std::atomic<int> times_told = 0;

 private:
  OnMessage on_message_;
  std::mutex mutex_;
  std::shared_ptr<cdash::Channel> channel_;
  std::deque<cdash::Body> waiting_;
  std::vector<std::string> messages_;
};

/// Every request to speak WebSocket gets a Talk of its own.
class TalkHandler : public cdash::Handler {
 public:
  explicit TalkHandler(Talk::OnMessage on_message = {}) : on_message_(std::move(on_message)) {}
  bool runs_user_code(std::string_view method, std::string_view) const noexcept override {
    return method == "POST";
  }
  cdash::Response handle(const cdash::Request&) noexcept override { return text("plain"); }
  cdash::Upgrade upgrade(const cdash::Request& request) noexcept override {
    if (!request.header("X-Refused").empty()) return {nullptr, text("not you", 403)};
    const std::lock_guard lock(mutex_);
    talks_.push_back(std::make_shared<Talk>(on_message_));
    return {talks_.back(), {}};
  }

  /// The conversation that was opened as the `i`th.
  std::shared_ptr<Talk> talk(std::size_t i = 0) {
    const std::lock_guard lock(mutex_);
    return talks_.at(i);
  }

 private:
  Talk::OnMessage on_message_;
  std::mutex mutex_;
  std::vector<std::shared_ptr<Talk>> talks_;
};

inline void echo(Talk& talk, std::string_view message) { talk.say(cdash::Body(std::string(message))); }

}  // namespace http_test
