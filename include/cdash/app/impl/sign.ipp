// Bodies of app/sign.hpp and app/impl/hmac.hpp.
#pragma once

#include <cdash/app/context.hpp>
#include <cdash/app/impl/headers.hpp>
#include <cdash/app/impl/hmac.hpp>
#include <cdash/app/impl/text.hpp>
#include <cdash/app/sign.hpp>
#include <cdash/client/sha256.hpp>
#include <cdash/core/json.hpp>
#include <cdash/error.hpp>
#include <charconv>
#include <cmath>
#include <ctime>
#include <optional>

namespace cdash {
namespace detail {

CDASH_DECL std::string hmac_sha256_hex(std::string_view key, std::string_view text) {
  constexpr std::size_t block = 64;
  const auto bytes = [](const std::string& hex) {
    std::string result;
    for (std::size_t i = 0; i < hex.size(); i += 2)
      result += static_cast<char>(hex_digit(hex[i]) * 16 + hex_digit(hex[i + 1]));
    return result;
  };
  auto own = key.size() > block ? bytes(client::sha256_hex(key)) : std::string(key);
  own.resize(block, '\0');
  std::string inner(own), outer(own);
  for (char& c : inner) c = static_cast<char>(c ^ 0x36);
  for (char& c : outer) c = static_cast<char>(c ^ 0x5c);
  return client::sha256_hex(outer + bytes(client::sha256_hex(inner + std::string(text))));
}

CDASH_DECL bool equal_in_constant_time(std::string_view a, std::string_view b) noexcept {
  if (a.size() != b.size()) return false;
  unsigned difference = 0;
  for (std::size_t i = 0; i < a.size(); ++i) difference |= static_cast<unsigned>(a[i] ^ b[i]);
  return difference == 0;
}

CDASH_DECL std::string base64url(std::string_view bytes) {
  static constexpr char digits[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  std::string text;
  unsigned held = 0, count = 0;
  for (const char c : bytes) {
    held = held << 8 | static_cast<unsigned char>(c);
    for (count += 8; count >= 6; count -= 6) text += digits[held >> (count - 6) & 63];
  }
  if (count != 0) text += digits[held << (6 - count) & 63];
  return text;
}

CDASH_DECL std::optional<std::string> from_base64(std::string_view text) {
  for (int i = 0; i < 2 && text.ends_with('='); ++i) text.remove_suffix(1);
  if (text.size() % 4 == 1) return std::nullopt;
  std::string bytes;
  unsigned held = 0, count = 0;
  for (const char c : text) {
    const int digit = c >= 'A' && c <= 'Z'   ? c - 'A'
                      : c >= 'a' && c <= 'z' ? c - 'a' + 26
                      : c >= '0' && c <= '9' ? c - '0' + 52
                      : c == '-' || c == '+' ? 62
                      : c == '_' || c == '/' ? 63
                                             : -1;
    if (digit < 0) return std::nullopt;
    held = held << 6 | static_cast<unsigned>(digit);
    if ((count += 6) >= 8) bytes += static_cast<char>(held >> (count -= 8) & 255);
  }
  if ((held & ((1u << count) - 1)) != 0) return std::nullopt;  // one text has one spelling
  return bytes;
}

}  // namespace detail

CDASH_DECL std::string Verified::reason(std::string_view what) const {
  if (fault == Fault::forged) return std::string(what) + " that is forged";
  if (fault == Fault::expired) return std::string(what) + " that has expired";
  return {};
}

CDASH_DECL std::string random_secret() { return detail::random_name() + detail::random_name(); }

CDASH_DECL Signer::Signer(std::vector<std::string> secrets, std::string purpose)
    : secrets_(std::move(secrets)), purpose_(std::move(purpose)) {
  if (secrets_.empty()) throw Error("cdash: a Signer was given no secret; it signs with the first of them");
  for (const auto& secret : secrets_)
    if (secret.size() < 16)
      throw Error("cdash: a secret of " + std::to_string(secret.size()) +
                  " bytes can be guessed; take 32 random ones: openssl rand -hex 32");
}

CDASH_DECL std::string Signer::signature(const std::string& secret, std::string_view signed_part) const {
  return detail::hmac_sha256_hex(
      secret, "sign " + std::to_string(purpose_.size()) + ' ' + purpose_ + std::string(signed_part));
}

CDASH_DECL std::string Signer::sign(std::string_view text, TimeSpan lifetime) const {
  const auto end = static_cast<long long>(std::time(nullptr)) + std::llround(lifetime.seconds);
  const auto part = detail::base64url(text) + '.' + std::to_string(end);
  return part + '.' + signature(secrets_.front(), part);
}

CDASH_DECL Verified Signer::verify(std::string_view token) const {
  using Fault = Verified::Fault;
  if (token.empty()) return {{}, Fault::missing};
  const auto last = token.rfind('.');
  if (last == token.npos) return {{}, Fault::forged};
  const auto part = token.substr(0, last);
  bool is_ours = false;
  for (const auto& secret : secrets_)
    is_ours |= detail::equal_in_constant_time(token.substr(last + 1), signature(secret, part));
  const auto dot = part.find('.');
  if (!is_ours || dot == part.npos) return {{}, Fault::forged};
  long long end = 0;
  std::from_chars(part.data() + dot + 1, part.data() + part.size(), end);
  if (end <= static_cast<long long>(std::time(nullptr))) return {{}, Fault::expired};
  auto text = detail::from_base64(part.substr(0, dot));
  if (!text) return {{}, Fault::forged};
  return {std::move(*text), Fault::none};
}

CDASH_DECL SignedCookie::SignedCookie(std::string name, std::vector<std::string> secrets, Settings settings)
    : name_(std::move(name)), signer_(std::move(secrets), "cookie " + name_), settings_(std::move(settings)) {
  detail::cookie_line(name_, {}, {.path = settings_.path, .secure = true, .same_site = settings_.same_site});
}

CDASH_DECL SignedCookie::SignedCookie(std::string name, std::vector<std::string> secrets)
    : SignedCookie(std::move(name), std::move(secrets), Settings()) {}

CDASH_DECL Verified SignedCookie::read(const Request& request) const {
  return signer_.verify(request.cookie(name_));
}

CDASH_DECL Verified SignedCookie::read(const Context& context) const {
  return signer_.verify(context.cookie(name_));
}

CDASH_DECL CookieOptions SignedCookie::options(const Request& request, TimeSpan max_age) const {
  return {.max_age = max_age,
          .path = settings_.path,
          .secure = request.scheme == "https",
          .http_only = true,
          .same_site = settings_.same_site};
}

CDASH_DECL void SignedCookie::set(Response& response, const Request& request, std::string_view text) const {
  set_cookie(response, name_, signer_.sign(text, settings_.lifetime), options(request, settings_.lifetime));
}

CDASH_DECL void SignedCookie::clear(Response& response, const Request& request) const {
  set_cookie(response, name_, {}, options(request, TimeSpan::of_seconds(0)));
}

}  // namespace cdash
