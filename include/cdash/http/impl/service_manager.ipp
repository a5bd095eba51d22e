// Tells systemd how the service is, as sd_notify(3) describes the protocol, without its library.
#pragma once

#include <charconv>
#include <chrono>
#include <cstdint>
#include <cstdlib>
#include <cstring>
#include <string>
#include <string_view>

#ifdef __linux__
#include <sys/socket.h>
#include <sys/un.h>
#include <unistd.h>
#endif

namespace cdash::detail {

class ServiceManager {
 public:
  ServiceManager() : address_(variable("NOTIFY_SOCKET")) {}

  /// "READY=1". Nothing happens where no manager has asked, or it cannot be reached.
  void say(std::string_view state) const noexcept {
#ifdef __linux__
    sockaddr_un address{};
    if ((!address_.starts_with('/') && !address_.starts_with('@')) ||
        address_.size() >= sizeof address.sun_path)
      return;
    address.sun_family = AF_UNIX;
    std::memcpy(address.sun_path, address_.data(), address_.size());
    if (address_[0] == '@') address.sun_path[0] = '\0';  // a name that is in no file system
    const auto length = static_cast<socklen_t>(offsetof(sockaddr_un, sun_path) + address_.size());
    const int fd = ::socket(AF_UNIX, SOCK_DGRAM | SOCK_CLOEXEC, 0);
    if (fd < 0) return;
    static_cast<void>(::sendto(fd, state.data(), state.size(), MSG_NOSIGNAL,
                               reinterpret_cast<const sockaddr*>(&address), length));
    ::close(fd);
#else
    static_cast<void>(state);
#endif
  }

  /// How often it wants to hear WATCHDOG=1: half of what it waits for. 0: not at all.
  std::chrono::milliseconds watchdog_interval() const {
    const auto number = [](std::string_view text) {
      std::int64_t value = 0;
      std::from_chars(text.data(), text.data() + text.size(), value);
      return value;
    };
#ifdef __linux__
    if (const auto pid = variable("WATCHDOG_PID"); !pid.empty() && number(pid) != ::getpid()) return {};
#endif
    return std::chrono::milliseconds(number(variable("WATCHDOG_USEC")) / 2000);
  }

 private:
  static std::string variable(const char* name) {
    const char* const value = std::getenv(name);
    return value == nullptr ? "" : value;
  }

  const std::string address_;
};

}  // namespace cdash::detail
