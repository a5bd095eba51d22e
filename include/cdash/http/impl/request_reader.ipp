// Turns the bytes of a connection into requests, without a socket, and refuses what is not strictly HTTP/1.1.
//
// Beast's parser does the grammar: names are tokens; values and targets have no control characters; a line
// ends in CR LF. What it would let through is refused here: folded lines, and all that strict_framing()
// lists.
#pragma once

#include <algorithm>
#include <atomic>
#include <boost/beast/http/basic_parser.hpp>
#include <boost/beast/http/error.hpp>
#include <cdash/app/message.hpp>
#include <cdash/http/impl/refusal.ipp>
#include <cdash/http/settings.hpp>
#include <charconv>
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <new>
#include <optional>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::detail {

inline bool same_text(std::string_view a, std::string_view lower) noexcept {
  const auto same = [](char x, char y) {
    return (x >= 'A' && x <= 'Z' ? static_cast<char>(x + 32) : x) == y;
  };
  return a.size() == lower.size() && std::equal(a.begin(), a.end(), lower.begin(), same);
}

/// Memory that grows without being initialised, and for large sizes without being copied.
class Bytes {
 public:
  Bytes() = default;
  Bytes(const Bytes&) = delete;
  Bytes& operator=(const Bytes&) = delete;
  ~Bytes() { std::free(data_); }

  char* data() const noexcept { return data_; }
  std::size_t size() const noexcept { return size_; }
  std::size_t capacity() const noexcept { return capacity_; }
  std::string_view view() const noexcept { return {data_, size_}; }
  std::span<char> room() const noexcept { return {data_ + size_, capacity_ - size_}; }
  void resize(std::size_t size) noexcept { size_ = size; }

  void reserve(std::size_t capacity) {
    if (capacity <= capacity_) return;
    const auto data = std::realloc(data_, capacity);
    if (data == nullptr) throw std::bad_alloc();
    data_ = static_cast<char*>(data);
    capacity_ = capacity;
  }
  void drop_front(std::size_t count) noexcept {
    size_ -= count;
    if (size_ != 0 && count != 0) std::memmove(data_, data_ + count, size_);
  }
  void release() noexcept {
    std::free(std::exchange(data_, nullptr));
    size_ = capacity_ = 0;
  }
  void swap(Bytes& other) noexcept {
    std::swap(data_, other.data_);
    std::swap(size_, other.size_);
    std::swap(capacity_, other.capacity_);
  }

 private:
  char* data_ = nullptr;
  std::size_t size_ = 0;
  std::size_t capacity_ = 0;
};

/// Counts the bytes of all bodies of a server that are held at one time.
class BodyBudget {
 public:
  explicit BodyBudget(std::size_t limit) noexcept : limit_(limit) {}
  bool take(std::size_t bytes) noexcept {
    if (used_.fetch_add(bytes, std::memory_order_relaxed) + bytes <= limit_) return true;
    give(bytes);
    return false;
  }
  void give(std::size_t bytes) noexcept { used_.fetch_sub(bytes, std::memory_order_relaxed); }

 private:
  std::size_t limit_;
  std::atomic<std::size_t> used_{0};
};

/// Reads one request after the other from a stream of bytes. The loop around it:
///
///     read into room(); added(n);
///     while (advance() == Progress::complete) { answer request(); next(); }
class RequestReader {
 public:
  enum class Progress : std::uint8_t { need_head, need_body, complete, refused };

  RequestReader(const Limits& limits, BodyBudget& budget) noexcept : limits_(limits), budget_(budget) {}
  RequestReader(const RequestReader&) = delete;
  RequestReader& operator=(const RequestReader&) = delete;
  ~RequestReader() { release_body(); }

  /// Where the next bytes go; never empty unless the request is complete or refused.
  std::span<char> room();
  void added(std::size_t count) noexcept;
  Progress advance();
  /// Forgets the complete request and keeps what came behind it.
  void next() noexcept;
  /// Reads no further request.
  void give_up() noexcept {
    keeps_alive_ = false;
    step_ = Step::refused;
  }

