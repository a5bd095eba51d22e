// Turns the bytes of a WebSocket client into messages (RFC 6455, section 5), without a socket.
#pragma once

#include <algorithm>
#include <array>
#include <cdash/http/impl/request_reader.ipp>
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <span>
#include <string>
#include <string_view>

namespace cdash::detail {

enum class Opcode : std::uint8_t { part = 0, text = 1, binary = 2, close = 8, ping = 9, pong = 10 };

/// Appends the head of a frame that holds a whole message of `length` bytes, as a server sends it.
inline void write_frame_head(std::string& out, Opcode opcode, std::uint64_t length) {
  out += static_cast<char>(0x80 | static_cast<unsigned>(opcode));
  const auto bytes = length < 126 ? 0 : length < 65536 ? 2 : 8;
  out += static_cast<char>(bytes == 0 ? length : bytes == 2 ? 126u : 127u);
  for (auto shift = 8 * (bytes - 1); shift >= 0; shift -= 8) out += static_cast<char>(length >> shift);
}

inline bool is_utf8(std::string_view text) noexcept {
  const auto* p = reinterpret_cast<const unsigned char*>(text.data());
  const auto* const end = p + text.size();
  while (p != end) {
    if (*p < 0x80) {
      std::uint64_t eight;
      if (end - p >= 8 && (std::memcpy(&eight, p, 8), (eight & 0x8080808080808080u) == 0)) {
        p += 8;
      } else {
        ++p;
      }
      continue;
    }
    // The first byte says how many follow, and the smallest number that needs as many.
    const auto following = *p >= 0xF0 ? 3 : *p >= 0xE0 ? 2 : 1;
    if (*p < 0xC2 || *p > 0xF4 || end - p <= following) return false;
    auto number = std::uint32_t{*p} & (0x3Fu >> following);
    for (int i = 1; i <= following; ++i) {
      if ((p[i] & 0xC0) != 0x80) return false;
      number = number << 6 | (p[i] & 0x3Fu);
    }
    const auto least = following == 3 ? 0x10000u : following == 2 ? 0x800u : 0x80u;
    if (number < least || number > 0x10FFFF || (number >= 0xD800 && number <= 0xDFFF)) return false;
    p += following + 1;
  }
  return true;
}

/// Whether an endpoint may send that code in a frame.
inline bool is_close_code(unsigned code) noexcept {
  return (code >= 1000 && code <= 1003) || (code >= 1007 && code <= 1014) || (code >= 3000 && code <= 4999);
}

/// Reads one message after the other. The loop around it, with what came from the socket in `input`:
///
///     while (next(input) != Event::more) { take payload(); }
///
/// An idle reader holds no memory of its own.
class FrameReader {
 public:
  enum class Event : std::uint8_t { more, text, ping, pong, close, failed };

  FrameReader(const Limits& limits, BodyBudget& budget) noexcept : limits_(limits), budget_(budget) {}
  FrameReader(const FrameReader&) = delete;
  FrameReader& operator=(const FrameReader&) = delete;
  ~FrameReader() { release(); }

  /// Takes bytes from the front of `input`, and decodes them there. `more`: all are taken. After `failed` it
  /// takes nothing any more.
  Event next(std::span<char>& input);

  /// Of the message or control frame that next() has found, until the following call.
  std::string_view payload() const noexcept { return payload_; }
  const Refusal& refusal() const noexcept { return *refusal_; }

  /// Heads of frames read so far.
  std::uint64_t frames() const noexcept { return frames_; }
  /// Whether a message has begun and not ended, and what has come of it.
  bool is_inside() const noexcept { return is_inside_message_ || head_size_ != 0; }
  std::size_t received() const noexcept { return message_.size(); }

 private:
  static constexpr std::size_t uncounted = 4 * 1024;  // bytes of a message that the budget does not see

  Event fail(const Refusal& refusal) noexcept {
    refusal_ = &refusal;
    release();
    return Event::failed;
  }
  bool take_head(std::span<char>& input);
  const Refusal* read_head();
  bool keep(std::span<char> part);
  bool reserve(std::size_t capacity);
  Event complete();
  void unmask(std::span<char> part) noexcept;
  void release() noexcept {
    budget_.give(counted_);
    counted_ = 0;
    message_.release();
  }

