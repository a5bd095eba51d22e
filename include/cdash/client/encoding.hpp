// Agrees with a browser on how a file is compressed and whether it must be sent at all.
#pragma once

#include <cdash/config.hpp>
#include <cstdint>
#include <span>
#include <string>
#include <string_view>

namespace cdash::client {

enum class Encoding : std::uint8_t { identity, gzip, brotli };

/// The name in Content-Encoding: "gzip", "br"; empty for identity, which has no such line.
constexpr std::string_view content_encoding(Encoding encoding) noexcept {
  return encoding == Encoding::gzip ? "gzip" : encoding == Encoding::brotli ? "br" : "";
}

/// The best of `available` (best first; identity is always available) by a request's Accept-Encoding header:
/// the highest q counts, then the order of `available`. An empty header asks for identity. Identity is also
/// what remains when the header refuses everything: an answer serves better than a 406.
///
///     negotiate("gzip, deflate, br;q=0", {{Encoding::brotli, Encoding::gzip}})  // Encoding::gzip
CDASH_DECL Encoding negotiate(std::string_view accept_encoding, std::span<const Encoding> available) noexcept;

/// Whether an If-None-Match header names `etag` (with its quotes): a list, weak tags, or `*`.
CDASH_DECL bool etag_matches(std::string_view if_none_match, std::string_view etag) noexcept;

/// As a gzip member, quickly rather than as small as can be.
CDASH_DECL std::string gzip(std::string_view plain);

/// The plain bytes of a gzip member; throws Error unless they are whole and `size` long.
CDASH_DECL std::string gunzip(std::string_view gzip, std::size_t size);

}  // namespace cdash::client

#ifdef CDASH_HEADER_ONLY
#include <cdash/client/impl/encoding.ipp>
#endif