  /// Views into this object's memory, until next().
  const Request& request() const noexcept { return request_; }
  Request& request() noexcept { return request_; }
  const Refusal& refusal() const noexcept { return *refusal_; }
  bool keeps_alive() const noexcept { return keeps_alive_; }
  bool is_http10() const noexcept { return version_ == 10; }
  /// Nothing of a request has come yet.
  bool is_idle() const noexcept { return step_ == Step::head && input_.size() == start_; }
  /// Bytes came behind the request.
  bool has_more() const noexcept { return raw_.size() != 0 || input_.size() > head_end_ + in_place_; }
  std::size_t body_received() const noexcept;
  /// Whether the request asks for WebSocket to be spoken from here on.
  bool wants_websocket() const noexcept { return wants_websocket_; }
  /// What came behind a request that wants_websocket().
  std::string_view behind() const noexcept { return input_.view().substr(head_end_); }
  /// Whether the client waits for "100 Continue" before it sends the body; true once for a request.
  bool takes_continue() noexcept { return std::exchange(expects_continue_, false) && body_received() == 0; }

 private:
  enum class Step : std::uint8_t { head, body_in_place, body_apart, body_chunked, complete, refused };

  class Parser : public boost::beast::http::basic_parser<true> {
   public:
    explicit Parser(RequestReader& reader) noexcept : reader_(reader) {}

   private:
    using Text = boost::beast::string_view;
    using Error = boost::beast::error_code;
    using Verb = boost::beast::http::verb;
    using Field = boost::beast::http::field;
    void on_request_impl(Verb, Text method, Text target, int version, Error&) override {
      reader_.request_.method = {method.data(), method.size()};
      reader_.request_.target = {target.data(), target.size()};
      reader_.version_ = version;
    }
    void on_field_impl(Field, Text name, Text value, Error&) override {
      if (reader_.step_ != Step::head) return;  // a trailer: nothing here needs one
      reader_.headers_.push_back({{name.data(), name.size()}, {value.data(), value.size()}});
    }
    std::size_t on_chunk_body_impl(std::uint64_t, Text part, Error& error) override {
      if (!reader_.append_body({part.data(), part.size()})) {
        error = boost::beast::http::make_error_code(boost::beast::http::error::body_limit);
      }
      return part.size();
    }
    void on_response_impl(int, Text, int, Error&) override {}
    void on_header_impl(Error&) override {}
    void on_body_init_impl(const boost::optional<std::uint64_t>&, Error&) override {}
    std::size_t on_body_impl(Text part, Error&) override { return part.size(); }
    void on_chunk_header_impl(std::uint64_t, Text, Error&) override {}
    void on_finish_impl(Error&) override {}

    RequestReader& reader_;
  };

  static constexpr std::size_t first_input = 4 * 1024;     // a browser's callback request fits
  static constexpr std::size_t chunked_input = 16 * 1024;  // and the longest line that frames a chunk
  static constexpr std::size_t first_body = 64 * 1024;
  static constexpr std::size_t kept_body = 16 * 1024;  // memory an idle connection may keep

  Progress refuse(const Refusal& refusal) noexcept {
    refusal_ = &refusal;
    give_up();
    return Progress::refused;
  }
  bool find_head_end();
  bool names_other_version() const noexcept;
  Progress read_head();
  const Refusal* strict_framing();
  void start_body();
  Progress read_chunks();
  bool append_body(std::string_view part);
  bool reserve_body(std::size_t capacity);
  void release_body() noexcept;