  const Limits& limits_;
  BodyBudget& budget_;
  Bytes message_;        // what has come of a message that did not come in one piece
  std::string control_;  // of a control frame, which may stand inside a message
  std::string_view payload_;
  const Refusal* refusal_ = nullptr;
  std::uint64_t frames_ = 0;
  std::uint64_t left_ = 0;  // of the frame's payload
  std::size_t counted_ = 0;
  std::array<unsigned char, 14> head_{};
  std::uint8_t head_size_ = 0;
  std::uint8_t mask_at_ = 0;
  Opcode opcode_ = Opcode::part;
  bool is_final_ = false;
  bool is_in_payload_ = false;
  bool is_inside_message_ = false;
  bool gives_message_ = false;  // payload() is message_
};

inline FrameReader::Event FrameReader::next(std::span<char>& input) {
  if (refusal_ != nullptr) return Event::failed;
  if (std::exchange(gives_message_, false)) release();
  for (;;) {
    if (!is_in_payload_) {
      if (!take_head(input)) return Event::more;
      if (const auto* const wrong = read_head()) return fail(*wrong);
      is_in_payload_ = true;
    }
    const auto part = input.first(static_cast<std::size_t>(std::min<std::uint64_t>(left_, input.size())));
    input = input.subspan(part.size());
    unmask(part);
    left_ -= part.size();
    const auto is_control = opcode_ >= Opcode::close;
    const auto is_whole = left_ == 0 && (is_control ? control_.empty() : is_final_ && message_.size() == 0);
    if (is_whole) {
      payload_ = {part.data(), part.size()};
    } else if (is_control) {
      control_.append(part.data(), part.size());
      payload_ = control_;
    } else {
      if (!keep(part)) return fail(refusals::many_messages);
      payload_ = message_.view();
    }
    if (left_ != 0) return Event::more;
    is_in_payload_ = false;
    head_size_ = mask_at_ = 0;
    if (is_control || is_final_) return complete();
  }
}

// False: more is needed.
inline bool FrameReader::take_head(std::span<char>& input) {
  if (head_size_ == 0) control_.clear();
  std::size_t size = 2;
  for (;;) {
    const auto count = std::min(size - std::min<std::size_t>(head_size_, size), input.size());
    std::memcpy(head_.data() + head_size_, input.data(), count);
    head_size_ = static_cast<std::uint8_t>(head_size_ + count);
    input = input.subspan(count);
    if (head_size_ < size) return false;
    if (size > 2) return true;
    const auto length = head_[1] & 0x7Fu;
    size = 2u + (length == 127 ? 8u : length == 126 ? 2u : 0u) + ((head_[1] & 0x80u) != 0 ? 4u : 0u);
    if (size == 2) return true;
  }
}

inline const Refusal* FrameReader::read_head() {
  ++frames_;
  const auto length = head_[1] & 0x7Fu;
  const auto bytes = length == 127 ? 8u : length == 126 ? 2u : 0u;
  left_ = bytes == 0 ? length : 0;
  for (std::size_t i = 0; i < bytes; ++i) left_ = left_ << 8 | head_[2 + i];
  opcode_ = static_cast<Opcode>(head_[0] & 0x0Fu);
  is_final_ = (head_[0] & 0x80u) != 0;
  const auto is_masked = (head_[1] & 0x80u) != 0;
  const auto is_shortest = bytes == 0 || left_ >= (bytes == 2 ? 126u : 65536u);
  // No extension was agreed on that could give the three bits behind the first a meaning.
  if ((head_[0] & 0x70u) != 0 || !is_masked || !is_shortest || left_ > (~std::uint64_t{0} >> 1)) {
    return &refusals::bad_frame;
  }
  switch (opcode_) {
    case Opcode::part:
      if (!is_inside_message_) return &refusals::bad_frame;
      break;
    case Opcode::text:
      if (is_inside_message_) return &refusals::bad_frame;
      break;
    case Opcode::binary:
      return is_inside_message_ ? &refusals::bad_frame : &refusals::binary_message;
    case Opcode::close:
    case Opcode::ping:
    case Opcode::pong:
      return bytes == 0 && is_final_ ? nullptr : &refusals::bad_frame;
    default:
      return &refusals::bad_frame;
  }
  is_inside_message_ = true;
  const auto limit = limits_.websocket_message_bytes;
  if (left_ > limit || message_.size() > limit - left_) return &refusals::long_message;
  return nullptr;
}

// What the client promised is not allocated before it comes. False: there is no more memory to have.
inline bool FrameReader::keep(std::span<char> part) {
  const auto size = message_.size() + part.size();
  if (size > message_.capacity()) {
    const auto all = message_.size() + part.size() + static_cast<std::size_t>(left_);
    const auto twice = std::max(size, 2 * message_.capacity());
    const auto capacity = is_final_ ? std::min(all, twice) : twice;
    if (capacity > uncounted) {
      const auto more = capacity - counted_;
      if (!budget_.take(more)) return false;
      counted_ += more;
    }
    message_.reserve(capacity);
  }
  if (!part.empty()) std::memcpy(message_.data() + message_.size(), part.data(), part.size());
  message_.resize(size);
  return true;
}

inline FrameReader::Event FrameReader::complete() {
  switch (opcode_) {
    case Opcode::ping:
      return Event::ping;
    case Opcode::pong:
      return Event::pong;
    case Opcode::close: {
      if (payload_.empty()) return Event::close;
      if (payload_.size() == 1) return fail(refusals::bad_frame);
      const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(payload_[i]); };
      if (!is_close_code(byte(0) * 256u + byte(1))) return fail(refusals::bad_frame);
      return is_utf8(payload_.substr(2)) ? Event::close : fail(refusals::bad_utf8);
    }
    default:
      is_inside_message_ = false;
      gives_message_ = message_.capacity() != 0;
      return is_utf8(payload_) ? Event::text : fail(refusals::bad_utf8);
  }
}

inline void FrameReader::unmask(std::span<char> part) noexcept {
  const auto* const mask =
      head_.data() + (head_[1] & 0x7Fu) / 127 * 8 + ((head_[1] & 0x7Fu) == 126 ? 2 : 0) + 2;
  std::array<unsigned char, 8> turned;
  for (std::size_t i = 0; i < 8; ++i) turned[i] = mask[(mask_at_ + i) % 4];
  std::uint64_t eight;
  std::memcpy(&eight, turned.data(), 8);
  auto* p = part.data();
  auto left = part.size();
  for (; left >= 8; p += 8, left -= 8) {
    std::uint64_t bytes;
    std::memcpy(&bytes, p, 8);
    bytes ^= eight;
    std::memcpy(p, &bytes, 8);
  }
  for (std::size_t i = 0; i < left; ++i)
    p[i] = static_cast<char>(static_cast<unsigned char>(p[i]) ^ turned[i]);
  mask_at_ = static_cast<std::uint8_t>((mask_at_ + part.size()) % 4);
}

}  // namespace cdash::detail
