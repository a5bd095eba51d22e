// Bodies of app/impl/proxies.hpp.
#pragma once

#ifdef _WIN32
#include <ws2tcpip.h>
#else
#include <arpa/inet.h>
#endif

#include <algorithm>
#include <cdash/app/impl/proxies.hpp>
#include <cdash/app/impl/request_id.hpp>
#include <cdash/app/impl/text.hpp>
#include <charconv>
#include <cstddef>
#include <cstring>
#include <string>

namespace cdash::detail {

CDASH_DECL std::optional<Address> parse_address(std::string_view text) {
  const std::string copy(text.substr(0, text.find('%')));  // without the zone
  Address address{};
  if (copy.find(':') != copy.npos) {
    if (inet_pton(AF_INET6, copy.c_str(), address.data()) != 1) return std::nullopt;
  } else {
    if (inet_pton(AF_INET, copy.c_str(), address.data() + 12) != 1) return std::nullopt;
    address[10] = address[11] = 0xff;
  }
  return address;
}

CDASH_DECL std::optional<Network> Network::parse(std::string_view text) {
  const auto slash = text.find('/');
  const auto address = parse_address(text.substr(0, slash));
  if (!address || text.find('%') != text.npos) return std::nullopt;
  const bool is_v4 = text.substr(0, slash).find(':') == text.npos;
  Network network;
  network.address_ = *address;
  network.bits_ = 128;
  if (slash != text.npos) {
    const auto digits = text.substr(slash + 1);
    unsigned bits = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), bits);
    if (error != std::errc() || end != digits.data() + digits.size() || bits > (is_v4 ? 32u : 128u))
      return std::nullopt;
    network.bits_ = is_v4 ? bits + 96 : bits;
  }
  for (unsigned bit = network.bits_; bit < 128; ++bit)
    if ((*address)[bit / 8] >> (7 - bit % 8) & 1) return std::nullopt;
  return network;
}

CDASH_DECL bool Network::contains(const Address& address) const noexcept {
  const auto bytes = bits_ / 8, rest = bits_ % 8;
  if (std::memcmp(address.data(), address_.data(), bytes) != 0) return false;
  return rest == 0 || (address[bytes] ^ address_[bytes]) >> (8 - rest) == 0;
}

CDASH_DECL Proxies::Proxies(const AppSettings& settings) : kind_(settings.forwarded_headers) {
  for (const auto& text : settings.trusted_proxies)
    if (auto network = Network::parse(text)) networks_.push_back(*network);
}

CDASH_DECL bool Proxies::trusts(std::string_view text) const {
  const auto address = parse_address(text);
  return address && std::any_of(networks_.begin(), networks_.end(),
                                [&](const Network& network) { return network.contains(*address); });
}

inline std::string_view trimmed(std::string_view text) {
  while (!text.empty() && (text.front() == ' ' || text.front() == '\t')) text.remove_prefix(1);
  while (!text.empty() && (text.back() == ' ' || text.back() == '\t')) text.remove_suffix(1);
  return text;
}

// Calls f for each part between separators, those in quotes apart. Read from the end: what the nearest proxy
// has added is whole, whatever quotes a client has left open before it.
template <class F>
void for_each_part(std::string_view text, char separator, F f) {
  std::vector<std::string_view> parts;
  bool quoted = false;
  std::size_t end = text.size();
  for (std::size_t i = text.size(); i-- > 0;) {
    if (text[i] == '"' && (i == 0 || text[i - 1] != '\\')) {
      quoted = !quoted;
    } else if (text[i] == separator && !quoted) {
      parts.push_back(trimmed(text.substr(i + 1, end - i - 1)));
      end = i;
    }
  }
  parts.push_back(trimmed(text.substr(0, end)));
  for (auto part = parts.rbegin(); part != parts.rend(); ++part) f(*part);
}

// What one proxy says of whoever it has the request from.
struct Hop {
  std::string_view from;
  std::string_view scheme;
  std::string_view host;
};

inline std::vector<Hop> hops_of_x_forwarded(const Request& request) {
  std::vector<std::string_view> lists[3];
  static constexpr std::string_view names[] = {"X-Forwarded-For", "X-Forwarded-Proto", "X-Forwarded-Host"};
  for (const auto& header : request.headers)
    for (std::size_t i = 0; i < 3; ++i)
      if (same_name(header.name, names[i]))
        for_each_part(header.value, ',', [&](std::string_view part) { lists[i].push_back(part); });
  std::vector<Hop> hops(std::max({lists[0].size(), lists[1].size(), lists[2].size()}));
  // The last of each list is what the nearest proxy says; a shorter one holds for what is before it.
  for (std::size_t from_last = 0; from_last < hops.size(); ++from_last) {
    const auto at = [&](const std::vector<std::string_view>& list) {
      return list.empty() ? std::string_view() : list[list.size() - 1 - std::min(from_last, list.size() - 1)];
    };
    const bool is_known = from_last < lists[0].size();
    hops[hops.size() - 1 - from_last] = {is_known ? at(lists[0]) : std::string_view(), at(lists[1]),
                                         at(lists[2])};
  }
  return hops;
}

inline std::vector<Hop> hops_of_forwarded(const Request& request) {
  std::vector<Hop> hops;
  for (const auto& header : request.headers) {
    if (!same_name(header.name, "Forwarded")) continue;
    for_each_part(header.value, ',', [&](std::string_view element) {
      Hop hop;
      for_each_part(element, ';', [&](std::string_view pair) {
        const auto equals = pair.find('=');
        if (equals == pair.npos) return;
        const auto name = trimmed(pair.substr(0, equals));
        auto value = trimmed(pair.substr(equals + 1));
        if (value.size() >= 2 && value.front() == '"' && value.back() == '"')
          value = value.substr(1, value.size() - 2);
        if (same_name(name, "for")) hop.from = value;
        if (same_name(name, "proto")) hop.scheme = value;
        if (same_name(name, "host")) hop.host = value;
      });
      hops.push_back(hop);
    });
  }
  return hops;
}

// "1.2.3.4:5", "[::1]:5" and "::1" without port and brackets.
inline std::string_view without_port(std::string_view text) {
  if (text.starts_with('[')) return text.substr(1, text.find(']') - 1);
  const auto colon = text.find(':');
  return colon != text.npos && text.find(':', colon + 1) == text.npos ? text.substr(0, colon) : text;
}

CDASH_DECL bool is_host(std::string_view text) {
  return !text.empty() && text.size() <= 300 &&
         lower(text).find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789.-_:[]") == text.npos;
}

CDASH_DECL void Proxies::resolve(Request& request) const {
  request.host = request.header("Host");
  request.scheme = request.scheme == "https" ? "https" : "http";  // of static storage: it may be kept
  if (networks_.empty() || !trusts(request.remote)) return;
  if (const auto id = request.header("X-Request-ID"); is_request_id(id)) request.id.given = id;
  const auto hops =
      kind_ == ForwardedHeaders::forwarded ? hops_of_forwarded(request) : hops_of_x_forwarded(request);
  // From the nearest one on, as long as the next is trusted, too.
  for (auto hop = hops.rbegin(); hop != hops.rend(); ++hop) {
    if (same_name(hop->scheme, "https") || same_name(hop->scheme, "wss")) request.scheme = "https";
    if (same_name(hop->scheme, "http") || same_name(hop->scheme, "ws")) request.scheme = "http";
    if (is_host(hop->host)) request.host = hop->host;
    const auto from = without_port(hop->from);
    if (!parse_address(from)) return;
    request.remote = from;
    if (!trusts(from)) return;
  }
}

}  // namespace cdash::detail
