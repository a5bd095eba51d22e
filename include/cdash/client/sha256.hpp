// SHA-256, for comparing files with the hashes they were packed under.
#pragma once

#include <cdash/config.hpp>
#include <string>
#include <string_view>

namespace cdash::client {

/// The hash of `bytes` as 64 lower-case hexadecimal digits.
CDASH_DECL std::string sha256_hex(std::string_view bytes);

}  // namespace cdash::client

#ifdef CDASH_HEADER_ONLY
#include <cdash/client/impl/sha256.ipp>
#endif
