// JSON Web Tokens as authorisation, checked by libjwt; for programs that link it.
#pragma once

#if !__has_include(<jwt.h>)
#error "cdash: <cdash/auth/jwt.hpp> needs libjwt 1.10 (Debian: libjwt-dev); link the target cdash::jwt"
#endif

#include <jwt.h>

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <cdash/app/access.hpp>
#include <cdash/app/impl/headers.hpp>
#include <cdash/app/impl/hmac.hpp>
#include <cdash/app/message.hpp>
#include <cdash/app/sign.hpp>
#include <cdash/app/time_span.hpp>
#include <cdash/core/json.hpp>
#include <cdash/error.hpp>
#include <cstdint>
#include <cstdlib>
#include <ctime>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::auth {

/// A key, and with it the one algorithm that a token checked with it may name: no token decides how it is
/// checked, "none" is no algorithm, and a public key is never taken for a secret.
class JwtKey {
 public:
  /// A secret that signs and verifies (HMAC with SHA-256). Throws Error for fewer than 32 bytes, and for a
  /// key in PEM, which everybody may know.
  static JwtKey hs256(std::string secret) {
    if (secret.size() < 32)
      throw Error("cdash: a secret of " + std::to_string(secret.size()) +
                  " bytes is too short for HS256; take 32 random ones: openssl rand -hex 32");
    if (secret.find("-----BEGIN") != secret.npos)
      throw Error(
          "cdash: JwtKey::hs256() was given a key in PEM; JwtKey::rs256() and es256() take public keys");
    return {JWT_ALG_HS256, std::move(secret)};
  }
  /// An RSA public key in PEM. Throws Error for what is none.
  static JwtKey rs256(std::string public_key) { return {JWT_ALG_RS256, pem(std::move(public_key))}; }
  /// A public key on the curve P-256, in PEM. Throws Error for what is none.
  static JwtKey es256(std::string public_key) { return {JWT_ALG_ES256, pem(std::move(public_key))}; }

  jwt_alg_t algorithm() const noexcept { return algorithm_; }
  const std::string& text() const noexcept { return text_; }

 private:
  JwtKey(jwt_alg_t algorithm, std::string text) : algorithm_(algorithm), text_(std::move(text)) {}
  static std::string pem(std::string text) {
    if (text.find("-----BEGIN PUBLIC KEY-----") == text.npos)
      throw Error("cdash: a public key was asked for, in PEM: -----BEGIN PUBLIC KEY-----");
    return text;
  }

  jwt_alg_t algorithm_;
  std::string text_;
};

/// What a token must be like. Whoever signs with the same key for other apps must be told apart by `issuer`
/// and `audience`.
struct JwtSettings {
  /// Any of them may have signed: the new one and the old one.
  std::vector<JwtKey> keys;
  /// What the claim "iss" must be. Empty: anything, or nothing.
  std::string issuer = {};
  /// What the claim "aud" must be, or have among others. Empty: anything, or nothing.
  std::string audience = {};
  /// The claim that callbacks see as Context::user().
  std::string user_claim = "sub";
  /// How far clocks may be apart, for "exp" and "nbf".
  TimeSpan leeway = TimeSpan::of_seconds(30);
  /// Where the token is besides the header "Authorization: Bearer …": in that cookie. Browsers send no such
  /// header with a page, a file or a WebSocket. Empty: only in the header.
  std::string cookie = {};
  /// Paths that GET and HEAD are answered at without a token, "/assets/*" for all that begins so:
  /// page_paths() for an app whose page fetches its token itself. Empty: none.
  std::vector<std::string> open_paths = {};
};

/// What a page is made of before it calls back: the page at the app's root, the front end's files, the
/// assets, layout and dependencies. Callbacks, routes and WebSockets stay closed. For layouts that everybody
/// may see: Dash's renderer fetches a token for callbacks alone. `root` is the path that requests arrive
/// under, `assets` is AppSettings::assets_url_path.
inline std::vector<std::string> page_paths(const std::string& root = "/",
                                           const std::string& assets = "assets") {
  return {root,
          root + "_favicon.ico",
          root + "_dash-component-suites/*",
          root + assets + "/*",
          root + "_dash-layout",
          root + "_dash-dependencies"};
}

/// What is wrong with a token: a word for the log, and whether a new one is all it takes.
struct JwtFault {
  std::string what;  ///< empty: nothing
  bool is_expired = false;
};