  const Limits& limits_;
  BodyBudget& budget_;
  Bytes input_;  // [start_, head_end_) the head, behind it a body in place or the next request
  Bytes raw_;    // chunked: what was read and not yet decoded
  Bytes body_;   // a body that does not fit behind its head, or was decoded
  std::size_t start_ = 0;
  std::size_t scanned_ = 0;  // up to here there is no end of the head
  std::size_t head_end_ = 0;
  std::size_t in_place_ = 0;  // length of a body in place
  std::size_t length_ = 0;    // Content-Length
  std::size_t lines_ = 0;
  std::optional<Parser> parser_;
  std::vector<HeaderView> headers_;
  Request request_;
  const Refusal* refusal_ = nullptr;
  int version_ = 11;
  Step step_ = Step::head;
  bool keeps_alive_ = false;
  bool expects_continue_ = false;
  bool wants_websocket_ = false;
};

inline std::span<char> RequestReader::room() {
  switch (step_) {
    case Step::head:
      if (start_ == input_.size()) {
        input_.resize(0);
        start_ = scanned_ = 0;
      }
      if (input_.size() == input_.capacity()) {
        if (start_ != 0) {
          scanned_ -= start_;
          input_.drop_front(std::exchange(start_, 0));
        } else {
          input_.reserve(std::max(first_input, std::min(2 * input_.capacity(), limits_.header_bytes + 1)));
        }
      }
      return input_.room();
    case Step::body_in_place:
      return input_.room();
    case Step::body_apart: {
      const auto room = body_.room();
      return room.first(std::min(room.size(), length_ - body_.size()));
    }
    case Step::body_chunked:
      return raw_.room();
    case Step::complete:
    case Step::refused:
      break;
  }
  return {};
}

inline void RequestReader::added(std::size_t count) noexcept {
  auto& target = step_ == Step::body_apart ? body_ : step_ == Step::body_chunked ? raw_ : input_;
  target.resize(target.size() + count);
}

inline RequestReader::Progress RequestReader::advance() {
  switch (step_) {
    case Step::head:
      return read_head();
    case Step::body_in_place:
      if (input_.size() - head_end_ < length_) return Progress::need_body;
      request_.body = {input_.data() + head_end_, length_};
      in_place_ = length_;
      break;
    case Step::body_apart:
      if (body_.size() < length_) {
        if (body_.size() == body_.capacity() && !reserve_body(std::min(length_, 2 * body_.capacity()))) {
          return refuse(refusals::many_bodies);
        }
        return Progress::need_body;
      }
      request_.body = body_.view();
      break;
    case Step::body_chunked:
      return read_chunks();
    case Step::complete:
      return Progress::complete;
    case Step::refused:
      return Progress::refused;
  }
  step_ = Step::complete;
  return Progress::complete;
}

inline void RequestReader::next() noexcept {
  if (raw_.capacity() != 0) {  // what came behind a chunked body is the start of the next request
    input_.swap(raw_);
    raw_.release();
    start_ = 0;
  } else {
    start_ = head_end_ + in_place_;
  }
  if (body_.capacity() > kept_body) release_body();
  body_.resize(0);
  scanned_ = head_end_ = start_;
  in_place_ = length_ = lines_ = 0;
  headers_.clear();
  request_.headers = {};
  request_.method = request_.target = request_.body = {};
  expects_continue_ = false;
  step_ = Step::head;
}

inline std::size_t RequestReader::body_received() const noexcept {
  switch (step_) {
    case Step::body_in_place:
      return input_.size() - head_end_;
    case Step::body_apart:
      return body_.size();
    case Step::body_chunked:
      return body_.size() + raw_.size();
    default:
      return 0;
  }
}

// Walks the lines that are complete; true at the empty one. Past a limit, or at a line that continues the one
// before it, the request is refused.
inline bool RequestReader::find_head_end() {
  const auto data = input_.data();
  for (;;) {
    const auto newline =
        static_cast<const char*>(std::memchr(data + scanned_, '\n', input_.size() - scanned_));
    const auto end = newline == nullptr ? input_.size() : static_cast<std::size_t>(newline - data) + 1;
    const auto is_request_line = lines_ == 0;
    if (is_request_line && end - start_ > limits_.target_bytes + 64) {  // 64: method and version
      refuse(refusals::long_target);
      return false;
    }
    if (end - start_ > limits_.header_bytes) {
      refuse(refusals::long_header);
      return false;
    }
    if (newline == nullptr) return false;
    const std::string_view line(data + scanned_, end - scanned_);
    scanned_ = end;
    if (line == "\r\n") {
      if (!is_request_line) {
        head_end_ = end;
        return true;
      }
      start_ = end;  // an empty line before the request, which some clients send behind a body
      continue;
    }
    if (line[0] == ' ' || line[0] == '\t') {
      refuse(refusals::malformed);
      return false;
    }
    if (++lines_ > limits_.header_count + 1) {
      refuse(refusals::many_headers);
      return false;
    }
  }
}

