// A plain-socket HTTP client, and a handler made of lambdas, for the tests of http/.
#pragma once

#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <cdash/http/server.hpp>
#include <cerrno>
#include <charconv>
#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <cstring>
#include <fstream>
#include <functional>
#include <mutex>
#include <stdexcept>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#if defined(__has_feature)
#define HTTP_TEST_HAS_FEATURE(name) __has_feature(name)
#else
#define HTTP_TEST_HAS_FEATURE(name) 0
#endif

namespace http_test {

using namespace std::chrono_literals;

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__) || \
    HTTP_TEST_HAS_FEATURE(address_sanitizer) || HTTP_TEST_HAS_FEATURE(thread_sanitizer)
inline constexpr bool is_instrumented = true;  // which makes every allocation larger
#else
inline constexpr bool is_instrumented = false;
#endif

/// Far beyond what any step takes: a test that runs into it has failed.
inline constexpr int patience_ms = 20'000;

struct Answer {
  int status = 0;
  std::string head;  ///< status line and header lines, CR LF between them
  std::string body;

  /// The value of a header line, or "(none)".
  std::string header(std::string_view name) const {
    const auto at = head.find("\r\n" + std::string(name) + ": ");
    if (at == std::string::npos) return "(none)";
    const auto begin = at + name.size() + 4;
    return head.substr(begin, head.find("\r\n", begin) - begin);
  }
};

class Client {
 public:
  explicit Client(std::uint16_t port, const char* address = "127.0.0.1") {
    const auto is_v6 = std::strchr(address, ':') != nullptr;
    fd_ = ::socket(is_v6 ? AF_INET6 : AF_INET, SOCK_STREAM, 0);
    const int on = 1;
    ::setsockopt(fd_, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    sockaddr_in v4{};
    sockaddr_in6 v6{};
    v4.sin_family = AF_INET;
    v4.sin_port = htons(port);
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(port);
    ::inet_pton(is_v6 ? AF_INET6 : AF_INET, address,
                is_v6 ? static_cast<void*>(&v6.sin6_addr) : &v4.sin_addr);
    const auto failed = is_v6 ? ::connect(fd_, reinterpret_cast<const sockaddr*>(&v6), sizeof v6)
                              : ::connect(fd_, reinterpret_cast<const sockaddr*>(&v4), sizeof v4);
    if (failed != 0) {
      const std::string reason = std::strerror(errno);
      ::close(fd_);
      throw std::runtime_error("connect: " + reason);
    }
  }
  Client(Client&& other) noexcept : fd_(std::exchange(other.fd_, -1)), buffer_(std::move(other.buffer_)) {}
  Client& operator=(Client&&) = delete;
  ~Client() {
    if (fd_ >= 0) ::close(fd_);
  }

  int fd() const noexcept { return fd_; }

  /// How many bytes went out before the peer stopped taking them.
  std::size_t send(std::string_view bytes) {
    std::size_t sent = 0;
    while (sent != bytes.size()) {
      const auto count = ::send(fd_, bytes.data() + sent, bytes.size() - sent, MSG_NOSIGNAL);
      if (count <= 0) break;
      sent += static_cast<std::size_t>(count);
    }
    return sent;
  }
  void finish_sending() { ::shutdown(fd_, SHUT_WR); }

  bool is_readable(int timeout_ms) {
    pollfd p{fd_, POLLIN, 0};
    return ::poll(&p, 1, timeout_ms) > 0;
  }

  /// The next answer; throws if the connection ends before.
  Answer receive(std::string_view method = "GET") {
    Answer answer;
    std::size_t end;
    while ((end = buffer_.find("\r\n\r\n")) == std::string::npos) need_more();
    answer.head = buffer_.substr(0, end + 2);
    buffer_.erase(0, end + 4);
    answer.status = std::stoi(answer.head.substr(9, 3));
    if (method == "HEAD" || answer.status < 200 || answer.status == 204 || answer.status == 304)
      return answer;
    const auto length = static_cast<std::size_t>(std::stoull(answer.header("Content-Length")));
    while (buffer_.size() < length) need_more();
    answer.body = buffer_.substr(0, length);
    buffer_.erase(0, length);
    return answer;
  }
  Answer ask(std::string_view request) {
    send(request);
    return receive();
  }

  /// That many bytes, or fewer if the connection ends before.
  std::string receive_bytes(std::size_t count) {
    try {
      while (buffer_.size() < count) need_more();
    } catch (const std::runtime_error&) {
      count = std::min(count, buffer_.size());
    }
    auto bytes = buffer_.substr(0, count);
    buffer_.erase(0, count);
    return bytes;
  }

  /// Waits for the end of the connection; true if nothing came before it.
  bool ends() {
    if (!buffer_.empty()) return false;
    char byte;
    return is_readable(patience_ms) && ::recv(fd_, &byte, 1, 0) <= 0;
  }

 private:
  void need_more() {
    char bytes[64 * 1024];
    if (!is_readable(patience_ms)) throw std::runtime_error("the server does not answer");
    const auto count = ::recv(fd_, bytes, sizeof bytes, 0);
    if (count <= 0) throw std::runtime_error("the connection ended inside an answer: \"" + buffer_ + '"');
    buffer_.append(bytes, static_cast<std::size_t>(count));
  }

  int fd_;
  std::string buffer_;
};

/// Answers what a lambda says; requests whose method is POST count as user code.
class LambdaHandler : public cdash::Handler {
 public:
  using Function = std::function<cdash::Response(const cdash::Request&)>;
  explicit LambdaHandler(Function function) : function_(std::move(function)) {}
  bool runs_user_code(std::string_view method, std::string_view) const noexcept override {
    return method == "POST";
  }
  cdash::Response handle(const cdash::Request& request) noexcept override { return function_(request); }