/// Checks a token; `claims` get what it says, only if nothing is wrong with it. `now` is in seconds since
/// 1970.
inline JwtFault check_jwt(const JwtSettings& settings, const std::string& token, std::int64_t now,
                          boost::json::object& claims) {
  // What the header says is looked at here, before the library sees it: the key says which algorithm it is.
  boost::system::error_code none;
  const auto first = token.find('.');
  const auto head_text = detail::from_base64(std::string_view(token).substr(0, first));
  if (first == token.npos || !head_text) return {"a token that is none"};
  const auto head = boost::json::parse(*head_text, none);
  if (none || !head.is_object()) return {"a token that is none"};
  const auto* algorithm = head.get_object().if_contains("alg");
  if (!algorithm || !algorithm->is_string()) return {"a token that is none"};
  if (head.get_object().contains("crit")) return {"a token with extensions that must be understood"};

  struct Free {
    void operator()(jwt_t* token) const { jwt_free(token); }
    void operator()(char* text) const { std::free(text); }
  };
  std::unique_ptr<char, Free> grants;
  bool is_known = false;
  for (const auto& key : settings.keys) {
    if (std::string_view(algorithm->get_string()) != jwt_alg_str(key.algorithm())) continue;
    is_known = true;
    jwt_t* read = nullptr;
    const int failed =
        jwt_decode(&read, token.c_str(), reinterpret_cast<const unsigned char*>(key.text().data()),
                   static_cast<int>(key.text().size()));
    const std::unique_ptr<jwt_t, Free> owner(failed == 0 ? read : nullptr);
    if (!owner || jwt_get_alg(owner.get()) != key.algorithm()) continue;
    grants.reset(jwt_get_grants_json(owner.get(), nullptr));
    if (grants) break;
  }
  if (!is_known) return {"a token by an algorithm that no key is for"};
  if (!grants) return {"a token that is forged"};
  const auto parsed = boost::json::parse(grants.get(), none);
  if (none || !parsed.is_object()) return {"a token whose claims cannot be read"};
  const auto& said = parsed.get_object();

  const auto seconds = [&](std::string_view name) -> const boost::json::value* {
    const auto* value = said.if_contains(name);
    return value && value->is_number() ? value : nullptr;
  };
  const auto time = static_cast<double>(now);
  const auto* until = seconds("exp");
  if (!until) return {"a token without an end (exp)"};
  if (!(until->to_number<double>() + settings.leeway.seconds > time))
    return {"a token that has expired", true};
  if (said.contains("nbf")) {
    const auto* from = seconds("nbf");
    if (!from || !(from->to_number<double>() - settings.leeway.seconds <= time))
      return {"a token whose time has not come (nbf)"};
  }
  const auto is = [](const boost::json::value& value, const std::string& wanted) {
    return value.is_string() && std::string_view(value.get_string()) == wanted;
  };
  if (!settings.issuer.empty()) {
    const auto* issuer = said.if_contains("iss");
    if (!issuer || !is(*issuer, settings.issuer)) return {"a token of another issuer (iss)"};
  }
  if (!settings.audience.empty()) {
    const auto* audience = said.if_contains("aud");
    bool is_ours = audience && is(*audience, settings.audience);
    if (audience && audience->is_array())
      for (const auto& one : audience->get_array()) is_ours |= is(one, settings.audience);
    if (!is_ours) return {"a token for another audience (aud)"};
  }
  claims = said;
  return {};
}

}  // namespace cdash::auth

namespace cdash::detail {

inline bool is_open(const auth::JwtSettings& settings, const Request& request) {
  if (settings.open_paths.empty() || (request.method != "GET" && request.method != "HEAD") ||
      !request.header("Upgrade").empty())
    return false;
  const auto path = request.path();
  return std::any_of(settings.open_paths.begin(), settings.open_paths.end(), [&](const std::string& open) {
    return open.ends_with('*') ? path.starts_with(std::string_view(open).substr(0, open.size() - 1))
                               : path == open;
  });
}

}  // namespace cdash::detail

namespace cdash::auth {

/// An AppSettings::authorize that wants a token: "Authorization: Bearer …" (RFC 6750), or a cookie. Without a
/// good one the answer is 401. Where it is missing or has expired the words are "JWT Expired", upon which
/// Dash's renderer calls its hook request_refresh_jwt for a new one and asks again. A WebSocket connection is
/// asked when it is made, and lasts.
///
///     app.settings().authorize = auth::jwt({.keys = {auth::JwtKey::rs256(public_key)},
///                                           .issuer = "https://login.example.org",
///                                           .audience = "dashboard"});
///
/// Callbacks have the claims: `context.user_details<boost::json::object>()`. Throws Error without a key.
inline std::function<Access(const Request&)> jwt(JwtSettings settings) {
  if (settings.keys.empty()) throw Error("cdash: auth::jwt() was given no key; a token is checked with one");
  return [settings = std::move(settings)](const Request& request) {
    if (detail::is_open(settings, request)) return Access::allow();
    const auto refuse = [](std::string words, const std::string& challenge, std::string why) {
      auto answer = text_response(401, std::move(words));
      answer.headers.emplace_back("WWW-Authenticate", "Bearer" + challenge);
      return Access::refuse(std::move(answer), std::move(why));
    };
    const auto header = request.header("Authorization");
    const auto space = header.find(' ');
    std::string token;
    if (space != header.npos && detail::same_name(header.substr(0, space), "Bearer"))
      token = header.substr(header.find_last_of(' ') + 1);
    else if (!settings.cookie.empty())
      token = request.cookie(settings.cookie);
    // The renderer fetches a token at these words, and for its first callback it has none.
    if (token.empty()) return refuse("JWT Expired or missing", {}, {});
    boost::json::object claims;
    const auto fault = check_jwt(settings, token, static_cast<std::int64_t>(std::time(nullptr)), claims);
    if (fault.is_expired)
      return refuse("JWT Expired", " error=\"invalid_token\", error_description=\"The token expired\"",
                    fault.what);
    if (!fault.what.empty()) return refuse({}, " error=\"invalid_token\"", fault.what);
    std::string user;
    if (const auto* name = claims.if_contains(settings.user_claim); name && name->is_string())
      user = std::string_view(name->get_string());
    return Access::allow(std::move(user), std::move(claims));
  };
}

}  // namespace cdash::auth
