// How a cookie is kept by the browser, and how an answer sets one.
#pragma once

#include <cdash/app/message.hpp>
#include <cdash/app/time_span.hpp>
#include <cdash/config.hpp>
#include <optional>
#include <string>
#include <string_view>

namespace cdash {

/// How a cookie is kept by the browser; the names are those of RFC 6265.
struct CookieOptions {
  /// After how long it is forgotten; empty: with the browser's session.
  std::optional<TimeSpan> max_age = {};
  /// The path below which it is sent.
  std::string path = "/";
  /// The domain it is sent to; empty: this host alone.
  std::string domain = {};
  /// Over https only.
  bool secure = false;
  /// Kept from JavaScript.
  bool http_only = false;
  /// "Lax", "Strict" or "None"; empty: what the browser takes it for.
  std::string same_site = {};
};

/// Sets a cookie with an answer that is made by hand; Context::set_cookie() does it for callbacks. A value
/// with spaces or commas is quoted. Throws Error for what a cookie cannot hold, and for options that browsers
/// would throw the cookie away for.
CDASH_DECL void set_cookie(Response& response, std::string_view name, std::string_view value,
                           const CookieOptions& options = {});

}  // namespace cdash

#ifdef CDASH_HEADER_ONLY
#include <cdash/app/impl/headers.ipp>
#endif
