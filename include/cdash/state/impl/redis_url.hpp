// Takes the URL of a Redis apart.
#pragma once

#include <cdash/error.hpp>
#include <charconv>
#include <optional>
#include <string>
#include <string_view>

namespace cdash::state::detail {

struct RedisUrl {
  std::string host = "127.0.0.1";
  int port = 6379;
  std::string user;
  std::string password;
  int database = 0;

  // For messages: a password is in none.
  std::string name() const {
    return "Redis at " + (host.find(':') == host.npos ? host : '[' + host + ']') + ':' + std::to_string(port);
  }
};

inline std::optional<std::string> percent_decoded(std::string_view text) {
  std::string decoded;
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] != '%') {
      decoded += text[i];
      continue;
    }
    unsigned value = 0;
    if (i + 3 > text.size()) return std::nullopt;
    const auto read = std::from_chars(text.data() + i + 1, text.data() + i + 3, value, 16);
    if (read.ec != std::errc() || read.ptr != text.data() + i + 3) return std::nullopt;
    decoded += static_cast<char>(value);
    i += 2;
  }
  return decoded;
}

inline bool read_whole(std::string_view text, int most, int& value) {
  const auto read = std::from_chars(text.data(), text.data() + text.size(), value);
  return read.ec == std::errc() && read.ptr == text.data() + text.size() && value >= 0 && value <= most;
}

// Throws Error that does not repeat the URL: it may hold a password.
inline RedisUrl parse_redis_url(std::string_view url) {
  const auto wrong = [](const std::string& what) -> Error {
    return Error("cdash: the URL of Redis " + what + "; it is redis://user:password@host:port/database");
  };
  if (url.starts_with("rediss://"))
    throw Error(
        "cdash: the URL of Redis starts with rediss://, and hiredis 0.14 speaks no TLS; let a tunnel on this "
        "machine do it (stunnel), and give redis:// with the tunnel's port");
  constexpr std::string_view scheme = "redis://";
  if (!url.starts_with(scheme)) throw wrong("does not start with redis://");
  url.remove_prefix(scheme.size());
  RedisUrl result;

  if (const auto slash = url.find('/', url.rfind('@') == url.npos ? 0 : url.rfind('@')); slash != url.npos) {
    const auto database = url.substr(slash + 1);
    if (!database.empty() && !read_whole(database, 1'000'000, result.database))
      throw wrong("has no number behind its \"/\"");
    url = url.substr(0, slash);
  }
  if (const auto at = url.rfind('@'); at != url.npos) {
    const auto person = url.substr(0, at);
    const auto colon = person.find(':');
    const auto user = percent_decoded(person.substr(0, colon));
    const auto password = percent_decoded(colon == person.npos ? "" : person.substr(colon + 1));
    if (!user || !password) throw wrong("has a \"%\" without two hexadecimal digits in its user or password");
    result.user = *user;
    result.password = *password;
    url.remove_prefix(at + 1);
  }
  std::string_view host = url, port;
  if (url.starts_with('[')) {  // IPv6
    const auto end = url.find(']');
    if (end == url.npos) throw wrong("has a \"[\" without \"]\"");
    host = url.substr(1, end - 1);
    port = url.substr(end + 1);
  } else if (const auto colon = url.find(':'); colon != url.npos) {
    host = url.substr(0, colon);
    port = url.substr(colon);
  }
  if (!host.empty()) result.host = host;
  if (port.empty()) return result;
  if (port.front() != ':' || !read_whole(port.substr(1), 65535, result.port) || result.port == 0)
    throw wrong("has no port from 1 to 65535 behind its host");
  return result;
}

}  // namespace cdash::state::detail
