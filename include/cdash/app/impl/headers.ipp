// Bodies of app/impl/headers.hpp, and of app/cookie.hpp.
#pragma once

#include <cdash/app/impl/headers.hpp>
#include <cdash/error.hpp>
#include <cmath>

namespace cdash {
namespace detail {

CDASH_DECL bool is_token(std::string_view name) {
  return !name.empty() &&
         lower(name).find_first_not_of("!#$%&'*+-.^_`|~0123456789abcdefghijklmnopqrstuvwxyz") == name.npos;
}

CDASH_DECL void check_header(std::string_view name, std::string_view value) {
  if (!is_token(name))
    throw Error("cdash: \"" + std::string(name) +
                "\" is no name of a header; it is made of letters, digits and dashes");
  for (const std::string_view own :
       {"connection", "content-length", "content-type", "date", "transfer-encoding"})
    if (same_name(name, own))
      throw Error("cdash: the header " + std::string(name) + " is the server's own; leave it out");
  if (value.find_first_of(std::string_view("\r\n\0", 3)) != value.npos)
    throw Error("cdash: the value of the header " + std::string(name) +
                " has a line break or a NUL in it; remove it");
}

CDASH_DECL std::string_view unsendable(
    const std::vector<std::pair<std::string, std::string>>& headers) noexcept {
  // This is asked for every answer: a plain loop, which compilers make quick.
  const auto breaks = [](std::string_view text) {
    bool found = false;
    for (const char c : text) found |= c == '\r' || c == '\n' || c == '\0';
    return found;
  };
  for (const auto& [name, value] : headers)
    if (name.empty() || breaks(name) || breaks(value))
      return name.empty() ? std::string_view("(without a name)") : std::string_view(name);
  return {};
}

CDASH_DECL std::string cookie_line(std::string_view name, std::string_view value,
                                   const CookieOptions& options) {
  const auto refuse = [&](const std::string& why) {
    throw Error("cdash: the cookie " + std::string(name) + " " + why);
  };
  if (!is_token(name))
    throw Error("cdash: \"" + std::string(name) +
                "\" is no name of a cookie; it is made of letters, digits and dashes");
  for (const char c : value)
    if (static_cast<unsigned char>(c) < 0x20 || static_cast<unsigned char>(c) >= 0x7f || c == '"' ||
        c == ';' || c == '\\')
      throw Error("cdash: the value of the cookie " + std::string(name) +
                  " has a character that a cookie cannot hold; encode it");
  for (const auto* text : {&options.path, &options.domain, &options.same_site})
    if (text->find_first_of(std::string_view(";\r\n\0", 4)) != text->npos)
      throw Error("cdash: an option of the cookie " + std::string(name) + " is \"" + *text +
                  "\", which would start another one");
  // From here on: what browsers throw away without a word.
  constexpr std::size_t most = 4096;
  if (name.size() + value.size() > most)
    refuse("has " + std::to_string(name.size() + value.size()) + " bytes with its name; browsers keep " +
           std::to_string(most) + " at most");
  const auto& same_site = options.same_site;
  if (!same_site.empty() && same_site != "Lax" && same_site != "Strict" && same_site != "None")
    refuse("has same_site \"" + same_site + "\"; it is \"Lax\", \"Strict\" or \"None\"");
  if (same_site == "None" && !options.secure)
    refuse("has same_site \"None\" without secure, and browsers keep no such cookie; set secure");
  if (!options.path.empty() && options.path.front() != '/')
    refuse("has the path \"" + options.path + "\"; it starts with \"/\"");
  if ((name.starts_with("__Secure-") || name.starts_with("__Host-")) && !options.secure)
    refuse("is by its name for https alone; set secure");
  if (name.starts_with("__Host-") && (options.path != "/" || !options.domain.empty()))
    refuse("is by its name for the whole of this host alone; leave path and domain out");

  const bool quoted = value.find_first_of(" ,") != value.npos;
  std::string line(name);
  line += quoted ? "=\"" : "=";
  line += value;
  if (quoted) line += '"';
  if (options.max_age) line += "; Max-Age=" + std::to_string(std::llround(options.max_age->seconds));
  if (!options.domain.empty()) line += "; Domain=" + options.domain;
  if (!options.path.empty()) line += "; Path=" + options.path;
  if (options.secure) line += "; Secure";
  if (options.http_only) line += "; HttpOnly";
  if (!same_site.empty()) line += "; SameSite=" + same_site;
  return line;
}

}  // namespace detail

CDASH_DECL void set_cookie(Response& response, std::string_view name, std::string_view value,
                           const CookieOptions& options) {
  response.headers.emplace_back("Set-Cookie", detail::cookie_line(name, value, options));
}

}  // namespace cdash