 private:
  Function function_;
};

inline cdash::Response text(std::string body, int status = 200) {
  cdash::Response response;
  response.status = status;
  response.content_type = "text/plain";
  response.body = cdash::Body(std::move(body));
  return response;
}

/// "<method> <target> <body>" of each request.
inline LambdaHandler mirror() {
  return LambdaHandler([](const cdash::Request& r) {
    return text(std::string(r.method) + ' ' + std::string(r.target) + ' ' + std::string(r.body));
  });
}

/// Something that has not happened yet; waiting for it gives up after the patience of a test.
class Event {
 public:
  void set() {
    {
      const std::lock_guard lock(mutex_);
      count_ += 1;
    }
    changed_.notify_all();
  }
  bool wait(int count = 1) {
    std::unique_lock lock(mutex_);
    return changed_.wait_for(lock, std::chrono::milliseconds(patience_ms), [&] { return count_ >= count; });
  }

 private:
  std::mutex mutex_;
  std::condition_variable changed_;
  int count_ = 0;
};

/// Keeps log sentences.
class LogBook {
 public:
  auto sink() {
    return [this](const cdash::LogRecord& record) {
      {
        const std::lock_guard lock(mutex_);
        lines_.emplace_back(record.message);
      }
      written_.set();
    };
  }
  /// The first sentence, when there is one.
  std::string first() {
    if (!written_.wait()) return "(nothing logged)";
    const std::lock_guard lock(mutex_);
    return lines_.front();
  }
  std::size_t size() {
    const std::lock_guard lock(mutex_);
    return lines_.size();
  }

 private:
  std::mutex mutex_;
  std::vector<std::string> lines_;
  Event written_;
};

inline cdash::ServerSettings any_port(cdash::Limits limits = {}) {
  cdash::ServerSettings settings;
  settings.port = 0;
  settings.limits = limits;
  settings.log = [](std::string_view) {};
  return settings;
}

inline std::size_t resident_bytes() {
  std::ifstream file("/proc/self/statm");
  std::size_t total = 0, resident = 0;
  file >> total >> resident;
  return resident * static_cast<std::size_t>(::sysconf(_SC_PAGESIZE));
}

}  // namespace http_test
