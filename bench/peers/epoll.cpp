// As little as a server can do: epoll, a thread a core, one fixed answer to every whole request.
//
// epoll <file>     answers with the file; looks only for the end of the head and for Content-Length
#include <arpa/inet.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <sys/epoll.h>
#include <sys/socket.h>
#include <unistd.h>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <string>
#include <string_view>
#include <thread>
#include <vector>

#include "reply.hpp"

namespace {

std::string reply;

struct Connection {
  int descriptor;
  std::string input;
  std::size_t unsent = 0;  // bytes at the end of `output`
  std::string output;
};

// Length of the first whole request in `text`, 0 if there is none yet.
std::size_t request_length(std::string_view text) {
  const auto end = text.find("\r\n\r\n");
  if (end == text.npos) return 0;
  std::size_t length = 0;
  const auto at = text.substr(0, end).find("Content-Length: ");
  if (at != text.npos) length = std::strtoul(text.data() + at + 16, nullptr, 10);
  const auto whole = end + 4 + length;
  return text.size() >= whole ? whole : 0;
}

// False: the connection has ended.
bool send_rest(Connection& c) {
  while (c.unsent != 0) {
    const auto sent =
        ::send(c.descriptor, c.output.data() + c.output.size() - c.unsent, c.unsent, MSG_NOSIGNAL);
    if (sent < 0) return errno == EAGAIN;
    c.unsent -= static_cast<std::size_t>(sent);
  }
  c.output.clear();
  return true;
}

bool serve(Connection& c) {
  if (!send_rest(c)) return false;
  char bytes[16384];
  const auto got = ::recv(c.descriptor, bytes, sizeof bytes, 0);
  if (got == 0) return false;
  if (got < 0) return errno == EAGAIN;
  c.input.append(bytes, static_cast<std::size_t>(got));
  std::size_t used = 0;
  while (const auto length = request_length(std::string_view(c.input).substr(used))) {
    used += length;
    c.output += reply;
    c.unsent += reply.size();
  }
  c.input.erase(0, used);
  return send_rest(c);
}

void run(int listener) {
  const int loop = ::epoll_create1(0);
  epoll_event event{};
  event.events = EPOLLIN | EPOLLEXCLUSIVE;
  event.data.ptr = nullptr;
  ::epoll_ctl(loop, EPOLL_CTL_ADD, listener, &event);
  std::vector<epoll_event> ready(256);
  for (;;) {
    const int count = ::epoll_wait(loop, ready.data(), static_cast<int>(ready.size()), -1);
    for (int i = 0; i < count; ++i) {
      auto* const c = static_cast<Connection*>(ready[static_cast<std::size_t>(i)].data.ptr);
      if (c == nullptr) {
        const int descriptor = ::accept4(listener, nullptr, nullptr, SOCK_NONBLOCK);
        if (descriptor < 0) continue;
        const int on = 1;
        ::setsockopt(descriptor, IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
        event.events = EPOLLIN | EPOLLOUT | EPOLLET;
        event.data.ptr = new Connection{descriptor, {}, 0, {}};
        ::epoll_ctl(loop, EPOLL_CTL_ADD, descriptor, &event);
      } else if (!serve(*c)) {
        ::close(c->descriptor);
        delete c;
      }
    }
  }
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 2) return 2;
  const auto body = read_file(argv[1]);
  reply = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nDate: " + std::string(date) +
          "\r\nContent-Length: " + std::to_string(body.size()) + "\r\n\r\n" + body;
  const int listener = ::socket(AF_INET, SOCK_STREAM | SOCK_NONBLOCK, 0);
  sockaddr_in address{};
  address.sin_family = AF_INET;
  address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
  socklen_t size = sizeof address;
  if (::bind(listener, reinterpret_cast<sockaddr*>(&address), size) != 0 || ::listen(listener, 4096) != 0)
    return 1;
  ::getsockname(listener, reinterpret_cast<sockaddr*>(&address), &size);
  say_port(ntohs(address.sin_port));
  std::vector<std::thread> others;
  for (unsigned i = 1; i < std::thread::hardware_concurrency(); ++i) others.emplace_back(run, listener);
  run(listener);
}
