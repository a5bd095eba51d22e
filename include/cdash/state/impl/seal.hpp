// Marks bytes in a store as ours: damaged, foreign and moved ones are told apart.
#pragma once

#include <cdash/app/impl/hmac.hpp>
#include <cdash/app/sign.hpp>  // brings the bodies
#include <cdash/client/sha256.hpp>
#include <cdash/state/store.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace cdash::state::detail {

inline constexpr std::string_view seal_magic = "cdash-1\n";
inline constexpr std::size_t seal_size = seal_magic.size() + 64;

// Of the bytes under that key, so that one entry is not taken for another.
inline std::string seal_of(const std::string& secret, const StoreKey& key, std::string_view bytes) {
  const auto text = key.group + ':' + key.name + ':' + client::sha256_hex(bytes);
  return secret.empty() ? client::sha256_hex(text) : cdash::detail::hmac_sha256_hex(secret, text);
}

inline std::string sealed(const std::string& secret, const StoreKey& key, std::string_view bytes) {
  std::string all;
  all.reserve(seal_size + bytes.size());
  ((all += seal_magic) += seal_of(secret, key, bytes)) += bytes;
  return all;
}

// The bytes; nothing if the seal is not theirs.
inline std::optional<std::string_view> unsealed(const std::string& secret, const StoreKey& key,
                                                std::string_view all) {
  if (all.size() < seal_size || !all.starts_with(seal_magic)) return std::nullopt;
  const auto bytes = all.substr(seal_size);
  const auto seal = all.substr(seal_magic.size(), 64);
  if (!cdash::detail::equal_in_constant_time(seal, seal_of(secret, key, bytes))) return std::nullopt;
  return bytes;
}

}  // namespace cdash::state::detail
