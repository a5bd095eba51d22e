// A Redis of a test's own, that can be killed, stopped and started again, and a server that answers what it
// is told.
#pragma once

#include <arpa/inet.h>
#include <hiredis/hiredis.h>
#include <netinet/in.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

#include <atomic>
#include <cstdarg>
#include <memory>
#include <stdexcept>
#include <string>
#include <thread>
#include <vector>

#include "state_fixture.hpp"

// A socket that listens on a free port of 127.0.0.1.
struct Listener {
  int fd = socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0);
  int port = 0;
  Listener() {
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    socklen_t size = sizeof address;
    if (bind(fd, reinterpret_cast<sockaddr*>(&address), size) != 0 || listen(fd, 16) != 0 ||
        getsockname(fd, reinterpret_cast<sockaddr*>(&address), &size) != 0)
      throw std::runtime_error("no free port");
    port = ntohs(address.sin_port);
  }
  Listener(const Listener&) = delete;
  ~Listener() { close(fd); }
};

class RedisServer {
 public:
  explicit RedisServer(std::vector<std::string> options = {}) : options_(std::move(options)) {
    port_ = Listener().port;
    start();
  }
  RedisServer(const RedisServer&) = delete;
  ~RedisServer() { kill(); }

  std::string url() const { return "redis://127.0.0.1:" + std::to_string(port_); }
  std::string name() const { return "Redis at 127.0.0.1:" + std::to_string(port_); }
  int port() const { return port_; }

  void start() {
    int log[2];
    if (pipe(log) != 0) throw std::runtime_error("no pipe");
    std::vector<std::string> words{
        REDIS_SERVER, "--port", std::to_string(port_), "--bind", "127.0.0.1", "--save", "", "--appendonly",
        "no",         "--dir",  folder_.path,          "--hz",   "100"};
    words.insert(words.end(), options_.begin(), options_.end());
    std::vector<char*> arguments;
    for (auto& word : words) arguments.push_back(word.data());
    arguments.push_back(nullptr);
    process_ = fork();
    if (process_ == 0) {
      prctl(PR_SET_PDEATHSIG, SIGKILL);
      dup2(log[1], 1);
      close(log[0]);
      close(log[1]);
      execv(REDIS_SERVER, arguments.data());
      _exit(127);
    }
    close(log[1]);
    std::string said;
    char bytes[4096];
    while (said.find("Ready to accept connections") == said.npos) {
      const auto count = ::read(log[0], bytes, sizeof bytes);
      if (count <= 0) throw std::runtime_error("redis-server did not start: " + said);
      said.append(bytes, static_cast<std::size_t>(count));
    }
    log_ = log[0];
  }

  void kill() {
    if (process_ <= 0) return;
    ::kill(process_, SIGKILL);
    waitpid(process_, nullptr, 0);
    process_ = 0;
    close(log_);
  }
  void stop() const { ::kill(process_, SIGSTOP); }
  void go_on() const { ::kill(process_, SIGCONT); }

  // One command, as hiredis formats it; its answer as text, of a list the first element's.
  std::string ask(const char* format, ...) const __attribute__((format(printf, 2, 3))) {
    const std::unique_ptr<redisContext, void (*)(redisContext*)> context(redisConnect("127.0.0.1", port_),
                                                                         redisFree);
    va_list arguments;
    va_start(arguments, format);
    auto* reply = static_cast<redisReply*>(redisvCommand(context.get(), format, arguments));
    va_end(arguments);
    if (!reply) throw std::runtime_error(context->errstr);
    const std::unique_ptr<redisReply, void (*)(void*)> owner(reply, freeReplyObject);
    if (reply->type == REDIS_REPLY_ARRAY) {
      if (reply->elements == 0) return "";
      reply = reply->element[0];
    }
    if (reply->type == REDIS_REPLY_INTEGER) return std::to_string(reply->integer);
    return reply->str ? std::string(reply->str, static_cast<std::size_t>(reply->len)) : "";
  }

 private:
  Folder folder_;
  std::vector<std::string> options_;
  int port_ = 0;
  pid_t process_ = 0;
  int log_ = -1;
};

// Answers whatever comes with the same bytes, and closes.
class Babbler {
 public:
  explicit Babbler(std::string answer)
      : answer_(std::move(answer)), thread_([this](const std::stop_token& stop) { serve(stop); }) {}
  ~Babbler() {
    thread_.request_stop();
    shutdown(listener_.fd, SHUT_RDWR);
  }
  std::string url() const { return "redis://127.0.0.1:" + std::to_string(listener_.port); }
  std::string name() const { return "Redis at 127.0.0.1:" + std::to_string(listener_.port); }
  int connections() const { return connections_; }

 private:
  void serve(const std::stop_token& stop) {
    while (!stop.stop_requested()) {
      const int connection = accept(listener_.fd, nullptr, nullptr);
      if (connection < 0) return;
      ++connections_;
      char bytes[4096];
      if (recv(connection, bytes, sizeof bytes, 0) > 0)
        (void)send(connection, answer_.data(), answer_.size(), MSG_NOSIGNAL);
      close(connection);
    }
  }

  std::string answer_;
  Listener listener_;
  std::atomic<int> connections_ = 0;
  std::jthread thread_;
};
