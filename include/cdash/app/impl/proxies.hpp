// Who has sent a request that came through proxies: what those that are trusted say of it.
#pragma once

#include <array>
#include <cdash/app/message.hpp>
#include <cdash/app/settings.hpp>
#include <cdash/config.hpp>
#include <optional>
#include <string_view>
#include <vector>

namespace cdash::detail {

/// An address of version 6; those of version 4 as ::ffff:a.b.c.d.
using Address = std::array<unsigned char, 16>;
CDASH_DECL std::optional<Address> parse_address(std::string_view text);

/// Whether a text can be a Host header's value.
CDASH_DECL bool is_host(std::string_view text);

/// Addresses that begin alike: "10.0.0.0/8", or one alone.
class Network {
 public:
  /// Nothing for a text that is none, or has bits behind its prefix.
  CDASH_DECL static std::optional<Network> parse(std::string_view text);
  CDASH_DECL bool contains(const Address& address) const noexcept;

 private:
  Address address_{};
  unsigned bits_ = 0;
};

class Proxies {
 public:
  /// Leaves out what is no network; check_access() reports it.
  CDASH_DECL explicit Proxies(const AppSettings& settings);

  /// Sets remote, scheme, host and the id: by the forwarded headers if the peer is trusted, otherwise by what
  /// the request itself says. The views are of its headers.
  CDASH_DECL void resolve(Request& request) const;

 private:
  bool trusts(std::string_view address) const;

  std::vector<Network> networks_;
  ForwardedHeaders kind_;
};

}  // namespace cdash::detail
