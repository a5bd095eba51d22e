// What header lines and cookies of an answer may hold.
#pragma once

#include <cdash/app/cookie.hpp>
#include <cdash/app/impl/text.hpp>
#include <cdash/config.hpp>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace cdash::detail {

/// RFC 9110, section 5.6.2: what the name of a header, a cookie or a timing may be made of.
CDASH_DECL bool is_token(std::string_view name);

/// Throws Error for what cannot be a header line, or is one of the server's own.
CDASH_DECL void check_header(std::string_view name, std::string_view value);
/// The name of the first header line that would end too early or is none; an empty text if all can be sent.
CDASH_DECL std::string_view unsendable(
    const std::vector<std::pair<std::string, std::string>>& headers) noexcept;

/// The value of a Set-Cookie line. Throws Error for what a cookie cannot be.
CDASH_DECL std::string cookie_line(std::string_view name, std::string_view value,
                                   const CookieOptions& options);

}  // namespace cdash::detail
