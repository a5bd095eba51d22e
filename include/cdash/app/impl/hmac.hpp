// What signatures are made of, compared with and written in.
#pragma once

#include <cdash/config.hpp>
#include <optional>
#include <random>
#include <string>
#include <string_view>

namespace cdash::detail {

/// HMAC of RFC 2104 with SHA-256, as 64 hexadecimal digits.
CDASH_DECL std::string hmac_sha256_hex(std::string_view key, std::string_view text);

/// Takes as long for texts that differ at the start as for those that differ at the end.
CDASH_DECL bool equal_in_constant_time(std::string_view a, std::string_view b) noexcept;

/// 32 random hexadecimal digits: a name that nobody else has, or can guess.
inline std::string random_name() {
  std::random_device random;
  std::string name;
  for (int i = 0; i < 4; ++i) {
    const auto bits = random();
    for (unsigned shift = 0; shift < 32; shift += 4) name += "0123456789abcdef"[(bits >> shift) & 15];
  }
  return name;
}

/// In the alphabet for URLs, without padding (RFC 4648, section 5).
CDASH_DECL std::string base64url(std::string_view bytes);
/// The bytes of a text in either alphabet; nothing if it is none.
CDASH_DECL std::optional<std::string> from_base64(std::string_view text);

}  // namespace cdash::detail