// Whether the request line ends like one of another HTTP, rather than like none.
inline bool RequestReader::names_other_version() const noexcept {
  const std::string_view head(input_.data() + start_, head_end_ - start_);
  const auto line = head.substr(0, head.find("\r\n"));
  const auto version = line.substr(line.size() < 8 ? 0 : line.size() - 8);
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  return version.size() == 8 && version.starts_with("HTTP/") && is_digit(version[5]) && version[6] == '.' &&
         is_digit(version[7]) && version != "HTTP/1.0" && version != "HTTP/1.1";
}

inline RequestReader::Progress RequestReader::read_head() {
  namespace http = boost::beast::http;
  if (input_.size() == start_) return Progress::need_head;
  if (!find_head_end()) {
    if (step_ == Step::refused) return Progress::refused;
    // The first byte of a TLS greeting, or of anything else that will never have an end of line.
    if (input_.size() != start_ && static_cast<unsigned char>(input_.data()[start_]) < 0x20 &&
        input_.data()[start_] != '\r') {
      return refuse(refusals::malformed);
    }
    return Progress::need_head;
  }
  parser_.emplace(*this);
  parser_->header_limit(static_cast<std::uint32_t>(-1));  // find_head_end() has kept ours
  parser_->body_limit(boost::none);                       // start_body() and append_body() keep ours
  boost::beast::error_code error;
  parser_->put({input_.data() + start_, head_end_ - start_}, error);
  if (error) {
    if (error == http::error::bad_version && names_other_version()) return refuse(refusals::unknown_version);
    if (error == http::error::bad_content_length || error == http::error::multiple_content_length) {
      return refuse(refusals::bad_length);
    }
    return refuse(refusals::malformed);
  }
  if (!parser_->is_header_done()) return refuse(refusals::malformed);
  request_.headers = headers_;
  keeps_alive_ = parser_->keep_alive();
  if (const auto refusal = strict_framing()) return refuse(*refusal);
  wants_websocket_ = parser_->upgrade() && version_ == 11 && request_.method == "GET" && length_ == 0 &&
                     !parser_->chunked() && same_text(request_.header("Upgrade"), "websocket");
  start_body();
  return step_ == Step::refused ? Progress::refused : advance();
}

