// Passwords that are kept as salted hashes, by the system's libcrypt; for programs that link it.
#pragma once

#if !__has_include(<crypt.h>)
#error "cdash: <cdash/auth/hashed.hpp> needs libcrypt (Debian: libcrypt-dev); link the target cdash::crypt"
#endif

#include <crypt.h>

#include <cdash/app/impl/hmac.hpp>
#include <cdash/auth/basic.hpp>
#include <cdash/error.hpp>
#include <cstdlib>
#include <memory>
#include <string>
#include <string_view>

namespace cdash {
namespace detail {

// The hash of a password with the method and the salt of another hash; empty if it cannot be.
inline std::string crypt_with(std::string_view password, const std::string& setting) {
  const std::string phrase(password);
  if (phrase.find('\0') != phrase.npos) return {};   // what is behind it would not count
  const auto room = std::make_unique<crypt_data>();  // 32 KB
  const char* hash = crypt_r(phrase.c_str(), setting.c_str(), room.get());
  return hash == nullptr || *hash == '*' ? std::string() : std::string(hash);
}

inline bool is_hash_of(const std::string& kept, std::string_view given) {
  const auto hash = crypt_with(given, kept);
  return !hash.empty() && equal_in_constant_time(hash, kept);
}

}  // namespace detail

namespace auth {

/// A password as auth::hash_password(), mkpasswd, `openssl passwd -6` or `htpasswd -nB` writes it: yescrypt
/// ("$y$…"), scrypt ("$7$…"), bcrypt ("$2b$…", "$2y$…"), SHA-512 ("$6$…") or SHA-256 ("$5$…").
/// Throws Error for other texts, a plain password among them.
inline Password hashed(std::string hash) {
  for (const std::string_view method : {"$y$", "$gy$", "$7$", "$2b$", "$2y$", "$6$", "$5$"})
    if (hash.starts_with(method) && detail::crypt_with("", hash).size() == hash.size())
      return {std::move(hash), detail::is_hash_of};
  throw Error(
      "cdash: auth::hashed() was given a text that is no hash of a password that this system knows; "
      "auth::hash_password() and `openssl passwd -6` make one");
}

/// The hash of a password under a salt of its own, to be kept in a file. Takes some hundredths of a second,
/// as it should. Throws Error for a password that is empty or has a NUL in it.
inline std::string hash_password(std::string_view password) {
  char setting[CRYPT_GENSALT_OUTPUT_SIZE];
  // The system's best method, with its own number of rounds and its own random salt.
  const bool has_setting = crypt_gensalt_rn(nullptr, 0, nullptr, 0, setting, sizeof setting) != nullptr;
  const auto hash = !password.empty() && has_setting ? detail::crypt_with(password, setting) : std::string();
  if (hash.empty())
    throw Error("cdash: a password cannot be hashed; it is empty, too long, or has a NUL in it");
  return hash;
}

}  // namespace auth
}  // namespace cdash
