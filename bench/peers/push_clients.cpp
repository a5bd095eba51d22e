// Many pages of one server, as far as publishing goes: push_clients PORT READING STOPPED SECONDS; prints
// latencies.
#include <arpa/inet.h>
#include <netinet/in.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Clock = std::chrono::steady_clock;

struct Client {
  int socket = -1;
  std::string buffer;
};

void die(const char* what) {
  std::perror(what);
  std::exit(1);
}

int open_page(int port, int number, bool reads) {
  const int s = ::socket(AF_INET, SOCK_STREAM, 0);
  if (s < 0) die("socket");
  if (!reads) {
    const int small = 4096;
    ::setsockopt(s, SOL_SOCKET, SO_RCVBUF, &small, sizeof small);
  }
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_port = htons(static_cast<std::uint16_t>(port));
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  if (::connect(s, reinterpret_cast<sockaddr*>(&address), sizeof address) != 0) die("connect");
  const auto host = "127.0.0.1:" + std::to_string(port);
  const auto request = "GET /_dash-ws-callback HTTP/1.1\r\nHost: " + host + "\r\nOrigin: http://" + host +
                       "\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
                       "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n";
  if (::send(s, request.data(), request.size(), 0) < 0) die("send");
  std::string answer;
  while (answer.find("\r\n\r\n") == answer.npos) {
    char c;
    if (::recv(s, &c, 1, 0) != 1) die("handshake");
    answer += c;
  }
  if (!answer.starts_with("HTTP/1.1 101")) {
    std::fprintf(stderr, "the server refused: %s\n", answer.c_str());
    std::exit(1);
  }
  const auto message = R"({"type":"subscribe","rendererId":"page-)" + std::to_string(number) +
                       R"(","payload":{"hub":null,"since":{},"path":"/"}})";
  std::string frame = {'\x81', static_cast<char>(0x80 | message.size()), 0, 0, 0, 0};  // the mask is zero
  frame += message;
  if (message.size() > 125 || ::send(s, frame.data(), frame.size(), 0) < 0) die("subscribe");
  return s;
}

// Takes whole frames off the buffer, and answers pings.
void take_frames(Client& client, std::vector<double>& latencies) {
  auto& b = client.buffer;
  while (b.size() >= 2) {
    const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(b[i]); };
    std::uint64_t size = byte(1) & 0x7f;
    std::size_t head = 2;
    const std::size_t more = size == 126 ? 2 : size == 127 ? 8 : 0;
    if (b.size() < head + more) return;
    if (more) {
      size = 0;
      for (std::size_t i = 0; i < more; ++i) size = size << 8 | byte(head + i);
    }
    head += more;
    if (b.size() < head + size) return;
    if ((byte(0) & 0x0f) == 9) {
      const char pong[] = {'\x8a', '\x80', 0, 0, 0, 0};
      if (::send(client.socket, pong, sizeof pong, 0) < 0) die("pong");
    }
    const std::string_view text(b.data() + head, size);
    if (const auto at = text.find("t="); at != text.npos) {
      const auto sent = std::strtoll(text.data() + at + 2, nullptr, 10);
      latencies.push_back(static_cast<double>(Clock::now().time_since_epoch().count() - sent) / 1e6);
    }
    b.erase(0, head + size);
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc != 5) return std::fprintf(stderr, "usage: push_clients PORT READING STOPPED SECONDS\n"), 2;
  const int port = std::atoi(argv[1]), reading = std::atoi(argv[2]), stopped = std::atoi(argv[3]);
  const double seconds = std::atof(argv[4]);
  const int epoll = ::epoll_create1(0);
  std::vector<Client> clients(static_cast<std::size_t>(reading));
  for (int i = 0; i < stopped; ++i) open_page(port, i, false);
  for (int i = 0; i < reading; ++i) {
    auto& client = clients[static_cast<std::size_t>(i)];
    client.socket = open_page(port, stopped + i, true);
    epoll_event event{};
    event.events = EPOLLIN;
    event.data.ptr = &client;
    if (::epoll_ctl(epoll, EPOLL_CTL_ADD, client.socket, &event) != 0) die("epoll_ctl");
  }

  std::vector<double> latencies;
  std::vector<epoll_event> events(256);
  std::vector<char> chunk(65536);
  const auto start = Clock::now();
  auto counted_from = start + std::chrono::seconds(1);  // everybody has the current value by then
  bool counts = false;
  while (Clock::now() - start < std::chrono::duration<double>(seconds + 1)) {
    if (!counts && Clock::now() >= counted_from) {
      counts = true;
      latencies.clear();
    }
    const int ready = ::epoll_wait(epoll, events.data(), static_cast<int>(events.size()), 100);
    for (int i = 0; i < ready; ++i) {
      auto& client = *static_cast<Client*>(events[static_cast<std::size_t>(i)].data.ptr);
      const auto got = ::recv(client.socket, chunk.data(), chunk.size(), 0);
      if (got <= 0) {
        std::fprintf(stderr, "a connection was closed\n");
        return 1;
      }
      client.buffer.append(chunk.data(), static_cast<std::size_t>(got));
      take_frames(client, latencies);
    }
  }
  if (latencies.empty()) return std::fprintf(stderr, "nothing came\n"), 1;
  std::sort(latencies.begin(), latencies.end());
  const auto at = [&](double part) {
    return latencies[static_cast<std::size_t>(part * static_cast<double>(latencies.size() - 1))];
  };
  std::printf("%zu %.2f %.2f %.2f\n", latencies.size(), at(0.5), at(0.99), at(1));
}
