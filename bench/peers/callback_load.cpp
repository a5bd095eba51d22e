// A load of callbacks over HTTP or over WebSocket: each connection asks again as soon as it has its answer.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Connection {
  int fd = -1;
  bool is_open = false;  // the handshake is over
  std::string received;
  Clock::time_point asked{};
};

// A frame of text as a client sends it; a mask of zeros leaves the text as it is.
std::string framed(std::string_view text) {
  std::string frame = "\x81";
  const auto bytes = text.size() < 126 ? 0 : text.size() < 65536 ? 2 : 8;
  frame += static_cast<char>(0x80 | (bytes == 0 ? text.size() : bytes == 2 ? 126u : 127u));
  for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8) {
    frame += static_cast<char>(static_cast<unsigned long long>(text.size()) >> shift);
  }
  frame.append(4, '\0');
  return frame += text;
}

// Takes a whole answer over HTTP from the front; false: it is not all there.
bool take_answer(std::string& bytes) {
  const auto end = bytes.find("\r\n\r\n");
  if (end == std::string::npos) return false;
  auto head = bytes.substr(0, end);
  std::transform(head.begin(), head.end(), head.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
  const auto at = head.find("content-length:");
  const auto length = at == std::string::npos ? 0 : std::strtoull(head.c_str() + at + 15, nullptr, 10);
  if (bytes.size() < end + 4 + length) return false;
  bytes.erase(0, end + 4 + length);
  return true;
}

// Takes frames from the front up to the one that answers a callback; false: it is not there.
bool take_message(std::string& bytes) {
  for (;;) {
    if (bytes.size() < 2) return false;
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(bytes[i]); };
    std::size_t head = 2, length = byte(1) & 0x7F;
    if (length >= 126) {
      head = length == 126 ? 4 : 10;
      if (bytes.size() < head) return false;
      length = 0;
      for (std::size_t i = 2; i < head; ++i) length = length << 8 | byte(i);
    }
    if (bytes.size() < head + length) return false;
    const auto is_answer =
        std::string_view(bytes).substr(head, length).find("\"callback_response\"") != std::string::npos;
    bytes.erase(0, head + length);
    if (is_answer) return true;
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 6) {
    std::fprintf(stderr, "usage: %s PORT http|websocket CONNECTIONS SECONDS BODY-FILE\n", argv[0]);
    return 2;
  }
  const std::string port = argv[1];
  const auto is_websocket = std::string_view(argv[2]) == "websocket";
  std::vector<Connection> connections(static_cast<std::size_t>(std::atoi(argv[3])));
  const auto seconds = std::atof(argv[4]);
  std::ifstream file(argv[5]);
  const std::string body{std::istreambuf_iterator<char>(file), {}};

  rlimit files{};
  ::getrlimit(RLIMIT_NOFILE, &files);
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);

  const auto host = "127.0.0.1:" + port;
  const auto question =
      is_websocket
          ? framed("{\"type\":\"callback_request\",\"rendererId\":\"r\",\"requestId\":\"r-1\",\"payload\":" +
                   body + "}")
          : "POST /_dash-update-component HTTP/1.1\r\nHost: " + host +
                "\r\nContent-Type: application/json\r\nContent-Length: " + std::to_string(body.size()) +
                "\r\n\r\n" + body;
  const auto handshake = "GET /_dash-ws-callback HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host +
                         "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                         "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";

  const auto poll = ::epoll_create1(0);
  const auto send = [](Connection& c, const std::string& bytes) {
    c.asked = Clock::now();
    return ::send(c.fd, bytes.data(), bytes.size(), MSG_NOSIGNAL) == static_cast<ssize_t>(bytes.size());
  };
  for (auto& c : connections) {
    c.fd = ::socket(AF_INET, SOCK_STREAM, 0);
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(static_cast<std::uint16_t>(std::atoi(port.c_str())));
    ::inet_pton(AF_INET, "127.0.0.1", &address.sin_addr);
    const int on = 1;
    ::setsockopt(c.fd, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
    if (::connect(c.fd, reinterpret_cast<const sockaddr*>(&address), sizeof address) != 0)
      return std::perror("connect"), 1;
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = &c;
    ::epoll_ctl(poll, EPOLL_CTL_ADD, c.fd, &event);
    if (!send(c, is_websocket ? handshake : question)) return std::perror("send"), 1;
    c.is_open = !is_websocket;
  }

  std::vector<unsigned> took_us;
  took_us.reserve(4'000'000);
  unsigned long failed = 0;
  const auto began = Clock::now();
  const auto end =
      began + std::chrono::duration_cast<Clock::duration>(std::chrono::duration<double>(seconds));
  std::vector<epoll_event> events(256);
  std::vector<char> room(256 * 1024);
  while (Clock::now() < end) {
    const auto count = ::epoll_wait(poll, events.data(), static_cast<int>(events.size()), 10);
    for (int i = 0; i < count; ++i) {
      auto& c = *static_cast<Connection*>(events[static_cast<std::size_t>(i)].data.ptr);
      const auto n = ::recv(c.fd, room.data(), room.size(), 0);
      if (n <= 0) {
        ++failed;
        ::close(c.fd);
        continue;
      }
      c.received.append(room.data(), static_cast<std::size_t>(n));
      if (!c.is_open) {
        const auto over = c.received.find("\r\n\r\n");
        if (over == std::string::npos) continue;
        if (c.received.find(" 101 ") > over) return std::fprintf(stderr, "%s\n", c.received.c_str()), 1;
        c.received.erase(0, over + 4);
        c.is_open = true;
        send(c, question);
      }
      while (is_websocket ? take_message(c.received) : take_answer(c.received)) {
        const auto took = std::chrono::duration_cast<std::chrono::microseconds>(Clock::now() - c.asked);
        took_us.push_back(static_cast<unsigned>(took.count()));
        send(c, question);
      }
    }
  }
  const auto took = std::chrono::duration<double>(Clock::now() - began).count();
  std::sort(took_us.begin(), took_us.end());
  const auto quantile = [&](double q) {
    return took_us.empty() ? 0u
                           : took_us[static_cast<std::size_t>(q * static_cast<double>(took_us.size() - 1))];
  };
  rusage own{};
  ::getrusage(RUSAGE_SELF, &own);
  const auto own_seconds = static_cast<double>(own.ru_utime.tv_sec + own.ru_stime.tv_sec) +
                           static_cast<double>(own.ru_utime.tv_usec + own.ru_stime.tv_usec) / 1e6;
  std::printf(
      "{\"requests\": %zu, \"seconds\": %.3f, \"p50_us\": %u, \"p99_us\": %u, \"max_us\": %u, \"failed\": "
      "%lu, \"own_seconds\": %.3f}\n",
      took_us.size(), took, quantile(0.5), quantile(0.99), quantile(1), failed, own_seconds);
  return 0;
}
