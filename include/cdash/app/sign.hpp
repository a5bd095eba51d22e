// Texts that a browser keeps and cannot change: signed, with an end, and as cookies.
#pragma once

#include <cdash/app/cookie.hpp>
#include <cdash/app/message.hpp>
#include <cdash/app/time_span.hpp>
#include <cdash/config.hpp>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace cdash {

class Context;

/// What a signature has turned out to be worth.
struct Verified {
  enum class Fault : std::uint8_t { none, missing, forged, expired };

  std::string text;  ///< what was signed; empty if it is not to be trusted
  Fault fault = Fault::none;

  explicit operator bool() const noexcept { return fault == Fault::none; }
  const std::string& operator*() const noexcept { return text; }
  const std::string* operator->() const noexcept { return &text; }

  /// What to log: "a session that is forged", "a session that has expired" for `what` "a session"; empty if
  /// there is nothing wrong, or nothing at all.
  CDASH_DECL std::string reason(std::string_view what) const;
};

/// A secret that nobody knows and that ends with the process: 64 random hexadecimal digits.
CDASH_DECL std::string random_secret();

/// Signs short texts with a secret (HMAC of RFC 2104 with SHA-256), so that whoever keeps them can read them
/// and not change them. May be copied, and used from several threads at once.
///
///     const Signer links({secret}, "link");
///     const auto token = links.sign("report 7", std::chrono::hours(1));
///     if (const auto report = links.verify(token)) show(*report);
class Signer {
 public:
  /// The first secret signs, all of them verify: a new one is put in front, and the old one left out when
  /// what it has signed has expired. `purpose` keeps apart what is signed for one thing and for another with
  /// the same secrets. Throws Error without a secret, and for one shorter than 16 bytes: 32 random ones are
  /// right (`openssl rand -hex 32`).
  CDASH_DECL explicit Signer(std::vector<std::string> secrets, std::string purpose = {});

  /// The text, the time of its end and the signature, in letters, digits, "-", "_" and ".": fit for cookies,
  /// URLs and headers. The end is `lifetime` from now, in whole seconds.
  CDASH_DECL std::string sign(std::string_view text, TimeSpan lifetime) const;
  /// The text of a token that sign() has made and whose time has not come.
  CDASH_DECL Verified verify(std::string_view token) const;

 private:
  std::string signature(const std::string& secret, std::string_view signed_part) const;

  std::vector<std::string> secrets_;
  std::string purpose_;
};

/// A signed text in a cookie that scripts cannot read: who is logged in, and until when. The cookie is
/// HttpOnly, SameSite=Lax, and Secure where the browser came over https.
///
///     const SignedCookie session("session", {secret}, {.lifetime = std::chrono::hours(8)});
///     session.set(response, request, "ann");            // at the login
///     if (const auto user = session.read(request)) …    // later
///
/// It cannot be called back before its end, except with its secret: what must be is kept on the server, and
/// the cookie signs its number.
class SignedCookie {
 public:
  /// How long a login lasts, and how the cookie is kept besides.
  struct Settings {
    TimeSpan lifetime = TimeSpan::of_seconds(8 * 3600);
    std::string path = "/";
    std::string same_site = "Lax";
  };

  /// Throws Error as Signer does, and for what cannot be a cookie's name.
  CDASH_DECL SignedCookie(std::string name, std::vector<std::string> secrets, Settings settings);
  CDASH_DECL SignedCookie(std::string name, std::vector<std::string> secrets);

  CDASH_DECL Verified read(const Request& request) const;
  CDASH_DECL Verified read(const Context& context) const;
  /// Throws Error for a text that does not fit into a cookie: browsers keep 4096 bytes.
  CDASH_DECL void set(Response& response, const Request& request, std::string_view text) const;
  /// Makes the browser forget it.
  CDASH_DECL void clear(Response& response, const Request& request) const;

  const std::string& name() const noexcept { return name_; }

 private:
  CookieOptions options(const Request& request, TimeSpan max_age) const;

  std::string name_;
  Signer signer_;
  Settings settings_;
};

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/sign.ipp>
#endif