// Where two readers of the same bytes could disagree about where a request ends, or whom it is for, there is
// no request.
inline const Refusal* RequestReader::strict_framing() {
  const HeaderView *host = nullptr, *length = nullptr, *coding = nullptr;
  for (const auto& header : headers_) {
    const auto take = [&](std::string_view lower, const HeaderView*& slot) {
      if (!same_text(header.name, lower)) return true;
      return std::exchange(slot, &header) == nullptr;
    };
    switch (header.name.size()) {
      case 4:
        if (!take("host", host)) return &refusals::no_host;
        break;
      case 6:
        if (same_text(header.name, "expect")) {
          if (!same_text(header.value, "100-continue")) return &refusals::unknown_expectation;
          expects_continue_ = version_ == 11;
        }
        break;
      case 14:
        if (!take("content-length", length)) return &refusals::bad_length;
        break;
      case 17:
        if (!take("transfer-encoding", coding)) return &refusals::malformed;
        break;
      default:
        break;
    }
  }
  if (host == nullptr && version_ == 11) return &refusals::no_host;
  if (coding != nullptr) {
    if (length != nullptr) return &refusals::two_lengths;
    if (version_ == 10) return &refusals::malformed;
    if (!same_text(coding->value, "chunked")) return &refusals::unknown_coding;
  }
  if (length != nullptr) {
    const auto [end, error] =
        std::from_chars(length->value.data(), length->value.data() + length->value.size(), length_);
    if (error != std::errc() || end != length->value.data() + length->value.size())
      return &refusals::bad_length;
    if (length_ > limits_.body_bytes) return &refusals::long_body;
  }
  if (request_.target.size() > limits_.target_bytes) return &refusals::long_target;
  if (request_.target.front() != '/') {
    // A proxy's form, "http://host/path", which every server has to take; "*" is for OPTIONS alone.
    const auto scheme = request_.target.find("://");
    if (scheme == std::string_view::npos || (!same_text(request_.target.substr(0, scheme), "http") &&
                                             !same_text(request_.target.substr(0, scheme), "https"))) {
      if (request_.target != "*" || request_.method != "OPTIONS") return &refusals::malformed;
    } else {
      const auto path = request_.target.find('/', scheme + 3);
      request_.target = path == std::string_view::npos ? std::string_view("/") : request_.target.substr(path);
    }
  }
  if (length == nullptr && coding == nullptr &&
      (request_.method == "POST" || request_.method == "PUT" || request_.method == "PATCH")) {
    return &refusals::no_length;
  }
  return nullptr;
}

inline void RequestReader::start_body() {
  const auto behind = input_.size() - head_end_;
  if (parser_->chunked()) {
    raw_.reserve(std::max(chunked_input, behind));
    std::memcpy(raw_.data(), input_.data() + head_end_, behind);
    raw_.resize(behind);
    input_.resize(head_end_);
    parser_->eager(true);
    step_ = Step::body_chunked;
  } else if (head_end_ + length_ <= input_.capacity()) {
    step_ = Step::body_in_place;
  } else {
    // What the client promised is not allocated before it comes.
    if (!reserve_body(std::min(length_, std::max(first_body, behind)))) {
      refuse(refusals::many_bodies);
      return;
    }
    std::memcpy(body_.data(), input_.data() + head_end_, behind);
    body_.resize(behind);
    input_.resize(head_end_);
    step_ = Step::body_apart;
  }
}

inline RequestReader::Progress RequestReader::read_chunks() {
  namespace http = boost::beast::http;
  for (;;) {
    boost::beast::error_code error;
    const auto used = raw_.size() == 0 ? 0 : parser_->put({raw_.data(), raw_.size()}, error);
    raw_.drop_front(used);
    if (step_ == Step::refused) return Progress::refused;
    if (error && error != http::error::need_more) return refuse(refusals::malformed);
    if (parser_->is_done()) break;
    if (used != 0 && raw_.size() != 0 && !error) continue;
    if (raw_.room().empty()) return refuse(refusals::malformed);  // a line without end between two chunks
    return Progress::need_body;
  }
  request_.body = body_.view();
  step_ = Step::complete;
  return Progress::complete;
}

inline bool RequestReader::append_body(std::string_view part) {
  const auto size = body_.size() + part.size();
  if (size > limits_.body_bytes) {
    refuse(refusals::long_body);
    return false;
  }
  if (size > body_.capacity() && !reserve_body(std::max({size, first_body, 2 * body_.capacity()}))) {
    refuse(refusals::many_bodies);
    return false;
  }
  std::memcpy(body_.data() + body_.size(), part.data(), part.size());
  body_.resize(size);
  return true;
}

inline bool RequestReader::reserve_body(std::size_t capacity) {
  if (capacity <= body_.capacity()) return true;
  const auto more = capacity - body_.capacity();
  if (!budget_.take(more)) return false;
  try {
    body_.reserve(capacity);
  } catch (const std::bad_alloc&) {
    budget_.give(more);
    return false;
  }
  return true;
}

inline void RequestReader::release_body() noexcept {
  budget_.give(body_.capacity());
  body_.release();
}

}  // namespace cdash::detail
